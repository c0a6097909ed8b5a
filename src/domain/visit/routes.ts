// Routes: travel times from one place to another, by every mode that is available.
import { elementAt } from "#base/element-at.ts";
import { drivingMinutes } from "./driving.ts";
import type { PlaceId } from "./ids.ts";
import { perVisit } from "./per-visit.ts";
import type { Coordinates, Leg, Place } from "./place.ts";
import { type EpochMinute, toZoned } from "./time.ts";
import type { ModeSettings, TravelMode } from "./travel.ts";
import type { Visit } from "./visit.ts";
import { indexVisit } from "./visit-index.ts";

/** Modes of a visit that names none: short routes on foot, otherwise by hired car. */
export const usualModes: readonly ModeSettings[] = [
  { mode: "walk", kmPerHour: 4.5, detour: 1.3, fixedMinutes: 0, atMostMinutes: 20, needsVehicle: false },
  { mode: "car", detour: 1.3, fixedMinutes: 2, needsVehicle: false },
];

/**
 * The longest straight-line distances for which times are computed from coordinates, within a leg and between two.
 * Longer routes are stated in the visit or are activities, because people fly or take a train.
 */
const farthestKm = { withinLeg: 400, betweenLegs: 150 };

/** Speeds of modes other than driving, if the visit gives none. */
const usualSpeed: Readonly<Partial<Record<TravelMode, number>>> = {
  walk: 4.5,
  public: 18,
  train: 70,
  boat: 25,
  ferry: 30,
};

/** Returns the minutes of a mode for a straight-line distance. */
function minutesFor({ mode, kmPerHour, detour, fixedMinutes }: ModeSettings, km: number): number {
  const isDriven = mode === "car" || mode === "coach" || mode === "motorcade";
  if (kmPerHour === undefined && isDriven) return fixedMinutes + Math.ceil(drivingMinutes(km));
  const speed = kmPerHour ?? usualSpeed[mode] ?? 1;
  return fixedMinutes + Math.ceil(((km * detour) / speed) * 60);
}

/** A route between two places by one mode. */
export interface Route {
  readonly mode: TravelMode;
  readonly minutes: number;
  readonly needsVehicle: boolean;
}

/** The routes of one visit. Places and rooms are given by id; a room has the position of its place. */
export interface Routes {
  /** Returns all routes that exist for this `departure`, quickest first. Empty: not reachable. */
  options(from: PlaceId, to: PlaceId, departure: EpochMinute): readonly Route[];
  /**
   * Returns the minutes of the quickest route for this `departure`; 0 within one place, Infinity when not
   * reachable.
   */
  quickest(from: PlaceId, to: PlaceId, departure: EpochMinute): number;
  /** The times of day at which travel times change, per leg: minutes after midnight, sorted. */
  readonly bandStarts: readonly number[];
  /** Returns the band of a time of day, as an index into `bandStarts`. */
  bandOf(minuteOfDay: number): number;
  /** Returns the minutes of the quickest route in a band. */
  quickestInBand(from: PlaceId, to: PlaceId, band: number): number;
}

/** Returns the great-circle distance in kilometres (haversine formula, mean Earth radius 6,371 km). */
export function distanceKm(a: Coordinates, b: Coordinates): number {
  const rad = Math.PI / 180;
  const dLat = (b.lat - a.lat) * rad;
  const dLon = (b.lon - a.lon) * rad;
  const h = Math.sin(dLat / 2) ** 2 + Math.cos(a.lat * rad) * Math.cos(b.lat * rad) * Math.sin(dLon / 2) ** 2;
  return 2 * 6371 * Math.asin(Math.min(1, Math.sqrt(h)));
}

/**
 * Returns the routes of a visit: times given in it first, otherwise computed from coordinates. Computed once
 * per visit.
 */
export const routesOf = (visit: Visit): Routes => cachedRoutes(visit, undefined);

const cachedRoutes = perVisit((visit, _: undefined) => computeRoutes(visit));

/** A mode of a visit: the times that the visit states for it, and its settings if it may be computed. */
interface KnownMode {
  readonly mode: TravelMode;
  readonly settings: ModeSettings | undefined;
  /** Stated minutes by pair of places (see `pairOf`). */
  readonly stated: Map<number, number>;
  /** By band, the factor of the rush hour. */
  readonly factors: readonly number[];
}

function computeRoutes(visit: Visit): Routes {
  const index = indexVisit(visit);
  const { places } = visit;
  const atPlace = new Map(places.map((place, at) => [place.id, at]));
  /** The position of the place of a site; undefined: no such site. */
  const positions = new Map([...index.sites].map(([site, { place }]) => [site, atPlace.get(place.id)]));
  // Numbers as keys: a visit with a few hundred places has many thousands of pairs.
  const pairOf = (from: number, to: number): number => from * places.length + to;
  const { bandStarts, bandOf, bandAt } = bandsOf(visit);
  const modes = modesOf(visit, bandStarts);
  for (const time of visit.travel.times) {
    const from = positions.get(time.from);
    const to = positions.get(time.to);
    const stated = modes.get(time.mode)?.stated;
    if (from === undefined || to === undefined || !stated) continue;
    stated.set(pairOf(from, to), time.minutes);
    const back = pairOf(to, from);
    if (!time.oneWay && !stated.has(back)) stated.set(back, time.minutes);
  }
  const known = [...modes.values()];
  const needsVehicle = ({ settings }: KnownMode): boolean => settings?.needsVehicle ?? false;
  /** Modes that are available from a place of each leg. */
  const ofLeg = new Map(
    [...new Set(places.map((place) => place.leg))].map((leg) => [
      leg,
      known.filter((one) => !needsVehicle(one) || hasVehicle(visit, one.mode, leg)),
    ]),
  );

  const minutesBy = (mode: KnownMode, from: number, to: number, band: number): number => {
    const stated = mode.stated.get(pairOf(from, to));
    const minutes = stated ?? computedMinutes(mode.settings, elementAt(places, from), elementAt(places, to));
    return Math.ceil(minutes * (mode.factors[band] ?? 1));
  };
  const modesFrom = (from: number): readonly KnownMode[] => ofLeg.get(elementAt(places, from).leg) ?? [];
  const cache = new Map<number, readonly Route[]>();
  const inBand = (fromId: PlaceId, toId: PlaceId, band: number): readonly Route[] => {
    const from = positions.get(fromId);
    const to = positions.get(toId);
    if (from === undefined || to === undefined) return [];
    const key = pairOf(from, to) * bandStarts.length + band;
    const found = cache.get(key);
    if (found) return found;
    const routes = modesFrom(from)
      .map((mode): Route => {
        const minutes = minutesBy(mode, from, to, band);
        return { mode: mode.mode, minutes, needsVehicle: needsVehicle(mode) };
      })
      .filter(({ minutes }) => Number.isFinite(minutes))
      .sort((a, b) => a.minutes - b.minutes);
    cache.set(key, routes);
    return routes;
  };
  /** The minutes of the quickest route alone: a planner asks for those of all pairs. */
  const quickestInBand = (fromId: PlaceId, toId: PlaceId, band: number): number => {
    const from = positions.get(fromId);
    const to = positions.get(toId);
    if (from === to) return 0;
    let least = Number.POSITIVE_INFINITY;
    if (from === undefined || to === undefined) return least;
    for (const mode of modesFrom(from)) least = Math.min(least, minutesBy(mode, from, to, band));
    return least;
  };
  const samePlace = (from: PlaceId, to: PlaceId): boolean => positions.get(from) === positions.get(to);
  return {
    options: (from, to, departure) => (samePlace(from, to) ? [] : inBand(from, to, bandAt(from, departure))),
    quickest: (from, to, departure) =>
      samePlace(from, to)
        ? 0
        : (inBand(from, to, bandAt(from, departure))[0]?.minutes ?? Number.POSITIVE_INFINITY),
    bandStarts,
    bandOf,
    quickestInBand,
  };
}

/** Returns the bands of a day: between two of their starts, travel takes equally long. */
function bandsOf(visit: Visit): Pick<Routes, "bandStarts" | "bandOf"> & {
  /** Returns the band of a departure from a place. */
  bandAt(from: PlaceId, departure: EpochMinute): number;
} {
  const index = indexVisit(visit);
  const bandStarts = [
    ...new Set([0, ...visit.travel.rushHours.flatMap((rush) => [rush.from, rush.to])]),
  ].sort((a, b) => a - b);
  const bandOf = (minuteOfDay: number): number => {
    let band = 0;
    for (let i = 0; i < bandStarts.length; i++) if ((bandStarts[i] ?? 0) <= minuteOfDay) band = i;
    return band;
  };
  /** Caches departures by local time, because a whole group requests the same one. */
  const bands = new Map<string, number>();
  const bandAt = (from: PlaceId, departure: EpochMinute): number => {
    if (bandStarts.length === 1) return 0;
    const leg: Leg = index.legOfPlace(from);
    const key = `${departure} ${leg.zone}`;
    let band = bands.get(key);
    if (band === undefined) {
      const local = toZoned(departure, leg.zone);
      band = bandOf(local.hour * 60 + local.minute);
      bands.set(key, band);
    }
    return band;
  };
  return { bandStarts, bandOf, bandAt };
}

/** Returns the modes for which a visit has settings or states times. */
function modesOf({ travel }: Visit, bandStarts: readonly number[]): Map<TravelMode, KnownMode> {
  const settings = travel.modes.length > 0 ? travel.modes : usualModes;
  const names = new Set([...settings.map(({ mode }) => mode), ...travel.times.map(({ mode }) => mode)]);
  return new Map(
    [...names].map((mode) => [
      mode,
      {
        mode,
        settings: settings.find((one) => one.mode === mode),
        stated: new Map(),
        factors: bandStarts.map((start) =>
          travel.rushHours
            .filter((rush) => rush.modes.includes(mode) && rush.from <= start && start < rush.to)
            .reduce((most, rush) => Math.max(most, rush.factor), 1),
        ),
      },
    ]),
  );
}

const hasVehicle = (visit: Visit, mode: TravelMode, leg: string): boolean =>
  visit.vehicles.some(
    (vehicle) => vehicle.mode === mode && (vehicle.leg === undefined || vehicle.leg === leg),
  );

/** Returns the minutes between the positions of two places; Infinity if a mode is not computed for them. */
function computedMinutes(settings: ModeSettings | undefined, from: Place, to: Place): number {
  if (!settings || !from.coordinates || !to.coordinates) return Number.POSITIVE_INFINITY;
  const km = distanceKm(from.coordinates, to.coordinates);
  if (km > (from.leg === to.leg ? farthestKm.withinLeg : farthestKm.betweenLegs))
    return Number.POSITIVE_INFINITY;
  const minutes = minutesFor(settings, km);
  return minutes > (settings.atMostMinutes ?? minutes) ? Number.POSITIVE_INFINITY : minutes;
}
