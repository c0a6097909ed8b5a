// Past and future events of a partnership, in the order of days.
import type { Text } from "../visit/text.ts";
import type { Partnership } from "./partnership.ts";
import type { Whose } from "./whose.ts";

export const occasionKinds = [
  "visit",
  "agreement",
  "agreement-ends",
  "anniversary",
  "commitment-due",
  "commitment-done",
  "practice",
] as const;

export interface Occasion {
  readonly kind: (typeof occasionKinds)[number];
  readonly date: string;
  /** The last day of an event that lasts longer than a day. */
  readonly until: string | null;
  readonly title: Text | null;
  /** The side that travels, made the commitment, or owns the practice. */
  readonly whose: Whose | null;
  /** The visit whose record contains it. */
  readonly visit: string;
  readonly id: string | null;
  /** The number of years of an anniversary. */
  readonly years: number | null;
}

const plain = { until: null, whose: null, id: null, years: null } as const;

/** Every event of a partnership that has a day. An open commitment is listed on its due day. */
export function occasionsOf(
  partnership: Pick<Partnership, "visits" | "agreements" | "commitments" | "practices">,
  today: Temporal.PlainDate,
): readonly Occasion[] {
  const { visits, agreements, commitments, practices } = partnership;
  return [
    ...visits.map(({ visit, title, from, to, direction }) => ({
      ...plain,
      kind: "visit" as const,
      date: from,
      until: to,
      title,
      whose:
        direction === "none"
          ? null
          : direction === "first-to-second"
            ? ("first" as const)
            : ("second" as const),
      visit,
    })),
    ...agreements.flatMap((one) => agreementOccasions(one, today)),
    ...commitments.flatMap(({ visit, id, text: title, due, closed, now, whose }): Occasion[] => {
      const entry = { ...plain, title, visit, id, whose };
      if (now === "done") return closed === null ? [] : [{ ...entry, kind: "commitment-done", date: closed }];
      return due === null || now === "dropped" ? [] : [{ ...entry, kind: "commitment-due", date: due }];
    }),
    ...practices.flatMap(({ title, whose, taken, date, sightings }) => {
      const [seen] = sightings;
      const isTaken = taken === "adapted" || taken === "adopted";
      const day = isTaken ? date : (seen?.date ?? null);
      if (!seen || day === null) return [];
      return [
        { ...plain, kind: "practice" as const, date: day, title, whose, visit: seen.visit, id: seen.id },
      ];
    }),
  ].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** Anniversaries of a signature are mentioned every fifth year, and only if the day of the signature is recorded. */
const everyYears = 5;

function agreementOccasions(
  { visit, id, title, date, ends, state }: Partnership["agreements"][number],
  today: Temporal.PlainDate,
): readonly Occasion[] {
  const entry = { ...plain, title, visit, id };
  const signed = date === null || (state !== "signed" && state !== "ended") ? null : date;
  const next = state === "signed" && signed !== null ? anniversaryOf(signed, today) : undefined;
  return [
    ...(signed === null ? [] : [{ ...entry, kind: "agreement" as const, date: signed, until: ends }]),
    ...(ends === null || state !== "signed"
      ? []
      : [{ ...entry, kind: "agreement-ends" as const, date: ends }]),
    ...(next && (ends === null || next.date <= ends)
      ? [{ ...entry, kind: "anniversary" as const, ...next }]
      : []),
  ];
}

function anniversaryOf(signed: string, today: Temporal.PlainDate): { date: string; years: number } {
  const from = Temporal.PlainDate.from(signed);
  for (let years = everyYears; ; years += everyYears) {
    const date = from.add({ years });
    if (Temporal.PlainDate.compare(date, today) >= 0) return { date: date.toString(), years };
  }
}

/** Future events: visits, commitments that are due or late, agreements that end, anniversaries. */
export const nextOccasions = (
  occasions: readonly Occasion[],
  today: Temporal.PlainDate,
): readonly Occasion[] =>
  occasions.filter(
    ({ kind, date, until }) =>
      kind === "commitment-due" || (until !== null && kind === "visit" ? until : date) >= today.toString(),
  );
