// Category and day of the news item.
import { useEffect, useState } from "react";
import type { Edit } from "#domain";
import { sayNewsEditor } from "#text";
import { useRecordSnapshot } from "../data/record.ts";
import { useRecordSave } from "../record/use-record-save.ts";
import { MomentParts } from "../widgets/moment-parts.tsx";
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
        // A separate name removes the item from the category of the site.
        more={
          news.categoryId === undefined ? [] : [{ kind: "unset", path: ["record", "news", "categoryId"] }]
        }
        lang={language}
      />
      <PublishedOn label={say("published")} value={news.published.toString()} />
    </>
  );
}

interface Props {
  readonly label: string;
  readonly value: string;
  readonly path: readonly string[];
  readonly lang?: string;
  /** Further edits that accompany a change of the value. */
  readonly more?: readonly Edit[];
}

/** The day of the news item, which is required: an emptied field shows the last day again. */
function PublishedOn({ label, value }: Pick<Props, "label" | "value">) {
  const save = useRecordSave();
  const [typed, setTyped] = useState(value);
  const again = () => setTyped(value);
  useEffect(() => setTyped(value), [value]);
  return (
    <MomentParts
      kind="date"
      label={label}
      value={typed}
      onChange={setTyped}
      onCancel={again}
      onLeave={() => {
        if (typed === "") again();
        else if (typed !== value)
          save([{ kind: "set", path: ["record", "news", "published"], value: typed }]);
      }}
    />
  );
}

/** A field that is saved when it is left; left empty, it shows its value again. */
function Setting({ label, value, path, more = [], ...input }: Props) {
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
          else if (typed !== value) save([{ kind: "set", path, value: typed }, ...more]);
        }}
      />
    </label>
  );
}
