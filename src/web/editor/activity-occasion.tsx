// The occasion of an item: its agenda and ceremony; meals, dress, rain, gifts, and what to bring.
import { type Activity, moments, type Visit } from "#domain";
import { sayDocument, sayEditor, sayVisit } from "#text";
import { placeName } from "../visit/describe.ts";
import { ChecksField, ChoiceField, TextField } from "../widgets/fields.tsx";
import { Fold } from "../widgets/fold.tsx";
import { useReader, useSay } from "../widgets/reader.tsx";
import { TextsField } from "../widgets/texts-field.tsx";
import { AgendaField } from "./agenda-field.tsx";

interface Props {
  readonly visit: Visit;
  readonly activity: Activity;
}

const meals = ["breakfast", "lunch", "dinner", "coffee"] as const;

export function ActivityOccasion({ visit, activity }: Props) {
  const say = useSay(sayEditor);
  const sayMore = useSay(sayVisit);
  const { language } = useReader();
  const path = ["visit", "activities", activity.id];
  const { agenda, bring, dress, gifts, givenBy, ifRain, includes } = activity;
  const places = visit.places.filter(({ id }) => !activity.places.includes(id));
  return (
    <>
      <Fold name="agenda" title={say("fold.agenda")} values={[agenda, activity.moments]}>
        <AgendaField activity={activity} />
        <ChecksField
          label={say("activity.moments")}
          value={activity.moments ?? []}
          path={[...path, "moments"]}
          options={moments.map((value) => ({ value, name: sayDocument(language, `moment.${value}`) }))}
        />
      </Fold>
      <Fold name="meal" title={say("fold.meal")} values={[includes, givenBy, dress, ifRain, bring, gifts]}>
        <ChecksField
          label={say("activity.includes")}
          value={includes ?? []}
          path={[...path, "includes"]}
          options={meals.map((value) => ({ value, name: sayDocument(language, `meal.${value}`) }))}
        />
        <TextField label={say("activity.givenBy")} value={givenBy} path={[...path, "givenBy"]} />
        <TextField label={say("activity.dress")} value={dress} path={[...path, "dress"]} />
        <ChoiceField
          label={say("activity.ifRain")}
          value={ifRain ?? ""}
          none="–"
          path={[...path, "ifRain"]}
          options={places.map(({ id }) => ({ value: id, name: placeName(visit, id, language) }))}
        />
        <TextsField
          label={sayMore("bring")}
          addLabel={sayMore("addBring")}
          value={bring ?? []}
          path={[...path, "bring"]}
        />
        <TextsField
          label={say("activity.gifts")}
          addLabel={say("activity.addGift")}
          value={gifts ?? []}
          path={[...path, "gifts"]}
        />
      </Fold>
    </>
  );
}
