// Routes: travel times from one place to another, by every mode that is available.
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

function computeRoutes(visit: Visit): Routes {
  const index = indexVisit(visit);
  const modes = visit.travel.modes.length > 0 ? visit.travel.modes : usualModes;
  const given = new Map<string, number>();
  for (const time of visit.travel.times) {
    const from = index.sites.get(time.from)?.place.id ?? time.from;
    const to = index.sites.get(time.to)?.place.id ?? time.to;
    given.set(`${from} ${to} ${time.mode}`, time.minutes);
    if (!time.oneWay)
      given.set(`${to} ${from} ${time.mode}`, given.get(`${to} ${from} ${time.mode}`) ?? time.minutes);
  }
  const bandStarts = [
    ...new Set([0, ...visit.travel.rushHours.flatMap((rush) => [rush.from, rush.to])]),
  ].sort((a, b) => a - b);
  const bandOf = (minuteOfDay: number): number => {
    let band = 0;
    for (let i = 0; i < bandStarts.length; i++) if ((bandStarts[i] ?? 0) <= minuteOfDay) band = i;
    return band;
  };
  const vehicleIn = (mode: TravelMode, leg: string) =>
    visit.vehicles.some(
      (vehicle) => vehicle.mode === mode && (vehicle.leg === undefined || vehicle.leg === leg),
    );

  const known = [
    ...new Set<TravelMode>([
      ...modes.map((mode) => mode.mode),
      ...visit.travel.times.map((time) => time.mode),
    ]),
  ].map((mode) => ({ mode, settings: modes.find((candidate) => candidate.mode === mode) }));

  const routesBetween = (from: Place, to: Place, band: number): Route[] => {
    const found: Route[] = [];
    const km = from.coordinates && to.coordinates ? distanceKm(from.coordinates, to.coordinates) : undefined;
    for (const { mode, settings } of known) {
      const needsVehicle = settings?.needsVehicle ?? false;
      if (needsVehicle && !vehicleIn(mode, from.leg)) continue;
      let minutes = given.get(`${from.id} ${to.id} ${mode}`);
      if (minutes === undefined) {
        const farthest = from.leg === to.leg ? farthestKm.withinLeg : farthestKm.betweenLegs;
        if (!settings || km === undefined || km > farthest) continue;
        minutes = minutesFor(settings, km);
        if (settings.atMostMinutes !== undefined && minutes > settings.atMostMinutes) continue;
      }
      const start = bandStarts[band] ?? 0;
      const factor = visit.travel.rushHours
        .filter((rush) => rush.modes.includes(mode) && rush.from <= start && start < rush.to)
        .reduce((most, rush) => Math.max(most, rush.factor), 1);
      found.push({ mode, minutes: Math.ceil(minutes * factor), needsVehicle });
    }
    return found.sort((a, b) => a.minutes - b.minutes);
  };

  const cache = new Map<string, readonly Route[]>();
  const inBand = (fromId: PlaceId, toId: PlaceId, band: number): readonly Route[] => {
    const from = index.sites.get(fromId)?.place;
    const to = index.sites.get(toId)?.place;
    if (!from || !to) return [];
    const key = `${from.id} ${to.id} ${band}`;
    let routes = cache.get(key);
    if (!routes) {
      routes = routesBetween(from, to, band);
      cache.set(key, routes);
    }
    return routes;
  };
  const samePlace = (from: PlaceId, to: PlaceId): boolean =>
    index.sites.get(from)?.place.id === index.sites.get(to)?.place.id;
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
  return {
    options: (from, to, departure) => (samePlace(from, to) ? [] : inBand(from, to, bandAt(from, departure))),
    quickest: (from, to, departure) =>
      samePlace(from, to)
        ? 0
        : (inBand(from, to, bandAt(from, departure))[0]?.minutes ?? Number.POSITIVE_INFINITY),
    bandStarts,
    bandOf,
    quickestInBand: (from, to, band) =>
      samePlace(from, to) ? 0 : (inBand(from, to, band)[0]?.minutes ?? Number.POSITIVE_INFINITY),
  };
}
