// Further details of an item, besides time, place and people. Collapsed, because most items have none.
import { type Activity, conveyances, moments, type Visit } from "#domain";
import { sayDocument, sayEditor } from "#text";
import { placeName } from "../visit/describe.ts";
import { CheckField, ChecksField, ChoiceField, LineField, TextField } from "../widgets/fields.tsx";
import { useReader, useSay } from "../widgets/reader.tsx";

interface Props {
  readonly visit: Visit;
  readonly activity: Activity;
}

const meals = ["breakfast", "lunch", "dinner", "coffee"] as const;
const parts = ["time", "place", "people", "item"] as const;

/** Returns undefined if not checked, to keep the file short. */
const onlyYes = (checked: boolean): true | undefined => checked || undefined;

export function ActivityMore({ visit, activity }: Props) {
  const say = useSay(sayEditor);
  const { language } = useReader();
  const path = ["visit", "activities", activity.id];
  const places = visit.places.filter(({ id }) => !activity.places.includes(id));
  return (
    <details>
      <summary>{say("activity.more")}</summary>
      <div className="stack">
        {(["openEnd", "approximate", "openedForUs"] as const).map((key) => (
          <CheckField
            key={key}
            label={say(`activity.${key}`)}
            value={activity[key] ?? false}
            path={[...path, key]}
            toValue={onlyYes}
          />
        ))}
        <ChecksField
          label={say("activity.toConfirm")}
          value={activity.toConfirm ?? []}
          path={[...path, "toConfirm"]}
          options={parts.map((value) => ({ value, name: sayDocument(language, `confirm.${value}`) }))}
        />
        <div className="columns">
          <LineField
            label={say("activity.participants")}
            kind="number"
            value={activity.participants === undefined ? "" : String(activity.participants)}
            path={[...path, "participants"]}
          />
          <ChoiceField
            label={say("activity.by")}
            value={activity.by ?? ""}
            none="–"
            path={[...path, "by"]}
            options={conveyances.map((value) => ({ value, name: sayDocument(language, `by.${value}`) }))}
          />
          <ChoiceField
            label={say("activity.ifRain")}
            value={activity.ifRain ?? ""}
            none="–"
            path={[...path, "ifRain"]}
            options={places.map(({ id }) => ({ value: id, name: placeName(visit, id, language) }))}
          />
        </div>
        <ChecksField
          label={say("activity.includes")}
          value={activity.includes ?? []}
          path={[...path, "includes"]}
          options={meals.map((value) => ({ value, name: sayDocument(language, `meal.${value}`) }))}
        />
        {(["givenBy", "dress", "escort"] as const).map((key) => (
          <TextField key={key} label={say(`activity.${key}`)} value={activity[key]} path={[...path, key]} />
        ))}
        <ChecksField
          label={say("activity.moments")}
          value={activity.moments ?? []}
          path={[...path, "moments"]}
          options={moments.map((value) => ({ value, name: sayDocument(language, `moment.${value}`) }))}
        />
      </div>
    </details>
  );
}
