// The fingerprint by which a programme names the visit that it was planned for.
import { fingerprint } from "#base/fingerprint.ts";
import type { Visit } from "#domain";

/**
 * Returns the fingerprint of a visit as it was planned. A changed visit needs a new plan. The order of the languages of
 * a text does not count: who undoes the removal of a language adds it at the end.
 */
export const visitHashOf = (visit: Visit): string => fingerprint(JSON.stringify(visit, withSortedTexts));

/** Returns an object that holds nothing but strings with its keys in order, and any other value as it is. */
function withSortedTexts(_: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  const entries = Object.entries(value);
  if (entries.some(([, text]) => typeof text !== "string")) return value;
  return Object.fromEntries(entries.sort(([one], [other]) => (one < other ? -1 : 1)));
}
