// The figures of visits with the entries that each counts, so that a figure can be opened and added up across visits.
import type { Programme } from "../programme/programme.ts";
import { commitmentState } from "../record/commitment.ts";
import type { Visibility } from "../record/entry.ts";
import { evaluationResults } from "../record/evaluation-results.ts";
import { practiceState } from "../record/practice.ts";
import type { VisitRecord } from "../record/record.ts";
import { visibilityOf } from "../record/visible-record.ts";
import type { Text } from "../visit/text.ts";
import type { Visit } from "../visit/visit.ts";
import { indexVisit } from "../visit/visit-index.ts";
import { indicatorsOf } from "./indicators.ts";

export const figureKeys = [
  "visits",
  "days",
  "travelled",
  "met",
  "parties",
  "held",
  "hours",
  "wishes",
  "practices",
  "transferred",
  "commitments",
  "kept",
  "overdue",
  "agreements",
  "evaluation",
] as const;
export type FigureKey = (typeof figureKeys)[number];

export type FigureEntryKind =
  | "visit"
  | "person"
  | "party"
  | "activity"
  | "wish"
  | "practice"
  | "commitment"
  | "agreement"
  | "questionnaire";

/** One thing that a figure counts. */
export interface FigureEntry {
  readonly kind: FigureEntryKind;
  readonly id: string;
  readonly visit: string;
  readonly visibility: Visibility;
  /** The id; undefined if the kind and the part name it. */
  readonly title: Text | undefined;
  /** The part of the figure to which it belongs: a kind of activity, a state, a side. */
  readonly part: string;
  /** Days, minutes, or the number of answers. */
  readonly size: number;
  /** The sum of the answers on a scale. */
  readonly sum: number;
  /** The day after which an open commitment is late. */
  readonly due: string | undefined;
}

/** The sources of all figures of one visit, in the order of the record. */
export type FigureSources = Readonly<Record<(typeof sourceKeys)[number], readonly FigureEntry[]>>;
export const sourceKeys = [
  "visits",
  "travelled",
  "met",
  "parties",
  "held",
  "wishes",
  "practices",
  "commitments",
  "agreements",
  "evaluation",
] as const;

/** The sources of a visit of which nothing is counted. */
export const noSources: FigureSources = {
  visits: [],
  travelled: [],
  met: [],
  parties: [],
  held: [],
  wishes: [],
  practices: [],
  commitments: [],
  agreements: [],
  evaluation: [],
};

/** Returns what the figures of a visit count. Commitments keep their date: whether they are late depends on the day. */
export function figureSources(visit: Visit, record: VisitRecord, programme?: Programme): FigureSources {
  const all = indicatorsOf(visit, record, programme);
  const index = indexVisit(visit);
  const entry = (
    kind: FigureEntryKind,
    { id, title, ...more }: Partial<FigureEntry> & Pick<FigureEntry, "id" | "title">,
  ): FigureEntry => ({
    kind,
    id,
    title,
    visit: visit.id,
    visibility: "restricted",
    part: "",
    size: 1,
    sum: 0,
    due: undefined,
    ...more,
  });
  const person = ({ id, name, role, party }: Visit["people"][number]) =>
    entry("person", { id, title: name ?? role, part: party });
  const party = (part: string) => (id: string) =>
    entry("party", { id, title: index.parties.get(id)?.title, part });
  return {
    visits: [
      entry("visit", {
        id: visit.id,
        title: visit.title,
        visibility: "public",
        size: visit.from.until(visit.to).days + 1,
      }),
    ],
    travelled: all.travelled.map(person),
    met: all.met.map(person),
    parties: [...all.visitingParties.map(party("visiting")), ...all.otherParties.map(party("others"))],
    held: all.happened.map(({ held, activity, minutes, isOfficial }) =>
      entry("activity", {
        id: activity.id,
        title: activity.title,
        visibility: visibilityOf(held),
        part: activity.kind,
        size: minutes,
        // The minutes that count as official work; -1 if the item is left out of the share.
        sum: isOfficial === undefined ? -1 : isOfficial ? minutes : 0,
      }),
    ),
    wishes: all.wishes.map(({ wish, happened }) =>
      entry("wish", { id: wish.id, title: wishTitle(visit, wish), part: happened ? "met" : "unmet" }),
    ),
    practices: record.practices.map((one) =>
      entry("practice", {
        id: one.id,
        title: one.title,
        visibility: visibilityOf(one),
        part: practiceState(one),
      }),
    ),
    commitments: record.commitments.map((one) =>
      entry("commitment", {
        id: one.id,
        title: one.text,
        visibility: visibilityOf(one),
        part: one.state,
        due: one.due?.toString(),
      }),
    ),
    agreements: record.agreements.map((one) =>
      entry("agreement", { id: one.id, title: one.title, visibility: visibilityOf(one), part: one.state }),
    ),
    evaluation: evaluationEntries(visit, record, entry),
  };
}

function wishTitle(visit: Visit, { target }: Visit["wishes"][number]): Text | undefined {
  const index = indexVisit(visit);
  if ("activity" in target) return index.activities.get(target.activity)?.title;
  if ("topic" in target) return index.topics.get(target.topic)?.title;
  if ("place" in target) return index.sites.get(target.place)?.place.name;
  return index.organisations.get(target.organisation)?.name;
}

/** The answers on scales, by questionnaire and item. */
function evaluationEntries(
  visit: Visit,
  record: VisitRecord,
  entry: (
    kind: FigureEntryKind,
    one: Partial<FigureEntry> & Pick<FigureEntry, "id" | "title">,
  ) => FigureEntry,
): readonly FigureEntry[] {
  const { activities } = indexVisit(visit);
  return evaluationResults(record).flatMap(({ questionnaire, activity, questions }) => {
    const moment = record.questionnaires.find(({ id }) => id === questionnaire)?.moment;
    const scales = questions.map(({ scale }) => scale);
    const size = scales.flat().reduce((all, one) => all + one, 0);
    const sum = scales.reduce((all, scale) => all + scale.reduce((s, one, i) => s + one * (i + 1), 0), 0);
    if (!moment || size === 0) return [];
    const title = activity === undefined ? undefined : activities.get(activity)?.title;
    const isItem = activity !== undefined;
    return [
      entry(isItem ? "activity" : "questionnaire", {
        id: isItem ? activity : questionnaire,
        title,
        visibility: "private",
        part: moment,
        size,
        sum,
      }),
    ];
  });
}

/** A part of a figure. */
export interface FigurePart {
  readonly part: string;
  readonly value: number;
  readonly entries: readonly FigureEntry[];
}

export interface Figure {
  readonly key: FigureKey;
  /** A count, a sum of days, a mean from 1 to 5, or the first of the two numbers of a share. */
  readonly value: number;
  /** The total of which the value is a share; undefined if it is not a share. */
  readonly of: number | undefined;
  readonly entries: readonly FigureEntry[];
  readonly parts: readonly FigurePart[];
}

const sum = (entries: readonly FigureEntry[], of: (entry: FigureEntry) => number): number =>
  entries.reduce((all, one) => all + of(one), 0);

/** Returns the figures of one or more visits on a day: the definition of every indicator. */
export function figuresOf(visits: readonly FigureSources[], today: Temporal.PlainDate): readonly Figure[] {
  const all = (key: keyof FigureSources) => visits.flatMap((one) => one[key]);
  const commitments = all("commitments").map((one) => ({ ...one, part: stateOn(one, today) }));
  const timed = all("held").filter((one) => one.sum >= 0);
  const counted = (key: FigureKey, entries: readonly FigureEntry[], of?: number): Figure => ({
    key,
    value: entries.length,
    of,
    entries,
    parts: partsOf(entries, (list) => list.length),
  });
  const evaluated = all("evaluation");
  const atEnd = evaluated.filter(({ part }) => part === "end");
  return [
    counted("visits", all("visits")),
    {
      key: "days",
      value: sum(all("visits"), ({ size }) => size),
      of: undefined,
      entries: all("visits"),
      parts: [],
    },
    { ...counted("travelled", all("travelled")), parts: [] },
    { ...counted("met", all("met")), parts: [] },
    counted("parties", all("parties")),
    counted("held", all("held")),
    {
      key: "hours",
      value: sum(timed, (one) => one.sum) / 60,
      of: sum(timed, (one) => one.size) / 60,
      entries: timed.filter((one) => one.sum > 0),
      parts: partsOf(timed, (list) => sum(list, ({ size }) => size) / 60),
    },
    withOf(
      counted(
        "wishes",
        all("wishes").filter(({ part }) => part === "met"),
      ),
      all("wishes"),
    ),
    counted("practices", all("practices")),
    withOf(
      counted(
        "transferred",
        all("practices").filter(({ part }) => part === "adapted" || part === "adopted"),
      ),
      all("practices"),
    ),
    counted("commitments", commitments),
    withOf(
      counted(
        "kept",
        commitments.filter(({ part }) => part === "done"),
      ),
      commitments,
    ),
    withOf(
      counted(
        "overdue",
        commitments.filter(({ part }) => part === "late"),
      ),
      commitments,
    ),
    counted("agreements", all("agreements")),
    {
      key: "evaluation",
      value:
        sum(atEnd, (one) => one.sum) /
        Math.max(
          1,
          sum(atEnd, ({ size }) => size),
        ),
      of: undefined,
      entries: evaluated,
      parts: partsOf(evaluated, (list) => sum(list, (one) => one.sum) / sum(list, ({ size }) => size)),
    },
  ];
}

const withOf = (figure: Figure, of: readonly FigureEntry[]): Figure => ({
  ...figure,
  of: of.length,
  parts: [],
});

const stateOn = ({ part, due }: FigureEntry, today: Temporal.PlainDate): string =>
  part === "done" || part === "dropped"
    ? part
    : commitmentState(
        {
          state: part === "late" ? "late" : "open",
          due: due === undefined ? undefined : Temporal.PlainDate.from(due),
        },
        today,
      );

const partsOf = (
  entries: readonly FigureEntry[],
  value: (list: readonly FigureEntry[]) => number,
): readonly FigurePart[] =>
  [...Map.groupBy(entries, ({ part }) => part)].flatMap(([part, list]) =>
    part === "" ? [] : [{ part, value: value(list), entries: list }],
  );

/** Returns figures without what a reader may not see. */
export const visibleSources = (sources: FigureSources, seen: readonly Visibility[]): FigureSources => {
  const visible = (list: readonly FigureEntry[]) =>
    list.filter(({ visibility }) => seen.includes(visibility));
  return {
    visits: sources.visits,
    travelled: visible(sources.travelled),
    met: visible(sources.met),
    parties: visible(sources.parties),
    held: visible(sources.held),
    wishes: visible(sources.wishes),
    practices: visible(sources.practices),
    commitments: visible(sources.commitments),
    agreements: visible(sources.agreements),
    evaluation: visible(sources.evaluation),
  };
};
