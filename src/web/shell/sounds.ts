// How Chinese texts sound: the palette finds them by pinyin, and in spite of characters that sound the same.
import { pinyin } from "pinyin-pro";

export interface Sounds {
  /** Returns typed pinyin without spaces and tones; typed characters as pinyin. */
  ofTyped(typed: string): string;
  /** Returns how well a text sounds like it: less is better; undefined: not at all. */
  scoreOf(typed: string, text: string): number | undefined;
}

interface Spoken {
  readonly whole: string;
  readonly initials: string;
}
const known = new Map<string, Spoken | undefined>();

const syllablesOf = (text: string): readonly string[] =>
  pinyin(text, { toneType: "none", type: "array", v: true, nonZh: "consecutive" });

const plain = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]/g, "");

function spokenOf(text: string): Spoken | undefined {
  if (known.has(text)) return known.get(text);
  // Names in Latin letters are found by characters that sound like them.
  const parts = /\p{Script=Han}/u.test(text) ? syllablesOf(text) : text.split(/[^\p{L}\p{M}\p{N}]+/u);
  const syllables = parts.map(plain).filter(Boolean);
  const spoken =
    syllables.length === 0
      ? undefined
      : { whole: syllables.join(""), initials: syllables.map((one) => one.charAt(0)).join("") };
  known.set(text, spoken);
  return spoken;
}

export const sounds: Sounds = {
  ofTyped: (typed) => plain(syllablesOf(typed).join("")),
  scoreOf(typed, text) {
    const spoken = spokenOf(text);
    if (!spoken) return undefined;
    if (spoken.whole.startsWith(typed) || spoken.initials === typed) return 0;
    if (spoken.initials.startsWith(typed)) return 1;
    return spoken.whole.includes(typed) || spoken.initials.includes(typed) ? 2 : undefined;
  },
};
