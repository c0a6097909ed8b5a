// Disruptions as changes of the visit: its demands after something has gone wrong.
import {
  type Activity,
  type ActivityId,
  attendeeOf,
  type Disruption,
  endOfActivity,
  type Interpreter,
  indexVisit,
  interpretersOf,
  isMovement,
  type Leg,
  type LocalTime,
  lengthOf,
  localTimeOf,
  mergeSpans,
  minuteOf,
  type Person,
  type PersonId,
  type Placement,
  type Programme,
  presenceOf,
  presenceOfPerson,
  type Span,
  statusOf,
  subtractSpans,
  toZoned,
  type Visit,
  wholeVisit,
  windowsOf,
  withLengthStated,
  zoneOn,
} from "#domain";
import { requiredWithout } from "./required-without.ts";

/** A visit after disruptions, and the starts that they dictate regardless of windows and opening hours. */
export interface Disrupted {
  readonly visit: Visit;
  readonly held: ReadonlyMap<string, number>;
}

interface Scene {
  readonly programme: Programme;
  readonly placements: ReadonlyMap<string, Placement>;
  /** Activities that begin at this instant or before have taken place. */
  readonly now: number;
  readonly held: Map<string, number>;
}

/**
 * Returns the visit after disruptions. A disruption that names nothing in the visit changes nothing (see
 * `disruptionProblem`). Activities that have started stay as they were.
 */
export function disrupt(
  visit: Visit,
  programme: Programme,
  disruptions: readonly Disruption[],
  now: number,
): Disrupted {
  const scene: Scene = {
    programme,
    placements: new Map(programme.placements.map((placement) => [placement.activity, placement])),
    now,
    held: new Map(),
  };
  let changed = visit;
  for (const one of disruptions) changed = withDisruption(changed, scene, one);
  return { visit: changed, held: scene.held };
}

function withDisruption(visit: Visit, scene: Scene, one: Disruption): Visit {
  switch (one.event) {
    case "late":
      return late(visit, scene, one.who, one.minutes);
    case "over":
      return over(visit, scene, one.activity, one.minutes);
    case "ended":
      return ended(visit, scene, one);
    case "withdrawn":
      return withdrawn(visit, scene, one.activity);
    case "closed":
      return closed(visit, scene, one);
    case "ill":
      return ill(visit, scene, one);
    case "lost":
      return lost(visit, scene, one);
    case "broken":
      return broken(visit, scene, one);
    case "short":
      return shortened(visit, scene, one);
  }
}

/** Returns the visit with one activity changed. */
export const changeActivity = (
  visit: Visit,
  id: string,
  change: (activity: Activity) => Activity,
): Visit => ({
  ...visit,
  activities: visit.activities.map((activity) => (activity.id === id ? change(activity) : activity)),
});

const zoneOfActivity = (visit: Visit, activity: Activity): string => indexVisit(visit).legOf(activity).zone;

function late(visit: Visit, scene: Scene, who: string, minutes: number): Visit {
  const activity = indexVisit(visit).activities.get(who);
  if (!activity) return lateComers(visit, scene, who, minutes);
  const placement = scene.placements.get(who);
  if (!placement || placement.start <= scene.now) return visit;
  const start = placement.start + minutes;
  const zone = zoneOfActivity(visit, activity);
  const unpinned = { ...visit, pins: visit.pins.filter((pin) => pin.activity !== who) };
  const left = windowsOf(visit, activity)
    .map((span) => ({ from: Math.max(span.from, start), to: span.to }))
    .filter((span) => span.to - span.from >= lengthOf(activity));
  // A delayed flight leaves at its new time. A meeting can begin at any later time that its hours allow.
  if (activity.fixed || isMovement(activity.kind) || left.length === 0) {
    scene.held.set(who, start);
    return changeActivity(unpinned, who, (before) => {
      const { when: _when, ...rest } = withLengthStated(before);
      return { ...rest, status: statusOf(before), fixed: localTimeOf(start, zone) };
    });
  }
  return changeActivity(unpinned, who, (rest) => ({
    ...rest,
    when: left.map((span) => windowOf(span, zone)),
  }));
}

const minuteOfDay = (minute: number, zone: string): number => {
  const { hour, minute: rest } = toZoned(minute, zone);
  return hour * 60 + rest;
};

/** Writes a span as a window of one date, across midnight if necessary, or a longer span with both dates. */
const windowOf = (span: Span, zone: string): NonNullable<Activity["when"]>[number] =>
  span.to - span.from >= 1440
    ? { between: { from: localTimeOf(span.from, zone), to: localTimeOf(span.to, zone) } }
    : {
        days: [toZoned(span.from, zone).toPlainDate()],
        from: minuteOfDay(span.from, zone),
        to: minuteOfDay(span.to, zone) || 1440,
      };

/** Makes people who arrive late absent for this time from the start of their next item. */
function lateComers(visit: Visit, scene: Scene, who: string, minutes: number): Visit {
  const people = new Set<string>(indexVisit(visit).peopleOf(who));
  const next = scene.programme.placements
    .filter((p) => p.start > scene.now && p.attendees.some((id) => people.has(id)))
    .reduce((least, p) => Math.min(least, p.start), Number.POSITIVE_INFINITY);
  if (!Number.isFinite(next)) return visit;
  const hole = { from: next, to: next + minutes };
  return {
    ...visit,
    people: visit.people.map((person) =>
      people.has(person.id) ? awayDuring(visit, person, presenceOfPerson(visit, person.id), [hole]) : person,
    ),
  };
}

/** A session that runs over keeps its start. Its windows no longer apply. */
function over(visit: Visit, scene: Scene, id: string, minutes: number): Visit {
  const placement = scene.placements.get(id);
  if (placement) scene.held.set(id, placement.start);
  return changeActivity(visit, id, ({ interpretation, when, ...activity }) => ({
    ...activity,
    minutes: lengthOf({ ...activity, interpretation }) + minutes,
    ...(interpretation ? { interpretation: { ...interpretation, lengthens: 1 } } : {}),
    ...(placement
      ? {
          status: statusOf(activity),
          fixed: localTimeOf(placement.start, zoneOfActivity(visit, { ...activity, interpretation })),
        }
      : when
        ? { when }
        : {}),
  }));
}

/** A session that ends early keeps its start. Later items may move earlier. */
function ended(
  visit: Visit,
  scene: Scene,
  { activity: id, at }: Extract<Disruption, { event: "ended" }>,
): Visit {
  const placement = scene.placements.get(id);
  const activity = indexVisit(visit).activities.get(id);
  const end = placement && endOfActivity(visit, placement, at);
  if (!activity || !placement || end === undefined) return visit;
  if (end <= placement.start || end >= placement.end) return visit;
  return over(visit, scene, id, end - placement.start - lengthOf(activity));
}

function withdrawn(visit: Visit, scene: Scene, id: ActivityId): Visit {
  const placement = scene.placements.get(id);
  return placement && placement.start <= scene.now ? visit : withoutActivity(visit, id);
}

/** Returns the visit without an activity and without every reference to it. */
export const withoutActivity = (visit: Visit, id: string): Visit => ({
  ...visit,
  activities: visit.activities
    .filter((activity) => activity.id !== id)
    .map((activity) => ({ ...activity, after: activity.after.filter((order) => order.activity !== id) })),
  wishes: visit.wishes.filter((wish) => !("activity" in wish.target && wish.target.activity === id)),
  pins: visit.pins.filter((pin) => pin.activity !== id),
});

interface Period {
  readonly from?: LocalTime | undefined;
  readonly to?: LocalTime | undefined;
}

/** Returns the instants of a period. It cannot change what happened before now. */
function spanOf(visit: Visit, scene: Scene, period: Period, zone?: string): Span {
  const minute = (time: LocalTime) => minuteOf(time, zone ?? zoneOn(visit, time));
  const whole = wholeVisit(visit)[0] ?? { from: 0, to: 0 };
  const from = period.from ? minute(period.from) : whole.from;
  return { from: Math.max(from, scene.now), to: period.to ? minute(period.to) : whole.to };
}

function closed(visit: Visit, scene: Scene, one: Extract<Disruption, { event: "closed" }>): Visit {
  const index = indexVisit(visit);
  if (!index.sites.has(one.place)) return visit;
  const { zone } = index.legOfPlace(one.place);
  const span = spanOf(visit, scene, one, zone);
  if (span.from >= span.to) return visit;
  const closure = { from: localTimeOf(span.from, zone), to: localTimeOf(span.to, zone) };
  const shut = <T extends { readonly id: string; readonly closed?: readonly Period[] | undefined }>(
    usage: T,
  ): T => (usage.id === one.place ? { ...usage, closed: [...(usage.closed ?? []), closure] } : usage);
  return {
    ...visit,
    places: visit.places.map((place) => shut({ ...place, rooms: place.rooms.map((room) => shut(room)) })),
  };
}

/**
 * Excuses a person who is ill from invitations of the party or delegation, as long as one of its members
 * attends. If the person is invited by name, the activity must move. Flights and transfers still include
 * the person.
 */
function ill(visit: Visit, scene: Scene, one: Extract<Disruption, { event: "ill" }>): Visit {
  const index = indexVisit(visit);
  const span = spanOf(visit, scene, one);
  const during = (placement: Placement | undefined): boolean =>
    placement !== undefined && placement.start < span.to && span.from < placement.end;
  const movements = visit.activities.flatMap((activity) => {
    const placement = scene.placements.get(activity.id);
    return placement && isMovement(activity.kind) && during(placement)
      ? [{ from: placement.start, to: placement.end }]
      : [];
  });
  const excused = (activity: Activity): boolean => {
    const placement = scene.placements.get(activity.id);
    if (isMovement(activity.kind) || !during(placement) || !placement?.attendees.includes(one.person))
      return false;
    if (activity.attend.required.some((id) => id === attendeeOf(one.person))) return false;
    return activity.attend.required
      .filter((id) => index.peopleOf(id).includes(one.person))
      .every((id) => index.peopleOf(id).some((person) => person !== one.person));
  };
  return {
    ...visit,
    activities: visit.activities.map((activity) =>
      excused(activity) ? { ...activity, attend: excusing(visit, activity.attend, one.person) } : activity,
    ),
    people: visit.people.map((person) =>
      person.id === one.person
        ? awayDuring(
            visit,
            person,
            presenceOfPerson(visit, person.id),
            subtractSpans([span], mergeSpans(movements)),
          )
        : person,
    ),
  };
}

/**
 * Removes a person from attendance. A person who must stay away cannot be required as a member of a group.
 */
const excusing = (visit: Visit, attend: Activity["attend"], person: PersonId): Activity["attend"] => ({
  ...attend,
  required: requiredWithout(visit, attend.required, new Set([person])),
  forbidden: [...attend.forbidden, attendeeOf(person)],
});

function lost(visit: Visit, scene: Scene, one: Extract<Disruption, { event: "lost" }>): Visit {
  const span = spanOf(visit, scene, one);
  const without = (activity: Activity): Activity => {
    const placement = scene.placements.get(activity.id);
    const hasBegun = placement !== undefined && placement.start <= scene.now;
    const isThere = placement && interpretersOf(visit, placement).includes(one.interpreter);
    if (hasBegun || !isThere || placement.end <= span.from || span.to <= placement.start) return activity;
    return { ...activity, accompanied: activity.accompanied.filter((id) => id !== one.interpreter) };
  };
  return {
    ...visit,
    activities: visit.activities.map(without),
    interpreters: visit.interpreters.map((interpreter) =>
      interpreter.id === one.interpreter
        ? awayDuring(visit, interpreter, presenceOf(visit, interpreter.present), [span])
        : interpreter,
    ),
  };
}

/** A broken vehicle stays in the visit, so that its earlier tours remain valid. */
function broken(visit: Visit, scene: Scene, one: Extract<Disruption, { event: "broken" }>): Visit {
  const span = spanOf(visit, scene, one);
  if (span.from >= span.to) return visit;
  const out = { from: written(visit, span.from), to: written(visit, span.to) };
  return {
    ...visit,
    vehicles: visit.vehicles.map((vehicle) =>
      vehicle.id === one.vehicle ? { ...vehicle, out: [...(vehicle.out ?? []), out] } : vehicle,
    ),
  };
}

/**
 * Closes the places of a leg for a strike, a storm or an early end of the day. Hotels, and places from which people
 * travel, stay open: journeys have their own disruptions. Items without a place lose the hours.
 */
function shortened(visit: Visit, scene: Scene, one: Extract<Disruption, { event: "short" }>): Visit {
  const index = indexVisit(visit);
  const leg = index.legs.get(one.leg);
  if (!leg) return visit;
  const hole = shortenedSpan(leg, spanOf(visit, scene, one, leg.zone), one);
  if (hole.from >= hole.to) return visit;
  const closure = { from: localTimeOf(hole.from, leg.zone), to: localTimeOf(hole.to, leg.zone) };
  const kept = new Set<string>([
    ...visit.legs.flatMap(({ base }) => base ?? []),
    ...visit.delegations.flatMap(({ parties }) => parties.flatMap(({ base }) => base ?? [])),
    ...visit.activities.flatMap(({ kind, places, endsAt }) =>
      isMovement(kind) ? [...places, ...(endsAt ? [endsAt] : [])] : [],
    ),
  ]);
  const stays = (id: string): boolean => kept.has(id) || kept.has(index.sites.get(id)?.place.id ?? "");
  return {
    ...visit,
    places: visit.places.map((place) => {
      const isOpen = place.leg !== one.leg || [place, ...place.rooms].some(({ id }) => stays(id));
      return isOpen ? place : { ...place, closed: [...(place.closed ?? []), closure] };
    }),
    activities: visit.activities.map((activity) => withoutHours(visit, scene, activity, one.leg, hole)),
  };
}

/**
 * Returns the time that a leg loses: to the end of the day on which it begins, if no end is given. If neither a time
 * nor the present determines the day, returns the whole leg.
 */
function shortenedSpan(leg: Leg, span: Span, { from, to }: Period): Span {
  const midnight = (date: Temporal.PlainDate) =>
    Math.round(date.toZonedDateTime({ timeZone: leg.zone }).epochMilliseconds / 60_000);
  const begin = midnight(leg.from);
  const start = Math.max(span.from, begin);
  if (to) return { from: start, to: span.to };
  const isDayKnown = from !== undefined || span.from >= begin;
  const last = isDayKnown ? toZoned(start, leg.zone).toPlainDate() : leg.to;
  return { from: start, to: midnight(last.add({ days: 1 })) };
}

/** Returns an activity without a place that cannot take place in some hours; one that is fixed or has begun stays. */
function withoutHours(visit: Visit, scene: Scene, activity: Activity, leg: string, hole: Span): Activity {
  const { id, zone } = indexVisit(visit).legOf(activity);
  const placement = scene.placements.get(activity.id);
  const hasBegun = placement !== undefined && placement.start <= scene.now;
  if (id !== leg || activity.places.length > 0 || activity.fixed || isMovement(activity.kind) || hasBegun)
    return activity;
  const left = subtractSpans(windowsOf(visit, activity), [hole]);
  return left.length === 0 ? activity : { ...activity, when: left.map((span) => windowOf(span, zone)) };
}

/** Returns a person whose presence no longer includes some periods. */
function awayDuring<T extends Person | Interpreter>(
  visit: Visit,
  somebody: T,
  presence: readonly Span[],
  holes: readonly Span[],
): T {
  const present = subtractSpans(presence, holes).map((span) => ({
    from: written(visit, span.from),
    to: written(visit, span.to),
  }));
  return { ...somebody, present };
}

/** Writes an instant in the zone in which `zoneOn` will read it. */
function written(visit: Visit, minute: number): LocalTime {
  const zones = [...new Set(visit.legs.map((leg) => leg.zone))];
  const zone = zones.find((candidate) => zoneOn(visit, localTimeOf(minute, candidate)) === candidate);
  return localTimeOf(minute, zone ?? zones[0] ?? "UTC");
}
