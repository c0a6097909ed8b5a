// The view of the board: lanes, zoom, nights, and the selection.
import { useState } from "react";
import type { LaneKind } from "./lanes.ts";

export interface BoardView {
  readonly lanes: LaneKind;
  /** Pixels of one minute; "day": fits a day; "visit": fits the whole visit. */
  readonly scale: number | "day" | "visit";
  readonly foldNights: boolean;
}

export const startView: BoardView = { lanes: "party", scale: "day", foldNights: true };

/** At the greatest scale, one hour fills the board. */
export const greatestScale = 16;
export const zoomStep = 1.5;

export function useSelection() {
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  return {
    selected,
    only: (id: string | undefined) => setSelected(id === undefined ? new Set() : new Set([id])),
    toggle: (id: string) =>
      setSelected((before) => {
        const next = new Set(before);
        if (!next.delete(id)) next.add(id);
        return next;
      }),
    all: (ids: Iterable<string>) => setSelected(new Set(ids)),
  };
}
export type Selection = ReturnType<typeof useSelection>;
