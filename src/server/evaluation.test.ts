// Evaluation: guests answer questionnaires through their links, by name or anonymously.
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Installation, installation } from "../../test/support/installation.ts";

let here: Installation;
const links = new Map<string, string>();
let people: readonly string[] = [];
beforeAll(async () => {
  here = await installation();
  await here.visit("asked");
  await here.released("asked");
  const { json } = await here.call("GET", "/api/visits/asked", { as: here.owner });
  people = json.document.visit.people.map(({ id }: { id: string }) => id);
  for (const id of people) links.set(id, await here.link("asked", "delegate", id));
});
afterAll(() => here.app.close());

let keys = 0;
const nextKey = () => `evaluation-key-${++keys}`;
const record = async () => (await here.call("GET", "/api/visits/asked/record", { as: here.owner })).json;
const edit = async (...edits: readonly object[]) => {
  const { version } = await record();
  const body = { base: version, edits, key: nextKey() };
  const made = await here.call("POST", "/api/visits/asked/record/edits", { as: here.owner, body });
  expect(made.status, made.text).toBe(200);
};
const add = (item: object) => ({ kind: "add", path: ["record", "questionnaires"], item, before: null });
const state = async () =>
  (await here.call("GET", "/api/visits/asked/record/evaluation", { as: here.owner })).json;
const answer = (who: string, questionnaire: string, replies: object, more: object = {}) =>
  here.call("POST", `/api/me/evaluation/${questionnaire}`, {
    as: links.get(who) ?? who,
    body: { replies, key: nextKey(), ...more },
  });
const count = (questionnaire: string, as = here.owner) =>
  here.call("POST", "/api/visits/asked/record/evaluation/count", { as, body: { questionnaire } });
const page = async (who: string, language = "en") =>
  (await here.call("GET", `/evaluation?lang=${language}`, { as: links.get(who) ?? "" })).text;
const [useful, better] = ["question-end-expectations", "question-end-better"];

test("the usual questionnaires are in the languages of the visit; guests can answer them from their day on", async () => {
  const { usual } = await state();
  expect(usual.map(({ moment }: { moment: string }) => moment)).toEqual(["item", "end", "later"]);
  const [question] = usual[1].questions;
  expect(Object.keys(question.text)).toEqual(
    (await here.call("GET", "/api/visits/asked", { as: here.owner })).json.document.visit.languages,
  );
  await edit(...usual.map(add));
  const [first = ""] = people;
  expect(await page(first)).toContain("How well did the visit meet your expectations?");
  expect(await page(first)).toContain("What came of the visit?");
  await edit({
    kind: "set",
    path: ["record", "questionnaires", "evaluation-later", "opens"],
    value: "2999-01-01",
  });
  await edit({
    kind: "set",
    path: ["record", "questionnaires", "evaluation-item", "closes"],
    value: "2000-01-01",
  });
  expect(await page(first)).not.toContain("What came of the visit?");
  expect((await answer(first, "evaluation-later", { "question-later-useful": "4" })).json.code).toBe(
    "not-open",
  );
  expect((await answer(first, "no-such-thing", { [useful]: "4" })).json.code).toBe("not-open");
  const { items } = (await here.call("GET", "/api/me/evaluation", { as: links.get(first) ?? "" })).json;
  expect(items.map((one: { questionnaire: string }) => one.questionnaire)).toEqual(["evaluation-end"]);
});

test("participants of an item can evaluate it once it is over", async () => {
  const [first = ""] = people;
  await edit({ kind: "unset", path: ["record", "questionnaires", "evaluation-item", "closes"] });
  const { items } = (await here.call("GET", "/api/me/evaluation", { as: links.get(first) ?? "" })).json;
  const asked = items.filter((one: { moment: string }) => one.moment === "item");
  expect(asked.length).toBeGreaterThan(0);
  const { agenda } = {
    agenda: (await here.call("GET", "/api/me/agenda", { as: links.get(first) ?? "" })).text,
  };
  for (const one of asked) expect(agenda).toContain(`"${one.activity}"`);
  const [one] = asked;
  const replies = { "question-item-useful": "5" };
  expect((await answer(first, "evaluation-item", replies, { activity: one.activity })).status).toBe(204);
  expect((await answer(first, "evaluation-item", replies)).json.code).toBe("not-open");
  // Nobody is asked about a cancelled item.
  const cancelled = { id: "held-one", activity: one.activity, outcome: "cancelled" };
  await edit({ kind: "add", path: ["record", "held"], item: cancelled, before: null });
  const after = (await here.call("GET", "/api/me/evaluation", { as: links.get(first) ?? "" })).json.items;
  expect(after.map((form: { activity: string }) => form.activity)).not.toContain(one.activity);
});

test("an answer by name replaces the writer's earlier one, and only the writer and the organisers see it", async () => {
  const [first = "", second = ""] = people;
  expect((await answer(first, "evaluation-end", {})).json.code).toBe("no-answer");
  expect((await answer(first, "evaluation-end", { [useful]: "6" })).json.code).toBe("bad-answer");
  expect((await answer(first, "evaluation-end", { gone: "4" })).json.code).toBe("questions-changed");
  const rubbish = "<p>•\u0007 Fewer\u200b speeches</p><script>alert(1)</script>";
  const given = { [useful]: "2", [better]: rubbish };
  expect((await answer(first, "evaluation-end", given, { language: "en" })).status).toBe(204);
  expect(
    (await answer(first, "evaluation-end", { ...given, [useful]: "3" }, { language: "en" })).status,
  ).toBe(204);
  const about = (one: { questionnaire: string }) => one.questionnaire === "evaluation-end";
  const answers = (await record()).document.record.answers.filter(about);
  expect(answers).toHaveLength(1);
  expect(answers[0].by).toBe(first);
  expect(answers[0].replies.map((one: { scale?: number; text?: object }) => one.scale ?? one.text)).toEqual([
    3,
    { en: "Fewer speeches" },
  ]);
  expect(await page(first)).toContain("Fewer speeches");
  expect(await page(second)).not.toContain("Fewer speeches");
  for (const path of ["/api/me/record", "/api/me/evaluation"])
    expect((await here.call("GET", path, { as: links.get(second) ?? "" })).text).not.toContain(
      "Fewer speeches",
    );
  const anonymous = await answer(first, "evaluation-end", { [useful]: "1" }, { anonymous: true });
  expect(anonymous.json.code).toBe("answered-by-name");
  expect((await state()).ballots).toEqual([]);
});

test("anonymous answers are in no document or history until there are five, and then only as counts", async () => {
  const voters = people.slice(1, 6);
  expect(voters).toHaveLength(5);
  const before = await record();
  for (const [i, who] of voters.entries()) {
    const replies = { [useful]: String(i + 1), [better]: `word ${9 - i}` };
    if (i === 4) expect((await count("evaluation-end")).json.code).toBe("too-few-answers");
    expect((await answer(who, "evaluation-end", replies, { anonymous: true, language: "en" })).status).toBe(
      204,
    );
    expect((await answer(who, "evaluation-end", replies, { anonymous: true })).json.code).toBe(
      "answered-anonymously",
    );
    expect((await answer(who, "evaluation-end", replies)).json.code).toBe("answered-anonymously");
  }
  expect((await record()).version).toBe(before.version);
  expect(await page(voters[0] ?? "")).toContain("You have answered anonymously.");
  expect((await state()).ballots).toEqual([
    { questionnaire: "evaluation-end", activity: null, answered: 5, waiting: 5 },
  ]);
  // The row of people who answered contains no answer, and the row of answers names nobody.
  const [stored] = await here.store.ballots("asked");
  expect(stored?.voters).toEqual([...(stored?.voters ?? [])].sort());
  for (const who of voters) expect(JSON.stringify(stored)).not.toContain(who);

  const organiser = await here.link("asked", "organiser");
  expect((await count("evaluation-end", links.get(voters[0] ?? "") ?? "")).status).toBe(403);
  expect((await count("evaluation-end", organiser)).status).toBe(200);
  expect((await count("evaluation-end", organiser)).json.code).toBe("too-few-answers");
  const [counted, ...others] = (await record()).document.record.counts;
  expect(others).toEqual([]);
  expect(counted).toMatchObject({
    questionnaire: "evaluation-end",
    people: 5,
    questions: [
      { question: better, texts: ["word 5", "word 6", "word 7", "word 8", "word 9"] },
      { question: useful, scale: [1, 1, 1, 1, 1] },
    ],
  });
  const history = await here.call("GET", "/api/visits/asked/record/changes?limit=200", { as: here.owner });
  const about = history.json.items.filter((one: object) => JSON.stringify(one).includes("word 5"));
  expect(about).toHaveLength(1);
  expect(about[0].who).toBe("organiser of asked");
  for (const who of voters) expect(history.text).not.toContain(who);
  expect((await state()).ballots).toMatchObject([{ answered: 5, waiting: 0 }]);
});

test("counts of fewer than five answers are always refused; a removed question keeps its answers", async () => {
  const { version } = await record();
  const few = { id: "few", questionnaire: "evaluation-end", people: 4, questions: [] };
  const edits = [{ kind: "add", path: ["record", "counts"], item: few, before: null }];
  const body = { base: version, edits, key: nextKey() };
  const made = await here.call("POST", "/api/visits/asked/record/edits", { as: here.owner, body });
  expect(made.json.code).toBe("invalid");
  await edit({ kind: "remove", path: ["record", "questionnaires", "evaluation-end", "questions", useful] });
  const { answers, counts } = (await record()).document.record;
  expect(JSON.stringify([answers, counts])).toContain(useful);
  const exported = await here.call("GET", "/api/visits/asked/record/export", { as: here.owner });
  const again = { source: exported.text, name: "record.yaml", key: nextKey() };
  const imported = await here.call("POST", "/api/visits/asked/record/import", {
    as: here.owner,
    body: again,
  });
  expect(imported.status, imported.text).toBe(200);
  expect((await record()).document.record.counts).toEqual(counts);
});

test("votes and counts that arrive at once count once, and undoing a count does not reopen the ballot", async () => {
  const later = "evaluation-later";
  const set = (field: string, value: string) => ({
    kind: "set",
    path: ["record", "questionnaires", later, field],
    value,
  });
  await edit(set("opens", "2000-01-01"));
  const replies = { "question-later-useful": "3" };
  const voters = people.slice(0, 5);
  const twice = await Promise.all(
    voters.map((who) =>
      Promise.all([1, 2].map(() => answer(who, later, replies, { anonymous: true, language: "en" }))),
    ),
  );
  for (const both of twice) expect(both.map(({ status }) => status).sort()).toEqual([204, 409]);
  const ballot = async () =>
    (await state()).ballots.find((one: { questionnaire: string }) => one.questionnaire === later);
  expect(await ballot()).toMatchObject({ answered: 5, waiting: 5 });
  // Somebody who answers by name on two devices at once has only one answer.
  const last = people.at(-1) ?? "";
  await Promise.all([1, 2].map(() => answer(last, later, replies)));
  const named = (await record()).document.record.answers.filter(
    (one: { questionnaire: string }) => one.questionnaire === later,
  );
  expect(named).toMatchObject([{ by: last }]);

  const counted = await Promise.all([count(later), count(later)]);
  expect(counted.some(({ status }) => status === 200)).toBe(true);
  const counts = async () =>
    (await record()).document.record.counts.filter(
      (one: { questionnaire: string }) => one.questionnaire === later,
    );
  expect(await counts()).toMatchObject([{ people: 5 }]);
  const step = async (name: "undo" | "redo") => {
    const { version } = await record();
    return here.call("POST", `/api/visits/asked/record/${name}`, {
      as: here.owner,
      body: { base: version, key: nextKey() },
    });
  };
  expect((await step("undo")).status).toBe(200);
  expect(await counts()).toEqual([]);
  expect(await ballot()).toMatchObject({ answered: 5, waiting: 0 });
  expect((await step("redo")).status).toBe(200);
  expect(await counts()).toMatchObject([{ people: 5 }]);
});
