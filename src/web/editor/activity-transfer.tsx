// The transport of the people of an item: vehicles, escort, who travels separately, and the other end outside the
// visit.
import { type Activity, conveyances, indexVisit, type Visit } from "#domain";
import { sayDocument, sayEditor } from "#text";
import { plainText } from "../visit/names.ts";
import { ChosenField } from "../widgets/chosen-list.tsx";
import { Errors } from "../widgets/errors.tsx";
import { ChoiceField, put, TextField } from "../widgets/fields.tsx";
import { onePress } from "../widgets/press.ts";
import { useRead, useReader, useSay } from "../widgets/reader.tsx";
import { useSaving } from "../widgets/save.ts";
import { timeZones } from "../widgets/time-zones.ts";
import { AttendeeOptions, useAttendeeName } from "./attendee-options.tsx";

interface Props {
  readonly visit: Visit;
  readonly activity: Activity;
}

export function ActivityTransfer({ visit, activity }: Props) {
  const say = useSay(sayEditor);
  const read = useRead();
  const { language } = useReader();
  const nameOf = useAttendeeName(visit);
  const path = ["visit", "activities", activity.id];
  const vehicles = activity.vehicles ?? [];
  const separately = activity.separately ?? [];
  const vehicleName = (id: string) => read(visit.vehicles.find((vehicle) => vehicle.id === id)?.title);
  return (
    <>
      <ChoiceField
        label={say("activity.by")}
        value={activity.by ?? ""}
        none="–"
        path={[...path, "by"]}
        options={conveyances.map((value) => ({ value, name: sayDocument(language, `by.${value}`) }))}
      />
      {visit.vehicles.length > 0 && (
        <ChosenField
          label={say("activity.vehicles")}
          more={say("more.vehicle")}
          chosen={vehicles}
          nameOf={vehicleName}
          path={[...path, "vehicles"]}
        >
          {visit.vehicles
            .filter(({ id }) => !vehicles.includes(id))
            .map(({ id }) => (
              <option key={id} value={id}>
                {vehicleName(id)}
              </option>
            ))}
        </ChosenField>
      )}
      <ChosenField
        label={say("activity.separately")}
        hint={say("activity.separatelyHint")}
        more={say("more.traveller")}
        chosen={separately}
        nameOf={nameOf}
        path={[...path, "separately"]}
      >
        <AttendeeOptions visit={visit} without={separately} />
      </ChosenField>
      <TextField label={say("activity.escort")} value={activity.escort} path={[...path, "escort"]} />
      <Abroad visit={visit} activity={activity} />
    </>
  );
}

/** The other end of a flight or ride: its name and its zone, written and removed together. */
function Abroad({ visit, activity }: Props) {
  const say = useSay(sayEditor);
  const { errors, save } = useSaving();
  const path = ["visit", "activities", activity.id, "abroad"];
  const { abroad } = activity;
  const zone = indexVisit(visit).legOf(activity).zone;
  return (
    <fieldset className="stack">
      <legend className="label">{say("activity.abroad")}</legend>
      <p className="soft small">{say("activity.abroadHint")}</p>
      {abroad ? (
        <>
          <TextField
            label={say("activity.abroadPlace")}
            value={abroad.place}
            path={path}
            within={(place) => ({ zone: abroad.zone, place: place ?? "" })}
          />
          <ChoiceField
            label={say("activity.abroadZone")}
            value={abroad.zone}
            path={path}
            options={timeZones(abroad.zone).map((one) => ({ value: one, name: one }))}
            toValue={(chosen) => ({ zone: chosen, place: plainText(abroad.place) })}
          />
          <div>
            <button type="button" className="button" onClick={onePress(() => save([put(path, undefined)]))}>
              {say("activity.abroadRemove")}
            </button>
          </div>
        </>
      ) : (
        <div>
          <button
            type="button"
            className="button"
            onClick={onePress(() => save([put(path, { place: say("activity.abroadPlace"), zone })]))}
          >
            {say("activity.abroadAdd")}
          </button>
        </div>
      )}
      <Errors errors={errors} />
    </fieldset>
  );
}
