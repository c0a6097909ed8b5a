// Undo and redo in the interface: each reports what it did and offers to reverse it.
import { sayEdits, sayShell } from "#text";
import type { Stepped } from "../data/api.ts";
import type { Live } from "../data/live.ts";
import { useNotify } from "./notices.tsx";
import { useReader } from "./reader.tsx";

type Step = "undo" | "redo";
const back = { undo: "redo", redo: "undo" } as const;

/** Returns functions that undo this person's newest change, or redo it, and report it. They never throw. */
/** `document` is the document concerned, if it is not the visit. */
export function useSteps(
  live: Live,
  document?: Pick<Live, Step>,
): { readonly [step in Step]: () => Promise<void> } {
  const notify = useNotify();
  const { language } = useReader();
  const take = async (step: Step): Promise<void> => {
    const before = visitOf(live);
    const stepped = await (document ?? live)[step]().catch((): Stepped | undefined => undefined);
    if (stepped === undefined) return notify(sayShell(language, "stepFailed"), true);
    if (stepped.code !== "done")
      return notify(sayShell(language, `${step}.${stepped.code}`), stepped.code === "conflict");
    // The visit before contains the names of removed entries, the visit after those of restored entries.
    const visit = stepped.edits.some(({ kind }) => kind === "remove") ? before : visitOf(live);
    const what = document
      ? sayShell(language, "record")
      : visit
        ? sayEdits(language, stepped.edits, visit)
        : "";
    notify(sayShell(language, `${step}.done`, { what }), false, {
      name: sayShell(language, back[step]),
      run: () => void take(back[step]),
    });
  };
  return { undo: () => take("undo"), redo: () => take("redo") };
}

function visitOf(live: Live) {
  const state = live.state();
  return state.kind === "open" ? state.snapshot.visit : undefined;
}
