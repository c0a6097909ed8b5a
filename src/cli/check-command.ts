// entente check: what is wrong with a visit file, and with a programme of it.
import type { Finding } from "#domain";
import { check, preflight } from "#planner";
import { type Language, sayCli, sayFinding, sayRuleLevel } from "#text";
import { fine, notFeasible } from "./exit-codes.ts";
import { refuse } from "./plan-command.ts";
import { loadProgramme, loadVisit } from "./read-file.ts";
import type { Terminal } from "./terminal.ts";

export interface CheckCommandOptions {
  readonly programme?: string;
  readonly json?: boolean;
  readonly lang: Language;
}

export async function checkCommand(
  terminal: Terminal,
  visitFile: string,
  options: CheckCommandOptions,
): Promise<number> {
  const { lang } = options;
  const loaded = await loadVisit(visitFile, lang);
  if (!loaded.ok) return refuse(terminal, loaded.error);
  const { visit } = loaded.value;
  for (const warning of loaded.value.warnings) terminal.error(terminal.colours.yellow(warning));
  let findings: Finding[] = preflight(visit);
  if (options.programme !== undefined) {
    const programme = await loadProgramme(options.programme, lang);
    if (!programme.ok) return refuse(terminal, programme.error);
    findings = check(visit, programme.value);
  }
  if (options.json) terminal.out(JSON.stringify(findings, null, 2));
  else {
    for (const finding of findings) {
      const colour = finding.level === "block" ? "red" : "yellow";
      terminal.out(
        `${terminal.colours[colour](sayRuleLevel(lang, finding.level))}: ${sayFinding(lang, finding, visit)}`,
      );
    }
    if (findings.length === 0)
      terminal.out(
        sayCli(lang, options.programme === undefined ? "check.visit-fine" : "check.programme-fine"),
      );
  }
  return findings.some((finding) => finding.level === "block") ? notFeasible : fine;
}
