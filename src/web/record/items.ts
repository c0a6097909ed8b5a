// The items of the days in the record: when they took place, whether they were held, and what was written about them.
import {
  type Activity,
  type EpochMinute,
  type ItemState,
  isMovement,
  itemStateOf,
  type Programme,
  paragraphsOf,
  toInstant,
  type Visit,
  type VisitRecord,
  zonesOf,
} from "#domain";

export interface RecordedItem {
  readonly id: string;
  /** Undefined: the visit has lost it, but the record still refers to it. */
  readonly activity: Activity | undefined;
  readonly day: Temporal.PlainDate | undefined;
  readonly start: EpochMinute | undefined;
  readonly end: EpochMinute | undefined;
  readonly zone: string;
  readonly state: ItemState;
  /** The number of paragraphs in the minutes. */
  readonly paragraphs: number;
}

/**
 * Returns the items of a visit in order of time; those without a time come last. Transfers and free time have no
 * minutes.
 */
export function recordedItems(
  visit: Visit,
  programme: Programme | undefined,
  record: VisitRecord,
): readonly RecordedItem[] {
  const placements = new Map((programme?.placements ?? []).map((one) => [String(one.activity), one]));
  const activities = new Map(visit.activities.map((one) => [String(one.id), one]));
  const written = new Map<string, number>();
  for (const item of record.minutes) {
    written.set(item.activity, (written.get(item.activity) ?? 0) + paragraphsOf(item).length);
  }
  const ids = new Set([
    ...visit.activities.flatMap(({ id, kind }) =>
      isMovement(kind) || kind === "free-time" ? [] : [String(id)],
    ),
    ...record.minutes.map(({ activity }) => String(activity)),
  ]);
  const items = [...ids].map((id): RecordedItem => {
    const activity = activities.get(id);
    const placement = placements.get(id);
    const zone = placement && activity ? zonesOf(visit, activity.id, placement.place).startZone : "UTC";
    const held = record.held.find((one) => one.activity === id);
    const day = placement && toInstant(placement.start).toZonedDateTimeISO(zone).toPlainDate();
    return {
      id,
      activity,
      day: held?.date ?? day,
      start: placement?.start,
      end: placement?.end,
      zone,
      state: itemStateOf(held),
      paragraphs: written.get(id) ?? 0,
    };
  });
  return items.toSorted(
    (a, b) => (a.start ?? Number.MAX_SAFE_INTEGER) - (b.start ?? Number.MAX_SAFE_INTEGER),
  );
}
