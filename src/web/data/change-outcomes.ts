// The outcomes of the changes of this page: a promise for each, and one for all of them.

export interface ChangeOutcomes {
  /** Returns a promise that `end` resolves or rejects. */
  begin(key: string): Promise<void>;
  /** Ends a change; with a fault if it was not made. */
  end(key: string, fault?: unknown): void;
  /** Resolves at the next `allEnded`. */
  ended(): Promise<void>;
  allEnded(): void;
}

/** Returns outcomes without any change. */
export function changeOutcomes(): ChangeOutcomes {
  const open = new Map<string, PromiseWithResolvers<void>>();
  let all: PromiseWithResolvers<void> | undefined;
  return {
    begin(key) {
      const outcome = Promise.withResolvers<void>();
      open.set(key, outcome);
      // Reports the outcome in another way to callers that do not wait for it.
      outcome.promise.catch(() => {});
      return outcome.promise;
    },
    end(key, fault) {
      const outcome = open.get(key);
      open.delete(key);
      if (fault === undefined) outcome?.resolve();
      else outcome?.reject(fault);
    },
    ended() {
      all ??= Promise.withResolvers<void>();
      return all.promise;
    },
    allEnded() {
      all?.resolve();
      all = undefined;
    },
  };
}
