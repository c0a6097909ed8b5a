// The commands for items, each with its name and key: for the keyboard, the palette and the help.
import type { sayBoard } from "#text";
import type { Command } from "../shell/command.ts";

export interface ItemActions {
  /** Whether an item is chosen on which the first five actions act. */
  readonly hasItem: boolean;
  readonly move: () => void;
  readonly resize: () => void;
  readonly groups: () => void;
  readonly pin: () => void;
  readonly takeOut: () => void;
  readonly all: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
}
export type SayBoard = (key: Parameters<typeof sayBoard>[1]) => string;

export const itemCommands = (say: SayBoard, actions: ItemActions): Command[] => [
  ...[
    { id: "move", name: say("do.move"), key: "m", run: actions.move },
    { id: "resize", name: say("do.resize"), key: "r", run: actions.resize },
    { id: "groups", name: say("do.groups"), key: "g", run: actions.groups },
    { id: "pin", name: say("do.pin"), key: "p", run: actions.pin },
    { id: "takeOut", name: say("do.takeOut"), key: "Delete", run: actions.takeOut },
  ].map((command) => ({ ...command, isIdle: !actions.hasItem })),
  { id: "all", name: say("do.all"), key: "Ctrl+a", run: actions.all },
  { id: "undo", name: say("do.undo"), key: "Ctrl+z", also: "u", run: actions.undo },
  { id: "redo", name: say("do.redo"), key: "Ctrl+Shift+Z", also: "Shift+U", run: actions.redo },
];
