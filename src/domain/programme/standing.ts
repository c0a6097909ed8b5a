// The standing of a programme: which activities it drops, which it schedules with a conflict or a warning, and which
// keep every rule. Every summary uses these counts.
import type { Activity } from "../visit/activity.ts";
import type { Visit } from "../visit/visit.ts";
import type { Finding } from "./finding.ts";
import type { Programme } from "./programme.ts";

/** Each activity that is not cancelled is in exactly one of the lists, in the order of the visit. */
export interface Standing {
  /** The number of all activities. */
  readonly activities: number;
  /** Without a time, and not held in reserve. */
  readonly dropped: readonly Activity[];
  /** Options without a time: held in reserve. */
  readonly reserve: readonly Activity[];
  /** Scheduled in spite of a conflict: a finding that blocks, or that needs a reason, names them. */
  readonly conflicting: readonly Activity[];
  /** Scheduled with a warning and nothing worse. */
  readonly warned: readonly Activity[];
  /** Scheduled, and no finding names them. */
  readonly kept: readonly Activity[];
  /** Findings that name no activity, for example about the day of a person. */
  readonly others: readonly Finding[];
}

interface Planned {
  readonly placements: Programme["placements"];
  readonly findings: readonly Finding[];
}

/** Returns the standing of a programme. Before the first plan nothing has a time. */
export function standingOf(visit: Visit, programme: Planned | undefined): Standing {
  const placed = new Set<string>((programme?.placements ?? []).map(({ activity }) => activity));
  const findings = programme?.findings ?? [];
  const named = (isWarning: boolean): ReadonlySet<string> =>
    new Set(findings.flatMap((one) => ((one.level === "warn") === isWarning ? activitiesNamed(one) : [])));
  const [stopped, warned] = [named(false), named(true)];
  const running = visit.activities.filter(({ status }) => status !== "cancelled");
  const scheduled = running.filter(({ id }) => placed.has(id));
  const left = running.filter(({ id }) => !placed.has(id));
  const fine = scheduled.filter(({ id }) => !stopped.has(id));
  return {
    activities: running.length,
    dropped: left.filter(({ status }) => status !== "option"),
    reserve: left.filter(({ status }) => status === "option"),
    conflicting: scheduled.filter(({ id }) => stopped.has(id)),
    warned: fine.filter(({ id }) => warned.has(id)),
    kept: fine.filter(({ id }) => !warned.has(id)),
    others: findings.filter((one) => activitiesNamed(one).length === 0),
  };
}

const activitiesNamed = ({ subjects }: Finding): string[] =>
  subjects.flatMap(({ kind, id }) => (kind === "activity" ? [id] : []));

/**
 * Whether the programme keeps every rule: nothing is dropped, and there is no finding. Only this state is shown in
 * green.
 */
export const keepsEverything = ({ dropped, conflicting, warned, others }: Standing): boolean =>
  dropped.length + conflicting.length + warned.length + others.length === 0;

/** Returns all activities without a time, in the order of the visit: dropped ones and those held in reserve. */
export const withoutTime = (visit: Visit, { dropped, reserve }: Standing): readonly Activity[] => {
  const left = new Set([...dropped, ...reserve]);
  return visit.activities.filter((activity) => left.has(activity));
};
