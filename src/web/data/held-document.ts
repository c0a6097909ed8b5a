// An open document on this page: the server's state, the waiting changes on top of it, and conflicts with others.
import { applyEdits, type Edit, type EditableDocument } from "#domain";
import { newKey } from "./api.ts";
import { changeOutcomes } from "./change-outcomes.ts";
import type { Change, Changed, DocumentKind, Made, Shown } from "./document-kind.ts";
import {
  clashesOf,
  conflictOf,
  newChange,
  nextOf,
  type Sent,
  withAnswer,
  withoutRefused,
} from "./held-steps.ts";
import type { Conflict } from "./live-state.ts";
import { type Clashed, type Held, type Pending, type Rebased, rebased } from "./pending.ts";

export interface HeldDocument<Document extends EditableDocument, Snapshot extends Shown<Document>> {
  readonly version: () => number;
  /** Returns the server's state, as far as it is known. */
  readonly document: () => Document;
  readonly snapshot: () => Snapshot | undefined;
  readonly conflict: () => Conflict | undefined;
  /** Returns the change to send next, with the version that it is based on. */
  readonly next: () => Sent | undefined;
  /** Whether consequences of the newest changes are not yet known here. */
  readonly isBehind: () => boolean;
  /** Returns the server's state with the changes that wait, to be kept. */
  waiting(): Held<Document>;
  /** Continues with changes that an earlier page left, before anything is loaded. */
  resume(left: Held<Document>): void;
  /** Accepts a newer document from the server. */
  take(opened: { readonly snapshot: Snapshot }, underWay?: string): void;
  /** Applies a change announced by the server; false if an earlier one is missing. */
  applyRemote(change: Change, underWay?: string): boolean;
  /** Shows a change at once and keeps it until it is answered. Throws `Refused` if the result is not a valid visit. */
  add(edits: readonly Edit[], made: Made<Document>, prefer?: "mine"): Promise<void>;
  /** The server has applied a change; false if the newest document has to be fetched. */
  made(key: string, answer: Changed): boolean;
  /** The server refused a change permanently. */
  refuse(key: string, fault: unknown): void;
  /** The server reports that others made conflicting changes. */
  clash(key: string, sent: Document, conflicts: Clashed<Document>["conflicts"]): void;
  /** Returns the first conflict: the one that has to be decided next. */
  decided(): Clashed<Document> | undefined;
  /** Resolves when no change is waiting. */
  idle(): Promise<void>;
}

/** Returns an open document in which nothing is loaded yet. `onShow` is called whenever what is shown changes. */
export function heldDocument<Document extends EditableDocument, Snapshot extends Shown<Document>>(
  kind: DocumentKind<Document, Snapshot>,
  onShow: (snapshot: Snapshot) => void,
): HeldDocument<Document, Snapshot> {
  let held: Held<Document> = { version: 0, document: kind.empty, pending: [] };
  let shown: Snapshot | undefined;
  let isBehind = false;
  let clashes: readonly Clashed<Document>[] = [];
  const outcomes = changeOutcomes();

  const showNow = (snapshot: Snapshot) => {
    shown = snapshot;
    onShow(snapshot);
    if (held.pending.length === 0) outcomes.allEnded();
  };
  const adopt = (next: Rebased<Document>, underWay?: string) => {
    const adopted = withoutRefused(kind, next, underWay);
    held = adopted.held;
    clashes = [...clashes, ...next.clashed];
    for (const { key, fault } of adopted.ended) outcomes.end(key, fault);
    showNow(adopted.snapshot);
  };
  const without = (key: string, version = held.version, document = held.document) =>
    adopt(rebased(held, { version, document }, { without: key }));
  const wait = (snapshot: Snapshot, one: Pending) => {
    held = { ...held, pending: [...held.pending, one] };
    const outcome = outcomes.begin(one.key);
    showNow(snapshot);
    return outcome;
  };

  return {
    version: () => held.version,
    document: () => held.document,
    snapshot: () => shown,
    conflict: () => conflictOf(clashes[0]),
    next: () => nextOf(held),
    isBehind: () => isBehind,
    waiting: () => held,
    resume(left) {
      held = left;
      for (const { key } of left.pending) void outcomes.begin(key);
    },
    take({ snapshot }, underWay) {
      const { version, raw: document } = snapshot;
      if (version < held.version) return;
      isBehind = false;
      if (held.version === 0) {
        held = { version, document, pending: [] };
        showNow(snapshot);
      } else adopt(rebased(held, { version, document }, { underWay }), underWay);
    },
    applyRemote({ version, edits }, underWay) {
      if (version <= held.version) return true;
      const applied = version === held.version + 1 ? applyEdits(held.document, edits) : undefined;
      if (!applied?.ok) return false;
      const document = applied.value.next;
      isBehind ||= kind.settles(document);
      adopt(rebased(held, { version, document }, { underWay }), underWay);
      return true;
    },
    add(edits, made, prefer) {
      const seen = made.seen ?? shown?.raw;
      if (!shown || !seen || edits.length === 0) return Promise.resolve();
      const key = newKey();
      const next = newChange(kind, { key, seen, edits, prefer, normalised: made.normalised }, shown);
      if (!next) return Promise.resolve();
      if (!("clashed" in next)) return wait(next.shown, next.pending);
      clashes = [...clashes, next.clashed];
      showNow(shown);
      return Promise.resolve();
    },
    made(key, answer) {
      outcomes.end(key);
      const next = withAnswer(held, key, answer);
      if (!next) return false;
      isBehind ||= next.isComputed && kind.settles(next.document);
      without(key, next.version, next.document);
      return true;
    },
    refuse(key, fault) {
      outcomes.end(key, fault);
      without(key);
    },
    clash(key, sent, conflicts) {
      clashes = [...clashes, ...clashesOf(held, key, sent, conflicts)];
      outcomes.end(key);
      without(key);
    },
    decided() {
      const [first, ...others] = clashes;
      clashes = others;
      if (shown) showNow(shown);
      return first;
    },
    idle: () => (held.pending.length === 0 ? Promise.resolve() : outcomes.ended()),
  };
}
