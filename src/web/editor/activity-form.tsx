// The form of one activity: title, kind, length, importance, where, when, who.
import { type Activity, activityKinds, activityStatuses, statusOf, type Visit } from "#domain";
import { sayDays, sayEditor, sayVisit, sayWeb } from "#text";
import { placeName } from "../visit/describe.ts";
import { ChosenField } from "../widgets/chosen-list.tsx";
import { CheckField, ChoiceField, LineField, TextField } from "../widgets/fields.tsx";
import { FormFrame } from "../widgets/form-frame.tsx";
import { useRead, useReader, useSay } from "../widgets/reader.tsx";
import { ActivityDemands } from "./activity-demands.tsx";
import { ActivityMore } from "./activity-more.tsx";
import { AttendField } from "./attend-field.tsx";
import { QuorumsField } from "./quorums-field.tsx";

interface Props {
  readonly visit: Visit;
  readonly activity: Activity;
  onGone(): void;
}

export function ActivityForm({ visit, activity, onGone }: Props) {
  const say = useSay(sayEditor);
  const sayMore = useSay(sayVisit);
  const read = useRead();
  const { language } = useReader();
  const path = ["visit", "activities", activity.id];
  const sites = visit.places.flatMap((place) => [place, ...place.rooms]);
  const siteName = (id: string) => placeName(visit, id, language);
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
      <TextField label={say("activity.title")} value={activity.title} path={[...path, "title"]} />
      <div className="columns">
        <ChoiceField
          label={say("activity.kind")}
          value={activity.kind}
          path={[...path, "kind"]}
          options={activityKinds.map((kind) => ({ value: kind, name: sayWeb(language, `kind.${kind}`) }))}
        />
        <LineField
          label={say("activity.minutes")}
          kind="number"
          value={String(activity.minutes)}
          path={[...path, "minutes"]}
        />
        <ChoiceField
          label={sayDays(language, "status")}
          value={statusOf(activity)}
          path={[...path, "status"]}
          options={activityStatuses.map((value) => ({ value, name: sayDays(language, `status.${value}`) }))}
        />
        <ChoiceField
          label={say("activity.importance")}
          value={activity.importance}
          path={[...path, "importance"]}
          options={(["required", "wished"] as const).map((value) => ({ value, name: say(value) }))}
        />
        {activity.importance === "wished" && (
          <LineField
            label={say("activity.weight")}
            kind="number"
            value={String(activity.weight)}
            path={[...path, "weight"]}
          />
        )}
        <ChoiceField
          label={say("activity.leg")}
          value={activity.leg ?? ""}
          none={say("activity.legByPlace")}
          path={[...path, "leg"]}
          options={visit.legs.map((leg) => ({ value: leg.id, name: read(leg.title) }))}
        />
        <LineField
          label={say("activity.seats")}
          kind="number"
          value={activity.seats === undefined ? "" : String(activity.seats)}
          path={[...path, "seats"]}
        />
      </div>
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
      <QuorumsField visit={visit} activity={activity} />
      <ActivityDemands visit={visit} activity={activity} />
      <ActivityMore visit={visit} activity={activity} />
      <TextField label={say("activity.summary")} value={activity.summary} path={[...path, "summary"]} area />
      <TextField label={say("activity.note")} value={activity.note} path={[...path, "note"]} area />
      <CheckField label={say("activity.public")} value={activity.public} path={[...path, "public"]} />
    </FormFrame>
  );
}
