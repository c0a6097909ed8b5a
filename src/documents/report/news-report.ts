// The news item as a report of blocks, for the formats that are built from blocks: PDF and Word.
import { textIn } from "#domain";
import { dateInProse, type Language, sayNews } from "#text";
import type { Sentence } from "../news/fragment.ts";
import { type NewsItem, proseIn, saidIn, settingIn } from "../news/news.ts";
import { type NewsPhoto, photoCaption } from "../news/news-photos.ts";
import { type Block, blank, type Phrase, type Report } from "./blocks.ts";

/** The news item with the same sentences as its page. A part that a language cannot express is empty in it. */
export function newsReportOf(item: NewsItem, photos: readonly NewsPhoto[] = []): Report {
  return {
    title: saying([item.title]),
    kicker: (language: Language) =>
      `${settingIn(item.category, language)} · ${dateInProse(item.published, language)}`,
    lead: [saying(item.summary)],
    tiles: [],
    photos: photos.map(({ id, width = 4, height = 3, alt, credit }) => ({
      id,
      width,
      height,
      alt: (language) => textIn(alt ?? {}, language),
      caption: (language) => photoCaption(alt, credit, language),
    })),
    blocks: [
      ...item.body.flatMap(({ heading, paragraphs }): Block[] => {
        const isSaid = (language: Language) => paragraphs.some((one) => saidIn(one, language).length > 0);
        const title = heading ? saying([heading]) : blank;
        return [
          { kind: "heading", id: "part", text: (language) => (isSaid(language) ? title(language) : "") },
          ...paragraphs.map((one): Block => ({ kind: "paragraph", text: saying(one) })),
        ];
      }),
      ...(item.sources.length > 0
        ? [
            {
              kind: "heading",
              id: "sources",
              text: (language: Language) => sayNews(language, "sources"),
            } as const,
            { kind: "list", items: item.sources.map((source) => () => source) } as const,
          ]
        : []),
    ],
  };
}

const saying =
  (sentences: readonly Sentence[]): Phrase =>
  (language) =>
    proseIn(sentences, language);
