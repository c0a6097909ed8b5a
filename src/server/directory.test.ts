// The directory over HTTP: two visits of one partnership, merged, separated again, searched, and hidden from others.
import { afterAll, beforeAll, expect, test } from "vitest";
import { stoppedVisitYaml } from "../../test/fixtures/small-visit.ts";
import { type Installation, installation } from "../../test/support/installation.ts";

let here: Installation;
let keys = 0;
interface SeriesFound {
  readonly visit: string;
  readonly paragraphs: readonly { readonly paragraph: string }[];
}
const key = () => `directory-key-${++keys}`;
const get = async (path: string, as = here.owner) => (await here.call("GET", path, { as })).json;
const record = (visit: string, lists: Readonly<Record<string, readonly object[]>>) =>
  here.call("POST", `/api/visits/${visit}/record/edits`, {
    as: here.owner,
    body: {
      base: 1,
      key: key(),
      edits: Object.entries(lists).flatMap(([list, items]) =>
        items.map((item) => ({ kind: "add", path: ["record", list], item })),
      ),
    },
  });
const decide = async (what: string, body: object, as = here.owner) => {
  const { version } = await get("/api/directory");
  return here.call("POST", `/api/directory/${what}`, { as, body: { base: version, key: key(), ...body } });
};
const named = (role: string, name: string) => `role: ${role}, name: ${name}`;

beforeAll(async () => {
  here = await installation();
  const withNames = stoppedVisitYaml
    .replace("role: { en: Mayor, sl: Župan }", named("{ en: Mayor, sl: Župan }", "The Mayor"))
    .replace('role: "Head of delegation, Hangzhou"', named("Head of delegation", "The Head"));
  await here.visit("first", withNames);
  // The second visit writes the name of Hangzhou differently.
  await here.visit(
    "second",
    withNames
      .replace("name: { en: City of Hangzhou, zh-Hans: 杭州市 }", "name: { en: Hangzhou, zh-Hans: 杭州 }")
      .replaceAll("2023-10-2", "2024-10-2"),
  );
  await record("first", {
    held: [{ id: "held-welcome", activity: "welcome", date: "2023-10-25", public: true }],
    practices: [
      {
        id: "labs",
        title: { en: "Production labs" },
        topic: "reuse",
        owner: "ljubljana-city",
        activity: "welcome",
        transfers: [{ id: "labs-adopted", party: "hangzhou", state: "adopted", date: "2024-03-01" }],
      },
    ],
    commitments: [
      {
        id: "study",
        party: "hangzhou",
        toOrganisations: ["ljubljana-city"],
        text: { en: "send the study" },
        due: "2023-11-20",
        state: "done",
        closed: "2023-11-19",
      },
      { id: "general", party: "hangzhou", text: { en: "tell everybody" } },
    ],
    agreements: [
      {
        id: "mou",
        kind: "mou",
        between: ["hangzhou-city", "ljubljana-city"],
        state: "signed",
        date: "2023-10-26",
        public: true,
      },
    ],
    minutes: [
      {
        id: "opening",
        activity: "welcome",
        item: { en: "Opening" },
        public: true,
        paragraphs: [
          {
            id: "open",
            text: { en: "Circular economy in both cities", "zh-Hans": "两市的循环经济" },
            visibility: "public",
          },
          { id: "closed", text: { sl: "Skrivno krožno gospodarstvo" }, visibility: "private" },
        ],
      },
    ],
  });
  await record("second", {
    commitments: [
      {
        id: "budget",
        party: "hangzhou",
        toOrganisations: ["ljubljana-city"],
        text: { en: "send the budget" },
        due: "2024-11-20",
      },
    ],
    minutes: [
      {
        id: "talks",
        activity: "welcome",
        item: { en: "Talks" },
        paragraphs: [{ id: "said", text: { en: "The economy of libraries" }, visibility: "private" }],
      },
    ],
  });
});
afterAll(() => here.app.close());

test("two visits form one partnership when two organisations are merged, and two when they are separated", async () => {
  const before = await get("/api/directory");
  const ids = before.entities.map(({ entries }: { entries: { key: string }[] }) =>
    entries.map((one) => one.key),
  );
  expect(ids).toContainEqual(["first.ljubljana-city", "second.ljubljana-city"]);
  expect(ids).toContainEqual(["first.hangzhou-city"]);
  expect(before.proposals).toEqual([
    { first: "first.hangzhou-city", second: "second.hangzhou-city", reason: "form" },
  ]);
  const partnership = "/api/partnerships/first.hangzhou-city/first.ljubljana-city";
  expect((await get(partnership)).visits).toHaveLength(1);

  const entries = ["first.hangzhou-city", "second.hangzhou-city"];
  expect((await decide("merge", { kind: "organisation", entries })).status).toBe(200);
  const merged = await get(partnership);
  expect(
    merged.visits.map(({ visit, direction }: { visit: string; direction: string }) => [visit, direction]),
  ).toEqual([
    ["first", "first-to-second"],
    ["second", "first-to-second"],
  ]);
  expect(merged.commitments.map(({ id, now }: { id: string; now: string }) => [id, now])).toEqual([
    ["study", "done"],
    ["budget", "late"],
  ]);
  expect(merged.practices).toMatchObject([{ whose: "second", taken: "adopted", date: "2024-03-01" }]);
  expect(merged.health).toMatchObject({
    visits: 2,
    kept: 1,
    decided: 2,
    late: 1,
    transferred: 1,
    agreementsInForce: 1,
    people: 2,
  });
  expect(merged.topics).toContainEqual(expect.objectContaining({ offered: ["second"], wanted: ["first"] }));
  expect(merged.next).toContainEqual(
    expect.objectContaining({ kind: "commitment-due", visit: "second", id: "budget" }),
  );
  expect((await get("/api/partnerships")).items[0]).toMatchObject({ health: merged.health });

  expect((await decide("part", { kind: "organisation", entries: ["second.hangzhou-city"] })).status).toBe(
    200,
  );
  expect((await get(partnership)).visits).toHaveLength(1);
  expect((await get("/api/directory")).proposals).toEqual([]);
  const { items } = await get("/api/directory/decisions");
  expect(items.map(({ what }: { what: string }) => what)).toEqual(["part", "merge"]);
  expect(items[1]).toMatchObject({
    kind: "organisation",
    names: [{ en: "City of Hangzhou" }, { en: "Hangzhou" }],
  });
  expect(items[1].who).not.toBe("");

  expect((await decide("undo", {})).status).toBe(200);
  expect((await get(partnership)).visits).toHaveLength(2);
  expect((await decide("undo", {})).status).toBe(200);
  expect((await get("/api/directory")).proposals).toHaveLength(1);
});

test("a separation also covers later merges of others that the caller has not seen", async () => {
  const { version } = await get("/api/directory");
  const entries = ["first.hangzhou-city", "second.hangzhou-city"];
  expect((await decide("merge", { kind: "organisation", entries })).status).toBe(200);
  const apart = { kind: "organisation", entries: ["second.hangzhou-city"], base: version };
  expect((await decide("part", apart)).status).toBe(200);
  expect((await get("/api/partnerships/first.hangzhou-city/first.ljubljana-city")).visits).toHaveLength(1);
  for (const _ of entries) expect((await decide("undo", {})).status).toBe(200);
  expect((await get("/api/directory")).proposals).toHaveLength(1);
});

test("an organiser of one visit sees nothing of another visit and cannot merge entries", async () => {
  const organiser = await here.link("first", "organiser");
  const merge = { kind: "organisation", entries: ["first.hangzhou-city", "second.hangzhou-city"] };
  const before = await get("/api/directory", organiser);
  expect((await decide("merge", merge)).status).toBe(200);
  expect((await get("/api/directory", organiser)).entities).toEqual(before.entities);
  expect((await decide("undo", {})).status).toBe(200);
  const seen = await here.call("GET", "/api/directory?kind=person", { as: organiser });
  expect(seen.json.decides).toBe(false);
  const all = await Promise.all(
    [
      "/api/directory",
      "/api/directory?kind=person",
      "/api/directory?kind=practice",
      "/api/partnerships",
      "/api/minutes?q=economy",
    ].map(async (path) => (await here.call("GET", path, { as: organiser })).text),
  );
  for (const text of all) expect(text).not.toContain("second.");
  expect(all.at(-1)).not.toContain("libraries");
  expect(
    (await here.call("GET", "/api/partnerships/second.hangzhou-city/first.ljubljana-city", { as: organiser }))
      .status,
  ).toBe(404);
  const entries = ["first.hangzhou-city", "second.hangzhou-city"];
  expect((await decide("merge", { kind: "organisation", entries }, organiser)).status).toBe(403);
  const guest = await here.link("first", "delegate", "zhengzhou-head");
  for (const path of ["/api/directory", "/api/partnerships", "/api/minutes?q=economy"]) {
    expect((await here.call("GET", path, { as: guest })).status).toBe(403);
    expect((await here.call("GET", path)).status).toBe(401);
  }
});

test("the minutes of a series are shown together, without those that the reader may not see", async () => {
  const path = "/api/minutes/first/welcome";
  const items = (await get(path)).items.map(({ visit, paragraphs }: SeriesFound) => [
    visit,
    paragraphs.map(({ paragraph }) => paragraph),
  ]);
  // The welcome of the second visit is not marked as held, so it is not a second meeting.
  expect(items).toEqual([["first", ["open", "closed"]]]);
  const organiser = await here.link("second", "organiser");
  expect((await here.call("GET", path, { as: organiser })).status).toBe(404);
});

test("the search finds words in the minutes of all visits and follows every change", async () => {
  const found = async (words: string) =>
    (await get(`/api/minutes?q=${encodeURIComponent(words)}`)).items.map(
      ({ paragraph }: { paragraph: string }) => paragraph,
    );
  expect((await found("economy")).toSorted()).toEqual(["open", "said"]);
  expect(await found("circ econ")).toEqual(["open"]);
  expect(await found("循环经济")).toEqual(["open"]);
  expect(await found("krozno")).toEqual(["closed"]);
  expect(await found("100%_")).toEqual([]);
  await here.call("POST", "/api/visits/first/record/edits", {
    as: here.owner,
    body: {
      base: 2,
      key: key(),
      edits: [{ kind: "remove", path: ["record", "minutes", "opening", "paragraphs", "closed"] }],
    },
  });
  expect(await found("krozno")).toEqual([]);
});

test("a merged organisation is separated again after edits, a further merge and a new visit that uses it", async () => {
  const kind = "organisation";
  const groups = async () => {
    const { entities } = await get("/api/directory");
    return entities
      .map(({ entries }: { entries: { key: string }[] }) => entries.map((one) => one.key).toSorted())
      .filter((keys: string[]) => keys.some((key) => /hangzhou-city|rog$/.test(key)));
  };
  const before = await groups();
  const merge = (...entries: string[]) => decide("merge", { kind, entries });
  expect((await merge("first.hangzhou-city", "second.hangzhou-city")).status).toBe(200);
  // By mistake, a third body joins the two.
  expect((await merge("first.hangzhou-city", "first.rog")).status).toBe(200);
  // One of them is renamed in its visit, and a new visit brings the old name.
  const { version } = await get("/api/visits/second");
  const renamed = await here.call("POST", "/api/visits/second/edits", {
    as: here.owner,
    body: {
      base: version,
      key: key(),
      edits: [
        {
          kind: "set",
          path: ["visit", "organisations", "hangzhou-city", "name"],
          value: { en: "Hangzhou Municipal Government" },
        },
      ],
    },
  });
  expect(renamed.status).toBe(200);
  await here.visit("third", stoppedVisitYaml.replaceAll("2023-10-2", "2025-10-2"));
  const joined = (await groups()).find((keys: string[]) => keys.includes("second.hangzhou-city"));
  expect(joined).toEqual(
    expect.arrayContaining([
      "first.hangzhou-city",
      "second.hangzhou-city",
      "first.rog",
      "third.hangzhou-city",
    ]),
  );

  const rogs = joined?.filter((one: string) => one.endsWith(".rog")) ?? [];
  expect((await decide("part", { kind, entries: rogs })).status).toBe(200);
  // The body of the new visit is on its own, because two entries of a visit are never joined by name.
  expect(await groups()).toContainEqual(["first.rog", "second.rog", "third.rog"]);
  expect((await decide("part", { kind, entries: ["second.hangzhou-city"] })).status).toBe(200);
  const after = await groups();
  expect(after).toContainEqual(["second.hangzhou-city"]);
  expect(after).toContainEqual(["first.hangzhou-city", "third.hangzhou-city"]);
  // The visits themselves kept everything.
  const { document } = await get("/api/visits/second");
  expect(document.visit.organisations).toContainEqual(
    expect.objectContaining({ id: "hangzhou-city", name: { en: "Hangzhou Municipal Government" } }),
  );
  // A visit that comes later with the old name joins those that still have it, and not the one that was separated.
  await here.visit("fourth", stoppedVisitYaml.replaceAll("2023-10-2", "2026-10-2"));
  const later = await groups();
  expect(later).toContainEqual(["first.hangzhou-city", "fourth.hangzhou-city", "third.hangzhou-city"]);
  expect(later).toContainEqual(["second.hangzhou-city"]);
  // Every decision is undone in turn, by the person who made it.
  for (let n = 0; n < 4; n++) expect((await decide("undo", {})).status).toBe(200);
  const last = await groups();
  for (const keys of before as string[][])
    expect(
      last.some((group: string[]) => keys.every((one) => group.includes(one))),
      keys.join(),
    ).toBe(true);
});
