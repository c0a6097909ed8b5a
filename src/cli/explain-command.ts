// entente explain: explains why an activity has its time or has none, or why a wish is not met.
import { nearest } from "#base/nearest.ts";
import { type ActivityId, indexVisit, type Programme, toZoned, type Visit } from "#domain";
import { type Explanation, explain, explainWish, type WishExplanation } from "#planner";
import {
  clock,
  type Language,
  labelled,
  nameOf,
  sayChanges,
  sayCli,
  sayNoOffer,
  sayUnmet,
  sayUnplaced,
  sayWish,
  shortDate,
} from "#text";
import { fine } from "./exit-codes.ts";
import { planInThreads } from "./planning-threads.ts";
import { loadVisit } from "./read-file.ts";
import { loadProgrammeOf } from "./read-programme.ts";
import { refuse } from "./refuse.ts";
import { relaxationLines } from "./relaxation-lines.ts";
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
  id: string,
  options: ExplainCommandOptions,
): Promise<number> {
  const { lang } = options;
  const loaded = await loadVisit(visitFile, lang);
  if (!loaded.ok) return refuse(terminal, loaded.error);
  const { visit } = loaded.value;
  const asked = visit.activities.find((candidate) => candidate.id === id)?.id;
  const wish = visit.wishes.find((candidate) => candidate.id === id)?.id;
  if (!asked && !wish) {
    const known: string[] = [...visit.activities, ...visit.wishes].map((candidate) => candidate.id);
    const meant = nearest(id, known);
    const message =
      meant === undefined
        ? sayCli(lang, "explain.unknown", { id, known: known.join(", ") })
        : sayCli(lang, "explain.unknown-nearest", { id, nearest: meant });
    return refuse(terminal, [{ message }]);
  }
  let programme: Programme;
  if (options.programme === undefined)
    programme = await planInThreads(visit, { seed: options.seed, seconds: 2 });
  else {
    const read = await loadProgrammeOf(terminal, visit, options.programme, lang);
    if (!read.ok) return refuse(terminal, read.error);
    programme = read.value;
  }
  const explanation = asked ? explain(visit, programme, asked) : wish && explainWish(visit, programme, wish);
  if (options.json) terminal.out(JSON.stringify(explanation, null, 2));
  else if (explanation?.kind === "wish")
    for (const line of wishLines(visit, programme, explanation, lang)) terminal.out(line);
  else if (explanation && asked)
    for (const line of explanationLines(visit, programme, asked, explanation, lang)) terminal.out(line);
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
      ...relaxationLines(visit, id, explanation, language),
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
      const changes = sayChanges(language, programme.objective, alternative.objective);
      const at = `  ${when(alternative.start)}${where(alternative.place)}`;
      return labelled(language, at, changes.join(", ") || sayCli(language, "explain.as-good"));
    }),
  ];
}

/** Returns the outcome of a wish, the reason, and what could change. */
function wishLines(
  visit: Visit,
  programme: Programme,
  explanation: WishExplanation,
  language: Language,
): string[] {
  const wish = visit.wishes.find((candidate) => candidate.id === explanation.wish);
  const heading = sayWish(language, explanation, visit);
  if (explanation.met || !wish) return [heading];
  const reasons = explanation.reasons.flatMap((why) => {
    const { reason, demands } = sayUnmet(language, why, wish, { visit, programme });
    return [reason, ...demands.map((demand) => `  – ${demand}`)];
  });
  if (reasons.length === 0) return [heading, sayNoOffer(language)];
  return [
    heading,
    ...reasons,
    ...relaxationLines(visit, explanation.reasons[0]?.activity, explanation, language),
  ];
}
