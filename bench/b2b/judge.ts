// Judges a timetable of a brokerage event only by the published statement. The judge does not use the model of visits.
import type { Judgement } from "../family.ts";
import type { BrokerageEvent } from "./instance.ts";

/**
 * `slots` holds the slot of each meeting, counted from 1; undefined if it has none. Breaks of any two participants
 * may differ by `fairness`. Counts the breaks if all meetings take place and no rule is broken.
 */
export function judge(
  event: BrokerageEvent,
  slots: readonly (number | undefined)[],
  fairness: number,
): Judgement {
  const problems = [
    ...event.meetings.flatMap((_, i) => problemsOf(event, slots, i)),
    ...slotsOf(event).flatMap((slot) => {
      const held = slots.filter((one) => one === slot).length;
      return held > event.nTables ? [`slot ${slot}: ${held} meetings at ${event.nTables} tables`] : [];
    }),
  ];
  const breaks: number[] = [];
  for (let participant = 1; participant <= event.nBusiness; participant++) {
    const own = event.meetings
      .flatMap(({ a, b }, i) => (a === participant || b === participant ? [slots[i] ?? 0] : []))
      .filter((slot) => slot > 0)
      .sort((x, y) => x - y);
    own.forEach((slot, i) => {
      if (slot === own[i - 1]) problems.push(`participant ${participant} is twice in slot ${slot}`);
    });
    breaks.push(own.filter((slot, i) => i > 0 && slot > (own[i - 1] ?? 0) + 1).length);
  }
  const isWhole = event.meetings.every((_, i) => slots[i] !== undefined) && slots.length === event.nMeetings;
  const isFair = Math.max(...breaks) - Math.min(...breaks) <= fairness;
  const isSolution = isWhole && isFair && problems.length === 0;
  return { objective: isSolution ? breaks.reduce((sum, one) => sum + one, 0) : null, problems };
}

const slotsOf = ({ nTotalSlots }: BrokerageEvent): number[] =>
  Array.from({ length: nTotalSlots }, (_, s) => s + 1);

/** Returns what is wrong with the slot of one meeting, by itself or together with the meetings before it. */
function problemsOf(event: BrokerageEvent, slots: readonly (number | undefined)[], i: number): string[] {
  const { nTotalSlots, nMorningSlots } = event;
  const slot = slots[i];
  const meeting = event.meetings[i];
  if (slot === undefined || !meeting) return [];
  const name = `meeting ${i + 1}`;
  const problems: string[] = [];
  if (!Number.isInteger(slot) || slot < 1 || slot > nTotalSlots)
    problems.push(`${name} is in slot ${slot} of ${nTotalSlots}`);
  if (meeting.session === 1 && slot > nMorningSlots) problems.push(`${name} is not in the morning`);
  if (meeting.session === 2 && slot <= nMorningSlots) problems.push(`${name} is not in the afternoon`);
  for (const participant of [meeting.a, meeting.b])
    if (event.forbidden[participant - 1]?.includes(slot))
      problems.push(`${name} is in slot ${slot}, forbidden to participant ${participant}`);
  const fixed = event.fixed[i] ?? 0;
  if (fixed > 0 && slot !== fixed) problems.push(`${name} is in slot ${slot}, fixed in ${fixed}`);
  for (const earlier of event.precedences[i] ?? [])
    if ((slots[earlier - 1] ?? 0) >= slot) problems.push(`meeting ${earlier} is not earlier than ${name}`);
  return problems;
}
