// The lines of the programme as a document: the items of each day, its notes, and text that is not understood.
import { type DayNote, indexVisit, type Placement, type Transfer, type Visit } from "#domain";
import type { DayColumn } from "../days/columns.ts";

export type SheetLine =
  | { readonly kind: "item"; readonly key: string; readonly placement: Placement }
  /** `index`: its position in the visit's list of notes. */
  | { readonly kind: "note"; readonly key: string; readonly index: number; readonly note: DayNote }
  /** The transfers between two items, one for each destination. */
  | { readonly kind: "way"; readonly key: string; readonly transfers: readonly Transfer[] };

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
  const sites = indexVisit(visit).sites;
  const goalOf = ({ to }: Transfer) => sites.get(to)?.place.id ?? to;
  const roads = ways.map(({ from, transfer }) => ({ at: from, transfer }));
  const lines: SheetLine[] = notes.filter(({ note }) => note.after === undefined || !shown.has(note.after));
  for (const one of [...items, ...roads].toSorted((a, b) => a.at - b.at)) {
    if ("line" in one) {
      lines.push(one.line, ...follows(one.line.placement.activity));
      continue;
    }
    const { transfer } = one;
    const last = lines.at(-1);
    if (last?.kind !== "way") {
      lines.push({ kind: "way", key: `way ${one.at} ${goalOf(transfer)}`, transfers: [transfer] });
      continue;
    }
    // If several transfers lead to one place, the longest is shown.
    const others = last.transfers.filter((other) => goalOf(other) !== goalOf(transfer));
    const same = last.transfers.filter((other) => goalOf(other) === goalOf(transfer));
    const longest = [...same, transfer].reduce((x, y) => (y.end - y.start > x.end - x.start ? y : x));
    lines[lines.length - 1] = { ...last, transfers: [...others, longest] };
  }
  return lines;
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

/** After this many minutes without an item, people are assumed to come from their hotel. */
const longestGap = 8 * 60;
