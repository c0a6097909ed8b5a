// The second search of a run joins after a second, and both searches exchange better solutions.
import { afterEach, expect, test } from "vitest";
import { visitOf } from "../../bench/b2b/visit.ts";
import { type Team, teamFor } from "../../bench/companion.ts";
import { slotClock } from "../../bench/slots.ts";

const event = {
  nBusiness: 4,
  nMeetings: 4,
  nTables: 2,
  nTotalSlots: 4,
  nMorningSlots: 2,
  meetings: [
    { a: 1, b: 2, session: 3 as const },
    { a: 2, b: 3, session: 3 as const },
    { a: 3, b: 4, session: 3 as const },
    { a: 4, b: 1, session: 3 as const },
  ],
  forbidden: [[], [], [], []],
  fixed: [0, 0, 0, 0],
  precedences: [[], [], [], []],
};
const small = visitOf("small", event, 2, slotClock(event.nTotalSlots));

let team: Team | undefined;
afterEach(() => team?.end());

/**
 * Returns what a team receives when it is polled as by a search: repeatedly, without turns of the event loop in
 * between.
 */
function hearAfter(seconds: number, tries: number) {
  const pause = new Int32Array(new SharedArrayBuffer(4));
  for (let i = 0; i < tries; i++) {
    const heard = team?.hear(seconds);
    if (heard) return heard;
    Atomics.wait(pause, 0, 0, 10);
  }
  return undefined;
}

test("a companion sends a whole programme while this thread is busy", () => {
  team = teamFor(small, 1, 2);
  const heard = hearAfter(1.5, 6000);
  expect(heard?.map(({ activity }) => activity).sort()).toEqual([
    "meeting-1",
    "meeting-2",
    "meeting-3",
    "meeting-4",
  ]);
});

test("no companion joins within the first second, or if there is only one thread", () => {
  team = teamFor(small, 1, 2);
  expect(hearAfter(0.9, 100)).toBeUndefined();
  team = teamFor(small, 1, 1);
  expect(hearAfter(5, 100)).toBeUndefined();
});
