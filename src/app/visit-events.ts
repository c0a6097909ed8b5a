// Visit events: what the use cases tell those who watch a visit live.
import type { StoredChange, StoredJob, StoredRelease, StoredRequest } from "./ports.ts";

export type Happening =
  | { readonly kind: "change"; readonly change: StoredChange }
  | { readonly kind: "job"; readonly job: StoredJob }
  | { readonly kind: "release"; readonly release: Omit<StoredRelease, "document"> }
  | { readonly kind: "request"; readonly request: StoredRequest }
  /** Viewers with this link (with any, where none is named) must reconnect, and are admitted or refused. */
  | { readonly kind: "end"; readonly link?: string };

export interface Happenings {
  tell(visit: string, happening: Happening): void;
  /** Tells those who watch any visit. */
  tellAll(happening: Happening): void;
  isWatched(visit: string): boolean;
  /** Calls `listener` for everything that happens to a visit, until the function it gives is called. */
  watch(visit: string, listener: (happening: Happening) => void): () => void;
}

export function happenings(): Happenings {
  const listeners = new Map<string, Set<(happening: Happening) => void>>();
  return {
    tell(visit, happening) {
      for (const listener of listeners.get(visit) ?? []) listener(happening);
    },
    tellAll(happening) {
      for (const set of listeners.values()) for (const listener of set) listener(happening);
    },
    isWatched: (visit) => listeners.has(visit),
    watch(visit, listener) {
      const set = listeners.get(visit) ?? new Set();
      listeners.set(visit, set.add(listener));
      return () => {
        set.delete(listener);
        if (set.size === 0 && listeners.get(visit) === set) listeners.delete(visit);
      };
    },
  };
}
