// Attendance: who must, may and must not attend; quorums and group sizes; presence; nobody in two places at
// once.
import {
  type Finding,
  headsAt,
  interpretersOf,
  intersectSpans,
  isConfirmed,
  type Placement,
  presenceOf,
  presenceOfPerson,
  rideOf,
  type Subject,
} from "#domain";
import { blocking, type CheckContext, placed, subjectOf } from "./context.ts";

export function checkAttendance(context: CheckContext): Finding[] {
  const { visit, index } = context;
  const found: Finding[] = [];
  const timelines = new Map<string, { kind: "person" | "interpreter"; id: string; own: Placement[] }>();
  const note = (kind: "person" | "interpreter", id: string, placement: Placement) => {
    const entry = timelines.get(`${kind} ${id}`);
    if (entry) entry.own.push(placement);
    else timelines.set(`${kind} ${id}`, { kind, id, own: [placement] });
  };
  for (const { placement, activity } of placed(context)) {
    const about = subjectOf(activity);
    const there = new Set<string>(placement.attendees);
    const { attend } = activity;
    const forbidden = new Set<string>(attend.forbidden.flatMap((id) => index.peopleOf(id)));
    const invited = new Set<string>(
      [...attend.required, ...attend.wished, ...attend.quorum.flatMap((q) => q.of)].flatMap((id) =>
        index.peopleOf(id),
      ),
    );
    for (const id of new Set(attend.required.flatMap((ref) => index.peopleOf(ref)))) {
      if (!there.has(id) && !forbidden.has(id))
        found.push(blocking("attendance", "missing", 1, [about, { kind: "person", id }], {}));
    }
    for (const id of there) {
      if (forbidden.has(id))
        found.push(blocking("attendance", "forbidden", 1, [about, { kind: "person", id }], {}));
      else if (!invited.has(id))
        found.push(blocking("attendance", "uninvited", 1, [about, { kind: "person", id }], {}));
    }
    for (const group of visit.delegations.flatMap((delegation) => delegation.together ?? [])) {
      const asked = group.filter((id) => invited.has(id) && !forbidden.has(id));
      const comes = asked.find((id) => there.has(id));
      const parted = asked.filter((id) => !there.has(id));
      if (comes === undefined || parted.length === 0) continue;
      const people = [comes, ...parted].map((id): Subject => ({ kind: "person", id }));
      found.push(blocking("together", "parted", parted.length, [about, ...people], {}));
    }
    for (const quorum of attend.quorum) {
      const count = new Set(quorum.of.flatMap((ref) => index.peopleOf(ref)).filter((id) => there.has(id)))
        .size;
      if (count < quorum.atLeast)
        found.push(
          blocking("attendance", "quorum", quorum.atLeast - count, [about], {
            count,
            needed: quorum.atLeast,
          }),
        );
    }
    for (const quorum of attend.quorum) {
      if (quorum.atMost === undefined) continue;
      const members = new Set(quorum.of.flatMap((ref) => index.peopleOf(ref)).filter((id) => there.has(id)));
      for (const id of attend.required.flatMap((ref) => index.peopleOf(ref))) members.delete(id);
      if (members.size > quorum.atMost) {
        found.push(
          blocking("attendance", "quorum-over", members.size - quorum.atMost, [about], {
            count: members.size,
            limit: quorum.atMost,
          }),
        );
      }
    }
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
    if (heads < least) {
      found.push(blocking("group-size", "small", least - heads, [about], { count: heads, needed: least }));
    }
    for (const id of placement.attendees) {
      note("person", id, placement);
      if (
        !presenceOfPerson(visit, id).some((span) => span.from <= placement.start && placement.end <= span.to)
      ) {
        found.push(
          blocking("presence", "person", 1, [about, { kind: "person", id }], { startAt: placement.start }),
        );
      }
    }
    for (const id of interpretersOf(visit, placement)) {
      note("interpreter", id, placement);
      const spans = intersectSpans(
        presenceOf(visit, undefined),
        presenceOf(visit, index.interpreters.get(id)?.present),
      );
      if (!spans.some((span) => span.from <= placement.start && placement.end <= span.to)) {
        found.push(
          blocking("presence", "interpreter", 1, [about, { kind: "interpreter", id }], {
            startAt: placement.start,
          }),
        );
      }
    }
  }
  for (const { kind, id, own } of timelines.values()) {
    own.sort((a, b) => a.start - b.start);
    own.forEach((placement, i) => {
      for (const other of own.slice(i + 1)) {
        if (other.start >= placement.end) break;
        if (mayEndBefore(context, placement, other)) continue;
        const subjects: Subject[] = [
          { kind, id },
          { kind: "activity", id: placement.activity },
          { kind: "activity", id: other.activity },
        ];
        found.push(
          blocking("two-places", "overlap", Math.min(placement.end, other.end) - other.start, subjects, {
            startAt: other.start,
            endAt: Math.min(placement.end, other.end),
          }),
        );
      }
    });
  }
  return found;
}

/**
 * Whether an agreed item whose end nobody gave may be over when another one begins. Published lists of starts print
 * "meet in the lobby" and "transfer" for one time. If they are in different places, the check of the route reports it.
 */
function mayEndBefore({ index }: CheckContext, one: Placement, other: Placement): boolean {
  const activities = [one, other].map(({ activity }) => index.activities.get(activity));
  if (!activities.every((activity) => activity && isConfirmed(activity))) return false;
  const [first, second] = activities;
  return first?.openEnd === true || (second?.openEnd === true && one.start === other.start);
}
