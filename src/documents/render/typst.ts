// PDF from our Typst templates: one compiler, the fonts once, data as JSON so that no text can become markup.
import { createRequire } from "node:module";
import { dirname, resolve } from "node:path";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";

/** The templates beside the documents' code. */
export type Template = "booklet/booklet.typ" | "personal/personal.typ";

/** Renders data with a template; the same bytes for the same data. */
export type RenderPdf = (template: Template, data: unknown) => Uint8Array;

const documents = resolve(import.meta.dirname, "..");
const fonts = [
  "noto-sans/400Regular",
  "noto-sans/600SemiBold",
  "noto-sans-sc/400Regular",
  "noto-sans-sc/600SemiBold",
];

/**
 * A renderer. It costs some 0.15 s to make (fonts are read), so callers make one for all their documents. PDFs
 * follow PDF/UA-1; where a text has a character that no font of ours draws, the PDF is tagged all the same but makes
 * no claim to the standard.
 */
export function pdfRenderer(): RenderPdf {
  const require = createRequire(import.meta.url);
  const fontFolder = (name: string) => {
    const [family, weight] = name.split("/");
    return resolve(dirname(require.resolve(`@expo-google-fonts/${family}/package.json`)), weight ?? "");
  };
  const compiler = NodeCompiler.create({
    workspace: documents,
    fontArgs: [{ fontPaths: fonts.map(fontFolder) }],
  });
  return (template, data) => {
    const compiled = compiler.compile({
      mainFilePath: resolve(documents, template),
      inputs: { data: JSON.stringify(data) },
    });
    // What earlier documents left in the compiler's memory goes after a while: a server prints for weeks.
    compiler.evictCache(10);
    const document = compiled.result;
    if (!document) {
      const error = compiled.takeError();
      throw new Error(`${template}: ${JSON.stringify(error?.shortDiagnostics)}`);
    }
    try {
      return compiler.pdf(document, { pdfStandard: "ua-1" });
    } catch {
      return compiler.pdf(document, {});
    }
  };
}
