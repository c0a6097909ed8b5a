// The choice of the language of a text, among those in which it exists: at first the reader's, if it is one of them.
import { useState } from "react";
import { type Language, languageNames } from "#text";
import { useReader } from "./reader.tsx";

/** Returns the chosen language and a function that chooses another one. */
export function useLanguageOf(
  languages: readonly Language[],
): readonly [language: Language, choose: (language: Language) => void] {
  const reader = useReader();
  const [chosen, choose] = useState<Language>(reader.language);
  return [languages.find((one) => one === chosen) ?? languages[0] ?? reader.language, choose];
}

interface Props {
  readonly label: string;
  readonly language: Language;
  readonly languages: readonly Language[];
  onChoose(language: Language): void;
}

export function LanguageChoice({ label, language, languages, onChoose }: Props) {
  return (
    <label className="row">
      <span className="soft small">{label}</span>
      <select
        value={language}
        onChange={({ target }) => onChoose(languages.find((one) => one === target.value) ?? language)}
      >
        {languages.map((one) => (
          <option value={one} key={one} lang={one}>
            {languageNames[one]}
          </option>
        ))}
      </select>
    </label>
  );
}
