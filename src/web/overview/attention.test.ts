// What the overview of a visit lists, before the visit and after it.
import { expect, test } from "vitest";
import { readSample } from "../../../test/support/sample.ts";
import { type Matter, mattersOf, type Office } from "./attention.ts";

const { visit, record } = readSample();
const office: Office = {
  proposals: 0,
  released: undefined,
  version: 1,
  toAsk: { guests: 0, hosts: 0 },
  today: visit.from.subtract({ days: 30 }),
  record: undefined,
};
const countsOf = (matters: readonly Matter[]) =>
  Object.fromEntries(matters.map(({ kind, count }) => [kind, count]));

test("before the visit, the hosts' answers and the names of guests are missing", () => {
  const counts = countsOf(mattersOf(visit, undefined, office));
  expect(counts).toMatchObject({ unconfirmed: 38, nameless: 19 });
  expect(counts).not.toHaveProperty("late");
});

test("on the last day they are still missing, and no longer on the day after", () => {
  expect(countsOf(mattersOf(visit, undefined, { ...office, today: visit.to }))).toHaveProperty("nameless");
  const after = countsOf(mattersOf(visit, undefined, { ...office, today: visit.to.add({ days: 1 }) }));
  expect(after).not.toHaveProperty("nameless");
  expect(after).not.toHaveProperty("unconfirmed");
});

test("after the visit, late commitments are counted on the day, and minutes until both sides have signed", () => {
  const on = (day: string) =>
    mattersOf(visit, undefined, { ...office, record, today: Temporal.PlainDate.from(day) });
  // The first of five open commitments was due on 15 November 2023.
  expect(countsOf(on("2023-11-15"))).not.toHaveProperty("late");
  expect(countsOf(on("2023-11-16"))).toMatchObject({ late: 1 });
  expect(countsOf(on("2024-04-01"))).toMatchObject({ late: 5 });
  const unsigned = on("2023-11-16").find(({ kind }) => kind === "unsigned");
  expect(unsigned?.about).toEqual(["transfer-innovation"]);
});
