// Movement: everybody can get from each item to the next, and the transfers say how.
import {
  bedOf,
  type Conveyance,
  distanceKm,
  drivingMinutes,
  endPlaceOf,
  type Finding,
  indexVisit,
  interpretersOf,
  isConfirmed,
  type PersonId,
  type PlaceId,
  type Placement,
  ridersOf,
  type Subject,
  seatsIn,
  stayOf,
  type Transfer,
  toZoned,
} from "#domain";
import { beforeArrival } from "./before-arrival.ts";
import { blocking, type CheckContext, placed, subjectOf } from "./context.ts";
import { wayMinutes } from "./days.ts";
import { checkMornings } from "./mornings.ts";
import { mayEndBefore } from "./two-places.ts";
import { checkVehicles } from "./vehicles.ts";

/** After a longer gap people are assumed to come from the hotel or from home. */
const sameDayMinutes = 360;

export function checkMovement(context: CheckContext): Finding[] {
  return [
    ...checkWays(context),
    ...context.programme.transfers.flatMap((t) => checkTransfer(context, t)),
    ...checkVehicles(context),
    ...checkStated(context),
  ];
}

function checkWays(context: CheckContext): Finding[] {
  const found: Finding[] = [];
  const tight: Tight[] = [];
  const rides = new Map<string, Transfer[]>();
  for (const transfer of context.programme.transfers) {
    for (const id of [
      ...transfer.people.map((p) => `person ${p}`),
      ...transfer.interpreters.map((i) => `interpreter ${i}`),
    ]) {
      const list = rides.get(id);
      if (list) list.push(transfer);
      else rides.set(id, [transfer]);
    }
  }
  for (const [key, own] of timelines(context))
    checkTimeline(context, key, own, { rides: rides.get(key) ?? [], found, tight });
  return [...found, ...withoutReserve(context, tight)];
}

interface Found {
  readonly rides: readonly Transfer[];
  readonly found: Finding[];
  readonly tight: Tight[];
}

/** Follows a person or interpreter from item to item. */
function checkTimeline(
  context: CheckContext,
  key: string,
  own: readonly Placement[],
  { rides, found, tight }: Found,
): void {
  const [kind, id] = key.split(" ") as ["person" | "interpreter", string];
  let last: Placement | undefined;
  /** Where they are: items without a place do not move them. */
  let left: Stop | undefined;
  let agreed: Stop | undefined;
  let since = 0;
  const early = new Set<Placement>();
  const stay = kind === "person" ? stayOf(context.visit, id as PersonId) : undefined;
  found.push(...checkMornings(context, { kind, id, placements: own, rides }));
  for (const placement of own) {
    // An arrival has no transfer to it.
    if (stay?.arrival?.activity.id === placement.activity) left = agreed = undefined;
    const isLost = last && left && !staysKnown(context, { kind, id }, left, last);
    const origin = last && left && !isLost ? originOf(context, { last, left, agreed }, placement) : undefined;
    if (origin && placement.place !== null && !samePlace(context, origin.at, placement.place)) {
      const { item: previous, at } = origin;
      const needed = wayMinutes(context, at, placement.place, previous.end);
      const gap = placement.start - previous.end;
      const late = Number.isFinite(needed) ? undefined : beforeArrival(context, own, previous, placement);
      const subjects: Subject[] = [
        { kind, id },
        { kind: "activity", id: previous.activity },
        { kind: "activity", id: placement.activity },
      ];
      if (gap < 0 && !mayEndBefore(context, previous, placement)) {
        // The overlap is already reported. That there is no time for the transfer follows from it.
      } else if (
        needed > gap &&
        (isStep(context, previous, at, placement) || leavesEarly(context, previous, placement, needed))
      ) {
        // No finding: see `shortStep` and `leavesEarly`.
      } else if (late) {
        const about = [late.item, late.movement];
        const named = about.map(({ activity }): Subject => ({ kind: "activity", id: activity }));
        const size = late.movement.end - late.item.start;
        if (!early.has(late.item))
          found.push(blocking("travel", "before-arrival", size, [{ kind, id }, ...named], {}));
        early.add(late.item);
      } else if (needed > gap) {
        const facts = { gapMinutes: Math.max(0, gap), neededMinutes: Number.isFinite(needed) ? needed : -1 };
        found.push(
          blocking(
            "travel",
            Number.isFinite(needed) ? "short" : "unreachable",
            Number.isFinite(needed) ? needed - gap : 1440,
            subjects,
            facts,
          ),
        );
      } else {
        const wanted = needed + context.rules.wantedBufferMinutes;
        if (
          wanted > gap &&
          !leavesEarly(context, previous, placement, wanted) &&
          isGiven(context, previous) &&
          isGiven(context, placement) &&
          !isStep(context, previous, at, placement)
        )
          tight.push({ subjects, previous, placement, facts: { gapMinutes: gap, neededMinutes: needed } });
      }
      if (needed <= gap && placement.start - since < sameDayMinutes) {
        const end = placement.start;
        const from = previous.end;
        if (!rides.some((ride) => ride.start >= from && ride.end <= end))
          found.push(blocking("transfer", "missing", 1, subjects, { startAt: placement.start }));
      }
    }
    const activity = context.index.activities.get(placement.activity);
    const site = activity ? endPlaceOf(activity, placement.place) : placement.place;
    if (site) {
      left = { item: placement, at: site };
      if (activity && isConfirmed(activity)) agreed = left;
      since = placement.end;
    } else if (activity?.kind === "departure") left = agreed = undefined;
    last = placement;
  }
}

/** An item and the place where it leaves people. */
interface Stop {
  readonly item: Placement;
  readonly at: PlaceId;
}

interface Before {
  readonly last: Placement;
  readonly left: Stop;
  /** The last confirmed item with a place. */
  readonly agreed: Stop | undefined;
}

/**
 * Returns the item from which people must get to the next one. Items in between are not the cause of a way that would
 * be too long even without them: those without a place, and those that are not confirmed between two that are.
 */
function originOf(context: CheckContext, { last, left, agreed }: Before, next: Placement): Stop {
  const direct: Stop = { item: last, at: left.at };
  const activity = context.index.activities.get(next.activity);
  const isBetweenAgreed = agreed !== undefined && activity !== undefined && isConfirmed(activity);
  if (isBetweenAgreed && isTooFar(context, direct, next) && isTooFar(context, agreed, next)) return agreed;
  return isTooFar(context, left, next) ? left : direct;
}

/**
 * Whether it is known where somebody is at an item without a place: not on the day after another one if the visit does
 * not say where they spent the night.
 */
function staysKnown(
  { visit, index }: CheckContext,
  { kind, id }: { readonly kind: "person" | "interpreter"; readonly id: string },
  { item, at }: Stop,
  last: Placement,
): boolean {
  if (kind !== "person" || last.start - item.end <= sameDayMinutes) return true;
  const leg = index.legOfPlace(at);
  const evening = toZoned(item.end, leg.zone).toPlainDate().toString();
  return bedOf(visit, id as PersonId, evening, leg) !== undefined;
}

/** Whether the whole time between two items is too short for the transfer. */
const isTooFar = (context: CheckContext, { item, at }: Stop, next: Placement): boolean =>
  next.place !== null &&
  next.start >= item.end &&
  wayMinutes(context, at, next.place, item.end) > next.start - item.end;

/** Whether the time of an item was given by a person. The planner may still shift a time that it chose. */
const isGiven = ({ index }: CheckContext, { activity, pinned }: Placement): boolean =>
  pinned || index.activities.get(activity)?.fixed !== undefined;

/** A transfer that a person can make only without its reserve. */
interface Tight {
  readonly subjects: readonly Subject[];
  readonly previous: Placement;
  readonly placement: Placement;
  readonly facts: Finding["facts"];
}

/** Returns one warning for each pair of items, with everybody concerned. */
function withoutReserve({ rules }: CheckContext, tight: readonly Tight[]): Finding[] {
  const pairs = Map.groupBy(
    tight,
    ({ previous, placement, facts }) =>
      `${previous.activity} ${placement.activity} ${facts.gapMinutes} ${facts.neededMinutes}`,
  );
  return [...pairs.values()].flatMap((all): Finding[] => {
    const [first] = all;
    if (!first) return [];
    const [, ...items] = first.subjects;
    const { wantedBufferMinutes: reserveMinutes } = rules;
    return [
      {
        rule: "travel-buffer",
        variant: "short",
        level: "warn",
        size: reserveMinutes,
        subjects: [...all.flatMap(({ subjects: [who] }) => who ?? []), ...items],
        facts: { ...first.facts, reserveMinutes },
      },
    ];
  });
}

/**
 * Published programmes print consecutive items without the few steps between them. Between two confirmed items a gap of
 * these minutes is not a conflict. The value is our own choice: the step in which programmes are printed.
 */
const shortStep = 5;

/**
 * Whether people can leave early enough an item whose end was not given: its `minutes` are only an estimate. They may
 * come a little after an approximate start.
 */
const leavesEarly = (
  { index }: CheckContext,
  { activity, start }: Placement,
  next: Placement,
  minutes: number,
): boolean => {
  const about = index.activities.get(next.activity)?.approximate === true ? shortStep : 0;
  return index.activities.get(activity)?.openEnd === true && minutes < next.start + about - start;
};

function isStep(context: CheckContext, previous: Placement, from: PlaceId, next: Placement): boolean {
  if (next.place === null || next.start < previous.end) return false;
  const areAgreed = [previous, next].every((placement) => {
    const activity = context.index.activities.get(placement.activity);
    return activity !== undefined && isConfirmed(activity);
  });
  return areAgreed && context.ways().quickest(from, next.place, previous.end) <= shortStep;
}

/**
 * The greatest straight-line speed of each mode. Stated minutes that imply a higher speed are a mistake. Our own
 * choice, above usual speeds.
 */
const fastest: Readonly<Record<Conveyance, number>> = {
  walk: 8,
  car: 130,
  coach: 110,
  motorcade: 150,
  boat: 90,
  ferry: 75,
  train: 330,
  tram: 60,
  helicopter: 300,
  plane: 950,
};

/** If the mode is not stated, short distances are assumed to be driven; long ones may be by fast train. */
const fastestUnsaid = { nearKm: 60, near: 150, far: 330 };

const fastestKmPerHour = (by: Conveyance | undefined, km: number): number => {
  if (by) return fastest[by];
  return km < fastestUnsaid.nearKm ? fastestUnsaid.near : fastestUnsaid.far;
};

/** Returns findings for transfers whose stated minutes are impossible for the distance between their places. */
function checkStated(context: CheckContext): Finding[] {
  return [...placed(context)].flatMap(({ placement, activity }): Finding[] => {
    const from = placement.place === null ? undefined : context.index.sites.get(placement.place)?.place;
    const to = activity.endsAt === undefined ? undefined : context.index.sites.get(activity.endsAt)?.place;
    // A duration that was not stated proves nothing about the distance.
    if (activity.kind !== "transfer" || activity.openEnd || !from?.coordinates || !to?.coordinates) return [];
    const km = distanceKm(from.coordinates, to.coordinates);
    const minutes = placement.end - placement.start;
    const named = (activity.vehicles ?? []).flatMap((id) => context.index.vehicles.get(id)?.mode ?? []);
    const driven = named.find((mode) => mode === "coach" || mode === "car" || mode === "motorcade");
    const least = Math.ceil((km / fastestKmPerHour(activity.by ?? driven, km)) * 60);
    if (minutes >= least) return [];
    const subjects: Subject[] = [subjectOf(activity)];
    const facts = { km: Math.round(km), isMinutes: minutes, neededMinutes: Math.ceil(drivingMinutes(km)) };
    return [{ rule: "travel", variant: "stated", level: "warn", size: least - minutes, subjects, facts }];
  });
}

function timelines({ programme, visit }: CheckContext): Map<string, Placement[]> {
  const own = new Map<string, Placement[]>();
  // The order in which transfers are planned: of two items with the same start, the shorter one comes first.
  for (const placement of [...programme.placements].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const keys = [
      ...placement.attendees.map((id) => `person ${id}`),
      ...interpretersOf(visit, placement).map((id) => `interpreter ${id}`),
    ];
    for (const key of keys) {
      const list = own.get(key);
      if (list) list.push(placement);
      else own.set(key, [placement]);
    }
  }
  return own;
}

const samePlace = ({ visit }: CheckContext, a: PlaceId, b: PlaceId): boolean => {
  const { sites } = indexVisit(visit);
  return sites.get(a)?.place.id === sites.get(b)?.place.id;
};

function checkTransfer(context: CheckContext, transfer: Transfer): Finding[] {
  const subjects: Subject[] = [
    { kind: "place", id: transfer.from },
    { kind: "place", id: transfer.to },
  ];
  const way = context
    .ways()
    .options(transfer.from, transfer.to, transfer.start)
    .find((option) => option.mode === transfer.mode);
  const minutes = transfer.end - transfer.start;
  const facts = { mode: transfer.mode, startAt: transfer.start };
  if (!way) return [blocking("transfer", "no-way", 1, subjects, facts)];
  const found: Finding[] = [];
  if (minutes < way.minutes) {
    found.push(
      blocking("transfer", "short", way.minutes - minutes, subjects, {
        ...facts,
        isMinutes: minutes,
        neededMinutes: way.minutes,
      }),
    );
  }
  if (way.needsVehicle) {
    const seats = seatsIn(context.visit, transfer.vehicles);
    const travellers =
      ridersOf(context.visit, transfer, context.programme.placements) + transfer.interpreters.length;
    if (seats < travellers)
      found.push(
        blocking("vehicle", "seats", travellers - seats, subjects, {
          ...facts,
          count: travellers,
          limit: seats,
        }),
      );
  }
  return found;
}
