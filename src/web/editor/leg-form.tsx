// The form of one leg: its name, dates, time zone, hotel, hours and holidays.
import { datesBetween, endOfHours, type Leg, timeOfDay, type Visit } from "#domain";
import { sayEditor, sayVisit, shortDate } from "#text";
import { Errors } from "../widgets/errors.tsx";
import { ChecksField, ChoiceField, CountryField, MomentLine, put, TextField } from "../widgets/fields.tsx";
import { Fold } from "../widgets/fold.tsx";
import { FormFrame } from "../widgets/form-frame.tsx";
import { OrderButtons } from "../widgets/order-buttons.tsx";
import { useRead, useReader, useSay } from "../widgets/reader.tsx";
import { useSaving } from "../widgets/save.ts";
import { timeZones } from "../widgets/time-zones.ts";

interface Props {
  readonly visit: Visit;
  readonly leg: Leg;
  onGone(): void;
}

export function LegForm({ visit, leg, onGone }: Props) {
  const say = useSay(sayVisit);
  const sayForm = useSay(sayEditor);
  const read = useRead();
  const { language } = useReader();
  const list = ["visit", "legs"];
  const path = [...list, leg.id];
  const days = [...datesBetween(leg.from, leg.to), ...leg.holidays].sort(Temporal.PlainDate.compare);
  return (
    <FormFrame
      title={read(leg.title)}
      removeLabel={say("leg.remove")}
      removal={[{ kind: "remove", path }]}
      onGone={onGone}
    >
      <TextField label={say("leg.title")} value={leg.title} path={[...path, "title"]} />
      <OrderButtons path={list} ids={visit.legs.map((one) => one.id)} id={leg.id} />
      <div className="columns">
        <MomentLine label={say("from")} kind="date" value={leg.from.toString()} path={[...path, "from"]} />
        <MomentLine label={say("to")} kind="date" value={leg.to.toString()} path={[...path, "to"]} />
        <ChoiceField
          label={say("leg.zone")}
          value={leg.zone}
          path={[...path, "zone"]}
          options={timeZones(leg.zone).map((zone) => ({ value: zone, name: zone }))}
        />
      </div>
      <ChoiceField
        label={say("leg.base")}
        value={leg.base ?? ""}
        none={say("leg.baseNone")}
        path={[...path, "base"]}
        options={visit.places
          .filter((place) => place.leg === leg.id)
          .map((place) => ({ value: place.id, name: read(place.name) }))}
      />
      <Fold
        name="leg"
        title={sayForm("fold.legMore")}
        values={[leg.country, leg.region, leg.hours, leg.holidays]}
      >
        <CountryField label={say("leg.country")} value={leg.country} path={[...path, "country"]} />
        <TextField label={say("leg.region")} value={leg.region} path={[...path, "region"]} />
        <Hours leg={leg} path={[...path, "hours"]} />
        <ChecksField
          label={say("leg.holidays")}
          value={leg.holidays.map(String)}
          path={[...path, "holidays"]}
          options={[...new Set(days.map(String))].map((day) => ({
            value: day,
            name: shortDate(Temporal.PlainDate.from(day), language),
          }))}
        />
      </Fold>
    </FormFrame>
  );
}

/** Hours of the day: one value of two times, so that they are saved and removed together. */
function Hours({ leg, path }: { readonly leg: Leg; readonly path: readonly string[] }) {
  const say = useSay(sayVisit);
  const { errors, save } = useSaving();
  const written = leg.hours && {
    from: timeOfDay.encode(leg.hours.from),
    to: endOfHours.encode(leg.hours.to),
  };
  return (
    <fieldset className="stack">
      <legend className="label">{say("leg.hours")}</legend>
      {written ? (
        <>
          <div className="columns">
            {(["from", "to"] as const).map((key) => (
              <MomentLine
                key={key}
                label={say(key === "from" ? "leg.hoursFrom" : "leg.hoursTo")}
                kind="time"
                value={written[key]}
                path={path}
                toValue={(text) => ({ ...written, [key]: text })}
              />
            ))}
          </div>
          <button type="button" className="button" onClick={() => void save([put(path, undefined)])}>
            {say("leg.hoursUsual")}
          </button>
        </>
      ) : (
        <>
          <p className="soft small">{say("leg.hoursHint")}</p>
          <button
            type="button"
            className="button"
            onClick={() => void save([put(path, { from: "08:00", to: "22:00" })])}
          >
            {say("leg.hoursOther")}
          </button>
        </>
      )}
      <Errors errors={errors} />
    </fieldset>
  );
}
