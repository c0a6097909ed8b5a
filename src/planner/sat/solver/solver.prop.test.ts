// Compares the solver with complete enumeration on small formulas.
import fc from "fast-check";
import { expect, test } from "vitest";
import { seededRandom } from "#base/random.ts";
import { askBelow, budgetOf } from "./budget.ts";
import { type Literal, not } from "./literal.ts";
import { isDecided, minimisation, minimiseOn } from "./minimise.ts";
import { Solver } from "./solver.ts";

const variables = 7;
const literal = fc.record({ v: fc.nat({ max: variables - 1 }), negated: fc.boolean() });
const formula = fc.record({
  clauses: fc.array(fc.array(literal, { minLength: 1, maxLength: 4 }), { maxLength: 22 }),
  atMosts: fc.array(
    fc.record({
      literals: fc.uniqueArray(literal, { minLength: 2, maxLength: 6, selector: ({ v }) => v }),
      bound: fc.nat({ max: 3 }),
    }),
    { maxLength: 4 },
  ),
  soft: fc.array(fc.record({ literal, weight: fc.integer({ min: 1, max: 3 }) }), {
    minLength: 1,
    maxLength: 6,
  }),
});
type Formula = typeof formula extends fc.Arbitrary<infer F> ? F : never;
type Written = Formula["clauses"][number][number];

const holds = (assignment: number, { v, negated }: Written): boolean =>
  (((assignment >> v) & 1) === 1) !== negated;

const allows = ({ clauses, atMosts }: Formula, assignment: number): boolean =>
  clauses.every((clause) => clause.some((one) => holds(assignment, one))) &&
  atMosts.every(({ literals, bound }) => literals.filter((one) => holds(assignment, one)).length <= bound);

const costOf = ({ soft }: Formula, assignment: number): number =>
  soft.reduce((sum, one) => sum + (holds(assignment, one.literal) ? 0 : one.weight), 0);

function written(f: Formula): { solver: Solver; literalOf: (one: Written) => Literal } {
  const solver = new Solver();
  const own = Array.from({ length: variables }, () => solver.literal());
  const literalOf = ({ v, negated }: Written): Literal =>
    negated ? not(own[v] as Literal) : (own[v] as Literal);
  for (const clause of f.clauses) solver.add(clause.map(literalOf));
  for (const { literals, bound } of f.atMosts) solver.atMost(literals.map(literalOf), bound);
  return { solver, literalOf };
}

const assignments = Array.from({ length: 2 ** variables }, (_, i) => i);

test("finds a model exactly if there is one, and the model satisfies all constraints", () => {
  const seen = { satisfied: 0, refuted: 0 };
  fc.assert(
    fc.property(formula, (f) => {
      const { solver } = written(f);
      const verdict = solver.solve([], 100_000);
      const exists = assignments.some((assignment) => allows(f, assignment));
      expect(verdict).toBe(exists ? "satisfiable" : "unsatisfiable");
      if (exists) seen.satisfied++;
      else seen.refuted++;
      if (verdict !== "satisfiable") return;
      const found = solver.model.reduce((bits, value, v) => bits | (value << v), 0);
      expect(allows(f, found)).toBe(true);
    }),
    { numRuns: 400 },
  );
  expect(seen.satisfied).toBeGreaterThan(50);
  expect(seen.refuted).toBeGreaterThan(50);
});

test("a core is a set of assumptions that cannot all hold", () => {
  const seen = { cores: 0, single: 0 };
  fc.assert(
    fc.property(formula, fc.array(literal, { minLength: 1, maxLength: 6 }), (f, assumed) => {
      const { solver, literalOf } = written(f);
      const verdict = solver.solve(assumed.map(literalOf), 100_000);
      const fits = (needed: readonly Literal[]) =>
        assignments.some(
          (assignment) =>
            allows(f, assignment) &&
            assumed.every((one) => !needed.includes(literalOf(one)) || holds(assignment, one)),
        );
      expect(verdict === "satisfiable").toBe(fits(assumed.map(literalOf)));
      if (verdict !== "unsatisfiable") return;
      seen.cores++;
      if (solver.core.length === 1) seen.single++;
      expect(solver.core.every((one) => assumed.map(literalOf).includes(one))).toBe(true);
      expect(fits(solver.core)).toBe(false);
    }),
    { numRuns: 400 },
  );
  expect(seen.cores).toBeGreaterThan(50);
  expect(seen.single).toBeGreaterThan(10);
});

test("minimisation ends at the least cost, and the bound never exceeds it", () => {
  const seen = { minimised: 0, impossible: 0 };
  fc.assert(
    fc.property(formula, (f) => {
      const { solver, literalOf } = written(f);
      const allowed = assignments.filter((assignment) => allows(f, assignment));
      const least = Math.min(...allowed.map((assignment) => costOf(f, assignment)));
      const run = minimisation(
        solver,
        f.soft.map((one) => ({ literal: literalOf(one.literal), weight: one.weight })),
      );
      for (let slice = 0; slice < 500 && minimiseOn(run, 3) !== "settled"; slice++)
        if (allowed.length > 0) expect(run.bound).toBeLessThanOrEqual(least);
      if (allowed.length > 0) seen.minimised++;
      else seen.impossible++;
      expect(run.impossible).toBe(allowed.length === 0);
      if (allowed.length > 0) expect([run.bound, run.least]).toEqual([least, least]);
    }),
    { numRuns: 400 },
  );
  expect(seen.minimised).toBeGreaterThan(50);
  expect(seen.impossible).toBeGreaterThan(50);
});

test("the search by budget ends at the least cost, alone and in turns with cores", () => {
  const seen = { minimised: 0, impossible: 0 };
  fc.assert(
    fc.property(formula, fc.constantFrom(1, 3), fc.boolean(), (f, weight, isAlone) => {
      const { solver, literalOf } = written(f);
      const even = { ...f, soft: f.soft.map((one) => ({ ...one, weight })) };
      const run = minimisation(
        solver,
        even.soft.map((one) => ({ literal: literalOf(one.literal), weight })),
      );
      // One activity for each variable, each at a different time: windows keep what is true outside them.
      const activities = Array.from({ length: variables }, (_, v) => {
        const literal = literalOf({ v, negated: false });
        return { activity: v, placed: literal, starts: [v], literals: [literal], length: 1 };
      });
      const budget = budgetOf(run, activities, seededRandom(1));
      if (!budget) throw new Error("all weigh the same");
      for (let slice = 0; slice < 500 && !isDecided(run); slice++)
        if (isAlone || slice % 2 === 0) askBelow(run, budget, 3);
        else minimiseOn(run, 3);
      const allowed = assignments.filter((assignment) => allows(f, assignment));
      if (allowed.length > 0) seen.minimised++;
      else seen.impossible++;
      expect(run.impossible).toBe(allowed.length === 0);
      if (allowed.length === 0) return;
      const least = Math.min(...allowed.map((assignment) => costOf(even, assignment)));
      expect([run.bound, run.least]).toEqual([least, least]);
    }),
    { numRuns: 400 },
  );
  expect(seen.minimised).toBeGreaterThan(50);
  expect(seen.impossible).toBeGreaterThan(50);
});

test("nine guests in eight rooms are refuted after restarts of both kinds", () => {
  const solver = new Solver();
  const inRoom = Array.from({ length: 9 }, () => Array.from({ length: 8 }, () => solver.literal()));
  for (const rooms of inRoom) solver.add(rooms);
  for (let room = 0; room < 8; room++)
    for (let a = 0; a < 9; a++)
      for (let b = 0; b < a; b++) solver.add([not(inRoom[a]?.[room] ?? 0), not(inRoom[b]?.[room] ?? 0)]);
  expect(solver.solve([], 1_000_000)).toBe("unsatisfiable");
  expect(solver.conflicts).toBeGreaterThan(4000);
});

test("formulas of hundreds of variables with a planted solution are satisfied", () => {
  for (let seed = 1; seed <= 5; seed++) {
    const random = seededRandom(seed);
    const hidden = Array.from({ length: 200 }, () => random.below(2));
    const solver = new Solver();
    const own = hidden.map(() => solver.literal());
    const clauses: (readonly Written[])[] = [];
    while (clauses.length < 800) {
      const clause = [1, 2, 3].map(() => ({ v: random.below(200), negated: random.below(2) === 1 }));
      if (clause.some(({ v, negated }) => (hidden[v] === 1) !== negated)) clauses.push(clause);
    }
    for (const clause of clauses)
      solver.add(clause.map(({ v, negated }) => (negated ? not(own[v] ?? 0) : (own[v] ?? 0))));
    expect(solver.solve([], 200_000)).toBe("satisfiable");
    expect(clauses.every((one) => one.some(({ v, negated }) => (solver.model[v] === 1) !== negated))).toBe(
      true,
    );
  }
});
