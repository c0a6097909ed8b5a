// Together: people who stay together count as one where an activity asks more than one of them.
import type { PersonId, Visit } from "#domain";

/** Each person of a group with all who stay together with it; groups that share somebody are one group. */
export function groupsOf(visit: Visit): ReadonlyMap<PersonId, ReadonlySet<PersonId>> {
  const groups = new Map<PersonId, ReadonlySet<PersonId>>();
  for (const people of visit.delegations.flatMap((delegation) => delegation.together ?? [])) {
    const group = new Set(people.flatMap((id) => [...(groups.get(id) ?? [id])]));
    for (const id of group) groups.set(id, group);
  }
  return groups;
}

/** The lists, with those joined into one that hold people of the same group; the order is that of the first. */
export function joined(
  lists: readonly (readonly PersonId[])[],
  groups: ReadonlyMap<PersonId, ReadonlySet<PersonId>>,
): readonly (readonly PersonId[])[] {
  if (groups.size === 0) return lists;
  const result: PersonId[][] = [];
  for (const list of lists) {
    const meets = (other: readonly PersonId[]) =>
      list.some((id) => other.some((one) => groups.get(id)?.has(one)));
    const [first, ...rest] = result.filter(meets);
    if (!first) {
      result.push([...list]);
      continue;
    }
    for (const other of rest) result.splice(result.indexOf(other), 1);
    const all = new Set([...first, ...rest.flat(), ...list]);
    first.splice(0, first.length, ...all);
  }
  return result;
}
