// The worker thread that prints PDFs: one request after the other, answered under its number.
import { parentPort } from "node:worker_threads";
import type { Ink } from "../fonts/ink.ts";
import { pdfRenderer, type Template } from "./typst.ts";

export interface PrintRequest {
  readonly number: number;
  readonly template: Template;
  readonly data: unknown;
  readonly ink: Ink;
}

export type PrintAnswer =
  | { readonly number: number; readonly pdf: Uint8Array }
  | { readonly number: number; readonly error: string };

const render = pdfRenderer();

let printing = Promise.resolve();

parentPort?.on("message", (request: PrintRequest) => {
  printing = printing.then(async () => parentPort?.postMessage(await print(request)));
});

async function print({ number, template, data, ink }: PrintRequest): Promise<PrintAnswer> {
  try {
    return { number, pdf: await render(template, data, ink) };
  } catch (error) {
    return { number, error: error instanceof Error ? error.message : String(error) };
  }
}
