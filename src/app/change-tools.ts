// Types and dependencies of changes: requests, answers, and how each kind of document is opened.
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
  /** The change is made only if one of these is the newest version. If absent, it is made on any version. */
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
