// Saves edits from a page. Shows a refusal beside its field, or as a notice if there is none.
import { useEffect, useRef, useState } from "react";
import { type Edit, type VisitProblem, type WorkingDocument, withoutDefaults } from "#domain";
import { type Language, sayEditor } from "#text";
import { Refused } from "../data/api.ts";
import { type Live, useLive, useSnapshot } from "../data/live.ts";
import { useNotify } from "./notices.tsx";
import { useReader, useSay } from "./reader.tsx";
import { faultSentences, problemSentences, whyItStays } from "./say-fault.ts";

export interface Saving {
  /** Messages about what was refused, or nothing; to be shown beside the field. */
  readonly errors: readonly string[];
  /** The document that is displayed, on which the edits of this form are based. */
  readonly seen: WorkingDocument;
  /** Shows edits at once; resolves to true if they are valid. If the server refuses them later, calls `late`. */
  save(edits: readonly Edit[], how?: How): Promise<boolean>;
  /** Reports problems before anything is sent. */
  refuse(problems: readonly VisitProblem[]): void;
  clear(): void;
}

interface How {
  /** The document seen when the change began; by default, the one displayed. */
  readonly seen?: WorkingDocument;
  /** Restores the typed text. */
  readonly late?: () => void;
}

/** For components that show errors themselves: the caller displays `errors`. */
export function useSaving(): Saving {
  const live = useLive();
  const notify = useNotify();
  const say = useSay(sayEditor);
  const { language } = useReader();
  const drawn = useSnapshot().raw;
  const [errors, setErrors] = useState<readonly string[]>([]);
  const isShown = useIsShown();
  const onRefused = (refused: readonly string[]) => {
    setErrors(refused);
    // The form of a removed entry is gone when the server refuses, so its errors need a notice.
    if (refused.length === 0 || !isShown.current) notify(noticeOf(refused, say("failed")), true);
  };
  return {
    errors,
    seen: drawn,
    refuse: (problems) => setErrors(problemSentences(language, problems)),
    clear: () => setErrors([]),
    async save(edits, { seen = drawn, late } = {}) {
      const isTaken = sent(live, language, edits, { seen, ...(late && { late }) }, onRefused);
      if (isTaken) setErrors([]);
      return isTaken;
    },
  };
}

/** For changes without a field, such as buttons that add or move: a refusal is shown as a notice. */
export function useSave(): Saving["save"] {
  const live = useLive();
  const notify = useNotify();
  const say = useSay(sayEditor);
  const { language } = useReader();
  const drawn = useSnapshot().raw;
  return async (edits, how) =>
    sent(live, language, edits, { seen: drawn, ...how }, (refused) =>
      notify(noticeOf(refused, say("failed")), true),
    );
}

const noticeOf = (refused: readonly string[], otherwise: string): string =>
  refused.length > 0 ? refused.join(" ") : otherwise;

/** Whether the calling component is still on the page. */
export function useIsShown(): { readonly current: boolean } {
  const shown = useRef(false);
  useEffect(() => {
    shown.current = true;
    return () => {
      shown.current = false;
    };
  }, []);
  return shown;
}

/**
 * Shows edits and sends them; resolves to true when they are shown. `onRefused` receives the reasons, at once or later
 * from the server, without messages if they are unknown.
 */
function sent(
  live: Live,
  language: Language,
  edits: readonly Edit[],
  { seen, late }: How,
  onRefused: (refused: readonly string[]) => void,
): boolean {
  const report = (fault: unknown) => {
    const state = live.state();
    const isRemoval = edits.some(({ kind }) => kind === "remove");
    if (fault instanceof Refused && isRemoval && state.kind === "open")
      onRefused(whyItStays(language, state.snapshot, edits, fault.problems));
    else onRefused(faultSentences(language, fault));
  };
  try {
    live.edit(withoutDefaults(edits), seen ? { seen } : {}).catch((fault) => {
      late?.();
      report(fault);
    });
    return true;
  } catch (fault) {
    report(fault);
    return false;
  }
}
