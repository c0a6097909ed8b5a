// Offers entries to the palette: those of every page, and those of the open visit. They are made when it opens.
import { useNavigate } from "@tanstack/react-router";
import { type Live, useLiveState } from "../data/live.ts";
import { useOffer, useRegistry } from "../shell/commands.tsx";
import { type PageName, pages } from "../shell/pages.ts";
import type { Steppable } from "../shell/steps.ts";
import { useReader } from "../widgets/reader.tsx";
import { useSteps } from "../widgets/use-steps.ts";

const entries = () => import("./found-entries.ts");

/** Offers settings, printing and the pages across visits. */
export function useFindableEverywhere(): void {
  const { language, setLanguage, setTheme } = useReader();
  const registry = useRegistry();
  const navigate = useNavigate();
  useOffer("everywhere", async () =>
    (await entries()).generalEntries({
      language,
      setLanguage: (next) => void setLanguage(next),
      setTheme,
      go: (to) => void navigate({ to }),
      showHelp: () => registry.show("help"),
    }),
  );
}

/** Offers everything in the open visit. `document`: what undo and redo apply to, if it is not the visit. */
export function useFindable(live: Live, id: string, document: Steppable | undefined): void {
  useFindableEverywhere();
  const { language } = useReader();
  const state = useLiveState(live);
  const steps = useSteps(live, document);
  const navigate = useNavigate();
  useOffer("visit", async () =>
    (await entries()).visitEntries({
      id,
      visit: state.kind === "open" ? state.snapshot.visit : undefined,
      isPlanned: state.kind === "open" && state.snapshot.programme !== undefined,
      language,
      today: Temporal.Now.plainDateISO(),
      open: (page: PageName, search = {}) =>
        void navigate({ to: pages[page].to, params: { visit: id }, search }),
      undo: () => void steps.undo(),
      redo: () => void steps.redo(),
    }),
  );
}
