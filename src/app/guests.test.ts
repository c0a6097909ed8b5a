// Guests: they see the newest release and what is new to them, and hosts reply about their own items.
import { expect, test } from "vitest";
import { releasedVisitCases } from "../../test/support/use-cases.ts";

test("a guest sees drafts only once they are released, beside the release last seen", async () => {
  const { app, edit, release, viewer } = await releasedVisitCases();
  const guest = { ...(await viewer("delegate", "zhengzhou-head")), seen: 1 };
  const path = ["visit", "people", "mayor", "role"];
  await edit("Ana", [{ kind: "set", path, value: "Deputy Mayor" }]);
  const shown = async () => {
    const agenda = await app.guests.agenda(guest);
    const roles = [agenda?.before, agenda?.after].map(
      (planned) => planned?.visit.people.find(({ id }) => id === "mayor")?.role,
    );
    return { release: agenda?.release, roles };
  };
  const mayor = { en: "Mayor", sl: "Župan" };
  expect(await shown()).toEqual({ release: 1, roles: [mayor, mayor] });
  await release();
  expect(await shown()).toEqual({ release: 2, roles: [mayor, { und: "Deputy Mayor" }] });
});

test("a host confirms and proposes once for each key, and only for items of the own agenda", async () => {
  const { app, id, viewer } = await releasedVisitCases();
  const host = await viewer("host", "ljubljana-city");
  const reply = { activity: "welcome", kind: "confirm", start: null, note: "", key: "yes" } as const;
  const [first, again] = [await app.guests.request(host, reply), await app.guests.request(host, reply)];
  expect(again).toEqual(first);
  expect(await app.guests.request(host, { ...reply, activity: "unknown", key: "other" })).toEqual({
    ok: false,
    error: "not-found",
  });
  expect(await app.guests.requests(id)).toHaveLength(1);
});

test("a proposed time is one of the place, and one that its clock never shows is refused", async () => {
  const { app, viewer } = await releasedVisitCases();
  const host = await viewer("host", "ljubljana-city");
  const propose = (start: string) =>
    app.guests.request(host, { activity: "welcome", kind: "propose", start, note: "", key: start });
  expect(await propose("2023-10-26T09:30")).toMatchObject({
    ok: true,
    value: { start: "2023-10-26T07:30Z" },
  });
  // Clocks in Ljubljana went from 02:00 to 03:00 in that night.
  expect(await propose("2023-03-26T02:30")).toEqual({ ok: false, error: "no-such-time" });
});

test("hosts of one organisation see each other's replies, and the answers of the organisers", async () => {
  const { app, id, viewer } = await releasedVisitCases();
  const [one, other] = [await viewer("host", "ljubljana-city"), await viewer("host", "ljubljana-city")];
  const made = await app.guests.request(one, {
    activity: "welcome",
    kind: "propose",
    start: "2023-10-25T12:00",
    note: "",
    key: "later",
  });
  if (!made.ok) throw new Error(made.error);
  await app.guests.answer(id, made.value.id, "declined");
  expect(await app.guests.said(other)).toMatchObject([{ id: made.value.id, state: "declined" }]);
  expect(await app.guests.said(await viewer("host", "rog"))).toEqual([]);
});
