// Saves edits from a page. Shows a refusal beside its field, or as a notice where it has none.
import { useEffect, useRef, useState } from "react";
import type { Edit, VisitProblem, WorkingDocument } from "#domain";
import { type Language, sayEditor } from "#text";
import { Refused } from "../data/api.ts";
import { type Live, useLive, useSnapshot } from "../data/live.ts";
import { useNotify } from "./notices.tsx";
import { useReader, useSay } from "./reader.tsx";
import { faultSentences, problemSentences, whyItStays } from "./say-fault.ts";

export interface Saving {
  /** Sentences about what was refused, or nothing: to be shown beside the field. */
  readonly errors: readonly string[];
  /** The document that is drawn: what the edits of this form are made on. */
  readonly seen: WorkingDocument;
  /** Shows edits at once; true when they were taken. The server may still refuse them: then `late` is called. */
  save(edits: readonly Edit[], how?: How): Promise<boolean>;
  /** Says what is wrong before anything is sent. */
  refuse(problems: readonly VisitProblem[]): void;
  clear(): void;
}

interface How {
  /** What was seen when the change began; what is drawn, where absent. */
  readonly seen?: WorkingDocument;
  /** Brings back what was typed. */
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

/** For what has no field, such as buttons that add or move: a refusal is told as a notice. */
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

/** Whether what asks is still on the page. */
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
 * Shows edits and sends them; true when they are shown. `onRefused` hears why they were refused, here at once or later
 * by the server, without sentences where that is unknown.
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
    live.edit(edits, seen ? { seen } : {}).catch((fault) => {
      late?.();
      report(fault);
    });
    return true;
  } catch (fault) {
    report(fault);
    return false;
  }
}
