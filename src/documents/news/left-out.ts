// What the news item omits: entries without a sentence, and texts that a language lacks, each with the reason.
import { textExactlyIn, type Visit, type VisitRecord } from "#domain";
import type { Language } from "#text";
import { accountOf } from "./account.ts";
import { actOf } from "./acts.ts";
import type { Reference, Sentence } from "./fragment.ts";
import { ref } from "./fragment.ts";
import { composedItemOf, type NewsItem, sentencesOf } from "./news.ts";

/**
 * Why something is omitted: routine (a plain meal, a transfer), no text in the language, a name that appears in
 * another language, or something that the record names but that is not in the visit.
 */
export type LeftOutReason = "routine" | "no-text" | "other-language" | "unknown";

/** Something that the item in one language omits, or expresses in words of another language. */
export interface LeftOut {
  readonly reason: LeftOutReason;
  readonly of: Reference;
}

/** Returns everything that the item omits in a language, in the order of the record. */
export function leftOutOf(visit: Visit, record: VisitRecord, item: NewsItem, language: Language): LeftOut[] {
  const sentences = sentencesOf(item);
  const found = [
    ...entriesOf(visit, record).flatMap((entry) => untold(entry, sentences, language)),
    ...sentences.flatMap((one) => missingTexts(one, language)),
  ];
  return [...new Map(found.map((one) => [`${one.reason} ${one.of.kind} ${one.of.id}`, one])).values()];
}

/** Returns everything that the news item of a visit omits in a language; nothing if the record gives no item. */
export function leftOutOfNews(visit: Visit, record: VisitRecord, language: Language): LeftOut[] {
  const item = composedItemOf(visit, record);
  return item ? leftOutOf(visit, record, item, language) : [];
}

interface Entry {
  readonly of: Reference;
  readonly isRoutine: boolean;
}

/** Returns the public entries of a record. */
export function entriesOf(visit: Visit, record: VisitRecord): Entry[] {
  const account = accountOf(visit, record);
  const entry =
    (kind: Reference["kind"]) =>
    (one: { readonly id: string }): Entry => ({
      of: ref(kind, one.id),
      isRoutine: false,
    });
  const isPublic = (one: { readonly public: boolean }) => one.public;
  const held = record.held
    .filter((one) => one.public && one.outcome === "held")
    .map((one): Entry => {
      const reported = account.reported.find((other) => other.held.id === one.id);
      const isRoutine = reported !== undefined && ["routine", "travel"].includes(actOf(account, reported));
      return { of: ref("held", one.id), isRoutine };
    });
  return [
    ...(record.overview?.public ? [entry("overview")(record.overview)] : []),
    ...held,
    ...record.contributions.filter(isPublic).map(entry("contribution")),
    ...record.practices.filter(isPublic).map(entry("practice")),
    ...record.commitments.filter((one) => one.public && one.state !== "dropped").map(entry("commitment")),
    ...record.agreements.filter((one) => one.public && one.state !== "ended").map(entry("agreement")),
    ...record.statements.filter(isPublic).map(entry("statement")),
  ];
}

const isOf = (one: Reference, other: Reference): boolean => one.kind === other.kind && one.id === other.id;

function untold({ of, isRoutine }: Entry, sentences: readonly Sentence[], language: Language): LeftOut[] {
  const about = sentences.filter((one) => one.refs.some((other) => isOf(other, of)));
  if (about.some((one) => one.in(language) !== "")) return [];
  return [{ reason: isRoutine ? "routine" : about.length > 0 ? "no-text" : "unknown", of }];
}

/**
 * Returns texts of a sentence that the language lacks: a name appears in another language, anything else is omitted.
 */
const missingTexts = (one: Sentence, language: Language): LeftOut[] =>
  one.needs.flatMap(({ text, isName, of }) =>
    of === undefined || textExactlyIn(text, language) !== undefined
      ? []
      : [{ reason: isName ? "other-language" : "no-text", of } satisfies LeftOut],
  );
