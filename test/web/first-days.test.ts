// The first programme of a new visit looks as an officer would draw it up.
import { expect, test } from "vitest";
import { toZoned, validateVisit } from "#domain";
import { recompute } from "#planner";
import { titled } from "../../src/web/start/answers.ts";
import { draftVisit, type WishAnswer } from "../../src/web/start/draft-visit.ts";
import { inOfficeOrder, withOwnLengths } from "../../src/web/start/first-days.ts";
import { draftWords } from "../fixtures/draft-words.ts";
import { programmeOf } from "../support/planned.ts";

const wish: WishAnswer = { title: "", kind: "meeting", minutes: 60, city: 0, required: false };

/** Returns the times of the first programme for some wishes by title, such as `Tue 09:30`. */
function firstProgramme(titles: readonly string[], from: string, to: string) {
  const raw = draftVisit(
    {
      title: "Visit to Graz",
      language: "en",
      guestLanguage: "ja",
      parties: [{ name: "City of Osaka", people: 8 }],
      hosts: [{ name: "City of Graz", people: 1 }],
      interpreters: 1,
      cities: [{ name: "Graz", zone: "Europe/Vienna", from, to }],
      wishes: titles.map((title) => titled(wish, title)),
    },
    draftWords,
  );
  const read = validateVisit(raw);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  const { visit } = read.value;
  const ordered = inOfficeOrder(visit);
  const programme = recompute(visit, withOwnLengths(visit, ordered, programmeOf(ordered, 200)));
  const starts = programme.placements.map((item) => {
    const at = toZoned(item.start, "Europe/Vienna");
    const end = toZoned(item.end, "Europe/Vienna");
    const title = visit.activities.find(({ id }) => id === item.activity)?.title.und ?? "";
    return {
      title,
      day: at.toPlainDate().toString(),
      from: at.toPlainTime().toString().slice(0, 5),
      to: end.toPlainTime().toString().slice(0, 5),
    };
  });
  return { visit, programme, starts: starts.toSorted((a, b) => (a.day + a.from < b.day + b.from ? -1 : 1)) };
}

const osaka = [
  "Courtesy call on the Mayor",
  "Tour of the tram works",
  "Workshop on urban mobility",
  "Walk through the old town",
  "Reception by the Governor",
  "Dinner by the Mayor",
];

test("three days: the courtesy call opens the full day, lunch stays free, one item each evening", () => {
  const { programme, starts, visit } = firstProgramme(osaka, "2027-05-10", "2027-05-12");
  expect(programme.unplaced).toEqual([]);
  expect(programme.objective.blocking).toBe(0);
  const full = starts.filter(({ day }) => day === "2027-05-11");
  expect(full[0]?.title).toBe("Courtesy call on the Mayor");
  expect(full[0]?.from).toMatch(/^09:(?:00|15|30)$/);
  for (const { from, to, title } of starts)
    expect(to <= "12:30" || from >= "14:00", `${title} ${from}–${to} keeps lunch free`).toBe(true);
  const evenings = starts.filter(({ from }) => from >= "17:00");
  expect(evenings.map(({ title }) => title).toSorted()).toEqual([
    "Dinner by the Mayor",
    "Reception by the Governor",
  ]);
  expect(new Set(evenings.map(({ day }) => day)).size).toBe(2);
  // There is enough time between consecutive items of a day.
  for (const [i, item] of starts.entries()) {
    const next = starts[i + 1];
    if (next?.day === item.day) expect(next.from > item.to, `${item.title}, ${next.title}`).toBe(true);
  }
  // No place has the name of an item.
  const titles = new Set(osaka);
  expect(visit.places.filter(({ name }) => titles.has(name.und ?? ""))).toEqual([]);
});

test("work is spread over the full days of a week, and meetings leave the weekend free", () => {
  const meetings = ["Meeting on water", "Meeting on energy", "Workshop on heat", "Meeting on transport"];
  const { programme, starts } = firstProgramme(meetings, "2027-05-12", "2027-05-17");
  expect(programme.unplaced).toEqual([]);
  const perDay = Map.groupBy(starts, ({ day }) => day);
  expect([...perDay.keys()]).toEqual(["2027-05-13", "2027-05-14"]);
  expect([...perDay.values()].map((items) => items.length)).toEqual([2, 2]);
});

test("a single day takes as much as possible within the usual hours", () => {
  const { programme, starts } = firstProgramme(osaka.slice(0, 5), "2027-05-11", "2027-05-11");
  expect(programme.unplaced).toEqual([]);
  expect(starts[0]?.title).toBe("Courtesy call on the Mayor");
});
