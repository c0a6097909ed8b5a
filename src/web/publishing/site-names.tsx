// The name of the public site, in each language. The owner of the installation names it.
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { newCategoryId } from "#domain";
import { languageNames, sayPublishing, spokenBy } from "#text";
import { call, newKey } from "../data/api.ts";
import { useNotify } from "../widgets/notices.tsx";
import { useSay } from "../widgets/reader.tsx";
import { type SiteNames, useSiteNames } from "./publishing.ts";
import { SiteCategories, type TypedCategory } from "./site-categories.tsx";

type Texts = Readonly<Record<string, string>>;

export function SiteNamesCard({ languages }: { readonly languages: readonly string[] }) {
  const say = useSay(sayPublishing);
  const { data } = useSiteNames();
  if (!data) return null;
  return (
    <section className="card stack" aria-labelledby="site-names">
      <h2 id="site-names">{say("site")}</h2>
      {data.changes ? (
        <NamesForm key={data.version} names={data} languages={languages} />
      ) : (
        <p className="soft">{say("onlyOwner")}</p>
      )}
    </section>
  );
}

/** Returns the texts that are not empty; null if there is none. */
function filled(texts: Texts): Record<string, string> | null {
  const found = Object.entries(texts).filter(([, text]) => text.trim() !== "");
  return found.length > 0 ? Object.fromEntries(found.map(([tag, text]) => [tag, text.trim()])) : null;
}

/** Returns the categories that have a name, each with its id. */
function namedCategories(typed: readonly TypedCategory[]) {
  const taken = typed.flatMap(({ id }) => id ?? []);
  return typed.flatMap(({ id: known, name: texts }) => {
    const name = filled(texts);
    if (!name) return [];
    const id = known ?? newCategoryId(name, taken);
    if (!known) taken.push(id);
    return [{ id, name }];
  });
}

function NamesForm({
  names,
  languages,
}: {
  readonly names: SiteNames;
  readonly languages: readonly string[];
}) {
  const say = useSay(sayPublishing);
  const notify = useNotify();
  const queries = useQueryClient();
  const [name, setName] = useState<Texts>(names.name ?? {});
  const [about, setAbout] = useState<Texts>(names.about ?? {});
  const [categories, setCategories] = useState<readonly TypedCategory[]>(
    names.categories.map((one) => ({ ...one, key: one.id })),
  );
  const save = async () => {
    const body = {
      name: filled(name),
      about: filled(about),
      categories: namedCategories(categories),
      base: names.version,
      key: newKey(),
    };
    const { ok } = await call("POST /api/site", { body }).catch(() => ({ ok: false }));
    notify(say(ok ? "saved" : "failed"), !ok);
    await queries.invalidateQueries({ queryKey: ["site"] });
  };
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      {languages.map((tag) => {
        const language = spokenBy(tag);
        return (
          <fieldset className="stack" key={tag}>
            <legend className="label" lang={tag}>
              {language ? languageNames[language] : tag}
            </legend>
            <label className="field">
              {say("siteName")}
              <input
                lang={tag}
                maxLength={200}
                value={name[tag] ?? ""}
                onChange={({ target }) => setName({ ...name, [tag]: target.value })}
              />
            </label>
            <label className="field">
              {say("siteAbout")}
              <textarea
                lang={tag}
                rows={2}
                maxLength={600}
                value={about[tag] ?? ""}
                onChange={({ target }) => setAbout({ ...about, [tag]: target.value })}
              />
            </label>
          </fieldset>
        );
      })}
      <SiteCategories categories={categories} languages={languages} onChange={setCategories} />
      <div className="row">
        <button type="submit" className="button main">
          {say("save")}
        </button>
      </div>
    </form>
  );
}
