// Composes docs/news.md: the news items of two typical records, in every language.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { newsPages } from "#documents";
import { readRecord, readVisit } from "#formats";
import { languageNames } from "#text";

const examples = join(import.meta.dirname, "../examples");

const trials = [
  ["brussels-ljubljana-2023", "ordinary-record.yaml"],
  ["kocevje-2013", "record.yaml"],
] as const;

/** Returns the whole page. */
export function newsPage(): string {
  return `${introduction}\n${trials.map(([folder, file]) => trial(folder, file)).join("\n")}`;
}

const introduction = `# News items

\`entente report VISIT.yaml\` composes a news item from what the record of the visit holds: which activity, on which
day, who did what, and whether it is public. Every sentence names the entries that support it
(\`data-refs\` in the HTML). What a language has no words for is left out of it; \`--check\` lists it.

The titles of activities are the best source of good sentences: "Visit to Center Rog", »Obisk Centra Rog«,
参观罗格创意中心. Write them as people say them, in each language of the item. Names of people and bodies may lack a
language: they stand as they are written in another one. Topics, posts and purposes are left out where they lack it.

The items below are composed from two records without any words made for them. \`npm run news\` writes this page.
`;

function trial(folder: string, file: string): string {
  const read = (name: string) => readFileSync(join(examples, folder, name));
  const visit = readVisit(read("visit.yaml"), "visit.yaml");
  if (!visit.ok) throw new Error(`${folder}: the visit cannot be read`);
  const record = readRecord(read(file), file, visit.value.visit);
  if (!record.ok) throw new Error(`${folder}: the record cannot be read`);
  const items = newsPages(visit.value.visit, record.value).map(
    ({ language, markdown }) => `### ${languageNames[language]}\n\n${deeper(markdown)}`,
  );
  return `## examples/${folder}/${file}\n\n${items.join("\n")}`;
}

/** Lowers headings by three levels, so that the item fits into the page. */
const deeper = (markdown: string): string =>
  markdown
    .split(/\n## [^\n]+\n\n- </)[0]
    ?.replace(/^#/gm, "####")
    .trimEnd()
    .concat("\n") ?? "";
