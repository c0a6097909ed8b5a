// A bound states its method, and whether the solver reached its limits.
import { expect, test } from "vitest";
import { smallVisit } from "../../../test/fixtures/small-visit.ts";
import { bound } from "./bound.ts";

test("a solver without time proves nothing and claims no bound of zero", async () => {
  const { bounds, methods } = await bound(smallVisit(), { seconds: 0, nodes: 0 });
  expect(bounds.requiredUnplaced).toBe(0);
  expect(methods.requiredUnplaced).toBe("limits");
  expect(methods.idle).toBe("nothing");
});

test("a solver with time for the linear program proves the bound of zero", async () => {
  const { methods } = await bound(smallVisit(), { seconds: 60, nodes: 0 });
  expect(methods.requiredUnplaced).not.toBe("limits");
});
