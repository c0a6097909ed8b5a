// The calendar file of one person, party or host, for a reader of one language.
import { indexVisit, type Programme, type Text, type Visit } from "#domain";
import { type Agenda, type Audience, agendaOf, type Whose } from "../agenda/agenda.ts";
import { agendaCalendar, type Calendared } from "./events.ts";
import { icsOf } from "./ics.ts";

/** The text of an iCalendar file, in the visit's languages with that of the reader first. */
export const calendarFile = (
  visit: Visit,
  programme: Programme,
  whose: Exclude<Whose, { kind: "everybody" }>,
  audience: Audience,
  language: string,
): string => agendaFile(agendaOf(visit, programme, whose, audience), whose, language);

/** The same of an agenda that is at hand. */
export function agendaFile(agenda: Agenda, whose: Calendared, language: string): string {
  const { visit } = agenda;
  const languages = [language, ...visit.languages.filter((tag) => tag !== language)];
  return icsOf(agendaCalendar(agenda, whose, nameOf(visit, whose), languages));
}

function nameOf(visit: Visit, { kind, id }: Calendared): Text {
  const index = indexVisit(visit);
  const person = index.people.get(id);
  const names = {
    person: person?.name ?? person?.role,
    interpreter: undefined,
    party: index.parties.get(id)?.title,
    organisation: index.organisations.get(id)?.name,
  };
  return names[kind] ?? visit.title;
}
