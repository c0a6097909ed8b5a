// Together: people who stay together count as one if an activity invites more than one of them.
import type { PersonId, Visit } from "#domain";

/**
 * Returns each person of a group with everybody who stays together with that person. Groups that share a
 * member are one group.
 */
export function groupsOf(visit: Visit): ReadonlyMap<PersonId, ReadonlySet<PersonId>> {
  const groups = new Map<PersonId, ReadonlySet<PersonId>>();
  for (const people of visit.delegations.flatMap((delegation) => delegation.together ?? [])) {
    const group = new Set(people.flatMap((id) => [...(groups.get(id) ?? [id])]));
    for (const id of group) groups.set(id, group);
  }
  return groups;
}

/** People who are invited in one way: for a quorum (its index), or as wished (-1). */
export interface Asked {
  readonly people: readonly PersonId[];
  readonly from: readonly number[];
}

/** Joins lists that contain people of the same group. The order is that of the first list. */
export const joined = (
  lists: readonly (readonly PersonId[])[],
  groups: ReadonlyMap<PersonId, ReadonlySet<PersonId>>,
): readonly (readonly PersonId[])[] =>
  tied(
    lists.map((people) => ({ people, from: [] })),
    groups,
  ).map(({ people }) => people);

/**
 * Does the same if people are invited in several ways: people who stay together attend in all of them or
 * in none.
 */
export function tied(
  lists: readonly Asked[],
  groups: ReadonlyMap<PersonId, ReadonlySet<PersonId>>,
): readonly Asked[] {
  if (groups.size === 0) return lists;
  const result: Asked[] = [];
  for (const list of lists) {
    const meets = (other: Asked) =>
      list.people.some((id) => other.people.some((one) => groups.get(id)?.has(one)));
    const [first, ...rest] = result.filter(meets);
    if (!first) {
      result.push(list);
      continue;
    }
    const all = [first, ...rest, list];
    for (const other of rest) result.splice(result.indexOf(other), 1);
    result[result.indexOf(first)] = {
      people: [...new Set(all.flatMap(({ people }) => people))],
      from: [...new Set(all.flatMap(({ from }) => from))],
    };
  }
  return result;
}
