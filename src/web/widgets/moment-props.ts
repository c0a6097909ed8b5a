// The properties of a field for a date or a time.
import type { ReactNode } from "react";
import type { MomentKind } from "./moment-text.ts";

export interface MomentPartsProps {
  readonly kind: MomentKind;
  readonly label: string;
  /** In the form of the visit file; empty if there is none. */
  readonly value: string;
  readonly isRequired?: boolean;
  /** Why the value was refused. */
  readonly errors?: readonly string[];
  readonly hint?: ReactNode;
  /** Receives each whole moment that is typed; an empty text if the field is emptied. */
  onChange(value: string): void;
  /** Saves what was typed. Without it, Enter submits the form around the field. */
  onLeave?(): void;
  /** Drops what was typed since the last save. Without it, a half-filled field counts as empty. */
  onCancel?(): void;
}
