// Planning jobs and releases: a plan is accepted as a change, rules prevent a release, and guests see only what is
// released.
import { expect, test } from "vitest";
import { override, plannedVisitCases, smallVisitCases } from "../../test/support/use-cases.ts";

const by = { who: "Organiser" };
test("a release needs a programme, the newest version, and a reason for every rule that prevents it", async () => {
  const { app, id } = await smallVisitCases();
  const release = { visit: id, key: "release", note: "", overrides: [], ...by };
  expect(await app.releases.release({ ...release, base: 1 })).toMatchObject({
    error: { code: "no-programme" },
  });
  const next = await plannedVisitCases();
  const on = (base: number, overrides: readonly (typeof override)[]) =>
    next.app.releases.release({ ...release, base, overrides });
  expect(await on(1, [])).toMatchObject({ error: { code: "stale", version: 2 } });
  const stopped = await on(2, []);
  if (stopped.ok || stopped.error.code !== "stopped") throw new Error("it was released");
  expect([...new Set(stopped.error.findings.map(({ rule }) => rule))]).toEqual(["substantive-share"]);
  const unused = { rule: "unbroken", reason: "not needed" };
  const released = await on(2, [override, unused]);
  expect(released).toMatchObject({ ok: true, value: { number: 1, version: 2, overrides: [override] } });
  expect(await on(2, [override])).toEqual(released);
});

test("a release stays as it was while the draft changes, and two releases can be compared", async () => {
  const { app, id, edit, opened } = await plannedVisitCases();
  const request = { visit: id, note: "", overrides: [override], ...by };
  await app.releases.release({ ...request, base: 2, key: "first" });
  const role = ["visit", "people", "mayor", "role"];
  await edit("Ana", [{ kind: "set", path: role, value: "Lord Mayor" }]);
  const shown = async (draft: boolean) =>
    JSON.stringify((await app.show(id, draft))?.visit.people).includes("Lord Mayor");
  expect([await shown(false), await shown(true)]).toEqual([false, true]);
  const { version } = await opened();
  await app.releases.release({ ...request, base: version, key: "second" });
  const difference = await app.releases.difference(id, 2, 1);
  expect(JSON.stringify(difference?.edits)).toContain("Lord Mayor");
  expect(await app.releases.newest(id)).toBe(2);
});

test("a key starts one job; a cancelled job without a programme cannot be accepted", async () => {
  const { app, id } = await smallVisitCases();
  const limits = { seed: 1, seconds: null, iterations: 60 };
  const job = await app.jobs.start(id, limits, { key: "plan", ...by });
  const again = await app.jobs.start(id, limits, { key: "plan", ...by });
  if (!job.ok || !again.ok) throw new Error("not started");
  expect(again.value.id).toBe(job.value.id);
  expect(await app.jobs.cancel(id, job.value.id)).toMatchObject({ state: "cancelled" });
  expect(await app.jobs.unfinished()).toEqual([]);
  const accept = { visit: id, base: 1, key: "accept", job: job.value.id, ...by };
  expect(await app.jobs.accept(accept)).toMatchObject({ error: { code: "no-programme" } });
});
