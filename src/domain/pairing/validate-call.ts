// Validation of a call for pairing: its shape, its references, and contradictions.
import type { z } from "zod";
import { err, ok, type Result } from "#base/result.ts";
import { problem, type VisitProblem } from "../validation/problem.ts";
import { isMapping, type Spot, shown, spot } from "../validation/raw.ts";
import { keysAt } from "../validation/schema-walk.ts";
import { characterProblems } from "../validation/validate-characters.ts";
import {
  type Named,
  type Names,
  type Namespace,
  one,
  type Reference,
  unknownReferences,
} from "../validation/validate-references.ts";
import { nearestName, schemaProblems } from "../validation/validate-schema.ts";
import { type PairingCall, pairingCall } from "./call.ts";
import { contradictions } from "./contradictions.ts";
import { pairKey } from "./exclusion.ts";
import { callNotes } from "./notes.ts";

/** A call as validated, and notes on it. */
export interface ValidatedCall {
  readonly call: PairingCall;
  readonly warnings: readonly VisitProblem[];
}

/**
 * Reads raw data (plain values from YAML or JSON) as a call for pairing. Finds all errors in one pass. What cannot be
 * satisfied but contradicts nothing is a warning.
 */
export function validateCall(raw: unknown): Result<ValidatedCall, readonly VisitProblem[]> {
  const read = validatedBy(pairingCall, raw, contradictions);
  return read.ok ? ok({ call: read.value, warnings: callNotes(read.value) }) : read;
}

/** Reads raw data as a form of a call: its shape, its references, and what is wrong with a call of the right shape. */
export function validatedBy<Call>(
  schema: z.ZodType<Call>,
  raw: unknown,
  problemsOf: (call: Call) => readonly VisitProblem[],
): Result<Call, readonly VisitProblem[]> {
  const characters = characterProblems(raw);
  if (characters.some(({ code }) => code === "too-deep")) return err(characters);
  const parsed = schema.safeParse(raw);
  const problems = [
    ...characters,
    ...schemaProblems(schema, raw, parsed.success ? [] : parsed.error.issues),
    ...referenceProblems(raw, schema),
    ...(parsed.success ? problemsOf(parsed.data) : []),
  ];
  return parsed.success && problems.length === 0 ? ok(parsed.data) : err(problems);
}

/** Returns the ids of a raw call that occur twice or are unknown, and what is listed twice. */
function referenceProblems(raw: unknown, schema: z.ZodType): VisitProblem[] {
  const top = spot(raw);
  const { names, duplicates } = namesOf(top);
  const misspelt = misspeltLists(raw, schema);
  const references = [...referencesOf(top)].filter(({ to }) => !misspelt.has(to));
  return [...duplicates, ...unknownReferences(references, names), ...repetitions(top)];
}

const lists = { sides: "side", topics: "topic", cities: "city" } as const satisfies Record<string, Namespace>;

function namesOf(top: Spot): { names: Names; duplicates: VisitProblem[] } {
  const names = new Map<Namespace, Map<string, Named>>();
  const duplicates: VisitProblem[] = [];
  for (const [list, what] of Object.entries(lists)) {
    const known = new Map<string, Named>();
    names.set(what, known);
    for (const item of top.at(list).items()) {
      const id = item.at("id");
      if (id.text === undefined) continue;
      const first = known.get(id.text);
      if (first === undefined) known.set(id.text, { what, path: id.path });
      else {
        const values = { what, firstWhat: what };
        duplicates.push(problem("duplicate-id", id.path, { got: shown(id.text), first: first.path, values }));
      }
    }
  }
  return { names, duplicates };
}

/** Finds lists under a misspelt key, which is reported once, not again at every reference. */
function misspeltLists(raw: unknown, schema: z.ZodType): ReadonlySet<string> {
  const keys = isMapping(raw) ? Object.keys(raw) : [];
  const known = keysAt(schema, []);
  const missing = Object.entries(lists).filter(([list]) => !keys.includes(list));
  const wrong = keys.filter((key) => !known.includes(key));
  return new Set(
    missing.flatMap(([list, what]) => (wrong.some((key) => nearestName(key, [list]) === list) ? [what] : [])),
  );
}

/** Returns the topic of an entry, which is either a topic or an object with a level. */
const topicOf = (entry: Spot): Spot => (entry.text === undefined ? entry.at("topic") : entry);

/** Returns the cities of a ranking, including those in groups. */
const ranked = (city: Spot): Spot[] =>
  city
    .at("ranking")
    .items()
    .flatMap((entry) => (entry.text === undefined ? entry.items() : [entry]));

const pairLists = ["must", "mustNot"] as const;

function* referencesOf(top: Spot): Generator<Reference> {
  yield one("side", top.at("proposer"));
  for (const city of top.at("cities").items()) {
    yield one("side", city.at("side"));
    for (const list of ["offers", "wants"])
      for (const entry of city.at(list).items()) yield one("topic", topicOf(entry));
    for (const entry of ranked(city)) yield one("city", entry);
  }
  for (const list of pairLists)
    for (const pair of top.at(list).items()) for (const entry of pair.items()) yield one("city", entry);
}

/** Reports names that occur twice in one list, and cities that are to be paired with themselves. */
function repetitions(top: Spot): VisitProblem[] {
  const problems: VisitProblem[] = [];
  const once = (entries: readonly (readonly [string | undefined, Spot, string?])[]): void => {
    const seen = new Map<string, Spot>();
    for (const [key, entry, told] of entries) {
      if (key === undefined) continue;
      const first = seen.get(key);
      if (first === undefined) seen.set(key, entry);
      else
        problems.push(
          problem("pairing-named-twice", entry.path, { got: shown(told ?? key), first: first.path }),
        );
    }
  };
  for (const city of top.at("cities").items()) {
    for (const list of ["offers", "wants"])
      once(
        city
          .at(list)
          .items()
          .map((entry) => [topicOf(entry).text, entry] as const),
      );
    once(ranked(city).map((entry) => [entry.text, entry] as const));
    const own = city.at("id").text;
    for (const entry of ranked(city))
      if (own !== undefined && entry.text === own)
        problems.push(problem("pairing-itself", entry.path, { got: shown(own) }));
  }
  for (const list of pairLists) {
    const pairs = top
      .at(list)
      .items()
      .map((pair) => ({ pair, names: pair.items().map(({ text }) => text) }));
    for (const { pair, names } of pairs)
      if (names[0] !== undefined && names[0] === names[1])
        problems.push(problem("pairing-itself", pair.path, { got: shown(names[0]) }));
    once(
      pairs.map(({ pair, names: [a, b] }) =>
        a === undefined || b === undefined
          ? ([undefined, pair] as const)
          : ([pairKey(a, b), pair, `${a}, ${b}`] as const),
      ),
    );
  }
  return problems;
}
