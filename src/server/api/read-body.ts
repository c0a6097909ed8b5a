// Reads the body of a request: JSON whose characters can be stored and that fits the schema of its route.
import { type ApiName, type ApiRoute, apiRoutes } from "#contract";
import { characterProblems, schemaProblems, type VisitProblem } from "#domain";

/**
 * A body that was read, or why not. `most-values`: it contains more values than are processed, because each of them
 * takes time, however short it is.
 */
export type BodyRead =
  | { readonly code: "read"; readonly data: unknown }
  | { readonly code: "not-json" | "most-values" }
  | { readonly code: "unreadable"; readonly problems: readonly VisitProblem[] };

/** Reads the body of a request to a route; `signal`: the caller has gone. May read it in another thread. */
export type BodyReader = (name: ApiName, text: Uint8Array, signal: AbortSignal) => Promise<BodyRead>;

/** A visit of 20,000 people has this number of values. */
const mostValues = 150_000;
/** If thousands of entries have the same mistake, the first ones are enough. */
const mostProblems = 50;

/** Reads a body in the calling thread. */
export function readBody(name: ApiName, bytes: Uint8Array): BodyRead {
  let raw: unknown;
  try {
    raw = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return { code: "not-json" };
  }
  const characters = characterProblems(raw);
  if (characters.length > 0) return { code: "unreadable", problems: characters.slice(0, mostProblems) };
  if (!hasAtMost(mostValues, raw)) return { code: "most-values" };
  const route: ApiRoute = apiRoutes[name];
  const schema = route.body;
  if (!schema) return { code: "read", data: undefined };
  const parsed = schema.safeParse(raw);
  if (parsed.success) return { code: "read", data: parsed.data };
  const issues = parsed.error.issues.slice(0, mostProblems);
  return { code: "unreadable", problems: schemaProblems(schema, raw, issues).slice(0, mostProblems) };
}

/** Whether data contains at most this number of values. It may be deeply nested. */
function hasAtMost(most: number, raw: unknown): boolean {
  const open = [raw];
  let count = 0;
  for (let value = open.pop(); value !== undefined; value = open.pop()) {
    const inner = typeof value === "object" && value !== null ? Object.values(value) : [];
    count += inner.length;
    if (count > most) return false;
    for (const one of inner) if (typeof one === "object" && one !== null) open.push(one);
  }
  return true;
}
