// Lines of an agenda in one language: transfers, interpretation, places, notes of a day.
import { indexVisit, minuteOf, type PersonId, type Visit } from "#domain";
import {
  inBrackets,
  listed,
  noteText,
  offsetText,
  particularLines,
  sayDocument,
  timeRange as textTimeRange,
} from "#text";
import type { ActivityItem, Agenda, AgendaDay, AgendaItem, FreeItem, TransferItem } from "./agenda.ts";
import { dayNotes } from "./day-notes.ts";
import { interpretationLine } from "./interpretation-line.ts";
import { type Naming, namingIn, type Tongue } from "./naming.ts";
import type { UntimedLine, UntimedNight } from "./untimed.ts";

export { type Tongue, tonguesOf, type WrittenNames, withPost } from "./naming.ts";

/** Words of one visit in one tongue. */
export interface Wording extends Omit<Naming, "index"> {
  /** `On foot to City Hall`. */
  transfer(item: TransferItem): string;
  /** `Free time: Hotel Centre`. */
  free(item: FreeItem): string;
  /** Who travels; undefined if the item that follows names the same people. */
  travellers(item: TransferItem, day: AgendaDay): string | undefined;
  /** `Interpretation: Chinese–English`, with names for all but the public; undefined if there is none. */
  interpretation(item: ActivityItem, audience: Agenda["audience"]): string | undefined;
  responsible(item: ActivityItem): string | undefined;
  /** What to bring: for the activity, and for entering the building if somebody enters it. */
  bring(item: ActivityItem, enters: boolean): string | undefined;
  /** Where it takes place; for a flight, from where to where. */
  where(item: ActivityItem): string | undefined;
  /** Notes of a day: its time zone if it has changed, the change of the clocks, for guests also a missing lunch. */
  dayNotes(day: AgendaDay, previous: AgendaDay | undefined, forGuests?: boolean): string[];
  /** Further details of the item: moments, speakers, the host of a meal, dress. */
  particulars(item: ActivityItem, audience: Agenda["audience"]): string[];
  /** A line without a time: a note of the day, or where people sleep. */
  untimed(line: UntimedLine | UntimedNight): string;
  /** The arrival in another time zone, or undefined. */
  shift(item: ActivityItem | TransferItem): string | undefined;
}

/** Returns the wording of a visit in a tongue. Texts that lack the language appear in the visit's first one. */
export function wordingOf(visit: Visit, tongue: Tongue): Wording {
  const { index, ...named } = namingIn(visit, tongue);
  const naming = { index, ...named };
  const { text, site, person, groups } = named;
  const { language } = tongue;
  return {
    ...named,
    // A transfer leads to a building; the engagement there names the room.
    transfer: (item) => sayDocument(language, item.transfer.mode, { place: text(item.to.place.name) }),
    free: (item) =>
      item.site
        ? sayDocument(language, "freeTimeAt", { place: text(item.site.place.name) })
        : sayDocument(language, "freeTime"),
    travellers: (item, day) => (travelsAsExpected(visit, item, day) ? undefined : groups(item.groups)),
    interpretation: (item, audience) => interpretationLine(naming, item, audience),
    responsible: (item) =>
      item.activity.responsible.length === 0
        ? undefined
        : sayDocument(language, "responsible", {
            names: listed(item.activity.responsible.map(person), language),
          }),
    bring: ({ activity, site }, enters) => {
      const all = [...(activity.bring ?? []), ...((enters && site?.place.entry?.bring) || [])];
      const things = listed([...new Set(all.map(text))], language);
      return things === "" ? undefined : sayDocument(language, "bring", { things });
    },
    where: (item) => {
      if (!item.site) return item.endSite && sayDocument(language, "to", { place: site(item.endSite) });
      if (!item.endSite || item.endSite.place.id === item.site.place.id) return site(item.site);
      return sayDocument(language, "fromTo", { from: site(item.site), to: site(item.endSite) });
    },
    dayNotes: (day, previous, forGuests = true) => dayNotes(visit, naming, day, { previous, forGuests }),
    particulars: (item, audience) => particularLines(visit, item, tongue, audience),
    untimed: (line) =>
      line.kind === "untimed" ? noteText(line, text, language) : overnight(naming, line.night),
    shift: (item) =>
      item.zoneShift === 0
        ? undefined
        : sayDocument(language, "shift", {
            offset: offsetText(item.end, item.endZone),
            hours: Math.abs(item.zoneShift) / 60,
            direction: item.zoneShift > 0 ? "later" : "earlier",
          }),
  };
}

/** Returns where people sleep, and who does if not all sleep there. */
function overnight(
  { index, site, text, person, tongue: { language } }: Naming,
  night: UntimedNight["night"],
): string {
  const { place, note, of } = night;
  const found = place === undefined ? undefined : index.sites.get(place);
  const where = [found && site(found), note && text(note)].filter(Boolean).join(", ");
  const who = of?.flatMap((id) => {
    const title = index.delegations.get(id)?.title ?? index.parties.get(id)?.title;
    return title ? [text(title)] : [person(id as unknown as PersonId)];
  });
  const said = sayDocument(language, "overnight", { place: where });
  return who ? `${said}${inBrackets(listed(who, language), language)}` : said;
}

/** Whether all visitors of the next activity travel together, or all of them return together. */
function travelsAsExpected(visit: Visit, item: TransferItem, day: AgendaDay): boolean {
  const index = indexVisit(visit);
  const visitors = (people: readonly PersonId[]) =>
    people.filter((id) => {
      const party = index.people.get(id)?.party;
      return party !== undefined && index.delegationOfParty.get(party)?.side === "visiting";
    });
  const going = visitors(item.people);
  const aboard = new Set(going);
  // If other guests are elsewhere at the time, the reader has to know for whom the transfer is.
  const isParted = day.items.some(
    (other) =>
      other !== item &&
      other.kind !== "free" &&
      other.start < item.end &&
      item.start < other.end &&
      visitors(other.people).some((id) => !aboard.has(id)) &&
      !visitors(other.people).some((id) => aboard.has(id)),
  );
  if (isParted) return false;
  const { before } = item.transfer;
  if (before === null)
    return item.groups.some((g) => g.kind === "delegation" && g.delegation.side === "visiting");
  const next = day.items.find((other) => other.kind === "activity" && other.activity.id === before);
  return next?.kind === "activity" && visitors(next.people).length === going.length;
}

/** Returns the time of an item, in the list of its day. */
export function timeRange(item: AgendaItem): string {
  if (item.kind !== "activity") return textTimeRange(item, item.on);
  const { openEnd, approximate, showWindow, when } = item.activity;
  const about = approximate ? "~" : "";
  const between = showWindow ? when?.[0]?.between : undefined;
  if (between) {
    const [start, end] = [minuteOf(between.from, item.startZone), minuteOf(between.to, item.endZone)];
    return about + textTimeRange({ ...item, start, end }, item.on);
  }
  // A known end in another time zone comes from the booking of the flight; an estimated end is not printed.
  const isOpen = openEnd && !item.continued;
  return about + (isOpen ? textTimeRange(item, item.on).split("–")[0] : textTimeRange(item, item.on));
}
