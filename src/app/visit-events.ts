// Visit events: messages of the use cases to everybody who has a visit open.
import type { StoredChange, StoredJob, StoredRelease, StoredRequest } from "./ports.ts";

export type VisitEvent =
  | { readonly kind: "change"; readonly change: StoredChange }
  | { readonly kind: "job"; readonly job: StoredJob }
  | { readonly kind: "release"; readonly release: Omit<StoredRelease, "document"> }
  | { readonly kind: "request"; readonly request: StoredRequest }
  /** Viewers with this link (with any, if none is given) must reconnect, and are admitted or refused. */
  | { readonly kind: "end"; readonly link?: string };

export interface VisitEvents {
  publish(visit: string, event: VisitEvent): void;
  /** Informs those who watch any visit. */
  publishToAll(event: VisitEvent): void;
  isWatched(visit: string): boolean;
  /** Calls `listener` for every event of a visit, until the returned function is called. */
  subscribe(visit: string, listener: (event: VisitEvent) => void): () => void;
}

export function visitEvents(): VisitEvents {
  const listeners = new Map<string, Set<(event: VisitEvent) => void>>();
  return {
    publish(visit, event) {
      for (const listener of listeners.get(visit) ?? []) listener(event);
    },
    publishToAll(event) {
      for (const set of listeners.values()) for (const listener of set) listener(event);
    },
    isWatched: (visit) => listeners.has(visit),
    subscribe(visit, listener) {
      const set = listeners.get(visit) ?? new Set();
      listeners.set(visit, set.add(listener));
      return () => {
        set.delete(listener);
        if (set.size === 0 && listeners.get(visit) === set) listeners.delete(visit);
      };
    },
  };
}
