// Notes and nights of a day, as the run of show lists them.
import { expect, test } from "vitest";
import { readVisit } from "#formats";
import { untimedOf } from "./untimed.ts";

const read = readVisit(
  `entente: 1
title: Visit to Lalín
languages: [en]
zone: Europe/Madrid
people: |
  guests: City of Linden (de, en)
  Mayor of Linden
  Deputy
programme: |
  27.10.2016
  10:00–11:00 Talks
  Free time in the town
  Overnight: with host families
  28.10.2016
  Breakfast in the families
  10:00–11:00 Farewell
`,
  "visit.yaml",
);
if (!read.ok) throw new Error(JSON.stringify(read.error));
const { visit } = read.value;
const day = (date: string) => Temporal.PlainDate.from(date);
const texts = (notes: readonly { readonly text: object }[] | undefined) =>
  (notes ?? []).flatMap(({ text }) => Object.values(text));

test("a note follows its item, or comes first if its item is not shown", () => {
  const all = untimedOf(visit, day("2016-10-27"), new Set(["talks"]), undefined);
  expect(texts(all.after.get("talks"))).toEqual(["Free time in the town"]);
  expect(all.first).toEqual([]);
  expect(texts(untimedOf(visit, day("2016-10-27"), new Set(), undefined).first)).toEqual([
    "Free time in the town",
  ]);
  expect(texts(untimedOf(visit, day("2016-10-28"), new Set(["farewell"]), undefined).first)).toEqual([
    "Breakfast in the families",
  ]);
});

test("a night is listed on its evening for the people who sleep there", () => {
  const nights = (date: string, people?: readonly string[]) =>
    untimedOf(visit, day(date), new Set(), people && new Set(people)).nights.length;
  expect([nights("2016-10-27"), nights("2016-10-28")]).toEqual([1, 0]);
  expect([nights("2016-10-27", ["deputy"]), nights("2016-10-27", ["es1"])]).toEqual([1, 0]);
});
