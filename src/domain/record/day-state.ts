// The day as a phone shows it: how items went, who was present, and contradictory marks of devices.
import type { PersonId } from "../visit/ids.ts";
import type { Visit } from "../visit/visit.ts";
import { attendanceOf } from "./attendance.ts";
import { itemStateOf } from "./day-edits.ts";
import type { ItemState, Mark, WalkIn } from "./marks.ts";
import type { Presence } from "./presence.ts";
import type { VisitRecord } from "./record.ts";

export interface DayItemState {
  readonly state: ItemState;
  readonly late: number;
  readonly presence: Readonly<Record<string, Presence>>;
  readonly walkIns: readonly WalkIn[];
  /** The number of photos and gifts that the record has of the item. */
  readonly photos: number;
  readonly gifts: number;
}

/** A mark that another one contradicts, with the value that counts until somebody decides. */
export interface Difference {
  readonly mark: Mark;
  /** The people named by the mark for whom the record has a different value. */
  readonly persons: readonly PersonId[];
  readonly now: Presence | ItemState | number | null;
}

export interface DayState {
  /** By activity; items without marks are absent. */
  readonly items: Readonly<Record<string, DayItemState>>;
  readonly differences: readonly Difference[];
}

/** The state of all items of a visit. */
export function dayStateOf(visit: Visit, record: VisitRecord): DayState {
  const attendance = attendanceOf(visit, record);
  const held = new Map(record.held.map((one) => [String(one.activity), one]));
  const walkIns = new Map<string, WalkIn[]>();
  for (const { activity, walkIns: guests = [] } of record.attendance)
    walkIns.set(activity, [...(walkIns.get(activity) ?? []), ...guests]);
  const photos = countByActivity(record.photos);
  const gifts = countByActivity(record.gifts);
  const ids = new Set(
    [held, attendance, walkIns, photos, gifts].flatMap((known: ReadonlyMap<string, unknown>) => [
      ...known.keys(),
    ]),
  );
  const items = [...ids].map((id): [string, DayItemState] => [
    id,
    {
      state: itemStateOf(held.get(id)),
      late: held.get(id)?.late ?? 0,
      presence: Object.fromEntries(attendance.get(id) ?? []),
      walkIns: walkIns.get(id) ?? [],
      photos: photos.get(id) ?? 0,
      gifts: gifts.get(id) ?? 0,
    },
  ]);
  const byId = Object.fromEntries(items);
  return { items: byId, differences: record.marks.flatMap((one) => differenceOfMark(byId, one)) };
}

function countByActivity(
  entries: readonly { readonly activity?: string | undefined }[],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { activity } of entries)
    if (activity !== undefined) counts.set(activity, (counts.get(activity) ?? 0) + 1);
  return counts;
}

function differenceOfMark(items: DayState["items"], mark: Mark): Difference[] {
  if (!mark.differs) return [];
  const item = items[mark.activity];
  if (mark.late !== undefined) {
    const now = item?.late ?? 0;
    return now === mark.late ? [] : [{ mark, persons: [], now }];
  }
  if (!mark.persons) {
    const now = item?.state ?? "planned";
    return now === mark.says ? [] : [{ mark, persons: [], now }];
  }
  const persons = mark.persons.filter((id) => item?.presence[id] !== mark.says);
  const [first] = persons;
  return first === undefined ? [] : [{ mark, persons, now: item?.presence[first] ?? null }];
}
