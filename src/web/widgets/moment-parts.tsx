// A date, a time or both, typed part by part in the order of the reader's language, with 24 hours.
import { lazy, Suspense } from "react";
import type { MomentPartsProps } from "./moment-props.ts";

const MomentSegments = lazy(() =>
  import("./moment-segments.tsx").then((module) => ({ default: module.MomentSegments })),
);

/** An incomplete field is never saved, and its form is not submitted. The field says what is missing. */
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
