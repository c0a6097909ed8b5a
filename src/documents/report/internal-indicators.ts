// The indicators in words: each with its value, its components, and its definition beside it.
import { sumOf } from "#base/sum.ts";
import type { Figure, FigureKey, Indicators } from "#domain";
import { type Language, labelled, sayNews } from "#text";
import { figureRows } from "../indicators/figure-rows.ts";
import { blank, type Phrase } from "./blocks.ts";
import { type InternalWords, phrase } from "./internal-words.ts";

type Name =
  | "travelled"
  | "met"
  | "parties"
  | "held"
  | "planned"
  | "hours"
  | "attendance"
  | "topics"
  | "practices"
  | "commitments"
  | "agreements"
  | "wishes";

/** One indicator in words. */
export interface IndicatorRow {
  readonly name: Phrase;
  readonly value: Phrase;
  readonly definition: Phrase;
  /** The components of the value, one line each. */
  readonly details: readonly Phrase[];
  /** Whether it also appears at the top of the report. */
  readonly isTile: boolean;
}

interface More {
  readonly details?: readonly Phrase[];
  readonly isTile?: boolean;
}

const row = (name: Name, value: Phrase, { details = [], isTile = false }: More = {}): IndicatorRow => ({
  name: phrase(`i.${name}`),
  value,
  definition: phrase(`d.${name}`),
  details,
  isTile,
});

/** `Practices: seen: 3`. */
export const labelledPhrase =
  (label: Phrase, value: Phrase): Phrase =>
  (language) =>
    labelled(language, label(language), value(language));

const number =
  (value: number): Phrase =>
  () =>
    String(value);

const hours =
  (minutes: number): Phrase =>
  (language) =>
    (minutes / 60).toLocaleString(language, { maximumFractionDigits: 1 });

const percent = (part: number, whole: number): number => (whole === 0 ? 0 : Math.round((part / whole) * 100));

/** The indicators that the report shares with the page of indicators, in their order there. */
const shared = ["transferred", "kept", "overdue", "evaluation"] as const;

/** Returns a figure of the page of indicators as a row, with its parts below its value. */
function sharedRow(figures: readonly Figure[], key: FigureKey): IndicatorRow[] {
  const figure = figures.filter((one) => one.key === key);
  if (figure.length === 0) return [];
  const rowIn = (language: Language) => figureRows(figure, language)[0];
  const parts = figure.flatMap((one) => one.parts);
  return [
    {
      name: (language) => rowIn(language)?.name ?? "",
      value: (language) => rowIn(language)?.value ?? "",
      definition: (language) => rowIn(language)?.definition ?? "",
      details: parts.map(({ part }) => (language) => {
        const found = rowIn(language)?.parts.find((one) => one.part === part);
        return found ? labelled(language, found.label, found.value) : "";
      }),
      isTile: false,
    },
  ];
}

/** Returns all indicators of a visit; those that need a programme only if there is one. */
export function indicatorRows(
  words: InternalWords,
  all: Indicators,
  figures: readonly Figure[],
): IndicatorRow[] {
  const states = <Key extends string>(
    counts: ReadonlyMap<Key, number>,
    say: (state: Key) => Phrase,
  ): Phrase =>
    counts.size === 0
      ? phrase("v.none")
      : words.row([...counts].map(([state, count]) => phrase("stateCount", { state: say(state), count })));
  const practices = (counts: Indicators["practices"]) => states(counts, (s) => phrase(`practice.${s}`));
  const commitments = (counts: Indicators["commitments"]) => states(counts, (s) => phrase(`commitment.${s}`));
  const total = sumOf(all.held.values());
  return [
    ...sharedRow(figures, "days"),
    row("travelled", number(all.travelled.length), { isTile: true }),
    row("met", number(all.met.length), { isTile: true }),
    row(
      "parties",
      phrase("v.parties", { visiting: all.visitingParties.length, others: all.otherParties.length }),
    ),
    row("held", number(total), {
      isTile: true,
      details: [
        states(all.held, (kind) => (language) => sayNews(language, `kinds.${kind}`)),
        all.cancelled > 0 ? phrase("v.cancelled", { count: all.cancelled }) : blank,
      ],
    }),
    ...(all.planned
      ? [row("planned", phrase("v.of", { count: all.planned.held, all: all.planned.placed }))]
      : []),
    row("hours", officialHours(all)),
    row("attendance", attendance(all)),
    row("topics", number(all.topics.length), { details: [words.row(all.topics.map(words.topic))] }),
    row("practices", practices(all.practices), {
      isTile: true,
      details: all.practicesByTopic.map(({ topic, states: counts }) =>
        labelledPhrase(words.topic(topic), practices(counts)),
      ),
    }),
    row("commitments", commitments(all.commitments), {
      isTile: true,
      details: all.commitmentsByParty.map(({ party, states: counts }) =>
        labelledPhrase(words.party(party), commitments(counts)),
      ),
    }),
    row(
      "agreements",
      states(all.agreements, (s) => phrase(`agreement.${s}`)),
    ),
    ...(all.planned
      ? [
          row(
            "wishes",
            phrase("v.wishes", {
              count: all.wishes.filter((wish) => wish.happened).length,
              all: all.wishes.length,
              planned: all.wishes.filter((wish) => wish.planned).length,
            }),
          ),
        ]
      : []),
    ...shared.flatMap((key) => sharedRow(figures, key)),
  ];
}

const officialHours = ({ official }: Indicators): Phrase =>
  phrase("v.hours", {
    percent: percent(official.minutes, official.all),
    hours: hours(official.minutes),
    all: hours(official.all),
  });

function attendance({ attendance: { present, absent, excused } }: Indicators): Phrase {
  const all = present + absent + excused;
  if (all === 0) return phrase("unknownAttendance");
  return phrase("v.attendance", { percent: percent(present, all), present, all, excused, absent });
}
