// Names within a sentence: of organisations and topics whose own name does not fit there.
import type { Naming } from "#domain";
import { labelled, sayCooperation, sayNewsEditor } from "#text";
import { useSnapshot } from "../data/live.ts";
import { useRecordSnapshot } from "../data/record.ts";
import { newRecordId } from "../record/entry-edits.ts";
import { EntryText, type Option } from "../record/entry-fields.tsx";
import { organisationOptions } from "../record/owner-options.ts";
import { useRecordSave } from "../record/use-record-save.ts";
import { useRead, useReader, useSay } from "../widgets/reader.tsx";

const list = "names";
const keyOf = ({ of }: Pick<Naming, "of">): string => Object.entries(of)[0]?.join(":") ?? "";

export function SentenceNames() {
  const say = useSay(sayNewsEditor);
  const sayOne = useSay(sayCooperation);
  const read = useRead();
  const { language } = useReader();
  const save = useRecordSave();
  const { visit } = useSnapshot();
  const { names } = useRecordSnapshot().record;
  const named = new Map(names.map((one) => [keyOf(one), one]));
  const options: readonly Option[] = [
    ...organisationOptions(visit, read).map(({ value, text }) => ({ value: `organisation:${value}`, text })),
    ...visit.topics.map(({ id, title }) => ({ value: `topic:${id}`, text: read(title) })),
  ];
  const textOf = (one: Naming) =>
    options.find(({ value }) => value === keyOf(one))?.text ?? `${keyOf(one)} (${sayOne("gone")})`;
  const add = (form: HTMLFormElement) => {
    const data = new FormData(form);
    const [what = "", id = ""] = String(data.get("of")).split(":");
    const called = String(data.get("called") ?? "").trim();
    if (id === "" || called === "") return;
    const item = { id: newRecordId("name"), of: { [what]: id }, called: { [language]: called } };
    if (save([{ kind: "add", path: ["record", list], item, before: null }])) form.reset();
  };
  return (
    <details>
      <summary>{say("names", { count: names.length })}</summary>
      <div className="stack">
        <p className="soft small">{say("namesMore")}</p>
        <ul className="stack">
          {names.map((one) => (
            <li key={one.id} className="row news-contribution">
              <span className="spread">{textOf(one)}</span>
              <EntryText list={list} id={one.id} field="called" label={say("called")} value={one.called} />
              {"organisation" in one.of && (
                <EntryText list={list} id={one.id} field="about" label={say("nameAbout")} value={one.about} />
              )}
              <button
                type="button"
                className="button quiet"
                aria-label={labelled(language, sayOne("remove"), textOf(one))}
                onClick={() => save([{ kind: "remove", path: ["record", list, one.id] }])}
              >
                {sayOne("remove")}
              </button>
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
          <select name="of" aria-label={say("nameOf")} required defaultValue="">
            <option value="">{say("nameOf")}</option>
            {options
              .filter(({ value }) => !named.has(value))
              .map(({ value, text }) => (
                <option key={value} value={value}>
                  {text}
                </option>
              ))}
          </select>
          <input name="called" type="text" required aria-label={say("called")} placeholder={say("called")} />
          <button type="submit" className="button">
            {sayOne("add")}
          </button>
        </form>
      </div>
    </details>
  );
}
