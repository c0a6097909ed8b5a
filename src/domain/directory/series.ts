// Series: items of the programme that belong together across days and visits, such as working group 1, 2 and 3.
import type { Text } from "../visit/text.ts";
import { appearanceKey } from "./appearance.ts";
import type { VisitDigest } from "./digest.ts";
import type { Directory } from "./directory.ts";
import { plainName } from "./likeness.ts";

/** An item of a programme that has minutes. */
export interface SeriesItem {
  readonly visit: string;
  readonly activity: string;
  readonly title: Text;
  readonly date: string | null;
}

const numbers =
  /\b\d+(st|nd|rd|th|er|re|e)?\b|\b[ivx]{1,4}\b|第[一二三四五六七八九十\d]+[次届场轮]?|[（(][一二三四五六七八九十\d]+[)）]|[一二三四五六七八九十\d]+$/gu;

/**
 * A title without the numbers that distinguish the items of a series, and without what follows a number and a colon.
 */
export function seriesNames(title: string): readonly string[] {
  const plain = (part: string) =>
    plainName(part.normalize("NFKC").toLowerCase().replace(numbers, " ").replace(/\s+/g, " "));
  const [head, more] = title.split(/[:：–—]/);
  const hasNumber = head !== undefined && head.toLowerCase().search(numbers) >= 0;
  const names = [plain(title), ...(more !== undefined && hasNumber ? [plain(head)] : [])];
  return [...new Set(names.map((name) => name.replace(/\s+/g, " ").trim()))].filter((name) => name !== "");
}

/** Number of organisations that must meet again for an item of another visit to belong to a series. */
const fewestShared = 2;

/**
 * The items with minutes that form a series with one of them, by their titles in any language, the earliest first.
 * Items of another visit belong to it if two of the same organisations met.
 */
export function seriesOf(directory: Directory, visit: string, activity: string): readonly SeriesItem[] {
  const digest = directory.digests.find((one) => one.visit === visit);
  const own = digest?.minuted.find((one) => one.activity === activity);
  if (!digest || !own) return [];
  const names = namesOf(own.title);
  const met = metAt(directory, digest, activity);
  return directory.digests
    .flatMap((other) =>
      other.minuted.flatMap((one) => {
        const isOwn = other === digest && one.activity === activity;
        const belongs =
          isOwn || (!namesOf(one.title).isDisjointFrom(names) && meetsAgain(other, one.activity));
        return belongs ? [{ visit: other.visit, ...one }] : [];
      }),
    )
    .sort((a, b) => (a.date ?? "9999").localeCompare(b.date ?? "9999"));

  function meetsAgain(other: VisitDigest, item: string): boolean {
    return other === digest || metAt(directory, other, item).intersection(met).size >= fewestShared;
  }
}

const namesOf = (title: Text): ReadonlySet<string> => new Set(Object.values(title).flatMap(seriesNames));

const metAt = (
  directory: Directory,
  { visit, meetings }: VisitDigest,
  activity: string,
): ReadonlySet<string> =>
  new Set(
    meetings
      .filter((one) => one.activity === activity)
      .flatMap(({ organisations }) => organisations)
      .flatMap((id) => directory.organisations.of(appearanceKey(visit, id))?.key ?? []),
  );
