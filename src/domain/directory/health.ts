// How active a partnership is: one word, and the figures on which it is based.
import type { DigestAgreement, DigestCommitment } from "./digest.ts";

export const healthStates = ["alive", "late", "quiet", "dormant", "planned", "new"] as const;
export type HealthState = (typeof healthStates)[number];

/** The health of a partnership, and the figures on which it is based. */
export interface Health {
  readonly state: HealthState;
  readonly visits: number;
  readonly people: number;
  /** Number of commitments that are done, out of `decided`: those that are done, dropped or late. */
  readonly kept: number;
  readonly decided: number;
  readonly open: number;
  readonly late: number;
  readonly practices: number;
  /** Practices that the other side has adapted or adopted. */
  readonly transferred: number;
  readonly agreementsInForce: number;
  readonly lastContact: string | null;
}

/** Months without contact after which a partnership is quiet or dormant. */
export const quietAfter = 12;
export const dormantAfter = 24;

export interface Counted {
  readonly visits: readonly { readonly from: string; readonly to: string }[];
  readonly commitments: readonly {
    readonly now: DigestCommitment["state"];
    readonly closed: string | null;
  }[];
  readonly practices: readonly { readonly taken: string; readonly date: string | null }[];
  readonly agreements: readonly Pick<DigestAgreement, "state" | "date" | "ends">[];
  readonly people: number;
}

/** Whether an agreement is in force on a given day. */
export const isInForce = ({ state, ends }: Pick<DigestAgreement, "state" | "ends">, day: string): boolean =>
  state === "signed" && (ends === null || ends >= day);

/** Returns the health of a partnership on a given day. */
export function healthOf(
  { visits, commitments, practices, agreements, people }: Counted,
  today: Temporal.PlainDate,
): Health {
  const day = today.toString();
  const contacts = [
    ...visits.map(({ from, to }) => (from <= day && day < to ? day : to)),
    ...commitments.flatMap(({ now, closed }) => (now === "done" ? (closed ?? []) : [])),
    ...agreements.flatMap(({ state, date }) => (state === "signed" ? (date ?? []) : [])),
    ...practices.flatMap(({ date }) => date ?? []),
  ];
  const past = contacts.filter((one) => one <= day).sort();
  const lastContact = past.at(-1) ?? null;
  const count = (state: string) => commitments.filter(({ now }) => now === state).length;
  const [late, kept, dropped] = [count("late"), count("done"), count("dropped")];
  const isAhead = visits.some(({ from }) => from > day);
  return {
    state: stateOf({ lastContact, isAhead, late }, today),
    visits: visits.length,
    people,
    kept,
    decided: kept + dropped + late,
    open: count("open"),
    late,
    practices: practices.length,
    transferred: practices.filter(({ taken }) => taken === "adapted" || taken === "adopted").length,
    agreementsInForce: agreements.filter((one) => isInForce(one, day)).length,
    lastContact,
  };
}

interface Signs {
  readonly lastContact: string | null;
  readonly isAhead: boolean;
  readonly late: number;
}

function stateOf({ lastContact, isAhead, late }: Signs, today: Temporal.PlainDate): HealthState {
  if (lastContact === null) return isAhead ? "planned" : "new";
  const { months } = Temporal.PlainDate.from(lastContact).until(today, { largestUnit: "months" });
  if (months >= dormantAfter && !isAhead) return "dormant";
  if (late > 0) return "late";
  return months >= quietAfter && !isAhead ? "quiet" : "alive";
}
