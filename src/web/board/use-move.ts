// Moves an activity or changes its length, by pointer or by keys, with the planner's advice on every position.
import { useState } from "react";
import {
  type ActivityId,
  indexVisit,
  lengtheningOf,
  lengthOf,
  type PlaceId,
  type Programme,
  type Visit,
} from "#domain";
import { type Advice, type Move, noAdvice } from "./move.ts";
import { type AdviceOptions, useAdvice } from "./use-advice.ts";

interface Options extends AdviceOptions {
  readonly programme: Programme | undefined;
}

export interface Mover {
  readonly move: Move | undefined;
  readonly advice: Advice;
  begin(activity: ActivityId, by: Move["by"], at?: { start: number; place: PlaceId | null }): void;
  /** Begins to change the length of an activity that has a time. */
  resize(activity: ActivityId, by: Move["by"]): void;
  /** Moves the end to this instant. */
  endAt(minute: number): void;
  to(start: number, place?: PlaceId | null): void;
  /** Moves the start, or the end if the length is changing. */
  shift(minutes: number): void;
  nextPlace(step: 1 | -1): void;
  hold(): void;
  end(): void;
}

export function useMove({ visit, programme, planner, byPlace }: Options): Mover {
  const [move, setMove] = useState<Move>();
  const { advice, clear } = useAdvice(move, { visit, planner, byPlace });

  const change = (next: (before: Move) => Move) => setMove((before) => before && next(before));
  return {
    move,
    advice,
    begin(activity, by, at) {
      const from = programme?.placements.find((placement) => placement.activity === activity);
      const found = indexVisit(visit).activities.get(activity);
      const where = at ?? (from ? { start: from.start, place: from.place } : undefined);
      if (!found || !where) return;
      clear();
      const length = from ? from.end - from.start : lengthOf(found);
      setMove({ activity, from, length, minutes: undefined, by, ...where, held: false });
    },
    resize(activity, by) {
      const from = programme?.placements.find((placement) => placement.activity === activity);
      const minutes = indexVisit(visit).activities.get(activity)?.minutes;
      if (!from || minutes === undefined) return;
      clear();
      const { start, end, place } = from;
      setMove({ activity, from, length: end - start, minutes, by, start, place, held: false });
    },
    endAt: (minute) =>
      change((before) =>
        minute === before.start + before.length ? before : lengthened(visit, before, minute - before.start),
      ),
    to: (start, place) =>
      change((before) => {
        const where = place === undefined ? before.place : place;
        return before.start === start && before.place === where
          ? before
          : { ...before, start, place: where, held: false };
      }),
    shift: (minutes) =>
      change((before) =>
        before.minutes === undefined
          ? { ...before, start: before.start + minutes, held: false }
          : lengthened(visit, before, before.length + minutes),
      ),
    nextPlace: (step) => change((before) => atNextPlace(visit, before, step)),
    hold: () => change((before) => ({ ...before, held: true })),
    end: () => setMove(undefined),
  };
}

/** Returns the move with another length: at least one step of the grid. */
function lengthened(visit: Visit, before: Move, length: number): Move {
  const found = indexVisit(visit).activities.get(before.activity);
  if (!found) return before;
  const factor = lengtheningOf(found);
  const minutes = Math.max(visit.grid, Math.round(length / factor));
  return { ...before, minutes, length: lengthOf({ ...found, minutes }), held: false };
}

/** Returns the move at the next of the activity's places, or the one before. */
function atNextPlace(visit: Visit, before: Move, step: 1 | -1): Move {
  if (before.minutes !== undefined) return before;
  const places = indexVisit(visit).activities.get(before.activity)?.places ?? [];
  if (places.length === 0) return before;
  const at = before.place === null ? -1 : places.indexOf(before.place);
  const place = places[(at + step + places.length) % places.length] ?? before.place;
  return { ...before, place, held: false };
}

/** A move for boards that are read-only. */
export const noMove: Mover = {
  move: undefined,
  advice: noAdvice,
  begin: () => {},
  resize: () => {},
  endAt: () => {},
  to: () => {},
  shift: () => {},
  nextPlace: () => {},
  hold: () => {},
  end: () => {},
};
