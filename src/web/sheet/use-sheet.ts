// The document that can be edited: the open line, and the actions that save, print and remove lines.
import { useRef } from "react";
import { type Placement, textIn } from "#domain";
import { saySheet } from "#text";
import { useLive, usePlanner, useSnapshot } from "../data/live.ts";
import { useDecide } from "../visit/use-decide.ts";
import { useNotify } from "../widgets/notices.tsx";
import { useReader, useSay } from "../widgets/reader.tsx";
import { useNotifyFault } from "../widgets/say-fault.ts";
import { useSteps } from "../widgets/use-steps.ts";
import { carryOut, type LineWork, newLines, noteWork } from "./line-work.ts";
import { useOpenLine, workOf } from "./open-line.ts";
import { countsOf } from "./review.tsx";

export function useSheet() {
  const live = useLive();
  const snapshot = useSnapshot();
  const planner = usePlanner();
  const decide = useDecide(live, snapshot, planner);
  const steps = useSteps(live);
  const say = useSay(saySheet);
  const notify = useNotify();
  const notifyFault = useNotifyFault();
  const { language } = useReader();
  const { open, reading, begin, type, close, reopen } = useOpenLine(live.id, snapshot);
  const saving = useRef(false);
  const placementOf = (key: string): Placement | undefined =>
    snapshot.programme?.placements.find(({ activity }) => key === `item ${activity}`);
  const undoAction = () => ({ name: say("undo"), run: () => void steps.undo() });
  const notifyOfRemoval = ({ decisions }: LineWork) => {
    const out = decisions.find(({ at }) => at === undefined);
    if (!out) return;
    const activity = snapshot.visit.activities.find(({ id }) => id === out.activity);
    const title = activity ? textIn(activity.title, language, snapshot.visit.languages) : out.activity;
    notify(say("outOf", { title }), false, undoAction());
  };

  /** Saves the open line; returns true if it is saved or nothing differs. */
  const leave = async (): Promise<boolean> => {
    if (!open || saving.current) return false;
    if (open.text.trim() === open.before.trim()) {
      close();
      return true;
    }
    saving.current = true;
    try {
      const work = workOf(open, snapshot.programme, language);
      close();
      if (work && work.edits.length + work.decisions.length > 0)
        await carryOut(live, decide, work, open.begun);
      if (work) notifyOfRemoval(work);
      return true;
    } catch (fault) {
      reopen(open);
      notifyFault(fault, say("failed"));
      return false;
    } finally {
      saving.current = false;
    }
  };

  /** Adds a whole agenda as one change. */
  const add = async (text: string, date: string): Promise<boolean> => {
    const begun = { raw: snapshot.raw, visit: snapshot.visit };
    try {
      const { read, edits, decisions, refused } = newLines(text, date, begun);
      await carryOut(live, decide, { edits, decisions }, begun);
      const { items, kept } = countsOf(read);
      const counts = { items: items - refused.size, kept: kept + refused.size };
      notify(say("paste.done", counts), false, undoAction());
      return true;
    } catch (fault) {
      notifyFault(fault, say("paste.failed"));
      return false;
    }
  };
  /** Prints a note, or removes it. */
  const note = async (index: number, to: Parameters<typeof noteWork>[2]) => {
    try {
      await live.edit(noteWork(index, snapshot, to), { seen: snapshot.raw });
    } catch (fault) {
      notifyFault(fault, say("failed"));
    }
  };
  const actions = { begin, type, close, leave, add, note, placementOf };
  return { live, snapshot, planner, language, open, reading, ...actions };
}
export type Sheet = ReturnType<typeof useSheet>;
