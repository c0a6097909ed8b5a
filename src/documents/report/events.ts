// What happened, leg by leg: one sentence for each activity or group of them, and what belongs to it.
import { type Contribution, toldKindOf } from "#domain";
import { dayInProse } from "#text";
import type { Account, ReportedEvent } from "./account.ts";
import {
  computed,
  type Fragment,
  nothing,
  quoted,
  ref,
  row,
  type Sentence,
  sentence,
  worded,
} from "./fragment.ts";
import { isAtHome, orNothing } from "./names.ts";

/** The sentences of one activity, or of several that are told together. */
export interface Event {
  readonly reported: readonly ReportedEvent[];
  readonly sentences: readonly Sentence[];
  /** Starts a paragraph of its own. */
  readonly isNewParagraph: boolean;
}

/** The state of the narration. */
interface Situation {
  readonly account: Account;
  readonly previous: Event | undefined;
  /** The leg was named in the sentence before. */
  readonly isLegNamed: boolean;
  /** How many sentences of its kind came before, so that they do not all sound the same. */
  readonly turn: number;
}

/** Whether an entry is told in words of its own; a part without any is told with what it is a part of. */
const hasWords = ({ held }: ReportedEvent): boolean =>
  held.partOf === undefined || held.called !== undefined || held.who !== undefined || held.topics.length > 0;

/** The events of a stretch of the account within one leg. `isLegNamed`: the sentence before named the leg. */
export function eventsOf(account: Account, stretch: readonly ReportedEvent[], isLegNamed: boolean): Event[] {
  const own = stretch.filter(hasWords);
  const events: Event[] = [];
  const turns = { visit: 0, talk: 0 };
  for (let i = 0; i < own.length; ) {
    const group = groupAt(account, own, i);
    const first = group[0] as ReportedEvent;
    const family = isVisit(first) ? "visit" : "talk";
    const situation = {
      account,
      previous: events.at(-1),
      isLegNamed: isLegNamed && events.length === 0,
      turn: turns[family]++,
    };
    const parts = stretch.filter(
      (reported) => !hasWords(reported) && group.some(({ held }) => held.id === reported.held.partOf),
    );
    const all = [...group, ...parts];
    const { sentences, agenda } = reported(situation, group);
    events.push({
      reported: all,
      sentences: [
        ...sentences,
        ...contributionsAt(account, all),
        ...agenda,
        ...practicesAt(account, all, family),
      ],
      isNewParagraph: startsParagraph(events.at(-1), group),
    });
    i += group.length;
  }
  return events;
}

const isVisit = ({ activity }: ReportedEvent): boolean => activity.kind === "site-visit";
const isPair = (group: readonly ReportedEvent[]): boolean =>
  group.length === 2 && group.every((one) => !isVisit(one));

/** The entries that are told together from a position on: two talks in a row, or visits on the same topics. */
function groupAt(account: Account, own: readonly ReportedEvent[], at: number): readonly ReportedEvent[] {
  const first = own[at] as ReportedEvent;
  const second = own[at + 1];
  if (second && isPlain(first) && second.held.follows === first.held.id && isPlain(second, true)) {
    if (!isVisit(first) && !isVisit(second)) return [first, second];
  }
  if (!isVisit(first) || !isGroupable(account, first)) return [first];
  const group = [first];
  for (const next of own.slice(at + 1)) {
    const isAlike = next.held.topics.join() === first.held.topics.join() && isVisit(next);
    if (!isAlike || !isGroupable(account, next) || next.held.follows !== undefined) break;
    group.push(next);
  }
  return group;
}

/** Reports only that it took place (and, with `topics`, its topics). */
const isPlain = ({ held, activity }: ReportedEvent, withTopics = false): boolean =>
  !held.highlight &&
  held.partOf === undefined &&
  held.with.length === 0 &&
  held.place === undefined &&
  held.people === undefined &&
  activity.kind !== "walk" &&
  (withTopics || (held.topics.length === 0 && held.follows === undefined && held.date === undefined));

/** A visit that may share its sentence: it has topics, and no statement is about it alone. */
const isGroupable = (account: Account, { held, activity }: ReportedEvent): boolean =>
  held.topics.length > 0 &&
  held.date === undefined &&
  hostsOf(account, { held, activity }).length > 0 &&
  !account.statements.some((entry) => entry.activities.length === 1 && entry.activities[0] === activity.id);

function startsParagraph(previous: Event | undefined, group: readonly ReportedEvent[]): boolean {
  const [first] = group;
  const last = previous?.reported[0];
  if (!first || !last) return false;
  const hasNewDate =
    first.held.date !== undefined && last.held.date !== undefined && !first.held.date.equals(last.held.date);
  return first.held.highlight || isPair(group) || isVisit(first) !== isVisit(last) || hasNewDate;
}

const hostsOf = (account: Account, { held, activity }: Pick<ReportedEvent, "held" | "activity">): string[] =>
  (held.hosts ?? activity.hosts).filter((id) => account.names.index.organisations.has(id));

/** The words for one event, and what it was about where that needs a sentence of its own. */
function reported(
  situation: Situation,
  group: readonly ReportedEvent[],
): { sentences: Sentence[]; agenda: Sentence[] } {
  const { account } = situation;
  const [first, second] = group as [ReportedEvent, ReportedEvent | undefined];
  const { held, activity } = first;
  const topics = topicsOf(account, first);
  const say = (fragment: Fragment) =>
    sentence({ ...fragment, refs: [...fragment.refs, ...group.flatMap(refsOf)] });
  const only = (fragment: Fragment) => ({ sentences: [say(fragment)], agenda: [] });
  const { text: opener, has } = openerOf(situation, first);
  const np = nounOf(account, first);

  if (second && isPair(group)) {
    const about = topicsOf(account, second);
    return only(
      worded("pair", {
        np,
        hosts: whereOf(account, first),
        np2: nounOf(account, second),
        hosts2: whereOf(account, second),
        on: about ? worded("on", { topics: about }) : nothing,
      }),
    );
  }
  if (held.highlight)
    return only(worded("highlight", { leg: orNothing(account.names.leg(first.leg.id)), np }));
  if (held.partOf !== undefined) {
    if (held.who) return only(worded("part.who", { who: quoted(held.who), np }));
    return only(topics ? worded("part.topics", { np, topics }) : worded("part.plain", { np }));
  }
  if (activity.kind === "walk") return only(worded("walk", { opener, has, np }));
  if (isVisit(first)) {
    const hosts = row(
      group.flatMap((one) => hostsOf(account, one)).flatMap((id) => account.names.introduced(id) ?? []),
    );
    const target = hosts.refs.length > 0 ? hosts : nameOf(first);
    if (!topics) return only(worded("visit.plain", { opener, has, hosts: target }));
    return only(
      worded(situation.turn % 2 === 0 ? "visit.0" : "visit.1", { opener, has, hosts: target, topics }),
    );
  }
  const joined = row(held.with.flatMap((id) => account.names.attendee(id) ?? []));
  const place = held.place && account.names.place(held.place);
  const values = {
    opener,
    has,
    np,
    hosts: whereOf(account, first),
    place: place && !isHome(account, first) ? worded("place", { place }) : nothing,
    guests: held.people === undefined ? nothing : worded("guests", { people: held.people }),
    with: joined,
  };
  const agenda = topics
    ? [sentence({ ...worded("agenda", { topics }), refs: [...topics.refs, ...refsOf(first)] })]
    : [];
  if (joined.refs.length > 0) return { sentences: [say(worded("talk.with", values))], agenda };
  if (topics && values.place === nothing && held.people === undefined) {
    return only(worded(situation.turn % 2 === 0 ? "talk.0" : "talk.1", { ...values, topics }));
  }
  return { sentences: [say(worded("talk.plain", values))], agenda };
}

const refsOf = ({ held, activity }: ReportedEvent) => [ref("held", held.id), ref("activity", activity.id)];

const topicsOf = ({ names }: Account, { held }: ReportedEvent): Fragment | undefined => {
  const topics = held.topics.flatMap((id) => names.topic(id) ?? []);
  return topics.length > 0 ? row(topics) : undefined;
};

/** What it is called: as the record says, else by its kind; a walk has no other name than its title. */
const nounOf = ({ visit }: Account, { held, activity }: ReportedEvent): Fragment => {
  if (held.called) return quoted(held.called, ref("held", held.id));
  if (held.highlight || activity.kind === "walk") return nameOf({ held, activity });
  return worded(`kind.${toldKindOf(visit, activity)}`, {}, ref("activity", activity.id));
};

const nameOf = ({ held, activity }: Pick<ReportedEvent, "held" | "activity">): Fragment =>
  quoted(held.called ?? activity.title, ref("held", held.id), ref("activity", activity.id));

const isHome = (account: Account, { held, activity }: ReportedEvent): boolean => {
  const { sites } = account.names.index;
  const places = held.place === undefined ? activity.places : [held.place];
  const [host] = hostsOf(account, { held, activity });
  return isAtHome(
    places.map((id) => sites.get(id)),
    host,
  );
};

/** At whose house, or with whom; nothing where no host is known. */
function whereOf(account: Account, one: ReportedEvent): Fragment {
  const hosts = hostsOf(account, one).flatMap((id) => account.names.introduced(id) ?? []);
  if (hosts.length === 0) return nothing;
  return worded(isHome(account, one) ? "at" : "with", { hosts: row(hosts) });
}

/** When it was, as far as that is public: the first day, the same day, afterwards, a date. */
function openerOf(situation: Situation, first: ReportedEvent): { text: Fragment; has: string } {
  const { account, previous, isLegNamed } = situation;
  const { held, leg } = first;
  const { date } = held;
  const opener = (text: Fragment) => ({ text, has: "yes" });
  const day =
    date && held.datePublic
      ? computed((language) => dayInProse(date, language), ref("held", held.id))
      : undefined;
  const before = previous?.reported.at(0)?.held.date;
  if (!previous && date && account.isFirstDay(first)) {
    const place = orNothing(account.names.leg(leg.id));
    const key = isLegNamed ? "opener.first-there" : "opener.first";
    return opener(
      day
        ? worded(`${key}-dated`, { date: day, leg: place })
        : worded(key, { leg: place }, ref("held", held.id)),
    );
  }
  const comesAfter = previous?.reported.some((reported) => reported.held.id === held.follows);
  if (comesAfter) return opener(worded("opener.after", {}));
  if (date && before?.equals(date)) return opener(worded("opener.same-day", {}));
  return day ? opener(worded("opener.date", { date: day })) : { text: nothing, has: "no" };
}

function contributionsAt(account: Account, all: readonly ReportedEvent[]): Sentence[] {
  const here = account.contributions.filter((entry) =>
    all.some(({ activity }) => activity.id === entry.activity),
  );
  const groups: Contribution[][] = [];
  for (const entry of here) {
    const last = groups.at(-1)?.[0];
    // Those who did the same share a sentence, unless each spoke about something else.
    if (last && last.part === entry.part && !last.about && !entry.about) groups.at(-1)?.push(entry);
    else groups.push([entry]);
  }
  return groups.flatMap((entries) => {
    const [first] = entries;
    const people = entries.flatMap((entry) => contributorsOf(account, entry));
    if (!first || people.length === 0) return [];
    const about = first.about && quoted(first.about);
    const who = row(people);
    const refs = entries.map((entry) => ref("contribution", entry.id));
    if (first.part === "address") {
      return [
        sentence(
          about
            ? worded("address", { people: closed(who, entries), about }, ...refs)
            : worded("address.plain", { people: who }, ...refs),
        ),
      ];
    }
    if (first.part === "presentation" && about) {
      return [sentence(worded("presentation.about", { people: who, about }, ...refs))];
    }
    return [sentence(worded(first.part, { people: who }, ...refs))];
  });
}

/** In English an apposition before the verb ends with a comma. */
const closed = (who: Fragment, entries: readonly Contribution[]): Fragment => ({
  ...who,
  in: (language) => `${who.in(language)}${language === "en" && entries.at(-1)?.as ? "," : ""}`,
});

/** Those who contributed; all cities of the delegation are called that, not listed again. */
function contributorsOf(account: Account, entry: Contribution): Fragment[] {
  const { visitors, leader, names } = account;
  const cities = visitors.filter(
    (party) => party.id !== leader?.id && names.index.organisations.get(party.organisation)?.kind === "city",
  );
  const by = new Set<string>(entry.by);
  if (cities.length > 2 && by.size === cities.length && cities.every((party) => by.has(party.id))) {
    return [worded("all-cities", {}, ...cities.map((party) => ref("party", party.id)))];
  }
  const as = entry.as && quoted(entry.as, ref("contribution", entry.id));
  return entry.by.flatMap((id) => names.attendee(id, as) ?? []);
}

function practicesAt(account: Account, all: readonly ReportedEvent[], family: "visit" | "talk"): Sentence[] {
  const here = account.practices.filter((entry) =>
    all.some(({ activity }) => activity.id === entry.activity),
  );
  if (here.length === 0) return [];
  const practices = row(
    here.map((entry) => quoted(entry.title, ref("practice", entry.id), ref("topic", entry.topic))),
  );
  const refs = [...new Set(here.map((entry) => entry.activity))].map((id) => ref("activity", id));
  return [sentence(worded(`practices.${family}`, { practices }, ...refs))];
}
