// Undo and redo in the header act on the document of the page: the visit, or another document that the page sets.
import { createContext } from "react";
import type { EditableDocument } from "#domain";
import type { LiveDocument } from "../data/open-document.ts";

/** The functions of an open document that the header needs for undo and redo. */
export type Steppable = Pick<LiveDocument<EditableDocument, object>, "undo" | "redo" | "subscribe"> & {
  state(): {
    readonly kind: "opening" | "failed" | "open";
    readonly canUndo?: boolean;
    readonly canRedo?: boolean;
    readonly saving?: boolean;
  };
};

export const StepsContext = createContext<(document: Steppable | undefined) => void>(() => {});
