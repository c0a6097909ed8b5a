// The categories of the news, as the site names them: a name in each language, in the order of the list.

import { Plus, X } from "lucide-react";
import { languageNames, sayPublishing, spokenBy } from "#text";
import { newKey } from "../data/api.ts";
import { useReader, useSay } from "../widgets/reader.tsx";

/** A category in the form; a new one gets its id when the form is saved. */
export interface TypedCategory {
  readonly key: string;
  readonly id: string | undefined;
  readonly name: Readonly<Record<string, string>>;
}

interface Props {
  readonly categories: readonly TypedCategory[];
  readonly languages: readonly string[];
  onChange(categories: readonly TypedCategory[]): void;
}

export function SiteCategories({ categories, languages, onChange }: Props) {
  const say = useSay(sayPublishing);
  const { language } = useReader();
  return (
    <fieldset className="stack">
      <legend className="label">{say("categories")}</legend>
      <p className="soft small">{say("categoriesMore")}</p>
      <ul className="stack">
        {categories.map((category, i) => (
          <li className="row public-category" key={category.key}>
            {languages.map((tag) => {
              const spoken = spokenBy(tag);
              const name = spoken ? languageNames[spoken] : tag;
              return (
                <label className="field" key={tag}>
                  {say("categoryNumber", { number: i + 1, language: name })}
                  <input
                    lang={tag}
                    maxLength={200}
                    value={category.name[tag] ?? ""}
                    onChange={({ target }) =>
                      onChange(
                        categories.map((one) =>
                          one === category ? { ...one, name: { ...one.name, [tag]: target.value } } : one,
                        ),
                      )
                    }
                  />
                </label>
              );
            })}
            <button
              type="button"
              className="button quiet icon"
              aria-label={say("removeCategory", {
                name: category.name[language] ?? Object.values(category.name)[0] ?? String(i + 1),
              })}
              onClick={() => onChange(categories.filter((one) => one !== category))}
            >
              <X size={16} aria-hidden="true" />
            </button>
          </li>
        ))}
      </ul>
      <div className="row">
        <button
          type="button"
          className="button"
          onClick={() => onChange([...categories, { key: newKey(), id: undefined, name: {} }])}
        >
          <Plus size={16} aria-hidden="true" /> {say("addCategory")}
        </button>
      </div>
    </fieldset>
  );
}
