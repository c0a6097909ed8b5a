// The news item in Markdown: for a website's editor, an e-mail, a notice board.
import { dateInProse, inProse, type Language, sayNews } from "#text";
import type { Sentence } from "./fragment.ts";
import { type NewsItem, settingIn } from "./news.ts";

/** The news item in one language, as CommonMark. */
export function newsMarkdown(item: NewsItem, language: Language): string {
  const said = (sentences: readonly Sentence[]) =>
    plain(
      inProse(
        sentences.map((one) => one.in(language)),
        language,
      ),
    );
  const blocks = [
    `# ${said([item.title])}`,
    `*${plain(settingIn(item.category, language))} · ${dateInProse(item.published, language)}*`,
    `**${said(item.summary)}**`,
    ...item.body.flatMap(({ heading, paragraphs }) => [
      ...(heading ? [`## ${said([heading])}`] : []),
      ...paragraphs.map(said),
    ]),
    ...(item.sources.length > 0
      ? [`## ${sayNews(language, "sources")}`, item.sources.map((source) => `- <${source}>`).join("\n")]
      : []),
  ];
  return `${blocks.join("\n\n")}\n`;
}

/** Text whose characters mean nothing to Markdown, on one line. */
export const plain = (text: string): string =>
  text
    .replace(/\s+/g, " ")
    .replace(/[\\`*_[\]<>#|~]/g, (character) => `\\${character}`)
    .replace(/^([-+=]|\d+[.)])/, "\\$1");
