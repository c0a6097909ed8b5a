// What the page knows of the open visit: what is shown, what waits, and what others wrote differently.
import type { ApiAnswer } from "#contract";
import type { Snapshot } from "./api.ts";
import type { Edit } from "./edit.ts";

/** Two people wrote differently: nothing was changed until somebody decides. */
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
      /** What the server holds, with everything that still waits to be saved. */
      readonly snapshot: Shown;
      readonly saving: boolean;
      /** The server has not been reached for a while: what was made waits here. */
      readonly away: boolean;
      readonly conflict: Conflict | undefined;
      /** The link that opened the page opens the visit no longer: what is shown stays, and nothing is saved. */
      readonly shutOut: boolean;
      /** Whether this person has a change to undo or redo. */
      readonly canUndo: boolean;
      readonly canRedo: boolean;
    };

/** What the stream tells besides changes. */
export interface StreamedItems {
  readonly job: ApiAnswer<"GET /api/visits/:visit/jobs">["items"][number];
  readonly release: ApiAnswer<"GET /api/visits/:visit/releases">["items"][number];
  readonly request: ApiAnswer<"GET /api/visits/:visit/requests">["items"][number];
}
export type StreamedKind = keyof StreamedItems;
export const streamedKinds = ["job", "release", "request"] as const satisfies readonly StreamedKind[];
