// The sections of the internal report: what is due, what took place, minutes, practices, commitments, agreements.
import {
  attendanceOf,
  commitmentState,
  type Indicators,
  type MinutesItem,
  type Practice,
  paragraphsOf,
  practiceState,
  type Visit,
  type VisitRecord,
} from "#domain";
import { labelled, polished, sayReport } from "#text";
import { targetOf } from "../planning-report/wishes.ts";
import { type Block, blank, lines, type Phrase } from "./blocks.ts";
import { dateIn, type InternalWords, phrase } from "./internal-words.ts";
import { assessed, outcome, said } from "./practice-words.ts";

const section = (id: string, text: Phrase, ...blocks: readonly Block[]): Block[] => [
  { kind: "heading", id, text },
  ...blocks,
];

/** Returns a table, or the word for "none" if it is empty. */
const table = (head: readonly Phrase[], rows: readonly (readonly Phrase[])[]): Block =>
  rows.length > 0 ? { kind: "table", head, rows } : { kind: "paragraph", text: phrase("none"), quiet: true };

const paragraph = (text: Phrase): Block => ({ kind: "paragraph", text });

/** Returns remarks on an entry: its note, whether it is public, its source. */
const remarks = (
  words: InternalWords,
  entry: Pick<VisitRecord["held"][number], "note" | "public" | "source">,
): Phrase => lines(words.text(entry.note), entry.public ? phrase("public") : blank, () => entry.source ?? "");

/** Returns the report that the Chinese side owes, and what is late. */
export function dueBlocks(words: InternalWords, record: VisitRecord, { duty }: Indicators): Block[] {
  const late = record.commitments.filter((entry) => commitmentState(entry, record.updated) === "late");
  return section(
    "due",
    phrase("due"),
    ...(duty ? [paragraph(phrase("duty", { date: dateIn(duty.date), days: duty.days }))] : []),
    late.length === 0
      ? paragraph(phrase("nothingDue"))
      : {
          kind: "list",
          items: late.map((entry) =>
            phrase("overdue", {
              party: words.committed(entry),
              text: words.text(entry.text),
              date: dateIn(entry.due),
            }),
          ),
        },
  );
}

/** Returns every activity of the record with its attendance. */
export function heldBlocks(words: InternalWords, visit: Visit, record: VisitRecord): Block[] {
  const attendance = attendanceOf(visit, record);
  const reported = new Set<string>(record.held.map((entry) => entry.activity));
  const notes = (activity: string): Phrase =>
    lines(...record.attendance.filter((one) => one.activity === activity).map((one) => words.text(one.note)));
  const walkIns = (activity: string): Phrase =>
    lines(
      ...record.attendance
        .filter((one) => one.activity === activity)
        .flatMap(({ walkIns: guests = [] }) => guests)
        .map(
          ({ name, organisation }) =>
            () =>
              organisation ? `${name} (${organisation})` : name,
        ),
    );
  const attended = (activity: string, otherwise: Phrase): Phrase => {
    const people = attendance.get(activity);
    return (language) => {
      const guests = walkIns(activity)(language);
      const present = people ? words.present(people)(language) : guests === "" ? otherwise(language) : "";
      return [present, guests].filter((line) => line !== "").join("\n");
    };
  };
  const rows = record.held.map((entry) => {
    const people = attendance.get(entry.activity);
    return [
      dateIn(entry.date, "short"),
      lines(words.activity(entry.activity), entry.outcome === "cancelled" ? phrase("cancelled") : blank),
      attended(entry.activity, entry.outcome === "cancelled" ? blank : phrase("unknownAttendance")),
      people ? words.missing(people) : blank,
      lines(notes(entry.activity), remarks(words, entry)),
    ];
  });
  // Attendance without an entry in the record is also shown: nothing recorded is hidden.
  const unreported = new Set(
    record.attendance.map(({ activity }) => activity).filter((one) => !reported.has(one)),
  );
  const others = [...unreported]
    .map((activity) => ({ activity, people: attendance.get(activity) }))
    .map(({ activity, people }) => [
      blank,
      words.activity(activity),
      attended(activity, blank),
      people ? words.missing(people) : blank,
      notes(activity),
    ]);
  const head = ["date", "activity", "who", "notThere", "remarks"] as const;
  return section(
    "held",
    phrase("held"),
    table(
      head.map((key) => phrase(key)),
      [...rows, ...others],
    ),
  );
}

export function topicBlocks(words: InternalWords, { topicsByParty }: Indicators): Block[] {
  const rows = topicsByParty.map(({ party, topics }) => [
    words.text(party.title),
    topics.length > 0 ? words.row(topics.map(words.topic)) : phrase("v.none"),
  ]);
  return section("topics", phrase("topics"), table([phrase("party"), phrase("topic")], rows));
}

/** Returns what was wished for, planned and fulfilled. */
export function wishBlocks(words: InternalWords, visit: Visit, { wishes }: Indicators): Block[] {
  const yesOrNo = (value: boolean | undefined): Phrase =>
    value === undefined ? blank : phrase(value ? "yes" : "no");
  const rows = wishes.map(({ wish, planned, happened }) => [
    words.attendee(wish.of),
    (language: Parameters<Phrase>[0]) =>
      sayReport(language, `wish.${wish.wants}`, { target: words.text(targetOf(visit, wish))(language) }),
    yesOrNo(planned),
    yesOrNo(happened),
  ]);
  const head = ["party", "wish", "planned", "happened"] as const;
  return section(
    "wishes",
    phrase("wishes"),
    table(
      head.map((key) => phrase(key)),
      rows,
    ),
  );
}

function decisionsOf(words: InternalWords, item: MinutesItem): Block[] {
  const decisions = paragraphsOf(item).filter(({ kind }) => kind === "decision");
  if (decisions.length === 0) return [];
  return [
    { kind: "paragraph", text: phrase("decisions"), quiet: true },
    { kind: "list", items: decisions.map((decision) => words.text(decision.text)) },
  ];
}

/** Returns minutes and contributions, activity by activity in the order of the record. */
export function minutesBlocks(words: InternalWords, record: VisitRecord): Block[] {
  const activities = [
    ...new Set([...record.held, ...record.minutes, ...record.contributions].map((one) => one.activity)),
  ];
  const blocks = activities.flatMap((activity): Block[] => {
    const contributions = record.contributions.filter((entry) => entry.activity === activity);
    const items = record.minutes.filter((entry) => entry.activity === activity);
    if (contributions.length === 0 && items.length === 0) return [];
    return [
      { kind: "subheading", text: words.activity(activity) },
      ...(contributions.length > 0
        ? [
            {
              kind: "list" as const,
              items: contributions.map((entry) =>
                lines(
                  phrase(`part.${entry.part}`, { people: words.row(entry.by.map(words.attendee)) }),
                  words.text(entry.about),
                  words.text(entry.note),
                ),
              ),
            },
          ]
        : []),
      ...items.flatMap((item): Block[] => [
        paragraph(
          lines(
            words.text(item.item),
            ...paragraphsOf(item).flatMap((one) => (one.kind === "decision" ? [] : [words.paragraph(one)])),
            words.text(item.note),
          ),
        ),
        ...decisionsOf(words, item),
      ]),
    ];
  });
  return section("minutes", phrase("minutes"), ...(blocks.length > 0 ? blocks : [table([], [])]));
}

const costOf =
  (words: InternalWords, { cost }: Practice): Phrase =>
  (language) =>
    cost ? labelled(language, said("cost")(language), words.text(cost)(language)) : "";

export function practiceBlocks(words: InternalWords, record: VisitRecord): Block[] {
  const rows = record.practices.map((entry) => [
    lines((language) => polished(words.text(entry.title)(language), language), words.topic(entry.topic)),
    words.organisation(entry.owner),
    lines(words.activity(entry.activity), entry.place ? words.place(entry.place) : blank),
    lines(words.text(entry.evidence), costOf(words, entry)),
    lines(words.text(entry.assessment), ...(entry.assessments ?? []).map((one) => assessed(words, one))),
    lines(
      phrase(`practice.${practiceState(entry)}`),
      ...(entry.transfers ?? []).map((one) => outcome(words, one)),
    ),
    words.row(entry.interested.map(words.party)),
    remarks(words, entry),
  ]);
  const head = [
    "practice",
    "owner",
    "seenAt",
    "evidence",
    "assessment",
    "state",
    "interested",
    "remarks",
  ] as const;
  return section(
    "practices",
    phrase("practices"),
    table(
      head.map((key) => phrase(key)),
      rows,
    ),
  );
}

/** Returns the register of commitments: first those with a date, by date. */
export function commitmentBlocks(words: InternalWords, record: VisitRecord): Block[] {
  const origins = new Map<string, Phrase>([
    ...record.minutes.flatMap((item): [string, Phrase][] => [
      [item.id, words.text(item.item)],
      ...paragraphsOf(item).map((one): [string, Phrase] => [one.id, words.text(one.text)]),
    ]),
  ]);
  const dateOf = ({ due }: VisitRecord["commitments"][number]) => due?.toString() ?? "9999";
  const rows = record.commitments
    .toSorted((a, b) => dateOf(a).localeCompare(dateOf(b)))
    .map((entry) => [
      dateIn(entry.due),
      words.committed(entry),
      words.text(entry.text),
      entry.person ? words.attendee(entry.person) : blank,
      phrase(`commitment.${commitmentState(entry, record.updated)}`),
      entry.from === undefined ? blank : (origins.get(entry.from) ?? (() => entry.from ?? "")),
      words.text(entry.evidence),
      remarks(words, entry),
    ]);
  const head = ["dueDate", "party", "commitment", "person", "state", "from", "evidence", "remarks"] as const;
  return section(
    "commitments",
    phrase("commitments"),
    table(
      head.map((key) => phrase(key)),
      rows,
    ),
  );
}

export function agreementBlocks(words: InternalWords, record: VisitRecord): Block[] {
  const rows = record.agreements.map((entry) => [
    phrase(`agreement.${entry.kind}`),
    words.row(entry.between.map(words.organisation)),
    words.text(entry.title),
    phrase(`agreement.${entry.state}`),
    dateIn(entry.date),
    remarks(words, entry),
  ]);
  const head = ["kind", "between", "title", "state", "date", "remarks"] as const;
  return section(
    "agreements",
    phrase("agreements"),
    table(
      head.map((key) => phrase(key)),
      rows,
    ),
  );
}

export function statementBlocks(words: InternalWords, record: VisitRecord): Block[] {
  const rows = record.statements.map((entry) => {
    const about = [...entry.activities.map(words.activity), ...entry.organisations.map(words.organisation)];
    return [
      phrase(`statement.${entry.kind}`),
      words.text(entry.text),
      about.length > 0 ? words.row(about) : phrase("wholeVisit"),
      remarks(words, entry),
    ];
  });
  const head = ["kind", "statement", "about", "remarks"] as const;
  return section(
    "statements",
    phrase("statements"),
    table(
      head.map((key) => phrase(key)),
      rows,
    ),
  );
}
