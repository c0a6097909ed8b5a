// The data with which a board is drawn: axis, lanes and layout, computed once for a programme and a view.
import { useMemo } from "react";
import type { Programme, Visit } from "#domain";
import { type Axis, axisOf } from "../visit/axis.ts";
import { type Lane, type LaneKind, lanesOf } from "./lanes.ts";
import { type Layout, layoutOf } from "./layout.ts";

/** The data with which a board is drawn, computed once for a programme and a view. */
export interface Drawn {
  readonly axis: Axis;
  readonly lanes: readonly Lane[];
  readonly layout: Layout;
}

const rowHeights: Readonly<Record<LaneKind, number>> = {
  party: 46,
  person: 30,
  place: 40,
  interpreter: 40,
  vehicle: 40,
};

export function useDrawn(
  visit: Visit,
  programme: Programme | undefined,
  lanes: LaneKind,
  scale: number,
  foldNights: boolean,
): Drawn {
  const axis = useMemo(
    () => axisOf(visit, programme, { scale, foldNights }),
    [visit, programme, scale, foldNights],
  );
  const laneList = useMemo(() => lanesOf(visit, programme, lanes), [visit, programme, lanes]);
  const layout = useMemo(() => layoutOf(laneList, axis, rowHeights[lanes]), [laneList, axis, lanes]);
  return { axis, lanes: laneList, layout };
}
