// The public part of the time of an event: the first day, the same day, afterwards, a date.
import { dayInProse, type Language } from "#text";
import type { Account, ReportedEvent } from "./account.ts";
import { computed, type Fragment, nothing, ref, type Sentence, worded } from "./fragment.ts";
import { orNothing } from "./names.ts";

/** The context of a sentence. */
export interface Situation {
  readonly account: Account;
  /** What was described before within the leg. */
  readonly previous: readonly ReportedEvent[] | undefined;
  /** Whether the previous sentence named the leg. */
  readonly isLegNamed: boolean;
  /** The number of earlier sentences of its kind, so that they do not all sound the same. */
  readonly turn: number;
  /** The earlier sentences of the same date, each the first of its activity. */
  readonly sameDay: readonly Sentence[];
  /** The previous sentence, if its subject is the delegation. */
  readonly subject: Sentence | undefined;
  /** Whether nothing else on its date is recorded after it. */
  readonly endsDay: boolean;
}

/**
 * The words before a sentence, and whether there are any: in some languages, the position of the verb depends on them.
 */
export interface Opener {
  readonly opener: Fragment;
  readonly has: (language: Language) => "yes" | "no";
  /** Whether a pronoun can replace the delegation. */
  readonly again: (language: Language) => "yes" | "no";
}

/** Returns the opener of an activity. It refers to earlier sentences only if the language can express them. */
export function openerOf(situation: Situation, first: ReportedEvent): Opener {
  const { previous, sameDay, endsDay, subject } = situation;
  const { held } = first;
  const dated = datedOpener(situation, first);
  const comesAfter = previous?.some((one) => one.held.id === held.follows) === true;
  const after = worded("opener.after", {});
  const said = (language: Language): number => sameDay.filter((one) => one.in(language) !== "").length;
  const chosen = (language: Language): Fragment => {
    const before = said(language);
    if (comesAfter && (before > 0 || subject?.in(language) !== "")) return after;
    if (before === 0) return dated;
    if (endsDay && before > 1) return worded("opener.same-day", { turn: "last" });
    // On a full day, only some sentences say that one event followed another.
    if (before % 2 === 0) return nothing;
    return worded("opener.same-day", { turn: String(before === 1 ? 0 : 1 + (((before - 1) / 2 - 1) % 3)) });
  };
  const opener: Fragment = {
    refs: [...dated.refs],
    needs: [],
    in: (language) => chosen(language).in(language) ?? "",
  };
  const has = (language: Language) => (opener.in(language) === "" ? "no" : "yes");
  return {
    opener,
    has,
    again: (language) => (has(language) === "no" && subject && subject.in(language) !== "" ? "yes" : "no"),
  };
}

/** Returns the public day of an activity; undefined if the summary has given it, as for a visit of one day. */
export function dayOf({ visit }: Account, { held }: ReportedEvent): Fragment | undefined {
  const { date, datePublic } = held;
  if (!date || !datePublic || visit.from.equals(visit.to)) return undefined;
  return computed((language) => dayInProse(date, language), ref("held", held.id));
}

function datedOpener({ account, previous, isLegNamed }: Situation, first: ReportedEvent): Fragment {
  const { held, leg } = first;
  const { date } = held;
  const day = dayOf(account, first);
  if (!previous && date && account.isFirstDay(first)) {
    const place = orNothing(account.names.leg(leg.id));
    const key = isLegNamed ? "opener.first-there" : "opener.first";
    return day
      ? worded(`${key}-dated`, { date: day, leg: place })
      : worded(key, { leg: place }, ref("held", held.id));
  }
  return day ? worded("opener.date", { date: day }) : nothing;
}
