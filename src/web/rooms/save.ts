// Saving from a form: edits go to the visit, and whatever is wrong comes back as sentences beside its field.
import { useState } from "react";
import type { Edit, VisitProblem } from "#domain";
import { sayProblemSentence, sayRooms } from "#text";
import { Refused } from "../data/api.ts";
import { useLive } from "../data/live.ts";
import { useTell } from "../shell/notices.tsx";
import { useReader, useSay } from "../shell/reader.tsx";

export interface Saving {
  /** Sentences about what was refused, or nothing. */
  readonly errors: readonly string[];
  /** True when it was taken. */
  save(edits: readonly Edit[]): Promise<boolean>;
  /** Says what is wrong before anything is sent. */
  refuse(problems: readonly VisitProblem[]): void;
  clear(): void;
}

const mostErrors = 3;

export function useSaving(): Saving {
  const live = useLive();
  const tell = useTell();
  const say = useSay(sayRooms);
  const { language } = useReader();
  const [errors, setErrors] = useState<readonly string[]>([]);
  const refuse = (problems: readonly VisitProblem[]) => {
    const sentences = problems.map((problem) => sayProblemSentence(language, problem));
    setErrors([...new Set(sentences)].slice(0, mostErrors));
  };
  return {
    errors,
    refuse,
    clear: () => setErrors([]),
    async save(edits) {
      try {
        await live.edit(edits);
        setErrors([]);
        return true;
      } catch (fault) {
        if (fault instanceof Refused) refuse(fault.problems);
        else tell(say("failed"), true);
        return false;
      }
    },
  };
}
