// The form of one place: name, position, capacity, opening hours, rooms.
import { datesBetween, indexVisit, openSpans, type Place, type Room, type Visit } from "#domain";
import { clock, sayEditor, sayPlaces, shortDate } from "#text";
import { useSnapshot } from "../data/live.ts";
import { hoursInWords } from "../visit/hours-in-words.ts";
import { freshId } from "../visit/names.ts";
import { Errors } from "../widgets/errors.tsx";
import { CheckField, ChoiceField, LineField, put, TextField } from "../widgets/fields.tsx";
import { Fold } from "../widgets/fold.tsx";
import { FormFrame } from "../widgets/form-frame.tsx";
import { onePress } from "../widgets/press.ts";
import { useRead, useReader, useSay } from "../widgets/reader.tsx";
import { useSaving } from "../widgets/save.ts";
import { TextsField } from "../widgets/texts-field.tsx";
import { ClosuresField } from "./closures-field.tsx";

interface Props {
  readonly visit: Visit;
  readonly place: Place;
  /** Returns the current centre of the map; undefined if there is no map. */
  centre(): { readonly lat: number; readonly lon: number } | undefined;
  onGone(): void;
}

export function PlaceForm({ visit, place, centre, onGone }: Props) {
  const say = useSay(sayPlaces);
  const sayForm = useSay(sayEditor);
  const read = useRead();
  const { errors, save } = useSaving();
  const path = ["visit", "places", place.id];
  const addRoom = () => {
    const id = freshId(visit, `${place.id} ${say("newRoom")}`, `${place.id}-room`);
    const item = { id, name: say("newRoom") };
    return save([{ kind: "add", path: [...path, "rooms"], item, before: null }]);
  };
  return (
    <FormFrame
      title={read(place.name)}
      removeLabel={say("remove")}
      removal={[{ kind: "remove", path }]}
      onGone={onGone}
    >
      <TextField label={say("place.name")} value={place.name} path={[...path, "name"]} />
      <div className="columns">
        <ChoiceField
          label={say("place.leg")}
          value={place.leg}
          path={[...path, "leg"]}
          options={visit.legs.map((leg) => ({ value: leg.id, name: read(leg.title) }))}
        />
        <ChoiceField
          label={say("place.organisation")}
          value={place.organisation ?? ""}
          none={say("place.none")}
          path={[...path, "organisation"]}
          options={visit.organisations.map((one) => ({ value: one.id, name: read(one.name) }))}
        />
      </div>
      <TextField label={say("place.address")} value={place.address} path={[...path, "address"]} />
      <Located place={place} centre={centre} />
      <OpeningField usage={place} path={path} />
      <OpenDays visit={visit} place={place} />
      <Fold name="usage" title={sayForm("fold.usage")} values={[place.seats, place.parallel, place.closed]}>
        <Usage usage={place} path={path} isRoom={false} />
      </Fold>
      <Fold
        name="entry"
        title={sayForm("fold.entry")}
        values={[place.entry, place.entry?.note, place.entry?.bring, place.entry?.escort]}
      >
        <LineField
          label={say("place.entry")}
          kind="number"
          value={place.entry ? String(place.entry.minutes) : ""}
          path={[...path, "entry"]}
          toValue={(text) =>
            text.trim() === "" ? undefined : { ...plainEntry(place), minutes: Number(text) }
          }
        />
        {place.entry && (
          <>
            <TextField
              label={say("place.entryNote")}
              value={place.entry.note}
              path={[...path, "entry", "note"]}
            />
            <TextsField
              label={say("place.bring")}
              addLabel={say("place.addBring")}
              value={place.entry.bring ?? []}
              path={[...path, "entry", "bring"]}
            />
            <CheckField
              label={say("place.escort")}
              value={place.entry.escort}
              path={[...path, "entry", "escort"]}
            />
          </>
        )}
      </Fold>
      <div className="row">
        <h3>{say("rooms")}</h3>
        <span className="spread" />
        <button type="button" className="button" onClick={onePress(addRoom)}>
          {say("addRoom")}
        </button>
      </div>
      <Errors errors={errors} />
      {place.rooms.map((room) => (
        <RoomFields key={room.id} room={room} path={[...path, "rooms", room.id]} />
      ))}
    </FormFrame>
  );
}

const plainEntry = ({ entry }: Place): object => (entry ? { ...entry } : {});

function RoomFields({ room, path }: { readonly room: Room; readonly path: readonly string[] }) {
  const say = useSay(sayPlaces);
  const read = useRead();
  const { errors, save } = useSaving();
  return (
    <details className="card">
      <summary>
        {read(room.name)}{" "}
        {room.seats !== undefined && (
          <span className="soft small">{say("seats", { count: room.seats })}</span>
        )}
      </summary>
      <div className="stack">
        <TextField label={say("place.name")} value={room.name} path={[...path, "name"]} />
        <OpeningField usage={room} path={path} />
        <Usage usage={room} path={path} isRoom />
        <Errors errors={errors} />
        <button type="button" className="button" onClick={onePress(() => save([{ kind: "remove", path }]))}>
          {say("removeRoom")}
        </button>
      </div>
    </details>
  );
}

interface UsageProps {
  readonly usage: Place | Room;
  readonly path: readonly string[];
  readonly isRoom: boolean;
}

function OpeningField({ usage, path }: Omit<UsageProps, "isRoom">) {
  const say = useSay(sayPlaces);
  const { language } = useReader();
  return (
    <LineField
      label={say("place.opening")}
      value={usage.opening?.source ?? ""}
      path={[...path, "opening"]}
      hint={
        <p className="soft small">
          {usage.opening && (
            <>
              {hoursInWords(usage.opening, language)}
              <br />
            </>
          )}
          {say("place.openingHint")}
        </p>
      }
    />
  );
}

/** Its number of people and of activities, and when it is closed. */
function Usage({ usage, path, isRoom }: UsageProps) {
  const { visit } = useSnapshot();
  const say = useSay(sayPlaces);
  return (
    <>
      <div className="columns">
        <LineField
          label={say("place.seats")}
          kind="number"
          value={usage.seats === undefined ? "" : String(usage.seats)}
          path={[...path, "seats"]}
          hint={<p className="soft small">{say("place.seatsHint")}</p>}
        />
        <LineField
          label={say("place.parallel")}
          kind="number"
          value={usage.parallel === undefined ? "" : String(usage.parallel)}
          path={[...path, "parallel"]}
          hint={<p className="soft small">{say(isRoom ? "room.parallelHint" : "place.parallelHint")}</p>}
        />
      </div>
      <ClosuresField
        closures={usage.closed ?? []}
        path={[...path, "closed"]}
        zone={indexVisit(visit).legOfPlace(usage.id).zone}
      />
    </>
  );
}

/** Coordinates: one value of two figures, so that they are saved and removed together. */
function Located({ place, centre }: Pick<Props, "place" | "centre">) {
  const say = useSay(sayPlaces);
  const { errors, save } = useSaving();
  const path = ["visit", "places", place.id, "coordinates"];
  const { coordinates } = place;
  const field = (axis: "lat" | "lon") => (
    <LineField
      label={say(`place.${axis}`)}
      kind="number"
      step="any"
      value={String(coordinates?.[axis] ?? "")}
      path={path}
      toValue={(text) =>
        text.trim() === "" ? undefined : { lat: 0, lon: 0, ...coordinates, [axis]: Number(text) }
      }
    />
  );
  return (
    <fieldset className="stack">
      <legend className="label">{say("place.located")}</legend>
      {coordinates ? (
        <>
          <div className="columns">
            {field("lat")}
            {field("lon")}
          </div>
          <p className="soft small">{say("place.locatedHint")}</p>
          <button type="button" className="button" onClick={() => void save([put(path, undefined)])}>
            {say("place.unput")}
          </button>
        </>
      ) : (
        <button
          type="button"
          className="button"
          onClick={() => void save([put(path, centre() ?? { lat: 0, lon: 0 })])}
        >
          {say("place.put")}
        </button>
      )}
      <Errors errors={errors} />
    </fieldset>
  );
}

/** Shows the opening hours on the days of the leg, to make mistakes visible. */
function OpenDays({ visit, place }: { readonly visit: Visit; readonly place: Place }) {
  const say = useSay(sayPlaces);
  const { language } = useReader();
  const leg = indexVisit(visit).legs.get(place.leg);
  if (!leg || !place.opening) return null;
  const { opening } = place;
  return (
    <div className="small">
      <p className="label">{say("place.openDays")}</p>
      <ul>
        {datesBetween(leg.from, leg.to).map((date) => {
          const spans = openSpans(opening, date, date, leg.zone, leg.holidays);
          const hours = spans.map((span) => `${clock(span.from, leg.zone)}–${clock(span.to, leg.zone)}`);
          return (
            <li key={date.toString()} className="numbers">
              {shortDate(date, language)}{" "}
              {hours.length > 0 ? hours.join(", ") : <span className="soft">{say("place.closedDay")}</span>}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
