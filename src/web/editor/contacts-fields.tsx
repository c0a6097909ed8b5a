// Contacts of the visit: their purpose, and how to reach them. A half-written one is not saved.
import { useState } from "react";
import type { Visit } from "#domain";
import { sayVisit } from "#text";
import { plainText, withField } from "../visit/names.ts";
import { Errors } from "../widgets/errors.tsx";
import { ChoiceField, put, TextField } from "../widgets/fields.tsx";
import { onePress } from "../widgets/press.ts";
import { useRead, useSay } from "../widgets/reader.tsx";
import { useSaving } from "../widgets/save.ts";
import { useAttendeeName } from "./attendee-options.tsx";

export function ContactsFields({ visit }: { readonly visit: Visit }) {
  const say = useSay(sayVisit);
  const read = useRead();
  const nameOf = useAttendeeName(visit);
  const { errors, save } = useSaving();
  const [draft, setDraft] = useState(empty);
  const path = ["visit", "contacts"];
  const written: readonly { readonly person?: unknown }[] = visit.contacts.map(
    ({ title, person, details }) => ({
      title: plainText(title),
      ...(person === undefined ? {} : { person }),
      details: plainText(details),
    }),
  );
  const set = (list: readonly object[], late?: () => void) =>
    save([put(path, list.length > 0 ? list : undefined)], late && { late });
  return (
    <section className="stack">
      <h2>{say("contacts")}</h2>
      {written.length === 0 && <p className="soft">{say("noContacts")}</p>}
      {visit.contacts.map((contact, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: contacts have no names, only their position in the list
        <details className="card form-page" key={i}>
          <summary>
            {read(contact.title)} <span className="soft small">{read(contact.details)}</span>
          </summary>
          <div className="stack">
            {(["title", "details"] as const).map((key) => (
              <TextField
                key={key}
                label={say(`contact.${key}`)}
                value={contact[key]}
                path={path}
                within={(text) => written.with(i, { ...written[i], [key]: text })}
              />
            ))}
            <ChoiceField
              label={say("contact.person")}
              value={contact.person ?? ""}
              none={say("contact.nobody")}
              path={path}
              options={visit.people.map(({ id }) => ({ value: id, name: nameOf(id) }))}
              toValue={(chosen) =>
                written.with(i, withField(written[i] ?? {}, "person", chosen || undefined))
              }
            />
            <div>
              <button type="button" className="button" onClick={onePress(() => set(written.toSpliced(i, 1)))}>
                {say("contact.remove")}
              </button>
            </div>
          </div>
        </details>
      ))}
      <details className="no-print">
        <summary>{say("contact.new")}</summary>
        <form
          className="stack form-page"
          onSubmit={async (event) => {
            event.preventDefault();
            const late = () => setDraft((now) => (now === empty ? draft : now));
            if (await set([...written, draft], late)) setDraft(empty);
          }}
        >
          {(["title", "details"] as const).map((key) => (
            <label className="field" key={key}>
              {say(`contact.${key}`)}
              <input
                required
                value={draft[key]}
                onChange={(event) => setDraft((before) => ({ ...before, [key]: event.target.value }))}
              />
            </label>
          ))}
          <div>
            <button type="submit" className="button" onClick={onePress()}>
              {say("contact.add")}
            </button>
          </div>
        </form>
      </details>
      <Errors errors={errors} />
    </section>
  );
}

const empty = { title: "", details: "" };
