// The documents of a record as PDF and Word, read back by other programs than those that wrote them.
import mammoth from "mammoth";
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { type MinutesItem, type Text, type VisitRecord, visitRecord } from "#domain";
import { readPdf } from "../../../test/support/pdf.ts";
import { plainJpeg } from "../../../test/support/photo.ts";
import { readSample } from "../../../test/support/sample.ts";
import { type PdfThread, pdfThread } from "../render/pdf-thread.ts";
import { reportAt, reportDocuments, reportFiles, reportList } from "./report.ts";

const { visit, record } = readSample();
let thread: PdfThread;
beforeAll(() => {
  thread = pdfThread();
});
afterAll(() => thread.close());

const bytesOf = async (path: string, of: VisitRecord = record): Promise<Uint8Array> => {
  const file = await reportAt({ visit, record: of }, path, () => thread);
  if (!file || typeof file.content === "string") throw new Error(`no ${path}`);
  return file.content;
};
const wordHtml = async (path: string, of?: VisitRecord) => {
  const { value, messages } = await mammoth.convertToHtml({ buffer: Buffer.from(await bytesOf(path, of)) });
  expect(messages.filter(({ type }) => type === "error")).toEqual([]);
  return value;
};
const wordText = async (path: string, of?: VisitRecord) =>
  (await wordHtml(path, of))
    .replace(/<[^>]*>/g, " ")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&")
    .replace(/\s+/g, " ");
const pdfText = async (path: string, of?: VisitRecord) =>
  (await readPdf(await bytesOf(path, of))).pages
    .map(({ text }) => text)
    .join("\n")
    .replace(/\s+/g, " ");

test("every report, letter, sheet and news item exists in every form and language", () => {
  const paths = new Set(reportList({ visit, record }, "en").map(({ path }) => path));
  const names = [...paths].flatMap((path) => /^(.*)\.en\.md$/.exec(path)?.[1] ?? []);
  expect(names).toEqual(expect.arrayContaining(["news", "report", "letters/jsi", "parties/party-taicang"]));
  for (const name of names)
    for (const language of ["en", "zh-Hans"])
      for (const form of ["pdf", "docx", "md"]) expect(paths).toContain(`${name}.${language}.${form}`);
  expect(reportDocuments(visit, record).map(({ path }) => path)).toEqual(
    [...paths].filter((path) => !/\.(pdf|docx)$/.test(path)),
  );
});

test("the internal report states the indicators that the page of indicators shows", () => {
  const report = reportDocuments(visit, record).find(({ path }) => path === "report.en.md");
  const rows = String(report?.content).split("\n");
  const said = (name: string) => rows.find((row) => row.startsWith(`| ${name} |`))?.split(" | ")[1];
  expect(said("Days")).toBe("8");
  expect(said("Commitments kept")).toBe("1 of 7");
  expect(said("Commitments overdue")).toBe("1 of 7");
  expect(said("Practices transferred")).toBe("1 of 6");
  expect(said("Evaluation")).toBe("3.9 of 5<br>after items: 4.2<br>at the end of the visit: 3.9");
});

test("only PDFs need a thread that prints", async () => {
  let started = 0;
  const start = () => {
    started += 1;
    return thread;
  };
  for (const path of ["report.html", "letters/jsi.en.md", "news.en.docx"])
    expect((await reportAt({ visit, record }, path, start))?.path).toBe(path);
  expect(started).toBe(0);
});

test("each PDF has a picture of its first page, and other documents have none", async () => {
  for (const path of ["news.en.pdf", "report.zh-Hans.pdf", "letters/jsi.en.pdf"]) {
    const picture = await reportAt({ visit, record }, `${path}.svg`, () => thread);
    expect(String(picture?.content), path).toMatch(/^<svg[^>]+viewBox/);
  }
  for (const path of ["report.html.svg", "news.en.docx.svg", "no.pdf.svg"])
    expect(await reportAt({ visit, record }, path, () => thread), path).toBeUndefined();
});

test("the news item has the same text in print as in Markdown", async () => {
  const files = await reportFiles({ visit, record }, ["md"], undefined);
  const paragraphsIn = (name: string) =>
    String(files.find(({ path }) => path === name)?.content)
      .split("\n")
      .filter((line) => /^[^#<\-\s].{30,}/.test(line))
      .map((line) => line.replace(/[\\*]/g, ""));
  for (const language of ["en", "zh-Hans"]) {
    const bare = (text: string) => text.replace(/[\s\u00ad\u2060\u2010-]/g, "");
    const [word, pdf] = await Promise.all([
      wordText(`news.${language}.docx`),
      pdfText(`news.${language}.pdf`),
    ]);
    const paragraphs = paragraphsIn(`news.${language}.md`);
    expect(paragraphs.length).toBeGreaterThan(5);
    for (const paragraph of paragraphs) {
      expect(bare(word)).toContain(bare(paragraph));
      expect(bare(pdf)).toContain(bare(paragraph));
    }
  }
});

test("Word files have real headings, lists and tables, and a table that is too wide for a page becomes fields", async () => {
  const html = await wordHtml("report.en.docx");
  expect(html).toMatch(/<h1>(<[^>]*>)*Indicators/);
  expect(html).toContain("<table>");
  expect(html).toContain("<li>");
  expect(html).toMatch(/Production labs open to makers.*Owner.*Center Rog/);
  const columns = html.split("<tr>").map((row) => row.split(/<t[dh]>/).length - 1);
  expect(Math.max(...columns)).toBe(5);
});

test("the PDF of a report is tagged, has bookmarks and contains only our fonts", async () => {
  const bytes = await bytesOf("report.zh-Hans.pdf");
  const { bookmarks, fonts, pages } = await readPdf(bytes);
  expect(bookmarks).toEqual(expect.arrayContaining(["指标", "会谈纪要"]));
  expect(fonts.filter((name) => !/^[A-Z]{6}\+Noto/.test(name))).toEqual([]);
  expect(Buffer.from(bytes).toString("latin1")).toContain("<pdfuaid:part>1</pdfuaid:part>");
  for (const { words, width } of pages)
    for (const word of words) expect(word.x + word.width).toBeLessThan(width);
});

const withPractice = (title: Text): VisitRecord => ({
  ...record,
  practices: record.practices.map((one, i) => (i === 0 ? { ...one, title } : one)),
});

test("a text that looks like markup or has characters outside XML is printed as text", async () => {
  const evil = '#panic("x") *b* <w:p> &amp; $x$ ]]> \u0007 \u{20BB7}';
  const changed = withPractice({ en: evil });
  const path = `practices/${changed.practices[0]?.id}.en`;
  const shown = '#panic("x") *b* <w:p> &amp; $x$ ]]>';
  expect(await wordText(`${path}.docx`, changed)).toContain(shown);
  expect(await pdfText(`${path}.pdf`, changed)).toContain(shown);
});

test("a party's report contains decisions that were written as paragraphs, except private ones", async () => {
  const minutes = record.minutes.map((one): MinutesItem => {
    const said = { id: one.id, kind: "decision" } as const;
    return {
      ...one,
      paragraphs: [
        { ...said, text: { en: "A study is sent." }, visibility: "restricted" },
        { ...said, text: { en: "Nobody may know." }, visibility: "private" },
      ],
    };
  });
  const text = await wordText("parties/party-zhengzhou.en.docx", { ...record, minutes });
  expect(text).toContain("A study is sent.");
  expect(text).not.toContain("Nobody may know.");
});

test("the files of the news item hold its photos, with description, caption and nothing that may not be shown", async () => {
  const shown = "photo-00000000-0000-4000-8000-000000000001";
  const secret = "photo-00000000-0000-4000-8000-000000000002";
  const photo = (id: string, more: object) => ({
    ...{ id, activity: "city-hall-meeting", width: 24, height: 16, credit: "Ana Kos" },
    ...{ alt: { en: "Guests in the hall" }, consent: "given", public: true, ...more },
  });
  const withPhotos = visitRecord.parse({
    ...z.encode(visitRecord, record),
    news: { ...z.encode(visitRecord, record).news, photos: [shown, secret] },
    photos: [photo(shown, {}), photo(secret, { consent: "refused", alt: { en: "SECRET" } })],
  });
  const photos = new Map([shown, secret].map((id) => [id, new Uint8Array(plainJpeg())]));
  const file = async (path: string) => {
    const made = await reportAt({ visit, record: withPhotos, photos }, path, () => thread);
    if (!made) throw new Error(`no ${path}`);
    return made.content;
  };
  const page = String(await file("news.en.html"));
  expect(page.match(/<img src="data:image\/jpeg;base64,/g)).toHaveLength(1);
  expect(page).toContain('alt="Guests in the hall"');
  expect(page).toContain("Guests in the hall · Photo: Ana Kos");
  const word = await mammoth.convertToHtml({ buffer: Buffer.from(await file("news.en.docx")) });
  expect(word.value.match(/<img alt="Guests in the hall"/g)).toHaveLength(1);
  expect(word.value).toContain("Photo: Ana Kos");
  const bytes = await file("news.en.pdf");
  if (typeof bytes === "string") throw new Error("a PDF is bytes");
  const text = (await readPdf(bytes)).pages.map((one) => one.text).join(" ");
  expect(text).toContain("Photo: Ana Kos");
  expect(Buffer.from(bytes).includes("/DCTDecode")).toBe(true);
  for (const content of [page, word.value, text]) expect(content).not.toContain("SECRET");
  expect(String(await file("report.html"))).not.toContain("data:image");
});
