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

/** The state of an open document. */
interface Now<Document extends EditableDocument, Snapshot> {
  held: Held<Document>;
  shown: Snapshot | undefined;
  isBehind: boolean;
  clashes: readonly Clashed<Document>[];
}

/** The steps from one state to the next. */
interface Steps<Document extends EditableDocument, Snapshot> {
  readonly outcomes: ReturnType<typeof changeOutcomes>;
  showNow(snapshot: Snapshot): void;
  adopt(next: Rebased<Document>, underWay?: string): void;
  without(key: string, version?: number, document?: Document): void;
}

/** Returns an open document in which nothing is loaded yet. `onShow` is called whenever what is shown changes. */
export function heldDocument<Document extends EditableDocument, Snapshot extends Shown<Document>>(
  kind: DocumentKind<Document, Snapshot>,
  onShow: (snapshot: Snapshot) => void,
): HeldDocument<Document, Snapshot> {
  const now: Now<Document, Snapshot> = {
    held: { version: 0, document: kind.empty, pending: [] },
    shown: undefined,
    isBehind: false,
    clashes: [],
  };
  const outcomes = changeOutcomes();

  const showNow = (snapshot: Snapshot) => {
    now.shown = snapshot;
    onShow(snapshot);
    if (now.held.pending.length === 0) outcomes.allEnded();
  };
  const adopt = (next: Rebased<Document>, underWay?: string) => {
    const adopted = withoutRefused(kind, next, underWay);
    now.held = adopted.held;
    now.clashes = [...now.clashes, ...next.clashed];
    for (const { key, fault } of adopted.ended) outcomes.end(key, fault);
    showNow(adopted.snapshot);
  };
  const without = (key: string, version = now.held.version, document = now.held.document) =>
    adopt(rebased(now.held, { version, document }, { without: key }));
  const wait = (snapshot: Snapshot, one: Pending) => {
    now.held = { ...now.held, pending: [...now.held.pending, one] };
    const outcome = outcomes.begin(one.key);
    showNow(snapshot);
    return outcome;
  };

  return {
    ...fromServer(kind, now, { outcomes, showNow, adopt, without }),
    version: () => now.held.version,
    document: () => now.held.document,
    snapshot: () => now.shown,
    conflict: () => conflictOf(now.clashes[0]),
    next: () => nextOf(now.held),
    isBehind: () => now.isBehind,
    waiting: () => now.held,
    resume(left) {
      now.held = left;
      for (const { key } of left.pending) void outcomes.begin(key);
    },
    add(edits, made, prefer) {
      const { shown } = now;
      const seen = made.seen ?? shown?.raw;
      if (!shown || !seen || edits.length === 0) return Promise.resolve();
      const key = newKey();
      const next = newChange(kind, { key, seen, edits, prefer, normalised: made.normalised }, shown);
      if (!next) return Promise.resolve();
      if (!("clashed" in next)) return wait(next.shown, next.pending);
      now.clashes = [...now.clashes, next.clashed];
      showNow(shown);
      return Promise.resolve();
    },
    decided() {
      const [first, ...others] = now.clashes;
      now.clashes = others;
      if (now.shown) showNow(now.shown);
      return first;
    },
    idle: () => (now.held.pending.length === 0 ? Promise.resolve() : outcomes.ended()),
  };
}

/** Returns what the server says about the document: a newer one, a change of others, the answer to an own change. */
function fromServer<Document extends EditableDocument, Snapshot extends Shown<Document>>(
  kind: DocumentKind<Document, Snapshot>,
  now: Now<Document, Snapshot>,
  { outcomes, showNow, adopt, without }: Steps<Document, Snapshot>,
): Pick<HeldDocument<Document, Snapshot>, "take" | "applyRemote" | "made" | "refuse" | "clash"> {
  return {
    take({ snapshot }, underWay) {
      const { version, raw: document } = snapshot;
      if (version < now.held.version) return;
      now.isBehind = false;
      if (now.held.version === 0) {
        now.held = { version, document, pending: [] };
        showNow(snapshot);
      } else adopt(rebased(now.held, { version, document }, { underWay }), underWay);
    },
    applyRemote({ version, edits }, underWay) {
      if (version <= now.held.version) return true;
      const applied = version === now.held.version + 1 ? applyEdits(now.held.document, edits) : undefined;
      if (!applied?.ok) return false;
      const document = applied.value.next;
      now.isBehind ||= kind.settles(document);
      adopt(rebased(now.held, { version, document }, { underWay }), underWay);
      return true;
    },
    made(key, answer) {
      outcomes.end(key);
      const next = withAnswer(now.held, key, answer);
      if (!next) return false;
      now.isBehind ||= next.isComputed && kind.settles(next.document);
      without(key, next.version, next.document);
      return true;
    },
    refuse(key, fault) {
      outcomes.end(key, fault);
      without(key);
    },
    clash(key, sent, conflicts) {
      now.clashes = [...now.clashes, ...clashesOf(now.held, key, sent, conflicts)];
      outcomes.end(key);
      without(key);
    },
  };
}
