// Names and lines of an agenda in one language: places, people, groups, transfers, interpretation.
import {
  type InterpreterId,
  indexVisit,
  inOtherScript,
  type Leg,
  minuteOf,
  type Person,
  type PersonId,
  type Site,
  type Text,
  textIn,
  toMinute,
  type Visit,
} from "#domain";
import {
  type Language,
  languageFor,
  listed,
  offsetText,
  sayDocument,
  spokenLanguage,
  timeRange as textTimeRange,
} from "#text";
import type { ActivityItem, Agenda, AgendaDay, AgendaItem, TransferItem } from "./agenda.ts";
import type { AttendanceGroup } from "./attendance.ts";
import { isolated } from "./direction.ts";
import { isUntitled } from "./legs.ts";
import { withMode } from "./lines.ts";
import { lacksLunch } from "./no-lunch.ts";
import { particularLines } from "./particulars.ts";
import type { UntimedLine, UntimedNight } from "./untimed.ts";

/** One language of a document: the tag under which texts are looked up, and the language of our own sentences. */
export interface Tongue {
  readonly tag: string;
  readonly language: Language;
}

/** Returns the tongues of a document in the given languages. */
export const tonguesOf = (tags: readonly string[]): Tongue[] =>
  tags.map((tag) => ({ tag, language: languageFor(tag) }));

/** The name of a person on a page shared by readers of both scripts. */
export interface WrittenNames {
  readonly name: string;
  readonly alsoWritten: string | undefined;
  /** Empty if the role replaces the name. */
  readonly role: string;
}

/** Words of one visit in one tongue. */
export interface Wording {
  readonly tongue: Tongue;
  text(value: Text): string;
  /** `City Hall, Red Hall`: the place first, as addresses are written in all our languages. */
  site(site: Site): string;
  /** `Cao Yuanmeng, Deputy Director-General`, or only the role if the name is not public. */
  person(id: PersonId): string;
  /** The name in both scripts, and the role, which replaces the name if that is not public. */
  names(id: PersonId): WrittenNames;
  interpreter(id: InterpreterId): string;
  groups(groups: readonly AttendanceGroup[]): string;
  /** `On foot to City Hall`. */
  transfer(item: TransferItem): string;
  /** Who travels; undefined if the item that follows names the same people. */
  travellers(item: TransferItem, day: AgendaDay): string | undefined;
  /** `Interpretation: Chinese–English`, with names for all but the public; undefined if there is none. */
  interpretation(item: ActivityItem, audience: Agenda["audience"]): string | undefined;
  responsible(item: ActivityItem): string | undefined;
  /** What to bring: for the activity, and for entering the building if somebody enters it. */
  bring(item: ActivityItem, enters: boolean): string | undefined;
  /** Where it takes place; for a flight, from where to where. */
  where(item: ActivityItem): string | undefined;
  /** Notes of a day: its time zone if it has changed, and the change of the clocks. */
  dayNotes(day: AgendaDay, previous: AgendaDay | undefined): string[];
  /** Further details of the item: moments, speakers, the host of a meal, dress. */
  particulars(item: ActivityItem, audience: Agenda["audience"]): string[];
  /** A line without a time: a note of the day, or where people sleep. */
  untimed(line: UntimedLine | UntimedNight): string;
  /** The arrival in another time zone, or undefined. */
  shift(item: ActivityItem | TransferItem): string | undefined;
}

/** Returns the wording of a visit in a tongue. Texts that lack the language appear in the visit's first one. */
export function wordingOf(visit: Visit, tongue: Tongue): Wording {
  const index = indexVisit(visit);
  const { language } = tongue;
  const text = (value: Text) => isolated(textIn(value, tongue.tag, visit.languages));
  const site = ({ place, room }: Site) => {
    if (!room) return text(place.name);
    const names = [text(place.name), text(room.name)];
    return language === "zh-Hans" ? names.join(" ") : names.join(", ");
  };
  const person = (id: PersonId) => {
    const found = index.people.get(id);
    if (!found) return id;
    if (!found.name) return text(found.role);
    return withPost(named(found), text(found.role), tongue.tag);
  };
  const named = ({ name, role, honorific }: Person) =>
    [honorific, name ?? role].flatMap((part) => (part ? [text(part)] : [])).join(" ");
  const names = (id: PersonId): WrittenNames => {
    const found = index.people.get(id);
    if (!found) return { name: id, alsoWritten: undefined, role: "" };
    const written = found.name ?? found.role;
    const name = text(written);
    return { name, alsoWritten: inOtherScript(written, name), role: found.name ? text(found.role) : "" };
  };
  const interpreter = (id: InterpreterId) => {
    const found = index.interpreters.get(id);
    return found ? text(found.name ?? found.role) : id;
  };
  const groups = (all: readonly AttendanceGroup[]) =>
    listed(
      all.flatMap((group) => {
        if (group.kind === "delegation")
          return [sayDocument(language, "all", { group: text(group.delegation.title) })];
        return group.kind === "party" ? [text(group.party.title)] : group.people.map(person);
      }),
      language,
    );
  return {
    tongue,
    text,
    site,
    person,
    names,
    interpreter,
    groups,
    // A transfer leads to a building; the engagement there names the room.
    transfer: (item) => sayDocument(language, item.transfer.mode, { place: text(item.to.place.name) }),
    travellers: (item, day) => (travelsAsExpected(visit, item, day) ? undefined : groups(item.groups)),
    interpretation: (item, audience) => {
      const assigned = item.placement.interpreters;
      const pairs =
        assigned.length > 0 ? assigned.map((a) => a.between) : (item.activity.interpretation?.between ?? []);
      if (pairs.length === 0) return undefined;
      // A dash between Chinese characters looks like the numeral one.
      const dash = language === "zh-Hans" ? "与" : "–";
      const spoken = pairs.map((pair) =>
        pair
          .map((tag) => spokenLanguage(tag, language))
          .sort()
          .join(dash),
      );
      const languages = withMode(listed([...new Set(spoken)], language), item.activity, language);
      if (item.activity.interpretation?.provided) return sayDocument(language, "provided", { languages });
      // A role such as "Interpreter, Chinese and English" says no more than the languages do. Only the office uses it
      // to distinguish interpreters.
      const named = assigned.filter(
        (a) => audience === "internal" || index.interpreters.get(a.interpreter)?.name !== undefined,
      );
      if (audience === "public" || named.length === 0)
        return sayDocument(language, "interpretation", { languages });
      const names = listed([...new Set(named.map((a) => interpreter(a.interpreter)))], language);
      return sayDocument(language, "interpreters", { languages, names });
    },
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
    dayNotes: (day, previous) => {
      const zones = zonesOf(day).map(({ legs, offset }) =>
        legs.every((leg) => isUntitled(visit, leg))
          ? `UTC${offset}`
          : sayDocument(language, "placeTime", {
              place: listed(
                legs.map((leg) => text(leg.title)),
                language,
              ),
              offset,
            }),
      );
      const notes: string[] = [];
      if (!previous || offsetsOf(day) !== offsetsOf(previous))
        notes.push(sayDocument(language, "localTime", { zones: listed(zones, language) }));
      if (lacksLunch(visit, day)) notes.push(sayDocument(language, "noLunch"));
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
    },
    particulars: (item, audience) => particularLines(visit, item, tongue, audience),
    untimed: (line) => {
      if (line.kind === "untimed") return text(line.text);
      const { place, note, of } = line.night;
      const found = place === undefined ? undefined : index.sites.get(place);
      const where = [found && site(found), note && text(note)].filter(Boolean).join(", ");
      const who = of?.flatMap((id) => {
        const title = index.delegations.get(id)?.title ?? index.parties.get(id)?.title;
        return title ? [text(title)] : [person(id as unknown as PersonId)];
      });
      const said = sayDocument(language, "overnight", { place: where });
      return who ? `${said} (${listed(who, language)})` : said;
    },
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

/** Languages in which the post comes before the name. */
const postFirst = /^(?:zh|ja)(?:-|$)/;

/** Returns a name with a post, in the order of the language: `副市长王伟`, but `Dejan Crnek, Vice-Mayor`. */
export function withPost(name: string, post: string, tag: string): string {
  if (!postFirst.test(tag)) return `${name}, ${post}`;
  // Letters of another script are separated by a space from the characters before them.
  return /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u.test(name) ? `${post}${name}` : `${post} ${name}`;
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
