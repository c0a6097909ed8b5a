// The edits for marking an item: held, cut short or cancelled, and who was present. Ids follow from the activity,
// so that two devices that mark the same item make one entry.
import type { Edit, PersonId, Presence, VisitRecord } from "#domain";
import type { ItemState } from "./items.ts";

export type HeldEntry = VisitRecord["held"][number];
type AttendedEntry = VisitRecord["attendance"][number];

/** Returns an id derived from the activity. Ids have at most 80 characters. */
export const idFor = (what: "held" | "attendance" | "notes", activity: string): string =>
  `${what}-${activity}`.slice(0, 80).replace(/-+$/, "");

/** Marks an item; `planned` removes the mark. */
export function markEdits(
  entry: HeldEntry | undefined,
  { activity, day }: { readonly activity: string; readonly day: string | undefined },
  state: ItemState,
): Edit[] {
  if (!entry) {
    if (state === "planned") return [];
    const item = {
      id: idFor("held", activity),
      activity,
      ...(day === undefined ? {} : { date: day }),
      ...(state === "cancelled" ? { outcome: "cancelled" } : {}),
      ...(state === "cutShort" ? { cutShort: true } : {}),
    };
    return [{ kind: "add", path: ["record", "held"], item, before: null }];
  }
  const path = (...more: string[]) => ["record", "held", entry.id, ...more];
  if (state === "planned") return [{ kind: "remove", path: path() }];
  return [
    { kind: "set", path: path("outcome"), value: state === "cancelled" ? "cancelled" : "held" },
    state === "cutShort"
      ? { kind: "set", path: path("cutShort"), value: true }
      : { kind: "unset", path: path("cutShort") },
  ];
}

/** Records by how many minutes an item began late; 0: it did not. */
export const lateEdits = ({ id }: HeldEntry, minutes: number): Edit[] => {
  const path = ["record", "held", id, "late"];
  return [minutes > 0 ? { kind: "set", path, value: minutes } : { kind: "unset", path }];
};

const lists = ["present", "absent", "excused"] as const;

/** Records whether people were present. Replaces what was recorded of them before. */
export function presenceEdits(
  entry: AttendedEntry | undefined,
  activity: string,
  people: readonly PersonId[],
  presence: Presence,
): Edit[] {
  if (!entry) {
    const item = { id: idFor("attendance", activity), activity, [presence]: [...people] };
    return [{ kind: "add", path: ["record", "attendance"], item, before: null }];
  }
  const path = (list: string) => ["record", "attendance", entry.id, list];
  const isIn = (list: (typeof lists)[number], person: string) =>
    entry[list].some((one) => String(one) === person);
  return people.flatMap((person): Edit[] => [
    ...lists
      .filter((list) => list !== presence && isIn(list, person))
      .map((list): Edit => ({ kind: "delete", path: path(list), value: person, nth: 0, drop: false })),
    ...(isIn(presence, person)
      ? []
      : [{ kind: "insert", path: path(presence), value: person, before: null } satisfies Edit]),
  ]);
}
