// The properties of a kind of open document, and its changes as the server answers and announces them.
import type { ApiAnswer } from "#contract";
import type { EditableDocument, JsonMap, NormalForm } from "#domain";

export type Changed = ApiAnswer<"POST /api/visits/:visit/edits">;
export type Change = Changed["others"][number];

/** The version that a change was based on, and the known consequences of the change. */
export interface Made<Document extends EditableDocument> {
  /** The document that was shown when the change was made; by default, the one shown now. */
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
  /** Removes differences of form that mean nothing, such as the order of keys; undefined if there are none. */
  readonly normalForm?: NormalForm<Document>;
  /** Whether the server computes something from every change, which then has to be fetched. */
  settles(document: Document): boolean;
}
