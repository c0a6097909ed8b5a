// The open line of the document, how it is read, and the actions: save, print and remove lines.
import { useMemo, useRef, useState } from "react";
import { type Placement, readAgenda, textIn } from "#domain";
import { saySheet } from "#text";
import { useLive, usePlanner, useSnapshot } from "../data/live.ts";
import { useDecide } from "../visit/use-decide.ts";
import { useNotify } from "../widgets/notices.tsx";
import { useReader, useSay } from "../widgets/reader.tsx";
import { useNotifyFault } from "../widgets/say-fault.ts";
import { useSteps } from "../widgets/use-steps.ts";
import { keepLine, keptLine } from "./kept-line.ts";
import { type Begun, carryOut, itemWork, type LineWork, newLines, noteWork } from "./line-work.ts";
import { countsOf } from "./review.tsx";

/** The line being typed: `item …`, `note …`, or a new one: `new` at the end of a day, `after …` an item. */
export interface OpenLine {
  readonly key: string;
  readonly date: string;
  readonly text: string;
  readonly before: string;
  readonly begun: Begun;
}

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
  const [open, setOpen] = useState<OpenLine | undefined>(() => {
    const kept = keptLine(live.id);
    return kept && { ...kept, before: "", begun: snapshot };
  });
  const saving = useRef(false);
  const reading = useMemo(
    () =>
      open && open.text.trim() !== "" ? readAgenda(open.text, open.begun.raw.visit, open.date) : undefined,
    [open],
  );
  const placementOf = (key: string): Placement | undefined =>
    snapshot.programme?.placements.find(({ activity }) => key === `item ${activity}`);

  const begin = (key: string, date: string, text: string) =>
    setOpen({ key, date, text, before: text, begun: snapshot });
  const type = (text: string) => {
    setOpen((now) => {
      if (!now) return now;
      keepLine(live.id, { key: now.key, date: now.date, text });
      return { ...now, text };
    });
  };
  const close = () => {
    keepLine(live.id, undefined);
    setOpen(undefined);
  };
  const workOf = ({ key, date, text, begun }: OpenLine): LineWork | undefined => {
    const placement = placementOf(key);
    if (placement) return itemWork(placement, text, date, begun, language);
    const [kind, ...rest] = key.split(" ");
    const after = kind === "after" ? rest.join(" ") : undefined;
    if (kind !== "note") return text.trim() === "" ? undefined : newLines(text, date, begun, after);
    const index = Number(rest[0]);
    if (text.trim() === "") return { edits: noteWork(index, begun, undefined), decisions: [] };
    const fresh = newLines(text, date, begun);
    if (fresh.read.items.length === 0)
      return { edits: noteWork(index, begun, { text: text.trim() }), decisions: [] };
    return { ...fresh, edits: [...noteWork(index, begun, undefined), ...fresh.edits] };
  };
  /** Saves the open line; returns true if it is saved or nothing differs. */
  const leave = async (): Promise<boolean> => {
    if (!open || saving.current) return false;
    if (open.text.trim() === open.before.trim()) {
      close();
      return true;
    }
    saving.current = true;
    const line = open;
    try {
      const work = workOf(line);
      close();
      if (work && work.edits.length + work.decisions.length > 0)
        await carryOut(live, decide, work, line.begun);
      const out = work?.decisions.find(({ at }) => at === undefined);
      if (out) notify(say("outOf", { title: titleOf(out.activity) }), false, undoAction());
      return true;
    } catch (fault) {
      setOpen(line);
      keepLine(live.id, line);
      notifyFault(fault, say("failed"));
      return false;
    } finally {
      saving.current = false;
    }
  };
  const titleOf = (id: string): string => {
    const activity = snapshot.visit.activities.find((one) => one.id === id);
    return activity ? textIn(activity.title, language, snapshot.visit.languages) : id;
  };
  const undoAction = () => ({ name: say("undo"), run: () => void steps.undo() });

  /** Adds a whole agenda as one change. */
  const add = async (text: string, date: string): Promise<boolean> => {
    const begun = { raw: snapshot.raw, visit: snapshot.visit };
    try {
      const { read, edits, decisions, refused } = newLines(text, date, begun);
      await carryOut(live, decide, { edits, decisions }, begun);
      const { items, kept } = countsOf(read);
      notify(
        say("paste.done", { items: items - refused.size, kept: kept + refused.size }),
        false,
        undoAction(),
      );
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
  return {
    live,
    snapshot,
    planner,
    language,
    open,
    reading,
    begin,
    type,
    close,
    leave,
    add,
    note,
    placementOf,
  };
}
export type Sheet = ReturnType<typeof useSheet>;
