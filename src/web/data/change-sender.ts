// Sends the waiting changes of a document in sequence, and again if the server is away.
import type { Edit, EditableDocument } from "#domain";
import { ApiFault, isAway } from "./api.ts";
import type { Changed, Shown } from "./document-kind.ts";
import type { HeldDocument } from "./held-document.ts";
import type { Sent } from "./held-steps.ts";

interface Listener {
  onAnswer(answer: Changed): void;
  /** The server is away: the change will be sent again. */
  onAway(): void;
  /** The server does not make the change. */
  onRefusal(fault: unknown): void;
  /** No change is waiting. */
  onSent(): void;
  /** Fetches the newest version. */
  refresh(): Promise<void>;
}

export interface ChangeSender {
  /** Sends everything that waits, unless it is already being sent. */
  send(): Promise<void>;
  /** Returns the key of the change that is being sent. */
  underWay(): string | undefined;
}

/** How long a change waits for a server that is away before it is sent again. */
const sendAgainMs = 3000;

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Returns a sender for the waiting changes of a document. */
export function changeSender<Document extends EditableDocument, Snapshot extends Shown<Document>>(
  held: HeldDocument<Document, Snapshot>,
  to: { edit(base: number, edits: readonly Edit[], key: string): Promise<Changed> },
  listener: Listener,
): ChangeSender {
  let underWay: string | undefined;
  const sendOne = async (one: Sent, on: Document): Promise<void> => {
    const { key, edits, base } = one;
    try {
      const answer = await to.edit(base, edits, key);
      listener.onAnswer(answer);
      if (held.made(key, answer)) return;
      underWay = undefined;
      await listener.refresh();
    } catch (fault) {
      if (fault instanceof ApiFault && isAway(fault.status)) {
        listener.onAway();
        await pause(sendAgainMs);
        return sendOne(one, on);
      }
      const conflicts = fault instanceof ApiFault ? fault.problem?.conflicts : undefined;
      if (conflicts) held.clash(key, on, conflicts);
      else held.refuse(key, fault);
      listener.onRefusal(fault);
      await listener.refresh().catch(() => {});
    }
  };
  return {
    underWay: () => underWay,
    async send() {
      if (underWay !== undefined) return;
      for (let one = held.next(); one; one = held.next()) {
        underWay = one.key;
        await sendOne(one, held.document());
        underWay = undefined;
      }
      listener.onSent();
    },
  };
}
