// Agendas: the right items on the right day for the right reader, even at difficult times.
import { readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { PartyId, PersonId } from "#domain";
import { smallProgramme } from "../../../test/fixtures/small-programme.ts";
import { smallVisit } from "../../../test/fixtures/small-visit.ts";
import { travellingProgramme, travellingVisit } from "../../../test/fixtures/travelling-visit.ts";
import { type Agenda, agendaOf, isForGuests, overnight } from "./agenda.ts";
import { timeRange, type Wording, wordingOf } from "./wording.ts";

const everybody = { kind: "everybody" } as const;
const party = (id: string) => ({ kind: "party", id: id as PartyId }) as const;
const person = (id: string) => ({ kind: "person", id: id as PersonId }) as const;
const english = (visit: Agenda["visit"]): Wording => wordingOf(visit, { tag: "en", language: "en" });

/** Returns an agenda as a table: one line per item. */
function table(agenda: Agenda): string {
  const words = english(agenda.visit);
  return agenda.days
    .flatMap((day) => [
      `# ${day.date.toString()} ${day.zone}`,
      ...day.items.map((item) => {
        if (item.kind === "free") return `${timeRange(item)} | free`;
        if (item.kind === "transfer")
          return `${timeRange(item)} | ${words.transfer(item)} | ${words.groups(item.groups)}`;
        const what = [words.text(item.activity.title), words.where(item), words.groups(item.groups)];
        return [timeRange(item), ...what, words.interpretation(item, agenda.audience)]
          .filter(Boolean)
          .join(" | ");
      }),
    ])
    .join("\n");
}

test("the agendas of the small visit are equal to the golden tables", () => {
  const visit = smallVisit();
  const programme = smallProgramme();
  const tables = [
    ["everybody, public", agendaOf(visit, programme, everybody, "public")],
    ["everybody, internal", agendaOf(visit, programme, everybody, "internal")],
    ["party hangzhou, personal", agendaOf(visit, programme, party("hangzhou"), "personal")],
    ["person zhengzhou-head, personal", agendaOf(visit, programme, person("zhengzhou-head"), "personal")],
  ] as const;
  const text = `${tables.map(([title, agenda]) => `## ${title}\n${table(agenda)}`).join("\n\n")}\n`;
  const golden = new URL("../../../test/golden/small-agendas.txt", import.meta.url);
  if (process.env.UPDATE_GOLDEN) writeFileSync(golden, text);
  expect(text).toBe(readFileSync(golden, "utf8"));
});

test("items that are not public, and transfers to them, appear only in personal agendas", () => {
  const visit = smallVisit();
  const shown = table(agendaOf(visit, smallProgramme(), everybody, "public"));
  expect(shown).not.toContain("briefing");
  expect(shown).not.toContain("On foot to Hotel | Zhengzhou");
  expect(table(agendaOf(visit, smallProgramme(), person("hangzhou-head"), "personal"))).toContain(
    "Evening briefing",
  );
});

test("the transfer back to the hotel stays when the last engagement is public", () => {
  expect(table(agendaOf(smallVisit(), smallProgramme(), everybody, "public"))).toContain(
    "18:30–18:37 | On foot to Hotel",
  );
});

test("simultaneous transfers of several groups between the same places become one", () => {
  const [day] = agendaOf(smallVisit(), smallProgramme(), everybody, "public").days;
  const ways = day?.items.filter((item) => item.kind === "transfer" && item.transfer.before === "rog-visit");
  expect(ways).toHaveLength(1);
  expect(ways?.[0]?.kind === "transfer" && ways[0].people).toEqual([
    "zhengzhou-expert",
    "hangzhou-head",
    "hangzhou-expert",
    "adviser",
  ]);
});

test("a person's gaps of half an hour and more are free time, shorter ones are not", () => {
  const [day] = agendaOf(smallVisit(), smallProgramme(), person("zhengzhou-head"), "personal").days;
  const free = day?.items.filter((item) => item.kind === "free").map((item) => item.end - item.start);
  // After the welcome until lunch; after lunch until the briefing. Not the 8 minutes between transfer and welcome.
  expect(free).toEqual([120, 285]);
});

test("free time has a place: that of the item before, or the end of a transfer", () => {
  const visit = smallVisit();
  const programme = smallProgramme();
  const places = (id: string) =>
    agendaOf(visit, programme, person(id), "personal").days.flatMap(({ items }) =>
      items.flatMap((item) => (item.kind === "free" ? [item.site?.place.id] : [])),
    );
  expect(places("zhengzhou-head")).toEqual(["city-hall", "restaurant"]);
});

test("the minutes for entry before an engagement are not free time", () => {
  const visit = smallVisit();
  const places = visit.places.map((place) =>
    place.id === "restaurant" ? { ...place, entry: { minutes: 100, escort: false } } : place,
  );
  const [day] = agendaOf({ ...visit, places }, smallProgramme(), person("zhengzhou-head"), "personal").days;
  const free = day?.items.filter((item) => item.kind === "free").map((item) => item.end - item.start);
  expect(free).toEqual([285]);
});

test("a walk through the end of summer time shows both times of 02:30 with their offsets", () => {
  const agenda = agendaOf(travellingVisit(), travellingProgramme(), everybody, "public");
  const day = agenda.days.find(({ date }) => date.toString() === "2023-10-29");
  expect(day?.clockChange).toMatchObject({
    before: "03:00",
    after: "02:00",
    dayHours: 25,
    direction: "back",
  });
  const walk = day?.items[0];
  expect(walk && timeRange(walk)).toBe("02:30 (UTC+2)–02:30 (UTC+1)");
});

test("a flight belongs to the day of its departure, begins by the clock there, and ends by the clock of its destination", () => {
  const agenda = agendaOf(travellingVisit(), travellingProgramme(), everybody, "public");
  const flight = agenda.days
    .find(({ date }) => date.toString() === "2023-10-29")
    ?.items.find((item) => item.kind === "activity" && item.activity.id === "flight");
  expect(flight && timeRange(flight)).toBe("12:00–06:00 (+1)");
  expect(flight && overnight(flight)).toBe(1);
  // China does not change its clocks: in winter it is seven hours ahead of Brussels.
  expect(flight?.zoneShift).toBe(420);
});

test("days without items stay in the agenda", () => {
  const agenda = agendaOf(travellingVisit(), travellingProgramme(), everybody, "public");
  expect(agenda.days.map(({ date, items }) => [date.toString(), items.length])).toEqual([
    ["2023-10-28", 0],
    ["2023-10-29", 3],
    // The flight arrives on this date.
    ["2023-10-30", 1],
  ]);
});

/** Returns the small programme with its evening briefing from 21:00 until `minutes` later. */
function lateBriefing(minutes: number) {
  const programme = smallProgramme();
  const late = <Item extends { start: number; end: number }>(item: Item): Item => {
    const start = item.start + 180;
    return { ...item, start, end: start + minutes };
  };
  return {
    ...programme,
    placements: programme.placements.map((one) => (one.activity === "briefing" ? late(one) : one)),
  };
}

test.each([
  [210, 1],
  [480, 1],
  [510, 2],
])("an evening of %i minutes from 21:00 on is listed on %i days", (minutes, days) => {
  const agenda = agendaOf(smallVisit(), lateBriefing(minutes), person("hangzhou-head"), "personal");
  const listed = agenda.days.filter(({ items }) =>
    items.some((item) => item.kind === "activity" && item.activity.id === "briefing"),
  );
  expect(listed).toHaveLength(days);
});

test("after an evening that ends after midnight comes the night, not free time", () => {
  const programme = smallProgramme();
  // The reception of the second day, which ends after midnight.
  const early = programme.placements.map((one) =>
    one.activity === "reception" ? { ...one, start: one.start - 1020, end: one.end - 1020 } : one,
  );
  const briefing = programme.placements.find(({ activity }) => activity === "briefing");
  if (!briefing) throw new Error("the briefing is in the programme");
  const next = { ...briefing, start: briefing.start + 900, end: briefing.end + 900 };
  const placements = [...early.filter((one) => one !== briefing), next];
  const agenda = agendaOf(
    smallVisit(),
    { ...programme, placements, transfers: [] },
    person("zhengzhou-head"),
    "personal",
  );
  const day = agenda.days.find(({ date }) => date.toString() === "2023-10-26");
  expect(day?.items.map((item) => item.kind)).toEqual(["activity", "activity"]);
});

test("hosts work between two items, so they have no free time and no missing lunch", () => {
  const agenda = agendaOf(smallVisit(), smallProgramme(), person("adviser"), "personal");
  expect(agenda.days.flatMap(({ items }) => items).some(({ kind }) => kind === "free")).toBe(false);
  expect(agenda.days.flatMap(({ items }) => items).length).toBeGreaterThan(2);
  expect(isForGuests(smallVisit(), person("adviser"))).toBe(false);
  expect(isForGuests(smallVisit(), party("ljubljana-hosts"))).toBe(false);
  expect(isForGuests(smallVisit(), party("hangzhou"))).toBe(true);
});
