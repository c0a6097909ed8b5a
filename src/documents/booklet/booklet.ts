// The booklet as data: cover, purpose, participants, days, places, contacts, in every language of the visit at once.
import {
  type ActivityId,
  type Finding,
  headCount,
  indexVisit,
  type PersonId,
  type Place,
  type Programme,
  type Text,
  type Visit,
} from "#domain";
import { dateRange, directed, fromPlaceToPlace, headDate, sayDocument, sayFinding, together } from "#text";
import { type AgendaDay, type AgendaItem, agendaOf } from "../agenda/agenda.ts";
import { participantsOf } from "../agenda/attendance.ts";
import { isUntitled, titledLegs } from "../agenda/legs.ts";
import { placeLine, statusLine } from "../agenda/lines.ts";
import { withUntimed } from "../agenda/untimed.ts";
import { timeRange, tonguesOf, type Wording, wordingOf } from "../agenda/wording.ts";
import { contactsOf, type PrintedContact } from "../contacts.ts";
import { freeTimeOf, printedItems, withGaps } from "./printed-items.ts";

/** One text per language of the booklet, in the order of its columns. */
export type Parallel = readonly string[];

export interface BookletItem {
  readonly kind: "activity" | "transfer" | "meal" | "rest";
  /** Whether the item is a transfer to a later item, not one back. */
  readonly leads: boolean;
  readonly time: string;
  readonly title: Parallel;
  /** Lines below the title: place, summary, attendance, interpretation, notes; one list of lines per language. */
  readonly where: Parallel | null;
  readonly summary: Parallel | null;
  readonly who: Parallel | null;
  readonly notes: readonly Parallel[];
}

export interface BookletDay {
  readonly date: Parallel;
  readonly places: Parallel;
  readonly notes: readonly Parallel[];
  readonly items: readonly BookletItem[];
}

export interface Booklet {
  readonly languages: readonly string[];
  readonly title: Parallel;
  readonly subtitle: Parallel | null;
  readonly status: Parallel;
  readonly dates: Parallel;
  readonly legs: readonly { readonly title: Parallel; readonly dates: Parallel }[];
  readonly delegations: readonly { readonly title: Parallel; readonly summary: Parallel }[];
  readonly purpose: readonly Parallel[];
  readonly participants: readonly {
    readonly title: Parallel;
    /** Whether to list visitors by party with space between parties, or hosts and partners more compactly. */
    readonly visiting: boolean;
    readonly isPlain: boolean;
    readonly parties: readonly {
      readonly title: Parallel;
      readonly people: readonly {
        readonly name: Parallel | null;
        readonly role: Parallel;
        readonly head: boolean;
      }[];
    }[];
  }[];
  readonly days: readonly BookletDay[];
  readonly places: readonly {
    readonly leg: Parallel | null;
    readonly places: readonly {
      readonly name: Parallel;
      readonly address: Parallel | null;
      readonly notes: readonly Parallel[];
    }[];
  }[];
  readonly contacts: readonly PrintedContact[];
  readonly labels: Readonly<Record<keyof typeof labels, Parallel>>;
}

const labels = {
  programme: "programme",
  purpose: "purpose",
  participants: "participants",
  places: "places",
  contacts: "contacts",
  head: "head",
  order: "inProtocolOrder",
  none: "noItems",
  continued: "continued",
} as const;

/**
 * Returns the booklet of a programme: its public view, without what has no time. The office's edition states below each
 * confirmed item what it conflicts with.
 */
export function bookletOf(
  visit: Visit,
  programme: Programme,
  edition: "public" | "office" = "public",
): Booklet {
  const index = indexVisit(visit);
  const tongues = tonguesOf(visit.languages);
  const words = tongues.map((tongue) => wordingOf(visit, tongue));
  const each = (say: (wording: Wording) => string): Parallel =>
    words.map((w) => directed(say(w), w.tongue.tag));
  const maybe = (say: (wording: Wording) => string | undefined): Parallel | null => {
    const said = words.map((w) => {
      const line = say(w);
      return line && directed(line, w.tongue.tag);
    });
    return said.some((line) => line !== undefined) ? said.map((line) => line ?? "") : null;
  };
  const agenda = agendaOf(visit, programme, { kind: "everybody" }, "public");
  const shown = agenda.days.flatMap((day) => day.items);
  const conflictsOf = (item: AgendaItem) =>
    edition === "office" && item.kind === "activity"
      ? agreedConflictsOf(programme, item.activity.id).map((finding) =>
          each(({ tongue }) => sayFinding(tongue.language, finding, visit)),
        )
      : [];
  const freeTime = freeTimeOf(visit, programme);
  const attending = shown.flatMap((item) => (item.kind === "activity" ? item.people : []));
  const people = participantsOf(visit, attending);
  const { status } = programme;
  return {
    languages: visit.languages,
    title: each((w) => w.text(visit.title)),
    subtitle: maybe((w) => visit.subtitle && w.text(visit.subtitle)),
    status: each(({ tongue }) =>
      status.kind === "draft"
        ? sayDocument(tongue.language, "draft")
        : sayDocument(tongue.language, "release", { number: status.number }),
    ),
    dates: each(({ tongue }) => dateRange(visit.from, visit.to, tongue.language)),
    legs: titledLegs(visit, visit.legs).map((leg) => ({
      title: each((w) => w.text(leg.title)),
      dates: each(({ tongue }) => dateRange(leg.from, leg.to, tongue.language)),
    })),
    delegations: visit.delegations
      .filter((delegation) => delegation.side === "visiting")
      .map((delegation) => ({
        title: each((w) => w.text(delegation.title)),
        summary: each(({ tongue }) =>
          sayDocument(tongue.language, "summary", {
            people: headCount(visit, index.peopleOf(delegation.id)),
            parties: delegation.parties.length,
          }),
        ),
      })),
    purpose: visit.purpose.map((line) => each((w) => w.text(line))),
    participants: participantLists(visit, new Set(people.map((person) => person.id)), each),
    days: agenda.days.map((day, i) => ({
      date: each(({ tongue }) => headDate(day.date, tongue.language)),
      places: each((w) =>
        fromPlaceToPlace(
          w.tongue.language,
          titledLegs(visit, day.legs).map((leg) => w.text(leg.title)),
        ),
      ),
      notes: transpose(words.map((w) => inColumn(w, w.dayNotes(day, agenda.days[i - 1])))),
      items: withUntimed(visit, day, withGaps(printedItems(visit, day), freeTime(day.date)), "public").map(
        (item) =>
          item.kind === "untimed" || item.kind === "night"
            ? untimedItem(each((w) => w.untimed(item)))
            : withConflicts(bookletItem(item, day, words), conflictsOf(item)),
      ),
    })),
    places: placeLists(visit, shown, each, maybe),
    contacts: contactsOf(visit, words),
    labels: Object.fromEntries(
      Object.entries({ ...labels, head: headLabel(visit) }).map(([name, key]) => [
        name,
        each(({ tongue }) => sayDocument(tongue.language, key)),
      ]),
    ) as Booklet["labels"],
  };
}

/** A delegation of one party has one head; in a delegation of several, each party has its own. */
const headLabel = (visit: Visit): "head" | "headOfDelegation" =>
  visit.delegations.every(({ side, parties }) => side !== "visiting" || parties.length === 1)
    ? "headOfDelegation"
    : "head";

/** Returns what a confirmed activity conflicts with, each conflict once for all whom it concerns. */
const agreedConflictsOf = (programme: Programme, id: ActivityId): readonly Finding[] =>
  together(
    programme.findings.filter(
      ({ confirmed, subjects }) =>
        confirmed && subjects.some((subject) => subject.kind === "activity" && subject.id === id),
    ),
  );

const withConflicts = (item: BookletItem, conflicts: readonly Parallel[]): BookletItem =>
  conflicts.length === 0
    ? item
    : { ...item, notes: [...item.notes, ...conflicts.map((lines) => lines.map((line) => `⚠ ${line}`))] };

const untimedItem = (title: Parallel): BookletItem => ({
  kind: "rest",
  leads: false,
  time: "",
  title,
  where: null,
  summary: null,
  who: null,
  notes: [],
});

function bookletItem(item: AgendaItem, day: AgendaDay, words: readonly Wording[]): BookletItem {
  const each = (say: (wording: Wording) => string): Parallel =>
    words.map((w) => directed(say(w), w.tongue.tag));
  const maybe = (say: (wording: Wording) => string | undefined): Parallel | null => {
    const said = words.map((w) => {
      const line = say(w);
      return line && directed(line, w.tongue.tag);
    });
    return said.some((line) => line !== undefined && line !== "") ? said.map((line) => line ?? "") : null;
  };
  const time = timeRange(item);
  if (item.kind === "transfer") {
    const shift = maybe((w) => w.shift(item));
    return {
      kind: "transfer",
      leads: item.transfer.before !== null,
      time,
      title: each((w) => w.transfer(item)),
      where: null,
      summary: null,
      who: maybe((w) => w.travellers(item, day)),
      notes: shift ? [shift] : [],
    };
  }
  if (item.kind === "free") {
    const title = each((w) => w.free(item));
    return { kind: "rest", leads: false, time, title, where: null, summary: null, who: null, notes: [] };
  }
  const { activity } = item;
  const notes = [
    maybe(({ tongue }) => statusLine(activity, tongue.language)),
    ...transpose(words.map((w) => inColumn(w, w.particulars(item, "personal")))),
    maybe((w) => w.interpretation(item, "public")),
    maybe((w) => w.responsible(item)),
    maybe((w) => w.shift(item)),
  ];
  return {
    kind: activity.kind === "meal" ? "meal" : activity.kind === "free-time" ? "rest" : "activity",
    leads: false,
    time,
    title: each((w) => w.text(activity.title)),
    where: maybe((w) => placeLine(w.text(activity.title), w.where(item))),
    summary: maybe((w) => activity.summary && w.text(activity.summary)),
    who: maybe((w) => w.groups(item.groups)),
    notes: notes.filter((note) => note !== null),
  };
}

function participantLists(
  visit: Visit,
  taking: ReadonlySet<PersonId>,
  each: (say: (wording: Wording) => string) => Parallel,
): Booklet["participants"] {
  const index = indexVisit(visit);
  const people = (party: string) =>
    index
      .peopleOf(party)
      .filter((id) => taking.has(id))
      .flatMap((id) => index.people.get(id) ?? [])
      .map(({ name, role, head, honorific }) => ({
        name: name ? each((w) => (honorific ? `${w.text(honorific)} ${w.text(name)}` : w.text(name))) : null,
        role: each((w) => w.text(role)),
        head,
      }));
  return visit.delegations
    .map((delegation) => ({
      title: each((w) => w.text(delegation.title)),
      // One heading is enough if the only party has the same name as the delegation.
      isPlain: delegation.parties.length === 1 && isSameText(delegation.title, delegation.parties[0]?.title),
      visiting: delegation.side === "visiting",
      parties: delegation.parties
        .map((party) => ({ title: each((w) => w.text(party.title)), people: people(party.id) }))
        .filter((party) => party.people.length > 0),
    }))
    .filter((delegation) => delegation.parties.length > 0);
}

const isSameText = (one: Text, other: Text | undefined): boolean =>
  other !== undefined && [...Object.keys(one), ...Object.keys(other)].every((tag) => one[tag] === other[tag]);

/** Returns only the places of the days, each once, by leg in the order of the visit. */
function placeLists(
  visit: Visit,
  items: readonly AgendaItem[],
  each: (say: (wording: Wording) => string) => Parallel,
  maybe: (say: (wording: Wording) => string | undefined) => Parallel | null,
): Booklet["places"] {
  const used = new Set<Place>();
  for (const item of items) {
    if (item.kind === "activity")
      for (const site of [item.site, item.endSite]) if (site) used.add(site.place);
    if (item.kind === "transfer") for (const site of [item.from, item.to]) used.add(site.place);
  }
  return visit.legs
    .map((leg) => ({
      leg: isUntitled(visit, leg) ? null : each((w) => w.text(leg.title)),
      places: visit.places
        .filter((place) => used.has(place) && place.leg === leg.id)
        .map((place) => ({
          name: each((w) => w.text(place.name)),
          address: maybe((w) => place.address && w.text(place.address)),
          notes: [
            maybe((w) => (place.entry?.escort ? sayDocument(w.tongue.language, "escort") : undefined)),
            maybe((w) => place.entry?.note && w.text(place.entry.note)),
          ].filter((note) => note !== null),
        }))
        // A name alone does not help to find the place.
        .filter(({ address, notes }) => address !== null || notes.length > 0),
    }))
    .filter((leg) => leg.places.length > 0);
}

const inColumn = ({ tongue }: Wording, lines: readonly string[]): string[] =>
  lines.map((line) => directed(line, tongue.tag));

/** Turns one list per language into lines with all languages. */
const transpose = (lists: readonly (readonly string[])[]): Parallel[] =>
  (lists[0] ?? []).map((_, i) => lists.map((list) => list[i] ?? ""));
