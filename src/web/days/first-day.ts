// The day that a list shows first.
import type { DayColumn } from "./columns.ts";

/** Returns today during the visit, otherwise its first day. */
export function firstDay(columns: readonly Pick<DayColumn, "date">[]): string {
  const today = Temporal.Now.plainDateISO().toString();
  return (columns.find(({ date }) => date.toString() === today) ?? columns[0])?.date.toString() ?? today;
}
