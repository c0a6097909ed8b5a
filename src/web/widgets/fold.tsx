// A collapsible part of a form, with the number of its fields that are filled in.
import { type ReactNode, useState } from "react";
import { sayEditor } from "#text";
import { useSay } from "./reader.tsx";

interface Props {
  /** The same for all entries of a list: a part that was opened for one is open for the next. */
  readonly name: string;
  readonly title: string;
  /** The values of its fields. */
  readonly values: readonly unknown[];
  readonly children: ReactNode;
}

/** The parts that the reader has opened since the page was loaded. */
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

/** Whether a field has content: nothing, no, an empty text and an empty list do not count. */
const isFilled = (value: unknown): boolean =>
  value !== undefined && value !== false && value !== "" && !(Array.isArray(value) && value.length === 0);
