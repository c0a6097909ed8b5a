// The state of a field for a date or a time while its parts are typed, and the values that its form receives.
import { useCallback, useEffect, useRef, useState } from "react";
import type { MomentPartsProps } from "./moment-props.ts";
import { type Part, pastedMoment, type Reading, readingOf } from "./moment-text.ts";

export type Problem = Exclude<Reading["state"], "whole" | "empty"> | "required" | "unread";

/** A value that no moment has, so that the next value is shown in any case. */
const anyOther = "-";

/** A moment to show. A new object shows it again, in place of parts that are half typed. */
interface Shown {
  readonly text: string;
}

export const isPartial = (reading: Reading): reading is Extract<Reading, { text?: undefined }> =>
  reading.state === "half" || reading.state === "missing-day";

type Props = Pick<MomentPartsProps, "kind" | "value" | "onChange" | "onCancel">;

export function useMoment({ kind, value, onChange, onCancel }: Props, isFocused: () => boolean) {
  const [shown, setShown] = useState<Shown>({ text: value });
  // The last value that this field gave or received; undefined if the next one follows from what was typed here.
  const [known, setKnown] = useState<string | undefined>(value);
  const [reading, setReading] = useState<Reading>();
  const [problem, setProblem] = useState<Problem>();
  const before = useRef<Reading>(undefined);
  /** The present value of the parts. The state follows in a later rendering, and the next key may come before it. */
  const latest = useRef<Reading>(undefined);
  /** The value of the parts when their problem was reported. */
  const told = useRef<Reading>(undefined);
  if (value !== known) {
    // A save that is answered late, or the change of a colleague, does not replace what is half typed.
    const isTyping = known !== anyOther && reading !== undefined && isPartial(reading);
    if (known !== undefined && !isTyping) setShown({ text: value });
    setKnown(value);
  }
  const onParts = useCallback((parts: readonly Part[]) => {
    const next = readingOf(parts);
    if (latest.current?.state === next.state && latest.current.text === next.text) return;
    latest.current = next;
    setReading(next);
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a change of the parts informs the form
  useEffect(() => {
    const isFirst = before.current === undefined;
    before.current = reading;
    if (!reading || isFirst) return;
    if (isFocused() && told.current !== reading) setProblem(undefined);
    if (!isPartial(reading)) {
      if (reading.text === value) return;
      setKnown(reading.text);
      onChange(reading.text);
    } else if (onCancel || value !== "") {
      setKnown(undefined);
      if (onCancel) onCancel();
      else onChange("");
    }
  }, [reading]);
  return {
    shown,
    reading,
    problem,
    onParts,
    /** Returns why the parts cannot be saved as they are now; undefined if they can. */
    obstacle(): "half" | "missing-day" | undefined {
      const now = latest.current;
      return now && isPartial(now) ? now.state : undefined;
    },
    /** Reports the problem of the parts to the reader. */
    refuse(why: Problem) {
      told.current = latest.current;
      setProblem(why);
    },
    /**
     * Takes a moment that the parts form. When a field with a day that does not exist is left, React Aria gives the
     * last day of the month instead: nobody has typed it, so the value before is shown again.
     */
    take(text: string) {
      if (reading?.state === "missing-day" && !isFocused()) setKnown(anyOther);
      else setShown({ text });
    },
    paste(text: string) {
      const pasted = pastedMoment(kind, text);
      if (pasted === undefined) setProblem("unread");
      else setShown({ text: pasted });
    },
    cancel() {
      setProblem(undefined);
      setKnown(anyOther);
      onCancel?.();
    },
  };
}
