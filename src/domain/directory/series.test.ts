// Items of a series are recognised by their titles, within a visit and when the same organisations meet again.
import { expect, test } from "vitest";
import { noSources } from "../indicators/figures.ts";
import { noDecisions } from "./decisions.ts";
import type { VisitDigest } from "./digest.ts";
import { directoryOf } from "./directory.ts";
import { seriesNames, seriesOf } from "./series.ts";

const digest = (visit: string, titles: Readonly<Record<string, string>>, guests: string): VisitDigest => ({
  visit,
  title: { en: visit },
  from: "2024-01-01",
  to: "2024-01-02",
  topics: [],
  organisations: ["Host", guests].map((name) => ({
    id: name.toLowerCase(),
    name: { en: name },
    country: null,
    url: null,
    sides: [],
  })),
  people: [],
  minuted: Object.entries(titles).map(([activity, en], i) => ({
    activity,
    title: { en },
    date: `2024-0${i + 1}-01`,
  })),
  meetings: Object.keys(titles).map((activity) => ({
    activity,
    title: {},
    place: null,
    visibility: "restricted",
    date: null,
    organisations: ["host", guests.toLowerCase()],
    people: [],
    topics: [],
  })),
  practices: [],
  commitments: [],
  agreements: [],
  exchanges: [],
  figures: noSources,
});

test("numbers distinguish the items of a series, with words of several languages", () => {
  expect(seriesNames("Working group 2")).toEqual(seriesNames("Working Group III"));
  expect(seriesNames("Working group 2: waste")).toContain("working group");
  expect(seriesNames("2nd meeting")).toEqual(seriesNames("3rd meeting"));
  expect(seriesNames("第二次工作会议")).toEqual(seriesNames("第三次工作会议"));
  expect(seriesNames("工作组一")).toEqual(seriesNames("工作组二"));
  expect(seriesNames("Delovna skupina 1")).not.toEqual(seriesNames("Delovno kosilo 1"));
  expect(seriesNames("3")).toEqual([]);
});

test("a series continues only if the same organisations meet again", () => {
  const directory = directoryOf(
    [
      digest("a", { one: "Working group 1", two: "Working group 2: waste", call: "Courtesy call" }, "Guest"),
      digest("b", { three: "Working group 3", call: "Courtesy call" }, "Guest"),
      digest("c", { other: "Working group 1" }, "Somebody else"),
    ],
    noDecisions,
  );
  const items = seriesOf(directory, "a", "one").map(({ visit, activity }) => `${visit}.${activity}`);
  expect(items.toSorted()).toEqual(["a.one", "a.two", "b.three"]);
  expect(seriesOf(directory, "c", "other")).toHaveLength(1);
  expect(seriesOf(directory, "a", "unknown")).toEqual([]);
});
