// entente check: reports problems of a visit file and of its programme.
import {
  type FilePosition,
  type Finding,
  type Programme,
  pathOfFinding,
  type Standing,
  standingOf,
  type Visit,
} from "#domain";
import type { VisitDocument } from "#formats";
import { check } from "#planner/check";
import {
  type Language,
  labelled,
  loadLanguage,
  sayCli,
  sayFinding,
  sayRuleLevel,
  together,
} from "#text/one-language";
import { badInput, fine, notFeasible } from "./exit-codes.ts";
import { loadVisit, type Refusal } from "./read-file.ts";
import { loadProgramme, noteStale } from "./read-programme.ts";
import { refuse } from "./refuse.ts";
import { standingLine } from "./standing-line.ts";
import type { Terminal } from "./terminal.ts";

export interface CheckCommandOptions {
  readonly programme?: string;
  readonly json?: boolean;
  readonly lang: Language;
}

/**
 * Checks the files and prints the result. With --json, prints problems of the files and findings about the visit or
 * programme, with their sentences.
 */
export async function checkCommand(
  terminal: Terminal,
  visitFile: string,
  options: CheckCommandOptions,
): Promise<number> {
  const { lang } = options;
  await loadLanguage(lang);
  const refused = (problems: readonly Refusal[]): number => {
    if (!options.json) return refuse(terminal, problems);
    terminal.out(JSON.stringify({ problems, findings: [] }, null, 2));
    return badInput;
  };
  const loaded = await loadVisit(visitFile, lang);
  if (!loaded.ok) return refused(loaded.error);
  const { visit, document, warnings } = loaded.value;
  for (const warning of warnings) terminal.error(terminal.errorColours.yellow(warning));
  let findings: Finding[];
  let checked: Programme | undefined;
  if (options.programme === undefined) {
    const { preflight } = await import("#planner/preflight");
    findings = preflight(visit);
  } else {
    const programme = await loadProgramme(options.programme, lang);
    if (!programme.ok) return refused(programme.error);
    noteStale(terminal, visit, programme.value, options.programme, lang);
    findings = check(visit, programme.value);
    checked = { ...programme.value, findings };
  }
  const positionOf = await positionsOf(visit, document, findings);
  if (options.json) {
    const said = findings.map((finding) => ({
      ...finding,
      message: sayFinding(lang, finding, visit),
      file: visitFile,
      ...positionOf(finding),
    }));
    const standing = checked && countsOf(standingOf(visit, checked));
    terminal.out(JSON.stringify({ problems: [], findings: said, standing }, null, 2));
  } else {
    const where = (finding: Finding) => {
      const { line, column } = positionOf(finding);
      return `${visitFile}:${line}:${column}  `;
    };
    for (const line of findingLines(terminal, visit, findings, { ...options, where })) terminal.out(line);
    if (checked) terminal.out(standingLine(visit, checked, lang, terminal.colours));
  }
  return findings.some((finding) => finding.level === "block") ? notFeasible : fine;
}

/** Returns the counts of a summary, for --json. */
const countsOf = ({ activities, dropped, reserve, conflicting, warned, kept, others }: Standing) => ({
  activities,
  dropped: dropped.length,
  reserve: reserve.length,
  conflicting: conflicting.length,
  warned: warned.length,
  kept: kept.length,
  others: others.length,
});

/**
 * Returns a function that finds the line and column of a finding in the visit file. Loads the YAML library only if it
 * is needed.
 */
async function positionsOf(
  visit: Visit,
  document: VisitDocument,
  findings: readonly Finding[],
): Promise<(finding: Finding) => FilePosition> {
  if (findings.length === 0) return () => ({ line: 1, column: 1 });
  const { positionsIn } = await import("#formats/positions");
  const at = positionsIn(document);
  return (finding) => at(pathOfFinding(visit, finding));
}

function findingLines(
  terminal: Terminal,
  visit: Visit,
  findings: readonly Finding[],
  { lang, programme, where }: CheckCommandOptions & { readonly where: (finding: Finding) => string },
): string[] {
  if (findings.length === 0)
    return [sayCli(lang, programme === undefined ? "check.visit-fine" : "check.programme-fine")];
  return together(findings).map((finding) => {
    const colour = terminal.colours[finding.level === "block" ? "red" : "yellow"];
    const said = labelled(lang, colour(sayRuleLevel(lang, finding.level)), sayFinding(lang, finding, visit));
    return `${where(finding)}${said}`;
  });
}
