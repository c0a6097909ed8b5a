// Pages of delegates and hosts: their items, the current and the next one, changes, and the replies of hosts.
import ICAL from "ical.js";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { stoppedVisitYaml } from "../../test/fixtures/small-visit.ts";
import { type Installation, installation } from "../../test/support/installation.ts";

const source = stoppedVisitYaml
  .replace("id: mayor,", 'id: mayor, name: { en: Ana Novak, zh-Hans: 安娜 }, contact: "+386 1 000 00 00",')
  .replace("- id: welcome", "- id: welcome\n    note: Bring the gift list\n    bring: [Passport]")
  .replace(
    "languages: [en]\n    interpretation: { mode: consecutive",
    "responsible: [mayor]\n    languages: [en]\n    interpretation: { provided: true, mode: consecutive",
  );

let here: Installation;
let delegate: string;
let host: string;
let visits = 0;
let id: string;

beforeAll(async () => {
  here = await installation();
});
afterAll(() => here.app.close());

/** Makes a new visit for a test: released once, with a delegate's and a host's link. */
async function fresh() {
  id = `guests-${++visits}`;
  expect((await here.visit(id, source)).status).toBe(201);
  expect((await here.released(id)).status).toBe(201);
  delegate = await here.link(id, "delegate", "zhengzhou-head");
  host = await here.link(id, "host", "ljubljana-city");
}
const page = async (path: string, as: string, language = "en") => {
  const { status, text } = await here.call("GET", path, {
    headers: { cookie: `entente-link=${as}`, "accept-language": language },
  });
  expect(status).toBe(200);
  return text;
};
const ask = (body: object, key = `host-${Math.random()}`) =>
  here.call("POST", "/api/me/requests", { as: host, body: { activity: "welcome", key, ...body } });
const welcome = async () => {
  const { json } = await here.call("GET", `/api/visits/${id}`, { as: here.owner });
  const placed = json.document.programme.placements.find(
    (p: { activity: string }) => p.activity === "welcome",
  );
  return { version: json.version, placed };
};
/** Moves the welcome a quarter of an hour earlier and releases the programme. */
async function releaseAnother() {
  const { version, placed } = await welcome();
  const sooner = (text: string) => `${new Date(Date.parse(text) - 15 * 60_000).toISOString().slice(0, 16)}Z`;
  const at = ["programme", "placements", "welcome"];
  const edits = [
    { kind: "set", path: [...at, "start"], value: sooner(placed.start) },
    { kind: "set", path: [...at, "end"], value: sooner(placed.end) },
  ];
  const edited = await here.call("POST", `/api/visits/${id}/edits`, {
    as: here.owner,
    body: { base: version, edits, label: "", key: `sooner-${id}` },
  });
  expect(edited.status).toBe(200);
  const overrides = [{ rule: "substantive-share", reason: "Agreed" }];
  const released = await here.call("POST", `/api/visits/${id}/releases`, {
    as: here.owner,
    body: { base: edited.json.version, key: `again-${id}`, overrides },
  });
  expect(released.json).toMatchObject({ number: 2 });
}

describe("a delegate", () => {
  test("sees their own programme with places, transfers, names in both scripts and what to bring, but no secrets", async () => {
    await fresh();
    const text = await page("/me", delegate);
    for (const shown of [
      "Welcome at City Hall",
      "City Hall, Red Hall",
      "Please bring: Passport",
      "Evening briefing",
    ])
      expect(text).toContain(shown);
    expect(text).toMatch(/href="geo:46\.0499,14\.5066\?q=/);
    expect(text).toMatch(/Ana Novak<\/span> <span class="also" lang="zh-Hans">安娜/);
    expect(text).toContain("data-subscribe");
    expect(text).toContain(`/l/${delegate}/calendar.ics`);
    for (const hidden of ["+386 1 000 00 00", "gift list"]) expect(text).not.toContain(hidden);
    // Protocol order, as in the visit file.
    const order = ["Expert, Zhengzhou", "Head of delegation, Hangzhou", "Ana Novak"].map((name) =>
      text.indexOf(`<span class="name">${name}`),
    );
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(order[0]).toBeGreaterThan(0);
    expect(await page("/me", delegate, "zh")).toContain("请携带：Passport");
    expect(await page("/me", delegate, "sl")).toContain("Kdo bo tam");
  });

  test("sees changes marked until they have looked at them", async () => {
    await fresh();
    expect(await page("/me", delegate)).not.toContain("<mark>");
    await here.call("POST", "/api/me/seen", { as: delegate, body: { release: 1 } });
    await releaseAnother();
    const text = await page("/me", delegate);
    expect(text).toContain("Changed since you last looked");
    expect(text).toMatch(/Wed 25 Oct: Welcome at City Hall \d\d:\d\d → \d\d:\d\d/);
    expect(text).toContain("<mark>Changed</mark>");
    expect((await here.call("GET", "/api/me", { as: delegate })).json).toMatchObject({ release: 2 });
    await here.call("POST", "/api/me/seen", { as: delegate, body: { release: 2 } });
    expect(await page("/me", delegate)).not.toContain("<mark>");
  });

  test("also gets names in both scripts from the API", async () => {
    await fresh();
    const { json } = await here.call("GET", "/api/me/agenda", { as: delegate });
    const items = json.days.flatMap((day: { items: unknown[] }) => day.items);
    const own = items.find((item: { activity: string }) => item.activity === "welcome");
    expect(own.with).toContainEqual({ name: "Ana Novak", alsoWritten: "安娜", role: "Mayor" });
    expect(own.with[0]).toEqual({
      name: "Head of delegation, Zhengzhou",
      alsoWritten: "郑州代表团团长",
      role: "",
    });
    expect(own.notes).toContain("Please bring: Passport");
  });

  test("can install the page, which says before the first release that there is no programme", async () => {
    await here.visit("unreleased", source);
    const early = await here.link("unreleased", "delegate", "zhengzhou-head");
    expect(await page("/me", early)).toContain("not released yet");
    const { json } = await here.call("GET", "/me/app.webmanifest?lang=sl");
    expect(json).toMatchObject({ start_url: "/me", display: "standalone", lang: "sl" });
    for (const icon of json.icons) expect((await here.call("GET", icon.src)).status).toBe(200);
  });
});

describe("a host", () => {
  test("sees who comes, in protocol order and with their languages, and what is needed", async () => {
    await fresh();
    const text = await page("/host", host);
    expect(text).toContain("Your part in the visit: City of Ljubljana");
    expect(text).toContain("Guests in protocol order · 4");
    expect(text).toContain("speaks Chinese");
    expect(text).toContain("Please provide interpretation: Chinese – English");
    // They do not host this item, and nobody of their organisation attends it.
    expect(text).not.toContain("Evening briefing");
    for (const hidden of ["+386 1 000 00 00", "gift list"]) expect(text).not.toContain(hidden);
  });

  test("confirms the current time, and is asked again when it changes", async () => {
    await fresh();
    const { placed } = await welcome();
    expect((await ask({ kind: "confirm" })).json).toMatchObject({ start: placed.start, state: "open" });
    expect(await page("/host", host)).toContain("You confirmed this time on");
    await releaseAnother();
    expect(await page("/host", host)).toContain("The time has changed since you confirmed it");
  });

  test("proposes a local time, which the organisers accept; every reply is kept", async () => {
    await fresh();
    await ask({ kind: "confirm" });
    const made = await ask(
      { kind: "propose", start: "2023-10-25T10:30", note: "The hall is taken before" },
      "proposed-once",
    );
    expect(made.json).toMatchObject({ start: "2023-10-25T08:30Z", note: "The hall is taken before" });
    expect((await ask({ kind: "propose", start: "2023-10-25T10:30" }, "proposed-once")).json.id).toBe(
      made.json.id,
    );
    expect(await page("/host", host)).toContain(
      "You proposed Wed 25 Oct 10:30. The organisers have not answered yet.",
    );
    const path = `/api/visits/${id}/requests`;
    expect((await here.call("GET", path, { as: here.owner })).json.items).toHaveLength(2);
    await here.call("POST", `${path}/${made.json.id}`, { as: here.owner, body: { state: "accepted" } });
    expect(await page("/host", host)).toContain("The organisers accepted it");
    // A colleague with another link for the same organisation sees the replies; another host does not.
    const items = async (as: string) => (await here.call("GET", "/api/me/requests", { as })).json.items;
    expect(await items(await here.link(id, "host", "ljubljana-city"))).toHaveLength(2);
    expect(await items(await here.link(id, "host", "rog"))).toHaveLength(0);
  });

  test("subscribes to a calendar of the items on the host's page: as a party, and as an organisation", async () => {
    await fresh();
    const party = await here.link(id, "host", "ljubljana-hosts");
    const culture = await here.link(id, "host", "rog");
    const titles = async (token: string) => {
      const { status, text } = await here.call("GET", `/l/${token}/calendar.ics?lang=en`);
      expect(status).toBe(200);
      const parsed = new ICAL.Component(ICAL.parse(text));
      return parsed.getAllSubcomponents("vevent").map((event) => event.getFirstPropertyValue("summary"));
    };
    for (const token of [host, party, culture]) {
      const text = await page("/host", token);
      expect(text).toContain(`/l/${token}/calendar.ics`);
      const shown = await titles(token);
      expect(shown.length).toBeGreaterThan(0);
      for (const title of shown) expect(text).toContain(title);
    }
    expect(await titles(host)).toContain("Welcome at City Hall");
    expect(await titles(party)).toContain("Lunch");
    expect(await titles(culture)).toEqual(["Visit to Center Rog"]);
    const gone = await here.link(id, "reader");
    expect((await here.call("GET", `/l/${gone}/calendar.ics`)).status).toBe(404);
  });

  test.each([
    [{ kind: "propose", start: "2023-02-30T10:00" }, "bad-request"],
    [{ kind: "propose", start: "soon" }, "bad-request"],
    [{ kind: "confirm", activity: "briefing" }, "not-found"],
  ])("%j is answered with a problem", async (body, code) => {
    if (!host) await fresh();
    const answer = await ask(body);
    expect(answer.json.code).toBe(code);
    if (code === "bad-request") expect(answer.json.errors[0]).toMatchObject({ path: ["start"] });
  });
});
