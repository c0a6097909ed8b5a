// Fields of an entry of the record: each saves itself when it is left.
import { type ReactNode, useEffect, useId, useRef, useState } from "react";
import type { Text } from "#domain";
import { labelled, sayCooperation } from "#text";
import { Check } from "../widgets/check.tsx";
import { MomentParts } from "../widgets/moment-parts.tsx";
import { useReader } from "../widgets/reader.tsx";
import { fieldEdit } from "./entry-edits.ts";
import { useRecordSave } from "./use-record-save.ts";

interface Entry {
  readonly list: string;
  readonly id: string;
  readonly field: string;
  readonly label: string;
}

function Labelled({ label, children }: { readonly label: string; children(id: string): ReactNode }) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </div>
  );
}

/** A text in the reader's language. Other languages of it stay. */
export function EntryText({
  list,
  id,
  inside = [],
  field,
  label,
  value,
}: Entry & {
  readonly value: Text | undefined;
  /** The path from the entry to the field, for a field of something in the entry. */
  readonly inside?: readonly string[];
}) {
  const save = useRecordSave();
  const { language } = useReader();
  const written = value?.[language] ?? value?.und ?? "";
  const other = written === "" && value ? Object.values(value)[0] : undefined;
  const [typed, setTyped] = useState(written);
  const isFocused = useRef(false);
  const path = ["record", list, id, ...inside, field];
  useEffect(() => {
    if (!isFocused.current) setTyped(written);
  }, [written]);
  const done = () => {
    isFocused.current = false;
    const text = typed.trim();
    if (text === written) return;
    const others = Object.entries(value ?? {}).filter(([tag]) => tag !== language && tag !== "und");
    if (text !== "") {
      const whole = { [language]: text };
      const isNew = value === undefined || value.und !== undefined;
      save([
        isNew ? { kind: "set", path, value: whole } : { kind: "set", path: [...path, language], value: text },
      ]);
    } else if (others.length > 0) save([{ kind: "set", path, value: Object.fromEntries(others) }]);
    else if (!save([{ kind: "unset", path }])) setTyped(written);
  };
  return (
    <Labelled label={label}>
      {(inputId) => (
        <textarea
          id={inputId}
          rows={1}
          lang={language}
          value={typed}
          placeholder={other}
          onFocus={() => {
            isFocused.current = true;
          }}
          onChange={({ currentTarget }) => setTyped(currentTarget.value)}
          onBlur={done}
        />
      )}
    </Labelled>
  );
}

/** A date or none. */
export function EntryDate({
  list,
  id,
  field,
  label,
  value,
}: Entry & { readonly value: Temporal.PlainDate | undefined }) {
  const save = useRecordSave();
  const [typed, setTyped] = useState(value?.toString() ?? "");
  useEffect(() => setTyped(value?.toString() ?? ""), [value]);
  return (
    <MomentParts
      kind="date"
      label={label}
      value={typed}
      onChange={setTyped}
      onCancel={() => setTyped(value?.toString() ?? "")}
      onLeave={() => {
        if (typed !== (value?.toString() ?? "")) save([fieldEdit(list, id, field, typed || undefined)]);
      }}
    />
  );
}

export interface Option {
  readonly value: string;
  readonly text: string;
}

/** Returns the options with those chosen ones that the visit has lost: they are shown, and can be replaced. */
function useWithLost(options: readonly Option[], chosen: readonly string[]): readonly Option[] {
  const { language } = useReader();
  const lost = chosen.filter((one) => one !== "" && !options.some(({ value }) => value === one));
  return [
    ...options,
    ...lost.map((value) => ({ value, text: labelled(language, value, sayCooperation(language, "gone")) })),
  ];
}

/** A choice that calls `onChoose`; `none`: the text for no choice. */
export function Choice({
  label,
  value,
  options,
  none,
  onChoose,
}: {
  readonly label: string;
  readonly value: string;
  readonly options: readonly Option[];
  readonly none?: string;
  onChoose(value: string): void;
}) {
  const all = useWithLost(options, [value]);
  return (
    <Labelled label={label}>
      {(inputId) => (
        <select id={inputId} value={value} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
          {none !== undefined && <option value="">{none}</option>}
          {all.map((option) => (
            <option key={option.value} value={option.value}>
              {option.text}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  );
}

/** A choice of one option or none, saved at once. */
export function EntryChoice({
  list,
  id,
  field,
  ...choice
}: Entry & { readonly value: string; readonly options: readonly Option[]; readonly none?: string }) {
  const save = useRecordSave();
  return (
    <Choice
      {...choice}
      onChoose={(value) => save([fieldEdit(list, id, field, value === "" ? undefined : value)])}
    />
  );
}

/** A choice of several options, each with a checkbox. */
export function EntryChecks({
  list,
  id,
  field,
  label,
  value,
  options,
}: Entry & { readonly value: readonly string[]; readonly options: readonly Option[] }) {
  const save = useRecordSave();
  const path = ["record", list, id, field];
  const all = useWithLost(options, value);
  return (
    <fieldset className="field">
      <legend className="label">{label}</legend>
      <div className="row checks">
        {all.map((option) => (
          <Check
            key={option.value}
            label={option.text}
            isOn={value.includes(option.value)}
            onChange={(isOn) =>
              save([
                isOn
                  ? { kind: "insert", path, value: option.value, before: null }
                  : { kind: "delete", path, value: option.value, nth: 0, drop: false },
              ])
            }
          />
        ))}
      </div>
    </fieldset>
  );
}
