// The activity to which the arrow keys move the focus.
import type { Block } from "./layout.ts";

/** Returns the neighbour of an activity: left and right in time, up and down in the nearest lane at about that time. */
export function neighbour(blocks: readonly Block[], activity: string, key: string): Block | undefined {
  const leads = blocks.filter((block) => block.lead);
  const at = leads.findIndex((block) => block.placement.activity === activity);
  const from = leads[at];
  if (!from) return leads[0];
  if (key === "ArrowRight") return leads[at + 1];
  if (key === "ArrowLeft") return leads[at - 1];
  const below = key === "ArrowDown";
  const middle = from.x + from.width / 2;
  const candidates = leads.filter((block) => (below ? block.y > from.y : block.y < from.y));
  const distance = (block: Block) =>
    Math.abs(block.y - from.y) +
    0.5 * Math.max(0, Math.abs(block.x + block.width / 2 - middle) - from.width / 2);
  return candidates.reduce<Block | undefined>(
    (best, block) => (best === undefined || distance(block) < distance(best) ? block : best),
    undefined,
  );
}
