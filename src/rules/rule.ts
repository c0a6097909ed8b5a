// The parts of a rule: a name, a level, parameters, and one judgement that check and planner
// share.
import type { z } from "zod";
import type { ActivityKind, Judgement, Programme, RuleLevel, Visit } from "#domain";

/** One item in the day of a person or interpreter, with the transfer to it. */
export interface DayItem {
  /** Epoch minutes. */
  readonly start: number;
  readonly end: number;
  /** Like `Day.origin`, by the clock of the item's own place: one date can be a day in two zones. */
  readonly origin: number;
  readonly kind: ActivityKind;
  readonly substantive: boolean;
  /** Whether people eat at it: a meal, or an activity that includes one. */
  readonly feeds: boolean;
  /** Whether the end is an estimate because none was given. */
  readonly isOpen: boolean;
  /** Minutes of travel and entry needed between the previous item and this one; 0 for the first. */
  readonly travelMinutes: number;
  /** Whether the person works in it as an interpreter. */
  readonly interpreted: boolean;
}

/** The day of one person or interpreter, items sorted by start. */
export interface Day {
  /**
   * The epoch minute to which a minute of the day is added to get the instant of that clock time after 04:00, where the
   * day begins.
   */
  readonly origin: number;
  /** The country of the leg in which the day begins, if the visit states it. */
  readonly country: string | undefined;
  readonly items: readonly DayItem[];
  /**
   * End of the last item of the day before, and the flights of the visit so far; undefined if there is
   * none.
   */
  readonly previousEnd: number | undefined;
  /** End of the last long movement before this day's items, and its minutes. */
  readonly lastFlight: { readonly end: number; readonly minutes: number } | undefined;
}

/** How far a day is from satisfying a rule; undefined when it does. */
export interface Excess {
  readonly variant: string;
  /** In the rule's unit, greater than 0. */
  readonly size: number;
  readonly facts: Readonly<Record<string, number | string>>;
}

interface Common<Parameters> {
  /** The name by which visits set it, and the key of its sentences. */
  readonly id: string;
  readonly level: RuleLevel;
  readonly parameters: z.ZodType<Parameters>;
  /**
   * The date on which the source of the default was published or last seen: ISO date, month or year. The texts of each
   * language name it (`ruleSources`).
   */
  readonly date: string;
}

/** A rule on the day of one person. It must be quick: the planner calls it for every day that a move touches. */
export interface DayRule<P> extends Common<P> {
  readonly scope: "person-day" | "interpreter-day";
  excess(day: Day, parameters: P): Excess | undefined;
}

/** A rule on the whole visit and its programme. */
export interface VisitRule<P> extends Common<P> {
  readonly scope: "visit";
  judge(visit: Visit, programme: Programme, parameters: P): Judgement[];
}

/** A rule that only sets figures for planner and check, such as a reserve on every transfer. */
export interface FigureRule<P> extends Common<P> {
  readonly scope: "figure";
}

export type Rule<P> = DayRule<P> | VisitRule<P> | FigureRule<P>;

/** Keeps the parameter type of a rule while it is declared. */
export const dayRule = <P>(rule: DayRule<P>): DayRule<P> => rule;
export const visitRule = <P>(rule: VisitRule<P>): VisitRule<P> => rule;
export const figureRule = <P>(rule: FigureRule<P>): FigureRule<P> => rule;
