// Moves an activity by pointer or by keys, and asks the planner all the while what each start would mean.
import { useCallback, useEffect, useRef, useState } from "react";
import {
  type ActivityId,
  indexVisit,
  lengthOf,
  type PlaceId,
  type Programme,
  startOfDay,
  toZoned,
  type Visit,
} from "#domain";
import type { PlannerDesk } from "../worker/planner.ts";
import { zoneOfPlacement } from "./describe.ts";
import { type Advice, type Move, noAdvice } from "./move.ts";

interface Options {
  readonly visit: Visit;
  readonly programme: Programme | undefined;
  readonly desk: PlannerDesk;
}

export interface Mover {
  readonly move: Move | undefined;
  readonly advice: Advice;
  begin(activity: ActivityId, by: Move["by"], at?: { start: number; place: PlaceId | null }): void;
  to(start: number, place?: PlaceId | null): void;
  shift(minutes: number): void;
  nextPlace(step: 1 | -1): void;
  hold(): void;
  end(): void;
}

export function useMove({ visit, programme, desk }: Options): Mover {
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
        const key = now ? `${now.activity} ${now.start} ${now.place}` : "";
        if (!now || key === asked) return;
        asked = key;
        const fit = await desk.ask({ ask: "at", activity: now.activity, start: now.start, place: now.place });
        setAdvice((before) => ({ ...before, fit }));
        const zone = zoneOfPlacement(visit, now.activity, now.place);
        const day = startOfDay(toZoned(now.start, zone).toPlainDate(), zone);
        const marksFor = `${now.activity} ${now.place} ${day}`;
        if (latest.current?.start === now.start) {
          const marks = await marksOf(desk, now, day, marksFor);
          setAdvice((before) => (before.marksFor === marksFor ? before : { ...before, marks, marksFor }));
        }
      }
    } finally {
      asking.current = false;
    }
  }, [desk, visit]);

  useEffect(() => {
    if (move) void ask();
    else setAdvice(noAdvice);
  }, [move, ask]);

  const change = (next: (before: Move) => Move) => setMove((before) => before && next(before));
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
      setMove({ activity, from, length, by, ...where, held: false });
    },
    to: (start, place) =>
      change((before) => {
        const where = place === undefined ? before.place : place;
        return before.start === start && before.place === where
          ? before
          : { ...before, start, place: where, held: false };
      }),
    shift: (minutes) => change((before) => ({ ...before, start: before.start + minutes, held: false })),
    nextPlace: (step) =>
      change((before) => {
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

const known = new WeakMap<PlannerDesk, Map<string, Advice["marks"]>>();

/** The marks of one day at one place, asked once while a programme stands. */
async function marksOf(desk: PlannerDesk, move: Move, day: number, key: string): Promise<Advice["marks"]> {
  const cache = known.get(desk) ?? new Map<string, Advice["marks"]>();
  known.set(desk, cache);
  const found = cache.get(key);
  if (found) return found;
  const marks = await desk.ask({
    ask: "starts",
    activity: move.activity,
    place: move.place,
    from: day + 6 * 60,
    to: day + 23 * 60,
  });
  cache.set(key, marks);
  return marks;
}

/** Forgets marks: the programme is another. */
export const forgetMarks = (desk: PlannerDesk): void => void known.delete(desk);

/** Where nothing moves: boards that are only looked at. */
export const noMove: Mover = {
  move: undefined,
  advice: noAdvice,
  begin: () => {},
  to: () => {},
  shift: () => {},
  nextPlace: () => {},
  hold: () => {},
  end: () => {},
};
