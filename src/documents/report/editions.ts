// Editions of the record: the report of each party, a letter of thanks to each host, a sheet for each practice.
import {
  commitmentState,
  indexVisit,
  indicatorsOf,
  type Practice,
  type Programme,
  paragraphsOf,
  practiceState,
  toldKindOf,
  type Visit,
  type VisitRecord,
  visibilityOf,
} from "#domain";
import { dateRange, inARow, labelled, polished, sayNews } from "#text";
import { datedBy } from "../news/by-date.ts";
import { firstWords, midSentence } from "../news/mid-sentence.ts";
import { type Block, blank, lines, type Phrase, type Report } from "./blocks.ts";
import { dateIn, type InternalWords, phrase, wordsOf } from "./internal-words.ts";
import { assessed, capital, outcome, said } from "./practice-words.ts";

/** A report with the path of its files. */
export interface Edition {
  readonly path: string;
  readonly report: Report;
}

/**
 * Returns all editions of a record, in the order of parties, hosts and practices. An item without a date in the record
 * has that of the programme.
 */
export function editionsOf(visit: Visit, whole: VisitRecord, programme?: Programme): Edition[] {
  const words = wordsOf(visit);
  const shared = withoutPrivate(whole);
  const record = { ...shared, held: [...datedBy(shared.held, programme, visit)] };
  return [
    ...partyReports(visit, record, words),
    ...lettersOf(visit, record, words),
    ...record.practices.map((entry) => ({
      path: `practices/${entry.id}`,
      report: practiceSheet(words, entry),
    })),
  ];
}

/** Editions leave the office, so none contains what only organisers may see. */
function withoutPrivate(record: VisitRecord): VisitRecord {
  const isShared = (entry: Parameters<typeof visibilityOf>[0]): boolean => visibilityOf(entry) !== "private";
  return {
    ...record,
    held: record.held.filter(isShared),
    minutes: record.minutes.filter(isShared),
    practices: record.practices.filter(isShared),
    commitments: record.commitments.filter(isShared),
  };
}

const heading = (id: string, text: Phrase): Block => ({ kind: "heading", id, text });
const paragraph = (text: Phrase): Block => ({ kind: "paragraph", text });
const list = (items: readonly Phrase[]): Block[] => (items.length > 0 ? [{ kind: "list", items }] : []);
const section = (id: string, text: Phrase, items: readonly Phrase[]): Block[] =>
  items.length > 0 ? [heading(id, text), ...list(items)] : [];

const datesOf = (visit: Visit, words: InternalWords): Phrase =>
  phrase("dates", {
    dates: (language) => dateRange(visit.from, visit.to, language),
    places: (language) => visit.legs.map((leg) => words.text(leg.title)(language)).join(" · "),
  });

/**
 * Returns the report of each visiting party for its home institution: its members, its activities, what it saw and
 * undertook.
 */
function partyReports(visit: Visit, record: VisitRecord, words: InternalWords): Edition[] {
  const index = indexVisit(visit);
  const { duty } = indicatorsOf(visit, record);
  const parties = visit.delegations.filter(({ side }) => side === "visiting").flatMap((one) => one.parties);
  return parties.map((party) => {
    const people = index.peopleOf(party.id);
    const wasThere = (activity: string): boolean => {
      const entries = record.attendance.filter((one) => one.activity === activity);
      const asked = index.activities.get(activity)?.attend;
      const ids = entries.length > 0 ? entries.flatMap((one) => one.present) : [...(asked?.required ?? [])];
      return ids.some((id) => index.peopleOf(id).some((person) => people.includes(person)));
    };
    const held = record.held.filter((one) => one.outcome === "held" && wasThere(one.activity));
    const isChinese = index.organisations.get(party.organisation)?.country === "CN";
    const activities = new Set<string>(held.map((one) => one.activity));
    const report: Report = {
      title: phrase("partyReport", { party: words.party(party.id) }),
      kicker: words.text(visit.title),
      lead: [
        datesOf(visit, words),
        ...(duty && isChinese ? [phrase("duty", { date: dateIn(duty.date), days: duty.days })] : []),
      ],
      tiles: [],
      blocks: [
        ...section("people", phrase("participants"), people.map(words.attendee)),
        ...(held.length > 0
          ? [
              heading("held", phrase("held")),
              {
                kind: "table",
                head: [phrase("date"), phrase("activity")],
                rows: held.map((one) => [dateIn(one.date, "short"), words.activity(one.activity)]),
              } as const,
            ]
          : []),
        ...section(
          "decisions",
          phrase("decisions"),
          record.minutes
            .filter((item) => activities.has(item.activity))
            .flatMap((item) => paragraphsOf(item))
            .filter(({ kind, visibility }) => kind === "decision" && visibility !== "private")
            .map((one) => words.text(one.text)),
        ),
        ...section(
          "practices",
          phrase("practices"),
          record.practices
            .filter((one) => one.interested.includes(party.id))
            .map((one) =>
              lines(
                capital(words.text(one.title)),
                words.organisation(one.owner),
                words.text(one.assessment),
              ),
            ),
        ),
        ...section(
          "commitments",
          phrase("commitments"),
          record.commitments
            .filter((one) => one.party === party.id)
            .map((one) =>
              lines(
                capital(words.text(one.text)),
                one.due
                  ? (language) => labelled(language, phrase("dueDate")(language), dateIn(one.due)(language))
                  : blank,
                capital(phrase(`commitment.${commitmentState(one, record.updated)}`)),
              ),
            ),
        ),
      ],
    };
    return { path: `parties/${party.id}`, report };
  });
}

/** Returns a letter of thanks to every body that received the delegation. */
function lettersOf(visit: Visit, record: VisitRecord, words: InternalWords): Edition[] {
  const index = indexVisit(visit);
  const held = record.held.filter((one) => one.outcome === "held");
  const hostsOf = (one: (typeof held)[number]): readonly string[] =>
    one.hosts ?? index.activities.get(one.activity)?.hosts ?? [];
  const visitors = new Set(
    visit.delegations
      .filter(({ side }) => side === "visiting")
      .flatMap(({ parties }) => parties.map((one) => one.organisation)),
  );
  const hosts = [...new Set(held.flatMap(hostsOf))].filter((id) => index.organisations.has(id));
  return hosts
    .filter((id) => ![...visitors].some((one) => one === id))
    .map((id) => {
      const here = held.filter((one) => hostsOf(one).includes(id));
      const topics = [...new Set(here.flatMap((one) => one.topics))];
      const guests = visit.delegations.find(({ side }) => side === "visiting");
      const head = visit.people.find((one) => one.party === guests?.parties[0]?.id && one.head);
      const report: Report = {
        title: words.organisation(id),
        kicker: phrase("letter"),
        lead: [dateIn(record.updated)],
        tiles: [],
        blocks: [
          paragraph(phrase("letter.greeting")),
          paragraph(
            phrase("letter.thanks", { dates: (language) => dateRange(visit.from, visit.to, language) }),
          ),
          ...list(here.map((one) => lines(meetingOf(visit, words, one.activity), dateIn(one.date)))),
          ...(topics.length > 0
            ? [
                paragraph(
                  phrase("letter.topics", {
                    topics: (language) =>
                      inARow(
                        topics.map((id) => inLine(visit, words.topic(id))(language)),
                        language,
                      ),
                  }),
                ),
              ]
            : []),
          paragraph(phrase("letter.outlook")),
          paragraph(
            lines(
              phrase("letter.close"),
              ...(head?.name ? [words.text(head.name)] : []),
              head ? words.text(head.role) : blank,
              guests ? words.text(guests.title) : blank,
            ),
          ),
        ],
      };
      return { path: `letters/${id}`, report };
    });
}

/** Returns an item of a letter. A title that only names the two sides follows the kind of meeting. */
const meetingOf =
  (visit: Visit, words: InternalWords, id: string): Phrase =>
  (language) => {
    const title = words.activity(id)(language);
    const activity = words.index.activities.get(id);
    if (!activity || !/ [–—] /.test(title)) return title;
    return labelled(
      language,
      polished(sayNews(language, `noun.${toldKindOf(visit, activity)}`), language),
      title,
    );
  };

/** Returns a topic within a line of text. */
const inLine =
  (visit: Visit, words: Phrase): Phrase =>
  (language) =>
    language === "de" || language === "zh-Hans"
      ? words(language)
      : midSentence(words(language), firstWords(visit), language);

/** Returns everything known about a practice, on one sheet: what is not known has no row. */
function practiceSheet(words: InternalWords, entry: Practice): Report {
  const rows: readonly (readonly [Phrase, Phrase])[] = [
    [phrase("owner"), words.organisation(entry.owner)],
    [phrase("seenAt"), lines(words.activity(entry.activity), entry.place ? words.place(entry.place) : blank)],
    [phrase("evidence"), words.text(entry.evidence)],
    [said("cost"), words.text(entry.cost)],
    [phrase("assessment"), words.text(entry.assessment)],
    [phrase("state"), phrase(`practice.${practiceState(entry)}`)],
    [phrase("interested"), words.row(entry.interested.map(words.party))],
  ];
  const [head, ...others] = rows.filter(([, value]) => value("en") !== "");
  return {
    title: capital(words.text(entry.title)),
    kicker: phrase("practice"),
    lead: [words.topic(entry.topic)],
    tiles: [],
    blocks: [
      ...(head ? [{ kind: "table", head, rows: others } as const] : []),
      ...section(
        "assessments",
        said("assessed"),
        (entry.assessments ?? []).map((one) => assessed(words, one)),
      ),
      ...section(
        "outcome",
        said("decide"),
        (entry.transfers ?? []).map((one) => outcome(words, one)),
      ),
    ],
  };
}
