// A labelled field for a date or a time whose parts are loaded with the first form that shows one.
import { lazy, Suspense, useId } from "react";
import type { MomentKind } from "./moment-kind.ts";

const Segments = lazy(async () => ({ default: (await import("./moment-segments.tsx")).MomentSegments }));

interface Props {
  readonly kind: MomentKind;
  readonly label: string;
  readonly value: string;
  readonly describedBy?: string | undefined;
  readonly isInvalid?: boolean;
  readonly isRequired?: boolean;
  onChange(value: string): void;
  onLeave?(): void;
  onEscape?(): void;
}

export function MomentParts({
  label,
  isInvalid = false,
  isRequired = false,
  onLeave = nothing,
  onEscape = nothing,
  ...props
}: Props) {
  const id = useId();
  return (
    <>
      <span className="label" id={id}>
        {label}
      </span>
      <Suspense fallback={<div className="moment-input" aria-hidden />}>
        <Segments
          {...props}
          isInvalid={isInvalid}
          isRequired={isRequired}
          labelledBy={id}
          onLeave={onLeave}
          onEscape={onEscape}
        />
      </Suspense>
    </>
  );
}

const nothing = () => {};
