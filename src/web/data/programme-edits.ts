// Edits that make one programme of another, and pins of what was decided by hand.
import { z } from "zod";
import {
  type ActivityId,
  indexVisit,
  type PlaceId,
  type Programme,
  placement as placementSchema,
  programme as programmeSchema,
  toZoned,
  type Visit,
} from "#domain";
import type { Edit } from "./edit.ts";

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The edits from one programme to another: item by item, so that others may edit the rest at the same time. */
export function programmeEdits(before: Programme | undefined, after: Programme): Edit[] {
  const encoded = z.encode(programmeSchema, after);
  if (!before) return [{ kind: "set", path: ["programme"], value: encoded }];
  const edits: Edit[] = [];
  const was = new Map(before.placements.map((item) => [item.activity as string, item]));
  const is = new Set(after.placements.map((item) => item.activity as string));
  for (const id of was.keys())
    if (!is.has(id)) edits.push({ kind: "remove", path: ["programme", "placements", id] });
  for (const item of after.placements) {
    const old = was.get(item.activity);
    if (old && same(old, item)) continue;
    const value = z.encode(placementSchema, item);
    edits.push(
      old
        ? { kind: "set", path: ["programme", "placements", item.activity], value }
        : { kind: "add", path: ["programme", "placements"], item: value, before: null },
    );
  }
  const old = z.encode(programmeSchema, before);
  for (const key of Object.keys(encoded) as (keyof typeof encoded)[]) {
    if (key === "placements" || same(old[key], encoded[key])) continue;
    edits.push({ kind: "set", path: ["programme", key], value: encoded[key] });
  }
  return edits;
}

/** A local time as the visit file writes it; with the offset where the clock shows it twice. */
export function localTimeOf(minute: number, zone: string): string {
  const zoned = toZoned(minute, zone);
  const text = zoned.toPlainDateTime().toString({ smallestUnit: "minute" });
  return zoned.hoursInDay > 24 ? `${text}${zoned.offset}` : text;
}

/** Pins an activity where it stands, or takes the pin out. */
export function pinEdits(
  visit: Visit,
  activity: ActivityId,
  at: { readonly start: number; readonly place: PlaceId | null } | undefined,
): Edit[] {
  const index = indexVisit(visit);
  const isPinned = visit.pins.some((pin) => pin.activity === activity);
  if (!at) return isPinned ? [{ kind: "remove", path: ["visit", "pins", activity] }] : [];
  const found = index.activities.get(activity);
  const zone =
    at.place === null ? (found ? index.legOf(found).zone : "UTC") : index.legOfPlace(at.place).zone;
  const value = {
    activity,
    start: localTimeOf(at.start, zone),
    ...(at.place === null ? {} : { place: at.place }),
  };
  return isPinned
    ? [{ kind: "set", path: ["visit", "pins", activity], value }]
    : [{ kind: "add", path: ["visit", "pins"], item: value, before: null }];
}
