// Form fields: each saves itself when it is left, keeps the typed text when it is refused, and shows the reason.
import { type ReactNode, useId } from "react";
import type { Edit, Text } from "#domain";
import { languageNames, languages, sayEditor, sayVisit } from "#text";
import { useSnapshot } from "../data/live.ts";
import { countryChoices } from "../visit/countries.ts";
import { Errors } from "./errors.tsx";
import { MomentParts } from "./moment-parts.tsx";
import type { MomentKind } from "./moment-text.ts";
import { useReader, useSay } from "./reader.tsx";
import { useSaving } from "./save.ts";
import { useDraft } from "./use-draft.ts";

type Path = readonly string[];

interface LineProps {
  readonly label: string;
  readonly value: string;
  readonly path: Path;
  readonly lang?: string | undefined;
  readonly kind?: "text" | "number" | "area";
  /** Step of a number; by default, whole numbers. */
  readonly step?: "any";
  readonly hint?: ReactNode;
  readonly required?: boolean;
  readonly placeholder?: string;
  /** The value to save for a typed text; undefined removes the value. */
  readonly toValue?: (text: string) => unknown;
}

/** The typed text of a field, saved when the field is left, and why it was refused. */
function useLine({ value, path, toValue = textOrNone }: Pick<LineProps, "value" | "path" | "toValue">) {
  const { errors, save, clear, seen } = useSaving();
  const draft = useDraft(
    value,
    { seen, path, toValue },
    async (typed, begun, late) => save([put(begun.path, begun.toValue(typed))], { seen: begun.seen, late }),
    clear,
  );
  return { errors, ...draft };
}

const textOrNone = (typed: string): unknown => (typed.trim() === "" ? undefined : typed);

/** One line of text or a number. */
export function LineField(props: LineProps) {
  const { label, lang, kind = "text", step, hint, required, placeholder } = props;
  const id = useId();
  const usual = kind === "number" ? typedNumber : textOrNone;
  const { errors, draft, type, leave, cancel } = useLine({ ...props, toValue: props.toValue ?? usual });
  const shared = {
    id,
    lang,
    value: draft,
    required,
    placeholder,
    "aria-invalid": errors.length > 0,
    "aria-describedby": errors.length > 0 ? `${id}-error` : undefined,
    onBlur: leave,
  };
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {kind === "area" ? (
        <textarea {...shared} rows={3} onChange={(event) => type(event.target.value)} />
      ) : (
        <input
          {...shared}
          type={kind}
          step={step}
          onChange={(event) => type(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === "Enter") leave();
            if (event.key === "Escape") cancel();
          }}
        />
      )}
      {hint}
      <Errors id={`${id}-error`} errors={errors} />
    </div>
  );
}

/** A date, a time of day or both. */
export function MomentLine(
  props: Pick<LineProps, "label" | "value" | "path" | "hint" | "toValue"> & { readonly kind: MomentKind },
) {
  const { errors, draft, type, leave, cancel } = useLine(props);
  return (
    <MomentParts
      kind={props.kind}
      label={props.label}
      // A field for a time of day always shows midnight, as the end of hours, in the same form.
      value={props.kind === "time" && draft === "24:00" ? "00:00" : draft}
      errors={errors}
      hint={props.hint}
      onChange={type}
      onLeave={leave}
      onCancel={cancel}
    />
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly path: Path;
  readonly options?: readonly { readonly value: string; readonly name: string }[];
  /** Options in groups, after the others. */
  readonly children?: ReactNode;
  /** The label of the choice that removes the value. */
  readonly none?: string;
  /** Returns the value saved for a choice; undefined removes the value. */
  readonly toValue?: (chosen: string) => unknown;
}

const chosenValue = (chosen: string): unknown => (chosen === "" ? undefined : chosen);

export function ChoiceField(props: ChoiceProps) {
  const { label, value, path, options = [], children, none, toValue = chosenValue } = props;
  const id = useId();
  const { errors, save } = useSaving();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        aria-invalid={errors.length > 0}
        aria-describedby={errors.length > 0 ? `${id}-error` : undefined}
        onChange={(event) => void save([put(path, toValue(event.target.value))])}
      >
        {none !== undefined && <option value="">{none}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.name}
          </option>
        ))}
        {children}
      </select>
      <Errors id={`${id}-error`} errors={errors} />
    </div>
  );
}

/** A country, chosen by its name. */
export function CountryField(
  props: Pick<LineProps, "label" | "path"> & { readonly value: string | undefined },
) {
  const say = useSay(sayVisit);
  const { language } = useReader();
  return (
    <ChoiceField
      {...props}
      value={props.value ?? ""}
      none={say("country.none")}
      options={countryChoices(language).map(({ code, name }) => ({ value: code, name }))}
    />
  );
}

interface CheckProps {
  readonly label: string;
  readonly value: boolean;
  readonly path: Path;
  /** Returns the value saved, if the checkbox is only a part of it. */
  readonly toValue?: (checked: boolean) => unknown;
}

/** A checkbox. */
export function CheckField({ label, value, path, toValue = (checked) => checked }: CheckProps) {
  const { errors, save } = useSaving();
  return (
    <>
      <label className="row">
        <input
          type="checkbox"
          checked={value}
          onChange={(event) => void save([put(path, toValue(event.target.checked))])}
        />
        {label}
      </label>
      <Errors errors={errors} />
    </>
  );
}

interface ChecksProps {
  readonly label: string;
  readonly value: readonly string[];
  readonly path: Path;
  readonly options: readonly { readonly value: string; readonly name: string }[];
  readonly hint?: string;
  /** Returns the value saved for the checked options; undefined removes the value. */
  readonly toValue?: (marked: readonly string[]) => unknown;
}

const markedValue = (marked: readonly string[]): unknown => (marked.length > 0 ? marked : undefined);

/** Several checkboxes, in the order of the list. No check removes the value. */
export function ChecksField({ label, value, path, options, hint, toValue = markedValue }: ChecksProps) {
  const { errors, save } = useSaving();
  return (
    <fieldset className="choices">
      <legend className="label">{label}</legend>
      {hint && <p className="soft small">{hint}</p>}
      {options.map((option) => (
        <label className="row" key={option.value}>
          <input
            type="checkbox"
            checked={value.includes(option.value)}
            onChange={(event) => {
              const next = options
                .map((one) => one.value)
                .filter((one) => (one === option.value ? event.target.checked : value.includes(one)));
              void save([put(path, toValue(next))]);
            }}
          />
          {option.name}
        </label>
      ))}
      <Errors errors={errors} />
    </fieldset>
  );
}

interface TextProps {
  readonly label: string;
  readonly value: Text | undefined;
  readonly path: Path;
  readonly area?: boolean;
  /** Returns the value saved at the path, if the text is only a part of it. */
  readonly within?: (text: unknown) => unknown;
}

/** Returns the languages of the visit, and other languages in which the text is written. */
function useTagsOf(value: Text | undefined): readonly string[] {
  const { visit } = useSnapshot();
  const written = Object.keys(value ?? {}).filter((tag) => tag !== "und");
  return [...new Set([...visit.languages, ...written])];
}

/** A text in every language of the visit, one line each. A text for all languages fills in for a missing one. */
export function TextField({ label, value, path, area, within = (text) => text }: TextProps) {
  const say = useSay(sayEditor);
  const tags = useTagsOf(value);
  const whole = value?.und;
  return (
    <fieldset className="text-field">
      <legend className="label">{label}</legend>
      {whole !== undefined && (
        <LineField
          label={say("allLanguages")}
          value={whole}
          path={path}
          kind={area ? "area" : "text"}
          toValue={(text) => within(text.trim() === "" ? undefined : text)}
        />
      )}
      {tags.map((tag) => (
        <LineField
          key={tag}
          label={nameOfTag(tag)}
          lang={tag}
          value={value?.[tag] ?? ""}
          path={path}
          kind={area ? "area" : "text"}
          toValue={(text) => within(withLanguage(value, tag, text))}
        />
      ))}
    </fieldset>
  );
}

const isOurs = (tag: string): tag is (typeof languages)[number] =>
  languages.some((language) => language === tag);

/** Returns the name of a language in that language. */
const nameOfTag = (tag: string): string =>
  isOurs(tag) ? languageNames[tag] : (new Intl.DisplayNames([tag], { type: "language" }).of(tag) ?? tag);

/** Returns the text with one language set or removed; as a plain string if that is enough; undefined when empty. */
export function withLanguage(value: Text | undefined, tag: string, text: string): unknown {
  const { [tag]: _old, ...others } = value ?? {};
  const next = text.trim() === "" ? others : { ...others, [tag]: text.trim() };
  // The file cannot contain a text for all languages beside others, so this one becomes the English text.
  const { und, ...named } = next;
  const whole = und === undefined ? named : Object.keys(named).length === 0 ? und : { en: und, ...named };
  return typeof whole === "object" && Object.keys(whole).length === 0 ? undefined : whole;
}

/** Returns the typed number; undefined if the field is empty. */
export const typedNumber = (text: string): number | undefined =>
  text.trim() === "" ? undefined : Number(text);

/** Returns an edit that sets a value, or removes it if it is undefined. */
export const put = (path: Path, value: unknown): Edit =>
  value === undefined ? { kind: "unset", path } : { kind: "set", path, value };
