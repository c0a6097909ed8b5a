// A field of a call: saves itself when it is left, and follows what others save while it is not edited.
import { useId, useState } from "react";
import { MomentParts } from "../widgets/moment-parts.tsx";

interface Props {
  readonly label: string;
  readonly value: string;
  readonly kind?: "text" | "date" | "area";
  onSave(value: string): Promise<void>;
}

export function Line({ label, value, kind = "text", onSave }: Props) {
  /** The typed text that is not saved yet. */
  const [typed, setTyped] = useState<string>();
  const leave = async () => {
    if (typed !== undefined && typed.trim() !== value) await onSave(typed.trim());
    setTyped(undefined);
  };
  const id = useId();
  if (kind === "date") {
    return (
      <MomentParts
        kind="date"
        label={label}
        value={typed ?? value}
        onChange={setTyped}
        onLeave={() => void leave()}
        onCancel={() => setTyped(undefined)}
      />
    );
  }
  const shared = { id, value: typed ?? value, onBlur: () => void leave() };
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {kind === "area" ? (
        <textarea {...shared} rows={3} onChange={(event) => setTyped(event.target.value)} />
      ) : (
        <input
          {...shared}
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === "Enter") event.currentTarget.blur();
          }}
        />
      )}
    </div>
  );
}
