// What an activity asks for besides people and places: when, after what, with whom, in which languages.
import {
  type Activity,
  type ActivityId,
  datesBetween,
  indexVisit,
  localTime,
  type TimeWindow,
  timeOfDay,
  type Visit,
} from "#domain";
import { sayRooms, sayVisit, shortDate } from "#text";
import { useRead, useReader, useSay } from "../shell/reader.tsx";
import { ChecksField, ChoiceField, Errors, LanguagesField, LineField, put } from "./fields.tsx";
import { InterpretationField } from "./interpretation-field.tsx";
import { useSaving } from "./save.ts";
import { TextsField } from "./texts-field.tsx";

interface Props {
  readonly visit: Visit;
  readonly activity: Activity;
}

export function ActivityDemands({ visit, activity }: Props) {
  const say = useSay(sayRooms);
  const sayMore = useSay(sayVisit);
  const read = useRead();
  const path = ["visit", "activities", activity.id];
  return (
    <>
      <Windows visit={visit} activity={activity} />
      <After visit={visit} activity={activity} />
      <ChecksField
        label={say("activity.hosts")}
        value={activity.hosts}
        path={[...path, "hosts"]}
        options={visit.organisations.map((one) => ({ value: one.id, name: read(one.name) }))}
      />
      {visit.topics.length > 0 && (
        <ChecksField
          label={say("activity.topics")}
          value={activity.topics}
          path={[...path, "topics"]}
          options={visit.topics.map((one) => ({ value: one.id, name: read(one.title) }))}
        />
      )}
      <div className="columns">
        <LanguagesField
          label={say("activity.languages")}
          value={activity.languages}
          path={[...path, "languages"]}
        />
        <LineField
          label={say("activity.minimumGroup")}
          kind="number"
          value={activity.minimumGroup === undefined ? "" : String(activity.minimumGroup)}
          path={[...path, "minimumGroup"]}
        />
      </div>
      <InterpretationField activity={activity} />
      <ChoiceField
        label={sayMore("endsAt")}
        value={activity.endsAt ?? ""}
        none={sayMore("endsAtSame")}
        path={[...path, "endsAt"]}
        options={visit.places.map((place) => ({ value: place.id, name: read(place.name) }))}
      />
      <TextsField
        label={sayMore("bring")}
        addLabel={sayMore("addBring")}
        value={activity.bring ?? []}
        path={[...path, "bring"]}
      />
    </>
  );
}

/** A time window as the visit file writes it. */
const plainWindow = ({ days, from, to, between }: TimeWindow): Record<string, unknown> => ({
  ...(days ? { days: days.map(String) } : {}),
  ...(from === undefined ? {} : { from: timeOfDay.encode(from) }),
  ...(to === undefined ? {} : { to: timeOfDay.encode(to) }),
  ...(between ? { between: { from: localTime.encode(between.from), to: localTime.encode(between.to) } } : {}),
});

/** When it may take place: at one moment, in one of several windows, or any time in the hours of its leg. */
function Windows({ visit, activity }: Props) {
  const say = useSay(sayRooms);
  const { language } = useReader();
  const { errors, save } = useSaving();
  const path = ["visit", "activities", activity.id];
  const written = (activity.when ?? []).map(plainWindow);
  const leg = indexVisit(visit).legOf(activity);
  const days = datesBetween(leg.from, leg.to).map(String);
  const set = (windows: readonly Record<string, unknown>[]) =>
    save([put([...path, "when"], windows.length > 0 ? windows : undefined)]);
  const time = (i: number, key: "from" | "to") => (
    <LineField
      label={say(`window.${key}`)}
      kind="time"
      value={String(written[i]?.[key] ?? "")}
      path={[...path, "when"]}
      toValue={(text) => {
        const { [key]: _, ...others } = written[i] ?? {};
        return written.with(i, text === "" ? others : { ...others, [key]: text });
      }}
    />
  );
  return (
    <fieldset className="stack">
      <legend className="label">{say("activity.when")}</legend>
      <LineField
        label={say("activity.fixed")}
        kind="datetime-local"
        value={activity.fixed ? localTime.encode(activity.fixed).slice(0, 16) : ""}
        path={[...path, "fixed"]}
      />
      {written.length === 0 && !activity.fixed && <p className="soft small">{say("window.none")}</p>}
      {(activity.when ?? []).map((window, i) => {
        const own = window.days?.map(String);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: windows have no names but their place in the list
          <div className="closure stack" key={i}>
            <div className="row">
              {days.map((day) => (
                <label className="row small" key={day}>
                  <input
                    type="checkbox"
                    checked={own?.includes(day) ?? true}
                    onChange={(event) => {
                      const next = days.filter((one) =>
                        one === day ? event.target.checked : (own?.includes(one) ?? true),
                      );
                      const { days: _, ...others } = written[i] ?? {};
                      const all = next.length === 0 || next.length === days.length;
                      void set(written.with(i, all ? others : { days: next, ...others }));
                    }}
                  />
                  {shortDate(Temporal.PlainDate.from(day), language)}
                </label>
              ))}
            </div>
            <div className="columns">
              {time(i, "from")}
              {time(i, "to")}
            </div>
            <button
              type="button"
              className="button quiet"
              onClick={() => void set(written.filter((_, other) => other !== i))}
            >
              {say("window.remove")}
            </button>
          </div>
        );
      })}
      <button type="button" className="button" onClick={() => void set([...written, {}])}>
        {say("window.add")}
      </button>
      <Errors errors={errors} />
    </fieldset>
  );
}

/** What has to be over before it begins. */
function After({ visit, activity }: Props) {
  const say = useSay(sayRooms);
  const read = useRead();
  const { errors, save } = useSaving();
  const path = ["visit", "activities", activity.id, "after"];
  const written = activity.after.map((one) => ({
    activity: one.activity as ActivityId,
    ...(one.atLeast > 0 ? { atLeast: one.atLeast } : {}),
    ...(one.atMost === undefined ? {} : { atMost: one.atMost }),
    ...(one.sameDay ? { sameDay: true } : {}),
    ...(one.rightAfter ? { rightAfter: true } : {}),
  }));
  const set = (list: readonly object[]) => save([put(path, list.length > 0 ? list : undefined)]);
  const others = visit.activities.filter(
    (one) => one.id !== activity.id && !written.some((after) => after.activity === one.id),
  );
  return (
    <fieldset className="stack">
      <legend className="label">{say("activity.after")}</legend>
      {written.map((one, i) => (
        <div className="row" key={one.activity}>
          <span className="spread">{read(indexVisit(visit).activities.get(one.activity)?.title)}</span>
          <label className="row small">
            <input
              type="checkbox"
              checked={one.sameDay ?? false}
              onChange={(event) => {
                const { sameDay: _, ...rest } = one;
                void set(written.with(i, event.target.checked ? { ...rest, sameDay: true } : rest));
              }}
            />
            {say("after.sameDay")}
          </label>
          <button
            type="button"
            className="button quiet"
            aria-label={`${say("after.remove")}: ${read(indexVisit(visit).activities.get(one.activity)?.title)}`}
            onClick={() => void set(written.filter((_, other) => other !== i))}
          >
            ×
          </button>
        </div>
      ))}
      <select
        aria-label={say("after.add")}
        value=""
        onChange={(event) => void set([...written, { activity: event.target.value }])}
      >
        <option value="">{say("after.add")}</option>
        {others.map((one) => (
          <option key={one.id} value={one.id}>
            {read(one.title)}
          </option>
        ))}
      </select>
      <Errors errors={errors} />
    </fieldset>
  );
}
