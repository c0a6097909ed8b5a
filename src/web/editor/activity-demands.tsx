// The demands of an activity besides people and places: when, after what, with whom, in which languages.
import { type Activity, indexVisit, isSubstantive, type Visit } from "#domain";
import { sayEditor, sayVisit } from "#text";
import { ChosenField } from "../widgets/chosen-list.tsx";
import { ChecksField, ChoiceField, LanguagesField, LineField } from "../widgets/fields.tsx";
import { useRead, useSay } from "../widgets/reader.tsx";
import { TextsField } from "../widgets/texts-field.tsx";
import { AfterField } from "./after-field.tsx";
import { PersonOptions, useAttendeeName } from "./attendee-options.tsx";
import { InterpretationField } from "./interpretation-field.tsx";
import { WindowsField } from "./windows-field.tsx";

interface Props {
  readonly visit: Visit;
  readonly activity: Activity;
}

export function ActivityDemands({ visit, activity }: Props) {
  const say = useSay(sayEditor);
  const sayMore = useSay(sayVisit);
  const read = useRead();
  const nameOf = useAttendeeName(visit);
  const { interpreters } = indexVisit(visit);
  const interpreterName = (id: string) => read(interpreters.get(id)?.name ?? interpreters.get(id)?.role);
  const path = ["visit", "activities", activity.id];
  const byKind = isSubstantive({ ...activity, substantive: undefined });
  return (
    <>
      <WindowsField visit={visit} activity={activity} />
      <AfterField visit={visit} activity={activity} />
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
      {visit.interpreters.length > 0 && (
        <ChosenField
          label={sayMore("accompanied")}
          more={sayMore("more.interpreter")}
          chosen={activity.accompanied}
          nameOf={interpreterName}
          path={[...path, "accompanied"]}
        >
          {visit.interpreters
            .filter(({ id }) => !activity.accompanied.includes(id))
            .map(({ id }) => (
              <option key={id} value={id}>
                {interpreterName(id)}
              </option>
            ))}
        </ChosenField>
      )}
      <ChosenField
        label={sayMore("responsible")}
        more={sayMore("more.person")}
        chosen={activity.responsible}
        nameOf={nameOf}
        path={[...path, "responsible"]}
      >
        <PersonOptions visit={visit} without={activity.responsible} />
      </ChosenField>
      <ChoiceField
        label={sayMore("endsAt")}
        value={activity.endsAt ?? ""}
        none={sayMore("endsAtSame")}
        path={[...path, "endsAt"]}
        options={visit.places.map((place) => ({ value: place.id, name: read(place.name) }))}
      />
      <ChoiceField
        label={sayMore("substantive")}
        value={String(activity.substantive ?? "")}
        none={sayMore("substantive.kind", { answer: sayMore(`substantive.${byKind}`) })}
        path={[...path, "substantive"]}
        options={(["true", "false"] as const).map((value) => ({
          value,
          name: sayMore(`substantive.${value}`),
        }))}
        toValue={(chosen) => (chosen === "" ? undefined : chosen === "true")}
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
