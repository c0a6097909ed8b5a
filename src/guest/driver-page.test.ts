// The pages of drivers and of liaison officers: trips in order, people, and contacts to call.
import { expect, test } from "vitest";
import { guestSubject, type Viewer } from "#app";
import { instantMinute, type PersonId, vehicleId } from "#domain";
import { smallProgramme } from "../../test/fixtures/small-programme.ts";
import { smallVisit } from "../../test/fixtures/small-visit.ts";
import { ownAgenda } from "../app/guests.ts";
import { delegatePage, driverPage, type GuestLook } from "./index.ts";

const coach = vehicleId.parse("coach-1");
const minibus = vehicleId.parse("minibus");
const small = smallVisit();
const adviser = "adviser" as PersonId;

/** The coach makes every trip except the second. The minibus joins it on the first trip and makes the second alone. */
const base = smallProgramme();
const programme = {
  ...base,
  transfers: base.transfers.map((one) => ({
    ...one,
    vehicles: one.id === "t1" ? [coach, minibus] : one.id === "t2" ? [minibus] : [coach],
  })),
};
const visit = {
  ...small,
  vehicles: [
    ...small.vehicles,
    {
      id: minibus,
      title: { en: "Minibus" },
      mode: "car" as const,
      seats: 8,
      driver: "mayor" as PersonId,
    },
  ],
  people: small.people.map((one) =>
    one.id === adviser
      ? { ...one, contact: "+386 1 555 00 11", accompanies: ["zhengzhou" as never] }
      : one.id === "mayor"
        ? { ...one, contact: "+386 1 555 00 22" }
        : one.id === "zhengzhou-head"
          ? { ...one, contact: "+86 371 555", phone: "+86 137 000" }
          : one,
  ),
};

function seen(subject: string) {
  const viewer: Viewer = {
    link: "l",
    visit: visit.id,
    role: "delegate",
    subject,
    label: "",
    seen: null,
    expiresAt: Temporal.Instant.from("2024-01-01T00:00Z"),
  };
  const who = guestSubject(visit, viewer);
  const planned = { visit, programme };
  const look: GuestLook = {
    language: "en",
    taste: { theme: undefined, large: false },
    visit,
    name: "Coach",
    now: instantMinute.decode("2023-10-20T10:00Z"),
    calendar: undefined,
    released: {
      release: 1,
      agenda: ownAgenda(visit, programme, who),
      shifts: [],
      transfers: [],
      before: planned,
      after: planned,
    },
  };
  return { who, look };
}

/** The trips of a page: time, and from where to where. */
const trips = (text: string) =>
  [
    ...text
      .slice(text.indexOf('class="day"'))
      .matchAll(/class="time">([^<]*)<\/p>\s*<div class="what">\s*<h3 class="title">([^<]*)</g),
  ].map(([, time, title]) => `${time} ${title}`);

test("a vehicle's link shows its trips in order, with people, other vehicles, maps and liaison officers", async () => {
  const { who, look } = seen("coach-1");
  expect(who).toMatchObject({ vehicles: [coach], person: undefined });
  const text = String(await driverPage(look, who.vehicles));
  expect(trips(text)).toEqual([
    "08:45–08:52 Hotel → Red Hall",
    "13:40–13:47 Restaurant by the river → Center Rog",
    "17:45–17:57 Center Rog → Hotel",
    "16:40–16:47 Hotel → Restaurant by the river",
    "18:30–18:37 Restaurant by the river → Hotel",
  ]);
  expect(text).toContain("Also driving: Minibus");
  expect(text).toContain("For: Welcome at City Hall");
  expect(text).toContain("People · 4");
  expect(text).toMatch(/href="geo:/);
  expect(text).toContain('href="tel:+38615550011"');
  // The telephone numbers of guests are private.
  for (const number of ["+86 371 555", "+86 137 000"]) expect(text).not.toContain(number);
});

test("a driver sees only the trips of the driver's own vehicles", async () => {
  const { who, look } = seen("mayor");
  expect(who.vehicles).toEqual([minibus]);
  expect(trips(String(await driverPage(look, who.vehicles)))).toEqual([
    "08:45–08:52 Hotel → Red Hall",
    "13:40–13:47 Restaurant by the river → Center Rog",
  ]);
});

test("a liaison officer sees the items and trips of the accompanied people, the people themselves, and contacts to call", async () => {
  const { who, look } = seen("adviser");
  expect([...who.accompanied]).toEqual(["zhengzhou-head", "zhengzhou-expert"]);
  const text = String(await delegatePage(look, adviser));
  // These items are only for the delegation; the adviser attends neither.
  expect(text).toContain("Evening briefing");
  expect(text).toContain("Your people · 2");
  expect(text).toContain("+86 371 555");
  expect(text).not.toContain("+86 137 000");
  expect(text).toContain("+386 1 555 00 22");
  const own = String(await delegatePage(seen("hangzhou-head").look, "hangzhou-head" as PersonId));
  for (const hidden of ["+86 371 555", "+386 1 555 00 22", "Your people"]) expect(own).not.toContain(hidden);
});
