// The parts of a day without a time: notes after their items, and where people sleep.
import { type DayNote, type Night, sleepersOf, type Visit } from "#domain";

export interface Untimed {
  /** Notes of the day that follow no item shown. */
  readonly first: readonly DayNote[];
  /** Notes by the activity that they follow. */
  readonly after: ReadonlyMap<string, readonly DayNote[]>;
  readonly nights: readonly Night[];
}

/**
 * Returns the notes and nights of a date. `shown` holds the activities of the list, and `people` the people whose
 * nights are returned, by default everybody's.
 */
export function untimedOf(
  visit: Visit,
  date: Temporal.PlainDate,
  shown: ReadonlySet<string>,
  people: ReadonlySet<string> | undefined,
): Untimed {
  const notes = (visit.dayNotes ?? []).filter((note) => !note.unread && note.date.equals(date));
  const follows = ({ after }: DayNote): boolean => after !== undefined && shown.has(after);
  return {
    first: notes.filter((note) => !follows(note)),
    after: Map.groupBy(notes.filter(follows), ({ after }) => String(after)),
    nights: (visit.nights ?? []).filter(
      (night) =>
        Temporal.PlainDate.compare(night.from, date) <= 0 &&
        Temporal.PlainDate.compare(date, night.to ?? night.from) <= 0 &&
        (people === undefined || sleepersOf(visit, night).some((id) => people.has(id))),
    ),
  };
}
