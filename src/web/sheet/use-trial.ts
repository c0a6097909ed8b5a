// The planner's answer about the line being typed: its conflicts, and times of its day that would fit.
import { useEffect, useRef, useState } from "react";
import { type Finding, indexVisit, lengthOf, type Placement, startOfDay, toZoned, type Visit } from "#domain";
import { readSnapshot } from "../data/api.ts";
import { edited } from "../data/edit.ts";
import type { PlannerClient } from "../worker/planner.ts";
import { type Begun, itemWork, newLines } from "./line-work.ts";

export interface Trial {
  readonly visit: Visit;
  readonly findings: readonly Finding[];
  /** Starts and ends that fit, the nearest first; none if the line fits as it is. */
  readonly fitting: readonly { readonly start: number; readonly end: number }[];
  readonly zone: string;
}

/** The origin of the line: an existing item, or nothing. */
export interface Trying {
  readonly text: string;
  readonly date: string;
  readonly placement: Placement | undefined;
}

const pauseMs = 250;
const mostOffers = 3;
const day = 1440;

/** Undefined until the answer arrives, or if the line is not an item. */
export function useTrial(
  planner: PlannerClient,
  begun: Begun | undefined,
  trying: Trying | undefined,
  language: string,
): Trial | undefined {
  const [trial, setTrial] = useState<Trial & { readonly of: string }>();
  const latest = useRef("");
  const key = trying && begun ? `${trying.date} ${trying.text}` : "";
  latest.current = key;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another text needs another answer
  useEffect(() => {
    if (!begun || !trying) return;
    const timer = setTimeout(() => {
      void ask(planner, begun, trying, language).then(
        (found) => latest.current === key && setTrial(found && { ...found, of: key }),
        () => latest.current === key && setTrial(undefined),
      );
    }, pauseMs);
    return () => clearTimeout(timer);
  }, [key, planner]);
  return trial?.of === key ? trial : undefined;
}

async function ask(
  planner: PlannerClient,
  begun: Begun,
  { text, date, placement }: Trying,
  language: string,
): Promise<Trial | undefined> {
  const work = placement ? itemWork(placement, text, date, begun, language) : newLines(text, date, begun);
  const decision = work?.decisions[0];
  if (!work || !decision?.at) return undefined;
  const after = edited(begun.raw, work.edits);
  const { visit } = readSnapshot(after, 0);
  const index = indexVisit(visit);
  const activity = index.activities.get(decision.activity);
  if (!activity) return undefined;
  const { start, place = null } = decision.at;
  const { zone } = place === null ? index.legOf(activity) : index.legOfPlace(place);
  const first = startOfDay(toZoned(start, zone).toPlainDate(), zone);
  // Asks for times that would fit as if nothing were fixed yet.
  const loose = loosened(after.visit, decision.activity);
  const asked = {
    ask: "try",
    activity: decision.activity,
    start,
    place,
    from: first,
    to: first + day,
  } as const;
  const { fit } = await planner.ask({ ...asked, visit: after.visit, to: first });
  const findings = (fit?.findings ?? []).filter(({ level }) => level !== "off");
  if (findings.length === 0) return { visit, findings, fitting: [], zone };
  const { starts } = await planner.ask({ ...asked, visit: loose });
  const length = lengthOf(activity);
  const fitting = starts
    .filter(({ objective, rules }) => objective !== undefined && rules.length === 0)
    .toSorted((a, b) => Math.abs(a.start - start) - Math.abs(b.start - start))
    .slice(0, mostOffers)
    .map((mark) => ({ start: mark.start, end: mark.start + length }));
  return { visit, findings, fitting, zone };
}

/** Returns the visit with an activity that may begin at any time. */
function loosened(visit: Begun["raw"]["visit"], id: string): Begun["raw"]["visit"] {
  const activities: readonly unknown[] = Array.isArray(visit.activities) ? visit.activities : [];
  return {
    ...visit,
    pins: (Array.isArray(visit.pins) ? visit.pins : []).filter((pin) => !isOf(pin, "activity", id)),
    activities: activities.map((one) => {
      if (!isOf(one, "id", id)) return one;
      const { fixed: _, status: __, openEnd: ___, ...rest }: Record<string, unknown> = { ...(one as object) };
      return rest;
    }),
  };
}

const isOf = (value: unknown, key: string, id: string): boolean =>
  typeof value === "object" && value !== null && (value as Record<string, unknown>)[key] === id;
