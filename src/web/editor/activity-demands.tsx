// The demands of an activity besides people and places: times, numbers, hosts, languages; each in a collapsible part.
import { type Activity, activityStatuses, indexVisit, isSubstantive, statusOf, type Visit } from "#domain";
import { sayDays, sayDocument, sayEditor, sayVisit } from "#text";
import { ChosenField } from "../widgets/chosen-list.tsx";
import { CheckField, ChecksField, ChoiceField, LineField } from "../widgets/fields.tsx";
import { Fold } from "../widgets/fold.tsx";
import { LanguagesField } from "../widgets/language-fields.tsx";
import { useRead, useReader, useSay } from "../widgets/reader.tsx";
import { AfterField } from "./after-field.tsx";
import { PersonOptions, useAttendeeName } from "./attendee-options.tsx";
import { InterpretationField } from "./interpretation-field.tsx";
import { QuorumsField } from "./quorums-field.tsx";
import { WindowsField } from "./windows-field.tsx";

interface Props {
  readonly visit: Visit;
  readonly activity: Activity;
}

const unsure = ["time", "place", "people", "item"] as const;

/** Absent if it is not marked, so that the file stays short. */
const onlyYes = (checked: boolean): true | undefined => checked || undefined;

/** Times other than a fixed start, preceding activities, and what is not certain yet. */
export function TimesFold({ visit, activity }: Props) {
  const say = useSay(sayEditor);
  const sayMore = useSay(sayVisit);
  const read = useRead();
  const { language } = useReader();
  const path = ["visit", "activities", activity.id];
  const { after, approximate, endsAt, leg, openEnd, openedForUs, showWindow, toConfirm, when } = activity;
  return (
    <Fold
      name="times"
      title={say("fold.times")}
      values={[when, after, leg, endsAt, openEnd, approximate, openedForUs, showWindow, toConfirm]}
    >
      <WindowsField visit={visit} activity={activity} />
      <AfterField visit={visit} activity={activity} />
      <div className="columns">
        <ChoiceField
          label={say("activity.leg")}
          value={leg ?? ""}
          none={say("activity.legByPlace")}
          path={[...path, "leg"]}
          options={visit.legs.map((one) => ({ value: one.id, name: read(one.title) }))}
        />
        <ChoiceField
          label={sayMore("endsAt")}
          value={endsAt ?? ""}
          none={sayMore("endsAtSame")}
          path={[...path, "endsAt"]}
          options={visit.places.map((place) => ({ value: place.id, name: read(place.name) }))}
        />
      </div>
      {(["openEnd", "approximate", "showWindow", "openedForUs"] as const).map((key) => (
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
        value={toConfirm ?? []}
        path={[...path, "toConfirm"]}
        options={unsure.map((value) => ({ value, name: sayDocument(language, `confirm.${value}`) }))}
      />
    </Fold>
  );
}

/** Its status, its importance, and the number of people it takes. */
export function NumbersFold({ visit, activity }: Props) {
  const say = useSay(sayEditor);
  const sayMore = useSay(sayVisit);
  const { language } = useReader();
  const path = ["visit", "activities", activity.id];
  const { importance, minimumGroup, participants, seats, status, substantive, weight } = activity;
  const byKind = isSubstantive({ ...activity, substantive: undefined });
  const number = (key: "seats" | "minimumGroup" | "participants") => (
    <LineField
      label={say(`activity.${key}`)}
      kind="number"
      value={String(activity[key] ?? "")}
      path={[...path, key]}
    />
  );
  return (
    <Fold
      name="numbers"
      title={say("fold.numbers")}
      values={[
        status,
        importance === "required",
        weight !== 10,
        seats,
        minimumGroup,
        participants,
        activity.attend.quorum,
        substantive !== undefined,
      ]}
    >
      <div className="columns">
        <ChoiceField
          label={sayDays(language, "status")}
          value={statusOf(activity)}
          path={[...path, "status"]}
          options={activityStatuses.map((value) => ({ value, name: sayDays(language, `status.${value}`) }))}
        />
        <ChoiceField
          label={say("activity.importance")}
          value={importance}
          path={[...path, "importance"]}
          options={(["required", "wished"] as const).map((value) => ({ value, name: say(value) }))}
        />
      </div>
      {importance === "wished" && (
        <LineField
          label={say("activity.weight")}
          kind="number"
          value={String(weight)}
          path={[...path, "weight"]}
        />
      )}
      <div className="columns">
        {number("seats")}
        {number("minimumGroup")}
      </div>
      {number("participants")}
      <QuorumsField visit={visit} activity={activity} />
      <ChoiceField
        label={sayMore("substantive")}
        value={String(substantive ?? "")}
        none={sayMore("substantive.kind", { answer: sayMore(`substantive.${byKind}`) })}
        path={[...path, "substantive"]}
        options={(["true", "false"] as const).map((value) => ({
          value,
          name: sayMore(`substantive.${value}`),
        }))}
        toValue={(chosen) => (chosen === "" ? undefined : chosen === "true")}
      />
    </Fold>
  );
}

/** Its hosts, its topics, and the person responsible. */
export function HostsFold({ visit, activity }: Props) {
  const say = useSay(sayEditor);
  const sayMore = useSay(sayVisit);
  const read = useRead();
  const nameOf = useAttendeeName(visit);
  const path = ["visit", "activities", activity.id];
  const { hosts, responsible, topics } = activity;
  return (
    <Fold name="hosts" title={say("fold.hosts")} values={[hosts, topics, responsible]}>
      <ChecksField
        label={say("activity.hosts")}
        value={hosts}
        path={[...path, "hosts"]}
        options={visit.organisations.map((one) => ({ value: one.id, name: read(one.name) }))}
      />
      {visit.topics.length > 0 && (
        <ChecksField
          label={say("activity.topics")}
          value={topics}
          path={[...path, "topics"]}
          options={visit.topics.map((one) => ({ value: one.id, name: read(one.title) }))}
        />
      )}
      <ChosenField
        label={sayMore("responsible")}
        more={sayMore("more.person")}
        chosen={responsible}
        nameOf={nameOf}
        path={[...path, "responsible"]}
      >
        <PersonOptions visit={visit} without={responsible} />
      </ChosenField>
    </Fold>
  );
}

/** Its languages and its interpreters. */
export function SpokenFold({ visit, activity }: Props) {
  const say = useSay(sayEditor);
  const sayMore = useSay(sayVisit);
  const read = useRead();
  const { interpreters } = indexVisit(visit);
  const nameOf = (id: string) => read(interpreters.get(id)?.name ?? interpreters.get(id)?.role);
  const path = ["visit", "activities", activity.id];
  const { accompanied, interpretation, languages } = activity;
  return (
    <Fold name="spoken" title={say("fold.spoken")} values={[languages, interpretation, accompanied]}>
      <LanguagesField label={say("activity.languages")} value={languages} path={[...path, "languages"]} />
      <InterpretationField activity={activity} />
      {visit.interpreters.length > 0 && (
        <ChosenField
          label={sayMore("accompanied")}
          more={sayMore("more.interpreter")}
          chosen={accompanied}
          nameOf={nameOf}
          path={[...path, "accompanied"]}
        >
          {visit.interpreters
            .filter(({ id }) => !accompanied.includes(id))
            .map(({ id }) => (
              <option key={id} value={id}>
                {nameOf(id)}
              </option>
            ))}
        </ChosenField>
      )}
    </Fold>
  );
}
