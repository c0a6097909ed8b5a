// Conflicts of confirmed activities in a repair: those that did not exist before.
import { type ActivityId, type Finding, indexVisit, isConfirmed, type Programme, type Visit } from "#domain";

/** A confirmed activity that keeps its time although something now conflicts with it. */
export interface AgreedConflict {
  readonly activity: ActivityId;
  readonly reasons: readonly ConflictReason[];
}

/** The conflict: a finding, and the number of further people with the same finding. */
export interface ConflictReason {
  readonly finding: Finding;
  readonly others: number;
}

/**
 * Returns the conflicts of confirmed activities in a programme that another programme does not have, in the order of
 * the visit. `given` holds activities that have begun or that the disruption dictates; their conflicts are reported for
 * the other activity.
 */
export function newConflicts(
  visit: Visit,
  before: Programme,
  after: Programme,
  given: (activity: string) => boolean = () => false,
): AgreedConflict[] {
  const { activities } = indexVisit(visit);
  const known = new Set(before.findings.filter(stops).map(keyOf));
  const fresh = after.findings.filter((one) => stops(one) && !known.has(keyOf(one)));
  const overlaps = new Set(fresh.filter(({ rule }) => rule === "two-places").map(pairOf));
  const byActivity = new Map<string, Map<string, ConflictReason>>();
  for (const finding of fresh) {
    // A person in two places at once has no time to travel between them either.
    if (finding.rule === "travel" && overlaps.has(pairOf(finding))) continue;
    const named = idsOf(finding, "activity").filter((id) => {
      const activity = activities.get(id);
      return activity !== undefined && isConfirmed(activity);
    });
    const open = named.filter((id) => !given(id));
    for (const id of new Set(open.length > 0 ? open : named)) {
      const reasons = byActivity.get(id) ?? new Map<string, ConflictReason>();
      byActivity.set(id, reasons);
      const key = `${finding.rule} ${finding.variant} ${pairOf(finding)}`;
      const told = reasons.get(key);
      reasons.set(key, told ? { ...told, others: told.others + 1 } : { finding, others: 0 });
    }
  }
  return visit.activities.flatMap(({ id }) => {
    const reasons = byActivity.get(id);
    return reasons ? [{ activity: id, reasons: [...reasons.values()] }] : [];
  });
}

/** Warnings are not conflicts; an activity without a time has its own reason. */
const stops = ({ level, rule }: Finding): boolean =>
  (level === "block" || level === "block-release") && rule !== "activity-missing";

const idsOf = ({ subjects }: Finding, wanted: string): string[] =>
  subjects.filter(({ kind }) => kind === wanted).map(({ id }) => id);

/** Identifies the activities and places that a finding is about, regardless of the people. */
const pairOf = (finding: Finding): string =>
  [...idsOf(finding, "activity"), ...idsOf(finding, "place")].sort().join(" ");

const keyOf = ({ rule, variant, subjects }: Finding): string =>
  JSON.stringify([rule, variant, subjects.map(({ kind, id }) => `${kind} ${id}`).sort()]);
