// Allowed starts: the next and the last start that windows, opening hours and people's presence allow.
import type { Agent, Model, Option } from "../model/model.ts";

/** A start later than every other. */
export const never = 2_000_000_000;

/** Returns the first start of an option from `minute` on, on the grid; `never` when there is none. */
export function nextStart(option: Option, grid: number, minute: number): number {
  const { starts } = option;
  for (let i = 0; i < starts.length; i += 2) {
    const hi = starts[i + 1] as number;
    if (minute > hi) continue;
    const lo = starts[i] as number;
    if (minute <= lo) return lo;
    const aligned = lo + Math.ceil((minute - lo) / grid) * grid;
    if (aligned <= hi) return aligned;
  }
  return never;
}

/** Returns the last start of an option up to `minute`, on the grid; `-never` when there is none. */
export function lastStart(option: Option, grid: number, minute: number): number {
  const { starts } = option;
  for (let i = starts.length - 2; i >= 0; i -= 2) {
    const lo = starts[i] as number;
    if (minute < lo) continue;
    const hi = starts[i + 1] as number;
    const bound = Math.min(minute, hi);
    return lo + Math.floor((bound - lo) / grid) * grid;
  }
  return -never;
}

/** Returns the first start from `minute` on at which all these agents are present for the whole length. */
export function nextPresent(
  model: Model,
  agents: readonly number[],
  option: Option,
  length: number,
  minute: number,
): number {
  let start = nextStart(option, model.grid, minute);
  for (let settled = false; !settled && start < never; ) {
    settled = true;
    for (const agent of agents) {
      const from = presentFrom(model.agents[agent] as Agent, start, length);
      if (from === start) continue;
      settled = false;
      start = from === never ? never : nextStart(option, model.grid, from);
      if (start === never) break;
    }
  }
  return start;
}

/** Returns the last start up to `minute` at which all these agents are present for the whole length. */
export function lastPresent(
  model: Model,
  agents: readonly number[],
  option: Option,
  length: number,
  minute: number,
): number {
  let start = lastStart(option, model.grid, minute);
  for (let settled = false; !settled && start > -never; ) {
    settled = true;
    for (const agent of agents) {
      const to = presentUpTo(model.agents[agent] as Agent, start, length);
      if (to === start) continue;
      settled = false;
      start = to === -never ? -never : lastStart(option, model.grid, to);
      if (start === -never) break;
    }
  }
  return start;
}

function presentFrom({ presence }: Agent, start: number, length: number): number {
  for (const span of presence) {
    if (start + length > span.to) continue;
    const from = Math.max(start, span.from);
    if (from + length <= span.to) return from;
  }
  return never;
}

function presentUpTo({ presence }: Agent, start: number, length: number): number {
  for (let i = presence.length - 1; i >= 0; i--) {
    const span = presence[i] as { from: number; to: number };
    if (start < span.from) continue;
    const to = start + length < span.to ? start : span.to - length;
    if (to >= span.from) return to;
  }
  return -never;
}
