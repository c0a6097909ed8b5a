// Category and day of the news item.
import { sayNewsEditor } from "#text";
import { useRecordSnapshot } from "../data/record.ts";
import { useRecordSave } from "../record/use-record-save.ts";
import { useSay } from "../widgets/reader.tsx";

export function NewsSettings({ language }: { readonly language: string }) {
  const say = useSay(sayNewsEditor);
  const save = useRecordSave();
  const { news } = useRecordSnapshot().record;
  if (!news) return null;
  const category = news.category[language] ?? "";
  return (
    <>
      <label className="field">
        {say("category")}
        <input
          key={`${language} ${category}`}
          lang={language}
          defaultValue={category}
          onBlur={({ target }) => {
            const text = target.value.trim();
            if (text === category || text === "") return;
            save([{ kind: "set", path: ["record", "news", "category", language], value: text }]);
          }}
        />
      </label>
      <label className="field">
        {say("published")}
        <input
          type="date"
          value={news.published.toString()}
          onChange={({ target }) => {
            if (target.value !== "")
              save([{ kind: "set", path: ["record", "news", "published"], value: target.value }]);
          }}
        />
      </label>
    </>
  );
}
