// The form of one activity: kind, length, time, place and people. All other fields are collapsed.
import { type Activity, activityKinds, indexVisit, localTime, type Visit } from "#domain";
import { sayEditor, sayVisit, sayWeb } from "#text";
import { placeName } from "../visit/describe.ts";
import { ChosenField } from "../widgets/chosen-list.tsx";
import { DurationField } from "../widgets/duration-field.tsx";
import { CheckField, ChoiceField, TextField } from "../widgets/fields.tsx";
import { Fold } from "../widgets/fold.tsx";
import { FormFrame } from "../widgets/form-frame.tsx";
import { MomentField } from "../widgets/moment-field.tsx";
import { useRead, useReader, useSay } from "../widgets/reader.tsx";
import { HostsFold, NumbersFold, SpokenFold, TimesFold } from "./activity-demands.tsx";
import { ActivityOccasion } from "./activity-occasion.tsx";
import { ActivityTransfer } from "./activity-transfer.tsx";
import { AttendField } from "./attend-field.tsx";

interface Props {
  readonly visit: Visit;
  readonly activity: Activity;
  onGone(): void;
}

export function ActivityForm({ visit, activity, onGone }: Props) {
  const say = useSay(sayEditor);
  const read = useRead();
  const path = ["visit", "activities", activity.id];
  const parts = { visit, activity };
  const { abroad, by, escort, note, separately, summary, vehicles } = activity;
  return (
    <FormFrame
      title={read(activity.title)}
      removeLabel={say("activity.remove")}
      removal={[
        ...(visit.pins.some((pin) => pin.activity === activity.id)
          ? [{ kind: "remove" as const, path: ["visit", "pins", activity.id] }]
          : []),
        { kind: "remove", path },
      ]}
      onGone={onGone}
    >
      <FirstFields {...parts} />
      <TimesFold {...parts} />
      <NumbersFold {...parts} />
      <HostsFold {...parts} />
      <SpokenFold {...parts} />
      <ActivityOccasion {...parts} />
      <Fold name="transfer" title={say("fold.transfer")} values={[by, vehicles, separately, escort, abroad]}>
        <ActivityTransfer {...parts} />
      </Fold>
      <Fold name="texts" title={say("fold.texts")} values={[summary, note, !activity.public]}>
        <TextField label={say("activity.summary")} value={summary} path={[...path, "summary"]} area />
        <TextField label={say("activity.note")} value={note} path={[...path, "note"]} area />
        <CheckField
          label={say("activity.notPublic")}
          value={!activity.public}
          path={[...path, "public"]}
          toValue={(checked) => !checked}
        />
      </Fold>
    </FormFrame>
  );
}

/** The fields that every activity has. */
function FirstFields({ visit, activity }: Omit<Props, "onGone">) {
  const say = useSay(sayEditor);
  const sayMore = useSay(sayVisit);
  const { language } = useReader();
  const path = ["visit", "activities", activity.id];
  const sites = visit.places.flatMap((place) => [place, ...place.rooms]);
  const siteName = (id: string) => placeName(visit, id, language);
  return (
    <>
      <TextField label={say("activity.title")} value={activity.title} path={[...path, "title"]} />
      <div className="columns">
        <ChoiceField
          label={say("activity.kind")}
          value={activity.kind}
          path={[...path, "kind"]}
          options={activityKinds.map((kind) => ({ value: kind, name: sayWeb(language, `kind.${kind}`) }))}
        />
        <DurationField
          label={say("activity.minutes")}
          minutes={activity.minutes}
          path={[...path, "minutes"]}
          placeholder={say("activity.minutesHint")}
        />
      </div>
      <MomentField
        label={say("activity.fixed")}
        value={activity.fixed ? localTime.encode(activity.fixed) : ""}
        path={[...path, "fixed"]}
        zoneAt={() => indexVisit(visit).legOf(activity).zone}
      />
      <ChosenField
        label={say("activity.places")}
        more={sayMore("more.place")}
        chosen={activity.places}
        nameOf={siteName}
        path={[...path, "places"]}
      >
        {sites
          .filter(({ id }) => !activity.places.includes(id))
          .map(({ id }) => (
            <option key={id} value={id}>
              {siteName(id)}
            </option>
          ))}
      </ChosenField>
      <AttendField visit={visit} activity={activity} />
    </>
  );
}
