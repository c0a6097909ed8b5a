// The side panel of the board: the open activity, several selected ones, or the unscheduled activities.
import { memo } from "react";
import { indexVisit, type Programme, type Visit } from "#domain";
import type { Decide } from "../visit/use-decide.ts";
import type { PlannerClient } from "../worker/planner.ts";
import { Panel } from "./panel.tsx";
import { SelectionPanel } from "./selection-panel.tsx";
import { UnplacedPanel } from "./unplaced.tsx";
import type { Attention } from "./use-attention.ts";
import type { Mover } from "./use-move.ts";

interface Props {
  /** While an item moves: nobody can use the panel, and it is not drawn again. */
  readonly isResting: boolean;
  readonly visit: Visit;
  readonly programme: Programme | undefined;
  readonly planner: PlannerClient;
  readonly decide: Decide;
  readonly mover: Mover;
  readonly attention: Attention;
  attempt(work: () => Promise<void>): Promise<void>;
}

export const BoardSide = memo(Side, (before, after) => before.isResting && after.isResting);

function Side({ visit, programme, planner, decide, mover, attention, attempt }: Props) {
  const { selection, side, opened } = attention;
  if (selection.selected.size > 1)
    return (
      <SelectionPanel
        visit={visit}
        selected={selection.selected}
        onShift={(minutes) => attempt(() => decide.shift(attention.chosen(), minutes))}
        onPin={() => attempt(() => decide.pin(attention.chosen()))}
        onTakeOut={() => attempt(() => decide.takeOut(attention.chosen()))}
        onClear={() => selection.only(undefined)}
      />
    );
  if (side === "unplaced")
    return (
      <UnplacedPanel
        visit={visit}
        programme={programme}
        planner={planner}
        onPlace={(activity, start, place) => attempt(() => decide.place(activity, { start, place }))}
        onRelax={(relaxation) => attempt(() => decide.relax(relaxation))}
        onClose={() => attention.setSide("activity")}
      />
    );
  const activity = opened === undefined ? undefined : indexVisit(visit).activities.get(opened);
  if (!activity) return null;
  const { id } = activity;
  return (
    <Panel
      key={id}
      visit={visit}
      programme={programme}
      activity={activity}
      planner={planner}
      onMove={() => {
        mover.begin(id, "keyboard");
        attention.focusOn(id);
      }}
      onResize={() => {
        mover.resize(id, "keyboard");
        attention.focusOn(id);
      }}
      onGroups={() => attention.setParting(id)}
      onStatus={(status) => attempt(() => decide.status(id, status))}
      onPin={() => attempt(() => decide.pin([id]))}
      onTakeOut={() => attempt(() => decide.takeOut([id]))}
      onPlace={(start, place) => attempt(() => decide.place(id, { start, place }))}
      onClose={() => {
        attention.closeActivity();
        attention.focusOn(id);
      }}
    />
  );
}
