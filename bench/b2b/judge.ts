// The judge of brokerage events, from the published statement: slots, tables, precedences, breaks, fairness.
import { sumOf } from "#base/sum.ts";
import type { Judgement } from "../family.ts";
import type { BrokerageEvent } from "./instance.ts";

/** Judges the slots (from 1) of the meetings that have one; `slots` has one entry per meeting. */
export function judge(
  event: BrokerageEvent,
  slots: readonly (number | undefined)[],
  fairness: number,
): Judgement {
  const problems: string[] = [];
  const say = (text: string) => problems.push(text);
  const perSlot = new Map<number, number>();
  const perPerson = Array.from({ length: event.nBusiness + 1 }, (): number[] => []);
  slots.forEach((slot, i) => {
    const meeting = event.meetings[i];
    if (slot === undefined || !meeting) return;
    const name = `meeting ${i + 1}`;
    if (!Number.isInteger(slot) || slot < 1 || slot > event.nTotalSlots) say(`${name} is in slot ${slot}`);
    if (meeting.session === 1 && slot > event.nMorningSlots) say(`${name} is not in the morning`);
    if (meeting.session === 2 && slot <= event.nMorningSlots) say(`${name} is not in the afternoon`);
    const fixed = event.fixed[i] ?? 0;
    if (fixed > 0 && fixed !== slot) say(`${name} is in slot ${slot}, not in its slot ${fixed}`);
    for (const before of event.precedences[i] ?? []) {
      const earlier = slots[before - 1];
      if (earlier !== undefined && earlier >= slot) say(`${name} is not after meeting ${before}`);
    }
    for (const participant of [meeting.a, meeting.b]) {
      if (event.forbidden[participant - 1]?.includes(slot))
        say(`participant ${participant} can not meet in slot ${slot}`);
      if (perPerson[participant]?.includes(slot)) say(`participant ${participant} is twice in slot ${slot}`);
      perPerson[participant]?.push(slot);
    }
    perSlot.set(slot, (perSlot.get(slot) ?? 0) + 1);
  });
  for (const [slot, meetings] of perSlot)
    if (meetings > event.nTables) say(`${meetings} meetings in slot ${slot}, ${event.nTables} tables`);
  const complete = slots.length === event.nMeetings && slots.every((slot) => slot !== undefined);
  const breaks = perPerson.slice(1).map(breaksIn);
  const even = Math.max(0, ...breaks) - Math.min(...breaks) <= fairness;
  return {
    objective: complete && even && problems.length === 0 ? sumOf(breaks) : null,
    problems,
  };
}

/** Runs of idle slots between two meetings. */
function breaksIn(slots: readonly number[]): number {
  const sorted = [...slots].sort((a, b) => a - b);
  return sorted.filter((slot, i) => i > 0 && slot - (sorted[i - 1] as number) > 1).length;
}
