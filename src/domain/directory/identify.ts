// Which entries of several visits are the same: found by equal names, decided by people, and never guessed.
import type { Appearance } from "./appearance.ts";
import type { DirectoryDecisions, DirectoryKind } from "./decisions.ts";
import { type Grouping, grouping } from "./grouping.ts";
import { type ProposalReason, sameName, traits } from "./likeness.ts";

/** One organisation, person or practice with all its entries, in the order of visits. */
export interface Entity {
  /** The key of its first entry. */
  readonly key: string;
  readonly members: readonly Appearance[];
  /** Why several entries are the same: they have the same name, or somebody has decided so. */
  readonly by: "name" | "hand";
}

/** Two entities that may be the same, and why. */
export interface Proposal {
  readonly kind: DirectoryKind;
  readonly entities: readonly [Entity, Entity];
  readonly reason: ProposalReason;
}

export interface Identified {
  readonly entities: readonly Entity[];
  readonly proposals: readonly Proposal[];
  /** The entity of an entry. */
  of(key: string): Entity | undefined;
}

/** The maximum number of entities with one name that are compared with each other. */
const mostCompared = 20;

/** Groups the entries of a kind. */
export function identify(
  kind: DirectoryKind,
  appearances: readonly Appearance[],
  decisions: DirectoryDecisions,
): Identified {
  const groups = grouping(appearances.map(({ key, visit }) => ({ key, visit })));
  const apart = apartBy(kind, decisions);
  const merged = decisions.merged.filter((one) => one.kind === kind);
  for (const { members } of merged) groups.join(members);
  const sameNames = shared(appearances, ({ name }) => Object.values(name).map(sameName));
  for (const same of sameNames) {
    for (const keys of byPlace(same)) {
      // Two entries of one visit are never the same, and entries that people have separated are joined only by people.
      if (!groups.wouldClash(keys) && !apart(groups.closure(keys))) groups.join(keys);
    }
  }
  const known = new Set(appearances.map(({ key }) => key));
  // A decision of which only one entry is known joins nothing, and must not reveal that there are others.
  const byHand = new Set(
    merged
      .map(({ members }) => members.filter((key) => known.has(key)))
      .filter(({ length }) => length > 1)
      .flat(),
  );
  const entities = entitiesOf(appearances, groups, byHand);
  const entityOf = new Map(
    entities.flatMap((entity) => entity.members.map(({ key }) => [key, entity] as const)),
  );
  const of = (key: string) => entityOf.get(key);
  return { entities, proposals: proposed(kind, appearances, { sameNames, apart, of }), of };
}

type Apart = (keys: readonly string[]) => boolean;

/** Whether people have decided that some of these entries are not the same. */
function apartBy(kind: DirectoryKind, decisions: DirectoryDecisions): Apart {
  const parted = decisions.parted
    .filter((one) => one.kind === kind)
    .map(({ members, from }) => ({ members: new Set(members), from: new Set(from) }));
  return (keys) =>
    parted.some(({ members, from }) => keys.some((a) => members.has(a)) && keys.some((b) => from.has(b)));
}

function entitiesOf(
  appearances: readonly Appearance[],
  groups: Grouping,
  byHand: ReadonlySet<string>,
): readonly Entity[] {
  const byRoot = Map.groupBy(appearances, ({ key }) => groups.rootOf(key));
  return [...byRoot.values()].map((members): Entity => {
    const isByHand = members.some(({ key }) => byHand.has(key));
    return { key: members[0]?.key ?? "", members, by: isByHand ? "hand" : "name" };
  });
}

/** Groups of more than one entry that have a trait in common. */
function shared(
  appearances: readonly Appearance[],
  traitsOf: (one: Appearance) => readonly string[],
): readonly (readonly Appearance[])[] {
  const byTrait = new Map<string, Appearance[]>();
  for (const one of appearances) {
    for (const trait of new Set(traitsOf(one))) {
      if (trait === "") continue;
      const group = byTrait.get(trait);
      if (group) group.push(one);
      else byTrait.set(trait, [one]);
    }
  }
  return [...byTrait.values()].filter(({ length }) => length > 1);
}

/** Entries of one name: all together if they are in one place, otherwise grouped by place. */
function byPlace(same: readonly Appearance[]): readonly (readonly string[])[] {
  const places = new Set(same.flatMap(({ within }) => within ?? []));
  if (places.size <= 1) return [same.map(({ key }) => key)];
  return [...places].map((place) => same.flatMap(({ key, within }) => (within === place ? [key] : [])));
}

interface Judged {
  readonly sameNames: readonly (readonly Appearance[])[];
  readonly apart: Apart;
  of(key: string): Entity | undefined;
}

/** Pairs of entities that look the same and are not known to be different. */
function proposed(
  kind: DirectoryKind,
  appearances: readonly Appearance[],
  { sameNames, apart, of }: Judged,
): readonly Proposal[] {
  const found = new Map<string, Proposal>();
  const compare = (alike: readonly Appearance[], reason: ProposalReason) => {
    const entities = [...new Set(alike.flatMap(({ key }) => of(key) ?? []))].slice(0, mostCompared);
    entities.forEach((a, i) => {
      for (const b of entities.slice(i + 1)) {
        const id = `${a.key} ${b.key}`;
        const isTwo = reason !== "address" && areElsewhere(kind, a, b);
        if (found.has(id) || isTwo || apart([...a.members, ...b.members].map(({ key }) => key))) continue;
        found.set(id, { kind, entities: [a, b], reason });
      }
    });
  };
  for (const same of sameNames) compare(same, "name");
  for (const [reason, traitsOf] of traits) {
    if (reason === "order" && kind !== "person") continue;
    if (reason === "form" && kind !== "organisation") continue;
    for (const alike of shared(appearances, traitsOf)) compare(alike, reason);
  }
  return [...found.values()];
}

/** Bodies in two countries are different; a person or a practice may have moved to another organisation. */
function areElsewhere(kind: DirectoryKind, a: Entity, b: Entity): boolean {
  if (kind !== "organisation") return false;
  const [here, there] = [a, b].map(({ members }) => new Set(members.flatMap(({ within }) => within ?? [])));
  return !!here?.size && !!there?.size && here.isDisjointFrom(there);
}
