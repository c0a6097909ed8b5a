// The category of the news item: one of the site, or a separate one with a name in each language.
import { languageFor, languageNames, sayPublishing } from "#text";
import { useSnapshot } from "../data/live.ts";
import { useRecordSnapshot } from "../data/record.ts";
import { useRecordSave } from "../record/use-record-save.ts";
import { useRead, useSay } from "../widgets/reader.tsx";
import { useSiteNames } from "./publishing.ts";

const path = ["record", "news"];

export function NewsCategory() {
  const say = useSay(sayPublishing);
  const read = useRead();
  const save = useRecordSave();
  const { visit } = useSnapshot();
  const { news } = useRecordSnapshot().record;
  const { data } = useSiteNames();
  if (!news || !data) return null;
  const { categories } = data;
  const chosen = categories.find(({ id }) => id === news.categoryId);
  const choose = (id: string) => {
    const found = categories.find((one) => one.id === id);
    save(
      found
        ? [
            { kind: "set", path: [...path, "categoryId"], value: id },
            // Files and reports outside the site also show the name.
            { kind: "set", path: [...path, "category"], value: found.name },
          ]
        : [{ kind: "unset", path: [...path, "categoryId"] }],
    );
  };
  return (
    <div className="stack">
      {categories.length > 0 && (
        <label className="field">
          {say("category")}
          <select value={chosen?.id ?? ""} onChange={({ target }) => choose(target.value)}>
            <option value="">{say("ownCategory")}</option>
            {categories.map(({ id, name }) => (
              <option key={id} value={id}>
                {read(name)}
              </option>
            ))}
          </select>
        </label>
      )}
      {!chosen &&
        [...new Set((news.languages ?? visit.languages).map(languageFor))].map((language) => (
          <label className="field" key={language}>
            {say("categoryIn", { language: languageNames[language] })}
            <input
              lang={language}
              maxLength={200}
              key={news.category[language] ?? ""}
              defaultValue={news.category[language] ?? ""}
              onBlur={({ target }) => {
                const typed = target.value.trim();
                const known = news.category[language] ?? "";
                if (typed === "") target.value = known;
                else if (typed !== known)
                  save([{ kind: "set", path: [...path, "category", language], value: typed }]);
              }}
            />
          </label>
        ))}
    </div>
  );
}
