// Reads the published files of brokerage events with every field. Indices count from 1.
import { readFileSync } from "node:fs";
import { z } from "zod";

const index = z.int().min(1);

const schema = z
  .strictObject({
    nBusiness: index,
    nMeetings: index,
    /** The maximum number of meetings in one slot. */
    nTables: index,
    nTotalSlots: index,
    /** The last slot of the morning, which begins with slot 1. */
    nMorningSlots: index,
    /** Session: 1 in the morning, 2 in the afternoon, 3 at any time. */
    meetings: z.array(
      z.strictObject({ a: index, b: index, session: z.union([z.literal(1), z.literal(2), z.literal(3)]) }),
    ),
    /**
     * For each participant, an entry without a meaning, then the participant's meetings, counted from 2.
     * Checked, not used.
     */
    meetingsxBusiness: z.array(z.array(z.int())).optional(),
    /** The number of meetings of each participant. Checked, not used. */
    nMeetingsBusiness: z.array(z.int()).optional(),
    /** For each participant, the slots in which this participant cannot meet. */
    forbidden: z.array(z.array(index)),
    /** The slot of each meeting; 0 for none. */
    fixed: z.array(z.int().min(0)),
    /** For each meeting, those that must be in an earlier slot. */
    precedences: z.array(z.array(index)),
  })
  .superRefine((event, context) => {
    for (const message of disagreements(event)) context.addIssue({ code: "custom", message });
  })
  .transform(({ meetingsxBusiness: _listed, nMeetingsBusiness: _counts, ...event }) => event);
export type BrokerageEvent = z.output<typeof schema>;

/** Reads one file. Throws if its form is wrong or its parts contradict each other. */
export const readEvent = (file: string): BrokerageEvent => parseEvent(JSON.parse(readFileSync(file, "utf8")));

export const parseEvent = (value: unknown): BrokerageEvent => schema.parse(value);

/**
 * Returns where parts of an event contradict each other. Entries of `fixed` and `precedences` past the meetings are
 * padding.
 */
function disagreements(event: z.input<typeof schema>): string[] {
  const { nBusiness, nMeetings, nTotalSlots, nMorningSlots, meetings, forbidden } = event;
  const fixed = event.fixed.slice(0, nMeetings);
  const precedences = event.precedences.slice(0, nMeetings);
  const above = (values: readonly number[], most: number) => values.some((value) => value > most);
  const expect = (what: string, found: number, stated: number) =>
    found === stated ? [] : [`${what}: ${found}, stated ${stated}`];
  return [
    ...expect("meetings", meetings.length, nMeetings),
    ...expect("participants in forbidden", forbidden.length, nBusiness),
    ...expect("meetings in fixed", fixed.length, nMeetings),
    ...expect("meetings in precedences", precedences.length, nMeetings),
    ...(nMorningSlots > nTotalSlots ? [`${nMorningSlots} slots in the morning of ${nTotalSlots}`] : []),
    ...(above(
      meetings.flatMap(({ a, b }) => [a, b]),
      nBusiness,
    )
      ? ["a meeting of a participant above the last"]
      : []),
    ...(above([...forbidden.flat(), ...fixed], nTotalSlots) ? ["a slot above the last"] : []),
    ...(above(precedences.flat(), nMeetings) ? ["a precedence above the last meeting"] : []),
    ...derived(event),
  ];
}

/** Returns where a derived field does not agree with its source. */
function derived({
  meetings,
  meetingsxBusiness,
  nMeetingsBusiness,
  nBusiness,
}: z.input<typeof schema>): string[] {
  const own = Array.from({ length: nBusiness }, (_, p) =>
    meetings.flatMap(({ a, b }, i) => (a === p + 1 || b === p + 1 ? [i + 2] : [])),
  );
  const listed = meetingsxBusiness?.map((list) => list.slice(1).sort((x, y) => x - y));
  return [
    ...(listed && JSON.stringify(listed) !== JSON.stringify(own) ? ["meetingsxBusiness is not derived"] : []),
    ...(nMeetingsBusiness && nMeetingsBusiness.join() !== own.map((list) => list.length).join()
      ? ["nMeetingsBusiness is not derived"]
      : []),
  ];
}
