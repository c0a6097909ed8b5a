// The call that follows from a running call: the cities that take part, and the effect of answers on the next proposal.
import { expect, test } from "vitest";
import { callOfRun, pairState, type RunningCall, runningCall } from "./running-call.ts";
import { validateRun } from "./validate-run.ts";

const sent = "2026-05-01T08:00:00Z";
const invited = ["a", "b", "c", "d"].map((id) => ({ id, name: id, country: "SI", sent }));
const answers = (...list: readonly (readonly [string, string, "accepted" | "declined"])[]) =>
  list.map(([city, partner, answer]) => ({ id: `${city}.${partner}`, city, partner, answer, at: sent }));
const run = (more: object): RunningCall =>
  runningCall.parse({ entente: 1, title: "A call", cities: invited, ...more });

test("cities without a profile and cities that withdrew do not take part, and no ranking names them", () => {
  const [a, b, c, d] = invited;
  const { cities } = callOfRun(
    run({
      cities: [
        { ...a, ranking: [["b", "c"], "d"], contact: "office" },
        { ...b, sent: undefined },
        c,
        { ...d, withdrawn: sent },
      ],
    }),
  );
  expect(cities.map(({ id }) => id)).toEqual(["a", "c"]);
  expect(cities[0]?.ranking).toEqual([["c"]]);
  expect(cities[0]).not.toHaveProperty("contact");
  expect(cities[0]).not.toHaveProperty("sent");
});

test("pairs that both accepted are kept, declined ones are ruled out, and open ones are free", () => {
  const proposal = {
    at: sent,
    pairs: [
      ["a", "b"],
      ["c", "d"],
      ["a", "c"],
    ],
  };
  const said = answers(
    ["a", "b", "accepted"],
    ["b", "a", "accepted"],
    ["c", "d", "declined"],
    ["a", "c", "accepted"],
  );
  const before = run({ proposal, answers: said, must: [["d", "c"]], mustNot: [["b", "a"]] });
  expect(proposal.pairs.map(([x = "", y = ""]) => pairState(before, [x, y]))).toEqual([
    "agreed",
    "declined",
    "open",
  ]);
  // Answers of cities override earlier entries of the office.
  expect(callOfRun(before)).toMatchObject({ must: [["a", "b"]], mustNot: [["c", "d"]] });
});

test("a city that withdraws leaves its agreed pair, and its partner is free again", () => {
  const proposal = { at: sent, pairs: [["a", "b"]] };
  const said = answers(["a", "b", "accepted"], ["b", "a", "accepted"]);
  const cities = invited.map((one) => (one.id === "a" ? { ...one, withdrawn: sent } : one));
  const before = run({ proposal, answers: said, cities });
  expect(pairState(before, ["a", "b"])).toBe("declined");
  const { must, mustNot } = callOfRun(before);
  expect([...must, ...mustNot]).toEqual([]);
});

test("a city that needs more partners than it can work with is refused", () => {
  const cities = [{ ...invited[0], partners: { atLeast: 2, atMost: 1 } }];
  expect(validateRun({ entente: 1, title: "A call", cities })).toMatchObject({
    ok: false,
    error: [{ code: "pairing-quota", path: ["cities", 0, "partners"] }],
  });
});

test("an answer with an id of other cities, or of an unknown city, is refused", () => {
  const raw = (list: readonly object[]) => ({ entente: 1, title: "A call", cities: invited, answers: list });
  const [right] = answers(["a", "b", "accepted"]);
  expect(validateRun(raw([{ ...right, id: "b.a" }]))).toMatchObject({
    ok: false,
    error: [{ code: "not-valid", path: ["answers", 0, "id"] }],
  });
  const unknown = validateRun({ ...raw([]), cities: [{ ...invited[0], ranking: ["nobody"] }] });
  expect(unknown).toMatchObject({ ok: false, error: [{ code: "unknown-reference" }] });
});
