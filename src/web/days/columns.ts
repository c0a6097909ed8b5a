// The days of a programme as columns: each item in the local days that it covers, in the local time of its place.
import {
  type ActivityKind,
  datesBetween,
  isMovement,
  type Leg,
  legsOn,
  type Placement,
  type Programme,
  type Transfer,
  toZoned,
  type Visit,
  zonesOf,
} from "#domain";

/** The part of an item that falls on one day, in minutes of that day's local time. */
export interface Piece {
  readonly placement: Placement;
  readonly from: number;
  readonly to: number;
  /** Whether it began on an earlier day. */
  readonly continues: boolean;
}

export interface DayColumn {
  readonly date: Temporal.PlainDate;
  readonly legs: readonly Leg[];
  readonly pieces: readonly Piece[];
  readonly ways: readonly Way[];
}

/** A transfer on its day. */
export interface Way {
  readonly from: number;
  readonly to: number;
  readonly transfer: Transfer;
}

const wholeDay = 1440;
const clockMinute = ({ hour, minute }: Temporal.ZonedDateTime): number => hour * 60 + minute;

/**
 * Returns the local day and minute at which an item begins or ends. Midnight is the end of a day, not the start of
 * the next.
 */
function localEnds(visit: Visit, { activity, place, start, end }: Placement) {
  const { startZone, endZone } = zonesOf(visit, activity, place);
  const from = toZoned(start, startZone);
  const last = toZoned(end - 1, endZone);
  return {
    fromDate: from.toPlainDate(),
    from: clockMinute(from),
    toDate: last.toPlainDate(),
    to: clockMinute(last) + 1,
  };
}

/** Returns the parts of an item, by date. Across the date line it may end on an earlier date than it began. */
function piecesOf(visit: Visit, placement: Placement): [string, Piece][] {
  const { fromDate, from, toDate, to } = localEnds(visit, placement);
  const order = Temporal.PlainDate.compare(fromDate, toDate);
  if (order === 0) {
    // Where clocks go back, or on a flight to the west, it can end at an earlier time than it began.
    const end = to > from ? to : Math.min(wholeDay, from + placement.end - placement.start);
    return [[fromDate.toString(), { placement, from, to: end, continues: false }]];
  }
  if (order > 0)
    return [
      [fromDate.toString(), { placement, from, to: wholeDay, continues: false }],
      [toDate.toString(), { placement, from: 0, to, continues: true }],
    ];
  return datesBetween(fromDate, toDate).map((date, i, dates): [string, Piece] => [
    date.toString(),
    {
      placement,
      from: i === 0 ? from : 0,
      to: i === dates.length - 1 ? to : wholeDay,
      continues: i > 0,
    },
  ]);
}

/** Returns the columns of all days of a visit, and of days outside it with items. `isShown` filters items. */
export function columnsOf(
  visit: Visit,
  programme: Programme | undefined,
  isShown: (people: readonly string[]) => boolean,
  zoneOfPlace: (place: string) => string,
): DayColumn[] {
  const days = new Map<string, { pieces: Piece[]; ways: Way[] }>(
    datesBetween(visit.from, visit.to).map((date) => [date.toString(), { pieces: [], ways: [] }]),
  );
  const at = (date: string) => {
    const day = days.get(date) ?? { pieces: [], ways: [] };
    days.set(date, day);
    return day;
  };
  for (const placement of programme?.placements ?? []) {
    if (!isShown(placement.attendees)) continue;
    for (const [date, piece] of piecesOf(visit, placement)) at(date).pieces.push(piece);
  }
  for (const transfer of programme?.transfers ?? []) {
    if (!isShown(transfer.people)) continue;
    const from = toZoned(transfer.start, zoneOfPlace(transfer.from));
    const minute = clockMinute(from);
    const to = Math.min(wholeDay, minute + transfer.end - transfer.start);
    at(from.toPlainDate().toString()).ways.push({ from: minute, to, transfer });
  }
  return [...days]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([text, { pieces, ways }]) => {
      const date = Temporal.PlainDate.from(text);
      return {
        date,
        legs: legsOn(visit, date),
        pieces: pieces.sort((a, b) => a.from - b.from || b.to - a.to),
        ways: ways.sort((a, b) => a.from - b.from),
      };
    });
}

/** Hours that are always open, in minutes after midnight. */
const leastHours = { from: 8 * 60, to: 20 * 60 };

/**
 * Returns the hours that are drawn, the same on all days: from the first item to the last. Nights are collapsed: an
 * item that travels overnight or continues from the day before is cut at their edge.
 */
export function hoursOf(
  columns: readonly DayColumn[],
  kindOf: (activity: string) => ActivityKind | undefined,
): { readonly from: number; readonly to: number } {
  let { from, to } = leastHours;
  for (const { pieces } of columns) {
    for (const piece of pieces) {
      const kind = kindOf(piece.placement.activity);
      if (kind !== undefined && isMovement(kind)) continue;
      if (!piece.continues) from = Math.min(from, Math.floor(piece.from / 60) * 60);
      if (piece.to < wholeDay) to = Math.max(to, Math.ceil(piece.to / 60) * 60);
    }
  }
  return { from, to };
}
