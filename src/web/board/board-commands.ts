// The commands of the board, each with its name and key: for the keyboard, the palette and the help.
import type { Command } from "../shell/command.ts";
import { type ItemActions, itemCommands, type SayBoard } from "./item-commands.ts";
import { type LaneKind, laneKinds } from "./lanes.ts";

interface Actions extends ItemActions {
  readonly zoomIn: () => void;
  readonly zoomOut: () => void;
  readonly fit: () => void;
  readonly nights: () => void;
  readonly lanes: (kind: LaneKind) => void;
  readonly search: () => void;
}

export const boardCommands = (say: SayBoard, actions: Actions): Command[] => [
  ...itemCommands(say, actions),
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
