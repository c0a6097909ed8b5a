// entente repair: repairs after a disruption, ranked by the people affected.

import { dirname } from "node:path";
import { documentsInThreads, pdfThreads } from "#documents";
import { type Disruption, objectiveLevels, type Programme, type Visit } from "#domain";
import { readVisit, visitToYaml } from "#formats";
import {
  type Recovery,
  type Repair,
  type RepairOptions,
  type RepairOutcome,
  type RepairProgress,
  repair,
  seekRecoveries,
  visitHashOf,
} from "#planner";
import {
  type Language,
  labelled,
  sayCli,
  sayConflict,
  sayDisruption,
  sayItemChange,
  sayLevelAmount,
  sayObjectiveLevel,
  sayPeopleChanges,
  sayRepair,
  sayTouched,
  sayTransferChange,
  sayTransferCount,
  sayUnplaced,
} from "#text";
import { badInput, fine, notFeasible } from "./exit-codes.ts";
import { interruptible } from "./interrupt.ts";
import { issueInto } from "./issue.ts";
import { canWrite, writeFolder } from "./output-folder.ts";
import { type EventSources, readEvents, readNow } from "./read-events.ts";
import { loadVisit } from "./read-file.ts";
import { loadProgramme } from "./read-programme.ts";
import { refuse, refuseFolder } from "./refuse.ts";
import { relaxationLines } from "./relaxation-lines.ts";
import { standingLine } from "./standing-line.ts";
import type { Terminal } from "./terminal.ts";
import { warnOfUnprintable } from "./unprintable.ts";

export interface RepairCommandOptions extends EventSources {
  readonly from: string;
  readonly now?: string;
  readonly choose: number;
  readonly out?: string;
  readonly seconds?: number;
  readonly work?: number;
  readonly seed: number;
  readonly json?: boolean;
  readonly lang: Language;
}

/** The default number of seconds: short, because people wait for a repair. */
const defaultSeconds = 3;
/** The share of the time limit for the search. The rest is for recoveries of lost items. */
const searchShare = 0.6;

/** Finds, prints and writes repairs. Returns the exit code. */
export async function repairCommand(
  terminal: Terminal,
  visitFile: string,
  options: RepairCommandOptions,
): Promise<number> {
  const { lang, out } = options;
  const loaded = await loadVisit(visitFile, lang);
  if (!loaded.ok) return refuse(terminal, loaded.error);
  const { visit, warnings } = loaded.value;
  for (const warning of warnings) terminal.error(terminal.errorColours.yellow(warning));
  const read = await loadProgramme(options.from, lang);
  if (!read.ok) return refuse(terminal, read.error);
  const programme = read.value;
  if (programme.visit !== visit.id) {
    const values = { path: options.from, got: programme.visit, expected: visit.id };
    return refuse(terminal, [{ file: options.from, message: sayRepair(lang, "other-visit", values) }]);
  }
  const now = readNow(visit, options.now, lang);
  if (!now.ok) return refuse(terminal, now.error);
  const events = await readEvents(visit, programme, options, lang);
  if (!events.ok) return refuse(terminal, events.error);
  if (out !== undefined) {
    const allowed = await canWrite(out, "plan");
    if (!allowed.ok) return refuseFolder(terminal, lang, out, allowed.error);
  }
  const { work, seconds = work === undefined ? defaultSeconds : Number.POSITIVE_INFINITY } = options;
  const disruption = { disruptions: events.value, now: now.value };
  const outcome = await repaired(visit, programme, disruption, {
    ...options,
    seconds: searchShare * seconds,
  });
  const { repairs } = outcome;
  const chosen = repairs[options.choose - 1];
  if (!chosen) {
    const values = { choose: options.choose, count: repairs.length };
    return refuse(terminal, [{ message: sayRepair(lang, "no-choice", values) }]);
  }
  const lost = broughtBack(visit, programme, chosen, disruption, seconds);
  if (options.json) terminal.out(JSON.stringify(asJson(outcome, options.choose, lost), null, 2));
  else
    for (const line of outcomeLines(terminal, visit, events.value, { ...outcome, lost }, options))
      terminal.out(line);
  if (out !== undefined) {
    const written = await writeRepair(terminal, outcome.visit, chosen, { ...options, out });
    if (!written) return badInput;
    if (!options.json) terminal.out(sayRepair(lang, "one-file", { path: out }));
  }
  const { programme: after } = chosen;
  const holds =
    after.objective.requiredUnplaced === 0 && after.findings.every((finding) => finding.level !== "block");
  if (!holds && after.objective.requiredUnplaced > 0)
    terminal.error(terminal.errorColours.red(sayRepair(lang, "incomplete")));
  return holds ? fine : notFeasible;
}

type Disruptions = Pick<RepairOptions, "disruptions" | "now">;

/** Runs the repair until its end, the time limit or Ctrl-C. The limit counts from the start of the command. */
async function repaired(
  visit: Visit,
  programme: Programme,
  disruption: Disruptions,
  { seed, work, seconds }: { readonly seed: number; readonly work?: number; readonly seconds: number },
): Promise<RepairOutcome> {
  let stopped = false;
  const interrupt = interruptible(() => {
    stopped = true;
  });
  const run = repair(visit, programme, { ...disruption, seed, work });
  let last: RepairProgress | undefined;
  try {
    for (let step = run.next(); ; step = run.next()) {
      if (step.done) return step.value;
      last = step.value;
      if (stopped || performance.now() >= seconds * 1000) return last.outcome();
      await new Promise<void>((resolve) => setImmediate(resolve));
    }
  } finally {
    interrupt.stop();
  }
}

/** Returns recoveries of the items that the chosen repair loses, as far as time allows. */
function broughtBack(
  visit: Visit,
  programme: Programme,
  chosen: Repair,
  disruption: Disruptions,
  seconds: number,
): Recovery[] {
  const found: Recovery[] = [];
  const run = seekRecoveries(visit, programme, chosen, disruption);
  while (performance.now() < seconds * 1000) {
    const step = run.next();
    if (step.done) break;
    if (step.value) found.push(step.value);
  }
  return found;
}

function outcomeLines(
  terminal: Terminal,
  visit: Visit,
  disruptions: readonly Disruption[],
  outcome: RepairOutcome & { readonly lost: readonly Recovery[] },
  { lang, choose }: RepairCommandOptions,
): string[] {
  const { colours } = terminal;
  const { visitChange, repairs } = outcome;
  const lines = disruptions.map((one) => colours.yellow(sayDisruption(lang, one, visit)));
  if (visitChange.changed) lines.push(colours.yellow(sayRepair(lang, "visit-changed")));
  if (visitChange.added.length > 0)
    lines.push(sayRepair(lang, "visit-added", { list: visitChange.added.join(", ") }));
  if (visitChange.gone.length > 0)
    lines.push(sayRepair(lang, "visit-gone", { list: visitChange.gone.join(", ") }));
  const [only, ...others] = repairs;
  if (only && others.length === 0 && changesNothing(only))
    return [...lines, sayRepair(lang, visitChange.changed ? "nothing-but-visit" : "nothing")];
  repairs.forEach((one, i) => {
    const isChosen = i === choose - 1;
    const title = sayRepair(lang, "title", { number: i + 1, chosen: isChosen ? "yes" : "no" });
    lines.push(
      "",
      colours.bold(title),
      ...repairLines(terminal, { visit, after: outcome.visit }, one, lang, isChosen ? outcome.lost : []),
    );
    if (!isChosen || one.diff.people.length === 0) return;
    lines.push(`  ${sayRepair(lang, "people")}`);
    for (const line of sayPeopleChanges(lang, one.diff.people, visit)) lines.push(`    ${line}`);
  });
  return lines;
}

const changesNothing = ({ diff, transfers, conflicts }: Repair): boolean =>
  diff.items.length === 0 && transfers.length === 0 && conflicts.length === 0;

function repairLines(
  { colours }: Terminal,
  { visit, after }: { readonly visit: Visit; readonly after: Visit },
  one: Repair,
  lang: Language,
  found: readonly Recovery[],
): string[] {
  const { programme, diff } = one;
  const lost = found.filter(({ why }) => why === "lost");
  const quality = objectiveLevels
    .filter((level) => level !== "blocking")
    .map((level) =>
      labelled(lang, sayObjectiveLevel(lang, level), sayLevelAmount(lang, level, programme.objective[level])),
    );
  return [
    `  ${sayTouched(lang, one)}`,
    `  ${quality.join(" · ")}`,
    `  ${standingLine(after, programme, lang, colours)}`,
    ...diff.items.flatMap((item) => {
      const line = `  – ${sayItemChange(lang, item, visit)}`;
      const unplaced = programme.unplaced.find((entry) => entry.activity === item.activity);
      if (item.kind !== "dropped" || !unplaced) return [line];
      const back = lost.find((entry) => entry.activity === item.activity);
      return [
        line,
        ...sayUnplaced(lang, unplaced, visit).demands.map((demand) => `      ${demand}`),
        ...(back ? relaxationLines(visit, back.activity, back.outcome, lang).map((way) => `    ${way}`) : []),
      ];
    }),
    ...(one.transfers.length > 0 ? [`  ${sayTransferCount(lang, one.transfers)}`] : []),
    ...one.transfers.map((change) => `    ${sayTransferChange(lang, change, after)}`),
    ...one.conflicts.flatMap((conflict) => {
      const said = sayConflict(lang, conflict, visit);
      const way = found.find(({ why, activity }) => why === "conflict" && activity === conflict.activity);
      const ways = way ? relaxationLines(visit, way.activity, way.outcome, lang, "conflict") : [];
      return [
        `  ! ${said.title}`,
        ...said.reasons.map((reason) => `      ${reason}`),
        ...ways.map((line) => `    ${line}`),
      ];
    }),
  ];
}

const ofKind = (found: readonly Recovery[], wanted: Recovery["why"]) =>
  found.filter(({ why }) => why === wanted).map(({ activity, outcome }) => ({ activity, ...outcome }));

const asJson = (
  { repairs, forced, visitChange }: RepairOutcome,
  chosen: number,
  lost: readonly Recovery[],
) => ({
  visitChange,
  forced,
  chosen,
  lost: ofKind(lost, "lost"),
  conflicting: ofKind(lost, "conflict"),
  repairs: repairs.map(({ touched, unforced, conflicts, diff, transfers, programme }) => ({
    touched,
    unforced,
    conflicts,
    objective: programme.objective,
    items: diff.items,
    transfers,
    people: diff.people.map(({ kind, id, items }) => ({
      kind,
      id,
      items: items.map((item) => item.activity),
    })),
    programme,
  })),
});

/** Writes the chosen repair in the same form as `plan` writes a programme, together with the current visit. */
async function writeRepair(
  terminal: Terminal,
  disrupted: Visit,
  chosen: Repair,
  { lang, from, out }: Pick<RepairCommandOptions, "lang" | "from"> & { readonly out: string },
): Promise<boolean> {
  terminal.status(sayCli(lang, "plan.writing", { path: out }));
  const text = visitToYaml(disrupted);
  // The programme belongs to the visit as its file will be read.
  const again = readVisit(text, "visit.yaml");
  const visit = again.ok ? again.value.visit : disrupted;
  const programme = { ...chosen.programme, visitHash: visitHashOf(visit) };
  const pdfs = pdfThreads(2);
  const documents = await documentsInThreads(visit, programme, pdfs, await issueInto(out, dirname(from)));
  const written = await writeFolder(out, "plan", [...documents, { path: "visit.yaml", content: text }]);
  await warnOfUnprintable(terminal, visit, pdfs, lang);
  await pdfs.close();
  terminal.status("");
  if (!written.ok) refuseFolder(terminal, lang, out, written.error);
  return written.ok;
}
