// The state of the open visit on this page: what is shown, what waits, and conflicts with others.
import type { ApiAnswer } from "#contract";
import type { Snapshot } from "./api.ts";
import type { Edit } from "./edit.ts";

/** A conflict: nothing is changed until somebody decides. */
export interface Conflict {
  readonly edits: readonly Edit[];
  readonly values: readonly {
    readonly path: readonly string[];
    readonly mine: unknown;
    readonly theirs: unknown;
  }[];
}

export type LiveState<Shown = Snapshot> =
  | { readonly kind: "opening" }
  | { readonly kind: "failed"; readonly status: number }
  | {
      readonly kind: "open";
      /** The server's state, with everything that is still waiting to be saved. */
      readonly snapshot: Shown;
      readonly saving: boolean;
      /** Whether the server has not been reached for a while, so that changes wait here. */
      readonly away: boolean;
      readonly conflict: Conflict | undefined;
      /** Whether the link of the page no longer opens the visit. The page stays, and nothing is saved. */
      readonly shutOut: boolean;
      /** Whether this person has a change to undo or redo. */
      readonly canUndo: boolean;
      readonly canRedo: boolean;
    };

/** Events of the stream other than changes. */
export interface StreamedItems {
  readonly job: ApiAnswer<"GET /api/visits/:visit/jobs">["items"][number];
  readonly release: ApiAnswer<"GET /api/visits/:visit/releases">["items"][number];
  readonly request: ApiAnswer<"GET /api/visits/:visit/requests">["items"][number];
}
export type StreamedKind = keyof StreamedItems;
export const streamedKinds = ["job", "release", "request"] as const satisfies readonly StreamedKind[];
