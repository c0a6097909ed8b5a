// Successive calendars, read by ical.js: sequence numbers, times of change, withdrawn items.

import { readFileSync } from "node:fs";
import { cp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import ICAL from "ical.js";
import { afterAll, beforeAll, expect, test } from "vitest";
import { entente, inFolder } from "../support/entente.ts";
import { type Installation, installation } from "../support/installation.ts";

const source = readFileSync(new URL("../fixtures/time/feed.yaml", import.meta.url), "utf8");

interface Seen {
  readonly sequence: number;
  readonly status: string;
  readonly start: string;
  readonly stamp: number;
  readonly modified: number;
}

/** Returns the activities of a calendar by id, with times in UTC. */
function read(text: string): Record<string, Seen> {
  const calendar = new ICAL.Component(ICAL.parse(text));
  for (const zone of calendar.getAllSubcomponents("vtimezone")) ICAL.TimezoneService.register(zone);
  const seen: Record<string, Seen> = {};
  for (const component of calendar.getAllSubcomponents("vevent")) {
    const { uid, sequence, startDate } = new ICAL.Event(component);
    const time = (name: string) => {
      const value = component.getFirstPropertyValue(name);
      return value instanceof ICAL.Time ? value.toUnixTime() : Number.NaN;
    };
    expect(seen[uid]).toBeUndefined();
    seen[uid.split(".")[0] ?? ""] = {
      sequence,
      status: String(component.getFirstPropertyValue("status")),
      start: new Date(startDate.toUnixTime() * 1000).toISOString().slice(0, 16),
      stamp: time("dtstamp"),
      modified: time("last-modified"),
    };
  }
  return seen;
}

let here: Installation;
beforeAll(async () => {
  here = await installation();
  await here.work();
});
afterAll(() => here.app.close());

let keys = 0;
async function edit(id: string, edits: readonly object[]) {
  const { json } = await here.call("GET", `/api/visits/${id}`, { as: here.owner });
  const body = { base: json.version, edits, label: "", key: `edit-of-feed-${++keys}` };
  const edited = await here.call("POST", `/api/visits/${id}/edits`, { as: here.owner, body });
  expect([edited.status, edited.text.slice(0, 600)]).toEqual([200, edited.text.slice(0, 600)]);
}
async function release(id: string): Promise<number> {
  const { json } = await here.call("GET", `/api/visits/${id}`, { as: here.owner });
  const overrides = [{ rule: "substantive-share", reason: "Agreed" }];
  const body = { base: json.version, key: `again-of-feed-${++keys}`, overrides };
  const released = await here.call("POST", `/api/visits/${id}/releases`, { as: here.owner, body });
  expect([released.status, released.text.slice(0, 600)]).toEqual([201, released.text.slice(0, 600)]);
  return released.json.number;
}

test("from release to release, an unchanged item keeps its number, a moved one gets a higher number, and a withdrawn one is cancelled", async () => {
  const began = Math.floor(Date.now() / 1000) - 1;
  expect((await here.visit("feed", source)).status).toBe(201);
  await (await here.app.planAndRelease("feed", { seed: 1, seconds: null, iterations: 20 })).finished;
  const delegate = await here.link("feed", "delegate", "p1");
  const host = await here.link("feed", "host", "h");
  const feeds = async () => {
    const texts = await Promise.all([
      here.call("GET", `/l/${delegate}/calendar.ics`),
      here.call("GET", `/l/${host}/calendar.ics?lang=zh-Hans`),
      here.call("GET", "/visits/feed/people/p2.ics", { as: here.owner }),
      here.call("GET", "/api/visits/feed/documents/parties/g.ics?release=1", { as: here.owner }),
    ]);
    return texts.map(({ text }) => read(text));
  };
  const first = await feeds();
  for (const feed of first) {
    expect(feed.one).toMatchObject({ start: "2027-10-30T08:00" });
    // The time at which the calendar was written, not the time of the item.
    expect(feed.one?.stamp).toBeGreaterThanOrEqual(began);
    expect(feed.one?.stamp).toBeLessThanOrEqual(Date.now() / 1000 + 1);
  }
  await release("feed");
  const again = await feeds();
  again.forEach((feed, i) => {
    for (const [id, item] of Object.entries(feed)) {
      expect(item.sequence).toBe(first[i]?.[id]?.sequence);
      if (i < 2) expect(item.modified).toBe(first[i]?.[id]?.modified);
    }
  });
  const { json } = await here.call("GET", "/api/visits/feed", { as: here.owner });
  const placed = json.document.programme.placements.find(
    (one: { activity: string }) => one.activity === "one",
  );
  const later = (text: string) =>
    `${new Date(Date.parse(text) + 25 * 3_600_000).toISOString().slice(0, 16)}Z`;
  await edit("feed", [
    { kind: "set", path: ["visit", "activities", "one", "fixed"], value: "2027-10-31T10:00" },
    { kind: "set", path: ["programme", "placements", "one", "start"], value: later(placed.start) },
    { kind: "set", path: ["programme", "placements", "one", "end"], value: later(placed.end) },
    { kind: "remove", path: ["visit", "activities", "two"] },
    { kind: "remove", path: ["programme", "placements", "two"] },
  ]);
  const number = await release("feed");
  const [mine, theirs] = await feeds();
  for (const [feed, before] of [
    [mine, again[0]],
    [theirs, again[1]],
  ] as const) {
    expect(feed?.one).toMatchObject({ start: "2027-10-31T09:00", status: "CONFIRMED" });
    expect(feed?.one?.sequence).toBeGreaterThan(before?.one?.sequence ?? 99);
    expect(feed?.one?.sequence).toBe(number);
    expect(feed?.two).toMatchObject({ start: "2027-10-30T12:00", status: "CANCELLED" });
    expect(feed?.two?.sequence).toBeGreaterThan(before?.two?.sequence ?? 99);
    if (before?.three) expect(feed?.three?.sequence).toBe(before.three.sequence);
  }
  // A withdrawn item stays withdrawn, with the same number.
  await release("feed");
  const [last] = await feeds();
  expect(last?.two).toEqual({ ...mine?.two, stamp: last?.two?.stamp });
}, 300_000);

test("an item that moves back, and one that is reinstated, have higher numbers than ever before", async () => {
  expect((await here.visit("returned", source.replace("id: feed", "id: returned"))).status).toBe(201);
  await (await here.app.planAndRelease("returned", { seed: 1, seconds: null, iterations: 20 })).finished;
  const delegate = await here.link("returned", "delegate", "p1");
  const feed = async () => read((await here.call("GET", `/l/${delegate}/calendar.ics`)).text);
  const { visit, programme } = (await here.call("GET", "/api/visits/returned", { as: here.owner })).json
    .document;
  const activity = visit.activities.find((one: { id: string }) => one.id === "two");
  const placement = programme.placements.find((one: { activity: string }) => one.activity === "two");
  const first = await feed();
  const one = (fixed: string, start: string, end: string) => [
    { kind: "set", path: ["visit", "activities", "one", "fixed"], value: fixed },
    { kind: "set", path: ["programme", "placements", "one", "start"], value: start },
    { kind: "set", path: ["programme", "placements", "one", "end"], value: end },
  ];
  await edit("returned", [
    ...one("2027-10-31T10:00", "2027-10-31T09:00Z", "2027-10-31T10:00Z"),
    { kind: "remove", path: ["visit", "activities", "two"] },
    { kind: "remove", path: ["programme", "placements", "two"] },
  ]);
  const second = await release("returned");
  expect(await feed()).toMatchObject({
    one: { start: "2027-10-31T09:00", sequence: second },
    two: { status: "CANCELLED", sequence: second },
  });
  await edit("returned", [
    ...one("2027-10-30T10:00", "2027-10-30T08:00Z", "2027-10-30T09:00Z"),
    { kind: "add", path: ["visit", "activities"], item: activity },
    { kind: "add", path: ["programme", "placements"], item: placement },
  ]);
  const third = await release("returned");
  const last = await feed();
  expect(last).toMatchObject({
    one: { start: first.one?.start, status: "CONFIRMED", sequence: third },
    two: { start: first.two?.start, status: "CONFIRMED", sequence: third },
  });
  expect(last.three?.sequence).toBe(first.three?.sequence);
}, 300_000);

test("a talk that its host no longer attends is withdrawn only for the host", async () => {
  expect((await here.visit("parted", source.replace("id: feed", "id: parted"))).status).toBe(201);
  await (await here.app.planAndRelease("parted", { seed: 1, seconds: null, iterations: 20 })).finished;
  const delegate = await here.link("parted", "delegate", "p1");
  const host = await here.link("parted", "host", "h");
  const feed = async (token: string) => read((await here.call("GET", `/l/${token}/calendar.ics`)).text);
  const [guest, other] = [await feed(delegate), await feed(host)];
  await edit("parted", [
    { kind: "set", path: ["visit", "activities", "two", "attend"], value: { required: ["guests"] } },
    { kind: "set", path: ["programme", "placements", "two", "attendees"], value: ["p1", "p2"] },
  ]);
  await release("parted");
  expect((await feed(host)).two).toMatchObject({ status: "CANCELLED", start: other.two?.start });
  expect((await feed(delegate)).two).toMatchObject({ status: "CONFIRMED", sequence: guest.two?.sequence });
}, 300_000);

test("calendars of the command line continue the numbers of those in the folder", async () => {
  await inFolder(async (folder) => {
    const file = join(folder, "visit.yaml");
    const out = join(folder, "out");
    const plan = async (text: string, seconds: number) => {
      await writeFile(file, text);
      const environment = { SOURCE_DATE_EPOCH: String(seconds) };
      const { code } = await entente(["plan", file, "--out", out, "--iterations", "5"], { environment });
      expect(code).toBe(0);
      return read(await readFile(join(out, "people/p1.ics"), "utf8"));
    };
    const first = await plan(source, 1_800_000_000);
    expect(first.one).toMatchObject({ sequence: 0, stamp: 1_800_000_000, modified: 1_800_000_000 });
    const again = await plan(source, 1_800_000_100);
    expect(again.one).toMatchObject({ sequence: 0, stamp: 1_800_000_100, modified: 1_800_000_000 });
    const changed = source
      .replace("fixed: 2027-10-30T10:00", "fixed: 2027-10-31T10:00")
      .replace(/^.*id: two,.*\n/m, "");
    const third = await plan(changed, 1_800_000_200);
    expect(third.one).toMatchObject({ sequence: 1, start: "2027-10-31T09:00", modified: 1_800_000_200 });
    expect(third.two).toMatchObject({ sequence: 1, start: "2027-10-30T12:00", status: "CANCELLED" });
    expect(third.three).toMatchObject({ sequence: 0, modified: 1_800_000_000 });
    const export_ = ["export", file, "--programme", join(out, "programme.json"), "--format", "ics"];
    await cp(join(out, "programme.json"), join(folder, "programme.json"));
    const { code } = await entente([...export_, "--out", join(folder, "ics")]);
    expect(code).toBe(0);
    const exported = read(await readFile(join(folder, "ics/people/p1.ics"), "utf8"));
    expect(exported.two).toMatchObject({ sequence: 1, status: "CANCELLED" });
  });
}, 300_000);
