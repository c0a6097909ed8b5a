// Unsaved changes: edits on top of the server's known state, rebased when others change it.
import {
  applyEdits,
  differenceOf,
  type Edit,
  type EditableDocument,
  type EditConflict,
  isDecided,
  type JsonMap,
  mergeEdits,
  type NormalForm,
  refineEdits,
  sameJson,
  type WorkingDocument,
} from "#domain";

/** One change of this page that the server has not answered yet. */
export interface Pending {
  readonly key: string;
  /** Based on the server's known state and the changes waiting before them. */
  readonly edits: readonly Edit[];
  /** The programme with all consequences of the edits, as long as they are known. */
  readonly normalised?: JsonMap | undefined;
}

/** The server's known state, and the waiting changes in the order in which they were made. */
export interface Held<Document extends EditableDocument = WorkingDocument> {
  readonly version: number;
  readonly document: Document;
  readonly pending: readonly Pending[];
}

/** A change of this page that cannot be made because others have since changed the same things. */
export interface Clashed<Document extends EditableDocument = WorkingDocument> {
  readonly key: string;
  readonly edits: readonly Edit[];
  /** The document seen when the change was made, and that document with the change. */
  readonly base: Document;
  readonly wanted: Document;
  readonly conflicts: readonly EditConflict[];
}

/** Returns a document with a change; undefined if it cannot be made. */
export function after<Document extends EditableDocument>(
  document: Document,
  { edits, normalised }: Omit<Pending, "key">,
): Document | undefined {
  const applied = applyEdits(document, edits);
  if (!applied.ok) return undefined;
  const { next } = applied.value;
  return normalised ? { ...next, programme: normalised } : next;
}

/** Returns what the page shows, including all waiting edits. */
export const shownOf = <Document extends EditableDocument>({ document, pending }: Held<Document>): Document =>
  pending.reduce((now, one) => after(now, one) ?? now, document);

/**
 * Rebases edits made on a document that was seen onto the present one. They are as fine-grained as possible, so that
 * they leave alone what they do not change.
 */
export function broughtAlong<Document extends EditableDocument>(
  seen: Document,
  now: Document,
  key: string,
  edits: readonly Edit[],
  {
    prefer,
    normalForm,
  }: {
    readonly prefer?: "mine" | undefined;
    readonly normalForm?: NormalForm<Document> | undefined;
  } = {},
): { readonly edits: readonly Edit[] } | { readonly clashed: Clashed<Document> } | undefined {
  const mine = refineEdits(seen, edits, normalForm);
  if (seen === now) return { edits: mine };
  const wanted = after(seen, { edits: mine });
  if (!wanted) return undefined;
  const theirs = differenceOf(seen, now).filter(isDecided);
  const merged = mergeEdits({ base: seen, theirs, current: now, mine, wanted, ...(prefer && { prefer }) });
  if (merged.ok) return { edits: merged.value };
  return { clashed: { key, edits: mine, base: seen, wanted, conflicts: merged.error } };
}

/** The document after rebasing, and the outcome for each waiting change. */
export interface Rebased<Document extends EditableDocument = WorkingDocument> {
  readonly held: Held<Document>;
  readonly clashed: readonly Clashed<Document>[];
  /** Keys of changes that can no longer be made. */
  readonly impossible: readonly string[];
  /** Keys of changes that are already stored, because somebody did the same. */
  readonly made: readonly string[];
}

/**
 * Rebases waiting changes onto a newer document of the server. The change under way stays, because the server decides
 * about it. `without` has been answered: it is in the document, or refused.
 */
export function rebased<Document extends EditableDocument>(
  held: Held<Document>,
  { version, document }: Pick<Held<Document>, "version" | "document">,
  special: { readonly underWay?: string | undefined; readonly without?: string | undefined } = {},
): Rebased<Document> {
  const pending: Pending[] = [];
  const clashed: Clashed<Document>[] = [];
  const impossible: string[] = [];
  const made: string[] = [];
  let seen = held.document;
  let now = document;
  for (const one of held.pending) {
    const before = seen;
    seen = after(seen, one) ?? seen;
    if (one.key === special.without) continue;
    const isUnderWay = one.key === special.underWay;
    const kept = onto(before, now, one, isUnderWay);
    if (kept && "clashed" in kept) {
      clashed.push(kept.clashed);
      continue;
    }
    const then = kept && after(now, kept);
    if (kept && then && (isUnderWay || kept.edits.length > 0)) {
      pending.push(kept);
      now = then;
    } else if (isUnderWay) pending.push({ key: one.key, edits: [] });
    else (kept && then ? made : impossible).push(one.key);
  }
  return { held: { version, document, pending }, clashed, impossible, made };
}

function onto<Document extends EditableDocument>(
  seen: Document,
  now: Document,
  one: Pending,
  isUnderWay: boolean,
): Pending | { readonly clashed: Clashed<Document> } | undefined {
  if (sameJson(seen, now)) return one;
  const next = broughtAlong(seen, now, one.key, one.edits, { prefer: isUnderWay ? "mine" : undefined });
  return next && "edits" in next ? { key: one.key, edits: next.edits } : next;
}
