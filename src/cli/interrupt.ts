// Ctrl-C: the first one asks for the best programme so far, the second one exits at once.

/**
 * The milliseconds within which signals count as one: a terminal sends Ctrl-C to every process between it and this
 * one.
 */
const oneKeyMilliseconds = 500;

/** 128 + SIGINT, as shells report it. */
const interrupted = 130;

const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Waits for the first signal to end. A second one ends the process as usual. */
export const endSignal = (): Promise<void> =>
  new Promise((resolve) => {
    const end = () => {
      for (const signal of signals) process.off(signal, end);
      resolve();
    };
    for (const signal of signals) process.on(signal, end);
  });

/** Calls `onFirst` at the first interrupt and exits at the second; `stop` restores the usual behaviour. */
export function interruptible(onFirst: () => void): { readonly stop: () => void } {
  let first: number | undefined;
  const onSignal = () => {
    if (first === undefined) {
      first = performance.now();
      onFirst();
    } else if (performance.now() - first > oneKeyMilliseconds) process.exit(interrupted);
  };
  for (const signal of signals) process.on(signal, onSignal);
  return {
    stop: () => {
      for (const signal of signals) process.off(signal, onSignal);
    },
  };
}
