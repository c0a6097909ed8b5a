// A selection in the order of choosing: each entry can be removed, and another added at the end.
import { X } from "lucide-react";
import type { ReactNode } from "react";
import { sayVisit } from "#text";
import { Errors } from "./errors.tsx";
import { put } from "./fields.tsx";
import { onePress } from "./press.ts";
import { useSay } from "./reader.tsx";
import { useSaving } from "./save.ts";

interface ListProps {
  readonly label: string;
  readonly chosen: readonly string[];
  nameOf(id: string): string;
  /** The label of the choice of another entry. */
  readonly more: string;
  /** The options of that choice: those not chosen yet. */
  readonly children: ReactNode;
  onChange(chosen: readonly string[]): void;
}

export function ChosenList({ label, chosen, nameOf, more, children, onChange }: ListProps) {
  const say = useSay(sayVisit);
  return (
    <>
      {chosen.length > 0 && (
        <ul className="stack" aria-label={label}>
          {chosen.map((id) => (
            <li className="row" key={id}>
              <span className="spread">{nameOf(id)}</span>
              <button
                type="button"
                className="button quiet small-button"
                aria-label={say("less", { name: nameOf(id) })}
                onClick={onePress(() => onChange(chosen.filter((other) => other !== id)))}
              >
                <X size={14} aria-hidden="true" />
              </button>
            </li>
          ))}
        </ul>
      )}
      <select aria-label={more} value="" onChange={(event) => onChange([...chosen, event.target.value])}>
        <option value="">{more}</option>
        {children}
      </select>
    </>
  );
}

interface FieldProps extends Omit<ListProps, "onChange"> {
  readonly path: readonly string[];
  readonly hint?: string;
}

/** Such a list as a field that saves itself; an empty list removes the value. */
export function ChosenField({ path, hint, ...list }: FieldProps) {
  const { errors, save } = useSaving();
  return (
    <fieldset className="stack">
      <legend className="label">{list.label}</legend>
      {hint && <p className="soft small">{hint}</p>}
      <ChosenList {...list} onChange={(next) => void save([put(path, next.length > 0 ? next : undefined)])} />
      <Errors errors={errors} />
    </fieldset>
  );
}
