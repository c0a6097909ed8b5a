// The worker thread that prints PDFs: it handles requests in sequence and answers each with its number.
import { parentPort } from "node:worker_threads";
import type { Ink } from "../fonts/ink.ts";
import { type Pictures, pdfPrinter, type Template } from "./typst.ts";

/** Requests a document to be printed or, without `document`, what no font can draw. */
export interface PrintRequest {
  readonly number: number;
  readonly ink: Ink;
  /** Letters with marks, to be checked with the ink. */
  readonly clusters?: readonly string[];
  readonly document?: {
    readonly template: Template;
    readonly data: unknown;
    readonly pictures?: Pictures | undefined;
    /** Whether only a picture of the first page is wanted. */
    readonly isPicture?: boolean;
  };
}

export type PrintAnswer =
  | { readonly number: number; readonly pdf: Uint8Array }
  | { readonly number: number; readonly svg: string }
  | { readonly number: number; readonly unprintable: readonly string[] }
  | { readonly number: number; readonly error: string };

const printer = pdfPrinter();
let printing = Promise.resolve();

parentPort?.on("message", (request: PrintRequest) => {
  printing = printing.then(async () => parentPort?.postMessage(await answer(request)));
});

async function answer({ number, ink, clusters = [], document }: PrintRequest): Promise<PrintAnswer> {
  try {
    if (!document) return { number, unprintable: await printer.unprintable(ink, clusters) };
    const { template, data, pictures, isPicture } = document;
    if (isPicture) return { number, svg: await printer.picture(template, data, ink, pictures) };
    return { number, pdf: await printer.render(template, data, ink, pictures) };
  } catch (error) {
    return { number, error: error instanceof Error ? error.message : String(error) };
  }
}
