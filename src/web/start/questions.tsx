// The questions about a new visit: who comes, who receives them, where and when, and what they want to do.
import { useMemo } from "react";
import { sayStart, sayWeb } from "#text";
import { languageChoices } from "../visit/languages.ts";
import { useReader, useSay } from "../widgets/reader.tsx";
import { timeZones } from "../widgets/time-zones.ts";
import { movedTo, namedCity, titled, wishKinds } from "./answers.ts";
import type { CityAnswer, WishAnswer } from "./draft-visit.ts";
import { DayField, NameField, NumberField, Question, SelectField } from "./question-fields.tsx";
import type { NewVisitForm } from "./use-new-visit.ts";

interface Props {
  readonly form: NewVisitForm;
}

export function Guests({ form }: Props) {
  const say = useSay(sayStart);
  const { language } = useReader();
  const guestLanguages = useMemo(
    () => languageChoices(language).map(({ tag, name }) => ({ value: tag, name })),
    [language],
  );
  const { answers, change } = form;
  return (
    <Question title={say("new.who")}>
      <PartyRows form={form} list="parties" label={say("new.party")} firstIsRequired />
      <div className="row-of-fields">
        <SelectField
          label={say("new.guestLanguage")}
          value={answers.guestLanguage}
          options={guestLanguages}
          onChange={(guestLanguage) => change({ guestLanguage })}
        />
        <NumberField
          label={say("new.interpreters")}
          value={answers.interpreters}
          min={0}
          max={20}
          onChange={(interpreters) => change({ interpreters })}
        />
      </div>
    </Question>
  );
}

export function Hosts({ form }: Props) {
  const say = useSay(sayStart);
  return (
    <Question title={say("new.hosts")}>
      <PartyRows form={form} list="hosts" label={say("new.host")} />
    </Question>
  );
}

/** Parties by name and number of people. */
function PartyRows({
  form: { answers, changeRow },
  list,
  label,
  firstIsRequired = false,
}: Props & {
  readonly list: "parties" | "hosts";
  readonly label: string;
  readonly firstIsRequired?: boolean;
}) {
  const say = useSay(sayStart);
  return answers[list].map((party, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a row is its position
    <div className="row-of-fields" key={i}>
      <NameField
        label={label}
        required={firstIsRequired && i === 0}
        value={party.name}
        onChange={(name) => changeRow(list, i, { name })}
      />
      <NumberField
        label={say("new.people")}
        min={1}
        max={500}
        value={party.people}
        onChange={(people) => changeRow(list, i, { people })}
      />
    </div>
  ));
}

export function Cities({ form: { answers, changeRow, addCity } }: Props) {
  const say = useSay(sayStart);
  return (
    <Question title={say("new.where")} add={say("new.addCity")} onAdd={addCity}>
      {answers.cities.map((city, i) => (
        <CityRow
          // biome-ignore lint/suspicious/noArrayIndexKey: a row is its position
          key={i}
          city={city}
          isFirst={i === 0}
          onChange={(next) => changeRow("cities", i, next)}
        />
      ))}
    </Question>
  );
}

function CityRow({
  city,
  isFirst,
  onChange,
}: {
  readonly city: CityAnswer;
  readonly isFirst: boolean;
  onChange(next: Partial<CityAnswer>): void;
}) {
  const say = useSay(sayStart);
  return (
    <div className="row-of-fields">
      <NameField
        label={say("new.city")}
        required={isFirst}
        value={city.name}
        onChange={(name) => onChange(namedCity(city, name))}
      />
      <SelectField
        label={say("new.zone")}
        value={city.zone}
        options={timeZones(city.zone).map((name) => ({ value: name, name: name.replaceAll("_", " ") }))}
        onChange={(zone) => onChange({ zone, zoneIsChosen: true })}
      />
      <DayField
        label={say("new.from")}
        value={city.from}
        onChange={(from) => onChange(movedTo(city, from))}
      />
      <DayField label={say("new.to")} value={city.to} onChange={(to) => onChange({ to })} />
    </div>
  );
}

export function Wishes({ form: { answers, changeRow } }: Props) {
  const say = useSay(sayStart);
  return (
    <Question title={say("new.what")}>
      {answers.wishes.map((wish, i) => (
        <WishRow
          // biome-ignore lint/suspicious/noArrayIndexKey: a row is its position
          key={i}
          wish={wish}
          cities={answers.cities}
          onChange={(next) => changeRow("wishes", i, next)}
        />
      ))}
    </Question>
  );
}

function WishRow({
  wish,
  cities,
  onChange,
}: {
  readonly wish: WishAnswer;
  readonly cities: readonly CityAnswer[];
  onChange(next: Partial<WishAnswer>): void;
}) {
  const say = useSay(sayStart);
  const { language } = useReader();
  return (
    <div className="row-of-fields">
      <NameField
        label={say("new.wish")}
        value={wish.title}
        onChange={(title) => onChange(titled(wish, title))}
      />
      <SelectField
        label={say("new.kind")}
        value={wish.kind}
        options={wishKinds.map((kind) => ({ value: kind, name: sayWeb(language, `kind.${kind}`) }))}
        onChange={(chosen) => {
          const kind = wishKinds.find((candidate) => candidate === chosen);
          if (kind) onChange({ kind, kindIsChosen: true });
        }}
      />
      <NumberField
        label={say("new.minutes")}
        min={5}
        max={1440}
        step={5}
        value={wish.minutes}
        onChange={(minutes) => onChange({ minutes })}
      />
      {cities.length > 1 && (
        <SelectField
          label={say("new.city")}
          value={String(wish.city)}
          options={cities.map(({ name }, i) => ({ value: String(i), name: name || String(i + 1) }))}
          onChange={(city) => onChange({ city: Number(city) })}
        />
      )}
      <label className="row">
        <input
          type="checkbox"
          checked={wish.required}
          onChange={(event) => onChange({ required: event.target.checked })}
        />
        {say("new.required")}
      </label>
    </div>
  );
}
