// A part of a form that is folded away, with how many of its fields are filled in.
import { type ReactNode, useState } from "react";
import { sayEditor } from "#text";
import { useSay } from "./reader.tsx";

interface Props {
  /** The same for all entries of a list: what was opened for one is open for the next. */
  readonly name: string;
  readonly title: string;
  /** The values of its fields. */
  readonly values: readonly unknown[];
  readonly children: ReactNode;
}

/** What the reader has opened since the page was loaded. */
const opened = new Set<string>();

export function Fold({ name, title, values, children }: Props) {
  const say = useSay(sayEditor);
  const [isOpen, setOpen] = useState(opened.has(name));
  const count = values.filter(isFilled).length;
  return (
    <details
      className="fold"
      open={isOpen}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open) opened.add(name);
        else opened.delete(name);
        setOpen(currentTarget.open);
      }}
    >
      <summary>
        {title} {count > 0 && <span className="soft small numbers">{say("fold.filled", { count })}</span>}
      </summary>
      <div className="stack">{children}</div>
    </details>
  );
}

/** Whether a field says anything: nothing, no, an empty text and an empty list do not. */
const isFilled = (value: unknown): boolean =>
  value !== undefined && value !== false && value !== "" && !(Array.isArray(value) && value.length === 0);
