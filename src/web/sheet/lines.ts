// The lines of the programme as a document: the items of each day, its notes, and text that is not understood.
import { type DayNote, indexVisit, type Placement, type Transfer, type Visit } from "#domain";
import type { DayColumn } from "../days/columns.ts";

export type SheetLine =
  | { readonly kind: "item"; readonly key: string; readonly placement: Placement }
  /** `index`: its position in the visit's list of notes. */
  | { readonly kind: "note"; readonly key: string; readonly index: number; readonly note: DayNote }
  | { readonly kind: "way"; readonly key: string; readonly transfer: Transfer };

/** Returns the lines of a day, in the order of printing. */
export function linesOf(visit: Visit, { date, pieces, ways }: DayColumn): readonly SheetLine[] {
  const notes = (visit.dayNotes ?? []).flatMap((note, index): Extract<SheetLine, { kind: "note" }>[] =>
    note.date.equals(date) ? [{ kind: "note", key: `note ${index}`, index, note }] : [],
  );
  const begun = pieces.filter(({ continues }) => !continues);
  const shown = new Set<string>(begun.map(({ placement }) => placement.activity));
  const follows = (activity: string) => notes.filter(({ note }) => note.after === activity);
  const items = begun.flatMap(({ placement, from }) => [
    { at: from, line: { kind: "item", key: `item ${placement.activity}`, placement } as const },
  ]);
  // Simultaneous transfers to one place are shown as one: the longest of them.
  const byGoal = new Map<string, { readonly at: number; readonly transfer: Transfer }>();
  for (const { from, transfer } of ways) {
    const goal = `${from} ${indexVisit(visit).sites.get(transfer.to)?.place.id ?? transfer.to}`;
    const known = byGoal.get(goal);
    const minutes = transfer.end - transfer.start;
    if (!known || known.transfer.end - known.transfer.start < minutes)
      byGoal.set(goal, { at: from, transfer });
  }
  const roads = [...byGoal].map(([goal, { at, transfer }]) => ({
    at,
    line: { kind: "way", key: `way ${goal}`, transfer } as const,
  }));
  return [
    ...notes.filter(({ note }) => note.after === undefined || !shown.has(note.after)),
    ...[...items, ...roads]
      .toSorted((a, b) => a.at - b.at)
      .flatMap(({ line }): SheetLine[] =>
        line.kind === "item" ? [line, ...follows(line.placement.activity)] : [line],
      ),
  ];
}

/** Returns the item before a time of a day that shares people with those named; any item if nobody is named. */
export function itemBefore(
  visit: Visit,
  placements: readonly Placement[],
  start: number,
  who: readonly string[],
  not: string | undefined,
): Placement | undefined {
  const { peopleOf } = indexVisit(visit);
  const people = new Set<string>(who.flatMap((id) => peopleOf(id)));
  return placements
    .filter(
      ({ activity, end, place, attendees }) =>
        activity !== not &&
        place !== null &&
        end <= start &&
        start - end < longestGap &&
        (people.size === 0 || attendees.some((person) => people.has(person))),
    )
    .reduce<Placement | undefined>((a, b) => (a && a.end >= b.end ? a : b), undefined);
}

/** Minutes: people without an item for this long come from their hotel. */
const longestGap = 8 * 60;
