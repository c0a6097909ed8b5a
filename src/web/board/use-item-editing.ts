// Editing the items of a programme, on both the timeline and the days: the programme shown, moves, keys, actions.
import { type KeyboardEvent, type RefObject, useEffect } from "react";
import type { ActivityId, Programme } from "#domain";
import { sayBoard } from "#text";
import { useLive, usePlanner, useSnapshot } from "../data/live.ts";
import { useDecide } from "../visit/use-decide.ts";
import { useNotify } from "../widgets/notices.tsx";
import { useSay } from "../widgets/reader.tsx";
import { useNotifyFault } from "../widgets/say-fault.ts";
import { useSteps } from "../widgets/use-steps.ts";
import type { ItemActions } from "./item-commands.ts";
import { movingKey } from "./moving-keys.ts";
import { forgetMarks } from "./use-advice.ts";
import { useAttention } from "./use-attention.ts";
import { useCandidates } from "./use-candidates.ts";
import { useDrop } from "./use-drop.ts";
import { useMove } from "./use-move.ts";

/** The programme that a page shows, and what its user is working on. */
export function useShownProgramme(scroller: RefObject<HTMLElement | null>) {
  const live = useLive();
  const snapshot = useSnapshot();
  const say = useSay(sayBoard);
  const notify = useNotify();
  const notifyFault = useNotifyFault();
  const attempt = async (work: () => Promise<void>) => {
    try {
      await work();
    } catch (fault) {
      notifyFault(fault, say("failed"));
    }
  };
  const candidates = useCandidates(live, snapshot, () => notify(say("plan.failed"), true));
  return {
    ...candidates,
    live,
    snapshot,
    visit: snapshot.visit,
    attempt,
    attention: useAttention(scroller),
    plan: () => candidates.planning.start(snapshot),
    planNew: () => candidates.planning.start(snapshot, true),
  };
}
export type ShownProgramme = ReturnType<typeof useShownProgramme>;

/** Edits the items of the shown programme. `byPlace`: a move may lead to another place. */
export function useItemEditing(
  { live, snapshot, visit, programme, planning, looking, attention, attempt }: ShownProgramme,
  byPlace: boolean,
) {
  const planner = usePlanner();
  const steps = useSteps(live);
  const { selection, chosen } = attention;
  const mover = useMove({ visit, programme, planner, byPlace });
  const decide = useDecide(live, snapshot, planner);
  const { drop, isSaving } = useDrop({
    mover,
    planner,
    decide,
    attempt,
    onDropped(activity, by) {
      if (by === "pointer") attention.open(activity);
      attention.focusOn(activity);
    },
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: marks depend on the programme
  useEffect(() => forgetMarks(planner), [planner, programme]);

  const withOne = (use: (activity: ActivityId) => void) => () => {
    const [one] = chosen();
    if (one) use(one);
  };
  const actions: ItemActions = {
    hasItem: chosen().length > 0,
    move: withOne((one) => mover.begin(one, "keyboard")),
    resize: withOne((one) => mover.resize(one, "keyboard")),
    groups: withOne(attention.setParting),
    pin: () => attempt(() => decide.pin(chosen())),
    takeOut: () => attempt(() => decide.takeOut(chosen())),
    all: () => selection.all((programme?.placements ?? []).map((item) => item.activity)),
    undo: steps.undo,
    redo: steps.redo,
  };

  const onItemKey = itemKeys({ mover, drop, attention, looking, grid: visit.grid });

  return {
    planner,
    mover,
    decide,
    drop,
    actions,
    onItemKey,
    /** While a drop is being saved, keys wait for it, so that they are not lost. */
    takesCommands: (mover.move === undefined || isSaving) && !looking,
    accept: (accepted: Programme) =>
      // A refused programme can still be accepted again.
      attempt(async () => {
        await decide.accept(accepted);
        planning.discard();
      }),
    dragging: {
      fixed: looking,
      placements: programme?.placements ?? [],
      grid: visit.grid,
      mover,
      onPress(activity: string, isAdded: boolean) {
        attention.setFocused(activity);
        if (isAdded) selection.toggle(activity);
        else selection.only(activity);
      },
      onOpen: attention.open,
      onDrop: () => void drop(),
    },
  };
}
export type ItemEditing = ReturnType<typeof useItemEditing>;

/** Returns what handles keys on an item. `also`: keys that a page adds while nothing moves; true if it handled the key. */
function itemKeys({
  mover,
  drop,
  attention,
  looking,
  grid,
}: Pick<ShownProgramme, "attention" | "looking"> & {
  readonly mover: ReturnType<typeof useMove>;
  readonly grid: number;
  drop(): Promise<void>;
}) {
  return (
    event: KeyboardEvent,
    activity: string,
    time: "across" | "down",
    also: () => boolean = () => false,
  ) => {
    if (mover.move) {
      if (!movingKey(event, mover, grid, () => void drop(), mover.end, time)) return;
      event.preventDefault();
      event.stopPropagation();
    } else if (also()) event.preventDefault();
    else if (event.key === " ") {
      event.preventDefault();
      if (!looking) mover.begin(activity as ActivityId, "keyboard");
    } else if (event.key === "Enter") {
      event.preventDefault();
      if (event.shiftKey) attention.selection.toggle(activity);
      else attention.open(activity);
    } else if (event.key === "Escape") attention.leave();
  };
}
