// Visits and their changes in memory.
import type { Store } from "#app";
import type { MemoryState } from "./state.ts";

type Visits = Pick<
  Store,
  | "listVisits"
  | "documentsUnder"
  | "publicationStates"
  | "findVisit"
  | "versionOf"
  | "createVisit"
  | "appendChange"
  | "changes"
  | "lastChangeBy"
  | "changeWithKey"
  | "snapshot"
>;

export const memoryVisits = ({ visits, releases, photos }: MemoryState): Visits => ({
  async listVisits() {
    const own = [...visits.values()].filter(({ newest }) => !newest.id.includes("/"));
    return own.map(({ newest: { id, version, updatedAt } }) => ({ id, version, updatedAt }));
  },
  documentsUnder: async (prefix) =>
    [...visits.keys()].filter((id) => id.startsWith(prefix)).map((id) => ({ id })),
  publicationStates: async () =>
    [...visits.values()].flatMap(({ newest: { id, version } }) => {
      const publication = visits.get(`${id}/publication`)?.newest.version;
      if (publication === undefined) return [];
      const record = visits.get(`${id}/record`)?.newest.version ?? 0;
      const release = releases.filter(({ visit }) => visit === id).length;
      const stored = photos.filter(({ visit }) => visit === id).length;
      return [{ visit: id, publication, version, record, release, photos: stored }];
    }),
  findVisit: async (id) => visits.get(id)?.newest,
  versionOf: async (id) => visits.get(id)?.newest.version,
  async createVisit(id, document, change) {
    if (visits.has(id)) return false;
    const { version, at: updatedAt } = change;
    const newest = { id, version, document, updatedAt };
    visits.set(id, { newest, changes: [change], snapshots: [{ version, document }] });
    return true;
  },
  async appendChange(id, change, document, snapshot) {
    const held = visits.get(id);
    const repeated = held?.changes.find(({ key }) => key === change.key);
    if (repeated) return { code: "repeated", change: repeated };
    const { version, at: updatedAt } = change;
    if (held?.newest.version !== version - 1) return { code: "stale" };
    held.newest = { id, version, document, updatedAt };
    held.changes.push(change);
    if (snapshot) held.snapshots.push({ version, document });
    return { code: "done" };
  },
  changes: async (id, from, to) =>
    (visits.get(id)?.changes ?? []).filter(({ version }) => from <= version && version <= to),
  lastChangeBy: async (id, who, before) =>
    visits.get(id)?.changes.findLast((one) => one.who === who && one.version < before),
  changeWithKey: async (id, key) => visits.get(id)?.changes.find((one) => one.key === key),
  snapshot: async (id, version) => visits.get(id)?.snapshots.findLast((one) => one.version <= version),
});
