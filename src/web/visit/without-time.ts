// Which activities have no time in a programme.
import type { Activity, Programme, Visit } from "#domain";

/** Everything that takes place and has no time, in the order of the visit; before the first plan that is everything. */
export function withoutTime(visit: Visit, programme: Programme | undefined): Activity[] {
  const placed = new Set<string>((programme?.placements ?? []).map((item) => item.activity));
  return visit.activities.filter(({ id, status }) => !placed.has(id) && status !== "cancelled");
}
