// A call for pairing over HTTP, run from the invitation to agreed pairs by an owner and four cities.
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Installation, installation } from "../../test/support/installation.ts";

let here: Installation;
let call: string;
let keys = 0;
const links = new Map<string, string>();
const key = () => `calls-key-${++keys}`;

const get = async (path = "", as = here.owner) =>
  (await here.call("GET", `/api/calls/${call}${path}`, { as })).json;
const edit = async (...edits: readonly object[]) => {
  const { version } = await get();
  const body = { base: version, key: key(), edits };
  return here.call("POST", `/api/calls/${call}/edits`, { as: here.owner, body });
};
const set = (path: readonly string[], value: unknown) => ({ kind: "set", path: ["call", ...path], value });
const add = (list: string, item: object) => ({ kind: "add", path: ["call", list], item });
const as = (city: string) => links.get(city) ?? "";
const send = (city: string, what: string, body: object) =>
  here.call("POST", `/api/me/call/${what}`, { as: as(city), body: { language: "en", key: key(), ...body } });
const page = async (city: string) => (await here.call("GET", "/call?lang=en", { as: as(city) })).text;
const stageTo = (stage: string) => edit(set(["stage"], stage));
const pairsNow = async (): Promise<string[]> =>
  (await get("/proposal")).pairs.map(({ cities }: { cities: string[] }) => cities.join(" – "));

const invited = [
  {
    id: "ljubljana",
    name: { en: "Ljubljana" },
    country: "SI",
    side: "europe",
    contact: "office@ljubljana.example",
  },
  { id: "graz", name: { en: "Graz" }, country: "AT", side: "europe" },
  { id: "chengdu", name: { en: "Chengdu" }, country: "CN", side: "china" },
  { id: "hangzhou", name: { en: "Hangzhou" }, country: "CN", side: "china" },
];

beforeAll(async () => {
  here = await installation();
  const begun = { title: "European and Chinese cities", language: "en", key: key() };
  const made = await here.call("POST", "/api/calls", { as: here.owner, body: begun });
  expect(made.status).toBe(201);
  call = made.json.id;
  // The same request does not create a second call.
  expect((await here.call("POST", "/api/calls", { as: here.owner, body: begun })).json.id).toBe(call);
  const sides = [
    { id: "europe", name: { en: "Europe" } },
    { id: "china", name: { en: "China" } },
  ];
  const topics = [
    { id: "green", title: { en: "Green city" } },
    { id: "mobility", title: { en: "Mobility" } },
  ];
  const edits = [
    set(["sides"], sides),
    ...topics.map((one) => add("topics", one)),
    ...invited.map((one) => add("cities", one)),
  ];
  expect((await edit(...edits)).status).toBe(200);
  for (const { id: city } of invited) {
    const link = await here.call("POST", `/api/calls/${call}/links`, { as: here.owner, body: { city } });
    expect(link.status).toBe(201);
    links.set(city, link.json.path.slice("/l/".length));
  }
});
afterAll(() => here.app.close());

test("a call goes from profiles through rankings and answers to agreed pairs", async () => {
  expect((await here.call("GET", `/l/${as("graz")}`)).headers.get("location")).toBe("/call");
  expect((await send("graz", "profile", {})).json).toMatchObject({ code: "call-closed" });

  await stageTo("profiles");
  const profiles = {
    ljubljana: {
      offers: { green: "3" },
      wants: { mobility: "2" },
      languages: { en: "1" },
      population: "295000",
    },
    graz: { offers: { mobility: "2" }, wants: { green: "1" } },
    chengdu: { offers: { mobility: "3" }, wants: { green: "2" }, languages: { en: "1" } },
    hangzhou: { offers: { green: "1" }, wants: { green: "3", mobility: "1" } },
  };
  for (const [city, profile] of Object.entries(profiles)) {
    expect((await send(city, "profile", profile)).status, city).toBe(204);
  }
  expect((await get()).document.call.cities[0]).toMatchObject({
    population: 295_000,
    languages: ["en"],
    offers: [{ topic: "green", level: 3 }],
  });
  expect((await send("graz", "ranking", { ranks: { chengdu: "1" } })).json.code).toBe("call-closed");
  // A text is set in one language; the texts in other languages stay.
  await send("graz", "profile", { ...profiles.graz, about: "Trams and hills" });
  await send("graz", "profile", { ...profiles.graz, about: "Straßenbahn und Hügel", language: "de" });
  const about = async () => (await get()).document.call.cities[1].about;
  expect(await about()).toEqual({ en: "Trams and hills", de: "Straßenbahn und Hügel" });
  await send("graz", "profile", profiles.graz);
  expect(await about()).toEqual({ de: "Straßenbahn und Hügel" });
  const quota = await send("graz", "profile", { ...profiles.graz, atLeast: "2", atMost: "1" });
  expect(quota.status).toBe(422);

  await stageTo("preferences");
  expect(await page("graz")).toContain("Chengdu");
  expect(await page("graz")).not.toContain("Ljubljana");
  expect((await send("graz", "ranking", { ranks: { chengdu: "1", hangzhou: "1" } })).status).toBe(204);
  expect((await send("chengdu", "ranking", { ranks: { nowhere: "1" } })).status).toBe(422);
  expect((await get()).document.call.cities[1].ranking).toEqual([["chengdu", "hangzhou"]]);

  const proposal = await get("/proposal");
  expect(proposal).toMatchObject({ ready: true, problems: [] });
  expect(proposal.evidence.join(" ")).toContain("No other pairing has more points");
  expect(await pairsNow()).toEqual(["ljubljana – chengdu", "graz – hangzhou"]);
  expect((await get("/why?first=ljubljana&second=hangzhou")).lines.join(" ")).toContain(
    "They are not paired",
  );

  const { version } = await get();
  const stale = await here.call("POST", `/api/calls/${call}/proposal`, {
    as: here.owner,
    body: { base: version - 1, key: key() },
  });
  expect(stale.status).toBe(409);
  const body = { base: version, key: key() };
  expect((await here.call("POST", `/api/calls/${call}/proposal`, { as: here.owner, body })).status).toBe(200);
  expect((await get()).document.call).toMatchObject({ stage: "answers" });

  // Both cities accept one pair; one city declines the other pair.
  const answer = (city: string, partner: string, said: string, reason = "") =>
    send(city, "answers", { partner, answer: said, reason });
  expect((await answer("graz", "chengdu", "accepted")).status).toBe(404);
  expect((await answer("ljubljana", "chengdu", "accepted")).status).toBe(204);
  expect(await page("ljubljana")).toContain("The other city has not answered yet");
  expect((await answer("chengdu", "ljubljana", "accepted")).status).toBe(204);
  expect(await page("ljubljana")).toContain("Agreed: both cities have accepted");
  expect((await answer("hangzhou", "graz", "declined", "Another partner was found")).status).toBe(204);
  expect(await page("graz")).toContain("This pair was declined");
  expect(await page("graz")).not.toContain("Another partner was found");

  // The next proposal keeps agreed pairs and excludes declined ones.
  expect(await pairsNow()).toEqual(["ljubljana – chengdu"]);
  const file = await here.call("GET", `/api/calls/${call}/files/call.yaml`, { as: here.owner });
  expect(file.text).toContain("mustNot");
  expect(file.text).not.toContain("office@ljubljana.example");
});

test("a city sees only what others share with it, and no visit", async () => {
  const all = (await Promise.all(["graz", "chengdu", "hangzhou"].map(page))).join("\n");
  expect(all).not.toContain("office@ljubljana.example");
  for (const path of ["/api/calls", `/api/calls/${call}`, `/api/calls/${call}/proposal`, "/api/visits"]) {
    expect((await here.call("GET", path, { as: as("graz") })).status, path).toBe(403);
  }
  expect((await here.call("GET", "/api/visits/anything", { as: as("graz") })).status).toBe(404);
});

test("invalid edits are refused with the field, undo reverses an edit, and a revoked link opens nothing", async () => {
  const before = await get();
  const wrong = await edit(set(["cities", "graz", "country"], "Austria"));
  expect(wrong.status).toBe(422);
  expect(wrong.json.errors[0].path).toEqual(["call", "cities", "1", "country"]);
  expect((await edit({ kind: "remove", path: ["call", "topics", "green"] })).status).toBe(422);
  expect((await get()).version).toBe(before.version);

  // Fields that a new call does not have yet can be set one by one.
  expect(
    (await edit(set(["until", "answers"], "2026-12-31"), set(["rules", "commonLanguage"], "counts"))).status,
  ).toBe(200);
  expect((await edit(set(["sides", "europe", "name", "de"], "Europa"))).status).toBe(200);
  await edit(set(["title", "en"], "Another title"));
  const step = { base: (await get()).version, key: key() };
  expect((await here.call("POST", `/api/calls/${call}/undo`, { as: here.owner, body: step })).status).toBe(
    200,
  );
  expect((await get()).document.call.title).toEqual({ en: "European and Chinese cities" });

  const { items } = await get("/links");
  const own = items.find(({ subject }: { subject: string }) => subject === "graz");
  const path = `/api/calls/${call}/links/${own.id}`;
  expect((await here.call("DELETE", path, { as: here.owner })).status).toBe(204);
  expect((await here.call("GET", "/call", { as: as("graz") })).status).toBe(404);
});
