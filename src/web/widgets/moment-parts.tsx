// A date, a time or both, typed part by part in the order of the reader's language, with 24 hours.
import { lazy, type ReactNode, Suspense } from "react";
import type { MomentKind } from "./moment-text.ts";

const MomentSegments = lazy(() =>
  import("./moment-segments.tsx").then((module) => ({ default: module.MomentSegments })),
);

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

/** A half-filled field is never saved, and a form around it is not submitted: the field says what is missing. */
export function MomentParts(props: MomentPartsProps) {
  // The fields of React Aria are loaded with the first form that needs one.
  return (
    <div className="field">
      <Suspense
        fallback={
          <>
            <span className="label">{props.label}</span>
            <div className="moment-input" />
          </>
        }
      >
        <MomentSegments {...props} />
      </Suspense>
      {props.hint}
    </div>
  );
}
