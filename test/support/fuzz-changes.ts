// Draws edits of a document that the server may well accept: a value of the document is varied, or takes the place of
// another one.
import type { seededRandom } from "#base/random.ts";
import { isMapping } from "#domain";
import { hostileValues } from "./hostile-values.ts";

type Random = ReturnType<typeof seededRandom>;

/** One value of a document that an edit can name. */
interface Spot {
  readonly path: readonly string[];
  readonly value: unknown;
  /** Whether it is an entry of a collection, and has an id. */
  readonly isEntry: boolean;
}

/** Draws one of several values; undefined if there is none. */
export const pick = <T>(random: Random, from: readonly T[]): T | undefined => from[random.below(from.length)];
const isCollection = (value: unknown): value is readonly { readonly id: string }[] =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.every((one) => isMapping(one) && typeof one.id === "string");

function spotsOf(value: unknown, path: readonly string[], isEntry = false): readonly Spot[] {
  const below = isCollection(value)
    ? value.flatMap((one) => spotsOf(one, [...path, one.id], true))
    : isMapping(value)
      ? Object.entries(value).flatMap(([key, one]) => spotsOf(one, [...path, key]))
      : [];
  return path.length < 2 ? below : [{ path, value, isEntry }, ...below];
}

/** Returns one edit of `document`, whose top keys are those of edit paths; undefined if it has no value to change. */
export function changeOf(random: Random, document: unknown): Readonly<Record<string, unknown>> | undefined {
  const spots = spotsOf(document, []);
  const spot = pick(random, spots);
  if (!spot) return undefined;
  const { path, value, isEntry } = spot;
  if (isEntry && isMapping(value)) return ofEntry(random, path, value, spots);
  if (random.below(8) === 0) return { kind: "unset", path };
  return { kind: "set", path, value: varied(random, value, spots) };
}

function ofEntry(
  random: Random,
  path: readonly string[],
  value: Readonly<Record<string, unknown>>,
  spots: readonly Spot[],
): Readonly<Record<string, unknown>> {
  const siblings = spots.filter(
    (other) => other.path.length === path.length && other.path.at(-2) === path.at(-2),
  );
  const before = random.below(2) === 0 ? null : (pick(random, siblings)?.path.at(-1) ?? null);
  switch (random.below(3)) {
    case 0:
      return { kind: "remove", path };
    case 1:
      return { kind: "move", path, before };
    default:
      return {
        kind: "add",
        path: path.slice(0, -1),
        item: { ...value, id: `new-${random.below(1e9)}` },
        before,
      };
  }
}

/** Returns a value of the same kind as `value`, more often unusual than usual. */
function varied(random: Random, value: unknown, spots: readonly Spot[]): unknown {
  if (random.below(12) === 0) return pick(random, hostileValues);
  const alike = spots.filter((other) => typeof other.value === typeof value);
  if (random.below(3) === 0) return pick(random, alike)?.value;
  if (typeof value === "number") return pick(random, [0, 1, -value, value + 1, value * 60, value / 7, 1e6]);
  if (typeof value === "boolean") return !value;
  if (typeof value === "string") return variedText(random, value);
  if (Array.isArray(value)) return variedList(random, value, spots);
  if (!isMapping(value)) return value;
  const keys = Object.keys(value);
  const key = pick(random, keys);
  if (key === undefined) return value;
  const { [key]: one, ...others } = value;
  return random.below(4) === 0 ? others : { ...others, [key]: varied(random, one, spots) };
}

function variedList(random: Random, value: readonly unknown[], spots: readonly Spot[]): unknown {
  const at = random.below(Math.max(1, value.length));
  switch (random.below(4)) {
    case 0:
      return [];
    case 1:
      return [...value, ...value];
    case 2:
      return value.toReversed();
    default:
      return value.map((one, i) => (i === at ? varied(random, one, spots) : one));
  }
}

/** Dates, times of day and instants move; other texts grow, shrink or change their script. */
function variedText(random: Random, value: string): string {
  const digits = [...value.matchAll(/\d/g)];
  const digit = pick(random, digits);
  if (digit && random.below(3) > 0)
    return `${value.slice(0, digit.index)}${random.below(10)}${value.slice(digit.index + 1)}`;
  return (
    pick(random, [
      "",
      value.toUpperCase(),
      `${value} ${value}`,
      value.slice(0, Math.ceil(value.length / 2)),
      "مرحبا 123",
      "市长会见🙂",
      "a".repeat(400),
      "<b>&amp;\"'`{{x}}#[]*_$",
      "=1+1",
    ]) ?? ""
  );
}
