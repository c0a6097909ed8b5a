// Beside the items of a programme: the card of a move or the side panel, the dialog that splits people, the plan
// button.
import { lazy, Suspense, useMemo } from "react";
import { indexVisit, withoutTime } from "#domain";
import { sayBoard } from "#text";
import { standingIn } from "../visit/standing.ts";
import { useSay } from "../widgets/reader.tsx";
import { useAfterFrame } from "../widgets/use-after-frame.ts";
import { BoardSide } from "./board-side.tsx";
import { verdictOf } from "./move.ts";
import { MoveCard } from "./move-card.tsx";
import { unmetWishes } from "./unmet-wishes.tsx";
import type { ItemEditing, ShownProgramme } from "./use-item-editing.ts";

const GroupsDialog = lazy(() =>
  import("./groups-dialog.tsx").then((module) => ({ default: module.GroupsDialog })),
);

interface Props {
  readonly page: ShownProgramme;
  readonly editing: ItemEditing;
}

/**
 * The side panel, and the move card while an item moves. The panel then stays where it is, because the items beside it
 * would otherwise move away under the pointer.
 */
export function ItemPanels({ page, editing }: Props) {
  const { visit, programme, looking, attention, attempt } = page;
  const { planner, mover, decide, drop } = editing;
  const { move } = mover;
  // The first step of a move draws its shadow; the card follows after that frame.
  const hasBegun = useAfterFrame(move !== undefined);
  const isMoving = move !== undefined && hasBegun;
  return (
    <>
      <div className="beside-items" inert={isMoving}>
        {!looking && (
          <BoardSide
            isResting={isMoving}
            visit={visit}
            programme={programme}
            planner={planner}
            decide={decide}
            mover={mover}
            attention={attention}
            attempt={attempt}
          />
        )}
      </div>
      {move && hasBegun && (
        <MoveCard
          visit={visit}
          programme={programme}
          mover={mover}
          verdict={verdictOf(move, mover.advice)}
          onDrop={() => void drop()}
          onAnyway={() => void drop(true)}
          onCancel={() => {
            mover.end();
            attention.focusOn(move.activity);
          }}
        />
      )}
    </>
  );
}

/** The dialog that splits the people of the activity in question. */
export function SplitDialog({ page, editing }: Props) {
  const { snapshot, visit, attention, attempt } = page;
  const activity =
    attention.parting === undefined ? undefined : indexVisit(visit).activities.get(attention.parting);
  if (!activity) return null;
  return (
    <Suspense fallback={null}>
      <GroupsDialog
        key={activity.id}
        snapshot={snapshot}
        activity={activity}
        onPart={(edits, decisions) => {
          attention.setParting(undefined);
          void attempt(() => editing.decide.change(edits, decisions));
        }}
        onClose={() => attention.setParting(undefined)}
      />
    </Suspense>
  );
}

/** Shows activities without a time, and starts planning. */
export function PlanButtons({ page }: Pick<Props, "page">) {
  const say = useSay(sayBoard);
  const { visit, programme, planning, attention, plan } = page;
  const left = useMemo(() => withoutTime(visit, standingIn(visit, programme)).length, [visit, programme]);
  const unmet = useMemo(() => unmetWishes(visit, programme).length, [visit, programme]);
  const isShown = attention.side === "unplaced";
  return (
    <>
      {left + unmet > 0 && (
        <button
          type="button"
          className="button"
          aria-pressed={isShown}
          onClick={() => attention.setSide(isShown ? "activity" : "unplaced")}
        >
          {left > 0 ? say("unplaced.count", { count: left }) : say("wishes.count", { count: unmet })}
        </button>
      )}
      <button type="button" className="button main" disabled={planning.isRunning} onClick={plan}>
        {say("plan.start")}
      </button>
    </>
  );
}
