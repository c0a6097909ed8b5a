// Entries of a day that have no time: notes in their order, and where people sleep.
import { type DayNote, indexVisit, type Night, type PersonId, type Text, type Visit } from "#domain";
import type { AgendaDay, AgendaItem } from "./agenda.ts";

/** A line of a day without a time. */
export interface UntimedLine {
  readonly kind: "untimed";
  readonly text: Text;
  readonly moments: DayNote["moments"];
}

/** A night and where it is spent: a place of the visit, or words. */
export interface UntimedNight {
  readonly kind: "night";
  readonly night: Night;
}

/** Returns the items of a day with its notes, each after the activity that it follows, and the night at the end. */
export function withUntimed<Item extends AgendaItem>(
  visit: Visit,
  day: AgendaDay,
  items: readonly Item[],
  audience: "public" | "personal",
  whose?: PersonId,
): (Item | UntimedLine | UntimedNight)[] {
  const notes = (visit.dayNotes ?? []).filter(
    (note) => !note.unread && note.date.equals(day.date) && (audience !== "public" || note.public),
  );
  const isShown = ({ after }: DayNote) =>
    after !== undefined && items.some((item) => item.kind === "activity" && item.activity.id === after);
  const line = ({ text, moments }: DayNote): UntimedLine => ({ kind: "untimed", text, moments });
  return [
    ...notes.filter((note) => !isShown(note)).map(line),
    ...items.flatMap((item) => {
      if (item.kind !== "activity") return [item];
      return [item, ...notes.filter(({ after }) => after === item.activity.id).map(line)];
    }),
    ...nightsOf(visit, day.date, whose).map((night): UntimedNight => ({ kind: "night", night })),
  ];
}

/** Returns the nights that begin on a date: all of them, or those of one person. */
function nightsOf(visit: Visit, date: Temporal.PlainDate, whose: PersonId | undefined): Night[] {
  const index = indexVisit(visit);
  const visitors = visit.delegations.filter(({ side }) => side === "visiting").map(({ id }) => id);
  return (visit.nights ?? []).filter(({ from, to, of }) => {
    const isThen =
      Temporal.PlainDate.compare(from, date) <= 0 && Temporal.PlainDate.compare(date, to ?? from) <= 0;
    const people = (of ?? visitors).flatMap((id) => index.peopleOf(id));
    return isThen && (whose === undefined || people.includes(whose));
  });
}
