// The times at which an activity without a fixed start may take place: several windows or, by default, the hours of its
// leg.
import {
  type Activity,
  datesBetween,
  endOfHours,
  indexVisit,
  type TimeWindow,
  timeOfDay,
  type Visit,
} from "#domain";
import { sayEditor, sayVisit, shortDate } from "#text";
import { Errors } from "../widgets/errors.tsx";
import { MomentLine, put } from "../widgets/fields.tsx";
import { MomentField } from "../widgets/moment-field.tsx";
import { plainPeriod } from "../widgets/periods-field.tsx";
import { onePress } from "../widgets/press.ts";
import { useReader, useSay } from "../widgets/reader.tsx";
import { useSaving } from "../widgets/save.ts";

/** Returns a time window in the form of the visit file. */
const plainWindow = ({ days, from, to, between }: TimeWindow): Record<string, unknown> => ({
  ...(days ? { days: days.map(String) } : {}),
  ...(from === undefined ? {} : { from: timeOfDay.encode(from) }),
  ...(to === undefined ? {} : { to: endOfHours.encode(to) }),
  ...(between ? { between: plainPeriod(between) } : {}),
});

interface Props {
  readonly visit: Visit;
  readonly activity: Activity;
}
type Stretch = ReturnType<typeof plainPeriod>;

export function WindowsField({ visit, activity }: Props) {
  const say = useSay(sayEditor);
  const sayMore = useSay(sayVisit);
  const { language } = useReader();
  const { errors, save } = useSaving();
  const path = ["visit", "activities", activity.id];
  const written = (activity.when ?? []).map(plainWindow);
  const leg = indexVisit(visit).legOf(activity);
  const days = datesBetween(leg.from, leg.to).map(String);
  const set = (windows: readonly Record<string, unknown>[]) =>
    save([put([...path, "when"], windows.length > 0 ? windows : undefined)]);
  const time = (i: number, key: "from" | "to") => (
    <MomentLine
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
  /** A start or end of a period over several days: one value of two moments. */
  const moment = (i: number, stretch: Stretch, key: "from" | "to") => (
    <MomentField
      label={sayMore(`between.${key}`)}
      value={stretch[key]}
      path={[...path, "when"]}
      zoneAt={() => leg.zone}
      toValue={(text) => written.with(i, { ...written[i], between: { ...stretch, [key]: text } })}
    />
  );
  return (
    <fieldset className="stack">
      <legend className="label">{say("activity.when")}</legend>
      {written.length === 0 && !activity.fixed && <p className="soft small">{say("window.none")}</p>}
      {(activity.when ?? []).map((window, i) => {
        const own = window.days?.map(String);
        const stretch = window.between && plainPeriod(window.between);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: windows have no names; only their position in the list
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
            {stretch && (
              <>
                {moment(i, stretch, "from")}
                {moment(i, stretch, "to")}
              </>
            )}
            <div className="columns">
              {time(i, "from")}
              {time(i, "to")}
            </div>
            <button
              type="button"
              className="button quiet"
              onClick={onePress(() => set(written.toSpliced(i, 1)))}
            >
              {say("window.remove")}
            </button>
          </div>
        );
      })}
      <button type="button" className="button" onClick={onePress(() => set([...written, {}]))}>
        {say("window.add")}
      </button>
      <button
        type="button"
        className="button"
        onClick={onePress(() =>
          set([...written, { between: { from: `${leg.from}T08:00`, to: `${leg.to}T22:00` } }]),
        )}
      >
        {sayMore("between.add")}
      </button>
      <Errors errors={errors} />
    </fieldset>
  );
}
