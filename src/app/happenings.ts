// Happenings: what the use cases tell those who watch a visit live.
import type { StoredChange, StoredJob, StoredRelease, StoredRequest } from "./ports.ts";

export type Happening =
  | { readonly kind: "change"; readonly change: StoredChange }
  | { readonly kind: "job"; readonly job: StoredJob }
  | { readonly kind: "release"; readonly release: Omit<StoredRelease, "document"> }
  | { readonly kind: "request"; readonly request: StoredRequest };

export interface Happenings {
  tell(visit: string, happening: Happening): void;
  /** Calls `listener` for everything that happens to a visit, until the function it gives is called. */
  watch(visit: string, listener: (happening: Happening) => void): () => void;
}

export function happenings(): Happenings {
  const listeners = new Map<string, Set<(happening: Happening) => void>>();
  return {
    tell(visit, happening) {
      for (const listener of listeners.get(visit) ?? []) listener(happening);
    },
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
