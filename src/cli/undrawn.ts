// Warns of texts whose characters no font draws, wherever PDFs are written.
import { type PdfThread, undrawnTexts } from "#documents";
import type { Visit } from "#domain";
import { type Language, sayUndrawn } from "#text";
import type { Terminal } from "./terminal.ts";

/** One line for each text that the PDFs of a visit cannot show completely. */
export async function warnOfUndrawn(
  terminal: Terminal,
  visit: Visit,
  pdfs: PdfThread,
  language: Language,
): Promise<void> {
  for (const undrawn of await undrawnTexts(visit, () => pdfs))
    terminal.error(terminal.errorColours.yellow(sayUndrawn(language, undrawn)));
}
