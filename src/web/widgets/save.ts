// Saving from a page: edits go to the visit; what is refused is said beside its field, or as a notice where there is none.
import { useEffect, useRef, useState } from "react";
import type { Edit, VisitProblem } from "#domain";
import { type Language, sayRooms } from "#text";
import { Refused } from "../data/api.ts";
import { type Live, useLive } from "../data/live.ts";
import { useTell } from "./notices.tsx";
import { useReader, useSay } from "./reader.tsx";
import { faultSentences, problemSentences, whyItStays } from "./say-fault.ts";

export interface Saving {
  /** Sentences about what was refused, or nothing: to be shown beside the field. */
  readonly errors: readonly string[];
  /** True when it was taken. */
  save(edits: readonly Edit[]): Promise<boolean>;
  /** Says what is wrong before anything is sent. */
  refuse(problems: readonly VisitProblem[]): void;
  clear(): void;
}

/** For what has a place for its errors: whoever calls this shows `errors`. */
export function useSaving(): Saving {
  const live = useLive();
  const tell = useTell();
  const say = useSay(sayRooms);
  const { language } = useReader();
  const [errors, setErrors] = useState<readonly string[]>([]);
  const isShown = useIsShown();
  return {
    errors,
    refuse: (problems) => setErrors(problemSentences(language, problems)),
    clear: () => setErrors([]),
    async save(edits) {
      const refused = await refusal(live, language, edits);
      setErrors(refused ?? []);
      // The form of what was to be removed is gone when the server refuses: its errors would be seen by nobody.
      if (refused && (refused.length === 0 || !isShown.current)) tell(noticeOf(refused, say("failed")), true);
      return refused === undefined;
    },
  };
}

/** For what has no field, such as buttons that add or move: a refusal is told as a notice. */
export function useSave(): Saving["save"] {
  const live = useLive();
  const tell = useTell();
  const say = useSay(sayRooms);
  const { language } = useReader();
  return async (edits) => {
    const refused = await refusal(live, language, edits);
    if (refused) tell(noticeOf(refused, say("failed")), true);
    return refused === undefined;
  };
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

/** Saves. Gives why it was refused, without sentences where nobody knows; undefined when it was taken. */
async function refusal(
  live: Live,
  language: Language,
  edits: readonly Edit[],
): Promise<readonly string[] | undefined> {
  try {
    await live.edit(edits);
    return undefined;
  } catch (fault) {
    const state = live.state();
    const isRemoval = edits.some(({ kind }) => kind === "remove");
    if (fault instanceof Refused && isRemoval && state.kind === "open")
      return whyItStays(language, state.snapshot, edits, fault.problems);
    return faultSentences(language, fault);
  }
}
