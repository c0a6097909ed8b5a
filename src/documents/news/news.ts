// The news item: composed of sentences that each name the records supporting them.
import {
  type Agreement,
  anyLanguage,
  type Commitment,
  publicRecord,
  type Text,
  type Visit,
  type VisitRecord,
} from "#domain";
import { dateInSentence, inProse, type Language, languageFor } from "#text";
import { type Account, accountOf } from "./account.ts";
import { toldEntries } from "./entries.ts";
import { type Event, eventsOf } from "./events.ts";
import {
  computed,
  countIn,
  distinct,
  type Fragment,
  named,
  nothing,
  optional,
  quoted,
  type Reference,
  ref,
  row,
  type Sentence,
  sentence,
  worded,
} from "./fragment.ts";
import { departureOf, stretchesOf, wayTo } from "./journeys.ts";
import { bareIn } from "./mid-sentence.ts";
import { openingOf } from "./opening.ts";
import { undertaking } from "./undertaking.ts";

/** A part of the body under a heading; the first has none. */
export interface NewsSection {
  readonly heading: Sentence | undefined;
  readonly paragraphs: readonly (readonly Sentence[])[];
}

/** A public news item in several languages. */
export interface NewsItem {
  readonly visit: Visit;
  readonly category: Text;
  /** The category of the public site, if the record names one. */
  readonly categoryId: string | undefined;
  readonly published: Temporal.PlainDate;
  readonly languages: readonly Language[];
  /** The folder in which it is published, ending with a slash. */
  readonly url: string | undefined;
  readonly publisher: Fragment | undefined;
  readonly title: Sentence;
  readonly summary: readonly Sentence[];
  readonly body: readonly NewsSection[];
  /** Addresses at which the facts are published. */
  readonly sources: readonly string[];
}

/** Returns the news item of a visit; undefined if the record does not state its category and date of publication. */
export function newsItemOf(visit: Visit, record: VisitRecord): NewsItem | undefined {
  const { news } = record;
  if (!news) return undefined;
  const account = accountOf(visit, record);
  const { title, summary, introduction } = openingOf(account);
  const body = [
    ...(introduction.length > 0 ? [{ heading: undefined, paragraphs: [introduction] }] : []),
    ...story(account),
  ];
  const sentences = [title, ...summary, ...body.flatMap((section) => section.paragraphs.flat())];
  const languages = [...new Set((news.languages ?? visit.languages).map(languageFor))];
  return {
    visit,
    category: news.category,
    categoryId: news.categoryId,
    published: news.published,
    languages,
    url: news.url?.replace(/\/?$/, "/"),
    publisher: news.publisher === undefined ? undefined : account.names.organisation(news.publisher),
    title,
    summary,
    body,
    sources: sourcesOf(record, distinct(sentences.flatMap((one) => one.refs))),
  };
}

/**
 * Returns the news item as it is composed from the public part of the record. Reads attendance only to leave out
 * people who were absent.
 */
export const composedItemOf = (visit: Visit, record: VisitRecord): NewsItem | undefined =>
  newsItemOf(visit, { ...publicRecord(record), attendance: record.attendance });

/** Returns the sentences that can be expressed in a language. */
export const saidIn = (sentences: readonly Sentence[], language: Language): readonly Sentence[] =>
  sentences.filter((one) => one.in(language) !== "");

/** Returns what a language can say of sentences, as one paragraph. */
export const proseIn = (sentences: readonly Sentence[], language: Language): string =>
  inProse(
    saidIn(sentences, language).map((one) => one.in(language)),
    language,
  );

/** Returns the parts of the body that have a sentence in a language. */
export const bodyIn = (item: NewsItem, language: Language): NewsSection[] =>
  item.body.flatMap(({ heading, paragraphs }) => {
    const said = paragraphs.map((one) => saidIn(one, language)).filter((one) => one.length > 0);
    return said.length > 0 ? [{ heading, paragraphs: said }] : [];
  });

/** Returns all sentences of a news item, in reading order. */
export const sentencesOf = (item: NewsItem): Sentence[] => [
  item.title,
  ...item.summary,
  ...item.body.flatMap((section) => [
    ...(section.heading ? [section.heading] : []),
    ...section.paragraphs.flat(),
  ]),
];

function story(account: Account): NewsSection[] {
  const emitted = new Set<string>();
  const seen = new Set<string>();
  const stretches = stretchesOf(account);
  const isOnly = account.visit.legs.length === 1;
  const sections = stretches.flatMap((stretch, i): NewsSection[] => {
    const { leg, events: reported } = stretch;
    const heading = account.names.leg(leg.id);
    if (!heading) return [];
    const way = wayTo(account, stretch, stretches[i - 1]);
    const paragraphs: Sentence[][] = [[...way.sentences]];
    for (const event of eventsOf(account, reported, way)) {
      if (event.isNewParagraph) paragraphs.push([]);
      paragraphs.at(-1)?.push(...event.sentences, ...statementsAfter(account, event, seen, emitted));
    }
    if (i === stretches.length - 1) paragraphs.push(departureOf(account));
    return [
      {
        // A visit to one place needs no heading that repeats its name.
        heading: isOnly ? undefined : sentence(named(leg.title, (name) => name, ref("leg", leg.id))),
        paragraphs: paragraphs.filter((p) => p.length > 0),
      },
    ];
  });
  const results = resultsOf(account, emitted);
  return results.length === 0
    ? sections
    : [
        ...sections,
        {
          heading: sentence(worded("results", {}, ref("visit", account.visit.id))),
          paragraphs: results,
        },
      ];
}

const stated = (text: Text, ...refs: readonly Reference[]): Sentence => sentence(quoted(text, ...refs));

/** Returns statements whose activities have all been described with this event. */
function statementsAfter(
  account: Account,
  event: Event,
  seen: Set<string>,
  emitted: Set<string>,
): Sentence[] {
  for (const { activity } of event.reported) seen.add(activity.id);
  const due = account.statements.filter(
    ({ id, activities }) =>
      activities.length > 0 && !emitted.has(id) && activities.every((one) => seen.has(one)),
  );
  for (const { id } of due) emitted.add(id);
  return due.map(({ id, text, activities, organisations }) =>
    stated(
      text,
      ref("statement", id),
      ...activities.map((one) => ref("activity", one)),
      ...organisations.map((one) => ref("organisation", one)),
    ),
  );
}

function resultsOf(account: Account, emitted: ReadonlySet<string>): Sentence[][] {
  const { record } = account;
  const left = account.statements.filter(({ id }) => !emitted.has(id));
  const say = (kinds: readonly string[]) =>
    left
      .filter(({ kind }) => kinds.includes(kind))
      .map(({ id, text, organisations }) =>
        stated(
          text,
          ref("statement", id),
          ...organisations.map((one) => ref("organisation", one)),
          // A statement without an activity concerns the visit.
          ref("visit", account.visit.id),
        ),
      );
  const agreed = record.agreements
    .filter((entry) => entry.public)
    .flatMap((entry) => agreementOf(account, entry));
  const promised = record.commitments
    .filter((entry) => entry.public && entry.state !== "dropped")
    .flatMap((entry) => commitmentOf(account, entry));
  return [[...say(["insight", "meaning", "outcome"]), ...agreed], promised, say(["outlook"])].filter(
    (paragraph) => paragraph.length > 0,
  );
}

function agreementOf({ names }: Account, entry: Agreement): Sentence[] {
  const parties = entry.between.flatMap((id) => names.organisation(id) ?? []);
  if (parties.length < entry.between.length || entry.state === "ended") return [];
  const { date, kind } = entry;
  const title = entry.title ? optional(worded("agreement.title", { title: quoted(entry.title) })) : nothing;
  const refs = [ref("agreement", entry.id)];
  const values = { between: row(parties), count: countIn(parties), kind, title };
  if (entry.state !== "signed") return [sentence(worded("agreement.prepared", values, ...refs))];
  const on = date
    ? worded("agreement.date", { date: computed((language) => dateInSentence(date, language)) })
    : nothing;
  return [
    sentence(worded("agreement.signed", { ...values, date: on, day: date ? "known" : "open" }, ...refs)),
  ];
}

/** French and German put the name into brackets, where it has no article. */
const withoutArticle = (name: Fragment): Fragment => ({
  ...name,
  in: (language) => bareIn(name.in(language), language),
});

function commitmentOf({ names, record }: Account, entry: Commitment): Sentence[] {
  const who = entry.party
    ? names.party(entry.party)
    : entry.organisation && names.organisation(entry.organisation);
  if (!who) return [];
  const party = withoutArticle(who);
  const text = undertaking(quoted(entry.text));
  const refs = [ref("commitment", entry.id)];
  if (entry.state === "done") return [sentence(worded("commitment.done", { party, text }, ...refs))];
  const { due } = entry;
  // A date that had passed when the item appeared says only that nothing was done.
  const isAhead = due && record.news && Temporal.PlainDate.compare(due, record.news.published) >= 0;
  const by =
    due && isAhead ? worded("due", { date: computed((language) => dateInSentence(due, language)) }) : nothing;
  return [sentence(worded("commitment", { party, text, due: by }, ...refs))];
}

/** Returns the published sources of the entries that the references name, each once. */
function sourcesOf(record: VisitRecord, refs: readonly Reference[]): string[] {
  const named = new Set(refs.map(({ id }) => id));
  const sources = toldEntries(record).flatMap(({ id, source }) => (named.has(id) && source ? [source] : []));
  return [...new Set(sources)];
}

/** Returns the text of a setting of the record, which may lack the language. */
export const settingIn = (text: Text, language: Language): string =>
  text[language] ?? text[anyLanguage] ?? text.en ?? Object.values(text)[0] ?? "";
