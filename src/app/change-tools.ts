// What changes of a document need, and what is asked and answered.
import type { Edit } from "#domain";
import type { Heavy } from "./heavy/tasks.ts";
import type { ChangeKind, Clock, Store, StoredChange } from "./ports.ts";
import type { VisitEvents } from "./visit-events.ts";
import type { Copies, StoredDocument } from "./working-copies.ts";

export interface ChangeAnswer {
  readonly version: number;
  readonly edits: readonly Edit[];
  readonly others: readonly StoredChange[];
}

export interface ChangeRequest {
  readonly visit: string;
  readonly base: number;
  readonly key: string;
  readonly who: string;
  /** Make the change only if one of these is the newest version; absent: on any. */
  readonly only?: readonly number[] | undefined;
}

/** A change before it has a version. */
export interface Draft {
  readonly kind: ChangeKind;
  readonly label: string;
  readonly edits: readonly Edit[];
  readonly target: number | null;
  tops(version: number): Promise<{ readonly undoTop: number | null; readonly redoTop: number | null }>;
}

/** A kind of document: how its stored text is opened, and what its changes are checked against. */
export interface ChangeTools<Document extends StoredDocument> {
  readonly store: Store;
  readonly copies: Copies<Document>;
  open(id: string, version: number, text: string): Promise<Document | undefined>;
  /** Returns the text of the visit that a document belongs to; null for a visit. */
  visitOf(id: string): Promise<string | null>;
  readonly clock: Clock;
  readonly events: VisitEvents;
  readonly heavy: Heavy;
}
