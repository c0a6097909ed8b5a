// The day on which a questionnaire opens, in words.
import { opensOn, type Questionnaire, type Visit } from "#domain";
import { dateInProse, type Language } from "#text";

export const opensText = (questionnaire: Questionnaire, visit: Visit, language: Language): string =>
  dateInProse(opensOn(questionnaire, visit), language);
