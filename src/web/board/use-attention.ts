// The part of the board on which the user works: the focused activity, the selected ones and the side panel.
import { type RefObject, useState } from "react";
import type { ActivityId } from "#domain";
import { useSelection } from "./view.ts";

export function useAttention(scroller: RefObject<HTMLElement | null>) {
  const [focused, setFocused] = useState<string>();
  const [opened, setOpened] = useState<string>();
  const [side, setSide] = useState<"activity" | "unplaced">("activity");
  /** The activity whose people are split into groups. */
  const [parting, setParting] = useState<ActivityId>();
  const selection = useSelection();
  return {
    focused,
    opened,
    side,
    parting,
    selection,
    setFocused,
    setSide,
    setParting,
    /** Selects an activity and shows it in the side panel. */
    open(activity: string) {
      setOpened(activity);
      setSide("activity");
      selection.only(activity);
      setFocused(activity);
    },
    closeActivity: () => setOpened(undefined),
    leave() {
      setOpened(undefined);
      selection.only(undefined);
    },
    /** Moves the focus to an activity when it has been drawn. */
    focusOn(activity: string) {
      setFocused(activity);
      requestAnimationFrame(() =>
        scroller.current
          ?.querySelector<HTMLElement>(`button[data-activity="${CSS.escape(activity)}"]`)
          ?.focus(),
      );
    },
    /** Returns the activities that a command applies to: the selection, otherwise the focused activity. */
    chosen(): ActivityId[] {
      const ids = selection.selected.size > 0 ? [...selection.selected] : focused ? [focused] : [];
      return ids as ActivityId[];
    },
  };
}
export type Attention = ReturnType<typeof useAttention>;
