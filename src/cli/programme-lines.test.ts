// What the command line says about the quality of a programme.
import { expect, test } from "vitest";
import type { Objective } from "#domain";
import { smallProgramme } from "../../test/fixtures/small-programme.ts";
import { qualityLine } from "./programme-lines.ts";

const { objective } = smallProgramme();
/** Returns what is said of a programme whose travel is `percent` above its bound. */
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

test("a programme counts as nearly the best only if little is missing, and the distance is always stated", () => {
  expect(said(10)).toMatch(/^Nearly the best programme: .* at most 10 % above/);
  expect(said(11)).toMatch(/^A better programme may exist: .* at most 11 % above/);
});
