// The history of a visit: an undone change is restored completely, and every version can be viewed.
import { afterAll, beforeAll, expect, test } from "vitest";
import { stuckVisitYaml } from "../../test/fixtures/stuck-visit.ts";
import { type Installation, installation } from "../../test/support/installation.ts";

let here: Installation;
beforeAll(async () => {
  here = await installation();
});
afterAll(() => here.app.close());

/** Plans the stuck visit. Returns its newest version, and functions to continue from it. */
async function planned(id: string) {
  await here.visit(id, stuckVisitYaml);
  await here.work();
  await (await here.app.planAndRelease(id, { seed: 1, seconds: null, iterations: 60 })).finished;
  const newest = async () => (await here.call("GET", `/api/visits/${id}`, { as: here.owner })).json;
  const post = async (path: string, body: object) => {
    const { version } = await newest();
    const key = `${id}-${path}-${version}`;
    const sent = { base: version, key, ...body };
    const answer = await here.call("POST", `/api/visits/${id}${path}`, { as: here.owner, body: sent });
    expect(answer.status, answer.text).toBeLessThan(300);
    return newest();
  };
  const edit = (...edits: readonly object[]) => post("/edits", { edits, label: "" });
  const seen = async (version: number) =>
    (await here.call("GET", `/api/visits/${id}/versions/${version}`, { as: here.owner })).json;
  return { newest, post, edit, seen };
}

const unplacedIn = (state: {
  document: { programme: { unplaced: { activity: string; clash: unknown[] }[] } };
}) => state.document.programme.unplaced;
const role = { kind: "set", path: ["visit", "people", "mayor", "role"], value: "Lord Mayor" };

test("undo restores what was proven about the programme, after every change of the visit and every redo", async () => {
  const { newest, post, edit, seen } = await planned("proven");
  const before = await newest();
  expect(Object.keys(before.document.programme.bounds)).not.toEqual([]);
  const after = await edit(role);
  expect(after.document.programme.bounds).toEqual({});
  expect((await post("/undo", {})).document).toEqual(before.document);
  expect((await post("/redo", {})).document).toEqual(after.document);
  expect((await post("/undo", {})).document).toEqual(before.document);
  for (const [version, state] of [
    [before.version, before],
    [before.version + 1, after],
    [before.version + 2, before],
    [before.version + 3, after],
  ] as const) {
    expect((await seen(version)).document).toEqual(state.document);
  }
});

test("undo restores the reason why an activity has no time", async () => {
  const { newest, post, edit } = await planned("explained");
  const before = await newest();
  const [unplaced] = unplacedIn(before);
  expect(unplaced?.clash).not.toEqual([]);
  const gone = await edit(
    { kind: "remove", path: ["visit", "wishes", `see-${unplaced?.activity}`] },
    {
      kind: "remove",
      path: ["visit", "activities", unplaced?.activity],
    },
  );
  expect(unplacedIn(gone)).toEqual([]);
  expect((await post("/undo", {})).document).toEqual(before.document);
});

test("a restored version can be viewed as it was, and the restoring can be undone", async () => {
  const { newest, post, edit, seen } = await planned("restored");
  const before = await newest();
  const taken = await edit({ kind: "remove", path: ["programme", "placements", "reception"] });
  expect(unplacedIn(taken).map(({ activity }) => activity)).toContain("reception");
  const restored = await post("/restore", { version: before.version });
  expect(restored.document).toEqual(before.document);
  expect((await post("/undo", {})).document).toEqual(taken.document);
  expect((await seen(restored.version)).document).toEqual(before.document);
  expect((await seen(taken.version)).document).toEqual(taken.document);
});

test("proofs of a plan are not kept if others have changed the visit meanwhile", async () => {
  const { newest, post, edit } = await planned("meanwhile");
  const before = await newest();
  await edit(role);
  const { id } = (
    await here.call("POST", "/api/visits/meanwhile/jobs", {
      as: here.owner,
      body: { iterations: 60, key: "meanwhile-job" },
    })
  ).json;
  await here.app.jobs.finished("meanwhile", id);
  expect((await post(`/jobs/${id}/accept`, {})).document.programme.bounds).toEqual(
    before.document.programme.bounds,
  );
  const { version } = await newest();
  await edit({ ...role, value: "The Mayor" });
  const accepted = await post(`/jobs/${id}/accept`, { base: version, key: "meanwhile-again" });
  expect(accepted.document.programme.bounds).toEqual({});
});
