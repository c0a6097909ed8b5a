// The visit as described in public, within the internal report: who came, what took place, what the results were.
import type { Visit, VisitRecord } from "#domain";
import type { Sentence } from "../news/fragment.ts";
import { newsItemOf, proseIn, settingIn } from "../news/news.ts";
import type { Block, Phrase } from "./blocks.ts";
import { phrase } from "./internal-words.ts";

const paragraphOf =
  (sentences: readonly Sentence[]): Phrase =>
  (language) =>
    proseIn(sentences, language);

/** Returns a heading in the languages that have something to say below it. */
const over =
  (heading: Sentence, paragraphs: readonly (readonly Sentence[])[]): Phrase =>
  (language) =>
    paragraphs.some((one) => proseIn(one, language) !== "") ? heading.in(language) : "";

/** Returns the account of the visit under a heading, even if no news item is planned. */
export function accountBlocks(visit: Visit, record: VisitRecord): Block[] {
  const settings = record.news ?? { category: visit.title, published: record.updated };
  const item = newsItemOf(visit, { ...record, news: settings });
  if (!item) return [];
  const paragraph = (text: Phrase): Block => ({ kind: "paragraph", text });
  return [
    { kind: "heading", id: "account", text: phrase("account") },
    ...(record.news
      ? [paragraph(phrase("category", { category: (language) => settingIn(item.category, language) }))]
      : []),
    paragraph(paragraphOf(item.summary)),
    ...item.body.flatMap(({ heading, paragraphs }): Block[] => [
      ...(heading ? [{ kind: "subheading" as const, text: over(heading, paragraphs) }] : []),
      ...paragraphs.map((one) => paragraph(paragraphOf(one))),
    ]),
  ];
}
