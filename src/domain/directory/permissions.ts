// Who may see what across visits: one table by role, own visit or another, and visibility. It also states who may
// decide, and who names the public site.
import { visibleSources } from "../indicators/figures.ts";
import type { Visibility } from "../record/entry.ts";
import type { RecordRole } from "../record/permissions.ts";
import type { VisitDigest } from "./digest.ts";

interface Sight {
  /** Visibilities of record entries and paragraphs of minutes that are shown; a visit without any is hidden. */
  readonly see: readonly Visibility[];
  /** Whether people are shown with their names. */
  readonly people: boolean;
}

export interface DirectoryPermission {
  readonly ownVisit: Sight;
  readonly otherVisits: Sight;
  /** Whether entries may be merged and separated. */
  readonly decides: boolean;
  /** Whether the name and the words of the public site may be changed. */
  readonly namesSite: boolean;
}

const everything: Sight = { see: ["public", "restricted", "private"], people: true };
const nothing: Sight = { see: [], people: false };

/** The table. An organiser's link is for one visit, so other visits are closed to it. */
const table: Readonly<Record<RecordRole, DirectoryPermission>> = {
  owner: { ownVisit: everything, otherVisits: everything, decides: true, namesSite: true },
  organiser: { ownVisit: everything, otherVisits: nothing, decides: false, namesSite: false },
  host: { ownVisit: nothing, otherVisits: nothing, decides: false, namesSite: false },
  delegate: { ownVisit: nothing, otherVisits: nothing, decides: false, namesSite: false },
  city: { ownVisit: nothing, otherVisits: nothing, decides: false, namesSite: false },
  reader: { ownVisit: nothing, otherVisits: nothing, decides: false, namesSite: false },
  public: { ownVisit: nothing, otherVisits: nothing, decides: false, namesSite: false },
};

export const directoryPermission = (role: RecordRole): DirectoryPermission => table[role];

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
  if (see.length === everything.see.length && people) return digest;
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
