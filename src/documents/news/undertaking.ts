// What somebody undertook, within a sentence. Minutes say "sends the study" or "will send it", and sentences need "send".
import type { Language } from "#text";
import type { Fragment } from "./fragment.ts";
import { midSentence } from "./mid-sentence.ts";

const modal =
  /^(?:(?:will|shall|is to|are to|has to|have to|(?:promises?|undertakes?|agrees?|offers?) to|to)\s+)/i;

/** Irregular forms. */
const irregular: Readonly<Record<string, string>> = {
  is: "be",
  are: "be",
  has: "have",
  does: "do",
  focus: "focus",
  focuses: "focus",
};

/** Returns the base form of an English verb: sends → send, supplies → supply, publishes → publish. */
function baseForm(verb: string): string {
  const known = irregular[verb];
  if (known !== undefined) return known;
  if (/.{2}ies$/.test(verb)) return verb.replace(/ies$/, "y");
  if (/(?:ss|x|ch|sh|zz|o)es$/.test(verb)) return verb.slice(0, -2);
  return /[^s]s$/.test(verb) ? verb.slice(0, -1) : verb;
}

/** Returns what was promised in the form that follows "will" and "undertook to". */
export function undertakingIn(text: string): string {
  const [verb = "", ...rest] = midSentence(text).replace(modal, "").split(" ");
  return [baseForm(verb), ...rest].join(" ");
}

/** Returns the text of a commitment within a sentence: without its full stop, in English with a base form. */
export const undertaking = (text: Fragment): Fragment => ({
  ...text,
  in: (language: Language) => {
    const words = text.in(language)?.replace(/[.。]\s*$/, "");
    return language === "en" && words !== undefined ? undertakingIn(words) : words;
  },
});
