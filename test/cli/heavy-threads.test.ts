// Heavy work in threads: the same results as in this thread, one queue per visit, limited waiting and limited time.
import { afterAll, expect, test } from "vitest";
import { doTask, overloadOf } from "#app";
import { plainProgramme, visitJson } from "#domain";
import { heavyThreads } from "../../src/cli/heavy-threads.ts";
import { smallProgramme } from "../fixtures/small-programme.ts";
import { smallVisit } from "../fixtures/small-visit.ts";

const text = JSON.stringify({ visit: visitJson(smallVisit()), programme: plainProgramme(smallProgramme()) });
const ask = { ask: "recommend", activity: "reception", count: 3 } as const;
const question = { text, question: ask };
const opened: { close(): Promise<void> }[] = [];
afterAll(async () => {
  await Promise.all(opened.map((threads) => threads.close()));
});

const open = (...changed: Parameters<typeof heavyThreads>) => {
  const threads = heavyThreads(...changed);
  opened.push(threads);
  return threads.heavy;
};
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => "done",
    (error: unknown) => overloadOf(error) ?? String(error),
  );

test("threads answer as the main thread does, even to simultaneous and unknown requests", async () => {
  const heavy = open();
  const [best, nothing, findings, changed, files] = await Promise.all([
    heavy("advise", question, { visit: "a" }),
    heavy("advise", { text, question: { ask: "explain", id: "nothing" } }, { visit: "a" }),
    heavy("check", { text }, { visit: "a" }),
    heavy(
      "change",
      { visit: "small-visit", text, edits: [{ kind: "set", path: ["visit", "grid"], value: 10 }] },
      { visit: "a" },
    ),
    heavy("document-paths", { text }, { visit: "a" }),
  ]);
  expect(best).toEqual(await doTask("advise", question));
  expect(best).toHaveProperty("places");
  expect(nothing).toBeUndefined();
  expect(findings).toEqual(await doTask("check", { text }));
  expect(changed.ok).toBe(true);
  expect(files?.paths.length).toBeGreaterThan(3);
});

test("a digest does not wait in the queue of changes", async () => {
  const heavy = open({ changes: { threads: 1, atOnce: 1, waiting: { ofVisit: 0, all: 0 } } });
  const edits = [{ kind: "set", path: ["visit", "grid"], value: 10 }] as const;
  const both = [
    codeOf(heavy("digest", { text, record: null }, { visit: "directory" })),
    codeOf(heavy("change", { visit: "small-visit", text, edits }, { visit: "small-visit" })),
  ];
  expect(await Promise.all(both)).toEqual(["done", "done"]);
});

test("too many requests for one visit are refused, while another visit is still answered", async () => {
  const heavy = open({ advice: { waiting: { ofVisit: 2, all: 4 } } });
  const asked = Array.from({ length: 6 }, () => codeOf(heavy("advise", question, { visit: "greedy" })));
  const other = codeOf(heavy("advise", question, { visit: "other" }));
  expect((await Promise.all(asked)).toSorted()).toEqual([
    "busy-visit",
    "busy-visit",
    "busy-visit",
    "done",
    "done",
    "done",
  ]);
  expect(await other).toBe("done");
});

test("when too many requests wait over all visits, the next one is refused", async () => {
  const heavy = open({ advice: { waiting: { ofVisit: 9, all: 2 } } });
  const asked = ["a", "b", "c", "d"].map((visit) => codeOf(heavy("advise", question, { visit })));
  expect(await Promise.all(asked)).toEqual(["done", "done", "done", "busy"]);
});

test("work for a closed request is abandoned, running or waiting, but a change that was sent is made", async () => {
  const heavy = open();
  const leaving = new AbortController();
  const { signal } = leaving;
  const running = codeOf(heavy("advise", question, { visit: "a", signal }));
  const waiting = codeOf(heavy("advise", question, { visit: "a", signal }));
  const staying = codeOf(heavy("advise", question, { visit: "a" }));
  const edits = [{ kind: "set", path: ["visit", "grid"], value: 10 }] as const;
  const change = codeOf(heavy("change", { visit: "small-visit", text, edits }, { visit: "a", signal }));
  leaving.abort();
  expect(await running).toBe("gone");
  expect(await waiting).toBe("gone");
  expect(await staying).toBe("done");
  expect(await change).toBe("done");
});

test("work beyond its time limit is ended, and the next is done", async () => {
  const strict = open({ advice: { milliseconds: 1 } });
  expect(await codeOf(strict("advise", question, { visit: "a" }))).toBe("too-slow");
  const patient = open({ advice: { milliseconds: 60_000 } });
  expect(await codeOf(patient("advise", question, { visit: "a" }))).toBe("done");
});

test("a defect in a thread is reported as an error, not as an overload", async () => {
  const heavy = open();
  const broken = heavy("check", { text: "{" }, { visit: "a" });
  await expect(broken).rejects.toThrow(SyntaxError);
  expect(overloadOf(await broken.catch((error: unknown) => error))).toBeUndefined();
  expect(await heavy("check", { text }, { visit: "a" })).toBeInstanceOf(Array);
});
