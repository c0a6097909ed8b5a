// The day that a list shows first.
import type { DayColumn } from "./columns.ts";

/** Returns today during the visit, otherwise the first day with an item, otherwise the first day. */
export function firstDay(columns: readonly Pick<DayColumn, "date" | "pieces">[]): string {
  const today = Temporal.Now.plainDateISO().toString();
  const shown =
    columns.find(({ date }) => date.toString() === today) ??
    columns.find(({ pieces }) => pieces.length > 0) ??
    columns[0];
  return shown?.date.toString() ?? today;
}
