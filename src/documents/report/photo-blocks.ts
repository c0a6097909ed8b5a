// The photos of a visit in the internal report: what they show, where, by whom, and whether those shown agree.
import type { VisitRecord } from "#domain";
import { sayOnDay } from "#text";
import { type Block, blank, type Phrase } from "./blocks.ts";
import type { InternalWords } from "./internal-words.ts";

/** Returns the list of photos; nothing where none is recorded. */
export function photoBlocks(words: InternalWords, { photos }: VisitRecord): Block[] {
  if (photos.length === 0) return [];
  const said =
    (key: Parameters<typeof sayOnDay>[1]): Phrase =>
    (language) =>
      sayOnDay(language, key);
  const rows = photos.map(({ alt, activity, credit, consent }) => [
    alt ? words.text(alt) : said("noAlt"),
    activity ? words.activity(activity) : blank,
    credit === undefined ? blank : () => credit,
    said(`consent.${consent ?? "open"}`),
  ]);
  const head = [said("photoAlt"), said("checkInAt"), said("photoCredit"), said("photoConsentShort")];
  return [
    {
      kind: "heading",
      id: "photos",
      text: (language) => sayOnDay(language, "photos", { count: photos.length }),
    },
    { kind: "table", head, rows },
  ];
}
