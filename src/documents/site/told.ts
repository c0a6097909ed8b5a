// Texts of a visit for a reader, marked with their language where a translation is missing.
import { chosenText, type Text, type Visit } from "#domain";
import type { Language } from "#text";
import type { Told } from "./public-visit.ts";

/** Returns a function that gives texts of the visit in one language. */
export const tellerOf =
  (visit: Visit, language: Language) =>
  (value: Text): Told => {
    const { text, language: lang } = chosenText(value, language, visit.languages);
    return lang === language ? { text } : { text, lang };
  };
export type Teller = ReturnType<typeof tellerOf>;
