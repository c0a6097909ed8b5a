// The order of requests: callers that share one, and requests that wait for each other.

/**
 * Returns a function that calls `load`. Calls before a waiting request begins share it; later ones wait for its end,
 * so that everybody gets a state at least as new as the call.
 */
export function sharedRequest(load: () => Promise<void>): () => Promise<void> {
  let loading: Promise<void> = Promise.resolve();
  let isWaiting = false;
  return () => {
    if (isWaiting) return loading;
    isWaiting = true;
    loading = loading
      .catch(() => {})
      .then(() => {
        isWaiting = false;
        return load();
      });
    return loading;
  };
}

/** Returns a function that does its tasks in sequence, even after one that failed. */
export function inTurn(): <T>(task: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const done = last.then(task);
    last = done.catch(() => {});
    return done;
  };
}
