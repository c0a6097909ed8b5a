// Marks over HTTP: sent late, twice, by two devices, with wrong clocks, and by people who may not mark.
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Installation, installation } from "../../test/support/installation.ts";

let here: Installation;
beforeAll(async () => {
  here = await installation();
});
afterAll(() => here.app.close());

let made = 0;
const markId = () => {
  made += 1;
  return `mark-00000000-0000-4000-8000-${String(made).padStart(12, "0")}`;
};
const mark = (more: object) => ({ id: markId(), activity: "welcome", at: "2023-10-25T08:05Z", ...more });
const head = "zhengzhou-head";
const there = (more: object = {}) => mark({ says: "present", persons: [head], ...more });
const send = (visit: string, marks: readonly object[], as = here.owner) =>
  here.call("POST", `/api/visits/${visit}/record/marks`, { as, body: { marks } });
const record = async (visit: string) =>
  (await here.call("GET", `/api/visits/${visit}/record`, { as: here.owner })).json.document.record;

test("a mark that is sent twice counts once, and so does a person who is scanned on two phones", async () => {
  await here.visit("once");
  const first = there();
  expect((await send("once", [first])).json.outcomes).toEqual(["counted"]);
  const again = await send("once", [first, there({ at: "2023-10-25T05:00Z" })]);
  expect(again.json.outcomes).toEqual(["known", "same"]);
  const [entry] = (await record("once")).attendance;
  expect(entry.present).toEqual([head]);
  // Both phones made the same mark, and both times are kept as they were sent.
  expect((await record("once")).marks.map(({ at }: { at: string }) => at)).toEqual([
    "2023-10-25T08:05Z",
    "2023-10-25T05:00Z",
  ]);
});

test("two phones that send the same marks at once count them once", async () => {
  await here.visit("race");
  const marks = [
    there(),
    mark({ walkIn: { name: "A guest", organisation: "City" } }),
    mark({ says: "held" }),
  ];
  const answers = await Promise.all([send("race", marks), send("race", marks), send("race", marks.slice(1))]);
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
  const after = await record("race");
  expect(after.marks).toHaveLength(3);
  expect(after.attendance).toMatchObject([{ present: [head], walkIns: [{ name: "A guest" }] }]);
  expect(after.held).toHaveLength(1);
});

test("the first mark to arrive stays, regardless of clocks; a differing one is kept and decided by hand", async () => {
  await here.visit("clocks");
  await send("clocks", [mark({ says: "absent", persons: [head], at: "2023-10-25T20:00Z" })]);
  // The second phone is hours behind and was offline: it did not know of the first mark.
  const late = there({ at: "2023-10-25T06:00Z", was: null });
  const answer = await send("clocks", [late, mark({ says: "held", was: null })]);
  expect(answer.json.outcomes).toEqual(["differs", "counted"]);
  expect(answer.json.state.items.welcome.presence).toEqual({ [head]: "absent" });
  expect(answer.json.state.differences).toMatchObject([
    { mark: { id: late.id, says: "present", at: "2023-10-25T06:00Z" }, persons: [head], now: "absent" },
  ]);
  const decided = await send("clocks", [there({ was: "absent", settles: late.id })]);
  expect(decided.json.outcomes).toEqual(["counted"]);
  expect(decided.json.state).toMatchObject({
    differences: [],
    items: { welcome: { presence: { [head]: "present" } } },
  });
  expect((await record("clocks")).marks).toHaveLength(4);
});

test("one request can contain a difference and its end: a decision by hand, or an undo by the same device", async () => {
  await here.visit("at-once");
  await send("at-once", [mark({ says: "absent", persons: [head] }), mark({ says: "cancelled" })]);
  const contrary = there();
  const answer = await send("at-once", [
    contrary,
    there({ was: "absent", settles: contrary.id }),
    mark({ says: "cutShort", was: "held" }),
    mark({ says: "cancelled", was: "cutShort" }),
  ]);
  expect(answer.json.outcomes).toEqual(["differs", "counted", "differs", "same"]);
  expect(answer.json.state.differences).toEqual([]);
  const { marks } = await record("at-once");
  expect(marks.filter(({ differs }: { differs?: boolean }) => differs)).toEqual([]);
});

test("walk-ins count once by name and organisation; a note with a name and a date makes a commitment", async () => {
  await here.visit("walk-ins");
  const walkIn = { name: "Deputy  Director", organisation: "Water Works" };
  const answer = await send("walk-ins", [
    mark({ walkIn }),
    mark({ walkIn: { ...walkIn, name: "deputy director" } }),
    mark({ note: { en: "@Zhengzhou sends the study by 12 March 2024" } }),
    mark({ note: { en: "Agreed." }, decision: true }),
    mark({ late: 15 }),
  ]);
  expect(answer.json.outcomes).toEqual(["counted", "same", "counted", "counted", "counted"]);
  const after = await record("walk-ins");
  expect(after.attendance[0].walkIns).toHaveLength(1);
  expect(after.minutes[0].paragraphs.map(({ kind }: { kind?: string }) => kind ?? "said")).toEqual([
    "said",
    "decision",
  ]);
  expect(after.commitments).toMatchObject([{ party: "zhengzhou", due: "2024-03-12" }]);
  expect(after.held).toMatchObject([{ activity: "welcome", late: 15 }]);
});

test("a mark for an item that no longer exists is reported and delays no other; guests and readers cannot mark", async () => {
  await here.visit("gone");
  const answer = await send("gone", [mark({ activity: "no-such-item", says: "held" }), there()]);
  expect(answer.json.outcomes).toEqual(["gone", "counted"]);
  const delegate = await here.link("gone", "delegate", head);
  const reader = await here.link("gone", "reader");
  for (const as of [delegate, reader])
    expect((await send("gone", [mark({ says: "held" })], as)).status).toBe(403);
  const own = await here.call("GET", "/api/me/record", { as: delegate });
  expect(own.json.record).toMatchObject({ attendance: [], marks: [] });
  expect((await record("gone")).held ?? []).toEqual([]);
});

test("walk-ins and marks are exported in the record file and imported again", async () => {
  await here.visit("files");
  await send("files", [there(), mark({ walkIn: { name: "A guest" } })]);
  const file = await here.call("GET", "/api/visits/files/record/export", { as: here.owner });
  const before = await record("files");
  const body = { source: file.text, name: "record.yaml", key: "import-files-1" };
  const again = await here.call("POST", "/api/visits/files/record/import", { as: here.owner, body });
  expect(again.status).toBe(200);
  expect((await record("files")).attendance).toMatchObject(before.attendance);
  expect((await record("files")).marks).toEqual(before.marks);
});

test("the code of a badge opens the check-in for organisers and their own page for all others, and marks nothing", async () => {
  await here.visit("badges");
  const delegate = await here.link("badges", "delegate", head);
  const host = await here.link("badges", "host", "ljubljana-hosts");
  const code = `/day/badges/check-in/${head}`;
  const opened = await here.call("GET", code, { as: here.owner });
  expect(opened.status).toBe(200);
  expect(opened.text).toContain('data-visit="badges"');
  for (const [as, home] of [
    [delegate, "/me"],
    [host, "/host"],
    ["", "/visits/badges"],
  ] as const) {
    const answer = await here.call("GET", code, as === "" ? {} : { as });
    expect([answer.status, answer.headers.get("location")]).toEqual([303, home]);
    expect((await here.call("GET", "/day/badges", as === "" ? {} : { as })).status).toBe(404);
  }
  expect((await record("badges")).marks ?? []).toEqual([]);
});

test("interpreters see their own items with languages and mode, but no minutes", async () => {
  await here.visit("interpreters");
  await here.released("interpreters");
  const as = await here.link("interpreters", "delegate", "interpreter-zh");
  const { status, text } = await here.call("GET", "/me", { as });
  expect(status).toBe(200);
  expect(text).toContain("Welcome at City Hall");
  expect(text).toContain("Chinese – English");
  expect(text).not.toContain("Evening briefing");
  const item = { id: "opening", activity: "welcome", item: { en: "Opening" } };
  const edits = [{ kind: "add", path: ["record", "minutes"], item, before: null }];
  const body = { key: "interpreter-minutes", base: 1, edits };
  await here.call("POST", "/api/visits/interpreters/record/edits", { as: here.owner, body });
  expect((await here.call("GET", "/api/me/record", { as })).json.record.minutes).toEqual([]);
});

test("a code of another visit, of a person who left, or with a link that was withdrawn marks nobody", async () => {
  await here.visit("codes");
  await here.visit("elsewhere");
  const organiser = await here.link("codes", "organiser");
  expect((await here.call("GET", `/day/codes/check-in/${head}`, { as: organiser })).status).toBe(200);
  // For an organiser of another visit, a badge leads to the public page of its own visit, which does not exist here.
  const other = await here.call("GET", `/day/elsewhere/check-in/${head}`, { as: organiser });
  const page = other.headers.get("location") ?? "";
  expect(page).toBe("/visits/elsewhere");
  expect((await here.call("GET", page, { as: organiser })).status).toBe(404);
  expect((await send("elsewhere", [there()], organiser)).status).toBe(404);
  // A mark for somebody whom the visit does not have is answered, and the next one counts.
  const mixed = await send("codes", [there({ persons: ["nobody-here"] }), there()], organiser);
  expect(mixed.json.outcomes).toEqual(["gone", "counted"]);
  // The link of a phone that was lost is withdrawn: what it has not sent yet is refused, and stays on the phone.
  const { items } = (await here.call("GET", "/api/visits/codes/links", { as: here.owner })).json;
  const id = items.find((one: { role: string }) => one.role === "organiser").id;
  await here.call("DELETE", `/api/visits/codes/links/${id}`, { as: here.owner });
  expect((await send("codes", [mark({ says: "held" })], organiser)).status).toBe(401);
  expect((await record("codes")).held ?? []).toEqual([]);
  expect((await record("elsewhere")).marks ?? []).toEqual([]);
});

test("a mark is removed on a phone although another item follows it", async () => {
  await here.visit("followed");
  await send("followed", [mark({ says: "held" })]);
  const [welcome] = (await record("followed")).held;
  const { version } = (await here.call("GET", "/api/visits/followed/record", { as: here.owner })).json;
  const item = { id: "held-lunch", activity: "lunch", follows: welcome.id };
  await here.call("POST", "/api/visits/followed/record/edits", {
    as: here.owner,
    body: { base: version, key: "follow-key-1", edits: [{ kind: "add", path: ["record", "held"], item }] },
  });
  const answer = await send("followed", [mark({ says: "planned", was: "held" })]);
  expect(answer.json.outcomes).toEqual(["counted"]);
  expect((await record("followed")).held).toEqual([{ id: "held-lunch", activity: "lunch" }]);
});
