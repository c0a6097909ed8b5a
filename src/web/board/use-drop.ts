// The end of a move: the activity is placed, or held if something forbids it, or placed in spite of it.
import { useRef, useState } from "react";
import type { Decide } from "../visit/use-decide.ts";
import type { PlannerClient } from "../worker/planner.ts";
import type { Move } from "./move.ts";
import type { Mover } from "./use-move.ts";

interface Options {
  readonly mover: Mover;
  readonly planner: PlannerClient;
  readonly decide: Decide;
  attempt(work: () => Promise<void>): Promise<void>;
  onDropped(activity: string, by: Move["by"]): void;
}

export function useDrop({ mover, planner, decide, attempt, onDropped }: Options) {
  const [isSaving, setSaving] = useState(false);
  const isDropping = useRef(false);
  const place = async (move: Move, anyway: boolean) => {
    const { activity, start, minutes, from } = move;
    const isSame =
      from && start === from.start && move.place === from.place && move.length === from.end - from.start;
    if (isSame) return mover.end();
    const fit = await planner.ask({ ask: "at", activity, start, place: move.place, minutes });
    if (!anyway && fit?.objective === undefined) return mover.hold();
    setSaving(true);
    await attempt(() =>
      minutes === undefined
        ? decide.place(activity, { start, place: move.place })
        : decide.resize(activity, minutes),
    );
    setSaving(false);
    mover.end();
    onDropped(activity, move.by);
  };
  /**
   * Places the moving activity at its position, unless something forbids it; `anyway` places it in spite of that.
   * Pressed again before the answer, it does nothing: one move is one change.
   */
  const drop = async (anyway = false) => {
    const { move } = mover;
    if (!move || isDropping.current) return;
    isDropping.current = true;
    try {
      await place(move, anyway);
    } finally {
      isDropping.current = false;
    }
  };
  return { drop, isSaving };
}
