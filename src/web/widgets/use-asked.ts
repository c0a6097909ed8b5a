// What the address of a page asks for: an entry to open, or an action to begin.
import { useEffect, useState } from "react";

/** The chosen entry of a page: the one in the address, also when the address changes, until another is chosen. */
export function useAsked(asked: string | undefined) {
  const [chosen, choose] = useState(asked);
  useEffect(() => {
    if (asked !== undefined) choose(asked);
  }, [asked]);
  return [chosen, choose] as const;
}

type Navigate = (to: { readonly search: Readonly<Record<string, never>>; readonly replace: true }) => unknown;

/** Begins an action if the address asks for it, and removes it from the address, so that nothing repeats it. */
export function useOnce(isAsked: boolean | undefined, begin: () => unknown, navigate: Navigate): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: only if the address asks for it
  useEffect(() => {
    if (!isAsked) return;
    void begin();
    void navigate({ search: {}, replace: true });
  }, [isAsked]);
}
