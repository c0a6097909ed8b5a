// A release with conflicts: with a reason, those of confirmed activities are released; those of movable ones are not.
import { afterAll, beforeAll, expect, test } from "vitest";
import { clashingVisitYaml } from "../../test/fixtures/small-visit.ts";
import { type Installation, installation } from "../../test/support/installation.ts";

const id = "clashing";
let here: Installation;

beforeAll(async () => {
  here = await installation();
  await here.visit(id, clashingVisitYaml);
  await here.work();
  await (await here.app.planAndRelease(id, { seed: 1, seconds: null, iterations: 60 })).finished;
});
afterAll(() => here.app.close());

const path = `/api/visits/${id}`;
const opened = async () => (await here.call("GET", path, { as: here.owner })).json;
let keys = 0;
const post = (to: string, body: object) =>
  here.call("POST", `${path}${to}`, { as: here.owner, body: { key: `reason-key-${++keys}`, ...body } });
const reason = { rule: "two-places", reason: "The signing is part of the briefing; the hotel knows" };

test("a confirmed activity is scheduled with its conflict, and cannot be released without a reason", async () => {
  const { version, document } = await opened();
  const placed = document.programme.placements.map(({ activity }: { activity: string }) => activity);
  expect(placed).toEqual(expect.arrayContaining(["briefing", "signing"]));
  const refused = await post("/releases", { base: version });
  expect(refused.json.code).toBe("stopped");
  const { finding, text } = refused.json.findings[0];
  expect(finding).toMatchObject({ rule: "two-places", level: "block-release", confirmed: true });
  expect(text).toContain("Signing of the agreement");
  // A reason for another rule or an empty one does not help.
  const other = await post("/releases", {
    base: version,
    overrides: [{ rule: "lunch", reason: "Late lunch" }],
  });
  expect(other.json.code).toBe("stopped");
  const empty = await post("/releases", { base: version, overrides: [{ ...reason, reason: "  " }] });
  expect(empty.status).toBe(400);
});

test("a release with a reason is made and keeps the reason", async () => {
  const { version } = await opened();
  const unused = { rule: "seats", reason: "Nobody asked" };
  const released = await post("/releases", { base: version, overrides: [reason, unused] });
  expect(released.status).toBe(201);
  expect((await here.call("GET", `${path}/releases`, { as: here.owner })).json.items[0]).toMatchObject({
    number: released.json.number,
    // A reason for a rule that no activity breaks is not recorded.
    overrides: [reason],
  });
  const kept = await here.call("GET", `${path}/releases/${released.json.number}`, { as: here.owner });
  expect(kept.json).toMatchObject({ overrides: [reason] });
});

test("a movable activity at the time of a confirmed one prevents the release, even with a reason", async () => {
  const { version, document } = await opened();
  const { placements } = document.programme;
  const of = (activity: string) => placements.find((one: { activity: string }) => one.activity === activity);
  const lunch = ["programme", "placements", "lunch"];
  const edits = (["start", "end"] as const).map((key) => ({
    kind: "set",
    path: [...lunch, key],
    value: of("briefing")[key],
  }));
  const moved = await post("/edits", { base: version, edits, label: "Lunch in the evening" });
  expect(moved.status).toBe(200);
  const rules = ["two-places", "time-window", "travel", "opening-hours", "fixed-time", "interpreter"];
  const overrides = rules.map((rule) => ({ rule, reason: "We insist" }));
  const refused = await post("/releases", { base: moved.json.version, overrides });
  expect(refused.json.code).toBe("stopped");
  const levels = refused.json.findings.map(
    ({ finding }: { finding: { rule: string; level: string } }) => `${finding.rule} ${finding.level}`,
  );
  expect(levels).toContain("two-places block");
  expect(levels.some((one: string) => one.endsWith("block-release"))).toBe(false);
});
