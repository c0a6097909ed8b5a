// What waits to be saved: edits on top of what the server is known to hold, brought along when others change that.
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
  /** Made on what the server is known to hold, with what waits before them. */
  readonly edits: readonly Edit[];
  /** The programme with all consequences of the edits, while they are known. */
  readonly normalised?: JsonMap | undefined;
}

/** What the server is known to hold, and what waits in the order in which it was made. */
export interface Held<Document extends EditableDocument = WorkingDocument> {
  readonly version: number;
  readonly document: Document;
  readonly pending: readonly Pending[];
}

/** A change of this page that cannot be made as others have changed the same things since. */
export interface Clashed<Document extends EditableDocument = WorkingDocument> {
  readonly key: string;
  readonly edits: readonly Edit[];
  /** The document that was seen when the change was made, and that document with it. */
  readonly base: Document;
  readonly wanted: Document;
  readonly conflicts: readonly EditConflict[];
}

/** A document with a change. Undefined where it cannot be made. */
export function after<Document extends EditableDocument>(
  document: Document,
  { edits, normalised }: Omit<Pending, "key">,
): Document | undefined {
  const applied = applyEdits(document, edits);
  if (!applied.ok) return undefined;
  const { next } = applied.value;
  return normalised ? { ...next, programme: normalised } : next;
}

/** What the page shows, including all waiting edits. */
export const shownOf = <Document extends EditableDocument>({ document, pending }: Held<Document>): Document =>
  pending.reduce((now, one) => after(now, one) ?? now, document);

/**
 * The change that edits made on a document that was seen are on the one that is there now: as fine as they can be said,
 * so that they leave alone what they do not change.
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

/** What became of what waited. */
export interface Rebased<Document extends EditableDocument = WorkingDocument> {
  readonly held: Held<Document>;
  readonly clashed: readonly Clashed<Document>[];
  /** Keys of changes that cannot be made any more. */
  readonly impossible: readonly string[];
  /** Keys of changes that the server holds already, as somebody did the same. */
  readonly made: readonly string[];
}

/**
 * What waits, on a newer document of the server. The change that is under way stays, since the server decides about it;
 * the one without which the rest goes on was answered: it is in the document, or refused.
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
