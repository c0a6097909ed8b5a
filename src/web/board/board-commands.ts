// What can be done on the board, each with its name and key: for the keyboard, the palette and the help.
import type { sayBoard } from "#text";
import type { Command } from "../shell/command.ts";
import { type LaneKind, laneKinds } from "./lanes.ts";

interface Actions {
  readonly move: () => void;
  readonly resize: () => void;
  readonly groups: () => void;
  readonly pin: () => void;
  readonly takeOut: () => void;
  readonly open: () => void;
  readonly all: () => void;
  readonly zoomIn: () => void;
  readonly zoomOut: () => void;
  readonly fit: () => void;
  readonly nights: () => void;
  readonly lanes: (kind: LaneKind) => void;
  readonly search: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
}
type Say = (key: Parameters<typeof sayBoard>[1]) => string;

export const boardCommands = (say: Say, actions: Actions): Command[] => [
  { id: "move", name: say("do.move"), key: "m", run: actions.move },
  { id: "resize", name: say("do.resize"), key: "r", run: actions.resize },
  { id: "groups", name: say("do.groups"), key: "g", run: actions.groups },
  { id: "pin", name: say("do.pin"), key: "p", run: actions.pin },
  { id: "takeOut", name: say("do.takeOut"), key: "Delete", run: actions.takeOut },
  { id: "all", name: say("do.all"), key: "Ctrl+a", run: actions.all },
  { id: "undo", name: say("do.undo"), key: "Ctrl+z", also: "u", run: actions.undo },
  { id: "redo", name: say("do.redo"), key: "Ctrl+Shift+Z", also: "Shift+U", run: actions.redo },
  { id: "search", name: say("search"), key: "/", run: actions.search },
  { id: "zoomIn", name: say("zoomIn"), key: "+", run: actions.zoomIn },
  { id: "zoomOut", name: say("zoomOut"), key: "-", run: actions.zoomOut },
  { id: "fit", name: say("wholeVisit"), key: "0", run: actions.fit },
  { id: "nights", name: say("nights"), key: "n", run: actions.nights },
  ...laneKinds.map((kind, i) => ({
    id: `lanes-${kind}`,
    name: say(`lanes.${kind}`),
    key: String(i + 1),
    run: () => actions.lanes(kind),
  })),
];
