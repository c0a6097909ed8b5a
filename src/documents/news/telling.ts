// The sentence for one activity, or for a group of activities that are described together.
import { textExactlyIn, toldKindOf } from "#domain";
import { headingOf, type Language, quotedIn } from "#text";
import { type Account, hostsOf, type ReportedEvent } from "./account.ts";
import { type Act, bodyNamedBy, hostPeopleOf, sidesOf } from "./acts.ts";
import { type EventPhrase, phraseOf } from "./event-phrase.ts";
import {
  countIn,
  type Filling,
  type Fragment,
  firstOf,
  nothing,
  quoted,
  ref,
  row,
  type Sentence,
  sentence,
  worded,
} from "./fragment.ts";
import { bareIn } from "./mid-sentence.ts";
import { isAtHome, orNothing } from "./names.ts";
import { openerOf, type Situation } from "./openers.ts";
import { placeInProse } from "./place-names.ts";
import { genderOfPost, ifGenderKnown } from "./posts.ts";
import { visitTargets } from "./visit-targets.ts";

/** The description of an activity, and its subject if that needs a separate sentence. */
export interface Told {
  readonly sentences: readonly Sentence[];
  readonly agenda: readonly Sentence[];
}

const refsOf = ({ held, activity }: ReportedEvent) => [ref("held", held.id), ref("activity", activity.id)];

/** Returns the recorded topics. */
const topicsOf = ({ names }: Account, { held }: ReportedEvent): Fragment[] => {
  const topics = held.topics.flatMap((id) => names.topic(id) ?? []);
  // A single Slovenian topic stands beside "tema" in quotation marks: its verb agrees with neither its gender nor number.
  return topics.map((topic) => ({
    ...topic,
    in: (language) => {
      const words = topic.in(language);
      if (language !== "sl" || words === undefined || countIn(topics)("sl") !== 1) return words;
      return quotedIn(words.charAt(0).toUpperCase() + words.slice(1), "sl");
    },
  }));
};

/** Returns all values that the templates of one activity use. */
function valuesOf(situation: Situation, one: ReportedEvent, phrase: EventPhrase) {
  const { account } = situation;
  const [host] = hostsOf(account, one);
  const { place: where, people } = one.held;
  const place = where === undefined ? undefined : account.names.place(where);
  const hosts = whereOf(account, one, phrase);
  return {
    ...openerOf(situation, one),
    np: heldBy(phrase.np, hosts),
    noun: phrase.noun,
    aNp: phrase.aNp,
    objectNp: phrase.objectNp,
    g: phrase.g,
    h: host === undefined ? "f" : account.names.genderOf(host),
    turn: String(situation.turn % 2),
    hosts: { ...hosts, in: (language) => (isAttended(phrase.np, language) ? "" : hosts.in(language)) },
    place: place && !isHome(account, one) ? worded("place", { place }) : nothing,
    guests: people === undefined ? nothing : worded("guests", { people }),
  } satisfies Record<string, Filling>;
}

/** Whether a Chinese phrase is about something attended, which its host held: 参加科克拉河公开课. */
const isAttended = (np: Fragment, language: Language): boolean =>
  language === "zh-Hans" && /^(?:参加|出席|听取|观看)/.test(np.in(language) ?? "");

/** 参加公开课 with 与克拉尼文理中学 becomes 参加克拉尼文理中学举办的公开课. */
const heldBy = (np: Fragment, hosts: Fragment): Fragment => ({
  ...np,
  in: (language) => {
    const words = np.in(language);
    if (!isAttended(np, language)) return words;
    const who = hosts
      .in(language)
      ?.replace(/^[与在]/, "")
      .trim();
    return who ? words?.replace(/^../, (verb) => `${verb}${who}举办的`) : words;
  },
});

/** Returns the sentences for a group of entries. */
export function tell(situation: Situation, group: readonly ReportedEvent[], act: Act): Told {
  const { account } = situation;
  const [first, second] = group;
  if (!first) return { sentences: [], agenda: [] };
  const say = (fragment: Fragment) =>
    sentence({ ...fragment, refs: [...fragment.refs, ...group.flatMap(refsOf)] });
  const only = (fragment: Fragment): Told => ({ sentences: [say(fragment)], agenda: [] });
  const { held } = first;
  const phrase = phraseOf(account, first);
  const topics = topicsOf(account, first);
  const agenda = (key: "agenda" | "agenda.visit"): Sentence[] =>
    topics.length === 0
      ? []
      : [sentence(worded(key, { topics: row(topics), count: countIn(topics) }, ...refsOf(first)))];
  const withAgenda = (fragment: Fragment, key: "agenda" | "agenda.visit" = "agenda"): Told => ({
    sentences: [say(fragment)],
    agenda: agenda(key),
  });
  if (act === "bilateral")
    return { sentences: [say(bilaterals(situation, group, phrase))], agenda: agenda("agenda") };
  if (second && act === "talk") return only(pair(situation, first, second, phrase));
  const values = valuesOf(situation, first, phrase);
  if (held.highlight) {
    const np = highlighted(account, first, phrase);
    return withAgenda(
      worded("highlight", { ...values, leg: orNothing(account.names.leg(first.leg.id)), np }),
    );
  }
  if (held.partOf !== undefined) return only(part(first, values, topics));
  const people = hostPeopleOf(account, first.activity);
  const [person] = people;
  switch (act) {
    case "honours":
      return only(worded("honours", values));
    case "call":
    case "met": {
      const who = people.slice(0, 1).flatMap((one) => account.names.attendee(one.id) ?? []);
      const said = worded(act, { ...values, people: row(who), s: person ? genderOfPost(person) : "u" });
      return withAgenda(firstOf(person && ifGenderKnown(person, said), worded("talk.part", values)));
    }
    case "presented": {
      const body = bodyNamedBy(account, first.activity);
      const party = body === undefined ? undefined : account.names.organisation(body, "actor");
      const h = body === undefined ? "f" : account.names.genderOf(body);
      return withAgenda(
        party ? worded("presented", { ...values, h, party }) : worded("attend", values),
        "agenda.visit",
      );
    }
    case "walk": {
      const walk = worded("walk", values);
      const seen = held.called ? calledWalk(first, values) : walkIn(account, first, values);
      return withAgenda(firstOf(seen, walk), "agenda.visit");
    }
    case "visit":
      return visit(situation, group, values, topics, say);
    case "table":
      return withAgenda(table(account, first, phrase, values, situation.endsDay));
    case "attend":
      return withAgenda(
        worded("attend", { ...values, hosts: nothing }),
        first.activity.kind === "plenary" ? "agenda" : "agenda.visit",
      );
    default:
      return talk(situation, first, values, topics, say, withAgenda);
  }
}

/** In the stay of a leg, a highlight is given by its name. */
const highlighted = (_account: Account, { held, activity }: ReportedEvent, phrase: EventPhrase): Fragment =>
  held.called ? phrase.np : { ...phrase.np, refs: [...phrase.np.refs, ref("activity", activity.id)] };

/** Slovenian would need the accusative of the name, which the record does not contain. */
function calledWalk({ held }: ReportedEvent, values: Record<string, Filling>): Fragment | undefined {
  const said =
    held.called && worded("walk.called", { ...values, np: quoted(held.called, ref("held", held.id)) });
  return said && { ...said, in: (language) => (language === "sl" ? undefined : said.in(language)) };
}

/** "Old town": the title of a walk that only names what was seen. */
function walkIn(account: Account, { activity }: ReportedEvent, values: Record<string, Filling>): Fragment {
  const title = quoted(activity.title, ref("activity", activity.id));
  const seen: Fragment = {
    ...title,
    in: (language) => {
      const words = title.in(language);
      if (words === undefined || (language !== "en" && language !== "zh-Hans")) return undefined;
      if (headingOf(words, language, account.names.proper)) return undefined;
      return language === "en" ? placeInProse(words) : words;
    },
  };
  return worded("walk.called", { ...values, np: seen });
}

function part(
  { held }: ReportedEvent,
  values: Record<string, Filling>,
  topics: readonly Fragment[],
): Fragment {
  const about = { topics: row(topics), count: countIn(topics) };
  const plain = worded("part.plain", values);
  if (held.who)
    return firstOf(worded("part.who", { ...values, who: quoted(held.who, ref("held", held.id)) }), plain);
  return topics.length > 0 ? firstOf(worded("part.topics", { ...values, ...about }), plain) : plain;
}

/** Describes several sides in pairs: who met whom. */
function bilaterals(situation: Situation, group: readonly ReportedEvent[], phrase: EventPhrase): Fragment {
  const { account } = situation;
  const [first] = group;
  const pairs = group.flatMap(({ activity }): Fragment[] => {
    const sides = sidesOf(account, activity);
    const one = sides && account.names.party(sides.party);
    const two = sides && account.names.organisation(sides.host);
    return one && two
      ? [worded("pair.who", { one: inPair(one), two: inPair(two) }, ref("activity", activity.id))]
      : [];
  });
  const isWithCompanies = group.every(
    ({ activity }) => toldKindOf(account.visit, activity) === "company-talks",
  );
  const g = isWithCompanies ? "company" : "other";
  const values = first ? valuesOf(situation, first, phrase) : {};
  return worded("bilaterals", { ...values, pairs: row(pairs, "names"), count: countIn(pairs), g });
}

/** French and German list the two sides without an article. */
const inPair = (name: Fragment): Fragment => ({
  ...name,
  in: (language) => bareIn(name.in(language), language),
});

function pair(
  situation: Situation,
  first: ReportedEvent,
  second: ReportedEvent,
  phrase: EventPhrase,
): Fragment {
  const { account } = situation;
  const values = valuesOf(situation, first, phrase);
  const next = phraseOf(account, second);
  const about = topicsOf(account, second);
  const on = about.length > 0 ? worded("on", { topics: row(about), count: countIn(about) }) : nothing;
  const nextHosts = whereOf(account, second, next);
  return worded("pair", {
    ...values,
    np2: next.np,
    aNp2: next.aNp,
    hosts2: { ...nextHosts, in: (l) => (l === "sl" ? "" : nextHosts.in(l)) },
    on: { ...on, in: (language) => (next.isComplete(language) ? "" : (on.in(language) ?? "")) },
  });
}

function table(
  account: Account,
  one: ReportedEvent,
  phrase: EventPhrase,
  values: Record<string, Filling>,
  endsDay: boolean,
): Fragment {
  const [id] = hostsOf(account, one);
  const host = id === undefined ? undefined : account.names.organisation(id, "actor");
  const given = (fragment: Fragment): Fragment => ({
    ...fragment,
    in: (language) => (phrase.isComplete(language) ? "" : (fragment.in(language) ?? "")),
  });
  const filled = { ...values, given: host ? given(worded("given", { ...values, host })) : nothing };
  const plain = worded("table", values);
  if (endsDay) {
    const close = worded("close", filled);
    // 与接待家庭共进晚餐 says what was done: it cannot be the subject of another verb.
    const isAction = (language: Language) =>
      language === "zh-Hans" && phrase.np.in(language)?.startsWith("与") === true;
    return { ...close, in: (language) => (isAction(language) ? plain : close).in(language) };
  }
  if (!host) return plain;
  const hosted = worded("table.hosted", { ...filled, host });
  return {
    ...hosted,
    in: (language) =>
      ((phrase.isComplete(language) &&
        (language !== "zh-Hans" || !phrase.np.in(language)?.startsWith("出席"))) ||
      isSaidIn(phrase, host, language)
        ? plain
        : hosted
      ).in(language),
  };
}

/** Whether the title itself names the host. */
const isSaidIn = (phrase: EventPhrase, host: Fragment, language: Language): boolean => {
  const name = host.in(language)?.replace(/^the /, "");
  return name !== undefined && phrase.noun.in(language)?.includes(name) === true;
};

function visit(
  situation: Situation,
  group: readonly ReportedEvent[],
  values: Record<string, Filling>,
  topics: readonly Fragment[],
  say: (fragment: Fragment) => Sentence,
): Told {
  const { account } = situation;
  const [first] = group;
  if (!first) return { sentences: [], agenda: [] };
  const targets = visitTargets(account, group);
  const about = { topics: row(topics), count: countIn(topics) };
  const bare = worded("visit.np", values);
  const plain = firstOf(
    targets.met && worded("visit.met", { ...values, hosts: targets.met }),
    worded("visit.plain", { ...values, hosts: targets.all }),
    bare,
  );
  const phrase = phraseOf(account, first);
  // French says "a visité" if a title names a visit, and "a participé" for everything else.
  const byTitle = (language: Language): boolean => {
    if (group.length > 1 || !phrase.hasTitle(language)) return false;
    // English says "took part in a fire drill" where the title names something other than a visit.
    if (language === "en") {
      const title = textExactlyIn(first.activity.title, "en") ?? "";
      const isOther = !/\b(?:visit|tour|inspection|meeting|walk)\b/i.test(title) && !first.held.called;
      return isOther;
    }
    return language !== "fr" || targets.titled.in("fr") === undefined;
  };
  const np = topics.length > 0 ? worded("visit.np.topics", { ...values, ...about }) : bare;
  const chosen = (whole: Fragment): Fragment => ({
    ...whole,
    in: (language) => (byTitle(language) ? np : whole).in(language),
  });
  const agenda = sentence(worded("agenda.visit", about, ...refsOf(first)));
  if (topics.length === 0) return { sentences: [say(chosen(plain))], agenda: [] };
  const whole = worded(situation.turn % 2 === 0 ? "visit.0" : "visit.1", {
    ...values,
    hosts: targets.at,
    ...about,
  });
  const main = say(chosen(firstOf(whole, plain)));
  // If the sentence contains the topics, they are not repeated.
  const rest: Sentence = {
    ...agenda,
    in: (language) =>
      (byTitle(language) ? np : whole).in(language) !== undefined ? "" : agenda.in(language),
  };
  return { sentences: [main], agenda: [rest] };
}

function talk(
  situation: Situation,
  one: ReportedEvent,
  values: Record<string, Filling> & { readonly place: Fragment },
  topics: readonly Fragment[],
  say: (fragment: Fragment) => Sentence,
  withAgenda: (fragment: Fragment) => Told,
): Told {
  const { account } = situation;
  const joined = one.held.with.flatMap((id) => account.names.attendee(id) ?? []);
  if (joined.length > 0)
    return withAgenda(worded("talk.with", { ...values, with: row(joined), count: countIn(joined) }));
  if (one.held.people !== undefined || values.place !== nothing)
    return withAgenda(worded("talk.plain", values));
  if (topics.length === 0) return withAgenda(worded("talk.part", values));
  const about = { topics: row(topics), count: countIn(topics) };
  const key = situation.turn % 2 === 0 ? "talk.0" : "talk.1";
  return {
    sentences: [say(firstOf(worded(key, { ...values, ...about }), worded("talk.part", values)))],
    agenda: [],
  };
}

const isHome = (account: Account, one: ReportedEvent): boolean => {
  const { sites } = account.names.index;
  const places = one.held.place === undefined ? one.activity.places : [one.held.place];
  const [host] = hostsOf(account, one);
  return isAtHome(
    places.map((id) => sites.get(id)),
    host,
  );
};

/** Returns at whose premises, or with whom; nothing if no host is known or the title says it. */
function whereOf(account: Account, one: ReportedEvent, phrase: EventPhrase): Fragment {
  const ids = hostsOf(account, one);
  // A delegation meets a city or a ministry; it does not enter it.
  const isSeat = ids.some((id) =>
    ["city", "region", "ministry"].includes(account.names.index.organisations.get(id)?.kind ?? "other"),
  );
  const use = isHome(account, one) && !isSeat ? "at" : "with";
  const hosts = ids.flatMap((id) => account.names.introduced(id, use) ?? []);
  const [first] = ids;
  if (hosts.length === 0 || first === undefined) return nothing;
  const agreement = { g: phrase.g, h: account.names.genderOf(first) };
  const others =
    use === "at" ? row(ids.flatMap((id) => account.names.organisation(id, "with") ?? [])) : nothing;
  const said = firstOf(
    worded(use, { hosts: row(hosts), ...agreement }),
    use === "at" ? worded("with", { hosts: others, ...agreement }) : undefined,
  );
  return {
    ...said,
    in: (language) => (phrase.isComplete(language) ? "" : (said.in(language) ?? "")),
  };
}
