// The changes for a person between two programmes, one line each: “Thursday, 26 October: City Hall 10:00 → 10:30 …”.

import {
  indexVisit,
  type PersonShifts,
  type Planned,
  type Shift,
  type Slot,
  textIn,
  toZoned,
  type Visit,
  zonesOf,
} from "#domain";
import { clock, shortDate } from "./dates.ts";
import { nameOf } from "./findings.ts";
import { sayTransferChange } from "./repair.ts";
import { type Language, voice } from "./say.ts";
import { timeRange } from "./time-range.ts";

const say = voice("differences");

/** Returns the changes of a person's programme, one line each: of activities, then of transfers. */
export const sayShifts = (
  language: Language,
  { shifts, transfers }: Pick<PersonShifts, "shifts" | "transfers">,
  old: Planned,
  now: Planned,
): string[] => [
  ...shifts.map((shift) => sayShift(language, shift, old, now)),
  ...transfers.map((change) => sayTransferChange(language, change, now.visit)),
];

/** Returns one change of a person's programme as a line, in the local time of the places. */
function sayShift(language: Language, shift: Shift, old: Planned, now: Planned): string {
  const { before, after } = shift;
  const visit = after ? now.visit : old.visit;
  const title = indexVisit(visit).activities.get(shift.activity)?.title;
  const activity = title ? textIn(title, language, visit.languages) : shift.activity;
  const slot = after ?? before;
  if (!slot) return activity;
  const date = shortDate(toZoned(slot.start, zoneOf(visit, shift.activity)).toPlainDate(), language);
  const common = { date, activity };
  if (!before || !after) {
    const place = placeName(language, visit, slot) ?? "none";
    const time = times(visit, shift.activity, slot);
    return say(language, after ? "added" : "removed", { ...common, time, place });
  }
  const isMoved = before.start !== after.start || before.end !== after.end;
  const isElsewhere = before.place !== after.place;
  const dates = [
    dated(language, old.visit, shift.activity, before, after),
    dated(language, now.visit, shift.activity, after, before),
  ];
  return say(language, isMoved && isElsewhere ? "both" : isMoved ? "moved" : "elsewhere", {
    ...common,
    before: dates[0] ?? "",
    after: dates[1] ?? "",
    place: placeName(language, now.visit, after) ?? say(language, "nowhere"),
    oldPlace: placeName(language, old.visit, before) ?? say(language, "nowhere"),
  });
}

const zoneOf = (visit: Visit, id: string): string => {
  const index = indexVisit(visit);
  const activity = index.activities.get(id);
  return activity ? index.legOf(activity).zone : (visit.legs[0]?.zone ?? "UTC");
};

const times = (visit: Visit, activity: string, slot: Slot): string => {
  return timeRange({ ...slot, ...zonesOf(visit, activity, slot.place) });
};

/** Returns only the start if only that moves; with its end if the length changes; with its day if that changes. */
function dated(language: Language, visit: Visit, activity: string, slot: Slot, other: Slot): string {
  const zone = zoneOf(visit, activity);
  const day = toZoned(slot.start, zone).toPlainDate();
  const isSameLength = slot.end - slot.start === other.end - other.start;
  const time = isSameLength ? clock(slot.start, zone) : times(visit, activity, slot);
  const isSameDay = day.equals(toZoned(other.start, zone).toPlainDate());
  return isSameDay ? time : `${shortDate(day, language)} ${time}`;
}

const placeName = (language: Language, visit: Visit, { place }: Slot): string | undefined =>
  place === null ? undefined : nameOf(visit, { kind: "place", id: place }, language);
