// The transfers that a programme lists for its guests: those to engagements, but neither arrivals nor a few steps.
import { expect, test } from "vitest";
import type { Programme, Visit } from "#domain";
import { smallProgramme } from "../../../test/fixtures/small-programme.ts";
import { smallVisit } from "../../../test/fixtures/small-visit.ts";
import { type AgendaItem, type Audience, agendaOf } from "./agenda.ts";

const told = (visit: Visit, programme: Programme, audience: Audience = "public"): string[] =>
  agendaOf(visit, programme, { kind: "everybody" }, audience)
    .days.flatMap(({ items }) => items)
    .filter((item): item is Extract<AgendaItem, { kind: "transfer" }> => item.kind === "transfer")
    .map(({ transfer }) => transfer.id);

/** Returns the small programme with its first transfer, to the welcome, of this number of minutes. */
function lasting(minutes: number): Programme {
  const now = smallProgramme();
  const [first, ...others] = now.transfers;
  if (!first) throw new Error("there are transfers");
  return { ...now, transfers: [{ ...first, start: (first.end - minutes) as typeof first.start }, ...others] };
}

const firstTransfer = smallProgramme().transfers[0]?.id ?? "";

test.each([0, 1, 3])("a transfer of %i minutes appears only for the office", (minutes) => {
  expect(told(smallVisit(), lasting(minutes))).not.toContain(firstTransfer);
  expect(told(smallVisit(), lasting(minutes), "internal")).toContain(firstTransfer);
});

test("a transfer of four minutes is listed", () => {
  expect(told(smallVisit(), lasting(4))).toContain(firstTransfer);
});

/** Returns the small visit with other titles of its first and last items. */
function titled(first: Record<string, string>, last: Record<string, string>): Visit {
  const now = smallVisit();
  const activities = now.activities.map((activity) =>
    activity.id === "welcome"
      ? { ...activity, title: first }
      : activity.id === "reception"
        ? { ...activity, title: last }
        : activity,
  );
  return { ...now, activities };
}

test.each([
  [{ en: "Arrival of the guests" }, { en: "Departure" }],
  [{ fr: "Arrivée et accueil" }, { fr: "Départ des invités" }],
  [{ "zh-Hans": "代表团抵达" }, { "zh-Hans": "代表团启程" }],
  [{ ja: "高崎駅着" }, { ja: "出発" }],
])("no transfer to %j or back from %j is listed", (first, last) => {
  const ids = told(titled(first, last), smallProgramme());
  const usual = told(smallVisit(), smallProgramme());
  expect(usual).toContain(firstTransfer);
  expect(ids).not.toContain(firstTransfer);
  // The transfer back to the hotel after the last item.
  expect(ids.length).toBe(usual.length - 2);
});

test("no transfer is listed for guests of a host family, because the family drives them", () => {
  const now = smallVisit();
  const named = (name: string): Visit => ({
    ...now,
    places: now.places.map((place) => (place.id === "hotel" ? { ...place, name: { en: name } } : place)),
  });
  const usual = told(named("Hotel"), smallProgramme());
  const families = told(named("Host family in Šiška"), smallProgramme());
  expect(families.length).toBeLessThan(usual.length);
  expect(families).not.toContain(firstTransfer);
});
