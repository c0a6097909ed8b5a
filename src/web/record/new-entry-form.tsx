// The frame of a form for a new entry: its heading, its fields, and its two buttons.
import type { ReactNode } from "react";
import { sayCooperation } from "#text";
import { useSay } from "../widgets/reader.tsx";

interface Props {
  readonly title: string;
  /** Whether everything that an entry needs is filled in. */
  readonly isReady: boolean;
  readonly children: ReactNode;
  onAdd(): void;
  onCancel(): void;
}

export function NewEntryForm({ title, isReady, children, onAdd, onCancel }: Props) {
  const say = useSay(sayCooperation);
  return (
    <form
      className="card stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) onAdd();
      }}
    >
      <h2>{title}</h2>
      {children}
      <div className="row">
        <button type="submit" className="button main" disabled={!isReady}>
          {say("addTo")}
        </button>
        <button type="button" className="button" onClick={onCancel}>
          {say("cancel")}
        </button>
      </div>
    </form>
  );
}
