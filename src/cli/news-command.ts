// entente news: checks an edited news item against its record.

import { checkNews, leftOutOfNews, touchedLines } from "#documents";
import type { Visit, VisitRecord } from "#domain";
import { readRecord } from "#formats";
import { type Language, sayCli, spokenBy } from "#text";
import { fine, notFeasible } from "./exit-codes.ts";
import { beside, loadVisit, readBytes, refusalOf } from "./read-file.ts";
import { refuse } from "./refuse.ts";
import type { Terminal } from "./terminal.ts";

export interface NewsCommandOptions {
  readonly check: string;
  readonly record?: string;
  readonly before?: string;
  readonly in?: Language;
  readonly lang: Language;
}

export async function newsCommand(
  terminal: Terminal,
  visitFile: string,
  options: NewsCommandOptions,
): Promise<number> {
  const { lang } = options;
  const loaded = await loadVisit(visitFile, lang);
  if (!loaded.ok) return refuse(terminal, loaded.error);
  const { visit } = loaded.value;
  const record = await loadRecord(terminal, visit, options.record ?? beside(visitFile, "record.yaml"), lang);
  if (!record) return 1;
  const before = options.before ? await loadRecord(terminal, visit, options.before, lang) : undefined;
  if (options.before && !before) return 1;
  const bytes = await readBytes(options.check, lang);
  if (!bytes.ok) return refuse(terminal, bytes.error);
  const text = new TextDecoder().decode(bytes.value);
  const language =
    options.in ?? spokenBy(/\.([a-z]{2}(?:-[A-Za-z]+)?)\.\w+$/.exec(options.check)?.[1]) ?? lang;
  return print(terminal, { visit, record, before, text, language, file: options.check, lang });
}

async function loadRecord(
  terminal: Terminal,
  visit: Visit,
  path: string,
  lang: Language,
): Promise<VisitRecord | undefined> {
  const bytes = await readBytes(path, lang);
  if (!bytes.ok) {
    refuse(terminal, bytes.error);
    return undefined;
  }
  const record = readRecord(bytes.value, path, visit);
  if (record.ok) return record.value;
  refuse(
    terminal,
    record.error.map((problem) => refusalOf(problem, lang)),
  );
  return undefined;
}

interface Checked {
  readonly visit: Visit;
  readonly record: VisitRecord;
  readonly before: VisitRecord | undefined;
  readonly text: string;
  readonly language: Language;
  readonly file: string;
  readonly lang: Language;
}

function print(terminal: Terminal, { visit, record, before, text, language, file, lang }: Checked): number {
  const { unsupported, omitted } = checkNews(visit, record, text, language);
  for (const { kind, words, line, isInternal } of unsupported) {
    terminal.out(
      sayCli(lang, isInternal ? "news.internal" : "news.unsupported", { file, line, kind, words }),
    );
  }
  for (const { of, sentence } of omitted) terminal.out(sayCli(lang, "news.omitted", { id: of.id, sentence }));
  const touched = before ? touchedLines(visit, before, record, text, language) : [];
  for (const { line, by, text: words } of touched) {
    terminal.out(sayCli(lang, "news.touched", { file, line, ids: by.map(({ id }) => id).join(", "), words }));
  }
  for (const { reason, of } of leftOutOfNews(visit, record, language)) {
    terminal.out(sayCli(lang, `news.left-out.${reason}`, { id: of.id }));
  }
  const isFine = unsupported.length + omitted.length + touched.length === 0;
  terminal.out(
    sayCli(lang, isFine ? "news.fine" : "news.count", {
      unsupported: unsupported.length,
      omitted: omitted.length,
      touched: touched.length,
    }),
  );
  return isFine ? fine : notFeasible;
}
