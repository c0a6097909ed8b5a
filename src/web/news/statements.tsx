// Statements for the news item and the reports: what the visit or some of its items showed, meant, achieved or led to.
import { statement, visibilityOf } from "#domain";
import { labelled, sayCooperation, sayNewsEditor } from "#text";
import { useRecordSnapshot } from "../data/record.ts";
import { newRecordId, visibilityEdits } from "../record/entry-edits.ts";
import { EntryChecks, EntryChoice, EntryText } from "../record/entry-fields.tsx";
import { VisibilityChoice } from "../record/paragraph.tsx";
import { useRecordSave } from "../record/use-record-save.ts";
import { useRead, useReader, useSay } from "../widgets/reader.tsx";
import type { HeldItem } from "./held-items.ts";

const kinds = statement.shape.kind.options;
const list = "statements";

export function Statements({ items }: { readonly items: readonly HeldItem[] }) {
  const say = useSay(sayNewsEditor);
  const sayOne = useSay(sayCooperation);
  const read = useRead();
  const { language } = useReader();
  const save = useRecordSave();
  const { statements } = useRecordSnapshot().record;
  const kindOptions = kinds.map((value) => ({ value, text: say(`statement.${value}`) }));
  const add = (form: HTMLFormElement) => {
    const data = new FormData(form);
    const text = String(data.get("text") ?? "").trim();
    if (text === "") return;
    const item = {
      id: newRecordId("statement"),
      kind: data.get("kind"),
      text: { [language]: text },
      public: true,
    };
    if (save([{ kind: "add", path: ["record", list], item, before: null }])) form.reset();
  };
  return (
    <section className="stack" aria-label={say("statements")}>
      <h3>{say("statements")}</h3>
      <p className="soft small">{say("statementsMore")}</p>
      <ul className="stack">
        {statements.map((one) => (
          <li key={one.id} className="stack">
            <div className="entry-fields">
              <EntryChoice
                list={list}
                id={one.id}
                field="kind"
                label={say("statementKind")}
                value={one.kind}
                options={kindOptions}
              />
              <VisibilityChoice
                value={visibilityOf(one)}
                label={labelled(language, sayOne("visibilityOfEntry"), read(one.text))}
                onChange={(value) => save(visibilityEdits(list, one.id, value))}
              />
            </div>
            <EntryText list={list} id={one.id} field="text" label={say("statementText")} value={one.text} />
            <details>
              <summary>{say("statementAbout", { count: one.activities.length })}</summary>
              <EntryChecks
                list={list}
                id={one.id}
                field="activities"
                label={say("items")}
                value={one.activities}
                options={items.map(({ activity }) => ({ value: activity.id, text: read(activity.title) }))}
              />
            </details>
            <div className="row">
              <button
                type="button"
                className="button quiet"
                aria-label={labelled(language, sayOne("remove"), read(one.text))}
                onClick={() => save([{ kind: "remove", path: ["record", list, one.id] }])}
              >
                {sayOne("remove")}
              </button>
            </div>
          </li>
        ))}
      </ul>
      <form
        className="row"
        onSubmit={(event) => {
          event.preventDefault();
          add(event.currentTarget);
        }}
      >
        <select name="kind" aria-label={say("statementKind")}>
          {kindOptions.map(({ value, text }) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </select>
        <input
          name="text"
          type="text"
          className="spread"
          required
          aria-label={say("statementNew")}
          placeholder={say("statementNew")}
        />
        <button type="submit" className="button">
          {sayOne("add")}
        </button>
      </form>
    </section>
  );
}
