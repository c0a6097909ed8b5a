// The reports of a record as a list of files: the news item, the internal report and the editions, in every format.
import type { Programme, Visit, VisitRecord } from "#domain";
import { type Language, languageFor } from "#text";
import type { DocumentFile } from "../documents.ts";
import { type Ink, inkOf } from "../fonts/ink.ts";
import { atomEntry, atomFeed } from "../news/atom.ts";
import type { NewsItem } from "../news/news.ts";
import { publishedItemOf } from "../news/news-edited.ts";
import { newsFile, newsHtml } from "../news/news-html.ts";
import { newsMarkdown } from "../news/news-md.ts";
import { type NewsPhoto, type PhotoBytes, photosAtHand } from "../news/news-photos.ts";
import { pictureEnding } from "../render/first-page.ts";
import type { PdfThread } from "../render/pdf-thread.ts";
import type { Pictures } from "../render/typst.ts";
import type { Phrase, Report } from "./blocks.ts";
import { editionsOf } from "./editions.ts";
import { internalReportOf } from "./internal.ts";
import { internalHtml } from "./internal-html.ts";
import { internalMarkdown } from "./internal-md.ts";
import { newsReportOf } from "./news-report.ts";
import { type PrintedReport, printedReport } from "./printed.ts";
import { wordOf } from "./word.ts";

/** A file that is not generated yet: a text, or the report from which PDF and Word are generated. */
type Draft = { readonly path: string; readonly title: Phrase } & (
  | { text(): string }
  | { readonly form: "pdf" | "docx"; data(): PrintedReport; readonly photos: PhotoBytes }
);

const noPhotos: PhotoBytes = new Map();

/** The formats in which reports are written; each is also the extension of its files. */
export type ReportFormat = "html" | "md" | "atom" | "pdf" | "docx";

/**
 * Returns the documents after a visit: `report.html` and `report.<language>` (internal), and, if the record contains
 * settings for it, the news item: `news.<language>` with one Atom entry each, and `news.atom` (the feed). Beside them
 * the editions: `parties/` with each party's report, `letters/` with a letter of thanks to each host, and `practices/`
 * with a sheet for each practice. All but the feeds as HTML, Markdown, PDF and Word.
 */
function draftsOf({ visit, record, programme, photos = noPhotos }: Reported): Draft[] {
  const languages = [...new Set(visit.languages.map(languageFor))];
  const first = languageFor(visit.languages[0]);
  const item = publishedItemOf(visit, record);
  const all = [
    { path: "report", report: internalReportOf(visit, record, programme) },
    ...editionsOf(visit, record, programme),
  ];
  return [
    ...all.flatMap(({ path, report }) => [
      { path: `${path}.html`, title: report.title, text: () => internalHtml(report, first) },
      ...languages.flatMap((language) => [
        {
          path: `${path}.${language}.md`,
          title: report.title,
          text: () => internalMarkdown(report, language),
        },
        ...printed(path, report, language),
      ]),
    ]),
    ...(item ? newsDrafts(item, photosAtHand(record, photos)) : []),
  ];
}

function newsDrafts(item: NewsItem, photos: readonly NewsPhoto[]): Draft[] {
  const report = newsReportOf(item, photos);
  const files = new Map(photos.map(({ id, bytes }) => [String(id), bytes]));
  const { title } = report;
  return [
    ...item.languages.flatMap((language) => [
      { path: newsFile(language), title, text: () => newsHtml(item, language, photos) },
      { path: `news.${language}.md`, title, text: () => newsMarkdown(item, language) },
      { path: `news.${language}.atom`, title, text: () => atomEntry(item, language) },
      ...printed("news", report, language, files),
    ]),
    { path: "news.atom", title, text: () => atomFeed(item) },
  ];
}

const printed = (path: string, report: Report, language: Language, photos: PhotoBytes = noPhotos): Draft[] =>
  (["pdf", "docx"] as const).map((form) => ({
    path: `${path}.${language}.${form}`,
    title: report.title,
    form,
    data: () => printedReport(report, language),
    photos,
  }));

/** Returns the ink for all reports of a record: its texts and the texts of the software. */
function inkFor(visit: Visit, drafts: readonly Draft[]): Ink {
  const ink = inkOf(visit);
  const texts = drafts.flatMap((draft) =>
    "form" in draft && draft.form === "pdf" ? JSON.stringify(draft.data()) : [],
  );
  const characters = new Set(ink.characters + texts.join(""));
  return { ...ink, characters: [...characters].sort().join("") };
}

/** Returns the documents in text formats: HTML, Markdown and Atom. The same record gives the same bytes. */
export const reportDocuments = (visit: Visit, record: VisitRecord, programme?: Programme): DocumentFile[] =>
  draftsOf({ visit, record, programme }).flatMap((draft) =>
    "text" in draft ? [{ path: draft.path, content: draft.text() }] : [],
  );

/** The input of the reports. */
export interface Reported {
  readonly visit: Visit;
  readonly record: VisitRecord;
  readonly programme?: Programme | undefined;
  /** The files of photos that the news item may show. */
  readonly photos?: PhotoBytes | undefined;
}

/** Returns all documents in the requested formats. PDFs are printed in another thread, and left out without one. */
export async function reportFiles(
  reported: Reported,
  formats: readonly ReportFormat[],
  thread: PdfThread | undefined,
): Promise<DocumentFile[]> {
  const drafts = draftsOf(reported);
  const wanted = drafts.filter(({ path }) => formats.some((format) => path.endsWith(`.${format}`)));
  const printing = thread && { thread, ink: inkFor(reported.visit, drafts) };
  const files = await Promise.all(wanted.map((draft) => made(draft, () => printing)));
  return files.filter((file) => file !== undefined);
}

/** A document with its title in one language. */
export interface ReportCard {
  readonly path: string;
  readonly title: string;
}

/** Returns all documents of a record, with their titles in a language. */
export const reportList = (reported: Reported, language: Language): ReportCard[] =>
  draftsOf(reported).map(({ path, title }) => ({ path, title: title(language) }));

/** Returns one document by its path, or the first page of a PDF as a picture; undefined if none has this path. */
export async function reportAt(
  reported: Reported,
  path: string,
  thread: () => PdfThread,
): Promise<DocumentFile | undefined> {
  const drafts = draftsOf(reported);
  const pictured = drafts.find((one) => `${one.path}${pictureEnding}` === path);
  if (pictured && "form" in pictured && pictured.form === "pdf") {
    const ink = inkFor(reported.visit, drafts);
    const pictures = picturesOf(pictured.photos);
    return { path, content: await thread().picture("report/report.typ", pictured.data(), ink, pictures) };
  }
  const draft = drafts.find((one) => one.path === path);
  return draft && made(draft, () => ({ thread: thread(), ink: inkFor(reported.visit, drafts) }));
}

/** The pictures of a PDF, by their paths below the templates. */
const picturesOf = (photos: PhotoBytes): Pictures =>
  Object.fromEntries([...photos].map(([id, bytes]) => [`report/photos/${id}.jpg`, bytes]));

interface Printing {
  readonly thread: PdfThread;
  readonly ink: Ink;
}

/** Returns a document. Only PDFs need a thread and an ink, for which all reports have to be written. */
async function made(draft: Draft, printing: () => Printing | undefined): Promise<DocumentFile | undefined> {
  const { path } = draft;
  if ("text" in draft) return { path, content: draft.text() };
  if (draft.form === "docx") return { path, content: await wordOf(draft.data(), draft.photos) };
  const printer = printing();
  return (
    printer && {
      path,
      content: await printer.thread.render(
        "report/report.typ",
        draft.data(),
        printer.ink,
        picturesOf(draft.photos),
      ),
    }
  );
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
