// The form of one activity: title, kind, length, importance, where, when, who.
import { type Activity, type AttendeeId, activityKinds, type Visit } from "#domain";
import { sayRooms, sayWeb } from "#text";
import { useRead, useReader, useSay } from "../shell/reader.tsx";
import { ActivityDemands } from "./activity-demands.tsx";
import { CheckField, ChoiceField, Errors, LineField, put, TextField } from "./fields.tsx";
import { FormFrame } from "./form-frame.tsx";
import { plainAttend } from "./names.ts";
import { QuorumsField } from "./quorums-field.tsx";
import { useSaving } from "./save.ts";

interface Props {
  readonly visit: Visit;
  readonly activity: Activity;
  onGone(): void;
}

export function ActivityForm({ visit, activity, onGone }: Props) {
  const say = useSay(sayRooms);
  const read = useRead();
  const { language } = useReader();
  const { errors, save } = useSaving();
  const path = ["visit", "activities", activity.id];
  const sites = visit.places.flatMap((place) => [
    { id: place.id, name: read(place.name) },
    ...place.rooms.map((room) => ({ id: room.id, name: `${read(place.name)}, ${read(room.name)}` })),
  ]);
  const groups = visit.delegations.flatMap((delegation) => [
    { id: delegation.id as string, name: read(delegation.title), inside: false },
    ...delegation.parties.map((party) => ({ id: party.id as string, name: read(party.title), inside: true })),
  ]);
  /** Required, wished, or not named; a person named one by one stays as it is. */
  const attends = (id: string): "required" | "wished" | "forbidden" | "" =>
    (["required", "wished", "forbidden"] as const).find((how) =>
      activity.attend[how].some((named) => named === id),
    ) ?? "";
  const setAttends = (id: string, how: string) => {
    const attend = { ...activity.attend };
    for (const list of ["required", "wished", "forbidden"] as const)
      attend[list] = [
        ...attend[list].filter((named) => named !== id),
        ...(list === how ? [id as AttendeeId] : []),
      ];
    return save([put([...path, "attend"], plainAttend(attend))]);
  };
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
      <fieldset className="choices">
        <legend className="label">{say("activity.places")}</legend>
        {sites.map((site) => (
          <label className="row" key={site.id}>
            <input
              type="checkbox"
              checked={activity.places.includes(site.id)}
              onChange={(event) =>
                save([
                  put(
                    [...path, "places"],
                    event.target.checked
                      ? [...activity.places, site.id]
                      : activity.places.filter((id) => id !== site.id),
                  ),
                ])
              }
            />
            {site.name}
          </label>
        ))}
      </fieldset>
      <fieldset className="choices">
        <legend className="label">{say("activity.attend")}</legend>
        {groups.map((group) => (
          <label className="row attend" key={group.id} data-inside={group.inside || undefined}>
            <span className="spread">{group.name}</span>
            <select value={attends(group.id)} onChange={(event) => setAttends(group.id, event.target.value)}>
              <option value="">–</option>
              <option value="required">{say("attend.required")}</option>
              <option value="wished">{say("attend.wished")}</option>
              <option value="forbidden">{say("attend.forbidden")}</option>
            </select>
          </label>
        ))}
      </fieldset>
      <QuorumsField visit={visit} activity={activity} />
      <ActivityDemands visit={visit} activity={activity} />
      <TextField label={say("activity.summary")} value={activity.summary} path={[...path, "summary"]} area />
      <TextField label={say("activity.note")} value={activity.note} path={[...path, "note"]} area />
      <CheckField label={say("activity.public")} value={activity.public} path={[...path, "public"]} />
      <Errors errors={errors} />
    </FormFrame>
  );
}
