// The day that a list opens with.
import type { DayColumn } from "./columns.ts";

/** Today during the visit, else its first day. */
export function firstDay(columns: readonly Pick<DayColumn, "date">[]): string {
  const today = Temporal.Now.plainDateISO().toString();
  return (columns.find(({ date }) => date.toString() === today) ?? columns[0])?.date.toString() ?? today;
}
