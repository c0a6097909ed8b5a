// The personal agenda as data: one person's days in their best language, beside the first language of the visit.
import {
  baseLanguage,
  type Interpreter,
  indexVisit,
  type OrganisationId,
  type Person,
  type Programme,
  type Visit,
} from "#domain";
import { clock, dateRange, directed, headDate, sayDocument } from "#text";
import { type AgendaItem, agendaOf, isForGuests } from "../agenda/agenda.ts";
import { statedFreeMinutes } from "../agenda/free-time.ts";
import { placeLine, statusLine } from "../agenda/lines.ts";
import { withUntimed } from "../agenda/untimed.ts";
import { timeRange, tonguesOf, type Wording, wordingOf } from "../agenda/wording.ts";
import { contactsOf, type PrintedContact } from "../contacts.ts";

type Parallel = readonly string[];

export interface PersonalItem {
  readonly muted: boolean;
  readonly time: string;
  readonly title: Parallel;
  readonly where: Parallel | null;
  /** Address, arrival, company, interpretation: only in the person's own language, to keep to two pages. */
  readonly details: readonly string[];
}

export interface Personal {
  readonly languages: readonly string[];
  readonly title: Parallel;
  readonly heading: Parallel;
  readonly name: Parallel | null;
  readonly role: Parallel;
  readonly party: Parallel;
  readonly dates: Parallel;
  readonly continued: Parallel;
  readonly status: Parallel;
  readonly days: readonly {
    readonly date: Parallel;
    readonly notes: readonly Parallel[];
    readonly items: readonly PersonalItem[];
  }[];
  readonly contacts: readonly PrintedContact[];
}

/**
 * Returns the languages of a person's papers: the language of the visit in which the person works best, and the visit's
 * first one beside it, so that hosts and staff can help with the same sheet.
 */
export function languagesFor(visit: Visit, person: Person | Interpreter): string[] {
  const spoken = "languages" in person ? person.languages : person.pairs.flat();
  const best = spoken
    .map((tag) => visit.languages.find((l) => l === tag || baseLanguage(l) === baseLanguage(tag)))
    .find((tag) => tag !== undefined);
  const first = visit.languages[0] ?? "en";
  return [...new Set([best ?? first, first])];
}

/**
 * Returns the personal agenda of a person: what they attend, public or not, without days that have no engagements. That
 * of an interpreter contains what they interpret and the flights that they join.
 */
export function personalOf(visit: Visit, programme: Programme, person: Person | Interpreter): Personal {
  const index = indexVisit(visit);
  const languages = languagesFor(visit, person);
  const words = tonguesOf(languages).map((tongue) => wordingOf(visit, tongue));
  const each = (say: (wording: Wording) => string): Parallel =>
    words.map((w) => directed(say(w), w.tongue.tag));
  const attends = "party" in person;
  const whose = attends
    ? ({ kind: "person", id: person.id } as const)
    : ({ kind: "interpreter", id: person.id } as const);
  const agenda = agendaOf(visit, programme, whose, "personal");
  const party = attends ? index.parties.get(person.party) : undefined;
  const { status } = programme;
  const isAway = isForGuests(visit, whose);
  const days = agenda.days.filter((day) => day.items.length > 0 || (isAway && day.clockChange));
  const addressed = new Set<string>();
  return {
    languages,
    title: each((w) => w.text(visit.title)),
    heading: each(({ tongue }) => sayDocument(tongue.language, "personalProgramme")),
    name: person.name ? each((w) => w.text(person.name ?? person.role)) : null,
    role: each((w) => w.text(person.role)),
    party: each((w) => partyBeside(w.text(person.role), party ? w.text(party.title) : "")),
    continued: each(({ tongue }) => sayDocument(tongue.language, "continued")),
    dates: each(({ tongue }) => dateRange(visit.from, visit.to, tongue.language)),
    status: each(({ tongue }) =>
      status.kind === "draft"
        ? sayDocument(tongue.language, "draft")
        : sayDocument(tongue.language, "release", { number: status.number }),
    ),
    days: days.map((day, i) => ({
      date: each(({ tongue }) => headDate(day.date, tongue.language)),
      notes: parallel(words.map((w) => w.dayNotes(day, days[i - 1], isAway))),
      items: withUntimed(
        visit,
        day,
        day.items.filter(isWorthALine),
        "personal",
        attends ? person.id : undefined,
      ).map((item) =>
        item.kind === "untimed" || item.kind === "night"
          ? { muted: true, time: "", title: each((w) => w.untimed(item)), where: null, details: [] }
          : personalItem(item, words, addressed, entersAgain(item, day.items, party?.organisation)),
      ),
    })),
    contacts: contactsOf(visit, words),
  };
}

/** Returns the party as printed beside a role; empty if the role already ends with it. */
const partyBeside = (role: string, party: string): string =>
  role.toLowerCase().includes(party.toLowerCase()) ? "" : party;

/** A short gap is visible without a line. */
const isWorthALine = (item: AgendaItem): boolean =>
  item.kind !== "free" || item.end - item.start >= statedFreeMinutes;

/** Whether somebody enters the building for this item: not people who work there or are already inside. */
export function entersAgain(
  item: AgendaItem,
  day: readonly AgendaItem[],
  ownHouse: OrganisationId | undefined,
): boolean {
  if (item.kind !== "activity" || !item.site || item.continued) return false;
  const { place } = item.site;
  if (ownHouse !== undefined && place.organisation === ownHouse) return false;
  const before = day.slice(0, day.indexOf(item)).findLast((other) => other.kind !== "free");
  if (before?.kind !== "activity") return true;
  return (before.endSite ?? before.site)?.place.id !== place.id;
}

/** `addressed` contains the places whose address and notes are printed further up. */
function personalItem(
  item: AgendaItem,
  words: readonly Wording[],
  addressed: Set<string>,
  enters: boolean,
): PersonalItem {
  const time = timeRange(item);
  if (item.kind === "free") {
    const title = words.map((w) => w.free(item));
    return { muted: true, time, title, where: null, details: [] };
  }
  const own = words[0];
  const detailed = (say: (w: Wording) => readonly (string | undefined)[]) =>
    (own ? say(own) : []).flatMap((line) => (line ? [line] : []));
  if (item.kind === "transfer") {
    const title = words.map((w) => w.transfer(item));
    return { muted: true, time, title, where: null, details: detailed((w) => [w.shift(item)]) };
  }
  const { activity, site } = item;
  const entry = site?.place.entry;
  const isNew = site !== undefined && !addressed.has(site.place.id);
  if (site && !item.continued) addressed.add(site.place.id);
  const where = words.map((w) => placeLine(w.text(item.activity.title), w.where(item)) ?? "");
  return {
    muted: activity.kind === "free-time",
    time,
    title: words.map((w) => w.text(activity.title)),
    where: where.some((line) => line !== "") ? where : null,
    details: detailed((w) => [
      isNew && !item.continued ? site.place.address && w.text(site.place.address) : undefined,
      enters && entry && entry.minutes > 0
        ? sayDocument(w.tongue.language, "arrival", {
            time: clock(item.start - entry.minutes, item.startZone),
            minutes: entry.minutes,
          })
        : undefined,
      enters && isNew ? entry?.note && w.text(entry.note) : undefined,
      item.continued ? undefined : w.bring(item, enters),
      w.groups(item.groups),
      statusLine(item.activity, w.tongue.language),
      ...w.particulars(item, "personal"),
      w.interpretation(item, "personal"),
      w.responsible(item),
      w.shift(item),
    ]),
  };
}

const parallel = (lists: readonly (readonly string[])[]): Parallel[] =>
  (lists[0] ?? []).map((_, i) => lists.map((list) => list[i] ?? ""));
