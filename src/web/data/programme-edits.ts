// Edits that make one programme of another, and pins of what was decided by hand.
import {
  type ActivityId,
  differenceOf,
  type Edit,
  indexVisit,
  type PlaceId,
  type Programme,
  programme as programmeSchema,
  toZoned,
  type Visit,
  type WorkingDocument,
} from "#domain";

/** A programme as the document holds it. */
export const plainProgramme = (programme: Programme): NonNullable<WorkingDocument["programme"]> =>
  programmeSchema.encode(programme) as NonNullable<WorkingDocument["programme"]>;

/**
 * The edits from the programme of a document to another: item by item, so that others may edit the rest at the same
 * time. What follows from the placements is left out: whoever keeps the document works it out.
 */
export function placementEdits(document: WorkingDocument, after: Programme): Edit[] {
  const plain = plainProgramme(after);
  if (document.programme === null) return [{ kind: "set", path: ["programme"], value: plain }];
  return differenceOf(document, {
    ...document,
    programme: { ...document.programme, placements: plain.placements },
  });
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
