// The news item in Markdown, for the editor of a website, an email, or a notice board.
import { dateInProse, type Language, sayNews } from "#text";
import type { Sentence } from "./fragment.ts";
import { bodyIn, type NewsItem, proseIn, settingIn } from "./news.ts";

/** Returns the news item in one language, as CommonMark. */
export function newsMarkdown(item: NewsItem, language: Language): string {
  const said = (sentences: readonly Sentence[]) => plain(proseIn(sentences, language));
  const blocks = [
    `# ${said([item.title])}`,
    `*${plain(settingIn(item.category, language))} · ${dateInProse(item.published, language)}*`,
    `**${said(item.summary)}**`,
    ...bodyIn(item, language).flatMap(({ heading, paragraphs }) => [
      ...(heading ? [`## ${said([heading])}`] : []),
      ...paragraphs.map(said),
    ]),
    ...(item.sources.length > 0
      ? [`## ${sayNews(language, "sources")}`, item.sources.map((source) => `- <${source}>`).join("\n")]
      : []),
  ];
  return `${blocks.join("\n\n")}\n`;
}

/** Returns text on one line without characters that are special in Markdown. */
export const plain = (text: string): string =>
  text
    .replace(/\s+/g, " ")
    .replace(/[\\`*_[\]<>#|~]/g, (character) => `\\${character}`)
    .replace(/^([-+=])/, "\\$1")
    // Escapes the mark after a number that would begin a list.
    .replace(/^(\d+)([.)])(?=\s|$)/, "$1\\$2");
