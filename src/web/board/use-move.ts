// Moves an activity or changes its length, by pointer or by keys, and continuously asks the planner for the effect.
import { useCallback, useEffect, useRef, useState } from "react";
import {
  type ActivityId,
  indexVisit,
  lengtheningOf,
  lengthOf,
  type PlaceId,
  type Programme,
  startOfDay,
  toZoned,
  type Visit,
} from "#domain";
import { zoneOfPlacement } from "../visit/describe.ts";
import type { PlannerClient } from "../worker/planner.ts";
import { type Advice, type Move, noAdvice } from "./move.ts";

interface Options {
  readonly visit: Visit;
  readonly programme: Programme | undefined;
  readonly planner: PlannerClient;
  /** Lanes are places: asks for the starts at every possible place. */
  readonly byPlace: boolean;
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
  const [advice, setAdvice] = useState<Advice>(noAdvice);
  const asking = useRef(false);
  const latest = useRef<Move>(undefined);
  latest.current = move;

  // The planner answers one question at a time; between two answers only the last position counts.
  const ask = useCallback(async () => {
    if (asking.current) return;
    asking.current = true;
    try {
      for (let asked = ""; ; ) {
        const now = latest.current;
        const key = now ? `${now.activity} ${now.start} ${now.place} ${now.minutes}` : "";
        if (!now || key === asked) return;
        asked = key;
        const { activity, start, place, minutes } = now;
        const fit = await planner.ask({ ask: "at", activity, start, place, minutes });
        setAdvice((before) => ({ ...before, fit }));
        if (minutes !== undefined) continue;
        const zone = zoneOfPlacement(visit, now.activity, now.place);
        const day = startOfDay(toZoned(now.start, zone).toPlainDate(), zone);
        const marksFor = `${now.activity} ${now.place} ${day}`;
        if (latest.current?.start === now.start) {
          const marks = await marksOf(planner, now, day, marksFor);
          setAdvice((before) => (before.marksFor === marksFor ? before : { ...before, marks, marksFor }));
          const places = byPlace ? (indexVisit(visit).activities.get(activity)?.places ?? []) : [];
          const elsewhere: { place: PlaceId; marks: Advice["marks"] }[] = [];
          for (const other of places) {
            if (other === place || latest.current?.start !== start) continue;
            const there = { ...now, place: other };
            elsewhere.push({
              place: other,
              marks: await marksOf(planner, there, day, `${activity} ${other} ${day}`),
            });
          }
          setAdvice((before) => ({ ...before, elsewhere }));
        }
      }
    } finally {
      asking.current = false;
    }
  }, [planner, visit, byPlace]);

  useEffect(() => {
    if (move) void ask();
    else setAdvice(noAdvice);
  }, [move, ask]);

  const change = (next: (before: Move) => Move) => setMove((before) => before && next(before));
  /** Returns the move with another length: at least one step of the grid. */
  const lengthened = (before: Move, length: number): Move => {
    const found = indexVisit(visit).activities.get(before.activity);
    if (!found) return before;
    const factor = lengtheningOf(found);
    const minutes = Math.max(visit.grid, Math.round(length / factor));
    return { ...before, minutes, length: lengthOf({ ...found, minutes }), held: false };
  };
  return {
    move,
    advice,
    begin(activity, by, at) {
      const from = programme?.placements.find((placement) => placement.activity === activity);
      const found = indexVisit(visit).activities.get(activity);
      const where = at ?? (from ? { start: from.start, place: from.place } : undefined);
      if (!found || !where) return;
      setAdvice(noAdvice);
      const length = from ? from.end - from.start : lengthOf(found);
      setMove({ activity, from, length, minutes: undefined, by, ...where, held: false });
    },
    resize(activity, by) {
      const from = programme?.placements.find((placement) => placement.activity === activity);
      const minutes = indexVisit(visit).activities.get(activity)?.minutes;
      if (!from || minutes === undefined) return;
      setAdvice(noAdvice);
      const { start, end, place } = from;
      setMove({ activity, from, length: end - start, minutes, by, start, place, held: false });
    },
    endAt: (minute) =>
      change((before) =>
        minute === before.start + before.length ? before : lengthened(before, minute - before.start),
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
          : lengthened(before, before.length + minutes),
      ),
    nextPlace: (step) =>
      change((before) => {
        if (before.minutes !== undefined) return before;
        const places = indexVisit(visit).activities.get(before.activity)?.places ?? [];
        if (places.length === 0) return before;
        const at = before.place === null ? -1 : places.indexOf(before.place);
        const place = places[(at + step + places.length) % places.length] ?? before.place;
        return { ...before, place, held: false };
      }),
    hold: () => change((before) => ({ ...before, held: true })),
    end: () => setMove(undefined),
  };
}

const known = new WeakMap<PlannerClient, Map<string, Advice["marks"]>>();

/** Returns the marks of one day at one place, computed once per programme. */
async function marksOf(
  planner: PlannerClient,
  move: Move,
  day: number,
  key: string,
): Promise<Advice["marks"]> {
  const cache = known.get(planner) ?? new Map<string, Advice["marks"]>();
  known.set(planner, cache);
  const found = cache.get(key);
  if (found) return found;
  const marks = await planner.ask({
    ask: "starts",
    activity: move.activity,
    place: move.place,
    from: day + 6 * 60,
    to: day + 23 * 60,
  });
  cache.set(key, marks);
  return marks;
}

/** Clears the cached marks when the programme changes. */
export const forgetMarks = (planner: PlannerClient): void => void known.delete(planner);

/** For boards that are read-only. */
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
