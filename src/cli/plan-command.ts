// entente plan: from a visit file to a programme and its documents.

import { documentsInThreads, type PdfThread, pdfThreads } from "#documents";
import { isRequired, type Programme, type Visit } from "#domain";
import { encodeProgramme } from "#formats";
import { preflight } from "#planner";
import { type Language, sayCli, sayFinding, sayLevelAmount, sayUnplaced, together } from "#text";
import { badInput, fine, notFeasible } from "./exit-codes.ts";
import { interruptible } from "./interrupt.ts";
import { issueInto } from "./issue.ts";
import { canWrite, writeFolder } from "./output-folder.ts";
import type { Progress } from "./planning-messages.ts";
import { planInThreads } from "./planning-threads.ts";
import { programmeLines } from "./programme-lines.ts";
import { loadVisit } from "./read-file.ts";
import { refuse, refuseFolder } from "./refuse.ts";
import type { Terminal } from "./terminal.ts";
import { warnOfUnprintable } from "./unprintable.ts";

export interface PlanCommandOptions {
  readonly out?: string;
  readonly seconds?: number;
  readonly iterations?: number;
  readonly seed: number;
  readonly json?: boolean;
  readonly lang: Language;
}

/** The default number of seconds: enough for a good programme of a week's visit, and short enough to wait for. */
const defaultSeconds = 3;

/** Plans, prints and writes. Returns the exit code. */
export async function planCommand(
  terminal: Terminal,
  visitFile: string,
  options: PlanCommandOptions,
): Promise<number> {
  const { lang, out } = options;
  const stop = new AbortController();
  const interrupt = interruptible(() => {
    stop.abort();
    terminal.error(sayCli(lang, "plan.stopping"));
  });
  const loaded = await loadVisit(visitFile, lang);
  if (!loaded.ok) return refuse(terminal, loaded.error);
  const { visit, warnings } = loaded.value;
  for (const warning of warnings) terminal.error(terminal.errorColours.yellow(warning));
  if (out !== undefined) {
    const allowed = await canWrite(out, "plan");
    if (!allowed.ok) return refuseFolder(terminal, lang, out, allowed.error);
  }
  // The threads load their fonts during the search.
  const pdfs = out === undefined ? undefined : pdfThreads(2);
  const planning = planInThreads(
    visit,
    {
      seed: options.seed,
      iterations: options.iterations,
      seconds: secondsForPlanning(options, performance.now() / 1000),
    },
    { onProgress: (progress) => terminal.status(statusLine(progress, lang)), signal: stop.signal },
  );
  // The threads start in the meantime.
  // Conflicts of confirmed activities are in the programme's own findings.
  for (const finding of together(preflight(visit).filter(({ confirmed }) => !confirmed))) {
    const colour = terminal.errorColours[finding.level === "block" ? "red" : "yellow"];
    terminal.error(colour(sayFinding(lang, finding, visit)));
  }
  const programme = await planning;
  terminal.status("");
  if (options.json) terminal.out(encodeProgramme(programme).trimEnd());
  else for (const line of programmeLines(visit, programme, lang, terminal.colours)) terminal.out(line);
  if (out !== undefined && pdfs) {
    const written = await writeDocuments(terminal, visit, programme, { lang, out, pdfs });
    if (!written) return badInput;
    if (!options.json) terminal.out(sayCli(lang, "plan.written", { path: out }));
  }
  interrupt.stop();
  return outcomeOf(terminal, visit, programme, options);
}

/** Makes and writes all documents. If the folder cannot be written, prints the reason and returns false. */
async function writeDocuments(
  terminal: Terminal,
  visit: Visit,
  programme: Programme,
  { lang, out, pdfs }: { readonly lang: Language; readonly out: string; readonly pdfs: PdfThread },
): Promise<boolean> {
  terminal.status(sayCli(lang, "plan.writing", { path: out }));
  const written = await writeFolder(
    out,
    "plan",
    await documentsInThreads(visit, programme, pdfs, await issueInto(out)),
  );
  terminal.status("");
  await warnOfUnprintable(terminal, visit, pdfs, lang);
  await pdfs.close();
  if (!written.ok) refuseFolder(terminal, lang, out, written.error);
  return written.ok;
}

/** The least share of the limit for planning, even if the command took long to start and to read. */
const leastShare = 0.9;

/** The time limit counts from the start of the command. The time for reading a large file may exceed it. */
export function secondsForPlanning(
  { seconds, iterations }: Pick<PlanCommandOptions, "seconds" | "iterations">,
  used: number,
): number | undefined {
  const limit = seconds ?? (iterations === undefined ? defaultSeconds : undefined);
  return limit === undefined ? undefined : Math.max(leastShare * limit, limit - used);
}

/** Returns one line: time, activities placed, and the objective level by level. */
const statusLine = ({ milliseconds, placed, activities, objective }: Progress, language: Language): string =>
  sayCli(language, "plan.status", {
    seconds: (milliseconds / 1000).toFixed(1),
    placed,
    activities,
    ...objective,
    unfairness: sayLevelAmount(language, "unfairness", objective.unfairness),
  });

function outcomeOf(
  terminal: Terminal,
  visit: Visit,
  programme: Programme,
  { lang, json }: PlanCommandOptions,
): number {
  const blocking = programme.findings.filter((finding) => finding.level === "block");
  const required = new Set(visit.activities.filter(isRequired).map((a) => a.id));
  const missing = programme.unplaced.filter((unplaced) => required.has(unplaced.activity));
  if (missing.length === 0 && blocking.length === 0) return fine;
  // Only a conflict that no programme can avoid proves anything. Others may disappear with more time.
  const isProven = missing.some(({ proof }) => proof === "alone" || proof === "together");
  const key = isProven ? "plan.not-feasible" : missing.length > 0 ? "plan.not-found" : "plan.breaks";
  const message = sayCli(lang, key, { count: missing.length || blocking.length });
  terminal.error(terminal.errorColours.red(message));
  // Without --json, the programme printed above contains the reasons.
  for (const unplaced of json ? missing : []) {
    const { reason, demands } = sayUnplaced(lang, unplaced, visit);
    terminal.error(reason);
    for (const demand of demands) terminal.error(`  – ${demand}`);
  }
  return notFeasible;
}
