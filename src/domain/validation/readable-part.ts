// The readable part of faulty data: the visit without its faults, so that everything else in it is checked, too.
import { type Visit, visit } from "../visit/visit.ts";
import type { Path, VisitProblem } from "./problem.ts";
import { isMapping, valueAt } from "./raw.ts";
import { emptyParties, unreachablePlaces } from "./unused-parts.ts";
import { faultsOf } from "./validate.ts";
import { characterProblems } from "./validate-characters.ts";
import { particularsProblems } from "./validate-particulars.ts";

/** A visit made of the faultless part of raw data. */
interface Readable {
  readonly visit: Visit;
  /** Returns the path in the raw data of the value that this visit has at a path. */
  originOf(path: Path): Path;
}

/**
 * Each round removes the values that the previous one has made faulty: a person, then the places that name only that
 * person.
 */
const mostRounds = 12;

/** The substitute for a value that the format requires and to which nothing else refers. */
const placeholders: Readonly<Record<string, unknown>> = {
  entente: 1,
  id: "visit",
  title: "–",
  languages: ["en"],
};

/**
 * Returns the notes on the part of the data that can be read, and what `further` finds in it. `faults`: the known
 * faults. Notes that only follow from a fault are left out.
 */
export function notesBeside(
  raw: unknown,
  faults: readonly VisitProblem[],
  further: (visit: Visit) => readonly VisitProblem[] = () => [],
): VisitProblem[] {
  const readable = readablePart(raw, faults);
  if (!readable) return [];
  const keys = new Set(faults.map(({ path }) => keyOf(path)));
  const isFaulty = (path: Path): boolean => path.some((_, i) => keys.has(keyOf(path.slice(0, i + 1))));
  const isAbout = (...lists: readonly string[]): boolean =>
    faults.some(({ path }) => lists.includes(String(path[0])));
  const found = [...particularsProblems(readable.visit), ...further(readable.visit)].map((note) => {
    const first = note.first && readable.originOf(note.first);
    return { ...note, path: readable.originOf(note.path), first };
  });
  return [
    ...(isAbout("people", "delegations") ? [] : emptyParties(raw)),
    ...(isAbout("places", "travel") ? [] : unreachablePlaces(raw)),
    ...found.filter(({ code, path }) => {
      const [list = "", at = 0] = path;
      return !(dependsOn[code] ?? []).some((key) => isFaulty([list, at, key]));
    }),
  ];
}

/** By problem, the keys without which it is always found: it is not reported if one of them cannot be read. */
const dependsOn: Partial<Readonly<Record<VisitProblem["code"], readonly string[]>>> = {
  "status-without-time": ["fixed"],
  "night-without-place": ["place", "note"],
  "night-twice": ["of"],
  "rain-closed": ["fixed", "when", "places"],
  "rain-same-place": ["places"],
  "agenda-longer": ["fixed", "minutes"],
  "agenda-early": ["fixed"],
};

const keyOf = (path: Path): string => JSON.stringify(path);

function readablePart(raw: unknown, faults: readonly VisitProblem[]): Readable | undefined {
  const removed = new Set<string>();
  let found: readonly Path[] = faults.map(({ path }) => path);
  for (let round = 0; round < mostRounds; round++) {
    for (const path of found) if (!remove(raw, path, removed)) return undefined;
    const rest = without(raw, removed);
    const parsed = visit.safeParse(rest.value);
    const again = [...characterProblems(rest.value), ...faultsOf(rest.value, parsed)];
    if (parsed.success && again.length === 0) return { visit: parsed.data, originOf: rest.originOf };
    found = again.map(({ path }) => rest.originOf(path));
  }
  return undefined;
}

/** Removes the value at a path; the nearest one around it if that one is missing. False if that is everything. */
function remove(raw: unknown, path: Path, removed: Set<string>): boolean {
  for (let length = path.length; length > 0; length--) {
    const step = path.slice(0, length);
    const [top = ""] = step;
    if (length === 1 && Object.hasOwn(placeholders, top)) {
      removed.add(keyOf(step));
      return true;
    }
    if (removed.has(keyOf(step)) || valueAt(raw, step) === undefined) continue;
    removed.add(keyOf(step));
    return true;
  }
  return false;
}

/** Returns data without some of its values. */
function without(raw: unknown, removed: ReadonlySet<string>) {
  const kept = new Map<unknown, readonly number[]>();
  const copy = (value: unknown, path: Path): unknown => {
    if (Array.isArray(value)) {
      const list: unknown[] = value;
      const at = list.flatMap((_, i) => (removed.has(keyOf([...path, i])) ? [] : [i]));
      const next = at.map((i) => copy(list[i], [...path, i]));
      kept.set(next, at);
      return next;
    }
    if (!isMapping(value)) return value;
    const entries = Object.entries(value).filter(([key]) => !removed.has(keyOf([...path, key])));
    return Object.fromEntries(entries.map(([key, inner]) => [key, copy(inner, [...path, key])]));
  };
  const rest = copy(raw, []);
  const stands = Object.entries(placeholders).filter(([key]) => removed.has(keyOf([key])));
  const value = isMapping(rest) ? { ...rest, ...Object.fromEntries(stands) } : rest;
  const originOf = (path: Path): Path => {
    let here: unknown = value;
    return path.map((step) => {
      const original = typeof step === "number" ? (kept.get(here)?.[step] ?? step) : step;
      here = valueAt(here, [step]);
      return original;
    });
  };
  return { value, originOf };
}
