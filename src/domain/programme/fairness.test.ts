// The fairness report: by party, by number and weight, in protocol order.
import { expect, test } from "vitest";
import { smallProgramme } from "../../../test/fixtures/small-programme.ts";
import { smallVisit } from "../../../test/fixtures/small-visit.ts";
import { fairnessOf, type Visit } from "../index.ts";

test("the met wishes of each party follow from the visit and the outcomes", () => {
  const report = fairnessOf(smallVisit(), smallProgramme().wishes);
  expect(report.map(({ party, metWeight, weight, share }) => [party, metWeight, weight, share])).toEqual([
    ["zhengzhou", 0, 20, 0],
    ["hangzhou", 25, 25, 1],
  ]);
});

test("a wish of a delegation counts for each of its parties, and a party without wishes is left out", () => {
  const visit = smallVisit();
  const [delegation] = visit.delegations;
  const wish = visit.wishes[0];
  if (!delegation || !wish) throw new Error("the small visit has a delegation and a wish");
  const shared = { ...visit, wishes: [{ ...wish, of: delegation.id as string }] } as Visit;
  const report = fairnessOf(shared, [{ wish: wish.id, met: true, by: [] }]);
  expect(report.map(({ party, wishes, met, share }) => [party, wishes, met, share])).toEqual(
    delegation.parties.map((party) => [party.id, 1, 1, 1]),
  );
});
