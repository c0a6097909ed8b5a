// Bodies: parties, organisations and people, who can make commitments, sign or write something.
import type { Visit } from "./visit.ts";
import { indexVisit } from "./visit-index.ts";

export interface Body {
  readonly kind: "party" | "organisation" | "person";
  readonly id: string;
}

/**
 * Returns what an id names; undefined if the visit has lost it. A party comes before an organisation with the same
 * id.
 */
export function bodyOf(visit: Visit, id: string): Body | undefined {
  const { parties, organisations, people } = indexVisit(visit);
  if (parties.has(id)) return { kind: "party", id };
  if (organisations.has(id)) return { kind: "organisation", id };
  return people.has(id) ? { kind: "person", id } : undefined;
}
