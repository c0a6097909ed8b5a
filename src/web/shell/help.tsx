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
  const always: [string, string][] = [
    ["Ctrl+K", say("palette")],
    ["?", say("help")],
    ["← → ↑ ↓", say("help.arrows")],
    ["Enter", say("help.enter")],
    ["Shift+Enter", say("help.select")],
    [say("help.space"), say("help.move")],
    ["← →", say("help.moving")],
    ["↑ ↓", say("help.places")],
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
                    <tr key={name}>
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
