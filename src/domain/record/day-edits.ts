// The edits for marking an item: held, cut short or cancelled, and who was present. Ids follow from the activity,
// so that two devices that mark the same item make one entry.
import { fingerprint } from "#base/fingerprint.ts";
import type { Edit } from "../edits/edit.ts";
import type { PersonId } from "../visit/ids.ts";
import { heldRemoval } from "./entry-removal.ts";
import { type ItemState, itemStates, type Mark } from "./marks.ts";
import { type Presence, presences } from "./presence.ts";
import type { Attended, Held } from "./record.ts";

/** Ids have at most 80 characters. */
const longest = 80;

/** Returns an id derived from the activity. One that would be too long ends with its fingerprint instead. */
export function idFor(what: "held" | "attendance" | "notes", activity: string): string {
  const whole = `${what}-${activity}`;
  if (whole.length <= longest) return whole;
  const mark = fingerprint(whole);
  return `${whole.slice(0, longest - mark.length - 1).replace(/-+$/, "")}-${mark}`;
}

/** Returns how an item went: `planned` if the record does not mention it. */
export function itemStateOf(held: Held | undefined): ItemState {
  if (!held) return "planned";
  if (held.outcome === "cancelled") return "cancelled";
  return held.cutShort ? "cutShort" : "held";
}

/** An item that is marked for the first time. */
interface FirstMark {
  readonly activity: string;
  readonly day: string | undefined;
  /**
   * The activities in the order of the programme. Items are marked in any order; the record keeps the order of events.
   */
  readonly order: readonly string[];
}

/** Returns the entry before which that of an activity belongs: the first of a later item; null if there is none. */
function laterEntry(held: readonly Held[], order: readonly string[], activity: string): string | null {
  const positions = new Map(order.map((id, i) => [id, i]));
  const own = positions.get(activity);
  if (own === undefined) return null;
  return held.find((one) => (positions.get(one.activity) ?? -1) > own)?.id ?? null;
}

/** Marks an item; `planned` removes the mark. */
export function markEdits(
  held: readonly Held[],
  { activity, day, order }: FirstMark,
  state: ItemState,
): Edit[] {
  const entry = held.find((one) => one.activity === activity);
  if (!entry) {
    if (state === "planned") return [];
    const item = {
      id: idFor("held", activity),
      activity,
      ...(day === undefined ? {} : { date: day }),
      ...(state === "cancelled" ? { outcome: "cancelled" } : {}),
      ...(state === "cutShort" ? { cutShort: true } : {}),
    };
    const before = laterEntry(held, order, activity);
    return [{ kind: "add", path: ["record", "held"], item, before }];
  }
  const path = (...more: string[]) => ["record", "held", entry.id, ...more];
  if (state === "planned") return heldRemoval(held, entry.id);
  return [
    { kind: "set", path: path("outcome"), value: state === "cancelled" ? "cancelled" : "held" },
    state === "cutShort"
      ? { kind: "set", path: path("cutShort"), value: true }
      : { kind: "unset", path: path("cutShort") },
  ];
}

/** Records by how many minutes an item began late; 0: it did not. */
export const lateEdits = ({ id }: { readonly id: string }, minutes: number): Edit[] => {
  const path = ["record", "held", id, "late"];
  return [minutes > 0 ? { kind: "set", path, value: minutes } : { kind: "unset", path }];
};

/** Records whether people were present. Replaces what was recorded of them before. */
export function presenceEdits(
  entry: Attended | undefined,
  activity: string,
  people: readonly PersonId[],
  presence: Presence,
): Edit[] {
  if (!entry) {
    const item = { id: idFor("attendance", activity), activity, [presence]: [...people] };
    return [{ kind: "add", path: ["record", "attendance"], item, before: null }];
  }
  const path = (list: string) => ["record", "attendance", entry.id, list];
  const isIn = (list: Presence, person: string) => entry[list].some((one) => String(one) === person);
  return people.flatMap((person): Edit[] => [
    ...presences
      .filter((list) => list !== presence && isIn(list, person))
      .map((list): Edit => ({ kind: "delete", path: path(list), value: person, nth: 0, drop: false })),
    ...(isIn(presence, person)
      ? []
      : [{ kind: "insert", path: path(presence), value: person, before: null } satisfies Edit]),
  ]);
}

/** Adds a guest who is not on the list. */
export function walkInEdits(
  entry: Attended | undefined,
  activity: string,
  guest: { readonly id: string; readonly name: string; readonly organisation?: string | undefined },
): Edit[] {
  const attendance = ["record", "attendance"];
  if (!entry) {
    const item = { id: idFor("attendance", activity), activity, walkIns: [guest] };
    return [{ kind: "add", path: attendance, item, before: null }];
  }
  const path = [...attendance, entry.id, "walkIns"];
  const begun: Edit[] = entry.walkIns ? [] : [{ kind: "set", path, value: [] }];
  return [...begun, { kind: "add", path, item: guest, before: null }];
}

/** Ends a difference between two devices: with what the mark says, or with what is recorded. */
export function settledEdits(
  { held, attendance }: { readonly held: readonly Held[]; readonly attendance: readonly Attended[] },
  { mark, persons }: { readonly mark: Mark; readonly persons: readonly PersonId[] },
  keep: "mark" | "record",
): Edit[] {
  const settled: Edit = { kind: "unset", path: ["record", "marks", mark.id, "differs"] };
  if (keep === "record") return [settled];
  const { activity, says, late } = mark;
  const item = held.find((one) => one.activity === activity);
  const presence = presences.find((one) => one === says);
  const state = itemStates.find((one) => one === says);
  if (late !== undefined) return [...(item ? lateEdits(item, late) : []), settled];
  if (state) return [...markEdits(held, { activity, day: undefined, order: [] }, state), settled];
  const entry = attendance.find((one) => one.activity === activity);
  return [...(presence ? presenceEdits(entry, activity, persons, presence) : []), settled];
}
