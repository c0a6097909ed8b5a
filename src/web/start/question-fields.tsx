// The parts of the form for a new visit: a question as a group of rows, and its fields.
import type { ReactNode } from "react";
import { MomentParts } from "../widgets/moment-parts.tsx";
import { onePress } from "../widgets/press.ts";

/** A question with its rows; if rows are added by hand, with a button for it. */
export function Question({
  title,
  add,
  onAdd,
  children,
}: {
  readonly title: string;
  readonly add?: string;
  readonly children: ReactNode;
  onAdd?(): void;
}) {
  return (
    <fieldset className="card stack">
      <legend>
        <h2>{title}</h2>
      </legend>
      {children}
      {onAdd && (
        <div>
          <button type="button" className="button" onClick={onePress(onAdd)}>
            {add}
          </button>
        </div>
      )}
    </fieldset>
  );
}

interface FieldOf<Value> {
  readonly label: string;
  readonly value: Value;
  onChange(value: Value): void;
}

/** A name field that takes the remaining width of its row. */
export function NameField({
  label,
  value,
  required = false,
  onChange,
}: FieldOf<string> & { readonly required?: boolean }) {
  return (
    <label className="field grows">
      {label}
      <input required={required} value={value} onChange={(event) => onChange(event.target.value)} />
    </label>
  );
}

export function NumberField({
  label,
  value,
  onChange,
  ...range
}: FieldOf<number> & { readonly min: number; readonly max: number; readonly step?: number }) {
  return (
    <label className="field">
      {label}
      <input
        type="number"
        {...range}
        value={value}
        onChange={(event) => onChange(Number(event.target.value))}
      />
    </label>
  );
}

export function DayField({ label, value, onChange }: FieldOf<string>) {
  // While a date is half typed, the last whole one counts, so that a stay keeps its length.
  const keep = () => {};
  return (
    <MomentParts kind="date" label={label} isRequired value={value} onChange={onChange} onCancel={keep} />
  );
}

export function SelectField({
  label,
  value,
  options,
  onChange,
}: FieldOf<string> & { readonly options: readonly { readonly value: string; readonly name: string }[] }) {
  return (
    <label className="field">
      {label}
      <select value={value} onChange={(event) => onChange(event.target.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.name}
          </option>
        ))}
      </select>
    </label>
  );
}
