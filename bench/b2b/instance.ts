// Brokerage events: the instance format of Bofill et al. (JAIR 2022). All numbers count from 1.
import { z } from "zod";

const meeting = z.object({
  a: z.int(),
  b: z.int(),
  /** 1 in the morning, 2 in the afternoon, 3 at any time. */
  session: z.union([z.literal(1), z.literal(2), z.literal(3)]),
});

export const brokerageEvent = z.object({
  nBusiness: z.int(),
  nMeetings: z.int(),
  /** Meetings at the same time, at most. */
  nTables: z.int(),
  nTotalSlots: z.int(),
  /** Slots 1 to this one are the morning. */
  nMorningSlots: z.int(),
  meetings: z.array(meeting),
  /** Per participant the slots without meetings. */
  forbidden: z.array(z.array(z.int())),
  /** Per meeting its slot, 0 where it is free; longer than the meetings in some files. */
  fixed: z.array(z.int()),
  /** Per meeting those that come before it. */
  precedences: z.array(z.array(z.int())),
});
export type BrokerageEvent = z.output<typeof brokerageEvent>;
