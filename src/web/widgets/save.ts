// Saving from a form: edits go to the visit, and whatever is wrong comes back as sentences beside its field.
import { useState } from "react";
import { type Edit, fieldPath, type VisitProblem } from "#domain";
import { type Language, listedShort, namePart, sayProblemSentence, sayRooms, sayVisit } from "#text";
import { Refused, type Snapshot } from "../data/api.ts";
import { edited } from "../data/edit.ts";
import { useLive } from "../data/live.ts";
import { useTell } from "./notices.tsx";
import { useReader, useSay } from "./reader.tsx";

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
  const refuse = (problems: readonly VisitProblem[]) => setErrors(sentencesOf(language, problems));
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
        const state = live.state();
        if (fault instanceof Refused && state.kind === "open" && edits.some(({ kind }) => kind === "remove"))
          setErrors(whyItStays(language, state.snapshot, edits, fault.problems));
        else if (fault instanceof Refused) refuse(fault.problems);
        else tell(say("failed"), true);
        return false;
      }
    },
  };
}

/** What is wrong, each once, as sentences of their own. */
const sentencesOf = (language: Language, problems: readonly VisitProblem[]): string[] => {
  const sentences = problems.map((problem) => sayProblemSentence(language, problem));
  return [...new Set(sentences)]
    .slice(0, mostErrors)
    .map((sentence) => sentence.charAt(0).toLocaleUpperCase(language) + sentence.slice(1));
};

/** Why something can not be taken out: what in the visit still names it, by the names that people know. */
function whyItStays(
  language: Language,
  { raw, visit }: Snapshot,
  edits: readonly Edit[],
  problems: readonly VisitProblem[],
): string[] {
  const without = edited(raw, edits);
  const users = problems
    .filter((problem) => problem.code === "unknown-reference")
    .map(({ path }) => namePart(language, fieldPath(without, ["visit", ...path]), visit));
  if (users.length === 0) return sentencesOf(language, problems);
  return [sayVisit(language, "inUse", { names: listedShort([...new Set(users)], language) })];
}
