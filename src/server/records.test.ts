// The record over HTTP: a separate document with history, undo and merge, and what each role sees of it.
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Installation, installation } from "../../test/support/installation.ts";

let here: Installation;
beforeAll(async () => {
  here = await installation();
});
afterAll(() => here.app.close());

const path = (visit: string, more = "") => `/api/visits/${visit}/record${more}`;
const recordOf = async (visit: string) => (await here.call("GET", path(visit), { as: here.owner })).json;

let keys = 0;
const send = (visit: string, what: string, body: object, as = here.owner) => {
  keys += 1;
  return here.call("POST", path(visit, what), { as, body: { key: `record-key-${keys}`, ...body } });
};
const edit = (visit: string, base: number, edits: readonly object[], as = here.owner) =>
  send(visit, "/edits", { base, edits }, as);

const minutes = (id: string, more: object = {}) => ({
  kind: "add",
  path: ["record", "minutes"],
  item: { id, activity: "welcome", item: { en: "Opening" }, ...more },
});
const commitment = (id: string, more: object = {}) => ({
  kind: "add",
  path: ["record", "commitments"],
  item: { id, party: "zhengzhou", text: { en: "send the study" }, due: "2024-03-12", ...more },
});

test("a visit has a record from the start, and changes of the record do not change the visit", async () => {
  await here.visit("begun");
  const before = await recordOf("begun");
  expect(before).toMatchObject({ version: 1, document: { record: { entente: 1, visit: "begun" } } });
  expect((await edit("begun", 1, [minutes("opening")])).status).toBe(200);
  expect((await recordOf("begun")).document.record.minutes).toHaveLength(1);
  const { json } = await here.call("GET", "/api/visits/begun", { as: here.owner });
  expect(json.version).toBe(1);
  const visits = await here.call("GET", "/api/visits", { as: here.owner });
  expect(visits.json.items.map((card: { id: string }) => card.id)).not.toContain("begun/record");
});

test("paragraphs that two people write at once are both kept; edits of the same field conflict", async () => {
  await here.visit("merged");
  await edit("merged", 1, [minutes("opening", { paragraphs: [{ id: "one", text: { en: "One." } }] })]);
  const text = (id: string, value: string) => ({
    kind: "add",
    path: ["record", "minutes", "opening", "paragraphs"],
    item: { id, text: { en: value } },
  });
  await edit("merged", 2, [text("two", "Two.")]);
  const third = await edit("merged", 2, [text("three", "Three.")]);
  expect(third.json.others).toHaveLength(1);
  const { document } = await recordOf("merged");
  const [item] = document.record.minutes;
  expect(item.paragraphs.map(({ id }: { id: string }) => id)).toEqual(["one", "two", "three"]);
  const set = (value: string) => ({
    kind: "set",
    path: ["record", "minutes", "opening", "paragraphs", "one", "text", "en"],
    value,
  });
  await edit("merged", 4, [set("First.")]);
  const clash = await edit("merged", 4, [set("Uno.")]);
  expect(clash.status).toBe(409);
  expect(clash.json.conflicts).toMatchObject([{ mine: "Uno.", theirs: "First." }]);
});

test("undo reverses one's own newest change, redo makes it again, and restore returns to a version", async () => {
  await here.visit("undone");
  const organiser = await here.link("undone", "organiser");
  await edit("undone", 1, [commitment("study")]);
  const changed = (state: string) => ({
    kind: "set",
    path: ["record", "commitments", "study", "state"],
    value: state,
  });
  await edit("undone", 2, [changed("done")], organiser);
  await edit("undone", 3, [commitment("other")]);
  const stateOf = async () =>
    (await recordOf("undone")).document.record.commitments.map(
      ({ id, state = "open" }: { id: string; state?: string }) => `${id} ${state}`,
    );
  expect(await stateOf()).toEqual(["study done", "other open"]);
  expect((await send("undone", "/undo", { base: 4 }, organiser)).status).toBe(200);
  expect(await stateOf()).toEqual(["study open", "other open"]);
  expect((await send("undone", "/redo", { base: 5 }, organiser)).status).toBe(200);
  expect(await stateOf()).toEqual(["study done", "other open"]);
  const history = await here.call("GET", path("undone", "/changes?list=commitments&entry=study"), {
    as: here.owner,
  });
  expect(history.json.items.map(({ version }: { version: number }) => version)).toEqual([6, 5, 3, 2]);
  expect((await send("undone", "/restore", { base: 6, version: 2 })).status).toBe(200);
  expect(await stateOf()).toEqual(["study open"]);
});

test("inconsistent edits are refused with the field", async () => {
  await here.visit("refused");
  const unknown = await edit("refused", 1, [commitment("study", { person: "nobody-known" })]);
  expect(unknown.status).toBe(422);
  expect(unknown.json.errors[0].path).toEqual(["record", "commitments", "study", "person"]);
  const nobody = await edit("refused", 1, [
    { kind: "add", path: ["record", "commitments"], item: { id: "nobody", text: "send" } },
  ]);
  expect(nobody.json.errors[0]).toMatchObject({ code: "nobody-committed" });
  const both = await edit("refused", 1, [commitment("both", { public: true, private: true })]);
  expect(both.json.errors[0]).toMatchObject({ code: "public-and-private" });
  const visit = await edit("refused", 1, [{ kind: "set", path: ["visit", "title"], value: "x" }]);
  expect(visit.status).toBe(422);
});

test("minutes stay when their activity is removed", async () => {
  await here.visit("lost");
  await edit("lost", 1, [minutes("opening", { activity: "briefing" }), commitment("study")]);
  const gone = await here.call("POST", "/api/visits/lost/edits", {
    as: here.owner,
    body: {
      base: 1,
      key: "remove-briefing",
      edits: [{ kind: "remove", path: ["visit", "activities", "briefing"] }],
    },
  });
  expect(gone.status, gone.text).toBe(200);
  const on = await edit("lost", 2, [
    { kind: "set", path: ["record", "minutes", "opening", "item", "en"], value: "The opening" },
  ]);
  expect(on.status, on.text).toBe(200);
  const another = await edit("lost", 3, [minutes("another", { activity: "nowhere" })]);
  expect(another.status).toBe(422);
});

test("a commitment and a practice stay when their person or organisation is removed", async () => {
  await here.visit("left");
  const visitEdit = async (base: number, ...edits: readonly object[]) => {
    const body = { base, key: `owner-left-${base}`, edits };
    const made = await here.call("POST", "/api/visits/left/edits", { as: here.owner, body });
    expect(made.status, made.text).toBe(200);
  };
  const works = { id: "works", name: "Water Works", kind: "company" };
  await visitEdit(1, { kind: "add", path: ["visit", "organisations"], item: works });
  const practice = { id: "roofs", title: "Green roofs", owner: "works", topic: "green", activity: "welcome" };
  await edit("left", 1, [
    commitment("study", { person: "zhengzhou-expert", from: undefined }),
    { kind: "add", path: ["record", "practices"], item: practice },
  ]);
  await visitEdit(
    2,
    { kind: "remove", path: ["visit", "people", "zhengzhou-expert"] },
    { kind: "remove", path: ["visit", "organisations", "works"] },
  );
  const record = async () => (await recordOf("left")).document.record;
  expect(await record()).toMatchObject({
    commitments: [{ id: "study", person: "zhengzhou-expert" }],
    practices: [{ id: "roofs", owner: "works" }],
  });
  // Both can be continued: the state changes, the head of the party answers, somebody else takes over, reports are made.
  const set = (list: string, id: string, field: string, value: string) => ({
    kind: "set",
    path: ["record", list, id, field],
    value,
  });
  const on = await edit("left", 2, [
    set("commitments", "study", "evidence", "A letter"),
    set("practices", "roofs", "cost", "None"),
  ]);
  expect(on.status, on.text).toBe(200);
  await here.released("left");
  const head = await here.link("left", "delegate", "zhengzhou-head");
  expect((await here.call("GET", "/follow-up", { as: head })).text).toContain("send the study");
  const report = await here.call("GET", "/api/visits/left/reports", { as: here.owner });
  expect(report.status).toBe(200);
  const taken = await edit("left", 3, [
    set("commitments", "study", "person", "zhengzhou-head"),
    set("practices", "roofs", "owner", "rog"),
  ]);
  expect(taken.status, taken.text).toBe(200);
  expect((await edit("left", 4, [set("commitments", "study", "person", "zhengzhou-expert")])).status).toBe(
    422,
  );
});

test("an exported record file is imported as the same record", async () => {
  await here.visit("file");
  await edit("file", 1, [
    minutes("opening", { paragraphs: [{ id: "one", text: { en: "One." } }] }),
    commitment("study"),
  ]);
  const before = (await recordOf("file")).document.record;
  const { text } = await here.call("GET", path("file", "/export"), { as: here.owner });
  expect(text).toContain("send the study");
  await edit("file", 2, [{ kind: "remove", path: ["record", "minutes", "opening"] }]);
  const back = await send("file", "/import", { source: text, name: "record.yaml" });
  expect(back.status, back.text).toBe(200);
  expect((await recordOf("file")).document.record).toMatchObject({
    minutes: [{ id: "opening", paragraphs: [{ id: "one", text: { en: "One." } }] }],
    commitments: before.commitments.map((one: object) => expect.objectContaining({ ...one })),
  });
  const bad = await send("file", "/import", { source: "entente: 1\nvisit: other\n", name: "record.yaml" });
  expect(bad.status).toBe(422);
  expect(bad.json.errors.length).toBeGreaterThan(0);
});

test("guests see the parts that concern them and answer for their own commitments; nobody else sees any", async () => {
  await here.visit("guests");
  await here.released("guests");
  await edit("guests", 1, [
    commitment("study"),
    commitment("secret", { private: true, text: "SECRET" }),
    {
      kind: "add",
      path: ["record", "commitments"],
      item: { id: "theirs", party: "ljubljana-hosts", text: "THEIRS" },
    },
  ]);
  const head = await here.link("guests", "delegate", "zhengzhou-head");
  const seen = await here.call("GET", "/api/me/record", { as: head });
  expect(seen.text).not.toMatch(/SECRET|THEIRS/);
  expect(seen.json.answerable).toEqual(["study"]);
  const answer = (id: string, as: string) =>
    here.call("POST", `/api/me/commitments/${id}`, {
      as,
      body: { state: "done", evidence: "Sent by post", key: `answer-${id}-${as.slice(0, 4)}` },
    });
  expect((await answer("study", head)).status).toBe(204);
  expect((await recordOf("guests")).document.record.commitments[0]).toMatchObject({
    state: "done",
    evidence: "Sent by post",
  });
  expect((await answer("theirs", head)).status).toBe(404);
  expect((await answer("secret", head)).status).toBe(404);
  const reader = await here.link("guests", "reader");
  expect((await here.call("GET", "/api/me/record", { as: reader })).status).toBe(403);
  for (const as of [head, reader]) {
    expect((await here.call("GET", path("guests"), { as })).status).toBe(403);
    expect((await edit("guests", 1, [commitment("mine")], as)).status).toBe(403);
  }
});

test("only organisers get reports of the record, listed with titles and as files", async () => {
  await here.visit("reported");
  await edit("reported", 1, [commitment("study")]);
  const address = "/api/visits/reported/reports";
  const { json } = await here.call("GET", address, { as: here.owner });
  const titles = new Map(json.items.map((one: { path: string; title: string }) => [one.path, one.title]));
  expect(titles.get("parties/zhengzhou.en.docx")).toBe("Report of Zhengzhou");
  const word = await here.call("GET", `${address}/report.en.docx`, { as: here.owner });
  expect(word.headers.get("content-type")).toContain("wordprocessingml");
  expect(word.headers.get("content-disposition")).toContain('filename="report.en.docx"');
  expect(word.text.slice(0, 2)).toBe("PK");
  const pdf = await here.call("GET", `${address}/parties/zhengzhou.en.pdf`, { as: here.owner });
  expect(pdf.text.slice(0, 5)).toBe("%PDF-");
  expect((await here.call("GET", `${address}/people.en.pdf`, { as: here.owner })).status).toBe(404);
  expect((await here.call("GET", address)).status).toBe(401);
});
