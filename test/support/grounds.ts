// Checks, independently of the templates, whether the records that a sentence cites contain its claims.
import { indexVisit, type Text, type Visit, type VisitRecord } from "#domain";
import { type Language, sayNews } from "#text";
import type { Reference, Sentence } from "../../src/documents/news/fragment.ts";

/** Returns all texts of the entry that a reference names, joined; undefined if there is no such entry. */
export function referencedTexts(
  visit: Visit,
  record: VisitRecord,
  { kind, id }: Reference,
): string | undefined {
  const index = indexVisit(visit);
  const found: Readonly<Record<Reference["kind"], unknown>> = {
    // For the visit, only its own fields count, not its parts.
    visit:
      id === visit.id
        ? [visit.title, visit.subtitle, visit.purpose, visit.from.toString(), visit.to.toString()]
        : undefined,
    leg: index.legs.get(id),
    delegation: index.delegations.get(id)?.title,
    party: index.parties.get(id),
    organisation: index.organisations.get(id),
    person: index.people.get(id),
    place: index.sites.get(id)?.place.name,
    // For an activity, only its title counts. The record has to confirm the topic.
    activity: index.activities.get(id) && [index.activities.get(id)?.title, index.activities.get(id)?.kind],
    topic: index.topics.get(id),
    overview: record.overview?.id === id ? record.overview : undefined,
    naming: record.names.find((one) => one.id === id),
    held: record.held.find((one) => one.id === id),
    contribution: record.contributions.find((one) => one.id === id),
    practice: record.practices.find((one) => one.id === id)?.title,
    commitment: record.commitments.find((one) => one.id === id),
    agreement: record.agreements.find((one) => one.id === id),
    statement: record.statements.find((one) => one.id === id)?.text,
  };
  return found[kind] === undefined ? undefined : JSON.stringify(found[kind]);
}

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** Returns names, numbers, dates and topics of a sentence that none of its cited records contains. */
export function groundlessClaims(
  visit: Visit,
  record: VisitRecord,
  sentence: Sentence,
  language: Language,
): string[] {
  const text = sentence.in(language).replaceAll("’", "'").replaceAll("\u00a0", " ");
  const ground = sentence.refs.map((one) => referencedTexts(visit, record, one) ?? "").join("\n");
  const { dates, rest } = datesIn(text, language);
  const isDated = (day: number, month: number) =>
    (ground.match(/\d{4}-\d{2}-\d{2}/g) ?? []).some((date) => {
      const [, m, d] = date.split("-").map(Number);
      return m === month && d === day;
    });
  const wrongDates = dates.filter(({ day, month }) => !isDated(day, month)).map(({ words }) => words);
  const numbers = (rest.match(/\d+/g) ?? []).filter(
    (number) => !new RegExp(`(?<!\\d)${number}(?!\\d)`).test(ground),
  );
  const names = language === "en" ? englishNames(rest, ground) : latinNames(rest, ground);
  return [...wrongDates, ...numbers, ...names, ...knownNames(visit, record, text, ground, language)];
}

interface Dated {
  readonly day: number;
  readonly month: number;
  readonly words: string;
}

function datesIn(text: string, language: Language): { dates: Dated[]; rest: string } {
  const dates: Dated[] = [];
  const add = (day: string, month: number, words: string) => {
    dates.push({ day: Number(day), month, words });
    return " ";
  };
  const rest =
    language === "zh-Hans"
      ? text
          .replace(/\d{4}年/g, "")
          .replace(
            /(\d+)月(\d+)日至(\d+)日/g,
            (words, month, from, to) => add(from, Number(month), words) + add(to, Number(month), words),
          )
          .replace(/(\d+)月(\d+)日/g, (words, month, day) => add(day, Number(month), words))
      : text
          .replace(/\b20\d\d\b/g, "")
          .replace(
            new RegExp(`(\\d+) to (\\d+) (${months.join("|")})`, "g"),
            (words, from, to, month) =>
              add(from, months.indexOf(month) + 1, words) + add(to, months.indexOf(month) + 1, words),
          )
          .replace(new RegExp(`(\\d+) (${months.join("|")})`, "g"), (words, day, month) =>
            add(day, months.indexOf(month) + 1, words),
          );
  return { dates, rest };
}

/** Words that templates may put at the start of a sentence, and weekdays, which follow from dates. */
const ownWords = new Set(
  "The On Also Subsequently Finally Later From Its It After Afterwards At Words Among Participants Seen Workshops Delegation High-level Results Both Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(
    " ",
  ),
);

const englishNames = (text: string, ground: string): string[] =>
  (text.match(/(?<![\p{L}'-])\p{Lu}[\p{L}'-]*/gu) ?? [])
    .map((word) => word.replace(/'s$/, ""))
    .filter(
      (word) =>
        !ownWords.has(word) && !ground.includes(word) && !ground.toLowerCase().includes(word.toLowerCase()),
    );

const latinNames = (text: string, ground: string): string[] =>
  (text.match(/\p{Script=Latin}[\p{Script=Latin}-]*/gu) ?? []).filter((word) => !ground.includes(word));

/** Returns names and topics of the whole visit that occur in the text although no cited record contains them. */
function knownNames(
  visit: Visit,
  record: VisitRecord,
  text: string,
  ground: string,
  language: Language,
): string[] {
  const written = (names: readonly (Text | undefined)[]) =>
    names
      .flatMap((name) => (name ? [name[language] ?? name.und ?? ""] : []))
      .filter((name) => name.length > 1);
  const all = [
    ...written(visit.legs.map((one) => one.title)),
    ...written(visit.organisations.map((one) => one.name)),
    ...written(visit.delegations.flatMap((one) => one.parties.map((party) => party.title))),
    ...written(visit.people.flatMap((one) => [one.name, one.role])),
    ...written(visit.places.map((one) => one.name)),
    ...written(visit.topics.map((one) => one.title)),
    ...written(record.names.map((one) => one.called)),
    ...written(record.practices.map((one) => one.title)),
  ].map((name) => name.replace(/ ?[(（].*$/, "").replace(/^the /, ""));
  const lower = text.toLowerCase();
  const grounds = `${ground}\n${sayNews(language, "results")}`.toLowerCase();
  const groundless = all
    .filter((name) => lower.includes(name.toLowerCase()) && !grounds.includes(name.toLowerCase()))
    // Compares capitals, too: a topic and a practice may differ only in them.
    .map((name) => text.slice(lower.indexOf(name.toLowerCase())).slice(0, name.length));
  return [...new Set(groundless)];
}
