// Every route states who may call it, and nobody else can: all routes and all roles, on this visit and another.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { stoppedVisitYaml } from "../../test/fixtures/small-visit.ts";
import { type Installation, installation } from "../../test/support/installation.ts";

/** Parts of the visit file, and of a call for pairing, that only organisers may read. */
const secrets = ["+386 1 000 00 00", "Bring the gift list", "office@graz.example"];
const source = stoppedVisitYaml
  .replace("id: mayor,", `id: mayor, contact: "${secrets[0]}",`)
  .replace("- id: welcome", `- id: welcome\n    note: ${secrets[1]}`);

let here: Installation;
const callers: Record<string, string | undefined> = {};
let call = "";

beforeAll(async () => {
  here = await installation();
  expect((await here.visit("mine", source)).status).toBe(201);
  expect((await here.visit("other", source)).status).toBe(201);
  await here.released("mine");
  await here.released("other");
  callers.none = undefined;
  callers.unknown = "A".repeat(43);
  callers.owner = here.owner;
  for (const visit of ["mine", "other"]) {
    callers[`organiser of ${visit}`] = await here.link(visit, "organiser");
    callers[`host of ${visit}`] = await here.link(visit, "host", "ljubljana-hosts");
    callers[`delegate of ${visit}`] = await here.link(visit, "delegate", "zhengzhou-head");
    callers[`delegate for a vehicle of ${visit}`] = await here.link(visit, "delegate", "coach-1");
    callers[`reader of ${visit}`] = await here.link(visit, "reader");
    const publish = { page: "visit", base: 1, key: `publish-${visit}` };
    const path = `/api/visits/${visit}/publication/publish`;
    expect((await here.call("POST", path, { as: here.owner, body: publish })).status).toBe(200);
  }
  call = await here.app.calls.create({
    title: "A call",
    language: "en",
    who: "Owner",
    key: "a-call-key",
  });
  const city = { id: "graz", name: "Graz", country: "AT", contact: secrets[2] };
  const edits = [{ kind: "add" as const, path: ["call", "cities"], item: city, before: null }];
  await here.app.calls.edit({ call, base: 1, who: "Owner", key: "a-city-key", edits });
  callers.city = (await here.app.calls.link(call, "graz"))?.token;
  const revoked = await here.link("mine", "organiser");
  const { items } = (await here.call("GET", "/api/visits/mine/links", { as: here.owner })).json;
  const id = items.at(-1).id;
  expect((await here.call("DELETE", `/api/visits/mine/links/${id}`, { as: here.owner })).status).toBe(204);
  callers.revoked = revoked;
});
afterAll(() => here.app.close());

/** Returns a path with its parameters filled in: ids of the small visit, of its public page and of the call. */
const filled = (path: string): string =>
  path
    .replace(/\{[^}]*\}/g, "")
    .replace(":visit/people/:id", ":visit/people/zhengzhou-head")
    .replace(":visit/parties/:id", ":visit/parties/zhengzhou")
    .replace(":visit", "mine")
    .replace(":language", "en")
    .replace(":call", call)
    .replace(":page", "visit")
    .replace(":person", "zhengzhou-head")
    .replace(":file", "call.yaml")
    .replace(":version", "1")
    .replace(":number", "1")
    .replace(":path", "programme.md")
    .replace("/app/*", "/app/x");

test("every route that is served declares its access", () => {
  const served = here.hono.routes
    .filter((route) => route.method !== "ALL")
    .map(({ method, path }) => `${method} ${path}`);
  expect(served.length).toBeGreaterThan(40);
  expect(served.toSorted()).toEqual(here.cards.map(({ method, path }) => `${method} ${path}`).toSorted());
});

describe("every route for every caller", () => {
  test("opens for the stated callers and reveals nothing personal to others", async () => {
    let opened = 0;
    let refused = 0;
    for (const { method, path, access } of here.cards) {
      for (const [name, token] of Object.entries(callers)) {
        const as = token === undefined ? {} : { as: token };
        const answer = await here.call(method, filled(path), {
          ...as,
          ...(method === "POST" ? { body: {} } : {}),
        });
        const where = `${method} ${path} as ${name}`;
        const role = name.split(" ")[0] ?? "";
        const isForeign = path.includes(":visit") && name.endsWith("of other");
        const mayCall = access === "public" || (access.some((one) => one === role) && !isForeign);
        const isKnown = !["none", "unknown", "revoked"].includes(name);
        // Tests build no web application, and the server reports that.
        if (!path.startsWith("/app")) expect(answer.status, where).toBeLessThan(500);
        if (mayCall && (isKnown || access === "public")) {
          expect([401, 403], where).not.toContain(answer.status);
          opened++;
        } else {
          expect([401, 403, 404], where).toContain(answer.status);
          refused++;
        }
        const seesAll = role === "owner" || name === "organiser of mine";
        if (!seesAll) for (const secret of secrets) expect(answer.text, where).not.toContain(secret);
        if (isForeign && path.startsWith("/api/")) expect(answer.status, where).toBe(404);
      }
    }
    expect(opened).toBeGreaterThan(100);
    expect(refused).toBeGreaterThan(200);
  });

  test("a delegate can open only their own page and that of their party", async () => {
    const as = { as: callers["delegate of mine"] ?? "" };
    const status = async (path: string) => (await here.call("GET", path, as)).status;
    expect(await status("/visits/mine/people/zhengzhou-head")).toBe(200);
    expect(await status("/visits/mine/parties/zhengzhou")).toBe(200);
    expect(await status("/visits/mine/people/hangzhou-head")).toBe(404);
    expect(await status("/visits/mine/people/hangzhou-head.ics")).toBe(404);
    expect(await status("/visits/other/people/zhengzhou-head")).toBe(404);
    const agenda = (await here.call("GET", "/api/me/agenda", as)).json;
    expect(agenda).toMatchObject({ visit: { id: "mine" }, release: 1 });
    expect(agenda.days.flatMap((day: { items: unknown[] }) => day.items).length).toBeGreaterThan(2);
  });

  test("only the office sees a visit that is not released", async () => {
    await here.visit("fresh", source);
    // Nothing is shown while the visit is being planned, either.
    const asked = { iterations: 60, key: "plan-fresh" };
    const started = await here.call("POST", "/api/visits/fresh/jobs", { as: here.owner, body: asked });
    expect(started.status).toBe(202);
    for (const path of ["", "/people", "/places"]) {
      expect((await here.call("GET", `/visits/fresh${path}`)).status, path).toBe(404);
    }
    expect((await here.call("GET", "/visits/fresh", { as: here.owner })).status).toBe(200);
    expect((await here.call("GET", "/")).text).not.toContain("/visits/fresh");
    expect((await here.call("GET", "/", { as: here.owner })).text).toContain("/visits/fresh");
  });

  test("a link sets a cookie that scripts cannot read, and leads to the caller's own page", async () => {
    const answer = await here.call("GET", `/l/${callers["delegate of mine"]}`);
    expect(answer.status).toBe(303);
    expect(answer.headers.get("location")).toBe("/me");
    expect(answer.headers.get("referrer-policy")).toBe("no-referrer");
    expect(answer.headers.get("set-cookie")).toMatch(/HttpOnly.*SameSite=Lax/);
    expect((await here.call("GET", `/l/${callers.revoked}`)).status).toBe(404);
    expect((await here.call("GET", `/l/${callers["delegate of mine"]}/calendar.ics`)).text).toContain(
      "BEGIN:VEVENT",
    );
  });

  test("another site cannot use the cookie", async () => {
    const cookie = `entente-link=${callers.owner}`;
    const undo = (headers: Record<string, string>) =>
      here.call("POST", "/api/visits/mine/undo", {
        body: { base: 1, key: "cross-site" },
        headers: { cookie, host: "localhost", ...headers },
      });
    expect((await undo({ origin: "https://elsewhere.example" })).json.code).toBe("cross-site");
    expect((await undo({ "sec-fetch-site": "cross-site" })).json.code).toBe("cross-site");
    expect((await undo({})).json.code).toBe("cross-site");
    expect((await undo({ origin: "http://localhost" })).json.code).toBe("nothing-to-undo");
    const form = await here.call("POST", "/api/visits/mine/undo", {
      body: "base=1",
      headers: { cookie, "sec-fetch-site": "same-origin", "content-type": "text/plain" },
    });
    expect(form.json.code).toBe("media-type");
  });
});
