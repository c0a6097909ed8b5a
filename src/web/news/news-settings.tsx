// Category and day of the news item.
import { sayNewsEditor } from "#text";
import { useRecordSnapshot } from "../data/record.ts";
import { useRecordSave } from "../record/use-record-save.ts";
import { useSay } from "../widgets/reader.tsx";

export function NewsSettings({ language }: { readonly language: string }) {
  const say = useSay(sayNewsEditor);
  const { news } = useRecordSnapshot().record;
  if (!news) return null;
  return (
    <>
      <Setting
        label={say("category")}
        value={news.category[language] ?? ""}
        path={["record", "news", "category", language]}
        lang={language}
      />
      <Setting
        label={say("published")}
        value={news.published.toString()}
        path={["record", "news", "published"]}
        type="date"
      />
    </>
  );
}

interface Props {
  readonly label: string;
  readonly value: string;
  readonly path: readonly string[];
  readonly lang?: string;
  readonly type?: "date";
}

/** A field that is saved when it is left; left empty, it shows its value again. */
function Setting({ label, value, path, ...input }: Props) {
  const save = useRecordSave();
  return (
    <label className="field">
      {label}
      <input
        {...input}
        key={`${path.join(" ")} ${value}`}
        defaultValue={value}
        onBlur={({ target }) => {
          const typed = target.value.trim();
          if (typed === "") target.value = value;
          else if (typed !== value) save([{ kind: "set", path, value: typed }]);
        }}
      />
    </label>
  );
}
