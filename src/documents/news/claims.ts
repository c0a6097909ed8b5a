// Finds dates, numbers and names in a text.
import { catalogueOf, type Language, localeOf } from "#text";

export interface DayClaim {
  readonly day: number;
  readonly month: number;
  readonly words: string;
}

/** Normalises a text to lower case, plain apostrophes and spaces, so that two spellings of a name compare as equal. */
export const normal = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll("’", "'")
    .replace(/[\u00a0\u202f]/g, " ");

function monthNames(language: Language): string[] {
  const names = Array.from({ length: 12 }, (_, i) =>
    new Temporal.PlainDate(2023, i + 1, 1).toLocaleString(localeOf(language), { month: "long" }),
  );
  const inflected = catalogueOf(language).nouns.months.split(" ");
  return names.map((name, i) => (inflected[i] ? `${inflected[i]}|${name}` : name));
}

/** Returns the dates and numbers of a line, and the rest of it. */
export function numbersIn(
  line: string,
  language: Language,
): { readonly dates: readonly DayClaim[]; readonly numbers: readonly string[]; readonly rest: string } {
  const dates: DayClaim[] = [];
  let rest = line.replace(/[\u00a0\u202f]/g, " ").replace(/\\(?=[.)])/g, "");
  if (language === "zh-Hans") {
    rest = rest
      .replace(/\d{4}年/g, " ")
      .replace(/(\d+)月(\d+)日(?:至(?:(\d+)月)?(\d+)日)?/g, (words, month, day, month2, day2) => {
        dates.push({ day: Number(day), month: Number(month), words });
        if (day2) dates.push({ day: Number(day2), month: Number(month2 ?? month), words });
        return " ";
      });
  } else {
    for (const [i, month] of monthNames(language).entries()) {
      const name = `(?:${month})`;
      const two = new RegExp(
        `(\\d{1,2})(?:er|\\.)? ?(?:to|and|do|in|au|et|bis(?: zum)?|und|[–-]) ?(\\d{1,2})(?:er|\\.)? ${name}(?! ?\\p{L})`,
        "giu",
      );
      const one = new RegExp(`(\\d{1,2})(?:er|st|nd|rd|th|\\.)? ${name}(?:,? \\d{4})?`, "giu");
      const american = new RegExp(`${name} (\\d{1,2})(?!\\d)(?:st|nd|rd|th)?(?:, \\d{4})?`, "giu");
      rest = rest
        .replace(two, (words, from, to) => {
          dates.push({ day: Number(from), month: i + 1, words }, { day: Number(to), month: i + 1, words });
          return " ";
        })
        .replace(one, (words, day) => {
          dates.push({ day: Number(day), month: i + 1, words });
          return " ";
        })
        .replace(american, (words, day) => {
          if (language !== "en") return words;
          dates.push({ day: Number(day), month: i + 1, words });
          return " ";
        });
    }
  }
  rest = rest.replace(/(\d{4})-(\d{2})-(\d{2})/g, (words, _year, month, day) => {
    dates.push({ day: Number(day), month: Number(month), words });
    return " ";
  });
  const withoutYears = rest.replace(/\b(?:19|20)\d\d\b/g, " ");
  return { dates, numbers: [...new Set(withoutYears.match(/\d+(?:[.,]\d+)?/g) ?? [])], rest: withoutYears };
}

/** Returns likely names: capitalised words within a sentence; in Chinese, Latin words and names of bodies. */
export function namesIn(line: string, language: Language): string[] {
  const text = line.replace(/[*#_>]/g, " ");
  if (language === "zh-Hans") {
    const latin = text.match(/[A-Za-z][\p{Script=Latin}]*(?:[ -][A-Za-z][\p{Script=Latin}]*)*/gu) ?? [];
    const bodies =
      text.match(/(?<![\p{Script=Han}])\p{Script=Han}{2,12}?(?:公司|大学|研究院|集团|银行|协会|学院)/gu) ??
      [];
    const quoted = text.match(/(?<=[《“])[^》”]+(?=[》”])/g) ?? [];
    return [...new Set([...latin, ...bodies, ...quoted])];
  }
  // German capitalises every noun: only two capitalised words in a row, or an acronym, make a name.
  const inRow = text.match(/\p{Lu}[\p{L}’'-]*(?: (?:de |du |of |von )?\p{Lu}[\p{L}’'-]*)*/gu) ?? [];
  const starts = new Set(
    (text.match(/(?:^|[.!?:] )\s*\p{Lu}[\p{L}’'-]*/gu) ?? []).map((one) => one.replace(/^[.!?:\s]+/, "")),
  );
  return [
    ...new Set(
      inRow.flatMap((name) => {
        const [first = "", ...others] = name.split(" ");
        // The first word of a sentence is capitalised only because of its position.
        const isStart = starts.has(first);
        const rest = isStart ? others.join(" ") : name;
        const isAcronym = /\p{Lu}{2}/u.test(name);
        if (language === "de")
          return (isStart ? others.length > 1 : others.length > 0) || isAcronym ? [rest || name] : [];
        return rest === "" ? (isAcronym ? [name] : []) : [rest];
      }),
    ),
  ];
}
