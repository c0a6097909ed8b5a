// What the command line says about how good a programme is.
import { expect, test } from "vitest";
import type { Objective } from "#domain";
import { smallProgramme } from "../../test/fixtures/small-programme.ts";
import { qualityLine } from "./programme-lines.ts";

const { objective } = smallProgramme();
/** What is said of a programme whose travel is this many percent above its bound. */
const said = (percent: number): string => {
  const found: Objective = {
    ...objective,
    blocking: 0,
    requiredUnplaced: 0,
    wishesUnmet: 0,
    unfairness: 0,
    idle: 0,
  };
  const bounds = { blocking: 0, requiredUnplaced: 0, wishesUnmet: 0, unfairness: 0, idle: 0, travel: 100 };
  return qualityLine({ objective: { ...found, travel: 100 + percent }, bounds }, "en");
};

test("a programme is nearly the best only when little is missing, and the distance is said in any case", () => {
  expect(said(10)).toMatch(/^Nearly the best programme: .* at most 10 % above/);
  expect(said(11)).toMatch(/^A better programme may exist: .* at most 11 % above/);
});
