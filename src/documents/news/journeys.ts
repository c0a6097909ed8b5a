// The journey of the delegation: its arrival, from one leg to the next, and home.
import type { Leg } from "#domain";
import type { Account, ReportedEvent } from "./account.ts";
import { actOf } from "./acts.ts";
import type { Before } from "./events.ts";
import { optional, ref, type Sentence, sentence, worded } from "./fragment.ts";
import { orNothing } from "./names.ts";
import { dayOf } from "./openers.ts";

/** Consecutive activities within one leg, with the journey that led there. */
export interface Stretch {
  readonly leg: Leg;
  readonly events: readonly ReportedEvent[];
  readonly arrival: ReportedEvent | undefined;
}

const isJourney = (account: Account, one: ReportedEvent): boolean => actOf(account, one) === "travel";

/** Returns the stretches of the account. A journey belongs to the stretch after it. */
export function stretchesOf(account: Account): Stretch[] {
  const stretches: { leg: Leg; events: ReportedEvent[]; arrival: ReportedEvent | undefined }[] = [];
  let journey: ReportedEvent | undefined;
  for (const one of account.reported) {
    if (isJourney(account, one)) {
      journey = one;
      continue;
    }
    const last = stretches.at(-1);
    if (last?.leg.id === one.leg.id) last.events.push(one);
    else stretches.push({ leg: one.leg, events: [one], arrival: journey });
    journey = undefined;
  }
  return stretches;
}

/** Returns the journey after everything else: home. */
const wayHome = (account: Account): ReportedEvent | undefined => {
  const last = account.reported.at(-1);
  const isHome =
    last &&
    (last.activity.kind === "flight" || last.activity.kind === "departure") &&
    account.reported.length > 1;
  return isHome && isJourney(account, last) ? last : undefined;
};

const refsOf = ({ held, activity }: ReportedEvent) => [ref("held", held.id), ref("activity", activity.id)];

/** Returns the sentence that leads to a stretch, and the facts that it gave. */
export function wayTo(
  account: Account,
  { leg, arrival }: Stretch,
  before: Stretch | undefined,
): Before & { readonly sentences: readonly Sentence[] } {
  const { names } = account;
  const here = orNothing(names.leg(leg.id));
  const there = optional(names.visited(leg.id));
  const day = arrival && dayOf(account, arrival);
  const date = day ? arrival?.held.date : undefined;
  const told = (by: Sentence) => (date ? { date, by } : undefined);
  const refs = arrival ? refsOf(arrival) : [];
  if (before) {
    const values = { previous: orNothing(names.leg(before.leg.id)), leg: here, there };
    const said = day
      ? worded("onward.dated", { ...values, date: day }, ...refs)
      : worded("onward", values, ...refs);
    const by = sentence(said);
    return { sentences: [by], isLegNamed: true, told: told(by) };
  }
  if (!arrival) return { sentences: [], isLegNamed: false, told: undefined };
  const said = day
    ? worded("arrival", { leg: here, there, date: day }, ...refs)
    : worded("arrival.undated", { leg: here, there }, ...refs);
  const by = sentence(said);
  return { sentences: [by], isLegNamed: true, told: told(by) };
}

/** Returns when the delegation left for home. */
export function departureOf(account: Account): Sentence[] {
  const flight = wayHome(account);
  if (!flight) return [];
  const day = dayOf(account, flight);
  return [
    sentence(
      day
        ? worded("departure", { date: day }, ...refsOf(flight))
        : worded("departure.undated", {}, ...refsOf(flight)),
    ),
  ];
}
