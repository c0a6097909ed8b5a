// Figures in words of one language: name, value, definition, parts, and the names of what they count.
import { activityKinds, type Figure, type FigureEntry, type FigureKey, textIn } from "#domain";
import { type Language, localeOf, sayNews, sayRecord } from "#text";

type RecordKey = Parameters<typeof sayRecord>[1];

export interface CountedRow {
  readonly kind: FigureEntry["kind"];
  readonly id: string;
  readonly visit: string;
  readonly title: string;
}

export interface FigurePartRow {
  readonly part: string;
  readonly label: string;
  readonly number: number;
  readonly value: string;
  readonly entries: readonly CountedRow[];
}

export interface FigureRow {
  readonly key: FigureKey;
  readonly name: string;
  readonly definition: string;
  readonly number: number;
  /** The total of which the number is a share; null if it is not a share. */
  readonly of: number | null;
  readonly value: string;
  readonly parts: readonly FigurePartRow[];
  readonly entries: readonly CountedRow[];
}

export const figureRows = (figures: readonly Figure[], language: Language): readonly FigureRow[] =>
  figures.map((figure) => rowOf(figure, language));

/** Definitions that differ from those of the internal report, which shows more beside these figures. */
const definitions: Partial<Readonly<Record<FigureKey, RecordKey>>> = {
  held: "d.heldByKind",
  wishes: "d.wishesMet",
};

function rowOf(figure: Figure, language: Language): FigureRow {
  const { key, value, of = null, entries, parts } = figure;
  return {
    key,
    name: sayRecord(language, `i.${key}`),
    definition: sayRecord(language, definitions[key] ?? `d.${key}`),
    number: rounded(value),
    of: of === null ? null : rounded(of),
    value: valueText(figure, language),
    parts: parts.map(({ part, value: number, entries: counted }) => ({
      part,
      label: partLabel(key, part, language),
      number: rounded(number),
      value: numberIn(number, language),
      entries: counted.map((one) => countedRow(one, language)),
    })),
    entries: entries.map((one) => countedRow(one, language)),
  };
}

const rounded = (value: number): number => Math.round(value * 100) / 100;

const numberIn = (value: number, language: Language): string =>
  value.toLocaleString(localeOf(language), { maximumFractionDigits: 1 });

function valueText({ key, value, of, entries }: Figure, language: Language): string {
  if (key === "evaluation")
    return entries.some(({ part }) => part === "end")
      ? sayRecord(language, "v.mean", { mean: numberIn(value, language) })
      : sayRecord(language, "v.none");
  if (of === undefined) return numberIn(value, language);
  const [part, whole] = [numberIn(value, language), numberIn(of, language)];
  if (key !== "hours") return sayRecord(language, "v.of", { count: part, all: whole });
  const percent = of === 0 ? 0 : Math.round((value / of) * 100);
  return sayRecord(language, "v.hours", { percent, hours: part, all: whole });
}

const labels: Readonly<Record<string, RecordKey>> = {
  "parties.visiting": "side.visiting",
  "parties.others": "side.others",
  "practices.seen": "practice.seen",
  "practices.assessed": "practice.assessed",
  "practices.adapted": "practice.adapted",
  "practices.adopted": "practice.adopted",
  "practices.dropped": "practice.dropped",
  "commitments.open": "commitment.open",
  "commitments.done": "commitment.done",
  "commitments.late": "commitment.late",
  "commitments.dropped": "commitment.dropped",
  "agreements.proposed": "agreement.proposed",
  "agreements.drafted": "agreement.drafted",
  "agreements.signed": "agreement.signed",
  "agreements.ended": "agreement.ended",
  "evaluation.item": "moment.item",
  "evaluation.end": "moment.end",
  "evaluation.later": "moment.later",
};

function partLabel(key: FigureKey, part: string, language: Language): string {
  if (key === "held" || key === "hours") {
    const kind = activityKinds.find((one) => one === part);
    return kind ? sayNews(language, `kinds.${kind}`) : part;
  }
  const label = labels[`${key}.${part}`];
  return label ? sayRecord(language, label) : part;
}

function countedRow({ kind, id, visit, title, part }: FigureEntry, language: Language): CountedRow {
  const named = title && textIn(title, language);
  const fallback =
    kind === "questionnaire"
      ? partLabel("evaluation", part, language)
      : kind === "agreement"
        ? sayRecord(language, "i.agreements")
        : id;
  return { kind, id, visit, title: named ?? fallback };
}
