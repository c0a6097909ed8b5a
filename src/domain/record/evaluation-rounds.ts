// When questionnaires are open, and which items they are about.
import { isSubstantive } from "../visit/activity-facts.ts";
import type { ActivityId } from "../visit/ids.ts";
import type { Visit } from "../visit/visit.ts";
import type { Questionnaire } from "./evaluation.ts";
import type { VisitRecord } from "./record.ts";

/** Guests are asked about the results of a visit this number of months after its end. */
export const monthsUntilLater = 6;

/** Returns the first day on which a questionnaire can be answered. */
export function opensOn({ moment, opens }: Questionnaire, visit: Visit): Temporal.PlainDate {
  if (opens) return opens;
  if (moment === "item") return visit.from;
  return moment === "end" ? visit.to : visit.to.add({ months: monthsUntilLater });
}

export type RoundState = "ahead" | "open" | "closed";

/** Returns whether a questionnaire can be answered on a day. */
export function roundState(one: Questionnaire, visit: Visit, today: Temporal.PlainDate): RoundState {
  const { compare } = Temporal.PlainDate;
  if (one.closes && compare(one.closes, today) < 0) return "closed";
  return compare(opensOn(one, visit), today) > 0 ? "ahead" : "open";
}

/** Returns the activities that a questionnaire about items covers, in the order of the visit; none for others. */
export function evaluatedActivities(
  { moment, activities }: Questionnaire,
  visit: Visit,
  record: Pick<VisitRecord, "held">,
): readonly ActivityId[] {
  if (moment !== "item") return [];
  const chosen = activities && activities.length > 0 ? new Set<string>(activities) : undefined;
  const cancelled = new Set(
    record.held.flatMap((held) => (held.outcome === "cancelled" ? [String(held.activity)] : [])),
  );
  return visit.activities
    .filter((one) => (chosen ? chosen.has(one.id) : isSubstantive(one)))
    .filter((one) => one.status !== "cancelled" && !cancelled.has(one.id))
    .map(({ id }) => id);
}
