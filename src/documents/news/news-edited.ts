// The news item with sentences that a person has written: in place of composed sentences, after them, or left out.
import type { NewsSentence, Visit, VisitRecord } from "#domain";
import type { Language } from "#text";
import type { Sentence } from "./fragment.ts";
import { composedItemOf, type NewsItem, sentencesOf } from "./news.ts";

/** The sentences that people have written in one language, by the composed sentence that they concern. */
export interface Written {
  readonly instead: ReadonlyMap<Sentence, NewsSentence>;
  readonly after: ReadonlyMap<Sentence, readonly NewsSentence[]>;
  /** The written sentences whose composed sentence no longer exists. */
  readonly lost: readonly NewsSentence[];
}

/** Returns the references of a sentence as its address. */
export const addressesOf = ({ refs }: Sentence): string[] => refs.map(({ kind, id }) => `${kind}:${id}`);

/** Returns the composed sentence that each written one concerns. */
export function writtenIn(item: NewsItem, sentences: readonly NewsSentence[], language: Language): Written {
  const composed = sentencesOf(item).filter((one) => one.in(language) !== "");
  const instead = new Map<Sentence, NewsSentence>();
  const after = new Map<Sentence, NewsSentence[]>();
  const lost: NewsSentence[] = [];
  for (const one of sentences) {
    if (one.language !== language) continue;
    const free = one.added ? composed : composed.filter((other) => !instead.has(other));
    const found = meantBy(one, free, language);
    if (!found) lost.push(one);
    else if (one.added) after.set(found, [...(after.get(found) ?? []), one]);
    else instead.set(found, one);
  }
  return { instead, after, lost };
}

/** The sentence with the same words, otherwise with the same records, otherwise with at least half of the records. */
function meantBy(
  { of, was }: NewsSentence,
  composed: readonly Sentence[],
  language: Language,
): Sentence | undefined {
  const key = of.join(" ");
  const same = composed.filter((one) => addressesOf(one).join(" ") === key);
  const exact = same.find((one) => one.in(language) === was) ?? same[0];
  if (exact) return exact;
  const wanted = new Set(of);
  const shareOf = (one: Sentence): number => {
    const own = addressesOf(one);
    const common = own.filter((address) => wanted.has(address)).length;
    return common / Math.max(1, new Set([...own, ...of]).size);
  };
  const [best] = composed.map((one) => ({ one, share: shareOf(one) })).toSorted((a, b) => b.share - a.share);
  return best && best.share >= 0.5 ? best.one : undefined;
}

/** Returns the item with the written sentences of each language. A title is never empty. */
export function editedItem(item: NewsItem, sentences: readonly NewsSentence[]): NewsItem {
  if (sentences.length === 0) return item;
  const written = new Map(item.languages.map((one) => [one, writtenIn(item, sentences, one)]));
  const said = (one: Sentence): Sentence => ({
    ...one,
    in: (language) => written.get(language)?.instead.get(one)?.text ?? one.in(language),
  });
  const withAdded = (all: readonly Sentence[]): Sentence[] =>
    all.flatMap((one) => [
      said(one),
      ...[...written].flatMap(([language, { after }]) =>
        (after.get(one) ?? []).map((own) => ownSentence(own.text, language)),
      ),
    ]);
  const title = said(item.title);
  return {
    ...item,
    title: { ...title, in: (language) => title.in(language) || item.title.in(language) },
    summary: withAdded(item.summary),
    body: item.body.map(({ heading, paragraphs }) => ({
      heading: heading && said(heading),
      paragraphs: paragraphs.map(withAdded),
    })),
  };
}

/** Makes a sentence that no record supports. */
const ownSentence = (text: string, language: Language): Sentence => ({
  refs: [],
  needs: [],
  in: (asked) => (asked === language ? text : ""),
});

/**
 * Returns the news item as it is published: composed from the public part of the record, with the written sentences.
 */
export function publishedItemOf(visit: Visit, record: VisitRecord): NewsItem | undefined {
  const item = composedItemOf(visit, record);
  return item && editedItem(item, record.news?.sentences ?? []);
}
