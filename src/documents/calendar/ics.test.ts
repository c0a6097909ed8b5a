// Calendar files, read by an independent reader (ical.js), have the right instants and unchanged texts.
import ICAL from "ical.js";
import { expect, test } from "vitest";
import type { ActivityId, PartyId, PersonId, Programme, Visit } from "#domain";
import { smallProgramme } from "../../../test/fixtures/small-programme.ts";
import { smallVisit } from "../../../test/fixtures/small-visit.ts";
import { travellingProgramme, travellingVisit } from "../../../test/fixtures/travelling-visit.ts";
import { calendarOf } from "./events.ts";
import { follow } from "./follow.ts";
import { icsOf } from "./ics.ts";

const person = (id: string) => ({ kind: "person", id: id as PersonId }) as const;
const party = (id: string) => ({ kind: "party", id: id as PartyId }) as const;

function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  // Uses only the zones in the file, as a reader without its own time zone data does.
  for (const zone of calendar.getAllSubcomponents("vtimezone")) ICAL.TimezoneService.register(zone);
  return {
    calendar,
    events: calendar.getAllSubcomponents("vevent").map((component) => new ICAL.Event(component)),
  };
}

const at = Temporal.Instant.from("2023-09-01T00:00Z");
const calendarText = (visit: Visit, programme: Programme, whose: Parameters<typeof calendarOf>[2]) =>
  icsOf(
    follow(
      new Map(),
      calendarOf(visit, programme, whose, { en: "Head; Hangzhou, China", "zh-Hans": "杭州，团长" }, [
        "zh-Hans",
        "en",
      ]),
      at,
    ),
  );

const instant = (time: ICAL.Time) => new Date(time.toUnixTime() * 1000).toISOString().slice(0, 16);

test("times are right across the end of summer time and across the flight", () => {
  const { events } = read(calendarText(travellingVisit(), travellingProgramme(), person("head")));
  const spans = events.map((event) => [event.uid, instant(event.startDate), instant(event.endDate)]);
  expect(spans).toEqual([
    // 02:30 occurs twice that night: the file has to state which one is meant.
    ["night-walk.head.travelling-visit@entente", "2023-10-29T00:30", "2023-10-29T01:30"],
    ["to-flight.head.travelling-visit@entente", "2023-10-29T08:00", "2023-10-29T08:40"],
    ["flight.head.travelling-visit@entente", "2023-10-29T11:00", "2023-10-29T22:00"],
  ]);
});

test("every time names the zone of its place, and the file describes that zone", () => {
  const { calendar } = read(calendarText(travellingVisit(), travellingProgramme(), person("head")));
  const flight = calendar
    .getAllSubcomponents("vevent")
    .find((event) => String(event.getFirstPropertyValue("uid")).startsWith("flight"));
  expect(flight?.getFirstProperty("dtstart")?.getParameter("tzid")).toBe("Europe/Brussels");
  expect(flight?.getFirstProperty("dtend")?.getParameter("tzid")).toBe("Asia/Shanghai");
  expect(calendar.getAllSubcomponents("vtimezone").map((zone) => zone.getFirstPropertyValue("tzid"))).toEqual(
    ["Europe/Brussels", "Asia/Shanghai"],
  );
});

test("texts survive escaping and folding, and no line is longer than 75 bytes", () => {
  const text = calendarText(smallVisit(), smallProgramme(), person("hangzhou-head"));
  for (const line of text.split("\r\n"))
    expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  const { calendar, events } = read(text);
  expect(calendar.getFirstPropertyValue("name")).toBe("杭州，团长 · 卢布尔雅那两日访问");
  const welcome = events.find((event) => event.uid.startsWith("welcome"));
  expect(welcome?.summary).toBe("市政厅欢迎仪式");
  expect(welcome?.description).toBe(
    [
      "出席：中国代表团（全体）、Ljubljana",
      "口译：中文与英语，交替传译",
      "",
      "Welcome at City Hall",
      "City Hall, Red Hall",
      "Attending: Chinese delegation (all), Ljubljana",
      "Interpretation: Chinese–English, consecutive",
    ].join("\n"),
  );
});

test("a name with semicolons and commas is read unchanged", () => {
  const text = icsOf(
    follow(
      new Map(),
      calendarOf(travellingVisit(), travellingProgramme(), person("head"), { en: "A; B, C \\ D" }, ["en"]),
      at,
    ),
  );
  // ical.js does not support NAME (RFC 7986) and returns it as written.
  const name = String(read(text).calendar.getFirstPropertyValue("name"));
  expect(name.replace(/\\(.)/g, "$1")).toBe("A; B, C \\ D · Brussels, then Chongqing");
  expect(name).toContain("A\\; B\\, C \\\\ D");
});

test("a draft is tentative with sequence 0, a release confirmed with its number, under the same ids", () => {
  const draft = read(calendarText(smallVisit(), smallProgramme(), person("mayor"))).events;
  const released = { ...smallProgramme(), status: { kind: "release", number: 3 } } as const;
  const release = read(calendarText(smallVisit(), released, person("mayor"))).events;
  expect(draft.map((event) => event.sequence)).toEqual([0, 0, 0]);
  expect(release.map((event) => event.sequence)).toEqual([3, 3, 3]);
  expect(release.map((event) => event.uid)).toEqual(draft.map((event) => event.uid));
  expect(draft[0]?.component.getFirstPropertyValue("status")).toBe("TENTATIVE");
  expect(release[0]?.component.getFirstPropertyValue("status")).toBe("CONFIRMED");
});

test("ids are unique within a calendar and differ between people", () => {
  const head = read(calendarText(smallVisit(), smallProgramme(), person("hangzhou-head"))).events.map(
    (e) => e.uid,
  );
  const expert = read(calendarText(smallVisit(), smallProgramme(), person("hangzhou-expert"))).events.map(
    (e) => e.uid,
  );
  expect(new Set([...head, ...expert]).size).toBe(head.length + expert.length);
});

test("transfers do not make people busy, and items that are not public are private", () => {
  const { events } = read(calendarText(smallVisit(), smallProgramme(), person("hangzhou-head")));
  const of = (uid: string, property: string) =>
    events.find((event) => event.uid.startsWith(uid))?.component.getFirstPropertyValue(property);
  expect(of("to-welcome", "transp")).toBe("TRANSPARENT");
  expect(of("welcome", "transp")).toBe("OPAQUE");
  expect(of("welcome", "class")).toBe("PUBLIC");
  expect(of("briefing", "class")).toBe("PRIVATE");
  expect(of("welcome", "organizer")).toBeNull();
});

test("a party's calendar states which members of the party take part", () => {
  const { events } = read(calendarText(smallVisit(), smallProgramme(), party("zhengzhou")));
  const rog = events.find((event) => event.uid === "rog-visit.zhengzhou.small-visit@entente");
  expect(rog?.description).toContain("From your party: Expert, Zhengzhou");
});

test("the same programme gives the same bytes", () => {
  const once = calendarText(smallVisit(), smallProgramme(), person("mayor"));
  expect(calendarText(smallVisit(), smallProgramme(), person("mayor"))).toBe(once);
  expect(calendarText(travellingVisit(), travellingProgramme(), person("head"))).toContain(
    "DTSTAMP:20230901T000000Z",
  );
});

test("an item named like the transfer to another one keeps its own id", () => {
  const visit = travellingVisit();
  const programme = travellingProgramme();
  const id = "to-flight" as ActivityId;
  const again = {
    ...visit,
    activities: visit.activities.map((one) => (one.id === "night-walk" ? { ...one, id } : one)),
  };
  const placements = programme.placements.map((one) =>
    one.activity === "night-walk" ? { ...one, activity: id } : one,
  );
  const { events } = read(calendarText(again, { ...programme, placements }, person("head")));
  expect(events.map(({ uid }) => uid.split(".")[0])).toEqual(["to-flight", "to-flight-2", "flight"]);
});
