// The best pairing of two sides, with limits: shortest augmenting paths and dual prices.
import { hole } from "#base/element-at.ts";
import type { PairingProblem, ProvenChoice } from "./problem.ts";

/** The network between the two sides: cities of the first side are rows, cities of the second are columns. */
interface Network {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  /** Weight of each row and column, doubled; -1 if the pair is not possible. */
  readonly weights: Float64Array;
  /** Position in `pairs` for each row and column. */
  readonly index: Int32Array;
  readonly isChosen: Uint8Array;
  /** Prices of the rows, then of the columns. */
  readonly prices: Float64Array;
  readonly count: Int32Array;
}

/**
 * Chooses pairs between two sides. Fills the places of the cities of the first side one by one along a shortest
 * augmenting path, so that the choice is best for the places so far (Kuhn 1955; Tomizawa 1971; Edmonds and Karp 1972;
 * Jonker and Volgenant 1987 for the dense form). Takes at most O(places · cities²) steps.
 */
export function bestOfTwoSides(problem: PairingProblem): ProvenChoice {
  const network = networkOf(problem);
  const { rows, prices, count } = network;
  for (const [row, city] of rows.entries()) {
    prices[row] = startPrice(network, row);
    for (let place = 0; place < (problem.atMost[city] ?? 0); place++) {
      const bonus = place < (problem.atLeast[city] ?? 0) ? 2 * problem.minimum : 0;
      if (fillPlace(problem, network, row, bonus)) count[row] = (count[row] ?? 0) + 1;
    }
  }
  const chosen = [...network.isChosen.entries()].flatMap(([at, is]) => (is ? [network.index[at] ?? -1] : []));
  const byCity: number[] = problem.atMost.map(() => 0);
  for (const [at, city] of [...rows, ...network.columns].entries()) byCity[city] = prices[at] ?? 0;
  return { chosen: chosen.toSorted((x, y) => x - y), proof: { kind: "cities", prices: byCity } };
}

function networkOf({ atMost, atLeast, pairs, minimum, isFirst }: PairingProblem): Network {
  const all = [...atMost.keys()];
  const rows = all.filter((city) => isFirst?.[city]);
  const columns = all.filter((city) => !isFirst?.[city]);
  const position = new Int32Array(atMost.length);
  for (const side of [rows, columns]) for (const [at, city] of side.entries()) position[city] = at;
  const weights = new Float64Array(rows.length * columns.length).fill(-1);
  const index = new Int32Array(rows.length * columns.length);
  for (const [at, { a, b, weight }] of pairs.entries()) {
    const [row, column] = isFirst?.[a] ? [a, b] : [b, a];
    const cell = (position[row] ?? 0) * columns.length + (position[column] ?? 0);
    weights[cell] = 2 * weight;
    index[cell] = at;
  }
  const prices = new Float64Array(all.length);
  for (const [at, city] of columns.entries())
    prices[rows.length + at] = (atLeast[city] ?? 0) > 0 ? -2 * minimum : 0;
  const isChosen = new Uint8Array(weights.length);
  return { rows, columns, weights, index, isChosen, prices, count: new Int32Array(all.length) };
}

/** Returns the least price of a row that covers all its pairs. */
function startPrice({ rows, columns, weights, prices }: Network, row: number): number {
  let price = Number.NEGATIVE_INFINITY;
  for (let column = 0; column < columns.length; column++) {
    const weight = weights[row * columns.length + column] ?? hole();
    if (weight >= 0) price = Math.max(price, weight - (prices[rows.length + column] ?? hole()));
  }
  return price === Number.NEGATIVE_INFINITY ? 0 : price;
}

/**
 * Seeks a partner for one more place of a row: the shortest path by reduced costs that ends at a column with a free
 * place, or at a row that releases a partner. Changes prices so that they remain a proof. Returns whether the row has
 * one more partner.
 */
function fillPlace(problem: PairingProblem, network: Network, start: number, bonus: number): boolean {
  const { rows, columns, prices, count } = network;
  const [height, size] = [rows.length, rows.length + columns.length];
  const gain = bonus + (prices[start] ?? hole());
  if (gain <= 0) return false;
  const distance = new Float64Array(size).fill(Number.POSITIVE_INFINITY);
  const before = new Int32Array(size).fill(-1);
  const done = new Uint8Array(size);
  distance[start] = 0;
  let limit = gain;
  let end = -1;
  for (;;) {
    let next = -1;
    let least = limit;
    for (let at = 0; at < size; at++)
      if (!done[at] && (distance[at] ?? hole()) < least) {
        least = distance[at] ?? hole();
        next = at;
      }
    if (next < 0) break;
    done[next] = 1;
    const exit = least + exitCost(problem, network, next, start);
    if (exit < limit) {
      limit = exit;
      end = next;
    }
    if (next < height) relaxRow(network, next, least, distance, before, done);
    else relaxColumn(network, next - height, least, distance, before, done);
  }
  for (let at = 0; at < size; at++) {
    const shift = limit - (distance[at] ?? hole());
    if (shift > 0) prices[at] = (prices[at] ?? hole()) + (at < height ? -shift : shift);
  }
  if (end < 0) return false;
  if (end >= height) count[end] = (count[end] ?? hole()) + 1;
  else count[end] = (count[end] ?? hole()) - 1;
  for (let at = end; before[at] !== -1; at = before[at] ?? hole()) {
    const from = before[at] ?? hole();
    const [row, column] = from < height ? [from, at - height] : [at, from - height];
    const cell = row * columns.length + column;
    network.isChosen[cell] = 1 - (network.isChosen[cell] ?? hole());
  }
  return true;
}

/** Returns the cost of ending a path here: a column takes one more partner, a row one less; infinite if impossible. */
function exitCost(problem: PairingProblem, network: Network, at: number, start: number): number {
  const { rows, columns, prices, count } = network;
  const [price, partners] = [prices[at] ?? hole(), count[at] ?? hole()];
  if (at >= rows.length) {
    const city = columns[at - rows.length] ?? hole();
    if (partners >= (problem.atMost[city] ?? 0)) return Number.POSITIVE_INFINITY;
    return -price - (partners < (problem.atLeast[city] ?? 0) ? 2 * problem.minimum : 0);
  }
  if (at === start || partners === 0) return Number.POSITIVE_INFINITY;
  const city = rows[at] ?? hole();
  return price + (partners <= (problem.atLeast[city] ?? 0) ? 2 * problem.minimum : 0);
}

/** Visits the columns that a row can still take. */
function relaxRow(
  { rows, columns, weights, isChosen, prices }: Network,
  row: number,
  base: number,
  distance: Float64Array,
  before: Int32Array,
  done: Uint8Array,
): void {
  const width = columns.length;
  const height = rows.length;
  const price = base + (prices[row] ?? hole());
  for (let column = 0, cell = row * width; column < width; column++, cell++) {
    const weight = weights[cell] ?? hole();
    if (weight < 0 || isChosen[cell] === 1) continue;
    const at = height + column;
    const length = price + (prices[at] ?? hole()) - weight;
    if (length < (distance[at] ?? hole()) && done[at] === 0) {
      distance[at] = length;
      before[at] = row;
    }
  }
}

/** Visits the rows that a column can release. */
function relaxColumn(
  { rows, columns, weights, isChosen, prices }: Network,
  column: number,
  base: number,
  distance: Float64Array,
  before: Int32Array,
  done: Uint8Array,
): void {
  const width = columns.length;
  const height = rows.length;
  for (let row = 0, cell = column; row < height; row++, cell += width) {
    if (isChosen[cell] !== 1) continue;
    const length =
      base + (weights[cell] ?? hole()) - (prices[row] ?? hole()) - (prices[height + column] ?? hole());
    if (length < (distance[row] ?? hole()) && done[row] === 0) {
      distance[row] = length;
      before[row] = height + column;
    }
  }
}
