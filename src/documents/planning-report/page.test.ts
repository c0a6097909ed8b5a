// The report page: self-contained, complete in every language, with markup in texts escaped.
import { expect, test } from "vitest";
import { smallProgramme } from "../../../test/fixtures/small-programme.ts";
import { smallVisit } from "../../../test/fixtures/small-visit.ts";
import { travellingProgramme, travellingVisit } from "../../../test/fixtures/travelling-visit.ts";
import { agendaOf } from "../agenda/agenda.ts";
import { loadsOf } from "./load.ts";
import { reportPage } from "./page.ts";
import { timelineOf } from "./timeline.ts";
import { whyUnmet, wishesByParty } from "./wishes.ts";

test("the page needs nothing from outside", () => {
  const page = reportPage(smallVisit(), smallProgramme());
  expect(page).not.toMatch(/\b(?:src|href)="(?!#)/);
  expect(page).not.toMatch(/@import|url\(/);
});

test("markup in a text is shown as text", () => {
  const visit = smallVisit();
  const evil = `</script><img src=x onerror=alert(1)>"'&`;
  const page = reportPage(
    {
      ...visit,
      title: { und: evil },
      activities: visit.activities.map((a) => ({ ...a, title: { und: evil } })),
    },
    smallProgramme(),
  );
  expect(page).not.toContain("<img");
  expect(page.match(/<\/script>/g)).toHaveLength(1);
});

test("unplaced activities are shown with their reason, wishes with their outcome", () => {
  const page = reportPage(smallVisit(), smallProgramme());
  const unplaced = page.slice(page.indexOf('id="unplaced"'));
  expect(unplaced).toContain("Zhengzhou and Ljubljana");
  expect(unplaced).toContain("郑州与卢布尔雅那会谈");
  expect(page.slice(page.indexOf('id="wishes"'))).toContain("Discuss: Green infrastructure");
});

test("each party's share of its wishes is shown, with seed and hash to verify it", () => {
  const page = reportPage(smallVisit(), smallProgramme());
  const from = page.indexOf('id="fairness"');
  const section = page.slice(from, page.indexOf("</section>", from));
  expect(section).toContain("Fairness between parties");
  expect(section).toMatch(/0\s?%.*100\s?%/s);
  expect(section).toContain("starting number 7");
});

test("parts of a party at different places are on separate lines", () => {
  const visit = smallVisit();
  const programme = smallProgramme();
  const placements = programme.placements.map((p) =>
    p.activity === "lunch"
      ? { ...p, start: p.start + 90, end: p.end + 90, attendees: p.attendees.slice(0, 3) }
      : p,
  );
  const [day] = agendaOf(visit, { ...programme, placements }, { kind: "everybody" }, "internal").days;
  const timeline = day && timelineOf(visit, day);
  const lines = timeline?.lanes.map((lane) => [lane.party.id, lane.lines]);
  expect(lines).toContainEqual(["hangzhou", 2]);
});

test("the axis of a day of 25 hours covers all items, in full hours", () => {
  const visit = travellingVisit();
  const day = agendaOf(visit, travellingProgramme(), { kind: "everybody" }, "internal").days[1];
  const timeline = day && timelineOf(visit, day);
  // 02:00 summer time until 23:00 winter time: 22 hours. The end of the flight is in Brussels time.
  expect(
    timeline && [timeline.from, timeline.to].map((m) => new Date(m * 60_000).toISOString().slice(0, 16)),
  ).toEqual(["2023-10-29T00:00", "2023-10-29T22:00"]);
});

test("the load of a person counts the programme like the daily limit, and travel separately", () => {
  const load = loadsOf(smallVisit(), smallProgramme()).find(({ person }) => person.id === "hangzhou-head");
  expect(load?.engaged).toBe(60 + 60 + 30 + 90);
  expect(load?.travel).toBe(7 + 7 + 12 + 7 + 7);
});

test("wishes are listed under their party with the met weights", () => {
  const parties = wishesByParty(smallVisit(), smallProgramme());
  expect(parties.map(({ met, all }) => [met, all])).toEqual([
    [0, 20],
    [25, 25],
  ]);
});

test("an unmet wish shows what prevents it", () => {
  const visit = smallVisit();
  const programme = smallProgramme();
  const [green, , rog] = visit.wishes;
  const whyOf = (wish: typeof green, decided = programme) => wish && whyUnmet(visit, decided, wish);
  expect(whyOf(green)).toEqual({ why: "unmetUnplaced", activities: ["zhengzhou-talk"] });
  expect(whyOf(rog)).toEqual({ why: "unmetAbsent", activities: ["rog-visit"] });
  const empty = { ...visit, activities: [] };
  expect(green && whyUnmet(empty, programme, green)).toEqual({ why: "unmetNoOffer", activities: [] });
});

test("days show moments, the agenda of an item, nights and notes", () => {
  const visit = smallVisit();
  const date = visit.from;
  const page = reportPage(
    {
      ...visit,
      activities: visit.activities.map((a) =>
        a.id === "welcome"
          ? {
              ...a,
              openEnd: true,
              moments: ["guestbook"],
              agenda: [{ title: { und: "Words of the Mayor" } }],
            }
          : a,
      ),
      nights: [{ from: date, note: { und: "with host families" } }],
      dayNotes: [{ date, text: { und: "Umbrellas are at the hotel" }, public: true }],
    },
    smallProgramme(),
  );
  for (const line of [
    "Signing of the guestbook",
    "Words of the Mayor",
    "with host families",
    "Umbrellas are",
  ])
    expect(page).toContain(line);
});
