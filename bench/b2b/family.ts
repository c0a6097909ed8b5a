// Brokerage events (Bofill et al., JAIR 2022): every meeting gets a slot, with as few breaks as possible, shared
// evenly.
import type { Programme } from "#domain";
import type { Case, Family, PlanningProblem } from "../family.ts";
import { slotClock } from "../slots.ts";
import { readEvent } from "./instance.ts";
import { judge } from "./judge.ts";
import { visitOf } from "./visit.ts";

/** The greatest difference in breaks between two participants. Most published experiments use this value. */
export const fairness = 2;

export const b2b: Family = {
  name: "b2b",
  seconds: 20,
  ending: ".json",
  cases(data) {
    const published = new Map(
      data
        .table("best_known.tsv")
        .filter((row) => Number(row.fairness_d) === fairness)
        .map((row) => [row.instance, row.optimum]),
    );
    return data.instances.map(({ name, file }): Case => {
      const optimum = published.get(name);
      return {
        instance: name,
        facts: {},
        bestKnown: optimum === undefined || optimum === "-" ? null : Number(optimum),
        load: () => load(name, file),
      };
    });
  },
};

function load(name: string, file: string): PlanningProblem {
  const event = readEvent(file);
  const clock = slotClock(event.nTotalSlots);
  return {
    visit: visitOf(name, event, fairness, clock),
    claim: ({ blocking, requiredUnplaced, idle }, bounds) => ({
      objective: blocking === 0 && requiredUnplaced === 0 ? idle : null,
      bound: bounds.idle ?? null,
      infeasible: (bounds.requiredUnplaced ?? 0) > 0 || (bounds.blocking ?? 0) > 0,
    }),
    judge: (programme) => judge(event, slotsIn(programme, event.nMeetings, clock.slotOf), fairness),
  };
}

function slotsIn(
  programme: Programme,
  meetings: number,
  slotOf: (instant: number) => number,
): (number | undefined)[] {
  const starts = new Map(
    programme.placements.map((placement) => [placement.activity as string, placement.start]),
  );
  return Array.from({ length: meetings }, (_, i) => {
    const start = starts.get(`meeting-${i + 1}`);
    return start === undefined ? undefined : slotOf(start) + 1;
  });
}
