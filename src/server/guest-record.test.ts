// The record on guests' pages: minutes that guests sign and comment on, commitments that they reply to.
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Installation, installation } from "../../test/support/installation.ts";

let here: Installation;
let head: string;
let other: string;
beforeAll(async () => {
  here = await installation();
  await here.visit("signed");
  await here.released("signed");
  head = await here.link("signed", "delegate", "zhengzhou-head");
  other = await here.link("signed", "host", "ljubljana-hosts");
});
afterAll(() => here.app.close());

let keys = 0;
const nextKey = () => `guest-key-${++keys}`;
const record = async () => (await here.call("GET", "/api/visits/signed/record", { as: here.owner })).json;
const edit = async (...edits: readonly object[]) => {
  const { version } = await record();
  const body = { base: version, edits, key: nextKey() };
  const made = await here.call("POST", "/api/visits/signed/record/edits", { as: here.owner, body });
  expect(made.status, made.text).toBe(200);
};
const add = (list: string, item: object) => ({ kind: "add", path: ["record", list], item, before: null });
const page = async (as: string, language = "en") =>
  (await here.call("GET", `/follow-up?lang=${language}`, { as })).text;
const post = (path: string, body: object, as: string) =>
  here.call("POST", `/api/me/${path}`, { as, body: { key: nextKey(), ...body } });
const revisionOn = (text: string) => /data-revision="([0-9a-f]+)"/.exec(text)?.[1] ?? "";

test("a signature is for the text that the page showed, and later changes are listed", async () => {
  const paragraph = (id: string, text: object, more: object = {}) => ({ id, text, ...more });
  await edit(
    add("minutes", {
      id: "opening",
      activity: "welcome",
      item: { en: "Opening" },
      paragraphs: [
        paragraph("one", { en: "The study was discussed." }),
        paragraph("hidden", { en: "SECRET" }, { visibility: "private" }),
      ],
    }),
    add("signOffs", { id: "asked", activity: "welcome", by: ["zhengzhou"], organisations: [] }),
  );
  const before = await page(head);
  expect(before).toContain("You are asked to sign these minutes.");
  expect(before).toContain("Zhengzhou has not signed yet.");
  expect(before).not.toContain("SECRET");
  const revision = revisionOn(before);
  const sign = (as: string, read: string, key = nextKey()) =>
    post("minutes/welcome/signatures", { revision: read, key }, as);
  expect((await sign(head, "0000")).status).toBe(409);
  // Hosts who are not asked to sign see the minutes of items that they attend but cannot sign them.
  expect((await sign(other, revision)).status).toBe(404);
  expect((await sign(head, revision, "pressed-twice")).status).toBe(204);
  expect((await sign(head, revision, "pressed-twice")).status).toBe(204);
  const { signatures } = (await record()).document.record;
  expect(signatures).toHaveLength(1);
  expect(JSON.stringify(signatures)).not.toContain("SECRET");
  expect(await page(head)).toContain("The text has not changed since.");

  await edit({
    kind: "set",
    path: ["record", "minutes", "opening", "paragraphs", "one", "text", "en"],
    value: "The study was agreed.",
  });
  const after = await page(head);
  expect(after).toContain("Changed: The study was agreed.");
  expect(after).toContain("Before: The study was discussed.");
  expect(after).not.toContain("The text has not changed since.");
});

test("a host with the link of an organisation signs for the party that was asked", async () => {
  await edit(
    add("minutes", { id: "talk", activity: "zhengzhou-talk", item: "Talk", paragraphs: [] }),
    add("signOffs", { id: "asked-hosts", activity: "zhengzhou-talk", by: ["ljubljana-hosts"] }),
  );
  const office = await here.link("signed", "host", "ljubljana-city");
  const revision = revisionOn(await page(office));
  expect((await post("minutes/zhengzhou-talk/signatures", { revision }, office)).status).toBe(204);
  const { signatures } = (await record()).document.record;
  expect(signatures.at(-1)).toMatchObject({ activity: "zhengzhou-talk", by: "ljubljana-hosts" });
  await edit({ kind: "remove", path: ["record", "signOffs", "asked-hosts"] });
});

test("only those who see a paragraph see its comments", async () => {
  const comment = (on: string, as: string) =>
    post("comments", { on, text: "Please check.", language: "en" }, as);
  expect((await comment("one", head)).status).toBe(204);
  expect((await comment("hidden", head)).status).toBe(404);
  expect((await comment("nowhere", head)).status).toBe(404);
  expect(await page(head)).toContain("Please check.");
  // Only organisers see a comment on something private.
  await edit(add("comments", { id: "inside", on: "hidden", at: "2023-11-01T08:00Z", text: "INSIDE" }));
  expect(await page(head)).not.toContain("INSIDE");
  const seen = await here.call("GET", "/api/me/record", { as: head });
  expect(seen.text).not.toMatch(/INSIDE|SECRET/);
  expect(seen.json.toSign).toEqual(["welcome"]);
  // A comment stays when its paragraph is removed.
  await edit({ kind: "remove", path: ["record", "minutes", "opening", "paragraphs", "one"] });
  expect((await record()).document.record.comments).toHaveLength(2);
  expect(await page(head)).not.toContain("Please check.");
});

test("the head of a party proposes another date, sees the history, and cannot answer for others", async () => {
  await edit(
    add("commitments", {
      id: "study",
      party: "zhengzhou",
      text: { en: "send the study" },
      due: "2024-03-12",
    }),
    add("commitments", { id: "theirs", party: "ljubljana-hosts", text: "THEIRS" }),
  );
  const first = await page(head);
  expect(first).toContain("send the study");
  expect(first).toContain("no person named");
  expect(first).not.toContain("THEIRS");
  const answer = (id: string, body: object) => post(`commitments/${id}`, { state: "open", ...body }, head);
  const proposal = { proposed: "2024-04-30", reason: "The survey takes longer", language: "en" };
  expect((await answer("study", proposal)).status).toBe(204);
  expect((await answer("theirs", proposal)).status).toBe(404);
  expect((await answer("study", { proposed: "2024-02-31" })).status).toBe(400);
  expect((await record()).document.record.commitments[0]).toMatchObject({
    state: "open",
    due: "2024-03-12",
    proposed: "2024-04-30",
    reason: { en: "The survey takes longer" },
  });
  const after = await page(head, "de");
  expect(after).toContain("Vorgeschlagener neuer Termin: 30. April 2024");
  expect(after).toContain("delegate of signed");
  const tasks = await here.call("GET", `/l/${head}/tasks.ics`);
  expect(tasks.text).toContain("SUMMARY:send the study");
  expect(tasks.text).toContain("DUE;VALUE=DATE:20240312");
  expect(tasks.text).not.toContain("THEIRS");
  expect((await here.call("GET", `/l/${"A".repeat(43)}/tasks.ics`)).status).toBe(404);
  expect((await answer("study", { state: "done", evidence: "Sent by post" })).status).toBe(204);
  expect((await record()).document.record.commitments[0]).not.toHaveProperty("proposed");
});
