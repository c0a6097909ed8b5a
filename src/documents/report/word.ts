// A report as a Word document. The library is loaded when the first one is requested.
import { isTurned, jpegOrientation, type Orientation } from "#formats";
import type { Language } from "#text";
import type { PhotoBytes } from "../news/news-photos.ts";
import type { PrintedBlock, PrintedPhoto, PrintedReport } from "./printed.ts";

type Docx = typeof import("docx");

/** The text area of an A4 page with margins of 22 mm, in twentieths of a point. */
const width = 9411;
const margin = 1247;
/** The indentation of the texts of fields. */
const fieldsAt = 2100;
const accent = "8A1F2D";
const quiet = "44505D";

/** Fonts that office programs include; Chinese has its own. */
const font = { ascii: "Calibri", hAnsi: "Calibri", cs: "Calibri", eastAsia: "Microsoft YaHei" };

const tags: Readonly<Record<Language, string>> = {
  en: "en-GB",
  "zh-Hans": "zh-CN",
  sl: "sl-SI",
  fr: "fr-FR",
  de: "de-DE",
};

/** Returns the report as a .docx file, with the headings, lists and tables of a word processor. */
export async function wordOf(report: PrintedReport, photos: PhotoBytes = new Map()): Promise<Uint8Array> {
  const [main, ...others] = report.photos;
  const docx = await import("docx");
  const { Document, Footer, Packer, PageNumber, Paragraph, TextRun } = docx;
  const footer = new Paragraph({
    children: [
      new TextRun({ children: [PageNumber.CURRENT, " / ", PageNumber.TOTAL_PAGES], size: 16, color: quiet }),
    ],
  });
  const document = new Document({
    title: oneLine(report.title),
    creator: "Entente",
    lastModifiedBy: "Entente",
    styles: stylesFor(report.language),
    sections: [
      {
        properties: {
          page: {
            size: { width: 11906, height: 16838 },
            margin: { top: margin, bottom: margin, left: margin, right: margin },
          },
        },
        footers: { default: new Footer({ children: [footer] }) },
        children: [
          new Paragraph({ children: [new TextRun({ text: xml(report.kicker), color: quiet })] }),
          new Paragraph({ style: "Title", children: runsOf(docx, report.title) }),
          ...report.lead.map(
            (line) => new Paragraph({ children: runsOf(docx, line, true), spacing: { after: 120 } }),
          ),
          ...(report.tiles.length > 0
            ? [new Paragraph({ children: runsOf(docx, report.tiles.join(" · ")) })]
            : []),
          ...(main ? photoOf(docx, main, photos) : []),
          ...report.blocks.flatMap((block) => childrenOf(docx, block)),
          ...others.flatMap((photo) => photoOf(docx, photo, photos)),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

/** The width of the text area, and the greatest height of a photo, in pixels of 1/96 inch. */
const widest = 627;
const highest = 420;

/** A photo as wide as the text, or as high as fits, and its caption. */
function photoOf(docx: Docx, { id, width: w, height: h, alt, caption }: PrintedPhoto, photos: PhotoBytes) {
  const data = photos.get(id);
  if (!data) return [];
  const scale = Math.min(widest / w, highest / h);
  const size = { width: Math.round(w * scale), height: Math.round(h * scale) };
  const image = new docx.ImageRun({
    type: "jpg",
    data: Buffer.from(data),
    transformation: inWord(size, jpegOrientation(data)),
    altText: { name: id, title: "", description: xml(alt) },
  });
  return [
    new docx.Paragraph({ children: [image], keepNext: true, spacing: { before: 200, after: 60 } }),
    new docx.Paragraph({
      children: [new docx.TextRun({ text: xml(caption), color: quiet, size: 18 })],
      spacing: { after: 240 },
    }),
  ];
}

/** Returns the size of the stored picture and how Word turns it, because Word does not read this from the file. */
function inWord(shown: { readonly width: number; readonly height: number }, orientation: Orientation) {
  const { width, height } = shown;
  const rotation = ([0, 0, 180, 180, 270, 90, 90, 270] as const)[orientation - 1] ?? 0;
  return {
    ...(isTurned(orientation) ? { width: height, height: width } : shown),
    ...(rotation === 0 ? {} : { rotation }),
    ...([2, 4, 5, 7].includes(orientation) ? { flip: { horizontal: true } } : {}),
  };
}

function stylesFor(language: Language) {
  const heading = (size: number, before: number, color?: string) => ({
    run: { font, size, bold: true, ...(color ? { color } : {}) },
    paragraph: { spacing: { before, after: 100, line: 264 }, keepNext: true },
  });
  const isHan = language === "zh-Hans";
  return {
    default: {
      document: {
        run: {
          font,
          size: 21,
          language: { value: isHan ? "en-GB" : tags[language], eastAsia: isHan ? tags[language] : "zh-CN" },
        },
        paragraph: { spacing: { line: 276, after: 120 } },
      },
      title: heading(36, 60),
      heading1: heading(26, 320, accent),
      heading2: heading(22, 220),
    },
  };
}

function childrenOf(docx: Docx, block: PrintedBlock) {
  const { HeadingLevel, Paragraph } = docx;
  switch (block.kind) {
    case "heading":
      return [new Paragraph({ heading: HeadingLevel.HEADING_1, children: runsOf(docx, block.text) })];
    case "subheading":
      return [new Paragraph({ heading: HeadingLevel.HEADING_2, children: runsOf(docx, block.text) })];
    case "paragraph":
      return [new Paragraph({ children: runsOf(docx, block.text) })];
    case "list":
      return block.items.map((item) => new Paragraph({ bullet: { level: 0 }, children: runsOf(docx, item) }));
    case "fields":
      return [
        new Paragraph({
          children: runsOf(docx, block.title, true),
          keepNext: true,
          spacing: { before: 160, after: 40 },
        }),
        ...block.fields.map(
          ([label, value]) =>
            new Paragraph({
              tabStops: [{ type: docx.TabStopType.LEFT, position: fieldsAt }],
              indent: { left: fieldsAt, hanging: fieldsAt },
              spacing: { after: 20 },
              children: [
                new docx.TextRun({ text: `${xml(label)}\t`, color: quiet, size: 18 }),
                ...runsOf(docx, value, false, 18),
              ],
            }),
        ),
      ];
    case "table":
      // A table at the end of a section must be followed by a paragraph.
      return [tableOf(docx, block), new Paragraph({ children: [] })];
  }
}

function tableOf(docx: Docx, { head, rows, shares }: Extract<PrintedBlock, { kind: "table" }>) {
  const { BorderStyle, Paragraph, Table, TableCell, TableRow, WidthType } = docx;
  const widths = shares.map((share) => Math.floor(share * width));
  const none = { style: BorderStyle.NONE, size: 0, color: "auto" };
  const hairline = { style: BorderStyle.SINGLE, size: 4, color: "CFD6DD" };
  const row = (cells: readonly string[], isHead: boolean) =>
    new TableRow({
      ...(isHead ? { tableHeader: true } : {}),
      cantSplit: true,
      children: cells.map(
        (cell, i) =>
          new TableCell({
            width: { size: widths[i] ?? 0, type: WidthType.DXA },
            margins: { top: 50, bottom: 50, left: 70, right: 70 },
            children: [
              new Paragraph({ children: runsOf(docx, cell, isHead, 18), spacing: { after: 0, line: 250 } }),
            ],
          }),
      ),
    });
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    borders: {
      top: none,
      left: none,
      right: none,
      insideVertical: none,
      bottom: hairline,
      insideHorizontal: hairline,
    },
    rows: [row(head, true), ...rows.map((cells) => row(cells, false))],
  });
}

/** A text with its line breaks. */
const runsOf = ({ TextRun }: Docx, text: string, bold = false, size?: number) =>
  text
    .split("\n")
    .map(
      (line, i) =>
        new TextRun({ text: xml(line), bold, ...(size ? { size } : {}), ...(i > 0 ? { break: 1 } : {}) }),
    );

const oneLine = (text: string): string => xml(text).replace(/\s+/g, " ");

/** Text without the characters that XML does not allow. */
const xml = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to leave out
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "");
