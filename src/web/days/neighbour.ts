// The item to which the arrow keys move: up and down within the day, left and right to the adjacent day.
import type { DayColumn } from "./columns.ts";

/** Returns the neighbour of an item; the first item of all if it is not shown. */
export function neighbourOf(
  columns: readonly DayColumn[],
  activity: string,
  key: string,
): string | undefined {
  const days = columns.map(({ pieces }) => pieces.filter(({ continues }) => !continues));
  const all = days.flat();
  const at = all.findIndex(({ placement }) => placement.activity === activity);
  const from = all[at];
  if (!from) return all[0]?.placement.activity;
  if (key === "ArrowDown") return all[at + 1]?.placement.activity;
  if (key === "ArrowUp") return all[at - 1]?.placement.activity;
  const day = days.findIndex((pieces) => pieces.includes(from));
  const step = key === "ArrowRight" ? 1 : -1;
  for (let next = day + step; next >= 0 && next < days.length; next += step) {
    const [first, ...rest] = days[next] ?? [];
    if (!first) continue;
    return rest.reduce(
      (best, piece) => (Math.abs(piece.from - from.from) < Math.abs(best.from - from.from) ? piece : best),
      first,
    ).placement.activity;
  }
  return undefined;
}
