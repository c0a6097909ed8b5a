// entente plan: from a visit file to a programme and its documents.
import { documentsOf, encodeProgramme, pdfRenderer } from "#documents";
import { objectiveLevels, type Programme, type Visit } from "#domain";
import { preflight } from "#planner";
import { type Language, sayCli, sayFinding, sayUnplaced } from "#text";
import { badInput, fine, notFeasible } from "./exit-codes.ts";
import { canWrite, writeFolder } from "./output-folder.ts";
import type { Progress } from "./planning-messages.ts";
import { planInThread } from "./planning-thread.ts";
import { programmeLines } from "./programme-lines.ts";
import { loadVisit } from "./read-file.ts";
import type { Terminal } from "./terminal.ts";

export interface PlanCommandOptions {
  readonly out?: string;
  readonly seconds?: number;
  readonly iterations?: number;
  readonly seed: number;
  readonly json?: boolean;
  readonly lang: Language;
}

/** Long enough for the best programme of a week's visit, short enough to wait for. */
const defaultSeconds = 2;

/** Plans, prints and writes. Gives the exit code. */
export async function planCommand(
  terminal: Terminal,
  visitFile: string,
  options: PlanCommandOptions,
): Promise<number> {
  const { lang } = options;
  const loaded = await loadVisit(visitFile, lang);
  if (!loaded.ok) return refuse(terminal, loaded.error);
  const { visit, source, warnings } = loaded.value;
  for (const warning of warnings) terminal.error(terminal.colours.yellow(warning));
  if (options.out !== undefined) {
    const allowed = await canWrite(options.out);
    if (!allowed.ok) return refuse(terminal, [sayCli(lang, `out.${allowed.error}`, { path: options.out })]);
  }
  for (const finding of preflight(visit)) {
    terminal.error(
      terminal.colours[finding.level === "block" ? "red" : "yellow"](sayFinding(lang, finding, visit)),
    );
  }
  const programme = await planWithStatus(terminal, visit, source, options);
  terminal.status("");
  if (options.json) terminal.out(encodeProgramme(programme).trimEnd());
  else for (const line of programmeLines(visit, programme, lang, terminal.colours)) terminal.out(line);
  if (options.out !== undefined) {
    terminal.status(sayCli(lang, "plan.writing", { path: options.out }));
    const written = await writeFolder(options.out, documentsOf(visit, programme, pdfRenderer()));
    terminal.status("");
    if (!written.ok) return refuse(terminal, [sayCli(lang, `out.${written.error}`, { path: options.out })]);
    if (!options.json) terminal.out(sayCli(lang, "plan.written", { path: options.out }));
  }
  return outcomeOf(terminal, visit, programme, lang);
}

/** Prints problems; the exit code of bad input. */
export function refuse(terminal: Terminal, problems: readonly string[]): number {
  for (const problem of problems) terminal.error(terminal.colours.red(problem));
  return badInput;
}

async function planWithStatus(
  terminal: Terminal,
  visit: Visit,
  source: string,
  options: PlanCommandOptions,
): Promise<Programme> {
  const stop = new AbortController();
  const onInterrupt = () => {
    if (stop.signal.aborted) process.exit(130);
    stop.abort();
    terminal.error(sayCli(options.lang, "plan.stopping"));
  };
  process.on("SIGINT", onInterrupt);
  process.on("SIGTERM", onInterrupt);
  try {
    const seconds = options.seconds ?? (options.iterations === undefined ? defaultSeconds : undefined);
    return await planInThread(
      source,
      { seed: options.seed, iterations: options.iterations, seconds },
      (progress) => terminal.status(statusLine(progress, options.lang)),
      stop.signal,
    );
  } finally {
    process.off("SIGINT", onInterrupt);
    process.off("SIGTERM", onInterrupt);
  }
}

/** One line: how long, how many placed, and the objective level by level. */
function statusLine(progress: Progress, language: Language): string {
  const levels = objectiveLevels
    .filter((level) => level !== "blocking")
    .map((level) => progress.objective[level])
    .join(" · ");
  const seconds = (progress.milliseconds / 1000).toFixed(1);
  return sayCli(language, "plan.status", {
    seconds,
    placed: progress.placed,
    activities: progress.activities,
    levels,
  });
}

function outcomeOf(terminal: Terminal, visit: Visit, programme: Programme, language: Language): number {
  const { requiredUnplaced, blocking } = programme.objective;
  if (requiredUnplaced === 0 && blocking === 0) return fine;
  terminal.error(terminal.colours.red(sayCli(language, "plan.not-feasible", { count: requiredUnplaced })));
  const required = new Set(visit.activities.filter((a) => a.importance === "required").map((a) => a.id));
  for (const unplaced of programme.unplaced.filter((u) => required.has(u.activity))) {
    const { reason, demands } = sayUnplaced(language, unplaced, visit);
    terminal.error(reason);
    for (const demand of demands) terminal.error(`  – ${demand}`);
  }
  return notFeasible;
}
