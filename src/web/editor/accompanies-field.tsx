// The people whom a liaison officer or an escort accompanies: delegations, parties and individuals.
import type { Person, Visit } from "#domain";
import { sayEditor } from "#text";
import { ChosenList } from "../widgets/chosen-list.tsx";
import { Errors } from "../widgets/errors.tsx";
import { put } from "../widgets/fields.tsx";
import { useSay } from "../widgets/reader.tsx";
import { useSaving } from "../widgets/save.ts";
import { AttendeeOptions, useAttendeeName } from "./attendee-options.tsx";

export function AccompaniesField({ visit, person }: { readonly visit: Visit; readonly person: Person }) {
  const say = useSay(sayEditor);
  const nameOf = useAttendeeName(visit);
  const { errors, save } = useSaving();
  const chosen = person.accompanies ?? [];
  const path = ["visit", "people", person.id, "accompanies"];
  return (
    <fieldset className="stack">
      <legend className="label">{say("person.accompanies")}</legend>
      <ChosenList
        label={say("person.accompanies")}
        chosen={chosen}
        nameOf={nameOf}
        more={say("person.accompaniesMore")}
        onChange={(next) => void save([put(path, next.length > 0 ? next : undefined)])}
      >
        <AttendeeOptions visit={visit} without={chosen} />
      </ChosenList>
      <Errors errors={errors} />
    </fieldset>
  );
}
