// entente export: one kind of document from a programme.
import { documentsOf, pdfRenderer } from "#documents";
import { check } from "#planner";
import { type Language, sayCli, sayFinding } from "#text";
import { fine } from "./exit-codes.ts";
import { writeFolder } from "./output-folder.ts";
import { refuse } from "./plan-command.ts";
import { loadProgramme, loadVisit } from "./read-file.ts";
import type { Terminal } from "./terminal.ts";

export const exportFormats = ["ics", "md", "pdf", "html", "json"] as const;

export interface ExportCommandOptions {
  readonly programme: string;
  readonly format: (typeof exportFormats)[number];
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
  const programme = await loadProgramme(options.programme, lang);
  if (!programme.ok) return refuse(terminal, programme.error);
  const { visit } = loaded.value;
  const strange = check(visit, programme.value).filter((finding) => finding.rule === "programme");
  if (strange.length > 0)
    return refuse(
      terminal,
      strange.map((finding) => sayFinding(lang, finding, visit)),
    );
  const documents = documentsOf(visit, programme.value, pdfRenderer()).filter(({ path }) =>
    path.endsWith(`.${options.format}`),
  );
  const written = await writeFolder(options.out, documents);
  if (!written.ok) return refuse(terminal, [sayCli(lang, `out.${written.error}`, { path: options.out })]);
  terminal.out(sayCli(lang, "export.written", { count: documents.length, path: options.out }));
  return fine;
}
