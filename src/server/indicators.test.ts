// Indicators for one visit and across visits: what each of them counts, as JSON, as a table and as a picture.
import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, expect, test } from "vitest";
import { figureSources, figuresOf, visibleSources, visitRecord } from "#domain";
import { smallVisit } from "../../test/fixtures/small-visit.ts";
import { type Installation, installation } from "../../test/support/installation.ts";

let here: Installation;
beforeAll(async () => {
  here = await installation();
  for (const id of ["first", "second"]) await here.visit(id);
  await recorded("first", "restricted words");
  await recorded("second", "other words");
});
afterAll(() => here.app.close());

let keys = 0;
async function recorded(visit: string, words: string): Promise<void> {
  const path = `/api/visits/${visit}/record`;
  const { json } = await here.call("GET", path, { as: here.owner });
  const add = (list: string, item: object) => ({ kind: "add", path: ["record", list], item, before: null });
  const { activities, people } = (await here.call("GET", `/api/visits/${visit}`, { as: here.owner })).json
    .document.visit;
  const [activity] = activities;
  const edits = [
    add("held", { id: "held-one", activity: activity.id, minutes: 90 }),
    add("attendance", { id: "there", activity: activity.id, present: [people[0].id] }),
    add("commitments", { id: "kept", party: people[0].party, text: words, state: "done" }),
    add("commitments", { id: "late", party: people[0].party, text: "=SUM(A1)", due: "2000-01-01" }),
    add("commitments", { id: "open", party: people[0].party, text: "later", due: "2999-01-01" }),
    add("questionnaires", {
      id: "end",
      moment: "end",
      questions: [{ id: "good", kind: "scale", text: "Good?" }],
    }),
    add("answers", {
      id: "said",
      questionnaire: "end",
      by: people[0].id,
      date: "2026-01-01",
      replies: [{ question: "good", asked: "Good?", scale: 4 }],
    }),
  ];
  const body = { base: json.version, edits, key: `indicators-${++keys}` };
  const made = await here.call("POST", `${path}/edits`, { as: here.owner, body });
  expect(made.status, made.text).toBe(200);
}

interface Row {
  readonly key: string;
  readonly value: string;
  readonly number: number;
  readonly of: number | null;
  readonly definition: string;
  readonly entries: readonly { readonly id: string; readonly visit: string; readonly title: string }[];
}
const found = async (query = "", as = here.owner) =>
  (await here.call("GET", `/api/indicators?lang=en${query}`, { as })).json;
const figure = (json: { readonly figures: readonly Row[] }, key: string): Row => {
  const row = json.figures.find((one) => one.key === key);
  if (!row) throw new Error(`no figure ${key}`);
  return row;
};

test("each figure of a visit has a definition and lists the entries that it counts", async () => {
  const json = await found("&visits=first");
  for (const row of json.figures) expect(row.definition.length, row.key).toBeGreaterThan(10);
  expect(figure(json, "kept")).toMatchObject({ value: "1 of 3", entries: [{ id: "kept", visit: "first" }] });
  expect(figure(json, "overdue")).toMatchObject({ number: 1, of: 3, entries: [{ id: "late" }] });
  expect(figure(json, "evaluation").value).toBe("4 of 5");
  expect(figure(json, "held").number).toBe(1);
  const visit = json.visits[0];
  const days = Temporal.PlainDate.from(visit.from).until(visit.to).days + 1;
  expect(figure(json, "days").number).toBe(days);
  const german = (await here.call("GET", "/api/indicators?lang=de", { as: here.owner })).json;
  expect(figure(german, "kept").value).toBe("2 von 6");
});

test("figures add up across all, chosen or one year's visits; a link of one visit shows only that visit", async () => {
  expect(figure(await found(), "kept")).toMatchObject({ number: 2, of: 6 });
  const { from } = (await found()).visits[0];
  const year = from.slice(0, 4);
  expect((await found(`&from=${year}-01-01&to=${year}-12-31`)).visits).toHaveLength(2);
  expect((await found("&from=1990-01-01&to=1990-12-31")).visits).toEqual([]);
  expect((await found("&visits=second")).visits.map(({ id }: { id: string }) => id)).toEqual(["second"]);
  const organiser = await here.link("second", "organiser");
  for (const query of ["", "&visits=first", "&visits=first,second"]) {
    const seen = await here.call("GET", `/api/indicators?lang=en${query}`, { as: organiser });
    expect(seen.text).not.toContain("restricted words");
    expect(seen.text).not.toContain('"first"');
  }
  expect(figure(await found("", organiser), "kept")).toMatchObject({ number: 1, of: 3 });
  for (const role of ["reader", "delegate"] as const) {
    const link = await here.link("first", role, role === "delegate" ? "zhengzhou-head" : null);
    expect((await here.call("GET", "/api/indicators", { as: link })).status).toBe(403);
  }
  expect((await here.call("GET", "/api/indicators")).status).toBe(401);
});

test("an independent CSV reader reads the table, and the picture shows the same values", async () => {
  const table = await here.call("GET", "/api/indicators/indicators.csv?lang=en&visits=first", {
    as: here.owner,
  });
  expect(table.headers.get("content-type")).toContain("text/csv");
  const rows = parse(table.text, { bom: true, columns: true }) as Record<string, string>[];
  const json = await found("&visits=first");
  const whole = rows.filter((row) => row.Part === "");
  expect(whole.map((row) => [row.Key, Number(row.Value), row.Of])).toEqual(
    json.figures.map((row: Row) => [row.key, row.number, row.of === null ? "" : String(row.of)]),
  );
  expect(rows.filter((row) => row.Key === "commitments" && row.Part !== "").map((row) => row.Part)).toEqual([
    "done",
    "late",
    "open",
  ]);
  const picture = await here.call("GET", "/api/indicators/indicators.svg?lang=en&visits=first", {
    as: here.owner,
  });
  expect(picture.headers.get("content-type")).toContain("image/svg+xml");
  expect(picture.text).toContain(">1 of 3</text>");
  expect(picture.text).not.toMatch(/NaN|undefined/);
  const drawn = async (language: string) => {
    const answer = await here.hono.request(`/api/indicators/indicators.png?lang=${language}&visits=first`, {
      headers: { authorization: `Bearer ${here.owner}` },
    });
    expect(answer.headers.get("content-type")).toBe("image/png");
    return Buffer.from(await answer.arrayBuffer());
  };
  const [english, chinese] = [await drawn("en"), await drawn("zh-Hans")];
  for (const png of [english, chinese]) {
    expect(png.subarray(1, 4).toString()).toBe("PNG");
    expect(png.readUInt32BE(16)).toBe(1920);
    expect(png.readUInt32BE(20)).toBeGreaterThan(json.figures.length * 60);
  }
  expect(english.equals(chinese)).toBe(false);
  expect((await here.call("GET", "/api/indicators/other.csv", { as: here.owner })).status).toBe(404);
});

test("entries that a reader may not see are not counted", () => {
  const visit = smallVisit();
  const [party] = visit.delegations.flatMap(({ parties }) => parties);
  const one = (id: string, more: object) => ({ id, party: party?.id, text: id, state: "done", ...more });
  const record = visitRecord.parse({
    entente: 1,
    visit: visit.id,
    updated: "2026-01-01",
    commitments: [one("a", { public: true }), one("b", {}), one("c", { private: true })],
  });
  const sources = figureSources(visit, record);
  const kept = (seen: Parameters<typeof visibleSources>[1]) =>
    figuresOf([visibleSources(sources, seen)], Temporal.PlainDate.from("2026-01-01")).find(
      ({ key }) => key === "kept",
    )?.value;
  expect([
    kept(["public"]),
    kept(["public", "restricted"]),
    kept(["public", "restricted", "private"]),
  ]).toEqual([1, 2, 3]);
});

test("a named programme of visits can be stored, shown, replaced and removed", async () => {
  const path = "/api/indicators/programmes";
  const keep = (visits: readonly string[], as = here.owner) =>
    here.call("POST", path, {
      as,
      body: { key: `programme-${++keys}`, name: "Exchange", language: "en", visits },
    });
  expect((await keep(["nowhere"])).status).toBe(404);
  expect((await keep(["first"])).status).toBe(200);
  const [kept] = (await found()).programmes;
  expect(kept).toMatchObject({ name: { en: "Exchange" }, visits: ["first"] });
  const own = await found(`&programme=${kept.id}`);
  expect(own.visits.map(({ id }: { id: string }) => id)).toEqual(["first"]);
  expect(figure(own, "kept")).toMatchObject({ number: 1, of: 3 });
  expect((await keep(["first", "second"])).status).toBe(200);
  expect((await found()).programmes).toMatchObject([{ id: kept.id, visits: ["first", "second"] }]);
  const table = await here.call("GET", `/api/indicators/indicators.csv?lang=en&programme=${kept.id}`, {
    as: here.owner,
  });
  expect(table.text).toContain("Commitments kept,,2,6,");
  const organiser = await here.link("second", "organiser", null);
  expect((await keep(["second"], organiser)).status).toBe(403);
  expect((await found("", organiser)).programmes).toMatchObject([{ visits: ["second"] }]);
  const drop = () =>
    here.call("DELETE", `${path}/${kept.id}`, { as: here.owner, body: { key: `programme-${++keys}` } });
  expect((await drop()).status).toBe(200);
  expect((await drop()).status).toBe(404);
  expect((await found()).programmes).toEqual([]);
  const { version } = (await here.call("GET", "/api/directory", { as: here.owner })).json;
  const undone = await here.call("POST", "/api/directory/undo", {
    as: here.owner,
    body: { base: version, key: `programme-${++keys}` },
  });
  expect(undone.status).toBe(200);
  expect((await found()).programmes).toMatchObject([{ visits: ["first", "second"] }]);
});
