// Prevents a form from being submitted while a field that is not an input element has a problem.
import { useEffect, useRef } from "react";

interface Props<Problem extends string> {
  readonly problem: Problem | undefined;
  /** Called in place of the submission. */
  onRefused(problem: Problem): void;
}

export function FormGuard<Problem extends string>({ problem, onRefused }: Props<Problem>) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.setCustomValidity(problem ?? ""), [problem]);
  return (
    <input
      ref={input}
      hidden
      onInvalid={(event) => {
        event.preventDefault();
        if (problem) onRefused(problem);
      }}
    />
  );
}
