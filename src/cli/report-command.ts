// entente report: the news item and the internal report, from the record of the visit.

import { pdfThreads, reportFiles } from "#documents";
import type { Programme } from "#domain";
import { readRecord } from "#formats";
import { type Language, sayCli } from "#text";
import { fine } from "./exit-codes.ts";
import { type ReportFormat, reportFormats } from "./formats.ts";
import { writeFolder } from "./output-folder.ts";
import { beside, loadVisit, readBytes, refusalOf } from "./read-file.ts";
import { loadProgrammeOf } from "./read-programme.ts";
import { refuse, refuseFolder } from "./refuse.ts";
import type { Terminal } from "./terminal.ts";

export interface ReportCommandOptions {
  readonly record?: string;
  readonly programme?: string;
  readonly out: string;
  readonly format?: readonly ReportFormat[];
  readonly lang: Language;
}

export async function reportCommand(
  terminal: Terminal,
  visitFile: string,
  options: ReportCommandOptions,
): Promise<number> {
  const { lang } = options;
  const loaded = await loadVisit(visitFile, lang);
  if (!loaded.ok) return refuse(terminal, loaded.error);
  const { visit } = loaded.value;
  const path = options.record ?? beside(visitFile, "record.yaml");
  const bytes = await readBytes(path, lang);
  if (!bytes.ok)
    return refuse(
      terminal,
      options.record === undefined ? [{ message: sayCli(lang, "report.no-record", { path }) }] : bytes.error,
    );
  const record = readRecord(bytes.value, path, visit);
  if (!record.ok)
    return refuse(
      terminal,
      record.error.map((problem) => refusalOf(problem, lang)),
    );
  let programme: Programme | undefined;
  if (options.programme !== undefined) {
    const read = await loadProgrammeOf(terminal, visit, options.programme, lang);
    if (!read.ok) return refuse(terminal, read.error);
    programme = read.value;
  }
  const formats = options.format ?? reportFormats;
  const pdfs = formats.includes("pdf") ? pdfThreads(2) : undefined;
  const files = await reportFiles({ visit, record: record.value, programme }, formats, pdfs);
  await pdfs?.close();
  const written = await writeFolder(options.out, "report", files);
  if (!written.ok) return refuseFolder(terminal, lang, options.out, written.error);
  terminal.out(sayCli(lang, "report.written", { path: options.out }));
  return fine;
}
