// entente export: one kind of document of a programme.
import { dirname } from "node:path";
import { documentsInThreads, pdfThreads } from "#documents";
import { type Language, sayCli } from "#text";
import { fine } from "./exit-codes.ts";
import type { ExportFormat } from "./formats.ts";
import { issueInto } from "./issue.ts";
import { writeFolder } from "./output-folder.ts";
import { loadVisit } from "./read-file.ts";
import { loadProgrammeOf } from "./read-programme.ts";
import { refuse, refuseFolder } from "./refuse.ts";
import type { Terminal } from "./terminal.ts";
import { warnOfUnprintable } from "./unprintable.ts";

export interface ExportCommandOptions {
  readonly programme: string;
  readonly format: ExportFormat;
  readonly out: string;
  readonly lang: Language;
}

export async function exportCommand(
  terminal: Terminal,
  visitFile: string,
  options: ExportCommandOptions,
): Promise<number> {
  const { lang } = options;
  const loaded = await loadVisit(visitFile, lang);
  if (!loaded.ok) return refuse(terminal, loaded.error);
  const { visit } = loaded.value;
  const programme = await loadProgrammeOf(terminal, visit, options.programme, lang);
  if (!programme.ok) return refuse(terminal, programme.error);
  const pdfs = pdfThreads(2);
  const all = await documentsInThreads(
    visit,
    programme.value,
    pdfs,
    await issueInto(options.out, dirname(options.programme)),
  );
  if (options.format === "pdf") await warnOfUnprintable(terminal, visit, pdfs, lang);
  await pdfs.close();
  const documents = all.filter(({ path }) => path.endsWith(`.${options.format}`));
  const written = await writeFolder(options.out, "export", documents);
  if (!written.ok) return refuseFolder(terminal, lang, options.out, written.error);
  terminal.out(sayCli(lang, "export.written", { count: documents.length, path: options.out }));
  return fine;
}
