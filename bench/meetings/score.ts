// The score of a meeting-scheduling set, from its statement: hard, medium and soft, all counted as violations.
import type { Instance } from "./instance.ts";

/** Where a meeting is: its room, and its first grain counted over all days as if they followed each other. */
export interface Slot {
  readonly room: number;
  readonly grain: number;
}

export interface Score {
  readonly hard: number;
  readonly medium: number;
  readonly soft: number;
}

/**
 * Conflicts count by the grains that two meetings overlap, capacity by the seats that are missing for all who are
 * invited, as in the published constraints. A meeting without a slot counts as overtime of its whole length.
 */
export function scoreOf(instance: Instance, slots: readonly (Slot | undefined)[]): Score {
  const { meetings, rooms, weights } = instance;
  const weight = (name: string) => weights[name] ?? 0;
  const lengthOf = (m: number) => Math.ceil((meetings[m]?.minutes ?? 0) / instance.grainMinutes);
  const ends = dayEnds(instance);
  const total = ends.at(-1) ?? 0;
  let hard = 0;
  let medium = 0;
  let soft = 0;
  slots.forEach((slot, m) => {
    const length = lengthOf(m);
    if (!slot) {
      hard += length * weight("Don't go in overtime");
      return;
    }
    const end = slot.grain + length;
    const meeting = meetings[m];
    const capacity = rooms[slot.room]?.capacity ?? 0;
    const invited = (meeting?.required.length ?? 0) + (meeting?.preferred.length ?? 0);
    hard += Math.max(0, end - total) * weight("Don't go in overtime");
    hard += Math.max(0, invited - capacity) * weight("Required room capacity");
    if (ends.some((border) => slot.grain < border && border < end))
      hard += weight("Start and end on same day");
    soft += (end - 1) * weight("Do all meetings as soon as possible");
    for (const room of rooms)
      soft += Math.max(0, room.capacity - capacity) * weight("Assign larger rooms first");
    for (let n = 0; n < slots.length; n++) {
      const other = slots[n];
      if (!other || n === m) continue;
      const overlap = Math.min(end, other.grain + lengthOf(n)) - Math.max(slot.grain, other.grain);
      if (end === other.grain) soft += weight("One TimeGrain break between two consecutive meetings");
      if (n < m || overlap <= 0) continue;
      soft += overlap * weight("Overlapping meetings");
      if (slot.room === other.room) hard += overlap * weight("Room conflict");
      const shared = sharedPeople(instance, m, n);
      hard += overlap * shared.required * weight("Required attendance conflict");
      medium += overlap * shared.mixed * weight("Required and preferred attendance conflict");
      medium += overlap * shared.preferred * weight("Preferred attendance conflict");
    }
  });
  return { hard, medium, soft: soft + roomChanges(instance, slots) * weight("Room stability") };
}

/** The grain at which each day ends. */
function dayEnds(instance: Instance): number[] {
  let at = 0;
  return instance.days.map((day) => {
    at += Math.floor((day.end - day.start) / instance.grainMinutes);
    return at;
  });
}

function sharedPeople(instance: Instance, m: number, n: number) {
  const [a, b] = [instance.meetings[m], instance.meetings[n]];
  const count = (first: readonly string[] = [], second: readonly string[] = []) =>
    first.filter((name) => second.includes(name)).length;
  return {
    required: count(a?.required, b?.required),
    mixed: count(a?.required, b?.preferred) + count(a?.preferred, b?.required),
    preferred: count(a?.preferred, b?.preferred),
  };
}

/** How often somebody changes rooms between two meetings at most two grains apart. */
function roomChanges(instance: Instance, slots: readonly (Slot | undefined)[]): number {
  let changes = 0;
  for (const name of instance.persons) {
    const own = instance.meetings.flatMap((meeting, m) => {
      const slot = slots[m];
      if (!slot || !(meeting.required.includes(name) || meeting.preferred.includes(name))) return [];
      return [{ ...slot, end: slot.grain + Math.ceil(meeting.minutes / instance.grainMinutes) }];
    });
    for (const a of own)
      for (const b of own) if (a.end <= b.grain && b.grain - a.end <= 2 && a.room !== b.room) changes++;
  }
  return changes;
}
