// Encodes the block of an agent without breaks. A literal for the start of the block propagates more than counting
// does.
import { hole } from "#base/element-at.ts";
import { type Literal, not } from "../solver/literal.ts";
import type { Solver } from "../solver/solver.ts";

/**
 * Adds a clause for an agent that is busy in exactly `length` slots: unless it is `broken`, one of the
 * possible blocks holds. `follows[i]` says whether slot i follows slot i - 1 without a break. The count of
 * breaks implies the clause; with it, a slot in which the agent is (or is not) busy rules out all blocks
 * without (or with) that slot at once.
 */
export function contiguous(
  solver: Solver,
  busy: readonly Literal[],
  follows: readonly boolean[],
  length: number,
  broken: Literal,
): void {
  const blocks: { readonly from: number; readonly begins: Literal }[] = [];
  for (let from = 0; from + length <= busy.length; from++) {
    if (!follows.slice(from + 1, from + length).every((next) => next)) continue;
    const begins = solver.literal();
    for (let i = from; i < from + length; i++) solver.add([not(begins), busy[i] ?? hole()]);
    blocks.push({ from, begins });
  }
  solver.add([broken, ...blocks.map((block) => block.begins)]);
  busy.forEach((own, i) => {
    const around = blocks.filter(({ from }) => from <= i && i < from + length);
    solver.add([broken, not(own), ...around.map((block) => block.begins)]);
  });
}
