// Steps of a held document: a new change, the next to send, the answer of the server, and changes no longer valid.
import { applyEdits, type Edit, type EditableDocument, type JsonMap } from "#domain";
import { ApiFault, Refused } from "./api.ts";
import type { Changed, DocumentKind, Shown } from "./document-kind.ts";
import type { Conflict } from "./live-state.ts";
import {
  after,
  broughtAlong,
  type Clashed,
  type Held,
  type Pending,
  type Rebased,
  rebased,
  shownOf,
} from "./pending.ts";

/** A change as it is sent to the server. */
export interface Sent {
  readonly key: string;
  readonly edits: readonly Edit[];
  readonly base: number;
}

/** Returns the change to send next. */
export function nextOf<Document extends EditableDocument>(held: Held<Document>): Sent | undefined {
  const [first] = held.pending;
  return first && { key: first.key, edits: first.edits, base: held.version };
}

/** Returns a conflicting change as a conflict to be decided. */
export const conflictOf = <Document extends EditableDocument>(
  clashed: Clashed<Document> | undefined,
): Conflict | undefined => clashed && { edits: clashed.edits, values: clashed.conflicts };

/** Returns a waiting change that the server reports as conflicting; empty if it no longer waits. */
export function clashesOf<Document extends EditableDocument>(
  held: Held<Document>,
  key: string,
  sent: Document,
  conflicts: Clashed<Document>["conflicts"],
): readonly Clashed<Document>[] {
  const one = held.pending.find((other) => other.key === key);
  const wanted = one && after(sent, one);
  return one && wanted ? [{ key, edits: one.edits, base: sent, wanted, conflicts }] : [];
}

/** A change as a person made it. */
interface NewChange<Document extends EditableDocument> {
  readonly key: string;
  readonly edits: readonly Edit[];
  /** The document that the person saw. */
  readonly seen: Document;
  readonly normalised: JsonMap | undefined;
  readonly prefer: "mine" | undefined;
}

/**
 * Returns a change as it waits for the server, and what to show with it; `clashed` if others have changed the same
 * things since the person saw them; undefined if it changes nothing. Throws if it gives no valid document.
 */
export function newChange<Document extends EditableDocument, Snapshot extends Shown<Document>>(
  kind: DocumentKind<Document, Snapshot>,
  { key, edits, seen, normalised, prefer }: NewChange<Document>,
  { raw: now, version }: Snapshot,
):
  | { readonly pending: Pending; readonly shown: Snapshot }
  | { readonly clashed: Clashed<Document> }
  | undefined {
  const next = broughtAlong(seen, now, key, edits, { prefer, normalForm: kind.normalForm });
  if (!next) throw new ApiFault(409, undefined);
  if ("clashed" in next) return next;
  if (next.edits.length === 0) return undefined;
  const pending = { key, edits: next.edits, normalised: seen === now ? normalised : undefined };
  const then = after(now, pending);
  if (!then) throw new ApiFault(409, undefined);
  return { pending, shown: kind.read(then, version) };
}

/** A change that no longer waits; with a fault if it was not made. */
interface Ended {
  readonly key: string;
  readonly fault?: unknown;
}

/**
 * Returns the rebased changes without those that are no longer valid, because others changed parts on which they rely,
 * and what to show. The change under way stays even if it is invalid: the server will say so.
 */
export function withoutRefused<Document extends EditableDocument, Snapshot extends Shown<Document>>(
  kind: DocumentKind<Document, Snapshot>,
  next: Rebased<Document>,
  underWay: string | undefined,
): { readonly held: Held<Document>; readonly ended: readonly Ended[]; readonly snapshot: Snapshot } {
  let { held } = next;
  const ended: Ended[] = [
    ...next.clashed.map(({ key }) => ({ key })),
    ...next.made.map((key) => ({ key })),
    ...next.impossible.map((key) => ({ key, fault: new ApiFault(409, undefined) })),
  ];
  for (
    let wrong = firstRefused(kind, held);
    wrong && wrong.key !== underWay;
    wrong = firstRefused(kind, held)
  ) {
    held = rebased(held, held, { underWay, without: wrong.key }).held;
    ended.push(wrong);
  }
  const document = shownOf(held);
  const isValid = faultOf(kind, document) === undefined;
  return { held, ended, snapshot: kind.read(isValid ? document : held.document, held.version) };
}

/**
 * Returns the document after the server's answer to a change, and whether the server has to be asked for what it
 * computed from it; undefined if an earlier change is missing or the document differs from the server's.
 */
export function withAnswer<Document extends EditableDocument>(
  held: Held<Document>,
  key: string,
  answer: Changed,
): { readonly version: number; readonly document: Document; readonly isComputed: boolean } | undefined {
  if (answer.version <= held.version)
    return { version: held.version, document: held.document, isComputed: false };
  const others = answer.others.filter(({ version }) => version > held.version);
  const own = answer.edits.length > 0 ? [{ version: answer.version, edits: answer.edits }] : [];
  const changes = [...others, ...own].toSorted((a, b) => a.version - b.version);
  const isWhole = changes.every(({ version }, i) => version === held.version + 1 + i);
  const applied = applyEdits(
    held.document,
    changes.flatMap((change) => change.edits),
  );
  if (!isWhole || !applied.ok) return undefined;
  const { next } = applied.value;
  const normalised =
    others.length === 0 ? held.pending.find((one) => one.key === key)?.normalised : undefined;
  const document = normalised ? { ...next, programme: normalised } : next;
  return { version: answer.version, document, isComputed: !normalised };
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
