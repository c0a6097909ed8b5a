// The directory: each organisation, person and practice once across all visits, computed from the digests.
import type { Text } from "../visit/text.ts";
import { appearanceKey } from "./appearance.ts";
import type { DirectoryDecisions, DirectoryKind } from "./decisions.ts";
import type { VisitDigest } from "./digest.ts";
import { type Entity, type Identified, identify } from "./identify.ts";

export interface Directory {
  readonly digests: readonly VisitDigest[];
  readonly organisations: Identified;
  readonly people: Identified;
  readonly practices: Identified;
}

/** Builds the directory. People and practices of the same name are the same if they belong to the same organisation. */
export function directoryOf(digests: readonly VisitDigest[], decisions: DirectoryDecisions): Directory {
  const all = <T extends { readonly id: string }>(list: (digest: VisitDigest) => readonly T[]) =>
    digests.flatMap((digest) =>
      list(digest).map((entry) => ({
        key: appearanceKey(digest.visit, entry.id),
        visit: digest.visit,
        entry,
      })),
    );
  const organisations = identify(
    "organisation",
    all((one) => one.organisations).map(({ entry: { name, country, url }, ...rest }) => ({
      ...rest,
      name,
      within: country,
      url,
    })),
    decisions,
  );
  const bodyOf = (visit: string, id: string) => organisations.of(appearanceKey(visit, id))?.key ?? null;
  const people = identify(
    "person",
    all((one) => one.people).map(({ entry: { name, organisation }, ...rest }) => ({
      ...rest,
      name,
      within: bodyOf(rest.visit, organisation),
      url: null,
    })),
    decisions,
  );
  const practices = identify(
    "practice",
    all((one) => one.practices).map(({ entry: { title, owner }, ...rest }) => ({
      ...rest,
      name: title,
      within: bodyOf(rest.visit, owner),
      url: null,
    })),
    decisions,
  );
  return { digests, organisations, people, practices };
}

/** The entities of a kind. */
export const entitiesOfKind = (directory: Directory, kind: DirectoryKind): Identified =>
  ({ organisation: directory.organisations, person: directory.people, practice: directory.practices })[kind];

/** The most recent name of an entity in each language. */
export const nameOfEntity = ({ members }: Entity): Text =>
  Object.assign({}, ...members.map(({ name }) => name));
