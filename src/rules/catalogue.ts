// The catalogue: every rule by name, the packs, and the settings in force for one visit.
import type { z } from "zod";
import { nearest } from "#base/nearest.ts";
import {
  type Judgement,
  type Path,
  type Programme,
  problem,
  type RuleLevel,
  type Visit,
  type VisitProblem,
} from "#domain";
import { absence } from "./absence.ts";
import { approvalDeadline } from "./approval-deadline.ts";
import { approvedGroup } from "./approved-group.ts";
import { counterpartRank } from "./counterpart-rank.ts";
import { courtesyFirst } from "./courtesy-first.ts";
import { customsOf } from "./customs.ts";
import { dailyLoad } from "./daily-load.ts";
import { dayHours } from "./day-hours.ts";
import { daysAbroad } from "./days-abroad.ts";
import { evenBreaks } from "./even-breaks.ts";
import { flightRest } from "./flight-rest.ts";
import { frozenSkeleton } from "./frozen-skeleton.ts";
import { idleTime } from "./idle-time.ts";
import { interpreterDay } from "./interpreter-day.ts";
import { interpreterEarly } from "./interpreter-early.ts";
import { interpreterPause } from "./interpreter-pause.ts";
import { interpreterTeam } from "./interpreter-team.ts";
import { lunch } from "./lunch.ts";
import { nightRest } from "./night-rest.ts";
import { nights } from "./nights.ts";
import { packs } from "./packs.ts";
import { reportDeadline } from "./report-deadline.ts";
import type { Day, DayRule, Excess, Rule, VisitRule } from "./rule.ts";
import { substantiveShare } from "./substantive-share.ts";
import { travelBuffer } from "./travel-buffer.ts";

export const dayRules = [
  lunch,
  dayHours,
  dailyLoad,
  nightRest,
  flightRest,
  interpreterPause,
  interpreterDay,
  interpreterEarly,
] as const;
export const visitRules = [
  substantiveShare,
  frozenSkeleton,
  approvedGroup,
  daysAbroad,
  approvalDeadline,
  reportDeadline,
  counterpartRank,
  courtesyFirst,
  nights,
  evenBreaks,
] as const;
export const figureRules = [travelBuffer, interpreterTeam, idleTime, absence] as const;

/** The facts of a rule that do not depend on its parameters. */
export interface RuleCard {
  readonly id: string;
  readonly scope: Rule<unknown>["scope"];
  readonly level: RuleLevel;
  readonly parameters: z.ZodType;
  readonly date: string;
}

export const catalogue: readonly RuleCard[] = [
  lunch,
  dayHours,
  dailyLoad,
  nightRest,
  nights,
  flightRest,
  travelBuffer,
  interpreterTeam,
  interpreterPause,
  interpreterDay,
  interpreterEarly,
  idleTime,
  absence,
  evenBreaks,
  substantiveShare,
  frozenSkeleton,
  approvedGroup,
  daysAbroad,
  approvalDeadline,
  reportDeadline,
  counterpartRank,
  courtesyFirst,
];

/**
 * The structural demands that always hold and cannot be set. They have names so that findings can cite them.
 */
export const structuralRules = [
  "activity-missing",
  "attendance",
  "fixed-time",
  "group-size",
  "interpreter",
  "opening-hours",
  "pin",
  "place",
  "place-occupied",
  "precedence",
  "presence",
  "programme",
  "seats",
  "time-window",
  "together",
  "transfer",
  "travel",
  "two-places",
  "vehicle",
] as const;

/** A day rule with its level and parameters in force. */
export interface DayRuleInForce {
  readonly id: string;
  readonly level: RuleLevel;
  readonly scope: DayRule<unknown>["scope"];
  excess(day: Day): Excess | undefined;
}

/** A visit rule with its level and parameters in force. */
export interface VisitRuleInForce {
  readonly id: string;
  readonly level: RuleLevel;
  judge(visit: Visit, programme: Programme): Judgement[];
}

/** All rules as one visit has set them. */
export interface RulesInForce {
  readonly day: readonly DayRuleInForce[];
  readonly visit: readonly VisitRuleInForce[];
  /** The reserve on every transfer, in minutes; 0 when the rule is off or only warns. */
  readonly travelBufferMinutes: number;
  readonly travelBufferLevel: RuleLevel;
  /** The reserve, in minutes, whose absence only causes a warning. */
  readonly wantedBufferMinutes: number;
  readonly interpreterTeam: z.output<typeof interpreterTeam.parameters>;
  readonly interpreterTeamLevel: RuleLevel;
  /** The noon window in which a gap counts as lunch, not as idle time; undefined when the rule is off. */
  readonly lunch: { readonly from: number; readonly to: number; readonly minutes: number } | undefined;
  readonly idleTime: z.output<typeof idleTime.parameters>;
  /** The cost of absences, or undefined when they cost nothing. */
  readonly absence: z.output<typeof absence.parameters> | undefined;
  /** The allowed difference between the breaks of two people, or undefined when the rule does not block. */
  readonly evenBreaks: z.output<typeof evenBreaks.parameters> | undefined;
}

/** Whether a level blocks: the planner keeps such rules, but not rules that only warn. */
export const isBlocking = (level: RuleLevel): boolean => level === "block" || level === "block-release";

function settingOf(
  visit: Visit,
  id: string,
): { level: RuleLevel | undefined; parameters: Record<string, unknown> } {
  let level: RuleLevel | undefined;
  let parameters: Record<string, unknown> = {};
  const fromPacks = visit.packs.flatMap((name) => packs.find((pack) => pack.id === name)?.settings ?? []);
  for (const setting of [...fromPacks, ...visit.rules]) {
    if (setting.rule !== id) continue;
    level = setting.level ?? level;
    parameters = { ...parameters, ...setting.parameters };
  }
  return { level, parameters };
}

/**
 * Returns the rules as set by a visit whose settings have no problem (see `settingProblems`), with defaults
 * elsewhere.
 */
export function rulesInForce(visit: Visit): RulesInForce {
  const read = <P>(rule: Rule<P>): { level: RuleLevel; parameters: P } => {
    const setting = settingOf(visit, rule.id);
    const parsed = rule.parameters.safeParse(setting.parameters);
    return {
      level: setting.level ?? rule.level,
      parameters: parsed.success ? parsed.data : rule.parameters.parse({}),
    };
  };
  const day = <P>(rule: DayRule<P>): DayRuleInForce => {
    const { level, parameters } = read(rule);
    return { id: rule.id, level, scope: rule.scope, excess: (d) => rule.excess(d, parameters) };
  };
  const whole = <P>(rule: VisitRule<P>): VisitRuleInForce => {
    const { level, parameters } = read(rule);
    return { id: rule.id, level, judge: (v, programme) => rule.judge(v, programme, parameters) };
  };
  const buffer = read(travelBuffer);
  const team = read(interpreterTeam);
  const noon = read(lunch);
  const { lunch: custom } = customsOf(visit.legs[0]?.country);
  const idle = read(idleTime);
  const absent = read(absence);
  const even = read(evenBreaks);
  const inForce = (rule: { readonly level: RuleLevel }) => rule.level !== "off";
  return {
    day: [
      day(lunch),
      day(dayHours),
      day(dailyLoad),
      day(nightRest),
      day(flightRest),
      day(interpreterPause),
      day(interpreterDay),
      day(interpreterEarly),
    ].filter(inForce),
    visit: [
      whole(substantiveShare),
      whole(frozenSkeleton),
      whole(approvedGroup),
      whole(daysAbroad),
      whole(approvalDeadline),
      whole(reportDeadline),
      whole(counterpartRank),
      whole(courtesyFirst),
      whole(nights),
      whole(evenBreaks),
    ].filter(inForce),
    travelBufferMinutes: isBlocking(buffer.level) ? buffer.parameters.minutes : 0,
    travelBufferLevel: buffer.level,
    wantedBufferMinutes: buffer.level === "warn" ? buffer.parameters.minutes : 0,
    interpreterTeam: team.parameters,
    interpreterTeamLevel: team.level,
    lunch:
      noon.level === "off"
        ? undefined
        : {
            from: noon.parameters.from ?? custom.from,
            to: noon.parameters.to ?? custom.to,
            minutes: noon.parameters.minutes,
          },
    idleTime: idle.level === "off" ? { ...idle.parameters, perMinute: 0, perBreak: 0 } : idle.parameters,
    absence: absent.level === "off" ? undefined : absent.parameters,
    evenBreaks: isBlocking(even.level) ? even.parameters : undefined,
  };
}

/** Returns unknown rules and packs and parameters out of range, with the path of each in the visit file. */
export function settingProblems(visit: Visit): VisitProblem[] {
  const packNames = packs.map((pack) => pack.id);
  const unknown = (
    code: "unknown-pack" | "unknown-rule",
    path: Path,
    got: string,
    names: readonly string[],
  ) => problem(code, path, { got, nearest: nearest(got, names), values: { known: names.join(", ") } });
  const ofPacks = visit.packs.flatMap((name, i) =>
    packNames.includes(name) ? [] : [unknown("unknown-pack", ["packs", i], name, packNames)],
  );
  const names = catalogue.map((rule) => rule.id);
  const ofRules = visit.rules.flatMap((setting, i): VisitProblem[] => {
    const rule = catalogue.find((candidate) => candidate.id === setting.rule);
    if (!rule) return [unknown("unknown-rule", ["rules", i, "rule"], setting.rule, names)];
    const parsed = rule.parameters.safeParse(setting.parameters ?? {});
    return (parsed.error?.issues ?? []).map(({ path, message }) => {
      const steps = path.map((key) => (typeof key === "symbol" ? String(key) : key));
      const got = JSON.stringify(setting.parameters);
      return problem("bad-parameter", ["rules", i, "parameters", ...steps], {
        got,
        values: { demanded: message },
      });
    });
  });
  return [...ofPacks, ...ofRules];
}
