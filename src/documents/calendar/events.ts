// The events of a person's or party's calendar: activities and transfers as data, before any calendar format.
import { fingerprint } from "#base/fingerprint.ts";
import type { Coordinates, OrganisationId, PersonId, Programme, Site, Text, Visit } from "#domain";
import { listed, sayDocument } from "#text";
import { type Agenda, type AgendaItem, type Audience, agendaOf, type Whose } from "../agenda/agenda.ts";
import { placeLine } from "../agenda/lines.ts";
import { tonguesOf, type Wording, wordingOf } from "../agenda/wording.ts";

export interface CalendarEvent {
  /** Stable across programmes of a visit: an engagement of a person keeps it when it moves. */
  readonly uid: string;
  readonly start: number;
  readonly end: number;
  readonly zone: string;
  /** The time zone of the arrival, for a flight. */
  readonly endZone: string;
  readonly summary: string;
  readonly location: string | undefined;
  readonly coordinates: Coordinates | undefined;
  readonly description: string;
  /** Whether people count as busy. False for transfers, because they move with the activity that they lead to. */
  readonly busy: boolean;
  readonly isPublic: boolean;
  /** Identifies what matters to the reader: time, place, title, and which of the reader's people take part. */
  readonly key: string;
}

export interface CalendarModel {
  readonly name: string;
  /** The number of the release; 0 for a draft. */
  readonly release: number;
  readonly events: readonly CalendarEvent[];
}

/** The person, party or host of the calendar. A host may be an organisation. */
export type Calendared =
  | Exclude<Whose, { kind: "everybody" }>
  | { readonly kind: "organisation"; readonly id: OrganisationId };

/** Returns the calendar of a person or party. `languages`: the first for titles and places, all for descriptions. */
export function calendarOf(
  visit: Visit,
  programme: Programme,
  whose: Exclude<Whose, { kind: "everybody" }>,
  name: Text,
  languages: readonly string[],
  audience: Audience = "personal",
): CalendarModel {
  return agendaCalendar(agendaOf(visit, programme, whose, audience), whose, name, languages);
}

/** Returns the calendar of an agenda, which belongs to `whose`. */
export function agendaCalendar(
  { visit, programme, days }: Agenda,
  whose: Calendared,
  name: Text,
  languages: readonly string[],
): CalendarModel {
  const words = tonguesOf(languages).map((tongue) => wordingOf(visit, tongue));
  const lead = words[0];
  // Transfers have no identity: they are named by the activity that they lead to, and by their position before it.
  // An item can be called `to-talks` itself: no transfer takes the name of an item.
  const items = new Set<string>(visit.activities.map(({ id }) => id));
  const used = new Set<string>();
  const uidOf = (part: string, isItem: boolean) => {
    let name = part;
    for (let count = 2; used.has(name) || (!isItem && items.has(name)); count++) name = `${part}-${count}`;
    used.add(name);
    return `${name}.${whose.id}.${visit.id}@entente`;
  };
  return {
    name: lead ? `${lead.text(name)} · ${lead.text(visit.title)}` : visit.id,
    release: programme.status.kind === "draft" ? 0 : programme.status.number,
    events: days.flatMap((day) =>
      day.items.flatMap((item) =>
        lead && !item.continued ? (eventOf(item, day.date.toString(), whose, lead, words, uidOf) ?? []) : [],
      ),
    ),
  };
}

function eventOf(
  item: AgendaItem,
  date: string,
  whose: Calendared,
  lead: Wording,
  words: readonly Wording[],
  uidOf: (part: string, isItem: boolean) => string,
): CalendarEvent | undefined {
  const { start, end, startZone: zone, endZone } = item;
  const time = [start, end, zone, endZone];
  const described = (say: (w: Wording) => readonly (string | undefined)[]) =>
    words
      .map((w) =>
        say(w)
          .filter((line) => line !== undefined && line !== "")
          .join("\n"),
      )
      .filter((text) => text !== "")
      .join("\n\n");
  if (item.kind === "free") return undefined;
  if (item.kind === "transfer") {
    const to = item.transfer.before;
    return {
      uid: uidOf(to === null ? `back-${date}` : `to-${to}`, false),
      start,
      end,
      zone,
      endZone,
      summary: lead.transfer(item),
      location: place(item.from, lead),
      coordinates: item.from.place.coordinates,
      description: described((w) => [
        w === lead ? undefined : w.transfer(item),
        sayDocument(w.tongue.language, "fromTo", { from: w.site(item.from), to: w.site(item.to) }),
        w.shift(item),
      ]),
      busy: false,
      isPublic: true,
      key: keyOf(time, [siteKey(item.from), siteKey(item.to), item.transfer.mode]),
    };
  }
  const { activity } = item;
  return {
    uid: uidOf(activity.id, true),
    start,
    // An end that was not stated is not published: the event has only a start.
    end: activity.openEnd ? start : end,
    zone,
    endZone,
    summary: lead.text(activity.title),
    location: item.site && place(item.site, lead),
    coordinates: item.site?.place.coordinates,
    // In the first language, title and place are the event's own.
    description: described((w) => [
      w === lead ? undefined : w.text(activity.title),
      activity.summary && w.text(activity.summary),
      w === lead && item.site && w.where(item) === w.site(item.site)
        ? undefined
        : placeLine(w.text(activity.title), w.where(item)),
      ownPart(item.own, whose, w),
      sayDocument(w.tongue.language, "attending", { names: w.groups(item.groups) }),
      ...w.particulars(item, "personal"),
      w.interpretation(item, "personal"),
      w.responsible(item),
      item.site?.place.entry?.note && w.text(item.site.place.entry.note),
      w.shift(item),
    ]),
    busy: activity.kind !== "free-time",
    isPublic: activity.public,
    key: keyOf(time, [activity.title, siteKey(item.site), siteKey(item.endSite), item.own]),
  };
}

/** Returns a key that is the same in every language. */
const keyOf = (time: readonly (string | number)[], parts: readonly unknown[]): string =>
  fingerprint(JSON.stringify([...time, ...parts]));

const siteKey = (site: Site | undefined) => site && [site.place.name, site.place.address, site.room?.name];

/** Returns, for the calendar of a party or organisation, which of its people take part. */
function ownPart(own: readonly PersonId[], whose: Calendared, w: Wording): string | undefined {
  if (own.length === 0 || whose.kind === "person" || whose.kind === "interpreter") return undefined;
  return sayDocument(w.tongue.language, "ownPart", { names: listed(own.map(w.person), w.tongue.language) });
}

const place = (site: Site, w: Wording): string =>
  site.place.address ? `${w.site(site)}, ${w.text(site.place.address)}` : w.site(site);
