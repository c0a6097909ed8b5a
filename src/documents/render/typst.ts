// PDF from our Typst templates: data as JSON so that no text can become markup, fonts of our packages and no others.
import { resolve } from "node:path";
import { NodeCompiler, type NodeTypstDocument } from "@myriaddreamin/typst-ts-node-compiler";
import { z } from "zod";
import { type Fonts, fontsFor } from "../fonts/fonts.ts";
import type { Ink } from "../fonts/ink.ts";

/** The templates beside the documents' code. */
export type Template = "booklet/booklet.typ" | "personal/personal.typ";

/** Renders data with a template; the same bytes for the same data and ink. */
export type RenderPdf = (template: Template, data: unknown, ink: Ink) => Promise<Uint8Array>;

/** Prints documents, and says beforehand which characters would stay empty. */
export interface Printer {
  readonly render: RenderPdf;
  unprintable(ink: Ink): Promise<readonly string[]>;
}

interface Press {
  readonly compiler: NodeCompiler;
  readonly missing: readonly string[];
  readonly fonts: string;
}

const documents = resolve(import.meta.dirname, "..");

/** The number of visits whose fonts are kept. Preparing another takes some tenths of a second. */
const kept = 3;

/**
 * A printer; callers make one for all their documents, since it keeps the fonts of a visit. PDFs follow PDF/UA-1;
 * where a text has a character that no font of ours draws, the PDF is tagged all the same but makes no claim to the
 * standard.
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
  const render: RenderPdf = async (template, data, ink) => {
    const json = JSON.stringify(data);
    const { compiler, fonts } = await pressFor(withCharacters(ink, json));
    const document = withoutEmptyPage((air) => {
      const compiled = compiler.compile({
        mainFilePath: resolve(documents, template),
        inputs: { data: json, fonts, air: String(air) },
      });
      const made = compiled.result;
      if (!made) throw new Error(`${template}: ${JSON.stringify(compiled.takeError()?.shortDiagnostics)}`);
      const [end] = endOf.parse(compiler.query(made, { selector: "<end>", field: "value" }));
      return { made, end };
    });
    // Frees what earlier documents left in the compiler's memory: a server runs for weeks.
    compiler.evictCache(10);
    try {
      return compiler.pdf(document, { pdfStandard: "ua-1" });
    } catch {
      return compiler.pdf(document, {});
    }
  };
  return { render, unprintable: async (ink) => (await pressFor(ink)).missing };
}

interface Setting {
  readonly made: NodeTypstDocument;
  readonly end: { readonly page: number; readonly share: number };
}

const endOf = z.tuple([z.object({ page: z.number(), share: z.number() })]);

/** The share to which the last page is filled at least, where tighter spacing achieves it. */
const leastShare = 0.35;
const lessAir = 0.75;

/** The document with the usual spacing, or with less where its last page would be nearly empty. */
function withoutEmptyPage(set: (air: number) => Setting): NodeTypstDocument {
  const usual = set(1);
  if (usual.end.page === 1 || usual.end.share >= leastShare) return usual.made;
  const other = set(lessAir);
  return other.end.page < usual.end.page ? other.made : usual.made;
}

/** The rendering alone, of a printer of its own. */
export const pdfRenderer = (): RenderPdf => pdfPrinter().render;

/** Nearly always the ink as it is: a document says what its visit says. */
function withCharacters(ink: Ink, text: string): Ink {
  const known = new Set(ink.characters);
  const more = [...new Set(text)].filter((char) => !known.has(char)).sort();
  return more.length === 0 ? ink : { ...ink, characters: ink.characters + more.join("") };
}

async function pressOf({ characters, languages }: Ink): Promise<Press> {
  const { files, plain, han, missing }: Fonts = await fontsFor(characters, languages);
  const compiler = NodeCompiler.create({
    workspace: documents,
    fontArgs: [{ fontBlobs: files.map((file) => Buffer.from(file)) }],
  });
  return { compiler, missing, fonts: JSON.stringify({ plain, han }) };
}
