// The context that every part of the check shares, and how findings are made.
import type {
  Activity,
  Finding,
  PersonId,
  Placement,
  Programme,
  Routes,
  Subject,
  Visit,
  VisitIndex,
} from "#domain";
import type { RulesInForce } from "#rules";

export interface CheckContext {
  readonly visit: Visit;
  readonly index: VisitIndex;
  readonly programme: Programme;
  readonly rules: RulesInForce;
  /** Returns travel times, computed on the first call. */
  ways(): Routes;
}

/** Makes the finding of a structural demand, which always blocks. */
export const blocking = (
  rule: string,
  variant: string,
  size: number,
  subjects: readonly Subject[],
  facts: Finding["facts"],
): Finding => ({ rule, variant, level: "block", size, subjects: [...subjects], facts });

export const subjectOf = (activity: Activity): Subject => ({ kind: "activity", id: activity.id });

/** Returns placements with their activities, in the order of the programme. */
export function* placed(context: CheckContext): Generator<{ placement: Placement; activity: Activity }> {
  for (const placement of context.programme.placements) {
    const activity = context.index.activities.get(placement.activity);
    if (activity) yield { placement, activity };
  }
}

const byPerson = new WeakMap<CheckContext, Map<PersonId, Placement[]>>();

/** Returns what one person attends, in the order of the programme. */
export function placementsOf(context: CheckContext, id: PersonId): readonly Placement[] {
  let known = byPerson.get(context);
  if (!known) {
    known = new Map();
    for (const placement of context.programme.placements) {
      for (const person of placement.attendees) {
        const own = known.get(person);
        if (own) own.push(placement);
        else known.set(person, [placement]);
      }
    }
    byPerson.set(context, known);
  }
  return known.get(id) ?? [];
}
