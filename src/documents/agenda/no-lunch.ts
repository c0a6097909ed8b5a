// Days without lunch: guests are busy before and after noon, and the programme contains no meal in between.
import { includesMeal, startOfDay, type Text, type Visit } from "#domain";
import type { ActivityItem, AgendaDay } from "./agenda.ts";

/** Minutes after midnight: work before and after them encloses noon. Our own choice, for every country. */
const noon = { from: 11 * 60 + 30, to: 14 * 60 + 30 };
/** The latest end of a late lunch. */
const lateLunch = 16 * 60;

/** A longer item is assumed to include lunch, and during a longer pause guests are on their own. */
const ownLunchMinutes = 240;

/** Whether a day of a programme certainly continues over noon without a lunch. */
export function lacksLunch(visit: Visit, day: AgendaDay): boolean {
  const origin = startOfDay(day.date, day.zone);
  const items = day.items.filter((item): item is ActivityItem => item.kind === "activity" && !item.continued);
  const works = items.filter(({ activity }) => activity.kind !== "free-time");
  const isOverNoon =
    works.some((item) => item.start < origin + noon.from) &&
    works.some((item) => item.end > origin + noon.to);
  const isFed = items.some(({ activity, start, end }) => {
    const touches = start < origin + lateLunch && end > origin + noon.from;
    const holds =
      includesMeal(activity) ||
      activity.kind === "reception" ||
      activity.kind === "flight" ||
      // Where no end was given, nobody knows whether it goes on over lunch.
      (activity.openEnd ?? false) ||
      namesLunch(activity.title);
    return touches && (holds || end - start > ownLunchMinutes);
  });
  const isNoted = (visit.dayNotes ?? []).some(({ date, text }) => date.equals(day.date) && namesLunch(text));
  const before = Math.max(...works.map(({ end }) => (end <= origin + noon.to ? end : 0)));
  const after = Math.min(
    ...works.map(({ start }) =>
      start >= before && start > origin + noon.from ? start : Number.POSITIVE_INFINITY,
    ),
  );
  return isOverNoon && !isFed && !isNoted && after - before <= ownLunchMinutes;
}

const namesLunch = (text: Text): boolean => Object.values(text).some((words) => lunch.test(words ?? ""));

const lunch =
  /lunch|picnic|pique-nique|picknick|brotzeit|\brepas\b|mittag|déjeuner|almuerzo|comida|pranzo|obiad|kosil|午餐|午宴|昼食/iu;
