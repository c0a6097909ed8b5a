// Warnings about texts whose characters no font contains, wherever PDFs are written.
import { type PdfThread, unprintableTexts } from "#documents";
import type { Visit } from "#domain";
import { type Language, sayUnprintable } from "#text";
import type { Terminal } from "./terminal.ts";

/** Prints one line for each text that the PDFs of a visit cannot show completely. */
export async function warnOfUnprintable(
  terminal: Terminal,
  visit: Visit,
  pdfs: PdfThread,
  language: Language,
): Promise<void> {
  for (const unprintable of await unprintableTexts(visit, () => pdfs))
    terminal.error(terminal.errorColours.yellow(sayUnprintable(language, unprintable)));
}
