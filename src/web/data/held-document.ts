// An open document on this page: the server's state, the waiting changes on top of it, and conflicts with others.
import type { ApiAnswer } from "#contract";
import { applyEdits, type Edit, type EditableDocument, type JsonMap, type NormalForm } from "#domain";
import { ApiFault, newKey, Refused } from "./api.ts";
import type { Conflict } from "./live-state.ts";
import { after, broughtAlong, type Clashed, type Held, type Rebased, rebased, shownOf } from "./pending.ts";

export type Changed = ApiAnswer<"POST /api/visits/:visit/edits">;
export type Change = Changed["others"][number];

/** The version that a change was based on, and the known consequences of the change. */
export interface Made<Document extends EditableDocument> {
  /** What was seen when it was made; by default, what is shown now. */
  readonly seen?: Document | undefined;
  readonly normalised?: JsonMap;
}

/** A document as values, with the JSON from which it was read. */
export interface Shown<Document extends EditableDocument> {
  readonly version: number;
  /** As JSON, for edits. */
  readonly raw: Document;
}

/** How a kind of document is read. */
export interface DocumentKind<Document extends EditableDocument, Snapshot extends Shown<Document>> {
  /** Throws `Refused` if the document is inconsistent. */
  read(raw: Document, version: number): Snapshot;
  /** The document before anything has been loaded. */
  readonly empty: Document;
  /** Returns a normal form in which equal content is equal; undefined if there is none. */
  readonly normalForm?: NormalForm<Document>;
  /** Whether the server computes something from every change, which then has to be fetched. */
  settles(document: Document): boolean;
}

export interface HeldDocument<Document extends EditableDocument, Snapshot extends Shown<Document>> {
  readonly version: () => number;
  /** Returns the server's state, as far as it is known. */
  readonly document: () => Document;
  readonly snapshot: () => Snapshot | undefined;
  readonly conflict: () => Conflict | undefined;
  /** Returns the change to send next, with the version that it is based on. */
  readonly next: () =>
    | { readonly key: string; readonly edits: readonly Edit[]; readonly base: number }
    | undefined;
  /** Whether consequences of the newest changes are not yet known here. */
  readonly isBehind: () => boolean;
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
  /** Returns the first conflict, which is to be decided now. */
  decided(): Clashed<Document> | undefined;
  /** Resolves when no change is waiting. */
  idle(): Promise<void>;
}

interface Answer {
  readonly promise: Promise<void>;
  resolve(): void;
  reject(fault: unknown): void;
}

export function heldDocument<Document extends EditableDocument, Snapshot extends Shown<Document>>(
  kind: DocumentKind<Document, Snapshot>,
  onShow: (snapshot: Snapshot) => void,
): HeldDocument<Document, Snapshot> {
  const { normalForm } = kind;
  let held: Held<Document> = { version: 0, document: kind.empty, pending: [] };
  let shown: Snapshot | undefined;
  let isBehind = false;
  let clashes: readonly Clashed<Document>[] = [];
  const answers = new Map<string, Answer>();
  let idlers: (() => void)[] = [];

  const finish = (key: string, fault?: unknown) => {
    const answer = answers.get(key);
    answers.delete(key);
    if (fault === undefined) answer?.resolve();
    else answer?.reject(fault);
  };
  const showNow = (snapshot: Snapshot) => {
    shown = snapshot;
    onShow(snapshot);
    if (held.pending.length > 0) return;
    const done = idlers;
    idlers = [];
    for (const idler of done) idler();
  };
  const adopt = (next: Rebased<Document>, underWay?: string) => {
    held = next.held;
    clashes = [...clashes, ...next.clashed];
    for (const { key } of next.clashed) finish(key);
    for (const key of next.made) finish(key);
    for (const key of next.impossible) finish(key, new ApiFault(409, undefined));
    // Others may have changed what a waiting change relies on: only that change is refused.
    for (
      let wrong = firstRefused(kind, held);
      wrong && wrong.key !== underWay;
      wrong = firstRefused(kind, held)
    ) {
      held = rebased(held, held, { underWay, without: wrong.key }).held;
      finish(wrong.key, wrong.fault);
    }
    // The change under way may be the invalid one: the server will say so.
    const document = shownOf(held);
    showNow(kind.read(faultOf(kind, document) ? held.document : document, held.version));
  };
  const without = (key: string, version = held.version, document = held.document) =>
    adopt(rebased(held, { version, document }, { without: key }));

  return {
    version: () => held.version,
    document: () => held.document,
    snapshot: () => shown,
    conflict: () => {
      const [clashed] = clashes;
      return clashed && { edits: clashed.edits, values: clashed.conflicts };
    },
    next: () => {
      const [first] = held.pending;
      return first && { key: first.key, edits: first.edits, base: held.version };
    },
    isBehind: () => isBehind,
    take({ snapshot }, underWay) {
      if (snapshot.version < held.version) return;
      isBehind = false;
      if (held.version === 0) {
        held = { version: snapshot.version, document: snapshot.raw, pending: [] };
        showNow(snapshot);
      } else
        adopt(rebased(held, { version: snapshot.version, document: snapshot.raw }, { underWay }), underWay);
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
    add(edits, { seen = shown?.raw, normalised }, prefer) {
      if (!shown || !seen || edits.length === 0) return Promise.resolve();
      const now = shown.raw;
      const key = newKey();
      const next = broughtAlong(seen, now, key, edits, { prefer, normalForm });
      if (!next) throw new ApiFault(409, undefined);
      if ("clashed" in next) {
        clashes = [...clashes, next.clashed];
        showNow(shown);
        return Promise.resolve();
      }
      if (next.edits.length === 0) return Promise.resolve();
      const one = { key, edits: next.edits, settled: seen === now ? normalised : undefined };
      const then = after(now, one);
      if (!then) throw new ApiFault(409, undefined);
      const snapshot = kind.read(then, held.version);
      held = { ...held, pending: [...held.pending, one] };
      const { promise, resolve, reject } = Promise.withResolvers<void>();
      answers.set(key, { promise, resolve, reject });
      // Reports the outcome in another way to callers that do not wait for it.
      promise.catch(() => {});
      showNow(snapshot);
      return promise;
    },
    made(key, answer) {
      finish(key);
      if (answer.version <= held.version) {
        without(key);
        return true;
      }
      const others = answer.others.filter(({ version }) => version > held.version);
      const own = answer.edits.length > 0 ? [{ version: answer.version, edits: answer.edits }] : [];
      const changes = [...others, ...own].toSorted((a, b) => a.version - b.version);
      const isWhole = changes.every(({ version }, i) => version === held.version + 1 + i);
      const applied = applyEdits(
        held.document,
        changes.flatMap((change) => change.edits),
      );
      if (!isWhole || !applied.ok) return false;
      const normalised =
        others.length === 0 ? held.pending.find((one) => one.key === key)?.normalised : undefined;
      const document = normalised ? { ...applied.value.next, programme: normalised } : applied.value.next;
      isBehind ||= kind.settles(document) && !normalised;
      without(key, answer.version, document);
      return true;
    },
    refuse(key, fault) {
      finish(key, fault);
      without(key);
    },
    clash(key, sent, conflicts) {
      const one = held.pending.find((other) => other.key === key);
      const wanted = one && after(sent, one);
      if (one && wanted) clashes = [...clashes, { key, edits: one.edits, base: sent, wanted, conflicts }];
      finish(key);
      without(key);
    },
    decided() {
      const [first, ...others] = clashes;
      clashes = others;
      if (shown) showNow(shown);
      return first;
    },
    idle: () =>
      held.pending.length === 0 ? Promise.resolve() : new Promise((resolve) => idlers.push(resolve)),
  };
}

/** Returns the first waiting change that gives no valid document on the server's state. */
function firstRefused<Document extends EditableDocument, Snapshot extends Shown<Document>>(
  kind: DocumentKind<Document, Snapshot>,
  held: Held<Document>,
): { readonly key: string; readonly fault: Refused } | undefined {
  if (held.pending.length === 0 || !faultOf(kind, shownOf(held))) return undefined;
  let now = held.document;
  for (const one of held.pending) {
    now = after(now, one) ?? now;
    const fault = faultOf(kind, now);
    if (fault) return { key: one.key, fault };
  }
  return undefined;
}

function faultOf<Document extends EditableDocument, Snapshot extends Shown<Document>>(
  kind: DocumentKind<Document, Snapshot>,
  document: Document,
): Refused | undefined {
  try {
    kind.read(document, 0);
  } catch (fault) {
    if (fault instanceof Refused) return fault;
    throw fault;
  }
  return undefined;
}
