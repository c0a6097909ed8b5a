// An item of a programme as the line that one would type for it, in the reader's language.
import type { Placement } from "../../programme/programme.ts";
import type { Activity } from "../../visit/activity.ts";
import { type Text, textIn } from "../../visit/text.ts";
import { toZoned } from "../../visit/time.ts";
import type { Visit } from "../../visit/visit.ts";
import { indexVisit } from "../../visit/visit-index.ts";
import { zonesOf } from "../../visit/zones.ts";

/** `10:00–10:45 Courtesy call @ City Hall · guests`: returns a placement as a line. */
export function itemLine(visit: Visit, placement: Placement, language: string): string {
  const activity = indexVisit(visit).activities.get(placement.activity);
  if (!activity) return "";
  const { startZone, endZone } = zonesOf(visit, activity.id, placement.place);
  const clock = (minute: number, zone: string) =>
    toZoned(minute, zone).toPlainTime().toString({ smallestUnit: "minute" });
  const end = activity.openEnd ? "" : `–${clock(placement.end, endZone)}`;
  const about = activity.approximate ? "~" : "";
  return `${about}${clock(placement.start, startZone)}${end} ${bodyOf(visit, activity, placement.place, language)}`;
}

/** Returns the line of an activity without its times. */
function bodyOf(visit: Visit, activity: Activity, place: string | null, language: string): string {
  const read = (text: Text): string => textIn(text, language, visit.languages).replace(/\s+/g, " ");
  const name = (id: string) => siteName(visit, id, language);
  const who = activity.attend.required.map((id) => attendeeName(visit, id, language)).join(", ");
  return [
    read(activity.title),
    activity.toConfirm?.includes("item") ? "(tbc)" : "",
    place === null ? "" : `@ ${name(place)}`,
    activity.endsAt === undefined ? "" : `> ${name(activity.endsAt)}`,
    who === "" ? "" : `· ${who}`,
  ]
    .filter((part) => part !== "")
    .join(" ");
}

/** Returns a place by name, and a room with the place around it. */
export function siteName(visit: Visit, id: string, language: string): string {
  const site = indexVisit(visit).sites.get(id);
  if (!site) return id;
  const place = textIn(site.place.name, language, visit.languages);
  return site.room ? `${place}, ${textIn(site.room.name, language, visit.languages)}` : place;
}

/** Returns a person, party or delegation by the name used in lines. */
export function attendeeName(visit: Visit, id: string, language: string): string {
  const { people, parties, delegations } = indexVisit(visit);
  const person = people.get(id);
  const text = person ? (person.name ?? person.role) : (parties.get(id) ?? delegations.get(id))?.title;
  return text ? textIn(text, language, visit.languages) : id;
}
