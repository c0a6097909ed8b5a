// Advice from a worker thread is what the planner says here, and comes in turn.
import { expect, test } from "vitest";
import { advise } from "#app";
import { plainProgramme, visitJson } from "#domain";
import { threadAdviser } from "../../src/cli/advice-thread.ts";
import { smallProgramme } from "../fixtures/small-programme.ts";
import { smallVisit } from "../fixtures/small-visit.ts";

test("a thread answers as this one does, to several at once and to what is not there", async () => {
  const text = JSON.stringify({
    visit: visitJson(smallVisit()),
    programme: plainProgramme(smallProgramme()),
  });
  const ask = { ask: "recommend", activity: "reception", count: 3 } as const;
  const [best, explained, nothing] = await Promise.all([
    threadAdviser(text, ask),
    threadAdviser(text, { ask: "explain", id: "zhengzhou-talk" }),
    threadAdviser(text, { ask: "explain", id: "nothing" }),
  ]);
  expect(best).toEqual(advise(text, ask));
  expect(best?.places.length).toBeGreaterThan(0);
  expect(explained).toEqual(advise(text, { ask: "explain", id: "zhengzhou-talk" }));
  expect(nothing).toBeUndefined();
});
