// The starts that an option allows: pairs of first and last minute, one after the other in one array.
import { hole } from "#base/element-at.ts";

type StartSpans = ArrayLike<number>;

/** Returns whether a start is allowed; the spans need not be on one grid. */
export function allowsStart(spans: StartSpans, start: number): boolean {
  for (let i = 0; i < spans.length; i += 2)
    if ((spans[i] ?? hole()) <= start && start <= (spans[i + 1] ?? hole())) return true;
  return false;
}

/** Returns whether a span has a part between two minutes. */
export function allowsStartWithin(spans: StartSpans, from: number, to: number): boolean {
  for (let i = 0; i < spans.length; i += 2)
    if ((spans[i] ?? hole()) <= to && (spans[i + 1] ?? hole()) >= from) return true;
  return false;
}

/** Yields the first and last minute of each span. */
export function* spansOf(spans: StartSpans): Generator<readonly [first: number, last: number]> {
  for (let i = 0; i < spans.length; i += 2) yield [spans[i] ?? hole(), spans[i + 1] ?? hole()];
}

/** Yields the starts of all spans at steps from the first minute of each. */
export function* everyStart(spans: StartSpans, step: number): Generator<number> {
  for (const [first, last] of spansOf(spans))
    for (let start = first; start <= last; start += step) yield start;
}
