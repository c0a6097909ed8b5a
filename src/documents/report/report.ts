// The reports of a record as a list of files: the news item in every form, and the internal report.
import type { Programme, Visit, VisitRecord } from "#domain";
import { type Language, languageFor } from "#text";
import type { DocumentFile } from "../documents.ts";
import { atomEntry, atomFeed } from "./atom.ts";
import { editionsOf } from "./editions.ts";
import { internalReportOf } from "./internal.ts";
import { internalHtml } from "./internal-html.ts";
import { internalMarkdown } from "./internal-md.ts";
import { publishedItemOf } from "./news.ts";
import { newsFile, newsHtml } from "./news-html.ts";
import { newsMarkdown } from "./news-md.ts";

/**
 * Returns the documents after a visit: `report.html` and `report.<language>.md` (internal), and, if the record contains
 * settings for it, the news item: `news.<language>.html`, `.md` and `.atom` (one entry), and `news.atom` (the feed).
 * Also the editions: `parties/` with each party's report, `letters/` with a letter of thanks to each host, and
 * `practices/` with a sheet for each practice. The same record gives the same bytes.
 */
export function reportDocuments(visit: Visit, record: VisitRecord, programme?: Programme): DocumentFile[] {
  const report = internalReportOf(visit, record, programme);
  const languages = [...new Set(visit.languages.map(languageFor))];
  const item = publishedItemOf(visit, record);
  return [
    { path: "report.html", content: internalHtml(report, languageFor(visit.languages[0])) },
    ...languages.map((language) => ({
      path: `report.${language}.md`,
      content: internalMarkdown(report, language),
    })),
    ...editionsOf(visit, record).flatMap((one) => [
      { path: `${one.path}.html`, content: internalHtml(one.report, languageFor(visit.languages[0])) },
      ...languages.map((language) => ({
        path: `${one.path}.${language}.md`,
        content: internalMarkdown(one.report, language),
      })),
    ]),
    ...(item
      ? [
          ...item.languages.flatMap((language) => [
            { path: newsFile(language), content: newsHtml(item, language) },
            { path: `news.${language}.md`, content: newsMarkdown(item, language) },
            { path: `news.${language}.atom`, content: atomEntry(item, language) },
          ]),
          { path: "news.atom", content: atomFeed(item) },
        ]
      : []),
  ];
}

/**
 * Returns the news item of a visit in each of its languages, as Markdown; none if the record has no settings for it.
 */
export function newsPages(
  visit: Visit,
  record: VisitRecord,
): { readonly language: Language; readonly markdown: string }[] {
  const item = publishedItemOf(visit, record);
  return item ? item.languages.map((language) => ({ language, markdown: newsMarkdown(item, language) })) : [];
}
