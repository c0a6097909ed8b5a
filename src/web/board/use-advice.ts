// The planner's advice on the move of an activity: its effect at the present start, and marks for other starts.
import { useCallback, useEffect, useRef, useState } from "react";
import { indexVisit, type PlaceId, startOfDay, toZoned, type Visit } from "#domain";
import { zoneOfPlacement } from "../visit/describe.ts";
import type { PlannerClient } from "../worker/planner.ts";
import { type Advice, type Move, noAdvice } from "./move.ts";

export interface AdviceOptions {
  readonly visit: Visit;
  readonly planner: PlannerClient;
  /** Lanes are places: asks for the starts at every possible place. */
  readonly byPlace: boolean;
}

/** Returns the advice on a move, requested again whenever the move changes, and a function that clears it. */
export function useAdvice(move: Move | undefined, { visit, planner, byPlace }: AdviceOptions) {
  const [advice, setAdvice] = useState<Advice>(noAdvice);
  const asking = useRef(false);
  const latest = useRef<Move>(undefined);
  latest.current = move;

  const adviseOn = useCallback(
    async (now: Move) => {
      const { activity, start, place, minutes } = now;
      const isStill = () => latest.current?.start === start;
      const fit = await planner.ask({ ask: "at", activity, start, place, minutes });
      setAdvice((before) => ({ ...before, fit }));
      if (minutes !== undefined || !isStill()) return;
      const zone = zoneOfPlacement(visit, activity, place);
      const day = startOfDay(toZoned(start, zone).toPlainDate(), zone);
      const marksFor = `${activity} ${place} ${day}`;
      const marks = await marksOf(planner, now, day, marksFor);
      setAdvice((before) => (before.marksFor === marksFor ? before : { ...before, marks, marksFor }));
      const places = byPlace ? (indexVisit(visit).activities.get(activity)?.places ?? []) : [];
      const elsewhere: { place: PlaceId; marks: Advice["marks"] }[] = [];
      for (const other of places) {
        if (other === place || !isStill()) continue;
        const there = { ...now, place: other };
        const marks = await marksOf(planner, there, day, `${activity} ${other} ${day}`);
        elsewhere.push({ place: other, marks });
      }
      setAdvice((before) => ({ ...before, elsewhere }));
    },
    [planner, visit, byPlace],
  );
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
        await adviseOn(now);
      }
    } finally {
      asking.current = false;
    }
  }, [adviseOn]);

  useEffect(() => {
    if (move) void ask();
    else setAdvice(noAdvice);
  }, [move, ask]);
  return { advice, clear: () => setAdvice(noAdvice) };
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
