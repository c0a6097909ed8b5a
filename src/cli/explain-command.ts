// entente explain: why an activity stands where it stands, or why it has no time.
import { nearest } from "#base/nearest.ts";
import { type ActivityId, indexVisit, objectiveLevels, type Programme, toZoned, type Visit } from "#domain";
import { type Explanation, explain, type WaysOut } from "#planner";
import {
  clock,
  type Language,
  nameOf,
  sayAmount,
  sayChange,
  sayCli,
  sayEffect,
  sayObjectiveLevel,
  sayUnplaced,
  sayWaysOut,
  shortDate,
} from "#text";
import { fine } from "./exit-codes.ts";
import { planInThread } from "./planning-thread.ts";
import { loadVisit } from "./read-file.ts";
import { loadProgrammeOf } from "./read-programme.ts";
import { refuse } from "./refuse.ts";
import type { Terminal } from "./terminal.ts";

export interface ExplainCommandOptions {
  readonly programme?: string;
  readonly seed: number;
  readonly json?: boolean;
  readonly lang: Language;
}

export async function explainCommand(
  terminal: Terminal,
  visitFile: string,
  activity: string,
  options: ExplainCommandOptions,
): Promise<number> {
  const { lang } = options;
  const loaded = await loadVisit(visitFile, lang);
  if (!loaded.ok) return refuse(terminal, loaded.error);
  const { visit, source } = loaded.value;
  const known = visit.activities.map((candidate) => candidate.id as string);
  const id = visit.activities.find((candidate) => candidate.id === activity)?.id;
  if (!id) {
    const meant = nearest(activity, known);
    const message =
      meant === undefined
        ? sayCli(lang, "explain.unknown", { activity, known: known.join(", ") })
        : sayCli(lang, "explain.unknown-nearest", { activity, nearest: meant });
    return refuse(terminal, [{ message }]);
  }
  let programme: Programme;
  if (options.programme === undefined)
    programme = await planInThread(source, { seed: options.seed, seconds: 2 });
  else {
    const read = await loadProgrammeOf(terminal, visit, options.programme, lang);
    if (!read.ok) return refuse(terminal, read.error);
    programme = read.value;
  }
  const explanation = explain(visit, programme, id);
  if (options.json) terminal.out(JSON.stringify(explanation, null, 2));
  else if (explanation)
    for (const line of explanationLines(visit, programme, id, explanation, lang)) terminal.out(line);
  return fine;
}

function explanationLines(
  visit: Visit,
  programme: Programme,
  id: ActivityId,
  explanation: Explanation,
  language: Language,
): string[] {
  const index = indexVisit(visit);
  const activity = index.activities.get(id);
  const zone = activity ? index.legOf(activity).zone : "UTC";
  const when = (minute: number) =>
    `${shortDate(toZoned(minute, zone).toPlainDate(), language)} ${clock(minute, zone)}`;
  const where = (place: string | null) =>
    place === null ? "" : `, ${nameOf(visit, { kind: "place", id: place }, language)}`;
  if (explanation.kind === "unplaced") {
    const { reason, demands } = sayUnplaced(language, explanation.unplaced, visit);
    return [
      reason,
      ...demands.map((demand) => `  – ${demand}`),
      ...waysOutLines(visit, id, explanation, language),
    ];
  }
  const { placement, alternatives } = explanation;
  const title = nameOf(visit, { kind: "activity", id }, language);
  return [
    sayCli(language, "explain.placed", {
      activity: title,
      when: when(placement.start) + where(placement.place),
    }),
    ...(alternatives.length === 0
      ? [sayCli(language, "explain.no-alternative")]
      : [sayCli(language, "explain.alternatives")]),
    ...alternatives.map((alternative) => {
      const changes = objectiveLevels.flatMap((level) => {
        const change = alternative.objective[level] - programme.objective[level];
        return change === 0
          ? []
          : [`${sayObjectiveLevel(language, level)} ${change > 0 ? "+" : "−"}${sayAmount(Math.abs(change))}`];
      });
      return `  ${when(alternative.start)}${where(alternative.place)}: ${changes.join(", ") || sayCli(language, "explain.as-good")}`;
    }),
  ];
}

/** What could give way, one line each with what it asks and brings. */
const waysOutLines = (visit: Visit, id: ActivityId, ways: WaysOut, language: Language): string[] => [
  sayWaysOut(language, ways, id),
  ...ways.relaxations.flatMap((relaxation) => [
    `  + ${sayChange(language, relaxation.change, visit)}`,
    `      ${sayEffect(language, relaxation, id).join(" · ")}`,
  ]),
];
