// Contributions of people to an item, for the news: who welcomed the guests, spoke, presented, chaired or was present.
import { contribution } from "#domain";
import { labelled, listed, sayCooperation, sayNewsEditor } from "#text";
import { useSnapshot } from "../data/live.ts";
import { useRecordSnapshot } from "../data/record.ts";
import { newRecordId } from "../record/entry-edits.ts";
import { EntryText } from "../record/entry-fields.tsx";
import { bodyText } from "../record/mentions.ts";
import { partyOptions, personOptions } from "../record/owner-options.ts";
import { useRecordSave } from "../record/use-record-save.ts";
import { useRead, useReader, useSay } from "../widgets/reader.tsx";

const parts = contribution.shape.part.options;

export function Contributions({ activity }: { readonly activity: string }) {
  const say = useSay(sayNewsEditor);
  const sayOne = useSay(sayCooperation);
  const read = useRead();
  const { language } = useReader();
  const save = useRecordSave();
  const { visit } = useSnapshot();
  const { record } = useRecordSnapshot();
  const entries = record.contributions.filter((one) => one.activity === activity);
  const add = (form: HTMLFormElement) => {
    const data = new FormData(form);
    const item = {
      id: newRecordId("contribution"),
      activity,
      by: [data.get("by")],
      part: data.get("part"),
      public: true,
    };
    if (save([{ kind: "add", path: ["record", "contributions"], item, before: null }])) form.reset();
  };
  return (
    <section className="stack">
      <h4>{say("spoke")}</h4>
      <ul className="stack">
        {entries.map((one) => {
          const name = listed(
            one.by.map((id) => bodyText(visit, id, read)),
            language,
          );
          return (
            <li key={one.id} className="row news-contribution">
              <span className="spread">{labelled(language, say(`part.${one.part}`), name)}</span>
              <EntryText list="contributions" id={one.id} field="as" label={say("as")} value={one.as} />
              <EntryText
                list="contributions"
                id={one.id}
                field="about"
                label={say("partAbout")}
                value={one.about}
              />
              <button
                type="button"
                className="button quiet"
                aria-label={labelled(language, sayOne("remove"), name)}
                onClick={() => save([{ kind: "remove", path: ["record", "contributions", one.id] }])}
              >
                {sayOne("remove")}
              </button>
            </li>
          );
        })}
      </ul>
      <form
        className="row"
        onSubmit={(event) => {
          event.preventDefault();
          add(event.currentTarget);
        }}
      >
        <select name="part" aria-label={say("part")}>
          {parts.map((part) => (
            <option key={part} value={part}>
              {say(`part.${part}`)}
            </option>
          ))}
        </select>
        <select name="by" aria-label={say("by")} required defaultValue="">
          <option value="">{say("by")}</option>
          {[...personOptions(visit, read), ...partyOptions(visit, read)].map(({ value, text }) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </select>
        <button type="submit" className="button">
          {sayOne("add")}
        </button>
      </form>
    </section>
  );
}
