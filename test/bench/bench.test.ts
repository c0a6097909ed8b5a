// The bench on small instances: what it prints, and what its judges report.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { BrokerageEvent } from "../../bench/b2b/instance.ts";
import { judge } from "../../bench/b2b/judge.ts";

/** Three participants who all meet each other. The third cannot meet in the second slot. */
const event: BrokerageEvent = {
  nBusiness: 3,
  nMeetings: 3,
  nTables: 1,
  nTotalSlots: 4,
  nMorningSlots: 2,
  meetings: [
    { a: 1, b: 2, session: 3 },
    { a: 1, b: 3, session: 2 },
    { a: 2, b: 3, session: 3 },
  ],
  forbidden: [[], [], [2]],
  fixed: [0, 0, 0, 0],
  precedences: [[], [], [1]],
};

const folder = mkdtempSync(join(tmpdir(), "entente-bench-"));
beforeAll(() => writeFileSync(join(folder, "tiny.one.json"), JSON.stringify(event)));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const bench = (...options: string[]) =>
  spawnSync(process.execPath, [join(import.meta.dirname, "../../bench/run.ts"), ...options], {
    encoding: "utf8",
  });

test("prints one line of JSON for an instance in a new folder", () => {
  const { stdout, status } = bench("b2b", "--data", folder, "--seconds", "60", "--json");
  expect(status).toBe(0);
  const lines = stdout.trim().split("\n");
  expect(lines).toHaveLength(1);
  const { seconds, seconds_to_best, ...line } = JSON.parse(lines[0] ?? "");
  // If the first meeting takes slot 2 and the others take 3 and 4, one person has a break.
  expect(line).toMatchObject({
    family: "b2b",
    instance: "tiny.one",
    objective: 1,
    best_known: null,
    seed: 1,
  });
  expect(seconds_to_best).toBeLessThanOrEqual(seconds);
});

test("draws the curve of an instance as shares of the final value", () => {
  const all = mkdtempSync(join(tmpdir(), "entente-bench-"));
  mkdirSync(join(all, "b2b"));
  writeFileSync(join(all, "b2b", "tiny.one.json"), JSON.stringify(event));
  const { stdout, status } = bench("anytime", "--data", all, "--only", "tiny*", "--seconds", "1", "--json");
  rmSync(all, { recursive: true, force: true });
  expect(status).toBe(0);
  const { shares, ...curve } = JSON.parse(stdout);
  expect(curve).toMatchObject({ family: "b2b", instance: "tiny.one", placed: "3 of 3", ended: true });
  expect(shares["10"]).toBe(100);
});

test("reports a folder that belongs to no family, and a malformed file, and continues", () => {
  const all = mkdtempSync(join(tmpdir(), "entente-bench-"));
  for (const [family, name, content] of [
    ["b2b", "zz-fine.json", JSON.stringify(event)],
    ["b2b", "zz-broken.json", "{}"],
    ["golf", "zz-holes.json", "{}"],
  ] as const) {
    mkdirSync(join(all, family, "instances"), { recursive: true });
    writeFileSync(join(all, family, "instances", name), content);
  }
  const { stdout, stderr, status } = bench(
    "all",
    "--data",
    all,
    "--only",
    "zz-*",
    "--seconds",
    "60",
    "--json",
  );
  rmSync(all, { recursive: true, force: true });
  const lines = stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(lines).toMatchObject([
    { family: "b2b", instance: "zz-broken", status: "unknown", objective: null },
    { family: "b2b", instance: "zz-fine", status: "optimal", objective: 1 },
  ]);
  expect(stderr).toContain("golf: no family of this name");
  expect(status).toBe(1);
});

test("all runs the examples, the families, repairs and explanations, each with its own lines", () => {
  const all = mkdtempSync(join(tmpdir(), "entente-bench-"));
  mkdirSync(join(all, "b2b"));
  writeFileSync(join(all, "b2b", "kocevje.json"), JSON.stringify(event));
  const { stdout, status } = bench("all", "--data", all, "--only", "kocevje", "--seconds", "1", "--json");
  rmSync(all, { recursive: true, force: true });
  expect(status).toBe(0);
  const lines = stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  const kinds = lines.map(({ bench, family, disruptions }) => bench ?? family ?? (disruptions && "repair"));
  expect([...new Set(kinds)]).toEqual(["examples", "b2b", "repair", "explain", "recommend"]);
});

test("says what is expected if a family is unknown or has no instance", () => {
  expect(bench("golf", "--data", folder)).toMatchObject({ status: 1 });
  expect(bench("b2b", "--data", folder, "--only", "none")).toMatchObject({ status: 1 });
  expect(bench("all", "--data", folder, "--only", "none")).toMatchObject({ status: 1 });
});

test("the judge of brokerage events counts breaks", () => {
  expect(judge(event, [2, 3, 4], 2)).toEqual({ objective: 1, problems: [] });
  expect(judge(event, [1, 4, 3], 2)).toEqual({ objective: 2, problems: [] });
  // The participants have 1, 1 and 0 breaks: a difference of more than 0.
  expect(judge(event, [1, 4, 3], 0)).toEqual({ objective: null, problems: [] });
  expect(judge(event, [1, undefined, 3], 2)).toEqual({ objective: null, problems: [] });
});

test("the judge of brokerage events reports what the statement forbids", () => {
  expect(judge(event, [5, 3, 4], 2).problems).not.toEqual([]);
  expect(judge(event, [1, 2, 3], 2).problems).toEqual([
    "meeting 2 is not in the afternoon",
    "meeting 2 is in slot 2, forbidden to participant 3",
  ]);
  expect(judge(event, [4, 3, 1], 2).problems).toEqual(["meeting 1 is not earlier than meeting 3"]);
  expect(judge(event, [3, 3, 4], 2).problems).toEqual([
    "slot 3: 2 meetings at 1 tables",
    "participant 1 is twice in slot 3",
  ]);
  expect(judge({ ...event, fixed: [2, 0, 0] }, [1, 3, 4], 2).problems).toEqual([
    "meeting 1 is in slot 1, fixed in 2",
  ]);
});
