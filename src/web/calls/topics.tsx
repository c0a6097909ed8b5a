// The topics of a call: what cities offer and want.
import { X } from "lucide-react";
import { useState } from "react";
import { sayCalls } from "#text";
import { newId } from "../visit/names.ts";
import { onePress } from "../widgets/press.ts";
import { useRead, useReader, useSay } from "../widgets/reader.tsx";
import { addTo, type CallActions, remove } from "./calls.ts";

export function Topics({ call }: { readonly call: CallActions }) {
  const say = useSay(sayCalls);
  const read = useRead();
  const { language } = useReader();
  const [title, setTitle] = useState("");
  const { topics } = call.run;
  const add = async () => {
    const typed = title.trim();
    if (typed === "") return;
    setTitle("");
    const id = newId(
      typed,
      topics.map((topic) => topic.id),
      "topic",
    );
    await call.save(addTo("topics", { id, title: { [language]: typed } }));
  };
  return (
    <section className="card stack" aria-labelledby="call-topics">
      <h2 id="call-topics">{say("topics")}</h2>
      {topics.length === 0 && <p className="soft">{say("noTopics")}</p>}
      <ul className="call-list">
        {topics.map((topic) => (
          <li className="row" key={topic.id}>
            <span>{read(topic.title)}</span>
            <span className="spread" />
            <button
              type="button"
              className="button quiet"
              aria-label={say("remove", { name: read(topic.title) })}
              onClick={onePress(() => call.save(remove("topics", topic.id)))}
            >
              <X size={14} aria-hidden="true" />
            </button>
          </li>
        ))}
      </ul>
      <form
        className="row across-pick"
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <label className="field">
          <span className="label">{say("topic")}</span>
          <input maxLength={200} value={title} onChange={(event) => setTitle(event.target.value)} />
        </label>
        <button type="submit" className="button">
          {say("addTopic")}
        </button>
      </form>
    </section>
  );
}
