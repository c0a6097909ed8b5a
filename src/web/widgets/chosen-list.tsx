// Some of many, in the order in which they were chosen: each can be taken out, and another put at the end.
import type { ReactNode } from "react";
import { sayVisit } from "#text";
import { Errors, put } from "./fields.tsx";
import { onePress } from "./press.ts";
import { useSay } from "./reader.tsx";
import { useSaving } from "./save.ts";

interface ListProps {
  readonly label: string;
  readonly chosen: readonly string[];
  nameOf(id: string): string;
  /** What the choice of another one is called. */
  readonly more: string;
  /** Options of that choice: who or what is not chosen yet. */
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
                ×
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

/** Such a list as a field that saves itself; none takes the value out. */
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
