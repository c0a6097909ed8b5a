// The page of a visit without a news item: a category, a day, and a button to begin.
import { useState } from "react";
import { sayNewsEditor } from "#text";
import { useRecordSave } from "../record/use-record-save.ts";
import { MomentParts } from "../widgets/moment-parts.tsx";
import { useReader, useSay } from "../widgets/reader.tsx";

export function BeginNews() {
  const say = useSay(sayNewsEditor);
  const { language } = useReader();
  const save = useRecordSave();
  const [category, setCategory] = useState("");
  const [published, setPublished] = useState(Temporal.Now.plainDateISO().toString());
  const isReady = category.trim() !== "" && published !== "";
  return (
    <form
      className="card stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isReady) return;
        const value = { category: { [language]: category.trim() }, published };
        save([{ kind: "set", path: ["record", "news"], value }]);
      }}
    >
      <label className="field">
        {say("category")}
        <input required value={category} onChange={({ target }) => setCategory(target.value)} />
      </label>
      <MomentParts
        kind="date"
        label={say("published")}
        isRequired
        value={published}
        onChange={setPublished}
      />
      <div className="row">
        <button type="submit" className="button main" disabled={!isReady}>
          {say("begin")}
        </button>
      </div>
    </form>
  );
}
