// The news item for the person who edits it: every sentence with its records, its state, and what the checker finds.
import { indexVisit, type NewsSentence, type Visit, type VisitRecord } from "#domain";
import type { Language } from "#text";
import type { Phrase } from "../report/blocks.ts";
import { wordsOf } from "../report/internal-words.ts";
import type { Reference, Sentence } from "./fragment.ts";
import { type LeftOutReason, leftOutOf } from "./left-out.ts";
import { composedItemOf, type NewsItem } from "./news.ts";
import { type ClaimKind, checkNews } from "./news-check.ts";
import { addressesOf, type Written, writtenIn } from "./news-edited.ts";

/**
 * composed: as the records say it; written: by a person; changed: by a person, and the records have changed since; added:
 * a sentence of a person that no record supports.
 */
export type DraftState = "composed" | "written" | "changed" | "added";

export interface DraftSentence {
  readonly part: "title" | "summary" | "heading" | "text";
  /** The number of the sentence's paragraph within the item. */
  readonly paragraph: number;
  readonly state: DraftState;
  /** The sentence in the item; empty if a person has left it out. */
  readonly text: string;
  /** The sentence as composed from the present records. */
  readonly composed: string;
  /** The written sentence in the record; null if there is none. */
  readonly written: string | null;
  /** The records that support it, as kind:id, and their names. */
  readonly of: readonly string[];
  readonly names: readonly string[];
}

/** A date, number or name that no public record contains; `internal`: an internal record contains it. */
export interface DraftClaim {
  readonly kind: ClaimKind;
  readonly words: string;
  readonly internal: boolean;
  /** The position of its sentence. */
  readonly sentence: number;
}

export interface NewsDraft {
  readonly languages: readonly Language[];
  readonly sentences: readonly DraftSentence[];
  /** Written about something that the records no longer say. */
  readonly lost: readonly { readonly written: string; readonly text: string }[];
  readonly unsupported: readonly DraftClaim[];
  readonly omitted: readonly { readonly name: string; readonly sentence: string }[];
  readonly leftOut: readonly { readonly name: string; readonly reason: LeftOutReason }[];
}

/** Returns the draft in a language; undefined where the record has no settings for a news item. */
export function newsDraftOf(visit: Visit, record: VisitRecord, language: Language): NewsDraft | undefined {
  const item = composedItemOf(visit, record);
  if (!item) return undefined;
  const written = writtenIn(item, record.news?.sentences ?? [], language);
  const nameOf = namesFor(visit, record, language);
  const sentences = partsOf(item).flatMap(({ part, paragraph, of }) =>
    draftsOf(of, written, language).map(({ refs, ...one }) => ({
      ...one,
      part,
      paragraph,
      names: namesOnce(visit, refs, nameOf),
    })),
  );
  const text = sentences.map((one) => one.text.replaceAll("\n", " ")).join("\n");
  const { unsupported, omitted } = checkNews(visit, record, text, language);
  return {
    languages: item.languages,
    sentences,
    lost: written.lost.map(({ id, text: own }) => ({ written: id, text: own })),
    unsupported: unsupported.map(({ kind, words, line, isInternal }) => ({
      kind,
      words,
      internal: isInternal,
      sentence: line - 1,
    })),
    omitted: omitted.map(({ of, sentence }) => ({ name: nameOf(of), sentence })),
    leftOut: leftOutOf(visit, record, item, language).map(({ of, reason }) => ({ name: nameOf(of), reason })),
  };
}

interface Part {
  readonly part: DraftSentence["part"];
  readonly paragraph: number;
  readonly of: Sentence;
}

function partsOf(item: NewsItem): Part[] {
  let paragraph = 1;
  const body = item.body.flatMap(({ heading, paragraphs }): Part[] => [
    ...(heading ? [{ part: "heading" as const, paragraph: ++paragraph, of: heading }] : []),
    ...paragraphs.flatMap((sentences) => {
      paragraph++;
      return sentences.map((of): Part => ({ part: "text", paragraph, of }));
    }),
  ]);
  return [
    { part: "title", paragraph: 0, of: item.title },
    ...item.summary.map((of): Part => ({ part: "summary", paragraph: 1, of })),
    ...body,
  ];
}

type Draft = Omit<DraftSentence, "part" | "paragraph" | "names"> & { readonly refs: readonly Reference[] };

/** Returns a composed sentence in its edited form, and the sentences added after it. */
function draftsOf(of: Sentence, { instead, after }: Written, language: Language): Draft[] {
  const composed = of.in(language);
  if (composed === "") return [];
  const own = instead.get(of);
  return [
    {
      state: stateOf(own, composed),
      text: own?.text ?? composed,
      composed,
      written: own?.id ?? null,
      of: addressesOf(of),
      refs: of.refs,
    },
    ...(after.get(of) ?? []).map(
      ({ id, text }): Draft => ({
        state: "added",
        text,
        composed,
        written: id,
        of: addressesOf(of),
        refs: [],
      }),
    ),
  ];
}

const stateOf = (own: NewsSentence | undefined, composed: string): DraftState =>
  own === undefined ? "composed" : own.was === composed ? "written" : "changed";

/**
 * Returns the names of the records of a sentence, each once. A party with its organisation is named by the
 * organisation.
 */
function namesOnce(visit: Visit, refs: readonly Reference[], nameOf: (of: Reference) => string): string[] {
  const { parties } = indexVisit(visit);
  const organisations = new Set(refs.flatMap(({ kind, id }) => (kind === "organisation" ? [id] : [])));
  const named = refs.filter(
    ({ kind, id }) =>
      kind !== "naming" && !(kind === "party" && organisations.has(parties.get(id)?.organisation ?? "")),
  );
  return [...new Map(named.map(nameOf).map((name) => [name.toLowerCase(), name])).values()];
}

/** Returns the name of a record: the title of an activity, the text of an entry. */
function namesFor(visit: Visit, record: VisitRecord, language: Language): (of: Reference) => string {
  const words = wordsOf(visit);
  const held = new Map(record.held.map((one) => [String(one.id), words.activity(one.activity)]));
  const entries = new Map<string, Phrase>([
    ...held,
    ...record.contributions.map((one) => [one.id, words.activity(one.activity)] as const),
    ...record.statements.map((one) => [one.id, words.text(one.text)] as const),
    ...record.commitments.map((one) => [one.id, words.text(one.text)] as const),
    ...record.practices.map((one) => [one.id, words.text(one.title)] as const),
    ...record.agreements.map((one) => [one.id, words.row(one.between.map(words.organisation))] as const),
  ]);
  return ({ kind, id }) => {
    const named: Readonly<Partial<Record<Reference["kind"], (id: string) => Phrase>>> = {
      visit: () => words.text(visit.title),
      overview: () => words.text(visit.title),
      leg: (leg) => words.text(visit.legs.find((one) => one.id === leg)?.title),
      delegation: words.attendee,
      party: words.party,
      organisation: words.organisation,
      person: words.attendee,
      place: words.place,
      activity: words.activity,
      topic: words.topic,
    };
    const phrase = named[kind]?.(id) ?? entries.get(id);
    return phrase?.(language) || id;
  };
}
