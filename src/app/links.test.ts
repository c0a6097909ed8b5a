// Personal links: who may have one, when they end, and the effect of revoking them.
import { expect, test } from "vitest";
import { smallVisitCases } from "../../test/support/use-cases.ts";

const delegate = { role: "delegate", subject: "zhengzhou-head", label: "Head of delegation" } as const;

test("a link opens the visit for its person until it ends", async () => {
  const { app, id, time } = await smallVisitCases();
  const made = await app.links.make(id, delegate);
  if (!made.ok) throw new Error(made.error);
  const { token, link } = made.value;
  expect(await app.links.viewer(token)).toMatchObject({
    role: "delegate",
    visit: id,
    subject: "zhengzhou-head",
  });
  // A link ends 60 days after the last day of the visit.
  expect(link.expiresAt).toEqual(Temporal.Instant.from("2023-12-25T00:00:00Z"));
  time.now = link.expiresAt;
  expect(await app.links.viewer(token)).toBeUndefined();
});

test("a link needs a subject in the visit and an end in the future", async () => {
  const { app, id, time } = await smallVisitCases();
  expect(await app.links.make(id, { ...delegate, subject: "nobody" })).toEqual({
    ok: false,
    error: "unknown-subject",
  });
  expect(await app.links.make("other", delegate)).toEqual({ ok: false, error: "not-found" });
  const expires = time.now.subtract({ hours: 1 });
  expect(await app.links.make(id, { ...delegate, expires })).toEqual({ ok: false, error: "no-such-end" });
});

test("a revoked link opens nothing, and pages that it opened receive an event", async () => {
  const { app, id } = await smallVisitCases();
  const made = await app.links.make(id, delegate);
  if (!made.ok) throw new Error(made.error);
  const heard: unknown[] = [];
  app.events.subscribe(id, (event) => heard.push(event));
  expect(await app.links.revoke("other", made.value.link.id)).toBe(false);
  expect(await app.links.revoke(id, made.value.link.id)).toBe(true);
  expect(await app.links.viewer(made.value.token)).toBeUndefined();
  expect(heard).toEqual([{ kind: "end", link: made.value.link.id }]);
});

test("the store keeps only the hash of a token, and writes the last use at most once an hour", async () => {
  const { app, id, state, time } = await smallVisitCases();
  const made = await app.links.make(id, delegate);
  if (!made.ok) throw new Error(made.error);
  expect(JSON.stringify([...state.links])).not.toContain(made.value.token);
  const used = async () => (await app.links.list(id))[0]?.usedAt;
  const first = time.now;
  await app.links.viewer(made.value.token);
  time.now = first.add({ minutes: 59 });
  await app.links.viewer(made.value.token);
  expect(await used()).toEqual(first);
  time.now = first.add({ minutes: 61 });
  await app.links.viewer(made.value.token);
  expect(await used()).toEqual(time.now);
});

test("there is one owner's link from the start, and another only on request", async () => {
  const { app } = await smallVisitCases();
  const token = await app.links.ownerToken(false);
  expect(await app.links.viewer(token ?? "")).toMatchObject({ role: "owner", visit: null });
  expect(await app.links.ownerToken(false)).toBeUndefined();
  expect(await app.links.ownerToken(true)).toBeDefined();
});
