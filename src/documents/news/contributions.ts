// What people did at an activity, and the practices mentioned at it.
import type { Contribution } from "#domain";
import type { Account, ReportedEvent } from "./account.ts";
import { countIn, type Fragment, quoted, ref, row, type Sentence, sentence, worded } from "./fragment.ts";
import { firstWords, midSentence } from "./mid-sentence.ts";
import { genderOfPost } from "./posts.ts";

/** Returns the sentences about contributions to the activities. */
export function contributionsAt(account: Account, all: readonly ReportedEvent[]): Sentence[] {
  const here = account.contributions.filter((entry) =>
    all.some(({ activity }) => activity.id === entry.activity),
  );
  const groups: Contribution[][] = [];
  for (const entry of here) {
    const last = groups.at(-1)?.[0];
    // People who did the same share a sentence, unless each spoke about something else.
    if (last && last.part === entry.part && !last.about && !entry.about) groups.at(-1)?.push(entry);
    else groups.push([entry]);
  }
  return groups.flatMap((entries) => {
    const [first] = entries;
    if (
      first &&
      entries.length === 1 &&
      first.part === "presentation" &&
      !first.about &&
      isByAllCities(account, first)
    ) {
      return [
        sentence(
          worded(
            "presentation.cities",
            {},
            ref("contribution", first.id),
            ...eventsOf(all, [first]),
            ...partiesOf(first),
          ),
        ),
      ];
    }
    const people = entries.flatMap((entry) => contributorsOf(account, entry));
    if (!first || people.length === 0) return [];
    const values = {
      people: row(people),
      count: countIn(people),
      s: genderAmong(account, entries),
    };
    const refs = [...entries.map((entry) => ref("contribution", entry.id)), ...eventsOf(all, entries)];
    const about = first.about && quoted(first.about, ref("contribution", first.id));
    const plain = first.part === "address" ? "address.plain" : first.part;
    const isAbout = about && (first.part === "address" || first.part === "presentation");
    const said = isAbout
      ? worded(first.part === "address" ? "address" : "presentation.about", { ...values, about }, ...refs)
      : worded(plain, values, ...refs);
    return [sentence(sayable(account, entries, said))];
  });
}

/** Returns the entries of the activities at which it took place. */
const eventsOf = (all: readonly ReportedEvent[], entries: readonly Contribution[]) =>
  all
    .filter(({ activity }) => entries.some((entry) => entry.activity === activity.id))
    .map(({ held }) => ref("held", held.id));

const personOf = ({ names }: Account, entries: readonly Contribution[]) => {
  const by = entries.flatMap((entry) => entry.by);
  return by.length === 1 ? names.index.people.get(by[0] ?? "") : undefined;
};

/** Returns the gender of the contributor, if there is only one. */
function genderAmong(
  account: Account,
  entries: readonly Contribution[],
): (language: Parameters<Fragment["in"]>[0]) => string {
  const person = personOf(account, entries);
  return person ? genderOfPost(person) : () => "f";
}

/** Slovenian verbs show gender: if the post of a single person does not show it, the sentence is omitted. */
function sayable(account: Account, entries: readonly Contribution[], fragment: Fragment): Fragment {
  const person = personOf(account, entries);
  return {
    ...fragment,
    in: (language) =>
      language === "sl" && person && genderOfPost(person)("sl") === "u" ? undefined : fragment.in(language),
  };
}

/**
 * Whether all cities of the delegation made a contribution: the sentence then states this instead of listing them
 * again.
 */
function isByAllCities({ visitors, leader, names }: Account, entry: Contribution): boolean {
  const cities = visitors.filter(
    (party) => party.id !== leader?.id && names.index.organisations.get(party.organisation)?.kind === "city",
  );
  const by = new Set<string>(entry.by);
  return cities.length > 2 && by.size === cities.length && cities.every((party) => by.has(party.id));
}

const partiesOf = ({ by }: Contribution) => by.map((id) => ref("party", id));

function contributorsOf({ names }: Account, entry: Contribution): Fragment[] {
  const as = entry.as && quoted(entry.as, ref("contribution", entry.id));
  return entry.by.flatMap((id) => names.attendee(id, as) ?? []);
}

/** Returns the practices seen or discussed at the activities. */
export function practicesAt(
  account: Account,
  all: readonly ReportedEvent[],
  family: "visit" | "talk",
): Sentence[] {
  const here = account.practices.filter((entry) =>
    all.some(({ activity }) => activity.id === entry.activity),
  );
  if (here.length === 0) return [];
  const titles = here.map((entry) =>
    inSentence(account, quoted(entry.title, ref("practice", entry.id), ref("topic", entry.topic))),
  );
  const refs = [...new Set(here.map((entry) => entry.activity))].map((id) => ref("activity", id));
  return [
    sentence(worded(`practices.${family}`, { practices: row(titles), count: countIn(titles) }, ...refs)),
  ];
}

/** A title within a sentence. German capitals may be nouns, so a German title stays. */
const inSentence = ({ visit }: Account, title: Fragment): Fragment => ({
  ...title,
  in: (language) => {
    const words = title.in(language);
    const stays = words === undefined || language === "de" || language === "zh-Hans";
    return stays ? words : midSentence(words, firstWords(visit), language);
  },
});
