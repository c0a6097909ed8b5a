// The API as programs and the application use it: two people at once, history, releases, jobs, and bad input.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { writeWithIfMatch } from "../../test/support/if-match.ts";
import { type Installation, installation } from "../../test/support/installation.ts";

let here: Installation;
let visits = 0;
const secondRole = ["visit", "people", "adviser", "role"];
const role = ["visit", "people", "mayor", "role"];
const set = (path: readonly string[], value: unknown) => ({ kind: "set", path, value });

beforeAll(async () => {
  here = await installation();
});
afterAll(() => here.app.close());

/** Makes a new visit for a test, with functions to call the API for it. */
async function fresh() {
  const id = `visit-${++visits}`;
  await here.visit(id);
  let keys = 0;
  const get = (path: string, headers = {}) =>
    here.call("GET", `/api/visits/${id}${path}`, { as: here.owner, headers });
  const post = (path: string, body: object, headers = {}) =>
    here.call("POST", `/api/visits/${id}${path}`, {
      as: here.owner,
      body: { key: `${id}-${++keys}-key`, ...body },
      headers,
    });
  const edit = (base: number, edits: object[], more = {}) =>
    post("/edits", { base, edits, label: "a change", ...more });
  const value = async (path: readonly string[]) => {
    const { people } = (await get("")).json.document.visit;
    return people.find((person: { id: string }) => person.id === path[2])[path[3] ?? ""];
  };
  return { id, get, post, edit, value };
}

test("the sample is imported on every request, each time under a new address, but only once per key", async () => {
  const take = async (key: string): Promise<string> =>
    (await here.call("POST", "/api/visits", { as: here.owner, body: { sample: true, key } })).json.id;
  const first = await take("sample-one");
  const second = await take("sample-two");
  expect(second).not.toBe(first);
  expect(await take("sample-two")).toBe(second);
  expect(await take("sample-one")).toBe(first);
});

describe("changes", () => {
  test("are merged; a conflict is answered with both values", async () => {
    const { edit, value } = await fresh();
    expect((await edit(1, [set(role, "One")])).json).toMatchObject({ version: 2, others: [] });
    const merged = await edit(1, [set(secondRole, "Two")]);
    expect(merged.json).toMatchObject({ version: 3, others: [{ version: 2, label: "a change" }] });
    expect([await value(role), await value(secondRole)]).toEqual(["One", "Two"]);
    const conflict = await edit(1, [set(role, "Three")], {});
    expect(conflict.status).toBe(409);
    expect(conflict.headers.get("content-type")).toMatch("application/problem+json");
    expect(conflict.json).toMatchObject({
      code: "conflict",
      version: 3,
      conflicts: [{ path: role, mine: "Three", theirs: "One" }],
    });
    expect(await value(role)).toBe("One");
  });

  test("with the same key are made once, even if they are sent several times", async () => {
    const { edit, get } = await fresh();
    const twice = await Promise.all(
      [1, 2, 3].map(() => edit(1, [set(role, "One")], { key: "double-click" })),
    );
    expect(twice.map(({ json }) => json.version)).toEqual([2, 2, 2]);
    expect((await get("")).json.version).toBe(2);
  });

  test("are undone and redone in order, and any earlier state can be restored", async () => {
    const { edit, post, value, get } = await fresh();
    for (const [i, text] of ["One", "Two", "Three"].entries()) await edit(i + 1, [set(role, text)]);
    await post("/undo", { base: 4 });
    await post("/undo", { base: 5 });
    expect(await value(role)).toBe("One");
    await post("/redo", { base: 6 });
    expect(await value(role)).toBe("Two");
    await post("/redo", { base: 7 });
    expect(await value(role)).toBe("Three");
    expect((await post("/redo", { base: 8 })).json.code).toBe("nothing-to-redo");
    for (let base = 8; base < 11; base++) expect((await post("/undo", { base })).status).toBe(200);
    expect((await post("/undo", { base: 11 })).json.code).toBe("nothing-to-undo");
    expect(await value(role)).toEqual({ en: "Mayor", sl: "Župan" });
    expect((await post("/undo", { base: 3 })).json).toMatchObject({ code: "stale", version: 11 });
    expect((await post("/restore", { base: 11, version: 3 })).json.version).toBe(12);
    expect(await value(role)).toBe("Two");
    const old = (await get("/versions/2")).json;
    expect(old.document.visit.people.find((p: { id: string }) => p.id === "mayor").role).toBe("One");
    expect((await get("/compare?from=2&to=3")).json.edits).toEqual([set(role, "Two")]);
    const page = (await get("/changes?limit=5")).json;
    expect(page.items.map(({ kind }: { kind: string }) => kind)).toEqual([
      "restore",
      "undo",
      "undo",
      "undo",
      "redo",
    ]);
    expect((await get(`/changes?limit=50&cursor=${page.next}`)).json).toMatchObject({ next: null });
  });

  test("are undone and redone by person, and never overwrite later changes of others", async () => {
    const { id, post, edit, value, get } = await fresh();
    const colleague = await here.link(id, "organiser");
    let keys = 0;
    const theirs = (path: string, body: object) =>
      here.call("POST", `/api/visits/${id}${path}`, {
        as: colleague,
        body: { key: `colleague-${id}-${++keys}`, ...body },
      });
    await edit(1, [set(role, "Mine")]);
    await theirs("/edits", { base: 2, edits: [set(secondRole, "Theirs")] });
    // Undo concerns only the person's own changes, even if others made changes later.
    expect((await post("/undo", { base: 2 })).json).toMatchObject({ version: 4, edits: [{ path: role }] });
    expect(await value(role)).toEqual({ en: "Mayor", sl: "Župan" });
    expect(await value(secondRole)).toBe("Theirs");
    expect((await get("")).json).toMatchObject({ undo: null, redo: "a change" });
    expect((await post("/undo", { base: 4 })).json.code).toBe("nothing-to-undo");
    expect((await theirs("/undo", { base: 4 })).status).toBe(200);
    expect((await theirs("/redo", { base: 5 })).status).toBe(200);
    expect((await post("/redo", { base: 6 })).json.version).toBe(7);
    expect(await value(role)).toBe("Mine");
    // A later change of somebody else is not overwritten: the answer contains both values.
    await theirs("/edits", { base: 7, edits: [set(role, "Theirs too")] });
    expect((await post("/undo", { base: 8 })).json).toMatchObject({
      code: "conflict",
      conflicts: [{ path: role, theirs: "Theirs too" }],
    });
    expect(await value(role)).toBe("Theirs too");
    // Once the other change is undone, this one can be undone.
    await theirs("/undo", { base: 8 });
    expect((await post("/undo", { base: 9 })).status).toBe(200);
    expect(await value(role)).toEqual({ en: "Mayor", sl: "Župan" });
    expect(await value(secondRole)).toBe("Theirs");
  });

  test("that would make the visit invalid are refused with the fields, in the reader's language", async () => {
    const { post, get } = await fresh();
    const wrong = { base: 1, label: "", edits: [set(["visit", "people", "mayor", "party"], "zhengzou")] };
    const answer = await post("/edits", wrong, { "accept-language": "sl" });
    expect(answer.status).toBe(422);
    expect(answer.json.errors).toMatchObject([
      { path: ["visit", "people", "mayor", "party"], code: "unknown-reference" },
    ]);
    expect(answer.json.title).toContain("Sprememba");
    expect((await get("")).json.version).toBe(1);
  });

  test("with If-Match are made only on the version that it names", async () => {
    const { post, get } = await fresh();
    const first = await get("");
    expect(first.headers.get("etag")).toBe('"v1"');
    expect((await get("", { "if-none-match": '"v1"' })).status).toBe(304);
    const body = { base: 1, label: "", edits: [set(role, "One")] };
    expect((await post("/edits", body, { "if-match": '"v9"' })).status).toBe(412);
    expect((await post("/edits", body, { "if-match": '"v1"' })).status).toBe(200);
  });

  test("of twenty editors with If-Match are each made on the version that the editor saw", async () => {
    const { id } = await fresh();
    const written = await writeWithIfMatch(
      (_, path, body, headers) => here.call("POST", path, { as: here.owner, body, headers }),
      `/api/visits/${id}`,
      20,
      1,
    );
    expect(written.map(({ made }) => made).sort((a, b) => a - b)).toEqual(written.map((_, i) => i + 2));
    for (const { on, made } of written) expect(made).toBe(on + 1);
  });

  test("are answered again if the first answer was lost, even with If-Match", async () => {
    const { post } = await fresh();
    const body = { base: 1, key: "its-answer-was-lost", label: "", edits: [set(role, "One")] };
    const sent = await post("/edits", body, { "if-match": '"v1"' });
    const again = await post("/edits", body, { "if-match": 'W/"v1"' });
    expect([sent.status, again.status]).toEqual([200, 200]);
    expect(again.json).toEqual(sent.json);
    const late = await post("/undo", { base: 1 }, { "if-match": '"v1"' });
    expect([late.status, late.json.version]).toEqual([412, 2]);
  });
});

describe("bad input", () => {
  test.each([
    ["{", "not-json"],
    [{ edits: [], base: 1, key: "12345678" }, "bad-request"],
    [{ edits: [set(role, "x")], base: 1, key: "12345678", more: 1 }, "bad-request"],
    [{ edits: [set(role, "x")], base: 99, key: "12345678" }, "no-such-version"],
    [
      { edits: [set(["visit", "people", "nobody", "role"], "x")], base: 1, key: "12345678" },
      "edit.no-such-place",
    ],
    [{ edits: [set(["programme", "transfers"], [])], base: 1, key: "12345678" }, "edit.computed"],
    [{ edits: [set(["visit", "id"], "another")], base: 1, key: "12345678" }, "edit.entry-id"],
    [{ edits: [set(["visit", "__proto__"], { polluted: 1 })], base: 1, key: "12345678" }, "invalid"],
  ])("%j is answered with a problem", async (body, code) => {
    const { id } = await fresh();
    const answer = await here.call("POST", `/api/visits/${id}/edits`, { as: here.owner, body });
    expect(answer.json).toMatchObject({ code, status: answer.status });
    expect(answer.status).toBeLessThan(500);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  test.each([
    [{ base: 1, key: "12345678" }, "en", { code: "missing-key" }, "edits"],
    [
      { edits: [set(role, "x")], base: 1, key: "short" },
      "sl",
      { path: ["key"], code: "text-too-short" },
      "najmanjše število znakov: 8",
    ],
    [{ edits: "none", base: 1, key: "12345678" }, "zh-Hans", { path: ["edits"], code: "wrong-type" }, "列表"],
    [
      { edits: [set(role, "x")], bse: 1, base: 1, key: "12345678" },
      "sl",
      { path: ["bse"], code: "unknown-key" },
      "bse",
    ],
    [
      { edits: [set(role, "x")], base: -1, key: "12345678" },
      "sl",
      { path: ["base"], code: "number-too-small" },
      "0",
    ],
  ])("%j is answered with a problem for each field, in %s", async (body, language, error, words) => {
    const { id } = await fresh();
    const answer = await here.call("POST", `/api/visits/${id}/edits`, {
      as: here.owner,
      body,
      headers: { "accept-language": language },
    });
    expect(answer.json.errors[0]).toMatchObject(error);
    expect(answer.json.errors[0].message).toContain(words);
    expect(answer.json.errors[0].message).not.toMatch(/Invalid|expected \w+, received/);
  });

  test("a body that is too large is refused without being read", async () => {
    const { id } = await fresh();
    const body = JSON.stringify({ edits: [set(role, "x".repeat(9_000_000))], base: 1, key: "12345678" });
    const answer = await here.call("POST", `/api/visits/${id}/edits`, { as: here.owner, body });
    expect([answer.status, answer.json.code]).toEqual([413, "too-large"]);
  });

  test("names with markup, emoji or right-to-left script are shown as text everywhere", async () => {
    const { edit, id, value } = await fresh();
    const names = "<script>alert(1)</script> 👩‍🔬 عبد الله \u202e";
    expect((await edit(1, [set(["visit", "people", "mayor", "name"], names)])).status).toBe(200);
    expect(await value(["visit", "people", "mayor", "name"])).toBe(names.trim());
    const { text, headers } = await here.call("GET", `/visits/${id}/people`, { as: here.owner });
    expect(text).not.toContain("<script>");
    expect(text).toContain("&lt;script&gt;");
    expect(headers.get("content-security-policy")).toContain("default-src 'none'");
  });

  test("5,000 pasted people are added in one change", async () => {
    const { edit } = await fresh();
    const edits = Array.from({ length: 5000 }, (_, i) => ({
      kind: "add",
      path: ["visit", "people"],
      before: null,
      item: { id: `p-${i}`, party: "zhengzhou", role: `Guest ${i}`, languages: ["en"] },
    }));
    expect((await edit(1, edits)).json).toMatchObject({ version: 2 });
  }, 60_000);
});

describe("planning and releasing", () => {
  test("a plan is accepted as a change and released with a reason, because a rule requires one", async () => {
    const { id, get, post, edit } = await fresh();
    const job = await post("/jobs", { iterations: 60 });
    expect(job.status).toBe(202);
    expect((await post("/releases", { base: 1 })).json.code).toBe("no-programme");
    await here.app.jobs.finished(id, job.json.id);
    const done = (await get(`/jobs/${job.json.id}`)).json;
    expect(done).toMatchObject({ state: "done", programme: { visit: id } });
    // Somebody meanwhile renames a person: the plan is merged with the change.
    await edit(1, [set(role, "Lord Mayor")]);
    const accepted = await post(`/jobs/${job.json.id}/accept`, { base: 1 });
    expect(accepted.json).toMatchObject({ version: 3, others: [{ version: 2 }] });
    const stopped = await post("/releases", { base: 3 });
    expect(stopped.json).toMatchObject({
      code: "stopped",
      findings: [{ finding: { rule: "substantive-share" } }],
    });
    const overrides = [{ rule: "substantive-share", reason: "Agreed" }];
    expect((await post("/releases", { base: 3, overrides, key: "release-once" })).json.number).toBe(1);
    expect((await post("/releases", { base: 3, overrides, key: "release-once" })).json.number).toBe(1);
    const first = (await get("/releases/1")).json;
    expect(first).toMatchObject({
      number: 1,
      overrides,
      document: { programme: { status: { kind: "release", number: 1 } } },
    });

    const welcome = first.document.programme.placements.find(
      (p: { activity: string }) => p.activity === "welcome",
    );
    const later = (instant: string) =>
      `${new Date(Date.parse(instant) + 15 * 60_000).toISOString().slice(0, 16)}Z`;
    const at = ["programme", "placements", "welcome"];
    const moved = await edit(3, [
      set([...at, "start"], later(welcome.start)),
      set([...at, "end"], later(welcome.end)),
    ]);
    expect(moved.json.version).toBe(4);
    const second = await post("/releases", { base: 4, overrides });
    if (second.status === 201) {
      const { people } = (await get("/releases/2/difference")).json;
      expect(people.map(({ person }: { person: string }) => person)).toEqual(welcome.attendees);
      expect(people[0].lines[0]).toMatch(/→/);
    } else expect(second.json.code).toBe("stopped");
    const compared = (await get("/compare?from=3&to=4")).json;
    expect(compared.people.map(({ person }: { person: string }) => person)).toEqual(welcome.attendees);
    expect(compared.people[0].lines[0]).toMatch(/Wed 25 Oct: .* \d\d:\d\d → \d\d:\d\d/);
  });

  test("a cancelled job keeps its best programme, and pressing twice starts one job", async () => {
    const { get, post } = await fresh();
    const jobs = await Promise.all([1, 2].map(() => post("/jobs", { iterations: 60, key: "pressed-twice" })));
    expect(jobs[0]?.json.id).toBe(jobs[1]?.json.id);
    const cancelled = await post(`/jobs/${jobs[0]?.json.id}/cancel`, {});
    expect(["cancelled", "done"]).toContain(cancelled.json.state);
    expect((await get(`/jobs/${jobs[0]?.json.id}`)).json.programme).not.toBeNull();
    expect((await get("/jobs")).json.items).toHaveLength(1);
  });
});

describe("the event stream", () => {
  const events = async (path: string, count: number, headers: Record<string, string> = {}) => {
    const response = await here.hono.request(path, {
      headers: { authorization: `Bearer ${here.owner}`, ...headers },
    });
    const reader = response.body?.getReader();
    let text = "";
    while (reader && text.split("\nid:").length + text.split("event: job").length - 2 < count) {
      const { value, done } = await reader.read();
      if (done) break;
      text += new TextDecoder().decode(value);
    }
    await reader?.cancel();
    return text;
  };

  test("sends changes live, and the missed ones after a version", async () => {
    const { id, edit } = await fresh();
    await edit(1, [set(role, "One")]);
    const live = events(`/api/visits/${id}/events?after=1`, 2);
    await edit(2, [set(role, "Two")]);
    expect((await live).match(/id: \d+/g)).toEqual(["id: 2", "id: 3"]);
    const resumed = await events(`/api/visits/${id}/events`, 1, { "last-event-id": "2" });
    expect(resumed).toContain("id: 3");
    expect(resumed).not.toContain("id: 2\n");
  });
});

test("a second server on the same store continues with the stored visits and links", async () => {
  const { id, edit } = await fresh();
  await edit(1, [set(role, "One")]);
  const next = await installation(here.store);
  expect(next.owner).toBe("");
  const again = await next.call("GET", `/api/visits/${id}`, { as: here.owner });
  expect(again.json).toMatchObject({ version: 2, undo: "a change" });
});

test("the API serves its own description", async () => {
  const { json } = await here.call("GET", "/api/openapi.json");
  expect(json.openapi).toBe("3.1.0");
  expect(Object.keys(json.paths)).toContain("/api/visits/{visit}/edits");
  expect((await here.call("GET", "/api/docs")).text).toContain("/api/visits/{visit}/edits");
  expect((await here.call("GET", "/api/nothing")).json.code).toBe("not-found");
});
