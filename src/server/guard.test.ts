// Protection of the server: links that end, limits, readable addresses, numbered failures, and its public address.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openMemoryStore } from "#store";
import { type Installation, installation } from "../../test/support/installation.ts";
import { limiter } from "./rate-limits.ts";

let here: Installation;
beforeAll(async () => {
  here = await installation();
  await here.visit("guarded");
});
afterAll(() => here.app.close());

const inHours = (hours: number) => Temporal.Now.instant().add({ hours }).toString();
const statusOf = async (as: string) => (await here.call("GET", "/api/visits/guarded", { as })).status;
const makeLink = async (body: object) =>
  (
    await here.call("POST", "/api/visits/guarded/links", {
      as: here.owner,
      body: { role: "organiser", subject: null, label: "Organiser", ...body },
    })
  ).json;

describe("a link", () => {
  test("ends at its stated time, together with its cookie", async () => {
    const made = await makeLink({ expires: inHours(2) });
    const token = made.path.slice(3);
    expect(await statusOf(token)).toBe(200);
    const cookie = (await here.call("GET", made.path)).headers.get("set-cookie") ?? "";
    const seconds = Number(/Max-Age=(\d+)/i.exec(cookie)?.[1]);
    expect(seconds).toBeLessThanOrEqual(7200);
    expect(seconds).toBeGreaterThan(6000);
    // The end is so close that it passes during the test.
    await here.store.expireLink("guarded", made.id, Temporal.Now.instant().subtract({ seconds: 1 }));
    expect(await statusOf(token)).toBe(401);
    expect((await here.call("GET", made.path)).status).toBe(404);
  });

  test("ends some weeks after the visit by default, and never later than 400 days from now", async () => {
    const { expiresAt } = await makeLink({});
    expect(Temporal.Instant.compare(Temporal.Instant.from(expiresAt), Temporal.Now.instant())).toBe(1);
    for (const bad of [inHours(-1), inHours(401 * 24)]) {
      const refused = await here.call("POST", "/api/visits/guarded/links", {
        as: here.owner,
        body: { role: "reader", subject: null, label: "Reader", expires: bad },
      });
      expect(refused.status).toBe(400);
      expect(refused.json.errors[0].message).toContain("400");
    }
  });

  test.each(["tomorrow", "2027-06-30", "2027-06-30T18:00:00", "2027-13-01T00:00:00Z", ""])(
    "says what an end looks like where it is %j",
    async (expires) => {
      const refused = await here.call("POST", "/api/visits/guarded/links", {
        as: here.owner,
        body: { role: "reader", subject: null, label: "Reader", expires },
      });
      expect(refused.status).toBe(400);
      expect(refused.json.errors).toMatchObject([{ path: ["expires"], code: "wrong-format" }]);
      expect(refused.json.errors[0].message).toContain("2027-06-30T18:00:00Z");
    },
  );

  test("can be given a later end, listed and revoked", async () => {
    const made = await makeLink({ expires: inHours(1) });
    const later = inHours(48);
    const at = `/api/visits/guarded/links/${made.id}`;
    const set = await here.call("POST", at, { as: here.owner, body: { expires: later } });
    expect(set.status).toBe(200);
    expect(Temporal.Instant.from(set.json.expiresAt).epochMilliseconds).toBe(
      Temporal.Instant.from(later).epochMilliseconds,
    );
    expect((await here.call("DELETE", at, { as: here.owner })).status).toBe(204);
    expect(await statusOf(made.path.slice(3))).toBe(401);
    // A revoked link stays revoked.
    expect((await here.call("POST", at, { as: here.owner, body: { expires: later } })).status).toBe(404);
  });

  test("of an owner is made, listed and revoked only by owners", async () => {
    const made = await here.call("POST", "/api/links", { as: here.owner, body: { label: "Deputy" } });
    expect(made.status).toBe(201);
    const token = made.json.path.slice(3);
    expect(await statusOf(token)).toBe(200);
    const { items } = (await here.call("GET", "/api/links", { as: token })).json;
    expect(items.map(({ label }: { label: string }) => label)).toContain("Deputy");
    expect(JSON.stringify(items)).not.toContain(token);
    const organiser = await here.link("guarded", "organiser");
    expect((await here.call("GET", "/api/links", { as: organiser })).status).toBe(403);
    const at = `/api/links/${made.json.id}`;
    expect((await here.call("DELETE", at, { as: organiser })).status).toBe(403);
    expect((await here.call("DELETE", at, { as: here.owner })).status).toBe(204);
    expect(await statusOf(token)).toBe(401);
  });
});

describe("an address that cannot be read", () => {
  for (const path of ["/visits/%00", "/app/%zz", "/api/visits/%", "/l/%E0%A4%A", "/visits/a%ED%A0%BDb"]) {
    test(`${path} is answered 400`, async () => {
      expect((await here.call("GET", path, { as: here.owner })).status).toBe(400);
    });
  }
  test("of thousands of characters is answered 400, and so are numbers that the database cannot hold", async () => {
    expect((await here.call("GET", `/visits/${"a".repeat(5000)}`)).status).toBe(400);
    for (const query of ["jobs?cursor=-1", "compare?from=2147483648&to=1", "documents?release=99999999999"]) {
      const { status } = await here.call("GET", `/api/visits/guarded/${query}`, { as: here.owner });
      expect(status, query).toBe(400);
    }
  });
});

test("a failure is logged without the token, under the number that the answer contains", async () => {
  const broken = await installation();
  const store = { ...broken.store, links: () => Promise.reject(new Error("the shelf fell over")) };
  const again = await installation(broken.store);
  const { links } = again.store;
  again.store.links = store.links;
  const answer = await again.call("GET", "/api/links", { as: again.owner || broken.owner });
  again.store.links = links;
  expect(answer.status).toBe(500);
  expect(answer.json.instance).toMatch(/^[0-9a-f]{12}$/);
  expect(answer.json.title).toContain(answer.json.instance);
  expect(again.logged.join("\n")).toContain(`${answer.json.instance} GET /api/links`);
  expect(again.logged.join("\n")).toContain("the shelf fell over");
  expect(answer.text).not.toContain("shelf");
});

describe("limits", () => {
  test("an owner who sends too many requests is told how long to wait; others are answered", async () => {
    const limited = await installation(undefined, { limits: { perSecond: 1, streams: 2, wrongTokens: 3 } });
    let refused: Awaited<ReturnType<Installation["call"]>> | undefined;
    for (let i = 0; i < 60 && refused?.status !== 429; i++) {
      refused = await limited.call("GET", "/api/me", { as: limited.owner, headers: { "x-real": String(i) } });
    }
    expect(refused?.status).toBe(429);
    expect(Number(refused?.headers.get("retry-after"))).toBeGreaterThan(0);
    expect(refused?.json.title).toMatch(/[Tt]oo many/);
    await limited.app.close();
  });

  test("many different wrong tokens are refused for a time; the same wrong token repeated is not", async () => {
    const limited = await installation(undefined, { limits: { perSecond: 0, streams: 2, wrongTokens: 3 } });
    const tried = async (token: string) => (await limited.call("GET", "/api/visits", { as: token })).status;
    for (let i = 0; i < 10; i++) expect(await tried("A".repeat(43))).toBe(401);
    const statuses: number[] = [];
    for (const letter of "BCDEFG") statuses.push(await tried(letter.repeat(43)));
    expect(statuses).toEqual([401, 401, 429, 429, 429, 429]);
    expect(await tried(limited.owner)).toBe(200);
    await limited.app.close();
  });

  test("the allowance of each link is refilled over time", () => {
    let now = 0;
    const limits = limiter({ perSecond: 2, streams: 1, wrongTokens: 5 }, () => now);
    let allowed = 0;
    while (limits.request("address", "one") === 0) allowed++;
    expect(allowed).toBe(40);
    expect(limits.request("address", "two")).toBe(0);
    now += 1000;
    expect(limits.request("address", "one")).toBe(0);
    expect(limits.request("address", "one")).toBe(0);
    expect(limits.request("address", "one")).toBeGreaterThan(0);
    const end = limits.stream("one");
    expect(limits.stream("one")).toBeUndefined();
    end?.();
    end?.();
    expect(limits.stream("one")).toBeDefined();
    expect(limits.stream("one")).toBeUndefined();
  });
});

describe("the public address", () => {
  const calendars = (text: string) =>
    [...text.matchAll(/href="([^"]*calendar\.ics[^"]*)"/g)].map(([, to]) => to ?? "");
  const mine = async (one: Installation) => {
    await one.visit("public");
    expect((await one.released("public")).status).toBe(201);
    const token = await one.link("public", "delegate", "zhengzhou-head");
    const headers = { cookie: `entente-link=${token}`, host: "evil.example" };
    return { token, text: (await one.call("GET", "/me", { headers })).text };
  };

  test("comes from the setting, never from the Host header", async () => {
    const one = await installation(undefined, { publicUrl: "https://entente.example" });
    const { token, text } = await mine(one);
    expect(calendars(text).map((to) => to.split("?")[0])).toEqual([
      `webcal://entente.example/l/${token}/calendar.ics`,
      `https://entente.example/l/${token}/calendar.ics`,
    ]);
    expect(text).not.toContain("evil.example");
    const opened = await one.call("GET", `/l/${token}`, { headers: { host: "evil.example" } });
    expect(opened.headers.get("set-cookie")).toContain("Secure");
    expect(opened.headers.get("strict-transport-security")).toContain("max-age");
    await one.app.close();
  });

  test("is, without a setting, that of the page, and no header promises TLS", async () => {
    const { text } = await mine(here);
    expect(text).not.toContain("evil.example");
    for (const to of calendars(text)) expect(to).toMatch(/^\/l\//);
    const { headers } = await here.call("GET", "/");
    expect(headers.get("strict-transport-security")).toBeNull();
  });
});

test("a header of another kind of authorization does not switch the cross-site check off", async () => {
  const undo = (headers: Record<string, string>) =>
    here.call("POST", "/api/visits/guarded/undo", {
      body: { base: 1, key: "cross-site" },
      headers: { cookie: `entente-link=${here.owner}`, "sec-fetch-site": "cross-site", ...headers },
    });
  expect((await undo({})).json.code).toBe("cross-site");
  expect((await undo({ authorization: "Basic eDp5" })).json.code).toBe("cross-site");
  expect((await undo({ authorization: `Bearer ${here.owner}` })).json.code).not.toBe("cross-site");
});

test("health includes the database", async () => {
  expect(await here.call("GET", "/api/health")).toMatchObject({ status: 200, json: { status: "ok" } });
  const closing = await installation();
  await closing.app.close();
  const closed = await closing.call("GET", "/api/health");
  expect(closed.status).toBe(503);
  expect(closed.json.code).toBe("no-database");
});

test("personal pages may not be stored by caches between server and browser", async () => {
  const { headers } = await here.call("GET", "/", { as: here.owner });
  expect(headers.get("cache-control")).toContain("private");
});

test("the application may load only from its own server and the chosen map tile server", async () => {
  const policyWith = async (cookie?: string) => {
    const headers = cookie === undefined ? {} : { cookie: `entente-tiles=${encodeURIComponent(cookie)}` };
    const { headers: answered } = await here.call("GET", "/app/", { headers });
    const policy = answered.get("content-security-policy") ?? "";
    return policy.split("; ").filter((part) => /^(img|connect)-src /.test(part));
  };
  const own = ["img-src 'self' data: blob:", "connect-src 'self'"];
  expect(await policyWith()).toEqual(own);
  expect(await policyWith("https://tiles.example:8443/a/b")).toEqual(
    own.map((part) => `${part} https://tiles.example:8443`),
  );
  for (const wrong of ["http://tiles.example", "https://*", "https:", "*", "https://a; script-src *", "x"])
    expect(await policyWith(wrong), wrong).toEqual(own);
});

test("only owners see a visit that cannot be read, with its file and the reasons", async () => {
  const source = "format: 1\nid: lost-visit\ntitle: 7\n";
  const old = {
    ...(await openMemoryStore()),
    oldVisits: async () => [{ id: "lost-visit", source, programme: null, at: Temporal.Now.instant() }],
  };
  const one = await installation(old);
  const { json } = await one.call("GET", "/api/visits", { as: one.owner });
  expect(json.unreadable).toMatchObject([{ id: "lost-visit", source }]);
  expect(json.unreadable[0].reasons.length).toBeGreaterThan(0);
  await one.app.close();
});

test("a new link has its full address if the server knows its own address", async () => {
  const one = await installation(undefined, { publicUrl: "https://entente.example" });
  for (const [server, prefix] of [
    [one, "https://entente.example"],
    [here, null],
  ] as const) {
    const { json } = await server.call("POST", "/api/links", { as: server.owner, body: { label: "Deputy" } });
    expect(json.address).toBe(prefix === null ? null : prefix + json.path);
  }
  await one.app.close();
});
