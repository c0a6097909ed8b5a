// entente bound: computes values that no programme of a visit can improve on, and the distance of a programme from
// them.
import { objectiveLevels, type Programme, qualityOf, type Visit } from "#domain";
import { type BoundReport, bound } from "#planner";
import { type Language, nameOf, sayCli, sayLevelAmount, sayObjectiveLevel } from "#text";
import { fine } from "./exit-codes.ts";
import { qualityLine } from "./programme-lines.ts";
import { loadVisit } from "./read-file.ts";
import { loadProgrammeOf } from "./read-programme.ts";
import { refuse } from "./refuse.ts";
import type { Terminal } from "./terminal.ts";

export interface BoundCommandOptions {
  readonly programme?: string;
  readonly seconds: number;
  readonly json?: boolean;
  readonly lang: Language;
}

/** The maximum number of branch-and-bound nodes for each level. More work would hardly improve the bound. */
const nodes = 20_000;

/** Computes the bounds and prints them, each with its proof. */
export async function boundCommand(
  terminal: Terminal,
  visitFile: string,
  options: BoundCommandOptions,
): Promise<number> {
  const { lang } = options;
  const loaded = await loadVisit(visitFile, lang);
  if (!loaded.ok) return refuse(terminal, loaded.error);
  const { visit, warnings } = loaded.value;
  for (const warning of warnings) terminal.error(terminal.errorColours.yellow(warning));
  let programme: Programme | undefined;
  if (options.programme !== undefined) {
    const read = await loadProgrammeOf(terminal, visit, options.programme, lang);
    if (!read.ok) return refuse(terminal, read.error);
    programme = read.value;
  }
  const report = await bound(visit, { seconds: options.seconds, nodes });
  if (options.json) {
    const quality = programme && qualityOf(programme.objective, report.bounds);
    terminal.out(JSON.stringify({ ...report, objective: programme?.objective, quality }, null, 2));
  } else for (const line of boundLines(visit, report, programme, lang)) terminal.out(line);
  return fine;
}

function boundLines(
  visit: Visit,
  { bounds, methods, parties }: BoundReport,
  programme: Programme | undefined,
  lang: Language,
): string[] {
  const levels = objectiveLevels.map((level) => {
    const name = sayObjectiveLevel(lang, level);
    const [figure, method] = [bounds[level], methods[level]];
    if (figure === undefined || method === undefined) return sayCli(lang, "bound.none", { level: name });
    const reached = programme
      ? sayCli(lang, "bound.programme", { amount: sayLevelAmount(lang, level, programme.objective[level]) })
      : "";
    if (method === "limits") return sayCli(lang, "bound.limits", { level: name, reached });
    return sayCli(lang, "bound.level", {
      level: name,
      amount: sayLevelAmount(lang, level, figure),
      method: sayCli(lang, `bound-method.${method}`),
      reached,
    });
  });
  const alone = parties.map((entry) =>
    sayCli(lang, "bound.party", {
      party: nameOf(visit, { kind: "party", id: entry.party }, lang),
      reachable: entry.reachable,
      weight: entry.weight,
    }),
  );
  return [
    ...levels,
    ...(alone.length === 0 ? [] : ["", sayCli(lang, "bound.parties"), ...alone.map((line) => `  ${line}`)]),
    ...(programme ? ["", qualityLine({ objective: programme.objective, bounds }, lang)] : []),
  ];
}
