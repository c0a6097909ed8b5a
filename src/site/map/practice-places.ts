// The places of practices as marks of a map: those that would cover each other share one mark.
import { gathered } from "#base/map/places-on-map.ts";
import type { Told } from "#documents";
import type { ShownPractice } from "../practices.ts";
import { type MapView, viewOf } from "./view.ts";

interface Place {
  readonly name: Told;
  readonly practices: readonly ShownPractice[];
}

export interface Mark {
  readonly number: number;
  readonly x: number;
  readonly y: number;
  readonly places: readonly Place[];
}

export interface PracticePlaces {
  readonly view: MapView;
  readonly marks: readonly Mark[];
}

/** Marks nearer to each other than this would overlap. */
const markSize = 30;

/** Returns the map of the practices whose place is known; undefined if there is none. */
export function practicePlaces(practices: readonly ShownPractice[]): PracticePlaces | undefined {
  const located = practices.flatMap((one) => {
    const { where } = one.practice;
    return where?.at ? [{ ...one, name: where.name, at: where.at }] : [];
  });
  const view = viewOf(located.map(({ at }) => at));
  if (!view) return undefined;
  const places = Map.groupBy(
    located,
    ({ name, at }) => `${name.text} ${at.lat.toFixed(3)} ${at.lon.toFixed(3)}`,
  );
  const spots = [...places.values()].flatMap((group) =>
    group.slice(0, 1).map(({ name, at }) => ({ ...view.at(at), name, practices: group })),
  );
  const marks = gathered(spots, markSize).map(({ first, others }, i) => ({
    number: i + 1,
    x: first.x,
    y: first.y,
    places: [first, ...others],
  }));
  return { view, marks };
}
