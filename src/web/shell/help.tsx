// The help for the keyboard: every key that works on this page.
import { Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { sayShell } from "#text";
import { useSay } from "../widgets/reader.tsx";
import type { Command } from "./command.ts";

interface Props {
  readonly commands: readonly Command[];
  onClose(): void;
}

export function Help({ commands, onClose }: Props) {
  const say = useSay(sayShell);
  // In the days view time runs downwards.
  const isDays = /\/(days|run)$/.test(location.pathname);
  const always: [string, string][] = [
    ["Ctrl+K", say("palette")],
    ["?", say("help")],
    ...(isDays ? inDays(say) : inLanes(say)),
    ["Esc", say("help.escape")],
  ];
  return (
    <ModalOverlay className="veil" isOpen isDismissable onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Modal className="dialog">
        <Dialog className="stack">
          {({ close }) => (
            <>
              <div className="row">
                <Heading slot="title">{say("help")}</Heading>
                <span className="spread" />
                <button type="button" className="button" onClick={close}>
                  {say("close")}
                </button>
              </div>
              <table className="grid">
                <tbody>
                  {always.map(([key, name]) => (
                    <tr key={`${key} ${name}`}>
                      <td>
                        <kbd>{key}</kbd>
                      </td>
                      <td>{name}</td>
                    </tr>
                  ))}
                  {commands
                    .filter((command) => command.key)
                    .map((command) => (
                      <tr key={command.id}>
                        <td>
                          <kbd>{command.key}</kbd> {command.also && <kbd>{command.also}</kbd>}
                        </td>
                        <td>{command.name}</td>
                      </tr>
                    ))}
                </tbody>
              </table>
            </>
          )}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

type Say = (key: Parameters<typeof sayShell>[1]) => string;
type Keys = readonly [string, string][];

/** The keys that are the same in both views. */
const onItem = (say: Say): Keys => [
  ["Enter", say("help.enter")],
  ["Shift+Enter", say("help.select")],
  [say("help.space"), say("help.move")],
];

/** The keys of the days view: time runs downwards, and the days are side by side. */
const inDays = (say: Say): Keys => [
  ["↑ ↓", say("help.inDay")],
  ["← →", say("help.otherDay")],
  ...onItem(say),
  ["↑ ↓", say("help.moving")],
  ["← →", say("help.movingDay")],
  [say("help.pages"), say("help.places")],
];

/** The keys of the timeline: time runs from left to right, and the lanes are below each other. */
const inLanes = (say: Say): Keys => [
  ["← → ↑ ↓", say("help.arrows")],
  ...onItem(say),
  ["← →", say("help.moving")],
  ["↑ ↓", say("help.places")],
];
