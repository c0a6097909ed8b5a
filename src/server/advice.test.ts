// The planner's advice over HTTP: it is applied as one change and has the announced effect.
import { afterAll, beforeAll, expect, test } from "vitest";
import { stuckVisitYaml } from "../../test/fixtures/stuck-visit.ts";
import { type Installation, installation } from "../../test/support/installation.ts";

let here: Installation;
beforeAll(async () => {
  here = await installation();
  expect((await here.visit("stuck", stuckVisitYaml)).status).toBe(201);
});
afterAll(() => here.app.close());

const post = (path: string, body: object, headers = {}) =>
  here.call("POST", `/api/visits/stuck${path}`, { as: here.owner, body, headers });
const opened = async () =>
  (await here.call("GET", "/api/visits/stuck", { as: here.owner })).json as {
    version: number;
    document: {
      visit: { activities: { id: string; fixed?: string }[] };
      programme: { placements: { activity: string }[]; unplaced: { activity: string }[] };
    };
  };
const missing = async () => (await opened()).document.programme.unplaced.map(({ activity }) => activity);

test("the planner gives no advice before there is a programme", async () => {
  expect((await post("/explain", { id: "one" })).json).toMatchObject({ status: 409, code: "no-programme" });
});

test("an unplaced activity gets reasons and relaxations; each relaxation is applied in one change and undone", async () => {
  await here.released("stuck");
  const [id = ""] = await missing();
  expect(["one", "two"]).toContain(id);
  const { status, json } = await post("/explain", { id }, { "accept-language": "sl" });
  expect(status).toBe(200);
  expect(json).toMatchObject({ kind: "unplaced", rearranged: null, alternatives: [] });
  expect(json.reasons[0].demands.map((one: { demand: { demand: string } }) => one.demand.demand)).toContain(
    "fixed-time",
  );
  expect(json.reasons[0].text).toContain("»Talk");
  const prices = json.relaxations.map(({ price }: { price: number }) => price);
  expect(prices.length).toBeGreaterThan(1);
  expect(prices).toEqual(prices.toSorted((a: number, b: number) => a - b));
  const before = await opened();
  for (const { edits, text } of json.relaxations) {
    const { version } = await opened();
    const key = `apply-${text}`.slice(0, 90);
    expect((await post("/edits", { base: version, edits, key, label: "x" })).status, text).toBe(200);
    const after = await opened();
    expect(after.version).toBe(version + 1);
    expect(after.document.programme.placements.map(({ activity }) => activity)).toContain(id);
    expect((await post("/undo", { base: after.version, key: `undo-${text}`.slice(0, 90) })).status).toBe(200);
    expect((await opened()).document.visit).toEqual(before.document.visit);
  }
});

test("wishes and placed activities are explained; ids that the visit does not have are refused", async () => {
  const [id = ""] = await missing();
  const wish = (await post("/explain", { id: `see-${id}` })).json;
  expect(wish).toMatchObject({ kind: "wish", reasons: [{ activity: id }] });
  expect(wish.text).toBe(`Not met: Zhengzhou – Attend: Talk ${id}`);
  expect(wish.relaxations.length).toBeGreaterThan(0);
  const placed = (await post("/explain", { id: "reception" })).json;
  expect(placed).toMatchObject({ kind: "placed", relaxations: [] });
  expect(placed.alternatives[0].start).toMatch(/^2023-10-26T\d\d:\d\d:00Z$/);
  expect((await post("/explain", { id: "nothing" })).status).toBe(404);
});

test("the best places for an activity come with the edits that put it there", async () => {
  const { status, json } = await post("/recommend", { activity: "reception", count: 3 });
  expect(status).toBe(200);
  expect(json.places.length).toBeGreaterThan(0);
  expect(json.places.length).toBeLessThanOrEqual(3);
  expect(json.places[0]).toMatchObject({ place: "restaurant" });
});

test("an activity that a repair loses comes with recoveries, whose edits include the repair", async () => {
  const { json } = await post("/repair", { disruptions: ["closed red-hall"] });
  const back = json.lost.find((one: { activity: string }) => one.activity === "welcome");
  expect(back.waysOut).toContain("What would allow it");
  const [cheapest] = back.relaxations;
  expect(cheapest).toMatchObject({ change: { kind: "place" }, price: 6 });
  expect(cheapest.effect[0]).toBe("weighs about as much as one wish");
  const { version } = await opened();
  const { edits } = cheapest;
  expect((await post("/edits", { base: version, edits, key: "bring-back", label: "" })).status).toBe(200);
  const after = await opened();
  expect(after.document.programme.placements).toContainEqual(
    expect.objectContaining({ activity: "welcome", place: cheapest.change.place }),
  );
  expect((await post("/undo", { base: after.version, key: "not-after-all" })).status).toBe(200);
});

test("if no single change recovers an activity, two changes together do, in one text and one set of edits", async () => {
  const { json } = await post("/repair", { disruptions: ["closed red-hall", "ill mayor"] });
  const back = json.lost.find((one: { activity: string }) => one.activity === "welcome");
  const [cheapest] = back.relaxations;
  expect(cheapest).toMatchObject({ change: { kind: "place" }, also: { kind: "attendance", who: ["mayor"] } });
  expect(cheapest.text).toMatch(/^Both: /);
  const { version } = await opened();
  const { edits } = cheapest;
  expect((await post("/edits", { base: version, edits, key: "both-at-once", label: "" })).status).toBe(200);
  const after = await opened();
  expect(after.document.programme.placements).toContainEqual(
    expect.objectContaining({
      activity: "welcome",
      place: cheapest.change.place,
      attendees: expect.not.arrayContaining(["mayor"]),
    }),
  );
  expect((await post("/undo", { base: after.version, key: "not-both" })).status).toBe(200);
});

test("a disruption gets repairs; disruptions and times that cannot be read are refused with reasons", async () => {
  const { status, json } = await post("/repair", { disruptions: ["over welcome 30"] });
  expect(status).toBe(200);
  expect(json.forced).toContain("welcome");
  const { version } = await opened();
  expect(json.lost).toEqual([]);
  const [{ edits }] = json.repairs;
  expect((await post("/edits", { base: version, edits, key: "repair-1", label: "" })).status).toBe(200);
  const wrong = await post("/repair", { disruptions: ["over welcome 30", "closed nowhere"], now: "soon" });
  expect(wrong.json).toMatchObject({
    status: 400,
    errors: [
      { path: ["disruptions", "1"], code: "event-place" },
      { path: ["now"], code: "now-time" },
    ],
  });
});
