// Nights of the visit: first date, place, and people if they are not all guests.
import { useState } from "react";
import type { Night, Visit } from "#domain";
import { sayVisit, shortDate } from "#text";
import { placeName } from "../visit/describe.ts";
import { plainText, withField } from "../visit/names.ts";
import { ChosenList } from "../widgets/chosen-list.tsx";
import { Errors } from "../widgets/errors.tsx";
import { ChoiceField, MomentLine, put, TextField } from "../widgets/fields.tsx";
import { MomentParts } from "../widgets/moment-parts.tsx";
import { onePress } from "../widgets/press.ts";
import { useRead, useReader, useSay } from "../widgets/reader.tsx";
import { useSaving } from "../widgets/save.ts";

export function NightsFields({ visit }: { readonly visit: Visit }) {
  const say = useSay(sayVisit);
  const { language } = useReader();
  const { errors, save } = useSaving();
  const [date, setDate] = useState("");
  const nights = visit.nights ?? [];
  const path = ["visit", "nights"];
  const written = nights.map(writtenNight);
  const set = (list: readonly object[]) => save([put(path, list.length > 0 ? list : undefined)]);
  const title = ({ from, place, note }: Night) =>
    [shortDate(from, language), place && placeName(visit, place, language), note && Object.values(note)[0]]
      .filter(Boolean)
      .join(" · ");
  return (
    <section className="stack">
      <h2>{say("nights")}</h2>
      {nights.map((night, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: nights have no names, only their position in the list
        <details className="card form-page" key={i}>
          <summary>{title(night)}</summary>
          <div className="stack">
            <div className="columns">
              {(["from", "to"] as const).map((key) => (
                <MomentLine
                  key={key}
                  label={say(`night.${key}`)}
                  kind="date"
                  value={String(night[key] ?? "")}
                  path={path}
                  toValue={(text) =>
                    written.with(i, withField(written[i] ?? noNight, key, text || undefined))
                  }
                />
              ))}
              <ChoiceField
                label={say("night.place")}
                value={night.place ?? ""}
                none="–"
                path={path}
                options={visit.places.map(({ id }) => ({ value: id, name: placeName(visit, id, language) }))}
                toValue={(chosen) =>
                  written.with(i, withField(written[i] ?? noNight, "place", chosen || undefined))
                }
              />
            </div>
            <TextField
              label={say("night.note")}
              value={night.note}
              path={path}
              within={(text) => written.with(i, withField(written[i] ?? noNight, "note", text))}
            />
            <Sleepers
              visit={visit}
              of={night.of ?? []}
              onChange={(of) =>
                void set(
                  written.with(i, withField(written[i] ?? noNight, "of", of.length > 0 ? of : undefined)),
                )
              }
            />
            <div>
              <button type="button" className="button" onClick={onePress(() => set(written.toSpliced(i, 1)))}>
                {say("night.remove")}
              </button>
            </div>
          </div>
        </details>
      ))}
      <form
        className="row no-print"
        onSubmit={async (event) => {
          event.preventDefault();
          if (await set([...written, { from: date, ...firstPlace(visit) }])) setDate("");
        }}
      >
        <MomentParts kind="date" label={say("night.from")} isRequired value={date} onChange={setDate} />
        <button type="submit" className="button">
          {say("night.add")}
        </button>
      </form>
      <Errors errors={errors} />
    </section>
  );
}

interface SleepersProps {
  readonly visit: Visit;
  readonly of: readonly string[];
  onChange(of: readonly string[]): void;
}

/** Parties and people of a night; all guests if none is chosen. */
function Sleepers({ visit, of, onChange }: SleepersProps) {
  const say = useSay(sayVisit);
  const read = useRead();
  const choices = [
    ...visit.delegations.flatMap(({ parties }) => parties.map(({ id, title }) => ({ id, title }))),
    ...visit.people.map(({ id, name, role }) => ({ id, title: name ?? role })),
  ].map(({ id, title }) => ({ id: String(id), name: read(title) }));
  return (
    <fieldset className="stack">
      <legend className="label">{say("night.of")}</legend>
      <ChosenList
        label={say("night.of")}
        chosen={of}
        more={say("more.person")}
        nameOf={(id) => choices.find((one) => one.id === id)?.name ?? id}
        onChange={onChange}
      >
        {choices
          .filter(({ id }) => !of.includes(id))
          .map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
      </ChosenList>
    </fieldset>
  );
}

/** A new night is at the hotel of the first leg that has one. */
const firstPlace = ({ legs }: Visit): { readonly place?: string } => {
  const base = legs.find((leg) => leg.base !== undefined)?.base;
  return base === undefined ? {} : { place: base };
};

/** A night in the form of the file. */
type Written = Partial<Record<"from" | "to" | "of" | "place" | "note", unknown>>;

const noNight: Written = {};

const writtenNight = ({ from, to, of, place, note }: Night): Written => ({
  from: from.toString(),
  ...(to === undefined ? {} : { to: to.toString() }),
  ...(of === undefined ? {} : { of }),
  ...(place === undefined ? {} : { place }),
  ...(note === undefined ? {} : { note: plainText(note) }),
});
