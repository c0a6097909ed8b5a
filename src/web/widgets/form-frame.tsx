// The frame of a form beside a list: its name, a close button, the fields, and a button that removes the entry.
import { X } from "lucide-react";
import type { ReactNode } from "react";
import type { Edit } from "#domain";
import { sayEditor } from "#text";
import { Errors } from "./errors.tsx";
import { onePress } from "./press.ts";
import { useSay } from "./reader.tsx";
import { useIsShown, useSaving } from "./save.ts";

interface Props {
  readonly title: string;
  readonly children: ReactNode;
  readonly removeLabel: string;
  /** Removes the entry from the visit. */
  readonly removal: readonly Edit[];
  /** Called when the form is closed, or its entry no longer exists. */
  onGone(): void;
}

export function FormFrame({ title, children, removeLabel, removal, onGone }: Props) {
  const say = useSay(sayEditor);
  const { errors, save } = useSaving();
  const shown = useIsShown();
  return (
    <section className="room-form stack" aria-label={title}>
      <div className="row">
        <h2>{title}</h2>
        <span className="spread" />
        <button type="button" className="button quiet" aria-label={say("close")} onClick={onGone}>
          <X size={14} aria-hidden="true" />
        </button>
      </div>
      {children}
      <Errors errors={errors} />
      <button
        type="button"
        className="button no-print"
        onClick={onePress(async () => {
          // Another entry may have been opened before the server answered: it stays open.
          if ((await save(removal)) && shown.current) onGone();
        })}
      >
        {removeLabel}
      </button>
    </section>
  );
}
