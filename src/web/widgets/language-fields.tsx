// Languages chosen by their names: several in order, or pairs of them.
import { X } from "lucide-react";
import { baseLanguage, type Visit } from "#domain";
import { labelled, sayEditor } from "#text";
import { useSnapshot } from "../data/live.ts";
import { type LanguageChoice, languageChoices, languageName, spokenChoices } from "../visit/languages.ts";
import { ChosenField } from "./chosen-list.tsx";
import { Errors } from "./errors.tsx";
import { put } from "./fields.tsx";
import { onePress } from "./press.ts";
import { useReader, useSay } from "./reader.tsx";
import { useSaving } from "./save.ts";

type Path = readonly string[];

interface Props {
  readonly label: string;
  readonly value: readonly string[];
  readonly path: Path;
  readonly hint?: string;
  /** Whether these are written languages: Chinese is then offered in its two scripts. */
  readonly isWritten?: boolean;
}

/** Several languages in order, the main one first. */
export function LanguagesField({ label, value, path, hint, isWritten = false }: Props) {
  const say = useSay(sayEditor);
  const { language } = useReader();
  const { visit } = useSnapshot();
  const choices = isWritten ? languageChoices(language) : spokenChoices(language);
  return (
    <ChosenField
      label={label}
      more={say("language.more")}
      chosen={value}
      nameOf={(tag) => languageName(tag, language)}
      path={path}
      {...(hint !== undefined && { hint })}
    >
      <LanguageOptions choices={choices.filter(({ tag }) => !value.includes(tag))} visit={visit} />
    </ChosenField>
  );
}

/** The languages of the visit and its people first, then all. */
function LanguageOptions({
  choices,
  visit,
}: {
  readonly choices: readonly LanguageChoice[];
  readonly visit: Visit;
}) {
  const say = useSay(sayEditor);
  const tags = [...visit.languages, ...visit.people.flatMap((person) => person.languages)];
  const here = new Set([...tags, ...tags.map(baseLanguage)]);
  const near = choices.filter(({ tag }) => here.has(tag));
  const options = (list: readonly LanguageChoice[]) =>
    list.map(({ tag, name }) => (
      <option key={tag} value={tag}>
        {name}
      </option>
    ));
  return (
    <>
      {near.length > 0 && <optgroup label={say("language.here")}>{options(near)}</optgroup>}
      <optgroup label={say("language.all")}>{options(choices.filter(({ tag }) => !here.has(tag)))}</optgroup>
    </>
  );
}

interface PairsProps {
  readonly label: string;
  readonly value: readonly (readonly [string, string])[];
  readonly path: Path;
  readonly hint: string;
  /** Whether at least one is required. */
  readonly isRequired?: boolean;
}

/** Pairs of languages, each interpreted in both directions. */
export function PairsField({ label, value, path, hint, isRequired = false }: PairsProps) {
  const say = useSay(sayEditor);
  const { language } = useReader();
  const { visit } = useSnapshot();
  const { errors, save } = useSaving();
  const choices = spokenChoices(language);
  const set = (pairs: readonly (readonly [string, string])[]) =>
    save([put(path, pairs.length > 0 ? pairs : undefined)]);
  const select = (pair: readonly [string, string], i: number, end: 0 | 1) => (
    <select
      aria-label={say(end === 0 ? "pair.from" : "pair.to")}
      value={pair[end]}
      onChange={({ target }) => {
        const other = pair[end === 0 ? 1 : 0];
        // The two languages are swapped, because nobody interprets a language into itself.
        const kept = target.value === other ? pair[end] : other;
        void set(value.with(i, end === 0 ? [target.value, kept] : [kept, target.value]));
      }}
    >
      {!choices.some(({ tag }) => tag === pair[end]) && (
        <option value={pair[end]}>{languageName(pair[end], language)}</option>
      )}
      <LanguageOptions choices={choices} visit={visit} />
    </select>
  );
  return (
    <fieldset className="stack">
      <legend className="label">{label}</legend>
      <p className="soft small">{hint}</p>
      {value.map((pair, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: pairs have no names, only their position in the list
        <div className="row pair" key={i}>
          {select(pair, i, 0)}
          <span aria-hidden>–</span>
          {select(pair, i, 1)}
          {!(isRequired && value.length === 1) && (
            <button
              type="button"
              className="button quiet small-button"
              aria-label={labelled(
                language,
                say("pair.remove"),
                pair.map((tag) => languageName(tag, language)).join(" – "),
              )}
              onClick={onePress(() => set(value.toSpliced(i, 1)))}
            >
              <X size={14} aria-hidden="true" />
            </button>
          )}
        </div>
      ))}
      <div>
        <button
          type="button"
          className="button"
          onClick={onePress(() => set([...value, nextPair(visit, value)]))}
        >
          {say("pair.add")}
        </button>
      </div>
      <Errors errors={errors} />
    </fieldset>
  );
}

/** The main language of the visit paired with a spoken language that it has no pair with yet. */
function nextPair(visit: Visit, pairs: readonly (readonly [string, string])[]): [string, string] {
  const first = baseLanguage(visit.languages[0] ?? "en");
  const taken = new Set(pairs.flat());
  const spoken = [...visit.languages, ...visit.people.flatMap(({ languages }) => languages)].map(
    baseLanguage,
  );
  return [first, spoken.find((tag) => tag !== first && !taken.has(tag)) ?? (first === "en" ? "fr" : "en")];
}

/** `Chinese – English, Chinese – Slovenian`, for a line of a list. */
export const pairsInWords = (pairs: readonly (readonly [string, string])[], reader: string): string =>
  pairs.map((pair) => pair.map((tag) => languageName(tag, reader)).join(" – ")).join(", ");
