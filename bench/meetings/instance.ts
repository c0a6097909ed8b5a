// Reads the published files of the meeting-scheduling sets with every field.
import { readFileSync } from "node:fs";
import { z } from "zod";

const clock = z
  .string()
  .regex(/^\d{2}:\d{2}$/)
  .transform((text) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3)));
const count = z.int().min(1);
const weight = z.number().min(0);

const schema = z
  .strictObject({
    /** States the numbers of meetings, grains and rooms. */
    name: z.string(),
    /** The kind of problem, the same in all files of this form. */
    kind: z.literal("meetingscheduling"),
    weights: z.strictObject({
      "Room conflict": weight,
      "Don't go in overtime": weight,
      "Required attendance conflict": weight,
      "Required room capacity": weight,
      "Start and end on same day": weight,
      "Required and preferred attendance conflict": weight,
      "Preferred attendance conflict": weight,
      "Do all meetings as soon as possible": weight,
      "One TimeGrain break between two consecutive meetings": weight,
      "Overlapping meetings": weight,
      "Assign larger rooms first": weight,
      "Room stability": weight,
    }),
    days: z.array(
      z.strictObject({
        /** A label. Not used, because the days are always consecutive. */
        day: z.string(),
        start: clock,
        end: clock,
        /** No grain begins in the hour that starts here. */
        lunchStart: clock,
      }),
    ),
    grainMinutes: count,
    rooms: z.array(z.strictObject({ name: z.string(), capacity: count })),
    persons: z.array(z.string()),
    meetings: z.array(
      z.strictObject({
        /** A label. Used only in messages. */
        topic: z.string(),
        minutes: count,
        required: z.array(z.string()),
        preferred: z.array(z.string()),
      }),
    ),
  })
  .superRefine((set, context) => {
    for (const message of disagreements(set)) context.addIssue({ code: "custom", message });
  });
export type Instance = z.output<typeof schema>;

/** Reads one file. Throws if its form is wrong or its counts differ from those in its name. */
export const readInstance = (file: string): Instance => parseInstance(JSON.parse(readFileSync(file, "utf8")));

export const parseInstance = (value: unknown): Instance => schema.parse(value);

/** A grain of time: the day, and the minute of the day at which the grain begins. */
export interface Grain {
  readonly day: number;
  readonly minute: number;
}

/** Returns all grains in order. Neighbours in this list count as consecutive even across lunch and nights. */
export const grainsOf = ({ days, grainMinutes }: Pick<Instance, "days" | "grainMinutes">): Grain[] =>
  days.flatMap(({ start, end, lunchStart }, day) => {
    const grains: Grain[] = [];
    for (let minute = start; minute < end; minute += grainMinutes)
      if (minute < lunchStart || minute >= lunchStart + 60) grains.push({ day, minute });
    return grains;
  });

/** Returns the numbers that differ from those in the set's name, and the parts that contradict each other. */
function disagreements(set: Instance): string[] {
  const problems: string[] = [];
  const stated = /^(\d+)meetings-(\d+)timegrains-(\d+)rooms$/.exec(set.name);
  const [meetings, grains, rooms] = stated?.slice(1).map(Number) ?? [];
  const expect = (what: string, found: number, expected: number | undefined) => {
    if (found !== expected) problems.push(`${what}: ${found}, stated ${expected}`);
  };
  if (stated) {
    expect("meetings", set.meetings.length, meetings);
    expect("grains", grainsOf(set).length, grains);
    expect("rooms", set.rooms.length, rooms);
  }
  expect("different persons", new Set(set.persons).size, set.persons.length);
  for (const { topic, minutes, required, preferred } of set.meetings) {
    if (minutes % set.grainMinutes !== 0) problems.push(`${topic}: ${minutes} minutes are not whole grains`);
    const asked = [...required, ...preferred];
    expect(`${topic}: different people`, new Set(asked).size, asked.length);
    for (const name of asked)
      if (!set.persons.includes(name)) problems.push(`${topic}: nobody is called ${name}`);
  }
  return problems;
}
