// The internal report in Markdown, in one language, as a file or for an email.
import type { Language } from "#text";
import { plain } from "../news/news-md.ts";
import type { Block, Phrase, Report } from "./blocks.ts";

/** Returns the internal report in one language, as Markdown with tables. */
export function internalMarkdown(report: Report, language: Language): string {
  const said = (phrase: Phrase) => plain(phrase(language));
  const blocks = [
    `# ${said(report.title)}`,
    `**${said(report.kicker)}**`,
    ...report.lead.map(said),
    ...report.blocks
      .filter((block) => !("text" in block) || block.text(language) !== "")
      .map((block) => blockMarkdown(block, language)),
  ];
  return `${blocks.join("\n\n")}\n`;
}

function blockMarkdown(block: Block, language: Language): string {
  const said = (phrase: Phrase) => plain(phrase(language));
  switch (block.kind) {
    case "heading":
      return `## ${said(block.text)}`;
    case "subheading":
      return `### ${said(block.text)}`;
    case "paragraph":
      return linesOf(block.text(language)).join("  \n");
    case "list":
      return block.items
        .map((item) => item(language))
        .filter((text) => text.trim() !== "")
        .map((text) => `- ${linesOf(text).join("  \n  ")}`)
        .join("\n");
    case "table": {
      const row = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
      return [
        row(block.head.map(said)),
        row(block.head.map(() => "---")),
        ...block.rows.map((cells) => row(cells.map((cell) => linesOf(cell(language)).join("<br>")))),
      ].join("\n");
    }
  }
}

const linesOf = (text: string): string[] => text.split("\n").map(plain);
