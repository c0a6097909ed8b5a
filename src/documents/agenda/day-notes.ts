// Notes of a day: its time zone if it has changed, a lunch that guests lack, and the change of the clocks.
import { type Leg, toMinute, type Visit } from "#domain";
import { listed, offsetText, sayDocument, zoneName } from "#text";
import type { AgendaDay } from "./agenda.ts";
import { isUntitled } from "./legs.ts";
import type { Naming } from "./naming.ts";
import { lacksLunch } from "./no-lunch.ts";

export function dayNotes(
  visit: Visit,
  { text, tongue: { language } }: Naming,
  day: AgendaDay,
  { previous, forGuests }: { readonly previous: AgendaDay | undefined; readonly forGuests: boolean },
): string[] {
  const zones = zonesOf(day).map(({ legs, offset }) => {
    const names = legs.map((leg) => {
      const said = isUntitled(visit, leg) ? undefined : { ...leg.title, said: text(leg.title) };
      return zoneName(leg.zone, language, said);
    });
    const isNamed = names.length > 0 && names.every(({ isOffset }) => !isOffset);
    const place = listed([...new Set(names.map(({ name }) => name))], language);
    return isNamed ? sayDocument(language, "placeTime", { place, offset }) : `UTC${offset}`;
  });
  const notes: string[] = [];
  if (!previous || offsetsOf(day) !== offsetsOf(previous))
    notes.push(sayDocument(language, "localTime", { zones: listed(zones, language) }));
  if (forGuests && lacksLunch(visit, day)) notes.push(sayDocument(language, "noLunch"));
  const change = day.clockChange;
  if (change) {
    const { before, after, dayHours: hours } = change;
    notes.push(
      sayDocument(language, change.direction === "back" ? "clockBack" : "clockForward", {
        before,
        after,
        hours,
      }),
    );
  }
  return notes;
}

/** Zones with the same offset show the same time: travelling between them needs no note. */
const offsetsOf = (day: AgendaDay): string =>
  zonesOf(day)
    .map(({ offset }) => offset)
    .join();

/** Returns the offsets of a day at its end, each with the legs in that local time. */
function zonesOf(day: AgendaDay): { readonly offset: string; readonly legs: readonly Leg[] }[] {
  const evening = (zone: string) =>
    toMinute(day.date.toZonedDateTime({ timeZone: zone, plainTime: "23:59" }).toInstant());
  const offset = (zone: string) => offsetText(evening(zone), zone);
  if (day.legs.length === 0) return [{ offset: offset(day.zone), legs: [] }];
  const legs = Map.groupBy(day.legs, (leg) => offset(leg.zone));
  return [...legs].map(([shown, at]) => ({ offset: shown, legs: at }));
}
