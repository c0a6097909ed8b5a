// The agenda: a programme day by day, for everybody, a party or a person. A function of visit and programme.
import { present } from "#base/assert.ts";
import {
  type Activity,
  type ActivityId,
  datesBetween,
  type EpochMinute,
  type InterpreterId,
  indexVisit,
  interpretersOf,
  isMovement,
  type Leg,
  legsOn,
  type PartyId,
  type PersonId,
  type Placement,
  type Programme,
  type Told,
  type Transfer,
  toldTransfers,
  toZoned,
  type VehicleId,
  type Visit,
} from "#domain";
import { groupAttendance, inProtocolOrder } from "./attendance.ts";
import { type ClockChange, clockChangeOn, zoneShift } from "./clock.ts";
import { whereabouts, withFreeTime } from "./free-time.ts";
import { type ActivityItem, type AgendaItem, nightEnds, type Timed, type TransferItem } from "./items.ts";

export type { ActivityItem, AgendaItem, FreeItem, TransferItem } from "./items.ts";

/** Whose agenda it is: that of everybody, of a party, of one person, of an interpreter at work, or of a vehicle. */
export type Whose =
  | { readonly kind: "everybody" }
  | { readonly kind: "party"; readonly id: PartyId }
  | { readonly kind: "person"; readonly id: PersonId }
  | { readonly kind: "interpreter"; readonly id: InterpreterId }
  /** `others`: further vehicles of the same driver. */
  | { readonly kind: "vehicle"; readonly id: VehicleId; readonly others?: readonly VehicleId[] };

/**
 * Who reads it. `public`: only public items, without notes and interpreters' names; `personal`: everything that the
 * people concerned attend, but no notes; `internal`: everything, for the office.
 */
export type Audience = "public" | "personal" | "internal";

export interface AgendaDay {
  readonly date: Temporal.PlainDate;
  /** Legs of the visit on that date; two on a day of travel. */
  readonly legs: readonly Leg[];
  /** The zone of the day's first item, otherwise of its first leg. */
  readonly zone: string;
  readonly clockChange: ClockChange | undefined;
  readonly items: readonly AgendaItem[];
}

export interface Agenda {
  readonly visit: Visit;
  readonly programme: Programme;
  readonly whose: Whose;
  readonly audience: Audience;
  /** Every date of the visit, and any other with items, in order. */
  readonly days: readonly AgendaDay[];
}

/** Returns the agenda of a programme, which belongs to the visit. */
export function agendaOf(visit: Visit, programme: Programme, whose: Whose, audience: Audience): Agenda {
  const index = indexVisit(visit);
  const mine = ownPeople(visit, whose);
  const concerns = (
    people: readonly PersonId[],
    interpreters: readonly InterpreterId[],
    vehicles: readonly VehicleId[],
  ) => {
    if (whose.kind === "interpreter") return interpreters.includes(whose.id);
    if (whose.kind === "vehicle")
      return [whose.id, ...(whose.others ?? [])].some((id) => vehicles.includes(id));
    return people.length > 0 && (mine === undefined || people.some((id) => mine.has(id)));
  };
  const shown = new Set<ActivityId>();
  const items: AgendaItem[] = [];
  const order = new Map(visit.activities.map((activity, i) => [activity.id, i]));
  const placements = [...programme.placements].sort(
    (a, b) => a.start - b.start || (order.get(a.activity) ?? 0) - (order.get(b.activity) ?? 0),
  );
  for (const placement of placements) {
    const activity = present(index.activities.get(placement.activity), `activity ${placement.activity}`);
    if (audience === "public" && !activity.public) continue;
    if (!concerns(placement.attendees, interpretersOf(visit, placement), activity.vehicles ?? [])) continue;
    shown.add(activity.id);
    items.push(activityItem(visit, activity, placement, mine));
  }
  // The office and those who drive see every transfer that was planned.
  const isPlanned = audience === "internal" || whose.kind === "vehicle";
  const told: Told = isPlanned ? (transfer) => transfer : toldTransfers(visit, programme);
  const transfers = programme.transfers.flatMap((transfer) => told(transfer) ?? []);
  for (const transfer of mergeTransfers(visit, transfers)) {
    if (!concerns(transfer.people, transfer.interpreters, transfer.vehicles)) continue;
    if (audience === "public" && transfer.before !== null && !shown.has(transfer.before)) continue;
    items.push(transferItem(visit, transfer));
  }
  items.sort((a, b) => a.start - b.start || rank(a) - rank(b));
  return { visit, programme, whose, audience, days: daysOf(visit, items, whose, programme) };
}

/** Transfers come before activities that start at the same time. */
const rank = (item: AgendaItem): number => (item.kind === "transfer" ? 0 : 1);

/** Returns the local date of an instant at the place of the item. */
export const dateOf = (minute: EpochMinute, zone: string): Temporal.PlainDate =>
  toZoned(minute, zone).toPlainDate();

/**
 * Returns the days between the date on which an item starts and the one on which it ends, each in its own local time.
 */
export const overnight = (item: Timed): number =>
  dateOf(item.start, item.startZone).until(dateOf(item.end, item.endZone)).days;

function ownPeople(visit: Visit, whose: Whose): ReadonlySet<PersonId> | undefined {
  if (whose.kind === "everybody" || whose.kind === "interpreter" || whose.kind === "vehicle")
    return undefined;
  return new Set(indexVisit(visit).peopleOf(whose.id));
}

function activityItem(
  visit: Visit,
  activity: Activity,
  placement: Placement,
  mine: ReadonlySet<PersonId> | undefined,
): ActivityItem {
  const index = indexVisit(visit);
  const leg = placement.place === null ? index.legOf(activity) : index.legOfPlace(placement.place);
  const endLeg = activity.endsAt === undefined ? leg : index.legOfPlace(activity.endsAt);
  const people = inProtocolOrder(visit, placement.attendees);
  return {
    kind: "activity",
    activity,
    placement,
    start: placement.start,
    end: placement.end,
    startZone: leg.zone,
    endZone: endLeg.zone,
    zoneShift: zoneShift(placement.end, leg.zone, endLeg.zone),
    on: dateOf(placement.start, leg.zone),
    continued: false,
    site: placement.place === null ? undefined : index.sites.get(placement.place),
    endSite: activity.endsAt === undefined ? undefined : index.sites.get(activity.endsAt),
    people,
    groups: groupAttendance(visit, people, placement.start, askedAt(activity)),
    own: mine ? people.filter((id) => mine.has(id)) : [],
  };
}

function transferItem(visit: Visit, transfer: Transfer): TransferItem {
  const index = indexVisit(visit);
  const startZone = index.legOfPlace(transfer.from).zone;
  const endZone = index.legOfPlace(transfer.to).zone;
  return {
    kind: "transfer",
    transfer,
    start: transfer.start,
    end: transfer.end,
    startZone,
    endZone,
    zoneShift: zoneShift(transfer.end, startZone, endZone),
    on: dateOf(transfer.start, startZone),
    continued: false,
    from: present(index.sites.get(transfer.from), `place ${transfer.from}`),
    to: present(index.sites.get(transfer.to), `place ${transfer.to}`),
    people: transfer.people,
    groups: groupAttendance(visit, transfer.people, transfer.start),
  };
}

/** Merges transfers that read the same: the same route at the same time to the same end. */
function mergeTransfers(visit: Visit, transfers: readonly Transfer[]): Transfer[] {
  const merged = new Map<string, Transfer>();
  for (const transfer of transfers) {
    const { start, end, from, to, mode, before } = transfer;
    const key = [start, end, from, to, mode, before].join(" ");
    const same = merged.get(key);
    merged.set(
      key,
      same
        ? {
            ...same,
            people: inProtocolOrder(visit, [...same.people, ...transfer.people]),
            vehicles: [...new Set([...same.vehicles, ...transfer.vehicles])],
            interpreters: [...new Set([...same.interpreters, ...transfer.interpreters])],
          }
        : transfer,
    );
  }
  return [...merged.values()];
}

function daysOf(visit: Visit, items: readonly AgendaItem[], whose: Whose, programme: Programme): AgendaDay[] {
  const byDate = new Map(
    datesBetween(visit.from, visit.to).map((date) => [date.toString(), [] as AgendaItem[]]),
  );
  const list = (item: AgendaItem) => {
    const day = byDate.get(item.on.toString());
    if (day) day.push(item);
    else byDate.set(item.on.toString(), [item]);
  };
  for (const item of items) {
    list(item);
    for (const on of laterDates(item)) list({ ...item, on, continued: true });
  }
  const isOfOne = whose.kind === "person" || whose.kind === "interpreter";
  const whereIs = isOfOne && isForGuests(visit, whose) ? whereabouts(visit, programme) : undefined;
  return [...byDate.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, own]) => {
      const date = Temporal.PlainDate.from(key);
      const legs = legsOn(visit, date);
      const begun = own.filter((item) => item.continued);
      const beginning = own.filter((item) => !item.continued);
      const zone =
        beginning[0]?.startZone ?? begun.at(-1)?.endZone ?? legs[0]?.zone ?? visit.legs[0]?.zone ?? "UTC";
      const full =
        isOfOne && whereIs ? withFreeTime(beginning, whereIs, [whose.id], { continued: begun }) : beginning;
      return {
        date,
        legs,
        zone,
        clockChange: clockChangeOn(date, zone),
        items: [...begun, ...full].sort((a, b) => listedAt(a) - listedAt(b)),
      };
    });
}

/**
 * Whether its readers are away from home: guests and interpreters. Hosts work in their offices between two items, so
 * their gaps are not free time, and nobody has to arrange their lunch.
 */
export function isForGuests(visit: Visit, whose: Whose): boolean {
  if (whose.kind === "everybody" || whose.kind === "interpreter") return true;
  const index = indexVisit(visit);
  const party = whose.kind === "party" ? whose.id : index.people.get(whose.id)?.party;
  return party !== undefined && index.delegationOfParty.get(party)?.side === "visiting";
}

/** An item that began on another date is listed at its end, or first on a day that it fills. */
function listedAt(item: AgendaItem): EpochMinute {
  if (!item.continued) return item.start;
  return dateOf(item.end, item.endZone).equals(item.on) ? item.end : item.start;
}

/**
 * Returns the dates that an item covers besides that of its start, in the local time of its end: those up to its last
 * minute; across the date line, the previous date. A dinner that ends in the small hours, or the ride home after it,
 * belongs to its evening alone; a flight or a night train is looked up under the date of its arrival, too.
 */
function laterDates(item: AgendaItem): Temporal.PlainDate[] {
  const from = dateOf(item.start, item.startZone);
  const to = dateOf(item.end, item.endZone);
  if (Temporal.PlainDate.compare(to, from) < 0) return [to];
  const isJourney = item.kind === "activity" && isMovement(item.activity.kind);
  const last = isJourney ? item.end - 1 : item.end - nightEnds - 1;
  return datesBetween(from.add({ days: 1 }), dateOf(last, item.endZone));
}

/** Returns the participants that an activity names: the ids in its lists. */
const askedAt = ({ attend }: Activity): readonly string[] => [
  ...attend.required,
  ...attend.wished,
  ...attend.quorum.flatMap(({ of }) => of),
];
