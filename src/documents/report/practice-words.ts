// How a practice was assessed for a party and what came of it, in words.
import { type Assessment, type PracticeTransfer, transferCriteria } from "#domain";
import { labelled, polished, sayCooperation } from "#text";
import { lines, type Phrase } from "./blocks.ts";
import { dateIn, type InternalWords, phrase } from "./internal-words.ts";

/** Returns an assessment: for whom, each criterion that was answered, and what has to change. */
export function assessed(words: InternalWords, one: Assessment): Phrase {
  const answers = transferCriteria.flatMap((criterion): Phrase[] => {
    const answer = one[criterion];
    if (answer === undefined) return [];
    return [
      (language) =>
        labelled(
          language,
          sayCooperation(language, `criterion.${criterion}`),
          sayCooperation(language, `answer.${answer}`),
        ),
    ];
  });
  return lines(words.party(one.party), ...answers, words.text(one.changes));
}

/** Returns what a party made of a practice, when, and what shows it. */
export const outcome = (words: InternalWords, { party, state, date, evidence }: PracticeTransfer): Phrase =>
  lines((language) => {
    const values = { party: words.party(party)(language), state: phrase(`practice.${state}`)(language) };
    return date
      ? sayCooperation(language, "transferredOn", { ...values, date: dateIn(date)(language) })
      : sayCooperation(language, "transferred", values);
  }, words.text(evidence));

export const said =
  (key: "cost" | "assessed" | "decide"): Phrase =>
  (language) =>
    sayCooperation(language, key);

/** Returns a phrase that begins with a capital letter, as a heading or the entry of a list does. */
export const capital =
  (words: Phrase): Phrase =>
  (language) =>
    polished(words(language), language);
