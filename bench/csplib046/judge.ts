// Judges starts of meetings only by the statement of CSPLib's problem 46. The judge does not use the model of visits.
import type { Judgement } from "../family.ts";
import type { TravellingAgents } from "./instance.ts";

/**
 * `starts` holds the slot of each meeting, counted from 0; undefined if it is not scheduled. Counts scheduled
 * meetings.
 */
export function judge(instance: TravellingAgents, starts: readonly (number | undefined)[]): Judgement {
  const problems: string[] = [];
  for (let i = 0; i < instance.meetings; i++) {
    const start = starts[i];
    if (start === undefined) continue;
    if (!Number.isInteger(start) || start < 0 || start >= instance.slots)
      problems.push(`meeting ${i} starts in slot ${start} of ${instance.slots}`);
    for (let j = 0; j < i; j++) {
      const other = starts[j];
      if (other === undefined) continue;
      const isShared = instance.agentMeetings.some((own) => own.includes(i) && own.includes(j));
      // The rule of travel holds in both directions.
      const least = Math.max(instance.travel[i]?.[j] ?? 0, instance.travel[j]?.[i] ?? 0) + 1;
      if (isShared && Math.abs(start - other) < least)
        problems.push(`meetings ${j} and ${i} start in ${other} and ${start}, less than ${least} apart`);
    }
  }
  const scheduled = starts.filter((start) => start !== undefined).length;
  return { objective: problems.length === 0 ? scheduled : null, problems };
}
