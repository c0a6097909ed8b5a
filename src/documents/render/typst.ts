// PDFs from our Typst templates: data as JSON, so that no text can become markup, and only fonts of our packages.
import { resolve } from "node:path";
import { NodeCompiler, type NodeTypstDocument } from "@myriaddreamin/typst-ts-node-compiler";
import { z } from "zod";
import { palette } from "#base/palette.ts";
import { composed, drawable, withDrawableMarks } from "../fonts/clusters.ts";
import { type Fonts, fontsFor } from "../fonts/fonts.ts";
import type { Ink } from "../fonts/ink.ts";
import { firstPageOf } from "./first-page.ts";

/** The templates, beside the code of the documents. */
export type Template =
  | "booklet/booklet.typ"
  | "personal/personal.typ"
  | "report/report.typ"
  | "pictures/figures.typ"
  | "pictures/picture.typ";

/** Renders data with a template; the same bytes for the same data and ink. */
export type RenderPdf = (
  template: Template,
  data: unknown,
  ink: Ink,
  pictures?: Pictures,
) => Promise<Uint8Array>;

/** Pictures that a template shows, by their paths below the folder of the documents. */
export type Pictures = Readonly<Record<string, Uint8Array>>;

/** Prints documents, and reports in advance which characters would stay empty. */
export interface Printer {
  readonly render: RenderPdf;
  /** The first page as SVG, for people who choose a document. */
  picture(template: Template, data: unknown, ink: Ink, pictures?: Pictures): Promise<string>;
  /** Returns the characters that no font contains, and those of the letters with marks that are drawn without a mark. */
  unprintable(ink: Ink, clusters: readonly string[]): Promise<readonly string[]>;
}

interface Press {
  readonly compiler: NodeCompiler;
  readonly missing: readonly string[];
  readonly fonts: string;
  readonly characters: readonly ReadonlySet<number>[];
}

/** The colours of the palette that templates use, as on a light background. */
const colours = JSON.stringify({
  ink: palette.ink.light,
  quiet: palette.soft.light,
  hairline: palette.line.light,
  accent: palette.accent.light,
});

const documents = resolve(import.meta.dirname, "..");

/** The number of visits whose fonts are cached. Preparing another takes a few tenths of a second. */
const kept = 3;

/**
 * Makes a printer. Callers make one for all their documents, because it caches the fonts of a visit. PDFs follow
 * PDF/UA-1. If a text has a character that none of our fonts contains, the PDF is tagged nevertheless but makes no
 * claim to the standard.
 */
export function pdfPrinter(): Printer {
  const presses = new Map<string, Promise<Press>>();
  const pressFor = (ink: Ink): Promise<Press> => {
    const key = `${ink.languages.join()} ${ink.characters}`;
    const press = presses.get(key) ?? pressOf(ink);
    presses.delete(key);
    presses.set(key, press);
    for (const old of [...presses.keys()].slice(0, -kept)) presses.delete(old);
    return press;
  };
  const settingsOf = async (template: Template, data: unknown, ink: Ink) => {
    const written = composed(JSON.stringify(data));
    const { compiler, fonts, characters } = await pressFor(withCharacters(ink, written));
    const json = withDrawableMarks(written, characters);
    const set = (air: number): Setting => {
      const compiled = compiler.compile({
        mainFilePath: resolve(documents, template),
        inputs: { data: json, fonts, colours, air: String(air) },
      });
      const made = compiled.result;
      if (!made) throw new Error(`${template}: ${JSON.stringify(compiled.takeError()?.shortDiagnostics)}`);
      const [end] = endOf.parse(compiler.query(made, { selector: "<end>", field: "value" }));
      return { made, end };
    };
    return { compiler, set };
  };
  const render: RenderPdf = async (template, data, ink, pictures = {}) => {
    const { compiler, set } = await settingsOf(template, data, ink);
    return withPictures(compiler, pictures, () => {
      const document = withoutEmptyPage(set);
      // Frees what earlier documents left in the compiler's memory: a server runs for weeks.
      compiler.evictCache(10);
      try {
        return compiler.pdf(document, { pdfStandard: "ua-1" });
      } catch {
        return compiler.pdf(document, {});
      }
    });
  };
  const picture: Printer["picture"] = async (template, data, ink, pictures = {}) => {
    const { compiler, set } = await settingsOf(template, data, ink);
    return withPictures(compiler, pictures, () => {
      const page = firstPageOf(compiler.plainSvg(set(1).made));
      compiler.evictCache(10);
      return page;
    });
  };
  const unprintable: Printer["unprintable"] = async (ink, clusters) => {
    const { missing, characters } = await pressFor(ink);
    return [...missing, ...clusters.filter((one) => drawable(one, characters) !== one)];
  };
  return { render, picture, unprintable };
}

/** Makes a document while its pictures are at their paths. */
function withPictures<Made>(compiler: NodeCompiler, pictures: Pictures, make: () => Made): Made {
  const files = Object.entries(pictures).map(([path, bytes]) => [resolve(documents, path), bytes] as const);
  for (const [path, bytes] of files) compiler.mapShadow(path, Buffer.from(bytes));
  try {
    return make();
  } finally {
    for (const [path] of files) compiler.unmapShadow(path);
  }
}

interface Setting {
  readonly made: NodeTypstDocument;
  readonly end: { readonly page: number; readonly share: number };
}

const endOf = z.tuple([z.object({ page: z.number(), share: z.number() })]);

/** The least share of the last page to be filled, if tighter spacing achieves it. */
const leastShare = 0.35;
const lessAir = 0.75;

/** Returns the document with the usual spacing, or with less if its last page would be nearly empty. */
function withoutEmptyPage(set: (air: number) => Setting): NodeTypstDocument {
  const usual = set(1);
  if (usual.end.page === 1 || usual.end.share >= leastShare) return usual.made;
  const other = set(lessAir);
  return other.end.page < usual.end.page ? other.made : usual.made;
}

/** Returns the render function of a separate printer. */
export const pdfRenderer = (): RenderPdf => pdfPrinter().render;

/** Nearly always returns the ink unchanged: a document contains the texts of its visit. */
function withCharacters(ink: Ink, text: string): Ink {
  const known = new Set(ink.characters);
  const more = [...new Set(text)].filter((char) => !known.has(char)).sort();
  return more.length === 0 ? ink : { ...ink, characters: ink.characters + more.join("") };
}

async function pressOf({ characters, languages }: Ink): Promise<Press> {
  const { files, plain, han, missing, characters: drawn }: Fonts = await fontsFor(characters, languages);
  const compiler = NodeCompiler.create({
    workspace: documents,
    fontArgs: [{ fontBlobs: files.map((file) => Buffer.from(file)) }],
  });
  return { compiler, missing, characters: drawn, fonts: JSON.stringify({ plain, han }) };
}
