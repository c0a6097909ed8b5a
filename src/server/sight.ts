// The pages of a visit that a caller may see: of the draft or only of a release, and of which people and parties.
import type { Viewer, VisitOnDisplay } from "#app";
import { roles } from "#contract";
import type { Whose } from "#documents";
import { indexVisit, type Visit } from "#domain";

type Own = Extract<Whose, { kind: "person" | "party" }>;

/** Whether the viewer may see a programme before it is released. */
export const seesDraft = (viewer: Viewer | undefined, visit: string): boolean =>
  viewer !== undefined &&
  (viewer.visit === null || viewer.visit === visit) &&
  ["owner", "organiser", "reader"].includes(viewer.role) &&
  roles.includes(viewer.role);

/** Returns the person of a delegate or the party of a host. */
function ownOf({ role, subject }: Viewer, visit: Visit): Own | undefined {
  const index = indexVisit(visit);
  const person = role === "delegate" ? index.people.get(subject ?? "") : undefined;
  if (person) return { kind: "person", id: person.id };
  const party = role === "host" ? index.parties.get(subject ?? "") : undefined;
  return party && { kind: "party", id: party.id };
}

/** Whether the viewer may see somebody's page: organisers see all, guests their own and that of their party. */
export function isOwn(
  viewer: Viewer | undefined,
  visit: Visit,
  whose: { readonly kind: "person" | "party"; readonly id: string },
): boolean {
  if (!viewer || (viewer.visit !== null && viewer.visit !== visit.id)) return false;
  if (viewer.role === "owner" || viewer.role === "organiser") return true;
  const own = ownOf(viewer, visit);
  if (!own) return false;
  const party = own.kind === "party" ? own.id : indexVisit(visit).people.get(own.id)?.party;
  return whose.kind === own.kind ? whose.id === own.id : whose.kind === "party" && whose.id === party;
}

/** Returns the person or party of this visit; undefined for those of another. */
export function whoseOf({ visit }: VisitOnDisplay, kind: "person" | "party", id: string): Own | undefined {
  const index = indexVisit(visit);
  if (kind === "person") {
    const person = index.people.get(id);
    return person && { kind, id: person.id };
  }
  const party = index.parties.get(id);
  return party && { kind, id: party.id };
}
