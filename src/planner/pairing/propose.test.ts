// Proposals for a small call: pairs, agreed pairs, cities left out, fairness, and reasons.
import { expect, test } from "vitest";
import { citiesWith, smallCall } from "../../../test/fixtures/small-call.ts";
import { compareFairness } from "./fairness.ts";
import { leastLosses } from "./price-losses.ts";
import { proposePairs } from "./propose.ts";
import { explainPair } from "./why.ts";

const pairsOf = (call = smallCall()): string[] =>
  proposePairs(call).pairs.map(({ cities }) => cities.join(" "));

test("strong wishes are paired with strong offers, which gives the most points", () => {
  const proposal = proposePairs(smallCall());
  // Ljubljana and Bari 40 + 10, Vienna and Sofia 10 + 10; the other pairing 20 + 10 and 20 + 10.
  expect(pairsOf()).toEqual(["ljubljana bari", "vienna sofia"]);
  expect(proposal.total).toBe(70);
  expect(proposal.without).toEqual([{ city: "porto", reason: "others-better" }]);
  expect(proposal.short).toEqual([]);
  expect(proposal.evidence.kind).toBe("total");
});

test("an agreed pair is kept, regardless of the cost", () => {
  const proposal = proposePairs(smallCall({ must: [["sofia", "ljubljana"]] }));
  expect(proposal.pairs.map(({ cities, agreed }) => [...cities, agreed])).toEqual([
    ["ljubljana", "sofia", true],
    ["vienna", "bari", false],
  ]);
  expect(proposal.total).toBe(60);
});

test("minimums come before points, and missing partners are reported", () => {
  const needs = { porto: { partners: { atLeast: 1, atMost: 1 } } };
  const met = proposePairs(smallCall({ cities: citiesWith(needs) }));
  expect(met.pairs.map(({ cities }) => cities.join(" "))).toEqual(["ljubljana bari", "vienna porto"]);
  const more = Object.fromEntries(["porto", "bari", "sofia"].map((id) => [id, needs.porto]));
  const missed = proposePairs(smallCall({ cities: citiesWith(more) }));
  expect(missed.pairs).toHaveLength(2);
  expect(missed.short).toEqual([{ city: "porto", partners: 0, atLeast: 1 }]);
});

test("a city with several partners is paired with each only once", () => {
  const call = smallCall({
    cities: citiesWith({
      ljubljana: { partners: { atLeast: 0, atMost: 3 } },
      bari: { partners: { atLeast: 0, atMost: 3 } },
    }),
  });
  expect(pairsOf(call)).toEqual(["ljubljana bari", "ljubljana sofia", "ljubljana porto", "vienna bari"]);
});

test("in one pool, any two cities can be paired, but not within a country", () => {
  const cities = citiesWith({ sofia: { country: "SI" } }).map(({ side, ...rest }: { side?: string }) => rest);
  const call = smallCall({ sides: undefined, cities });
  const proposal = proposePairs(call);
  expect(proposal.pairs.map(({ cities: pair }) => pair.join(" "))).toEqual([
    "ljubljana bari",
    "vienna sofia",
  ]);
  expect(explainPair(call, proposal, ["ljubljana", "sofia"])?.why).toEqual({
    kind: "excluded",
    reason: "same-country",
  });
});

test("forcing or forbidding a pair states the loss of the total and the pairs that change", () => {
  const call = smallCall();
  const proposal = proposePairs(call);
  const forced = explainPair(call, proposal, ["ljubljana", "sofia"])?.why;
  expect(forced).toMatchObject({
    kind: "not-chosen",
    change: {
      loses: 10,
      short: [],
      come: [
        ["ljubljana", "sofia"],
        ["vienna", "bari"],
      ],
    },
  });
  const without = explainPair(call, proposal, ["vienna", "sofia"])?.why;
  expect(without).toMatchObject({ kind: "chosen", change: { loses: 10 } });
  expect(explainPair(call, proposal, ["vienna", "vienna"])).toBeUndefined();
});

test("the loss that prices prove for a pair is never more than its exact loss", () => {
  const needs = {
    porto: { partners: { atLeast: 1, atMost: 2 } },
    bari: { partners: { atLeast: 0, atMost: 2 } },
  };
  let told = 0;
  for (const sides of [true, false]) {
    const cities = citiesWith(needs).map(({ side, ...rest }: { side?: string }) =>
      sides ? { ...rest, side } : rest,
    );
    const call = smallCall(sides ? { cities } : { cities, sides: undefined });
    const proposal = proposePairs(call);
    for (const [key, least] of leastLosses(call, proposal)) {
      const [a = "", b = ""] = key.split(" ");
      const why = explainPair(call, proposal, [a, b])?.why;
      if (why?.kind !== "not-chosen" || why.change.short.length > 0) continue;
      expect(least, key).toBeLessThanOrEqual(why.change.loses);
      if (least > 0) told++;
    }
  }
  expect(told).toBeGreaterThan(0);
});

test("a share is a city's part of its best possible result, and the smallest comes first", () => {
  const { fairness } = proposePairs(smallCall());
  expect(fairness.shares.map(({ city, points, best, share }) => [city, points, best, share])).toEqual([
    ["porto", 0, 10, 0],
    ["vienna", 10, 20, 0.5],
    ["ljubljana", 40, 40, 1],
    ["bari", 10, 10, 1],
    ["sofia", 10, 10, 1],
  ]);
  expect(fairness).toMatchObject({ median: 1, greatestRegret: 10, meanRegret: 4 });
  // Agreed with Porto, Vienna gains nothing and Sofia is left out: two cities get nothing instead of one.
  const other = proposePairs(smallCall({ must: [["vienna", "porto"]] })).fairness;
  expect(compareFairness(fairness, fairness)).toBe(0);
  expect(compareFairness(fairness, other)).toBeLessThan(0);
  expect(compareFairness(other, fairness)).toBeGreaterThan(0);
});

const ranked = {
  ljubljana: { ranking: ["bari", "sofia"] },
  vienna: { ranking: ["bari", "sofia"] },
  bari: { ranking: ["vienna", "ljubljana"] },
  sofia: { ranking: ["vienna", "ljubljana"] },
  porto: { ranking: ["ljubljana"] },
};

test("a stable pairing explains why other cities are not paired", () => {
  const call = smallCall({ aim: "stable", cities: citiesWith(ranked) });
  const proposal = proposePairs(call);
  expect(proposal.pairs.map(({ cities }) => cities.join(" "))).toEqual(["ljubljana sofia", "vienna bari"]);
  expect(proposal.evidence).toEqual({
    kind: "stable",
    proposer: "north",
    blocking: [],
    ties: false,
    unranked: 0,
  });
  const why = (a: string, b: string) => explainPair(call, proposal, [a, b])?.why;
  expect(why("ljubljana", "bari")).toEqual({ kind: "content", city: "bari", with: ["vienna"] });
  expect(why("ljubljana", "porto")).toEqual({ kind: "not-accepted", by: "ljubljana" });
  expect(why("vienna", "bari")).toEqual({ kind: "stable-pair" });
});

test("ties and missing rankings are reported", () => {
  const cities = citiesWith({ ...ranked, bari: { ranking: [["vienna", "ljubljana"]] }, sofia: {} });
  const { evidence } = proposePairs(smallCall({ aim: "stable", cities }));
  expect(evidence).toMatchObject({ kind: "stable", blocking: [], ties: true, unranked: 1 });
});
