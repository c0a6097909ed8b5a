// The figures of one planned example, counted from the programme and the findings of the independent check.
import { type Finding, indexVisit, type Programme, standingOf, type Visit } from "#domain";

interface Timing {
  readonly example: string;
  /** Time until the first programme. */
  readonly firstSeconds: number;
  /** Time until the first programme with every required activity; undefined if there was none. */
  readonly requiredCompleteSeconds: number | undefined;
  /** Time until the programme that was the best in the end. */
  readonly lastImprovedSeconds: number;
  readonly iterationsPerSecond: number;
  /** Processor seconds of the whole search, including the first programme. */
  readonly processorSeconds: number;
  /** Seconds of the whole command `plan --out`. */
  readonly wholeOutputSeconds: number;
}

export interface Figures extends Timing {
  readonly activities: string;
  readonly required: string;
  readonly wishes: string;
  readonly objective: string;
  readonly proven: boolean;
  /** Activities that are not cancelled: the sum of the next four figures, and the options that are not used. */
  readonly items: number;
  /** Activities without a time. */
  readonly dropped: number;
  /** Activities that are in the programme in spite of a conflict. */
  readonly withConflicts: number;
  readonly withWarnings: number;
  readonly keepingEveryRule: number;
  readonly blockingByRule: Readonly<Record<string, number>>;
  /** All findings of the check, including warnings. */
  readonly findingsByRule: Readonly<Record<string, number>>;
  readonly wishesByParty: Readonly<Record<string, string>>;
}

const ratio = (part: number, whole: number): string => `${part} of ${whole}`;

/** Counts what a programme achieves. `findings` come from the check, not from the planner. */
export function figuresOf(
  visit: Visit,
  programme: Programme,
  findings: readonly Finding[],
  timing: Timing,
): Figures {
  const placed = new Set<string>(programme.placements.map((placement) => placement.activity));
  const required = visit.activities.filter((activity) => activity.importance === "required");
  const met = new Set(programme.wishes.filter((outcome) => outcome.met).map((outcome) => outcome.wish));
  const blockingByRule: Record<string, number> = {};
  const findingsByRule: Record<string, number> = {};
  for (const { rule, level } of findings) {
    findingsByRule[rule] = (findingsByRule[rule] ?? 0) + 1;
    if (level === "block") blockingByRule[rule] = (blockingByRule[rule] ?? 0) + 1;
  }
  const standing = standingOf(visit, { placements: programme.placements, findings });
  const { people, peopleOf } = indexVisit(visit);
  const wishesByParty: Record<string, string> = {};
  for (const party of visit.delegations.flatMap((delegation) => delegation.parties)) {
    const own = visit.wishes.filter((wish) =>
      peopleOf(wish.of).some((id) => people.get(id)?.party === party.id),
    );
    if (own.length > 0)
      wishesByParty[party.id] = `${own.filter((wish) => met.has(wish.id)).length}/${own.length}`;
  }
  return {
    ...timing,
    activities: ratio(placed.size, visit.activities.length),
    required: ratio(required.filter((activity) => placed.has(activity.id)).length, required.length),
    wishes: ratio(met.size, visit.wishes.length),
    objective: Object.values(programme.objective).join(" · "),
    proven: programme.proven,
    items: standing.activities,
    dropped: standing.dropped.length,
    withConflicts: standing.conflicting.length,
    withWarnings: standing.warned.length,
    keepingEveryRule: standing.kept.length,
    blockingByRule,
    findingsByRule,
    wishesByParty,
  };
}
