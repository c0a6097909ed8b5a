// A partnership between two organisations over years: computed from the digests of all their visits.
import type { Text } from "../visit/text.ts";
import { appearanceKey } from "./appearance.ts";
import { type DigestAgreement, type DigestCommitment, stateOn, type VisitDigest } from "./digest.ts";
import type { Directory } from "./directory.ts";
import { type Health, healthOf } from "./health.ts";
import type { Entity } from "./identify.ts";
import { type PartnershipTopic, topicBook } from "./partnership-topics.ts";
import { type PlaceOfTwo, placesOfTwo } from "./places-of-two.ts";
import { type PracticeOfTwo, practicesOfTwo } from "./practices-of-two.ts";
import type { Whose, WhoseIs } from "./whose.ts";

/** `none`: both travelled, both hosted, or one is only mentioned. */
export type Direction = "first-to-second" | "second-to-first" | "none";

export interface VisitOfTwo {
  readonly visit: string;
  readonly title: Text;
  readonly from: string;
  readonly to: string;
  readonly direction: Direction;
}
type In<T> = T & { readonly visit: string };

export interface CommitmentOfTwo extends In<DigestCommitment> {
  readonly whose: Whose;
  readonly now: DigestCommitment["state"];
}

export interface Partnership {
  readonly first: Entity;
  readonly second: Entity;
  /** Visits in which one travelled to the other, or whose record connects the two; the first visit first. */
  readonly visits: readonly VisitOfTwo[];
  readonly commitments: readonly CommitmentOfTwo[];
  readonly practices: readonly PracticeOfTwo[];
  readonly agreements: readonly In<DigestAgreement>[];
  readonly topics: readonly PartnershipTopic[];
  /** Keys of people of either side who attended an activity together with somebody of the other. */
  readonly people: Readonly<Record<Whose, readonly string[]>>;
  /** The places of meetings and practices whose coordinates are known. */
  readonly places: readonly PlaceOfTwo[];
  readonly health: Health;
}

const byDay = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Returns the partnership of two organisations on a given day. */
export function partnershipOf(
  directory: Directory,
  [first, second]: readonly [Entity, Entity],
  today: Temporal.PlainDate,
): Partnership {
  const own = { first: keysOf(first), second: keysOf(second) };
  const whoseIs: WhoseIs = ({ visit }, id) => {
    const key = appearanceKey(visit, id);
    return own.first.has(key) ? "first" : own.second.has(key) ? "second" : undefined;
  };
  const isOfBoth = (digest: VisitDigest, ids: readonly string[]) => {
    const sides = new Set(ids.map((id) => whoseIs(digest, id)));
    return sides.has("first") && sides.has("second");
  };
  const visitsOf = { first: visitsIn(first), second: visitsIn(second) };
  const ofEither = directory.digests.filter(
    ({ visit }) => visitsOf.first.has(visit) || visitsOf.second.has(visit),
  );
  const together = ofEither.filter(({ visit }) => visitsOf.first.has(visit) && visitsOf.second.has(visit));
  const people = { first: new Set<string>(), second: new Set<string>() };
  const topics = topicBook();
  const met = new Set<string>();
  for (const digest of together) {
    const sideOf = sidesOfPeople(directory, digest, whoseIs);
    for (const meeting of digest.meetings) {
      if (!isOfBoth(digest, meeting.organisations)) continue;
      met.add(digest.visit);
      for (const id of meeting.topics) topics.spoken(digest, id);
      const present = meeting.people.flatMap((id) => sideOf.get(id) ?? []);
      if (new Set(present.map(({ whose }) => whose)).size < 2) continue;
      for (const { whose, key } of present) people[whose].add(key);
    }
  }
  // The wishes and offers of a side count from all its visits, including visits to others.
  for (const digest of ofEither) {
    for (const { organisation, topic, kind } of digest.exchanges) {
      const whose = whoseIs(digest, organisation);
      if (whose) topics.exchanged(digest, topic, { whose, kind });
    }
  }
  const commitments = together.flatMap((digest) => commitmentsOfTwo(digest, { whoseIs, isOfBoth, today }));
  const agreements = together.flatMap((digest) =>
    digest.agreements.flatMap((one) =>
      isOfBoth(digest, one.between) ? [{ ...one, visit: digest.visit }] : [],
    ),
  );
  const practices = practicesOfTwo(directory, together, whoseIs);
  const tied = new Set([...met, ...[...commitments, ...agreements].map(({ visit }) => visit)]);
  const visits = together
    .flatMap((digest) => visitOfTwo(digest, whoseIs, tied.has(digest.visit)))
    .sort((a, b) => byDay(a.from, b.from));
  const known = people.first.size + people.second.size;
  const health = healthOf({ visits, commitments, practices, agreements, people: known }, today);
  return {
    first,
    second,
    visits,
    commitments: commitments.toSorted((a, b) => byDay(a.due ?? "9999", b.due ?? "9999")),
    practices,
    agreements,
    topics: topics.list(),
    people: { first: [...people.first], second: [...people.second] },
    places: placesOfTwo(together, isOfBoth, practices),
    health,
  };
}

interface Judged {
  readonly whoseIs: WhoseIs;
  isOfBoth(digest: VisitDigest, ids: readonly string[]): boolean;
  readonly today: Temporal.PlainDate;
}

/** Commitments of one to the other, and those to nobody in particular that were made in the other's presence. */
function commitmentsOfTwo(digest: VisitDigest, { whoseIs, isOfBoth, today }: Judged): CommitmentOfTwo[] {
  return digest.commitments.flatMap((one) => {
    const whose = whoseIs(digest, one.by);
    const heard = one.to.length > 0 ? one.to : one.before;
    if (!whose || !isOfBoth(digest, [one.by, ...heard])) return [];
    return [{ ...one, visit: digest.visit, whose, now: stateOn(one, today) }];
  });
}

/** The people of the two sides in a visit, by their ids in it. */
const sidesOfPeople = (
  directory: Directory,
  digest: VisitDigest,
  whoseIs: WhoseIs,
): ReadonlyMap<string, { readonly whose: Whose; readonly key: string }> =>
  new Map(
    digest.people.flatMap(({ id, organisation }) => {
      const whose = whoseIs(digest, organisation);
      const entity = directory.people.of(appearanceKey(digest.visit, id));
      return whose && entity ? [[id, { whose, key: entity.key }] as const] : [];
    }),
  );

function visitOfTwo(digest: VisitDigest, whoseIs: WhoseIs, isTied: boolean): readonly VisitOfTwo[] {
  const sides = { first: new Set<string>(), second: new Set<string>() };
  for (const { id, sides: own } of digest.organisations) {
    const whose = whoseIs(digest, id);
    if (whose) for (const side of own) sides[whose].add(side);
  }
  const travels = { first: sides.first.has("visiting"), second: sides.second.has("visiting") };
  const isBetween = sides.first.size > 0 && sides.second.size > 0 && travels.first !== travels.second;
  if (!isBetween && !isTied) return [];
  const hasDirection = travels.first !== travels.second;
  const { visit, title, from, to } = digest;
  const direction = !hasDirection ? "none" : travels.first ? "first-to-second" : "second-to-first";
  return [{ visit, title, from, to, direction }];
}

const visitsIn = ({ members }: Entity): ReadonlySet<string> => new Set(members.map(({ visit }) => visit));
const keysOf = ({ members }: Entity): ReadonlySet<string> => new Set(members.map(({ key }) => key));
