// Two people changed the same thing: both values, and the choice between them.
import { Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { sayShell } from "#text";
import type { Conflict } from "../data/live-state.ts";
import { DialogButtons } from "../widgets/dialog-buttons.tsx";
import { useSay } from "../widgets/reader.tsx";
import { useNotifyFault } from "../widgets/say-fault.ts";

const shown = (value: unknown): string =>
  value === null || value === undefined ? "–" : typeof value === "string" ? value : JSON.stringify(value);

interface Props {
  readonly live: { resolveConflict(keep: "mine" | "theirs"): Promise<void> };
  readonly conflict: Conflict;
}

export function ConflictDialog({ live, conflict }: Props) {
  const say = useSay(sayShell);
  const notifyFault = useNotifyFault();
  const resolve = (keep: "mine" | "theirs") =>
    live.resolveConflict(keep).catch((fault: unknown) => notifyFault(fault, say("conflict.failed")));
  return (
    <ModalOverlay className="veil" isOpen>
      <Modal className="dialog wide">
        <Dialog className="stack">
          <Heading slot="title">{say("conflict.title")}</Heading>
          <p>{say("conflict.more")}</p>
          <table className="grid">
            <thead>
              <tr>
                <th scope="col">{say("conflict.what")}</th>
                <th scope="col">{say("conflict.mine")}</th>
                <th scope="col">{say("conflict.theirs")}</th>
              </tr>
            </thead>
            <tbody>
              {conflict.values.map((value) => (
                <tr key={value.path.join("/")}>
                  <th scope="row">{value.path.slice(1).join(" › ")}</th>
                  <td>{shown(value.mine)}</td>
                  <td>{shown(value.theirs)}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <DialogButtons
            apply={say("conflict.takeTheirs")}
            cancel={say("conflict.keepMine")}
            onApply={() => resolve("theirs")}
            onCancel={() => resolve("mine")}
          />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
