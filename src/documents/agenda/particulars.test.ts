// The further details of a programme appear in every document, and private ones in none.
import { describe, expect, test } from "vitest";
import type { Activity, Finding, Visit } from "#domain";
import { smallProgramme } from "../../../test/fixtures/small-programme.ts";
import { smallVisit } from "../../../test/fixtures/small-visit.ts";
import { bookletOf } from "../booklet/booklet.ts";
import { calendarOf } from "../calendar/events.ts";
import { icsOf } from "../calendar/ics.ts";
import { markdownOf } from "../markdown/programme-md.ts";
import { personalOf } from "../personal/personal.ts";
import { agendaOf } from "./agenda.ts";

/** Returns the small visit with further details of its first activity, the welcome. */
function visitWith(said: Partial<Activity>, more: Partial<Visit> = {}): Visit {
  const visit = smallVisit();
  const activities = visit.activities.map((one) => (one.id === "welcome" ? { ...one, ...said } : one));
  return { ...visit, languages: ["en"], activities, ...more };
}

const printed = (visit: Visit): string => markdownOf(bookletOf(visit, smallProgramme()));

describe("details of an item", () => {
  test.each<[string, Partial<Activity>, RegExp]>([
    [
      "the host in words of their own",
      { givenBy: { und: "gegeben vom Bundespräsidenten" } },
      /(?<!: )Gegeben vom Bundespräsidenten/,
    ],
    ["the host of a meal", { givenBy: { und: "the Mayor of Toulouse" } }, /Hosted by the Mayor of Toulouse/],
    ["moments", { moments: ["guard-of-honour", "guestbook"] }, /Guard of honour, Signing of the guestbook/],
    [
      "its agenda with speakers in order",
      {
        agenda: [
          { at: 545, minutes: 10, title: { und: "Opening" }, speakers: [{ und: "Mayor" }, { und: "Guest" }] },
        ],
      },
      /09:05 Opening \(10 min\) – Mayor, Guest/,
    ],
    ["a number of people without a list", { participants: 51 }, /51 participants/],
    ["dress", { dress: { und: "black tie" } }, /Dress: black tie/],
    ["meals that are part of it", { includes: ["lunch", "coffee"] }, /Included: lunch, coffee/],
    ["what is to be confirmed", { toConfirm: ["time", "people"] }, /To be confirmed: time, participants/],
    ["a place that opens for the visit", { openedForUs: true }, /Opened specially for this visit/],
    ["rain", { ifRain: "center-rog" as never }, /In case of rain: Center Rog/],
    ["conveyance", { by: "motorcade" }, /By motorcade/],
    ["an escort", { escort: { und: "police" } }, /Escort: police/],
    [
      "the other end of a flight on the clock there",
      { places: [], abroad: { place: { und: "Beijing" }, zone: "Asia/Shanghai" } },
      /Departure: Wed 25 Oct 15:00, Beijing time/,
    ],
    [
      "the other end of a flight whose place is not that of its zone",
      { places: [], abroad: { place: { und: "Incheon Airport" }, zone: "Asia/Seoul" } },
      /Departure from Incheon Airport: Wed 25 Oct 16:00, Korean time/,
    ],
    ["who travels separately", { separately: ["mayor" as never] }, /Travelling separately: \S/],
  ])("%s", (_, said, expected) => {
    const visit = visitWith(said);
    expect(printed(visit)).toMatch(expected);
    const head = visit.people[0];
    if (!head) throw new Error("the small visit has people");
    expect(JSON.stringify(personalOf(visit, smallProgramme(), head))).toMatch(expected);
    const whose = { kind: "person", id: head.id } as const;
    const calendar = calendarOf(visit, smallProgramme(), whose, head.role, ["en"]);
    expect(calendar.events.map((event) => event.description).join("\n")).toMatch(expected);
  });

  test("gifts and private details of people appear only for the office", () => {
    const secret = { und: "Silver compass" };
    const visit = visitWith({ gifts: [secret] });
    const people = visit.people.map((person) => ({
      ...person,
      phone: "+386 41 000 000",
      email: "nobody@example.org",
      biography: { und: "Born somewhere" },
      diet: { und: "No nuts" },
    }));
    const all = printed({ ...visit, people });
    const personal = JSON.stringify(
      visit.people[0] && personalOf({ ...visit, people }, smallProgramme(), visit.people[0]),
    );
    for (const hidden of ["Silver", "+386", "example.org", "Born", "nuts"]) {
      expect(all).not.toContain(hidden);
      expect(personal).not.toContain(hidden);
    }
  });
});

describe("times as programmes state them", () => {
  test("an estimated end is not printed", () => {
    const line = (visit: Visit) =>
      printed(visit)
        .split("\n")
        .find((found) => found.includes("**Welcome"));
    expect(line(visitWith({}))).toMatch(/^- 09:00–10:00 /);
    expect(line(visitWith({ openEnd: true }))).toMatch(/^- 09:00 \*\*/);
    expect(line(visitWith({ openEnd: true, approximate: true }))).toMatch(/^- ~09:00 \*\*/);
  });

  test("the transfer back from an item with an estimated end is printed without a time", () => {
    const programme = smallProgramme();
    const last = programme.placements.find(({ activity }) => activity === "rog-visit");
    const back = programme.transfers.find((one) => one.before === null);
    if (!last || !back) throw new Error("the small programme has a transfer back");
    const transfer = { ...back, start: last.end, end: last.end + 12, people: last.attendees };
    const visit = visitWith({});
    const open = visit.activities.map((one) => (one.id === "rog-visit" ? { ...one, openEnd: true } : one));
    const ways = (said: Visit) =>
      agendaOf(said, { ...programme, transfers: [transfer] }, { kind: "everybody" }, "personal")
        .days.flatMap((day) => day.items)
        .filter((item) => item.kind === "transfer");
    expect(ways(visit)).toHaveLength(1);
    expect(ways({ ...visit, activities: open })).toEqual([]);
  });

  test("a calendar contains no estimated end", () => {
    const visit = visitWith({ openEnd: true });
    const whose = { kind: "person", id: "mayor" as never } as const;
    const { events } = calendarOf(visit, smallProgramme(), whose, { und: "Mayor" }, ["en"]);
    const welcome = events.find((event) => event.uid.startsWith("welcome"));
    expect(welcome?.end).toBe(welcome?.start);
    const at = Temporal.Instant.from("2023-10-01T00:00Z");
    const written = { ...welcome, key: "k", content: "c", sequence: 0, modified: at, state: "confirmed" };
    const ics = icsOf({ name: "Mayor", at, events: [written] } as never);
    expect(ics).toContain("DTSTART");
    expect(ics.slice(ics.indexOf("BEGIN:VEVENT"))).not.toContain("DTEND");
  });

  test("a registration window is printed, not the minutes that one person needs", () => {
    const at = (time: string) => ({
      at: Temporal.PlainDateTime.from(`2023-10-25T${time}`),
      offset: undefined,
    });
    const when = [{ between: { from: at("08:30"), to: at("10:00") } }];
    expect(printed(visitWith({ when, showWindow: true }))).toContain("- 08:30–10:00 **Welcome");
  });

  test("a line without a time keeps its position in the day, and a night comes at the end", () => {
    const date = Temporal.PlainDate.from("2023-10-25");
    const text = printed(
      visitWith(
        {},
        {
          dayNotes: [
            { date, after: "welcome" as never, text: { und: "Check-in" }, public: true },
            { date, text: { und: "Only for us" }, public: false },
          ],
          nights: [{ from: date, note: { und: "with host families" } }],
        },
      ),
    );
    const order = ["Welcome", "Check-in", "Overnight: with host families"].map((part) => text.indexOf(part));
    expect(order.every((at) => at > 0)).toBe(true);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(text).not.toContain("Only for us");
  });
});

test("a day that continues over noon without lunch has a note, unless an item counts as lunch", () => {
  const day = (meal: Partial<Activity>) => {
    const visit = smallVisit();
    const activities = visit.activities.map((one) => (one.id === "lunch" ? { ...one, ...meal } : one));
    return printed({ ...visit, languages: ["en"], activities });
  };
  expect(day({})).not.toContain("No lunch");
  const talks: Partial<Activity> = { kind: "meeting", title: { en: "Talks" } };
  expect(day(talks)).toContain("No lunch is arranged on this day.");
  expect(day({ ...talks, includes: ["lunch"] })).not.toContain("No lunch");
  expect(day({ ...talks, title: { fr: "Repas servi à table" } })).not.toContain("No lunch");
  expect(day({ ...talks, openEnd: true })).not.toContain("No lunch");
});

test("the cover counts the people of a party who are not listed", () => {
  const visit = smallVisit();
  const sized = visit.delegations.map((one) => (one.side === "visiting" ? { ...one, size: 51 } : one));
  expect(printed({ ...visit, languages: ["en"], delegations: sized })).toContain("51 participants");
});

test("conflicts of confirmed items appear only in the office's booklet", () => {
  const visit = visitWith({});
  const conflict: Finding = {
    rule: "opening-hours",
    variant: "closed",
    level: "block-release",
    confirmed: true,
    size: 1,
    subjects: [
      { kind: "activity", id: "welcome" },
      { kind: "place", id: "city-hall" },
    ],
    facts: { startAt: 0, endAt: 60 },
  };
  const programme = { ...smallProgramme(), findings: [conflict] };
  expect(markdownOf(bookletOf(visit, programme, "office"))).toContain("City Hall is not open for");
  expect(markdownOf(bookletOf(visit, programme))).not.toContain("is not open");
});
