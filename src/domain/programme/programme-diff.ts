// Programme diff: what changed between two programmes, by item and for every person whose day changes.
import type { ActivityId } from "../visit/ids.ts";
import type { Placement, Programme } from "./programme.ts";

export type ItemChangeKind = "moved" | "added" | "dropped" | "people";

/** One changed item. `moved`: other start, end or place; `people`: only attendees or interpreters change. */
export interface ItemChange {
  readonly kind: ItemChangeKind;
  readonly activity: ActivityId;
  readonly before: Placement | undefined;
  readonly after: Placement | undefined;
}

/** One person or interpreter whose day changes, with the items that change it. */
export interface PersonChange {
  readonly kind: "person" | "interpreter";
  readonly id: string;
  readonly items: readonly ItemChange[];
}

export interface ProgrammeDiff {
  /** Sorted by their old or new time. */
  readonly items: readonly ItemChange[];
  /** In the order in which their first item changes. */
  readonly people: readonly PersonChange[];
}

const interpretersIn = (placement: Placement | undefined): string[] =>
  placement?.interpreters.map((entry) => entry.interpreter).sort() ?? [];

const sameList = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((item, i) => item === b[i]);

/** Returns the change of one item, or undefined when it is the same. */
export function itemChange(
  before: Placement | undefined,
  after: Placement | undefined,
): ItemChange | undefined {
  const activity = (before ?? after)?.activity;
  if (activity === undefined) return undefined;
  if (!before || !after) return { kind: before ? "dropped" : "added", activity, before, after };
  if (before.start !== after.start || before.end !== after.end || before.place !== after.place)
    return { kind: "moved", activity, before, after };
  const samePeople =
    sameList([...before.attendees].sort(), [...after.attendees].sort()) &&
    sameList(interpretersIn(before), interpretersIn(after));
  return samePeople ? undefined : { kind: "people", activity, before, after };
}

/**
 * Returns the people and interpreters whose day a change affects: everybody in an item that moves, otherwise
 * those who join or leave.
 */
export function touchedBy({ kind, before, after }: ItemChange): { person: string[]; interpreter: string[] } {
  const pick = (a: readonly string[], b: readonly string[]): string[] => {
    if (kind !== "people") return [...new Set([...a, ...b])];
    return [...a.filter((id) => !b.includes(id)), ...b.filter((id) => !a.includes(id))];
  };
  return {
    person: pick(before?.attendees ?? [], after?.attendees ?? []),
    interpreter: pick(interpretersIn(before), interpretersIn(after)),
  };
}

/** Returns the difference of two programmes. */
export function programmeDiff(
  before: Pick<Programme, "placements">,
  after: Pick<Programme, "placements">,
): ProgrammeDiff {
  const was = new Map(before.placements.map((placement) => [placement.activity, placement]));
  const is = new Map(after.placements.map((placement) => [placement.activity, placement]));
  const items = [...new Set([...was.keys(), ...is.keys()])]
    .flatMap((id) => itemChange(was.get(id), is.get(id)) ?? [])
    .sort((a, b) => startOf(a) - startOf(b));
  const people = new Map<string, { kind: "person" | "interpreter"; id: string; items: ItemChange[] }>();
  for (const item of items) {
    const touched = touchedBy(item);
    for (const kind of ["person", "interpreter"] as const) {
      for (const id of touched[kind]) {
        const entry = people.get(`${kind} ${id}`);
        if (entry) entry.items.push(item);
        else people.set(`${kind} ${id}`, { kind, id, items: [item] });
      }
    }
  }
  return { items, people: [...people.values()] };
}

const startOf = ({ before, after }: ItemChange): number => before?.start ?? after?.start ?? 0;
