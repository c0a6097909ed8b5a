// An item that was held, with the facts for the news item: whether it is public, its topics, participants and speakers.
import { useState } from "react";
import { visibilityOf } from "#domain";
import { dateInProse, labelled, sayCooperation, sayNewsEditor } from "#text";
import { useSnapshot } from "../data/live.ts";
import { fieldEdit, visibilityEdits } from "../record/entry-edits.ts";
import { EntryChecks, EntryChoice, EntryText } from "../record/entry-fields.tsx";
import { organisationOptions, partyOptions } from "../record/owner-options.ts";
import { VisibilityChoice } from "../record/paragraph.tsx";
import { useRecordSave } from "../record/use-record-save.ts";
import { Check } from "../widgets/check.tsx";
import { useRead, useReader, useSay } from "../widgets/reader.tsx";
import { Contributions } from "./contributions.tsx";
import type { HeldItem } from "./held-items.ts";

interface Props {
  readonly item: HeldItem;
  readonly items: readonly HeldItem[];
}

export function HeldFacts({ item, items }: Props) {
  const say = useSay(sayNewsEditor);
  const sayOne = useSay(sayCooperation);
  const read = useRead();
  const { language } = useReader();
  const save = useRecordSave();
  const [isOpen, setOpen] = useState(false);
  const { held, activity } = item;
  const title = read(activity.title);
  return (
    <li data-activity={activity.id}>
      <div className="row">
        <span className="spread">
          {title} {held.date && <span className="soft small">{dateInProse(held.date, language)}</span>}
        </span>
        <VisibilityChoice
          value={visibilityOf(held)}
          label={labelled(language, sayOne("visibilityOfEntry"), title)}
          onChange={(value) => save(visibilityEdits("held", held.id, value))}
        />
      </div>
      <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>{say("details")}</summary>
        {isOpen && <Details item={item} items={items} />}
      </details>
    </li>
  );
}

function Details({ item: { held, activity }, items }: Props) {
  const say = useSay(sayNewsEditor);
  const sayOne = useSay(sayCooperation);
  const read = useRead();
  const save = useRecordSave();
  const { visit } = useSnapshot();
  const {
    id,
    people,
    datePublic,
    highlight,
    topics,
    with: others,
    partOf,
    follows,
    called,
    who,
    place,
  } = held;
  const hosts = held.hosts ?? activity.hosts;
  const entry = { list: "held", id };
  const guests = visit.delegations.filter(({ side }) => side === "visiting");
  const own = new Set<string>(guests.flatMap(({ parties }) => parties.map((party) => party.id)));
  const put = (field: string, value: unknown) => save([fieldEdit("held", id, field, value)]);
  return (
    <div className="stack">
      <div className="entry-fields">
        <label className="field">
          {say("guests")}
          <input
            key={people ?? 0}
            type="number"
            inputMode="numeric"
            min={1}
            max={2000}
            defaultValue={people}
            onBlur={({ currentTarget }) => {
              const count = currentTarget.value === "" ? undefined : currentTarget.valueAsNumber;
              if (count !== people && currentTarget.validity.valid) put("people", count);
              else currentTarget.value = String(people ?? "");
            }}
          />
        </label>
        <EntryChoice
          {...entry}
          field="partOf"
          label={say("partOf")}
          value={partOf ?? ""}
          options={items.flatMap((other) =>
            other.held.id === id ? [] : [{ value: other.held.id, text: read(other.activity.title) }],
          )}
          none={say("partOfNone")}
        />
        <EntryChoice
          {...entry}
          field="follows"
          label={say("follows")}
          value={follows ?? ""}
          options={items.flatMap((other) =>
            other.held.id === id ? [] : [{ value: other.held.id, text: read(other.activity.title) }],
          )}
          none={say("followsNone")}
        />
        <EntryChoice
          {...entry}
          field="place"
          label={say("placeTold")}
          value={place ?? ""}
          options={visit.places.map((one) => ({ value: one.id, text: read(one.name) }))}
          none={say("placeNone")}
        />
        <EntryText {...entry} field="called" label={say("called")} value={called} />
        <EntryText {...entry} field="who" label={say("whoCame")} value={who} />
      </div>
      <div className="row checks">
        <Check
          label={say("dayTold")}
          isOn={datePublic}
          onChange={(isOn) => put("datePublic", isOn ? undefined : false)}
        />
        <Check
          label={say("highlight")}
          isOn={highlight}
          onChange={(isOn) => put("highlight", isOn ? true : undefined)}
        />
      </div>
      <EntryChecks
        {...entry}
        field="topics"
        label={sayOne("covers")}
        value={topics}
        options={visit.topics.map((one) => ({ value: one.id, text: read(one.title) }))}
      />
      <details>
        <summary>{say("hostsMet", { count: hosts.length })}</summary>
        <div className="row checks">
          {organisationOptions(visit, read).map(({ value, text }) => (
            <Check
              key={value}
              label={text}
              isOn={hosts.some((one) => one === value)}
              onChange={(isOn) =>
                put("hosts", isOn ? [...hosts, value] : hosts.filter((one) => one !== value))
              }
            />
          ))}
        </div>
      </details>
      <EntryChecks
        {...entry}
        field="with"
        label={say("joined")}
        value={others}
        options={partyOptions(visit, read).filter(({ value }) => !own.has(value))}
      />
      <Contributions activity={activity.id} />
    </div>
  );
}
