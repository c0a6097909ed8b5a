// Undo and redo in the head act on the document of the page: the visit, or what a page puts in its place.
import { createContext } from "react";
import type { EditableDocument } from "#domain";
import type { LiveDocument } from "../data/open-document.ts";

/** What the head needs of an open document to undo and redo. */
export type Steppable = Pick<LiveDocument<EditableDocument, object>, "undo" | "redo" | "subscribe"> & {
  state(): {
    readonly kind: "opening" | "failed" | "open";
    readonly canUndo?: boolean;
    readonly canRedo?: boolean;
    readonly saving?: boolean;
  };
};

export const StepsContext = createContext<(document: Steppable | undefined) => void>(() => {});
