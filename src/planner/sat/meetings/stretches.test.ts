// Activities that fit only into one half of a day: propagation finds the consequences without search.
import { expect, test } from "vitest";
import { type Starts, slotsOf } from "../encoding/starts.ts";
import { disjunction } from "../solver/disjunction.ts";
import { not } from "../solver/literal.ts";
import { Solver } from "../solver/solver.ts";
import { fillStretches } from "./stretches.ts";

const slots = Array.from({ length: 12 }, (_, slot) => slot);
const morning = slots.slice(0, 6);
const afternoon = slots.slice(6);

/**
 * An agent with activities of one slot each, all in different slots, and the literal that it is busy in each
 * slot.
 */
function somebody(domains: readonly (readonly number[])[]) {
  const solver = new Solver();
  const list = domains.map((starts, activity): Starts => {
    const placed = solver.literal(1);
    const literals = starts.map(() => solver.literal());
    solver.add([placed]);
    solver.add(literals);
    solver.atMost(literals, 1);
    return { activity, placed, starts, literals, length: 1 };
  });
  const bySlot = [...slotsOf(list)];
  for (const [, literals] of bySlot) if (literals.length > 1) solver.atMost(literals, 1);
  const busy = bySlot.map(([, literals]) => disjunction(solver, literals));
  const starts = bySlot.map(([start]) => start);
  return { solver, busy, fill: () => fillStretches(solver, list, starts, busy) };
}

test("propagation finds that a person with six meetings before noon is busy in all six slots", () => {
  const { solver, busy, fill } = somebody([...Array(6).fill(morning), afternoon, slots]);
  fill();
  for (const slot of morning) expect(solver.solve([not(busy[slot] as number)], 1000)).toBe("unsatisfiable");
  expect(solver.conflicts).toBe(0);
});

test("a person with two meetings before noon and two at any time is busy after noon at most twice", () => {
  const { solver, busy, fill } = somebody([morning, morning, slots, slots]);
  fill();
  const [a, b, c] = afternoon.map((slot) => busy[slot] as number) as [number, number, number];
  expect(solver.solve([a, b, c], 1000)).toBe("unsatisfiable");
  expect(solver.conflicts).toBe(0);
  expect(solver.solve([a, b], 1000)).toBe("satisfiable");
});

test("three meetings in the same two slots are impossible", () => {
  const { solver, fill } = somebody([[0, 1], [0, 1], [0, 1], slots]);
  fill();
  expect(solver.solve([], 1000)).toBe("unsatisfiable");
  expect(solver.conflicts).toBe(0);
});
