// The calendar file of one person, party or host, for a reader of one language.
import { indexVisit, type Programme, type Text, type Visit } from "#domain";
import { type Agenda, type Audience, agendaOf, type Whose } from "../agenda/agenda.ts";
import { agendaCalendar, type Calendared, type CalendarModel } from "./events.ts";
import { follow, type HeldEvents, heldOf, type WrittenCalendar } from "./follow.ts";
import { icsOf } from "./ics.ts";

/** Returns the text of an iCalendar file written at an instant for readers who have no earlier one. */
export const calendarFile = (
  visit: Visit,
  programme: Programme,
  whose: Exclude<Whose, { kind: "everybody" }>,
  audience: Audience,
  { language, at }: { readonly language: string; readonly at: Temporal.Instant },
): string => agendaFile([{ at, agenda: agendaOf(visit, programme, whose, audience) }], whose, language);

/** What readers received at an instant: an agenda, or nothing if they had no part in the visit. */
export interface GivenAgenda {
  readonly at: Temporal.Instant;
  readonly agenda: Agenda | undefined;
}

/**
 * Returns the text of an iCalendar file, in the visit's languages starting with the reader's, for a reader who received
 * these agendas in sequence, the newest last.
 */
export function agendaFile(given: readonly GivenAgenda[], whose: Calendared, language: string): string {
  return icsOf(
    through(given, ({ visit, ...agenda }) => {
      const languages = [language, ...visit.languages.filter((tag) => tag !== language)];
      return agendaCalendar({ visit, ...agenda }, whose, nameOf(visit, whose), languages);
    }),
  );
}

/** Returns the calendar that follows all earlier ones; `held` is what readers had before the first. */
export function through(
  given: readonly GivenAgenda[],
  modelOf: (agenda: Agenda) => CalendarModel,
  held: HeldEvents = new Map(),
): WrittenCalendar {
  let written: WrittenCalendar | undefined;
  for (const { agenda, at } of given) {
    const model = agenda ? modelOf(agenda) : { name: written?.name ?? "", release: 0, events: [] };
    written = follow(written ? heldOf(written) : held, model, at);
  }
  return written ?? { name: "", at: Temporal.Instant.fromEpochMilliseconds(0), events: [] };
}

function nameOf(visit: Visit, { kind, id }: Calendared): Text {
  const index = indexVisit(visit);
  const person = index.people.get(id);
  const names = {
    person: person?.name ?? person?.role,
    interpreter: undefined,
    vehicle: index.vehicles.get(id)?.title,
    party: index.parties.get(id)?.title,
    organisation: index.organisations.get(id)?.name,
  };
  return names[kind] ?? visit.title;
}
