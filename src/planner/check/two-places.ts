// No person and no interpreter is in two places at once.
import { type Finding, interpretersOf, isConfirmed, type Placement, type Subject } from "#domain";
import { blocking, type CheckContext, placed } from "./context.ts";

export function checkTwoPlaces(context: CheckContext): Finding[] {
  return timelines(context).flatMap(({ kind, id, own }) => {
    const inOrder = own.toSorted((a, b) => a.start - b.start);
    return inOrder.flatMap((placement, i) => {
      const found: Finding[] = [];
      for (const other of inOrder.slice(i + 1)) {
        if (other.start >= placement.end) break;
        if (!mayEndBefore(context, placement, other)) found.push(overlap({ kind, id }, placement, other));
      }
      return found;
    });
  });
}

interface Timeline {
  readonly kind: "person" | "interpreter";
  readonly id: string;
  readonly own: Placement[];
}

/** The activities that each person attends and at which each interpreter works. */
function timelines(context: CheckContext): Timeline[] {
  const byId = new Map<string, Timeline>();
  const note = (kind: Timeline["kind"], id: string, placement: Placement) => {
    const known = byId.get(`${kind} ${id}`);
    if (known) known.own.push(placement);
    else byId.set(`${kind} ${id}`, { kind, id, own: [placement] });
  };
  for (const { placement } of placed(context)) {
    for (const id of placement.attendees) note("person", id, placement);
    for (const id of interpretersOf(context.visit, placement)) note("interpreter", id, placement);
  }
  return [...byId.values()];
}

function overlap(who: Subject, one: Placement, other: Placement): Finding {
  const endAt = Math.min(one.end, other.end);
  const subjects: Subject[] = [
    who,
    { kind: "activity", id: one.activity },
    { kind: "activity", id: other.activity },
  ];
  return blocking("two-places", "overlap", endAt - other.start, subjects, { startAt: other.start, endAt });
}

/**
 * Whether a confirmed item without a stated end may be over when another one begins. Published lists of starts print
 * "meet in the lobby" and "transfer" for the same time; if the two places differ, the check of the route reports it.
 */
export function mayEndBefore({ index }: CheckContext, one: Placement, other: Placement): boolean {
  const activities = [one, other].map(({ activity }) => index.activities.get(activity));
  if (!activities.every((activity) => activity && isConfirmed(activity))) return false;
  const [first, second] = activities;
  return first?.openEnd === true || (second?.openEnd === true && one.start === other.start);
}
