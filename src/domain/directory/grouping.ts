// Groups of entries that are the same: joined step by step, and tested before they are joined.

export interface Grouping {
  rootOf(key: string): string;
  /** Joins the groups of these entries. Keys without an entry are ignored. */
  join(keys: readonly string[]): void;
  /** Every entry that is in a group with one of these. */
  closure(keys: readonly string[]): readonly string[];
  /** Whether two of the groups of these entries contain entries of the same visit. */
  wouldClash(keys: readonly string[]): boolean;
}

/** Every entry starts as a group of its own. */
export function grouping(entries: readonly { readonly key: string; readonly visit: string }[]): Grouping {
  const roots = new Map(entries.map(({ key }) => [key, key]));
  const members = new Map(entries.map(({ key }) => [key, [key]]));
  const visits = new Map(entries.map(({ key, visit }) => [key, new Set([visit])]));
  const rootOf = (key: string) => roots.get(key) ?? key;
  const rootsOf = (keys: readonly string[]) => [
    ...new Set(keys.filter((key) => roots.has(key)).map((key) => rootOf(key))),
  ];
  return {
    rootOf,
    closure: (keys) => rootsOf(keys).flatMap((root) => members.get(root) ?? []),
    wouldClash(keys) {
      const seen = new Set<string>();
      for (const root of rootsOf(keys)) {
        for (const visit of visits.get(root) ?? []) {
          if (seen.has(visit)) return true;
          seen.add(visit);
        }
      }
      return false;
    },
    join(keys) {
      const [root, ...others] = rootsOf(keys);
      if (root === undefined) return;
      for (const other of others) {
        const moved = members.get(other) ?? [];
        for (const key of moved) roots.set(key, root);
        members.set(root, [...(members.get(root) ?? []), ...moved]);
        visits.set(root, new Set([...(visits.get(root) ?? []), ...(visits.get(other) ?? [])]));
        members.delete(other);
        visits.delete(other);
      }
    },
  };
}
