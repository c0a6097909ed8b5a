// Checks an edited news item against its record: unsupported claims, omissions, and sentences affected by changes.
import { indexVisit, publicRecord, type Text, textExactlyIn, type Visit, type VisitRecord } from "#domain";
import type { Language } from "#text";
import { namesIn, normal, numbersIn } from "./claims.ts";
import { toldEntries } from "./entries.ts";
import type { Reference } from "./fragment.ts";
import { entriesOf } from "./left-out.ts";
import { composedItemOf, sentencesOf } from "./news.ts";

export type ClaimKind = "date" | "number" | "name";

/** A claim of an edited text: no public record supports it, or only one that is not public. */
export interface Claim {
  readonly kind: ClaimKind;
  readonly words: string;
  readonly line: number;
  readonly isInternal: boolean;
}

/** A public entry that the text omits, with the sentence that the generator would write. */
export interface Omission {
  readonly of: Reference;
  readonly sentence: string;
}

/** A sentence of the text that is based on an entry which has since changed. */
export interface Touched {
  readonly line: number;
  readonly text: string;
  readonly by: readonly Reference[];
}

export interface NewsCheck {
  readonly unsupported: readonly Claim[];
  readonly omitted: readonly Omission[];
}

/** Checks an edited text of the news item of a visit. */
export function checkNews(visit: Visit, record: VisitRecord, text: string, language: Language): NewsCheck {
  return {
    unsupported: unsupportedIn(visit, record, text, language),
    omitted: omittedIn(visit, record, text, language),
  };
}

function unsupportedIn(visit: Visit, record: VisitRecord, text: string, language: Language): Claim[] {
  const known = groundsOf(visit, publicRecord(record), language, false);
  const internal = groundsOf(visit, record, language, true);
  return text.split("\n").flatMap((line, i): Claim[] => {
    if (/^\s*(?:#{1,6}\s*)?(?:- )?<https?:/.test(line)) return [];
    const { dates, numbers, rest } = numbersIn(line, language);
    const claim = (kind: ClaimKind, words: string, isInternal: boolean): Claim => ({
      kind,
      words,
      line: i + 1,
      isInternal,
    });
    return [
      ...dates
        .filter(({ day, month }) => !known.days.has(`${month}-${day}`))
        .map(({ day, month, words }) => claim("date", words, internal.days.has(`${month}-${day}`))),
      ...numbers
        .filter((number) => !known.numbers.has(number))
        .map((number) => claim("number", number, internal.numbers.has(number))),
      ...namesIn(rest, language)
        .filter((name) => !holds(known.text, name))
        .map((name) => claim("name", name, holds(internal.text, name))),
    ];
  });
}

/**
 * Whether every word of a name occurs in the texts that support the item: names appear in other orders and cases than
 * in the record.
 */
const holds = (grounds: string, name: string): boolean => {
  const words = name.split(/[\s·-]+/).filter((word) => word.length > 1);
  return (
    grounds.includes(normal(name)) ||
    words.every((word) => grounds.includes(normal(word)) || grounds.includes(stem(word)))
  );
};

/** Returns the beginning of a word, which its cases share. */
const stem = (word: string): string => {
  const plain = normal(word);
  return plain.length > 5 ? plain.slice(0, Math.max(4, plain.length - 3)) : plain;
};

interface Grounds {
  readonly text: string;
  readonly numbers: ReadonlySet<string>;
  readonly days: ReadonlySet<string>;
}

/**
 * Returns everything that a text may contain: the content of the entries, the names in them, and the generator's
 * sentences.
 */
function groundsOf(visit: Visit, record: VisitRecord, language: Language, isAll: boolean): Grounds {
  // Sentences that people have written for the news item are what is checked, so they support nothing.
  const { attendance, news, ...entries } = record;
  const item = composedItemOf(visit, record);
  const activities = new Set<string>(record.held.map((one) => one.activity));
  const told = visit.activities.filter((one) => activities.has(one.id));
  const named = new Set<string>(
    [...record.contributions.flatMap((one) => one.by), ...told.flatMap((one) => one.attend.required)].map(
      String,
    ),
  );
  const bodies = new Set<string>([
    ...visit.delegations
      .filter(({ side }) => side === "visiting")
      .flatMap(({ parties }) => parties.map((party) => party.organisation)),
    ...told.flatMap((one) => one.hosts),
    ...record.held.flatMap((one) => one.hosts ?? []),
    ...record.practices.map((one) => one.owner),
    ...record.agreements.flatMap((one) => one.between),
    ...(record.news?.publisher ? [record.news.publisher] : []),
  ]);
  const { sites } = indexVisit(visit);
  const places = new Set(
    [...told.flatMap((one) => one.places), ...record.held.flatMap((one) => one.place ?? [])].map(
      (id) => sites.get(id)?.place.id,
    ),
  );
  const heads = visit.people.filter((one) => named.has(one.id) || one.head);
  const texts: readonly (Text | undefined)[] = [
    visit.title,
    visit.subtitle,
    ...visit.purpose,
    ...visit.legs.flatMap((one) => [one.title, one.region]),
    ...visit.organisations.filter((one) => isAll || bodies.has(one.id)).map((one) => one.name),
    ...visit.delegations.flatMap((one) => [
      one.title,
      ...one.parties.filter((party) => isAll || bodies.has(party.organisation)).map((party) => party.title),
    ]),
    ...visit.topics.map((one) => one.title),
    ...told.flatMap((one) => [one.title, one.summary]),
    ...visit.places.filter((one) => isAll || places.has(one.id)).map((one) => one.name),
    ...heads.flatMap((one) => [one.name, one.role]),
    news?.category,
  ];
  const internal = attendance.length > 0 ? visit.people.flatMap((one) => [one.name, one.role]) : [];
  const sentences = item ? sentencesOf(item).map((one) => one.in(language)) : [];
  const all = [
    ...[...texts, ...internal].flatMap((text) => Object.values(text ?? {})),
    ...sentences,
    JSON.stringify(entries),
  ].join("\n");
  const dates = [
    visit.from,
    visit.to,
    news?.published,
    ...record.held.map((one) => (one.datePublic || attendance.length > 0 ? one.date : undefined)),
  ];
  const others = [...record.commitments.map((one) => one.due), ...record.agreements.map((one) => one.date)];
  const days = [...dates, ...others].flatMap((date) => (date ? [`${date.month}-${date.day}`] : []));
  const figures = [
    ...sentences,
    ...texts.flatMap((text) => Object.values(text ?? {})),
    ...record.held.map((one) => String(one.people ?? "")),
  ]
    .join(" ")
    .match(/\d+/g);
  const ownTexts = record.statements.flatMap((one) => Object.values(one.text).join(" ").match(/\d+/g) ?? []);
  return { text: normal(all), numbers: new Set([...(figures ?? []), ...ownTexts]), days: new Set(days) };
}

/** Returns words of a sentence that distinguish it from others. */
function contentOf(sentence: string, language: Language): string[] {
  if (language === "zh-Hans") {
    const plain = sentence.replace(/[，。、；：（）“”《》\s]/g, "");
    return Array.from({ length: Math.max(0, plain.length - 1) }, (_, i) => plain.slice(i, i + 2));
  }
  return (normal(sentence).match(/[\p{L}\d]{4,}/gu) ?? []).map((word) => word.slice(0, 6));
}

function omittedIn(visit: Visit, record: VisitRecord, text: string, language: Language): Omission[] {
  const item = composedItemOf(visit, record);
  if (!item) return [];
  const sentences = sentencesOf(item);
  const counts = new Map<string, number>();
  for (const one of sentences)
    for (const word of new Set(contentOf(one.in(language), language)))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  const there = new Set(contentOf(text, language));
  const spoken = normal(text);
  return entriesOf(visit, record).flatMap(({ of }): Omission[] => {
    const own = sentences.filter(
      (one) =>
        one.in(language) !== "" && one.refs.some((other) => other.kind === of.kind && other.id === of.id),
    );
    if (own.length === 0) return [];
    // Words of this sentence that few others contain: an edited text with the same content keeps most of them.
    const isTold = own.some((one) => {
      const words = [...new Set(contentOf(one.in(language), language))].filter(
        (word) => (counts.get(word) ?? 0) <= 2,
      );
      const isNamed = peopleOf(visit, one.refs).every((name) => spoken.includes(normal(name)));
      return (
        isNamed && (words.length === 0 || words.filter((word) => there.has(word)).length >= words.length / 2)
      );
    });
    return isTold ? [] : [{ of, sentence: own[0]?.in(language) ?? "" }];
  });
}

/** Returns the names of the people of a sentence: people who are not named count as omitted. */
const peopleOf = (visit: Visit, refs: readonly Reference[]): string[] =>
  visit.people.flatMap(({ id, name }) =>
    name && refs.some((one) => one.kind === "person" && one.id === id) ? Object.values(name).slice(0, 1) : [],
  );

/** Returns entries that differ between two states of a record, including new and removed ones. */
export function changedEntries(before: VisitRecord, after: VisitRecord): ReadonlySet<string> {
  const entriesById = (record: VisitRecord) =>
    new Map(toldEntries(record).map((one): [string, string] => [one.id, JSON.stringify(one)]));
  const [old, now] = [entriesById(before), entriesById(after)];
  return new Set([...old.keys(), ...now.keys()].filter((id) => old.get(id) !== now.get(id)));
}

/** Returns the lines of an edited text that are based on entries which have changed since the item was composed. */
export function touchedLines(
  visit: Visit,
  before: VisitRecord,
  after: VisitRecord,
  text: string,
  language: Language,
): Touched[] {
  const changed = changedEntries(before, after);
  const item = composedItemOf(visit, before);
  if (!item) return [];
  const hit = sentencesOf(item).filter(
    (one) => one.refs.some(({ id }) => changed.has(id)) && one.in(language) !== "",
  );
  const parts = text
    .split("\n")
    .flatMap((line, i) => sentencesIn(line, language).map((words) => ({ line: i + 1, words })));
  const found = hit.flatMap((one): Touched[] => {
    const words = new Set(contentOf(one.in(language), language));
    const score = (part: string) => {
      const own = new Set(contentOf(part, language));
      const common = [...own].filter((word) => words.has(word)).length;
      return (2 * common) / Math.max(1, own.size + words.size);
    };
    const best = parts.toSorted((a, b) => score(b.words) - score(a.words))[0];
    if (!best || score(best.words) < 0.4) return [];
    return [{ line: best.line, text: best.words, by: one.refs.filter(({ id }) => changed.has(id)) }];
  });
  return [...new Map(found.map((one) => [one.text, one])).values()].toSorted((a, b) => a.line - b.line);
}

const sentencesIn = (line: string, language: Language): string[] =>
  line
    .split(language === "zh-Hans" ? /(?<=[。！？])/ : /(?<=[.!?])\s+(?=[\p{Lu}«»“„])/u)
    .map((one) => one.replace(/[*#]/g, "").trim())
    .filter(Boolean);

/** Whether a text can be checked in a language: the record has an item in it. */
export const hasItemIn = (visit: Visit, record: VisitRecord, language: Language): boolean =>
  composedItemOf(visit, record)?.languages.includes(language) ??
  textExactlyIn(visit.title, language) !== undefined;
