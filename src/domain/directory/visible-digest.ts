// The part of a digest that a viewer may see, by the table of permissions.
import { visibleSources } from "../indicators/figures.ts";
import { type Visibility, visibilities } from "../record/entry.ts";
import { directoryPermission, type RecordRole, type Sight } from "../record/permissions.ts";
import type { VisitDigest } from "./digest.ts";

/** The viewer: a role, and the visit that the link is for; null for every visit. */
export interface DirectoryViewer {
  readonly role: RecordRole;
  readonly visit: string | null;
}

/** What a viewer may see of the record of a visit. */
export function visibilitiesSeen(
  { role, visit: own }: DirectoryViewer,
  visit: string,
): readonly Visibility[] {
  return sightOf({ role, visit: own }, visit).see;
}

const sightOf = ({ role, visit: own }: DirectoryViewer, visit: string): Sight => {
  const { ownVisit, otherVisits } = directoryPermission(role);
  return own === visit ? ownVisit : otherVisits;
};

/** The part of a digest that a viewer may see; undefined if the visit is closed to the viewer. */
export function visibleDigest(digest: VisitDigest, viewer: DirectoryViewer): VisitDigest | undefined {
  const { see, people } = sightOf(viewer, digest.visit);
  if (see.length === 0) return undefined;
  if (see.length === visibilities.length && people) return digest;
  const seen = <T extends { readonly visibility: Visibility }>(list: readonly T[]) =>
    list.filter(({ visibility }) => see.includes(visibility));
  return {
    ...digest,
    people: people ? digest.people : [],
    meetings: seen(digest.meetings).map((meeting) => (people ? meeting : { ...meeting, people: [] })),
    practices: seen(digest.practices),
    commitments: seen(digest.commitments),
    agreements: seen(digest.agreements),
    exchanges: seen(digest.exchanges),
    figures: visibleSources(digest.figures, see),
  };
}
