// Digests of the visits: recomputed when a visit or its record has changed, and cached as values.
import { digestFormat, type VisitDigest } from "#domain";
import type { Heavy } from "./heavy/tasks.ts";
import type { DigestState, Store } from "./ports.ts";
import { recordIdOf } from "./records.ts";

export interface Digests {
  /** Brings the digests up to date. */
  refresh(): Promise<readonly DigestState[]>;
  /** The digests of all visits that can be read, in the order of the visits; the same array until one changes. */
  all(): Promise<readonly VisitDigest[]>;
}

interface Held {
  readonly stamp: string;
  readonly digest: VisitDigest;
}

export function digestsOf(store: Store, heavy: Heavy): Digests {
  const held = new Map<string, Held>();
  let list: { readonly stamp: string; readonly digests: readonly VisitDigest[] } | undefined;
  let running: Promise<readonly DigestState[]> | undefined;
  let following: Promise<readonly DigestState[]> | undefined;
  /** The versions of visits that could not be read: they are not tried again. */
  const unreadable = new Map<string, string>();

  async function make({ visit, version, record }: DigestState): Promise<boolean> {
    const stored = await store.findVisit(visit);
    const kept = record > 0 ? await store.findVisit(recordIdOf(visit)) : undefined;
    if (!stored) return false;
    const task = { text: stored.document, record: kept?.document ?? null };
    const made = await heavy("digest", task, { visit: "directory" });
    // A visit that cannot be read keeps its previous digest.
    if (made === null) {
      unreadable.set(visit, `${version} ${record}`);
      return false;
    }
    await store.putDigest({ visit, version, record, format: digestFormat, text: made.text }, made.minutes);
    return true;
  }
  async function refreshed(): Promise<readonly DigestState[]> {
    const states = await store.digestStates();
    const stale = states.filter(
      ({ visit, version, record, made }) =>
        (made?.version !== version || made.record !== record || made.format !== digestFormat) &&
        unreadable.get(visit) !== `${version} ${record}`,
    );
    let isChanged = false;
    for (const state of stale) isChanged = (await make(state)) || isChanged;
    return isChanged ? store.digestStates() : states;
  }
  /**
   * Callers during a refresh share the next one, because their latest changes may have come too late for the running
   * one.
   */
  function refresh(): Promise<readonly DigestState[]> {
    if (!running) {
      running = refreshed().finally(() => {
        running = undefined;
      });
      return running;
    }
    following ??= running
      .catch(() => undefined)
      .then(() => {
        following = undefined;
        return refresh();
      });
    return following;
  }
  return {
    refresh,
    async all() {
      const states = (await refresh()).flatMap(({ visit, made }) =>
        made?.format === digestFormat ? [{ visit, stamp: `${made.version} ${made.record}` }] : [],
      );
      const missing = states.filter(({ visit, stamp }) => held.get(visit)?.stamp !== stamp);
      const stamps = new Map(missing.map(({ visit, stamp }) => [visit, stamp]));
      for (const { visit, text } of await store.digests([...stamps.keys()])) {
        held.set(visit, { stamp: stamps.get(visit) ?? "", digest: JSON.parse(text) });
      }
      const stamp = states.map((one) => `${one.visit} ${one.stamp}`).join("\n");
      if (list?.stamp !== stamp) {
        const digests = states.flatMap(({ visit }) => held.get(visit)?.digest ?? []);
        list = { stamp, digests };
      }
      return list.digests;
    },
  };
}
