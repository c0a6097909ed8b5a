// What the API must refuse: endless bodies, ids of another visit, and markup in every text field.
import ICAL from "ical.js";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { validateVisit } from "#domain";
import { smallVisitYaml, stoppedVisitYaml } from "../../test/fixtures/small-visit.ts";
import { type Installation, installation } from "../../test/support/installation.ts";

let here: Installation;
beforeAll(async () => {
  here = await installation();
});
afterAll(() => here.app.close());

type Json = Record<string, unknown>;

test("an import with warnings keeps the visit and answers with each warning and its line", async () => {
  const source = stoppedVisitYaml.replace("{ en: Mayor, sl: Župan }", '"Mayor, +386 1 000 00 00"');
  const { status, json } = await here.visit("noted", source);
  expect(status).toBe(201);
  expect(json.warnings).toHaveLength(1);
  expect(json.warnings[0]).toMatch(/^visit\.yaml:\d+:\d+ .*telephone number/);
  expect((await here.call("GET", "/api/visits/noted", { as: here.owner })).status).toBe(200);
  expect((await here.visit("plain", stoppedVisitYaml)).json.warnings).toEqual([]);
});

describe("bodies beyond the limit", () => {
  test.each([
    ["/api/visits", 8_000_001, 413],
    ["/api/visits/weighed/edits", 8_000_001, 413],
    ["/api/visits/weighed/links", 100_001, 413],
    ["/api/visits/weighed/jobs", 100_001, 413],
    ["/api/visits/weighed/edits", 100_001, 400],
  ])("%s with %i bytes is answered %i, with or without a stated length", async (path, bytes, status) => {
    await here.visit("weighed");
    const body = `{"key":"${"x".repeat(bytes - 10)}"}`;
    const told = await here.call("POST", path, { as: here.owner, body });
    expect(told.status).toBe(status);
    let sent = 0;
    const stream = new ReadableStream<Uint8Array>({
      pull(controller) {
        const part = new TextEncoder().encode(body.slice(sent, sent + 65_536));
        sent += part.byteLength;
        if (part.byteLength > 0) controller.enqueue(part);
        else controller.close();
      },
    });
    const headers = { authorization: `Bearer ${here.owner}`, "content-type": "application/json" };
    const init = { method: "POST", headers, body: stream, duplex: "half" } as RequestInit;
    expect((await here.hono.request(path, init)).status).toBe(status);
    // The server does not read to the end: at most a few chunks beyond the limit.
    if (status === 413) expect(sent).toBeLessThan(bytes + 1_000_000);
  });

  test("5,000 pasted rows with the same mistake are refused with a short list of problems", async () => {
    await here.visit("pasted");
    const edits = Array.from({ length: 5000 }, (_, i) => ({
      kind: "add",
      path: ["visit", "people"],
      before: null,
      item: { id: `pasted-${i}`, party: "nobody", role: `Guest ${i}`, languages: ["en"] },
    }));
    const body = { base: 1, key: "pasted-rows", edits };
    const answer = await here.call("POST", "/api/visits/pasted/edits", { as: here.owner, body });
    expect(answer.status).toBe(422);
    expect(answer.json.errors[0]).toMatchObject({ code: "unknown-reference" });
    expect(answer.json.errors.length).toBeLessThanOrEqual(50);
    expect((await here.call("GET", "/api/visits/pasted", { as: here.owner })).json.version).toBe(1);
  }, 60_000);
});

describe("ids of another visit", () => {
  /** The small visit with different ids for everything that a route accepts. */
  const elsewhere = smallVisitYaml
    .replaceAll("zhengzhou", "chengdu")
    .replaceAll("Zhengzhou", "Chengdu")
    .replaceAll("welcome", "opening");

  test("are unknown to every route that takes an id, even for an owner", async () => {
    expect((await here.visit("own")).status).toBe(201);
    expect((await here.visit("foreign", elsewhere)).status).toBe(201);
    expect((await here.released("own")).status).toBe(201);
    expect((await here.released("foreign")).status).toBe(201);
    const foreign = async (path: string) =>
      (await here.call("GET", `/api/visits/foreign/${path}`, { as: here.owner })).json.items[0].id as string;
    const host = await here.link("foreign", "host", "ljubljana-city");
    const asked = await here.call("POST", "/api/me/requests", {
      as: host,
      body: { activity: "opening", kind: "confirm", key: "confirm-opening" },
    });
    expect(asked.status).toBe(201);
    const ids: Readonly<Record<string, string>> = {
      job: await foreign("jobs"),
      link: await foreign("links"),
      request: asked.json.id,
      id: "chengdu-head",
      path: "people/chengdu-head.ics",
    };
    const as = await here.link("own", "organiser");
    const before = (await here.call("GET", "/api/visits/foreign/links", { as: here.owner })).text;
    const bodies: Readonly<Record<string, Json>> = {
      cancel: {},
      accept: { base: 1, key: "accept-foreign" },
      ":request": { state: "accepted" },
      ":link": { expires: Temporal.Now.instant().add({ hours: 24 }).toString() },
    };
    let tried = 0;
    for (const { method, path } of here.cards) {
      const params = [...path.matchAll(/:(\w+)/g)]
        .map(([, name]) => name ?? "")
        .filter((name) => name in ids);
      if (params.length === 0 || !path.includes(":visit")) continue;
      const filled = params
        .reduce((text, name) => text.replace(new RegExp(`:${name}(\\{[^}]*\\})?`), ids[name] ?? ""), path)
        .replace(":visit", "own");
      const body = method === "POST" ? bodies[path.split("/").at(-1) ?? ""] : undefined;
      const answer = await here.call(method, filled, { as, ...(body ? { body } : {}) });
      expect(answer.status, `${method} ${filled}`).toBe(404);
      tried++;
    }
    expect(tried).toBeGreaterThan(8);
    expect((await here.call("GET", "/api/visits/foreign/links", { as: here.owner })).text).toBe(before);
    const stored = await here.call("GET", "/api/visits/foreign/requests", { as: here.owner });
    expect(stored.json.items).toMatchObject([{ state: "open" }]);
  });

  test.each([
    ["links", { role: "delegate", subject: "chengdu-head", label: "x" }, 422],
    ["links", { role: "host", subject: "chengdu", label: "x" }, 422],
    ["explain", { id: "opening" }, 404],
    ["recommend", { activity: "opening" }, 404],
    ["repair", { disruptions: ["withdrawn opening"] }, 400],
    [
      "edits",
      { base: 1, key: "foreign-edit", edits: [set(["visit", "people", "chengdu-head", "role"], "x")] },
      422,
    ],
    [
      "edits",
      { base: 1, key: "foreign-party", edits: [set(["visit", "people", "mayor", "party"], "chengdu")] },
      422,
    ],
  ])("are refused in the body of %s: %j", async (path, body, status) => {
    const answer = await here.call("POST", `/api/visits/own/${path}`, { as: here.owner, body });
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status, answer.text.slice(0, 300)).toBe(status);
  });
});

function set(path: readonly string[], value: unknown) {
  return { kind: "set", path, value };
}

describe("markup in every text field", () => {
  const tag = "<script>alert(1)</script><img src=x onerror=alert(2)>";
  const nasty = `${tag} "'& \u202e عبد الله 👩‍🔬 #read("/etc/passwd") $x$ [x](javascript:alert(3)) ; , \\n`;

  /** Returns a visit with the malicious text in every field that accepts it; ids, dates and codes stay. */
  function nastyVisit(): Json {
    const source = smallVisitYaml
      .replace("id: mayor,", 'id: mayor, name: Ana, contact: "1",')
      .replace("- id: welcome", "- id: welcome\n    note: x\n    summary: y\n    bring: [Passport]")
      .replace("entry: { minutes: 5 }", "entry: { minutes: 5, note: Ring }\n    address: Trubarjeva 72")
      .replace("wishes:", "contacts: [{ title: Office, details: Call us }]\n\nwishes:");
    let document = parse(source, { schema: "core" }) as Json;
    const leaves: string[][] = [];
    const walk = (value: unknown, path: string[]): void => {
      if (typeof value === "string") leaves.push(path);
      else if (typeof value === "object" && value !== null)
        for (const [key, inner] of Object.entries(value)) walk(inner, [...path, key]);
    };
    walk(document, []);
    let taken = 0;
    for (const path of leaves) {
      const next = structuredClone(document);
      const holder = path.slice(0, -1).reduce<Json>((at, key) => at[key] as Json, next);
      holder[path.at(-1) ?? ""] = nasty;
      if (!validateVisit(next).ok) continue;
      document = next;
      taken++;
    }
    expect(taken).toBeGreaterThan(40);
    return { ...document, id: "nasty" };
  }

  /** Returns the link of a city whose call has the malicious text wherever a call takes one. */
  async function nastyCity(): Promise<string> {
    const by = { who: "Owner", key: "nasty-call" };
    const call = await here.app.calls.create({ title: nasty, language: "en", ...by });
    const add = (list: string, item: Record<string, unknown>) => ({
      kind: "add" as const,
      path: ["call", list],
      item,
      before: null,
    });
    const offers = [{ topic: "green", level: 3 }];
    const city = (id: string) => ({
      id,
      name: nasty,
      country: "AT",
      about: nasty,
      offers,
      wants: offers,
      sent: "2026-01-01T00:00:00Z",
    });
    const edits = [
      { kind: "set" as const, path: ["call", "invitation"], value: nasty },
      { kind: "set" as const, path: ["call", "stage"], value: "preferences" },
      add("topics", { id: "green", title: nasty }),
      add("cities", city("graz")),
      add("cities", city("linz")),
    ];
    const made = await here.app.calls.edit({ call, base: 1, ...by, key: "nasty-cities", edits });
    expect(made.ok, JSON.stringify(made)).toBe(true);
    return (await here.app.calls.link(call, "graz"))?.token ?? "";
  }

  test("is shown as text on every page and in every file", async () => {
    const made = await here.call("POST", "/api/visits", {
      as: here.owner,
      body: { visit: nastyVisit(), key: "nasty-visit" },
    });
    expect(made.status, made.text.slice(0, 500)).toBe(201);
    expect((await here.released("nasty")).status).toBe(201);
    const delegate = await here.link("nasty", "delegate", "zhengzhou-head");
    const host = await here.link("nasty", "host", "ljubljana-city");
    const driver = await here.link("nasty", "delegate", "coach-1");
    const publish = { page: "visit", base: 1, key: "publish-nasty" };
    const path = "/api/visits/nasty/publication/publish";
    expect((await here.call("POST", path, { as: here.owner, body: publish })).status).toBe(200);
    const note = { activity: "welcome", kind: "propose", start: "2023-10-25T10:30", note: nasty };
    const asked = await here.call("POST", "/api/me/requests", {
      as: host,
      body: { ...note, key: "nasty-note" },
    });
    expect(asked.status, asked.text).toBe(201);
    const pages: readonly (readonly [string, string])[] = [
      ["/", here.owner],
      ["/visits/nasty", here.owner],
      ["/visits/nasty/people", here.owner],
      ["/visits/nasty/places", here.owner],
      ["/visits/nasty/people/zhengzhou-head", here.owner],
      ["/visits/nasty/parties/zhengzhou", here.owner],
      ["/me", delegate],
      ["/me", driver],
      ["/host", host],
      ["/evaluation", delegate],
      ["/day/nasty", here.owner],
      ["/call", await nastyCity()],
      ...["", "/visits/nasty", "/visits/nasty/embed", "/partners"].map((site): [string, string] => [
        `/site/en${site}`,
        here.owner,
      ]),
    ];
    for (const [path, as] of pages) {
      const { status, text, headers } = await here.call("GET", path, { as });
      expect(status, path).toBe(200);
      expect(headers.get("content-type"), path).toContain("text/html");
      expect(text, path).toContain("&lt;script&gt;");
      expect(text, path).not.toMatch(/<script>alert|<img src=x|href="javascript:/);
      expect(headers.get("content-security-policy"), path).toContain("default-src 'none'");
    }
    const inOne = (tag: string) =>
      here.call("GET", `/api/visits/nasty/documents/programme.md?documentLanguage=${tag}`, {
        as: here.owner,
      });
    expect((await inOne("fr")).headers.get("content-disposition")).toContain('"programme-fr.md"');
    expect((await inOne("French")).status).toBe(400);
    const { items } = (await here.call("GET", "/api/visits/nasty/documents", { as: here.owner })).json;
    const kinds = new Set<string>();
    for (const { path } of items as { path: string }[]) {
      const kind = path.split(".").at(-1) ?? "";
      // One PDF is enough to check that texts are printed as texts.
      if (kind === "pdf" && kinds.has(kind)) continue;
      kinds.add(kind);
      const { status, text, headers } = await here.call("GET", `/api/visits/nasty/documents/${path}`, {
        as: here.owner,
      });
      expect(status, path).toBe(200);
      expect(headers.get("content-disposition"), path).toContain("attachment");
      if (kind === "html") expect(text, path).not.toMatch(/<script>alert|<img src=x|href="javascript:/);
      if (kind === "md") expect(text, path).not.toMatch(/(?<!\\)<(script|img)|(?<!\\)\]\(javascript:/);
      if (kind === "pdf") expect(text.startsWith("%PDF")).toBe(true);
      if (kind === "ics") {
        const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent");
        for (const event of events) expect(event.getFirstPropertyValue("uid"), path).toMatch(/@entente$/);
      }
    }
    expect([...kinds].toSorted()).toEqual(expect.arrayContaining(["html", "ics", "md", "pdf"]));
  }, 120_000);
});
