// Raw data of a visit: access to values whose shape is not checked yet.
import type { Path } from "./problem.ts";

/** A value and its path. If there is nothing at the path, the value is undefined. */
export interface Spot {
  readonly value: unknown;
  readonly path: Path;
  /** Returns the value under a key of a mapping. */
  at(key: string): Spot;
  /** Returns the entries of a list; none if it is not a list. */
  items(): Spot[];
  /** The value if it is a text. */
  readonly text: string | undefined;
  /** The value if it is a number. */
  readonly number: number | undefined;
}

export const isMapping = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Makes the spot of a value. */
export const spot = (value: unknown, path: Path = []): Spot => ({
  value,
  path,
  at: (key) => spot(isMapping(value) && Object.hasOwn(value, key) ? value[key] : undefined, [...path, key]),
  items: () => (Array.isArray(value) ? value.map((item: unknown, i) => spot(item, [...path, i])) : []),
  text: typeof value === "string" ? value : undefined,
  number: typeof value === "number" ? value : undefined,
});

/** Returns the value at a path, or undefined. */
export const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((found, step) => {
    if (Array.isArray(found)) return typeof step === "number" ? found[step] : undefined;
    return isMapping(found) && Object.hasOwn(found, step) ? found[step] : undefined;
  }, value);

const longestShown = 60;

/** Returns a value as a message shows it: short, on one line. */
export function shown(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (Array.isArray(value)) return "[…]";
  if (typeof value === "object") return "{…}";
  const line = String(value).replace(/\s+/g, " ");
  return line.length > longestShown ? `${line.slice(0, longestShown)}…` : line;
}

export type ValueKind = "text" | "number" | "boolean" | "nothing" | "list" | "mapping";

/** Returns the kind of a value, in the words of the text catalogue. */
export function kindOf(value: unknown): ValueKind {
  if (value === null || value === undefined) return "nothing";
  if (Array.isArray(value)) return "list";
  if (typeof value === "object") return "mapping";
  return typeof value === "number" ? "number" : typeof value === "boolean" ? "boolean" : "text";
}
