// The agenda of an item: points in order, each with its time, its length and its speakers.
import { type Activity, type AgendaLine, timeOfDay } from "#domain";
import { sayEditor } from "#text";
import { plainText, withField } from "../visit/names.ts";
import { DurationField } from "../widgets/duration-field.tsx";
import { Errors } from "../widgets/errors.tsx";
import { MomentLine, put, TextField } from "../widgets/fields.tsx";
import { onePress } from "../widgets/press.ts";
import { useSay } from "../widgets/reader.tsx";
import { useSaving } from "../widgets/save.ts";
import { TextsField } from "../widgets/texts-field.tsx";

/** A point in the form of the visit file. */
const written = ({ at, minutes, title, speakers }: AgendaLine): Record<string, unknown> => ({
  ...(at === undefined ? {} : { at: timeOfDay.encode(at) }),
  ...(minutes === undefined ? {} : { minutes }),
  title: plainText(title),
  ...(speakers ? { speakers: speakers.map(plainText) } : {}),
});

export function AgendaField({ activity }: { readonly activity: Activity }) {
  const say = useSay(sayEditor);
  const { errors, save } = useSaving();
  const path = ["visit", "activities", activity.id, "agenda"];
  const points = activity.agenda ?? [];
  const list = points.map(written);
  const set = (next: readonly object[]) => save([put(path, next.length > 0 ? next : undefined)]);
  return (
    <fieldset className="stack">
      <legend className="label">{say("agenda")}</legend>
      <p className="soft small">{say("agenda.hint")}</p>
      {points.map((point, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: points have no names, only their position in the list
        <div className="closure stack" key={i}>
          <Point
            point={point}
            path={path}
            changed={(key, value) => list.map((one, at) => (at === i ? withField(one, key, value) : one))}
          />
          <div className="row">
            {i > 0 && (
              <button
                type="button"
                className="button quiet"
                onClick={onePress(() => set(list.toSpliced(i, 1).toSpliced(i - 1, 0, list[i] ?? {})))}
              >
                {say("agenda.up")}
              </button>
            )}
            <button
              type="button"
              className="button quiet"
              onClick={onePress(() => set(list.toSpliced(i, 1)))}
            >
              {say("agenda.remove")}
            </button>
          </div>
        </div>
      ))}
      <div>
        <button
          type="button"
          className="button"
          onClick={onePress(() => set([...list, { title: say("agenda.new") }]))}
        >
          {say("agenda.add")}
        </button>
      </div>
      <Errors errors={errors} />
    </fieldset>
  );
}

interface PointProps {
  readonly point: AgendaLine;
  readonly path: readonly string[];
  changed(key: keyof AgendaLine, value: unknown): readonly object[];
}

function Point({ point, path, changed }: PointProps) {
  const say = useSay(sayEditor);
  return (
    <>
      <div className="columns">
        <MomentLine
          label={say("agenda.at")}
          kind="time"
          value={point.at === undefined ? "" : timeOfDay.encode(point.at)}
          path={path}
          toValue={(text) => changed("at", text || undefined)}
        />
        <DurationField
          label={say("agenda.minutes")}
          minutes={point.minutes}
          path={path}
          within={(minutes) => changed("minutes", minutes)}
        />
      </div>
      <TextField
        label={say("agenda.title")}
        value={point.title}
        path={path}
        within={(text) => changed("title", text)}
      />
      <TextsField
        label={say("agenda.speakers")}
        addLabel={say("agenda.addSpeaker")}
        value={point.speakers ?? []}
        path={path}
        within={(speakers) => changed("speakers", speakers)}
      />
    </>
  );
}
