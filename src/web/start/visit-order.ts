// The order of the visits on the first page: what is under way, what comes next, and at last what is over.

interface Dated {
  readonly from: string;
  readonly to: string;
}

/** How a visit relates to a day: `until` counts the days before it begins. */
export type VisitState =
  | { readonly kind: "runs" }
  | { readonly kind: "begins"; readonly until: number }
  | { readonly kind: "over" };

export function stateOn({ from, to }: Dated, today: Temporal.PlainDate): VisitState {
  const until = today.until(from).days;
  if (until > 0) return { kind: "begins", until };
  return Temporal.PlainDate.compare(today, to) <= 0 ? { kind: "runs" } : { kind: "over" };
}

/** Returns visits under way, then those ahead with the next one first, then past ones with the newest first. */
export function inOrderOfWork<Visit extends Dated>(
  visits: readonly Visit[],
  today: Temporal.PlainDate,
): Visit[] {
  const rank = { runs: 0, begins: 1, over: 2 } as const;
  const rankOf = (visit: Visit) => rank[stateOn(visit, today).kind];
  return visits.toSorted((a, b) => {
    const [first, second] = [rankOf(a), rankOf(b)];
    if (first !== second) return first - second;
    return first === rank.over ? compare(b.to, a.to) : compare(a.from, b.from);
  });
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
