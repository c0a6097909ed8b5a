// The calendar file of one person or party, for a reader of one language.
import { indexVisit, type Programme, type Visit } from "#domain";
import type { Audience, Whose } from "../agenda/agenda.ts";
import { calendarOf } from "./events.ts";
import { icsOf } from "./ics.ts";

/** The text of an iCalendar file, in the visit's languages with that of the reader first. */
export function calendarFile(
  visit: Visit,
  programme: Programme,
  whose: Exclude<Whose, { kind: "everybody" }>,
  audience: Audience,
  language: string,
): string {
  const index = indexVisit(visit);
  const person = index.people.get(whose.id);
  const name = whose.kind === "person" ? (person?.name ?? person?.role) : index.parties.get(whose.id)?.title;
  const languages = [language, ...visit.languages.filter((tag) => tag !== language)];
  return icsOf(calendarOf(visit, programme, whose, name ?? visit.title, languages, audience));
}
