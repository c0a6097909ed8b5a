// An interpreter who has yet to be found gets a name, with either of two changes that ask for one.
import { expect, test } from "vitest";
import type { AppliedRelaxation } from "#planner";
import { furtherInterpreter } from "#text";
import { roleFor } from "./role-for.ts";

const engaged = { kind: "interpreters", count: 1, between: ["zh-Hans", "sl"], mode: "consecutive" } as const;
const rule = { kind: "rule", rule: "lunch" } as const;

test.each<[AppliedRelaxation["change"], AppliedRelaxation["change"]]>([
  [engaged, undefined],
  [engaged, rule],
  [rule, engaged],
])("%j and %j", (change, also) => {
  expect(roleFor({ change, also, placements: [] })).toEqual(furtherInterpreter(["zh-Hans", "sl"]));
});

test("no name is returned if no interpreter is requested", () => {
  expect(roleFor({ change: rule, also: undefined, placements: [] })).toBeUndefined();
});
