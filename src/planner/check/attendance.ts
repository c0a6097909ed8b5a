// Attendance: who must, may and must not attend; quorums and group sizes; presence; nobody in two places at
// once.
import {
  type Activity,
  type Finding,
  headsAt,
  interpretersOf,
  intersectSpans,
  type Placement,
  presenceOf,
  presenceOfPerson,
  rideOf,
  type Span,
  type Subject,
} from "#domain";
import { blocking, type CheckContext, placed, subjectOf } from "./context.ts";
import { checkTwoPlaces } from "./two-places.ts";

export function checkAttendance(context: CheckContext): Finding[] {
  const found: Finding[] = [];
  for (const { placement, activity } of placed(context)) {
    const held = heldOf(context, activity, placement);
    found.push(...attendees(held), ...together(held), ...quorums(held), ...sizes(held), ...presence(held));
  }
  return [...found, ...checkTwoPlaces(context)];
}

/** A placed activity, with the people whom it invites. */
interface Held {
  readonly context: CheckContext;
  readonly activity: Activity;
  readonly placement: Placement;
  readonly about: Subject;
  readonly there: ReadonlySet<string>;
  readonly forbidden: ReadonlySet<string>;
  readonly invited: ReadonlySet<string>;
  /** The people behind ids of people, parties and delegations, each once. */
  peopleOf(refs: Activity["attend"]["required"]): Set<string>;
}

function heldOf(context: CheckContext, activity: Activity, placement: Placement): Held {
  const { attend } = activity;
  const peopleOf: Held["peopleOf"] = (refs) => new Set(refs.flatMap((id) => context.index.peopleOf(id)));
  return {
    context,
    activity,
    placement,
    about: subjectOf(activity),
    there: new Set(placement.attendees),
    forbidden: peopleOf(attend.forbidden),
    invited: peopleOf([...attend.required, ...attend.wished, ...attend.quorum.flatMap((q) => q.of)]),
    peopleOf,
  };
}

function attendees({ activity, about, there, forbidden, invited, peopleOf }: Held): Finding[] {
  const found: Finding[] = [];
  const note = (variant: string, id: string) =>
    found.push(blocking("attendance", variant, 1, [about, { kind: "person", id }], {}));
  for (const id of peopleOf(activity.attend.required))
    if (!there.has(id) && !forbidden.has(id)) note("missing", id);
  for (const id of there) {
    if (forbidden.has(id)) note("forbidden", id);
    else if (!invited.has(id)) note("uninvited", id);
  }
  return found;
}

/** People who must stay together, if only some of them attend. */
function together({ context, about, there, forbidden, invited }: Held): Finding[] {
  const groups = context.visit.delegations.flatMap((delegation) => delegation.together ?? []);
  return groups.flatMap((group) => {
    const asked = group.filter((id) => invited.has(id) && !forbidden.has(id));
    const comes = asked.find((id) => there.has(id));
    const parted = asked.filter((id) => !there.has(id));
    if (comes === undefined || parted.length === 0) return [];
    const people = [comes, ...parted].map((id): Subject => ({ kind: "person", id }));
    return [blocking("together", "parted", parted.length, [about, ...people], {})];
  });
}

function quorums({ activity: { attend }, about, there, peopleOf }: Held): Finding[] {
  const membersThere = (quorum: (typeof attend.quorum)[number]) =>
    [...peopleOf(quorum.of)].filter((id) => there.has(id));
  const tooFew = attend.quorum.flatMap((quorum) => {
    const count = membersThere(quorum).length;
    const needed = quorum.atLeast;
    return count < needed
      ? [blocking("attendance", "quorum", needed - count, [about], { count, needed })]
      : [];
  });
  const required = peopleOf(attend.required);
  const tooMany = attend.quorum.flatMap((quorum) => {
    if (quorum.atMost === undefined) return [];
    const limit = quorum.atMost;
    const count = membersThere(quorum).filter((id) => !required.has(id)).length;
    return count > limit
      ? [blocking("attendance", "quorum-over", count - limit, [about], { count, limit })]
      : [];
  });
  return [...tooFew, ...tooMany];
}

/** Seats of the activity and of its vehicles, and the minimum group. */
function sizes({ context: { visit }, activity, placement, about }: Held): Finding[] {
  const found: Finding[] = [];
  const heads = headsAt(visit, activity, placement.attendees);
  const limit = activity.seats ?? Number.POSITIVE_INFINITY;
  if (heads > limit)
    found.push(blocking("seats", "activity", heads - limit, [about], { count: heads, limit }));
  const ride = rideOf(visit, activity);
  const riders = heads - (ride?.apart ?? 0) + (ride?.along ?? 0);
  if (ride && riders > ride.seats) {
    const facts = { count: riders, limit: ride.seats };
    found.push(blocking("seats", "vehicles", riders - ride.seats, [about], facts));
  }
  const least = Math.max(1, activity.minimumGroup ?? 1);
  if (heads < least)
    found.push(blocking("group-size", "small", least - heads, [about], { count: heads, needed: least }));
  return found;
}

/** People and interpreters who are not present during the whole activity. */
function presence({ context: { visit, index }, placement, about }: Held): Finding[] {
  const { start, end } = placement;
  const isThere = (spans: readonly Span[]) => spans.some((span) => span.from <= start && end <= span.to);
  const absent = (kind: "person" | "interpreter", id: string) =>
    blocking("presence", kind, 1, [about, { kind, id }], { startAt: start });
  return [
    ...placement.attendees
      .filter((id) => !isThere(presenceOfPerson(visit, id)))
      .map((id) => absent("person", id)),
    ...interpretersOf(visit, placement)
      .filter((id) => {
        const own = presenceOf(visit, index.interpreters.get(id)?.present);
        return !isThere(intersectSpans(presenceOf(visit, undefined), own));
      })
      .map((id) => absent("interpreter", id)),
  ];
}
