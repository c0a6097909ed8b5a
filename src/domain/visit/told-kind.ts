// The kind of an activity as readers see it: talks with a company have another name than talks between cities.
import type { Activity, ActivityKind } from "./activity.ts";
import type { Visit } from "./visit.ts";
import { indexVisit } from "./visit-index.ts";

export type ToldKind = ActivityKind | "company-talks";

/** Returns the kind to print: bilateral talks with a company are not talks between two governments. */
export function toldKindOf(visit: Visit, { kind, hosts, attend }: Activity): ToldKind {
  if (kind !== "bilateral") return kind;
  const index = indexVisit(visit);
  const parties = attend.required.flatMap((ref) =>
    index.peopleOf(ref).flatMap((id) => index.parties.get(index.people.get(id)?.party ?? "") ?? []),
  );
  const bodies = [...hosts, ...parties.map(({ organisation }) => organisation)];
  return bodies.some((id) => index.organisations.get(id)?.kind === "company") ? "company-talks" : kind;
}
