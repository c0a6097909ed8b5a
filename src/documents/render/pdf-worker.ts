// The worker thread that prints PDFs: one request after the other, answered under its number.
import { parentPort } from "node:worker_threads";
import { pdfRenderer, type Template } from "./typst.ts";

export interface PrintRequest {
  readonly number: number;
  readonly template: Template;
  readonly data: unknown;
}

export type PrintAnswer =
  | { readonly number: number; readonly pdf: Uint8Array }
  | { readonly number: number; readonly error: string };

const render = pdfRenderer();

parentPort?.on("message", ({ number, template, data }: PrintRequest) => {
  parentPort?.postMessage(print(number, template, data));
});

function print(number: number, template: Template, data: unknown): PrintAnswer {
  try {
    return { number, pdf: render(template, data) };
  } catch (error) {
    return { number, error: error instanceof Error ? error.message : String(error) };
  }
}
