// Publications: public from a minute on, by the clock of the server, withdrawn and undone.
import { expect, test } from "vitest";
import { releasedVisitCases } from "../../test/support/use-cases.ts";

async function publishingCases() {
  const cases = await releasedVisitCases();
  const { app, id } = cases;
  let keys = 0;
  const by = async () => {
    const { version = 0 } = (await app.publications.open(id)) ?? {};
    return { visit: id, base: version, key: `publish-${++keys}`, who: "Ana" };
  };
  const publish = async (at: number | null) =>
    app.publications.publish({ ...(await by()), page: "visit", at });
  return { ...cases, by, publish };
}

test("a page is public from the minute for which it was published", async () => {
  const { app, id, time, publish } = await publishingCases();
  expect(await app.site.visit(id)).toBeUndefined();
  await publish(app.publications.now() + 60);
  expect(await app.site.visit(id)).toBeUndefined();
  time.now = time.now.add({ minutes: 59 });
  expect(await app.site.visit(id)).toBeUndefined();
  time.now = time.now.add({ minutes: 1 });
  expect(await app.site.visit(id)).toBeDefined();
  expect((await app.site.now()).visits).toHaveLength(1);
});

test("the news cannot be published before the record has settings for them", async () => {
  const { app, by } = await publishingCases();
  const early = await app.publications.publish({ ...(await by()), page: "news", at: null });
  expect(early).toEqual({ ok: false, error: { code: "not-found" } });
});

test("an edit is public once it is released and published again, and no longer after a withdrawal", async () => {
  const { app, id, edit, release, by, publish } = await publishingCases();
  await publish(null);
  await edit("Ana", [{ kind: "set", path: ["visit", "title"], value: "Another title" }]);
  const shown = async () => JSON.stringify(await app.site.visit(id));
  expect(await shown()).not.toContain("Another title");
  await publish(null);
  expect(await shown()).not.toContain("Another title");
  await release();
  await publish(null);
  expect(await shown()).toContain("Another title");
  await app.publications.withdraw({ ...(await by()), page: "visit" });
  expect(await app.site.visit(id)).toMatchObject({ page: undefined, gone: ["visit"] });
  await app.publications.undo(await by());
  expect(await shown()).toContain("Another title");
});
