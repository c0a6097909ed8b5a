// The activities that must end before this one begins, and how long before.
import { X } from "lucide-react";
import { type Activity, indexVisit, type Precedence, type Visit } from "#domain";
import { labelled, sayEditor, sayVisit } from "#text";
import { withField } from "../visit/names.ts";
import { Errors } from "../widgets/errors.tsx";
import { CheckField, LineField, put, typedNumber } from "../widgets/fields.tsx";
import { onePress } from "../widgets/press.ts";
import { useRead, useReader, useSay } from "../widgets/reader.tsx";
import { useSaving } from "../widgets/save.ts";

/** Returns a precedence in the form of the visit file, without defaults. */
const plainPrecedence = (one: Precedence): Written => ({
  activity: one.activity,
  ...(one.atLeast > 0 ? { atLeast: one.atLeast } : {}),
  ...(one.atMost === undefined ? {} : { atMost: one.atMost }),
  ...(one.sameDay ? { sameDay: true } : {}),
  ...(one.rightAfter ? { rightAfter: true } : {}),
});
type Written = Partial<Precedence> & Pick<Precedence, "activity">;

interface Props {
  readonly visit: Visit;
  readonly activity: Activity;
}

export function AfterField({ visit, activity }: Props) {
  const say = useSay(sayEditor);
  const { language } = useReader();
  const sayMore = useSay(sayVisit);
  const read = useRead();
  const { errors, save } = useSaving();
  const path = ["visit", "activities", activity.id, "after"];
  const written = activity.after.map(plainPrecedence);
  const set = (list: readonly object[]) => save([put(path, list.length > 0 ? list : undefined)]);
  const changed = (i: number, key: keyof Written, value: unknown): readonly object[] =>
    written.map((one, other) => (other === i ? withField(one, key, value) : one));
  const titleOf = (id: string) => read(indexVisit(visit).activities.get(id)?.title);
  const others = visit.activities.filter(
    (one) => one.id !== activity.id && !written.some((after) => after.activity === one.id),
  );
  return (
    <fieldset className="stack">
      <legend className="label">{say("activity.after")}</legend>
      {written.map((one, i) => (
        <div className="closure stack" key={one.activity}>
          <div className="row">
            <span className="spread">{titleOf(one.activity)}</span>
            <button
              type="button"
              className="button quiet"
              aria-label={labelled(language, say("after.remove"), titleOf(one.activity))}
              onClick={onePress(() => set(written.toSpliced(i, 1)))}
            >
              <X size={14} aria-hidden="true" />
            </button>
          </div>
          <div className="columns">
            {(["atLeast", "atMost"] as const).map((key) => (
              <LineField
                key={key}
                label={sayMore(`after.${key}`)}
                kind="number"
                value={String(one[key] ?? "")}
                path={path}
                toValue={(text) => changed(i, key, typedNumber(text))}
              />
            ))}
          </div>
          {(["sameDay", "rightAfter"] as const).map((key) => (
            <CheckField
              key={key}
              label={key === "sameDay" ? say("after.sameDay") : sayMore("after.rightAfter")}
              value={one[key] ?? false}
              path={path}
              toValue={(checked) => changed(i, key, checked || undefined)}
            />
          ))}
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
