// The attendees of an activity: delegations, parties, and people named individually.
import type { Activity, AttendeeId, Visit } from "#domain";
import { sayEditor, sayVisit } from "#text";
import { plainAttend } from "../visit/names.ts";
import { Errors, put } from "../widgets/fields.tsx";
import { useSay } from "../widgets/reader.tsx";
import { useSaving } from "../widgets/save.ts";
import { PersonOptions, useAttendeeName } from "./attendee-options.tsx";

const choices = ["required", "wished", "forbidden"] as const;
type AttendChoice = (typeof choices)[number];

interface Props {
  readonly visit: Visit;
  readonly activity: Activity;
}

export function AttendField({ visit, activity }: Props) {
  const say = useSay(sayEditor);
  const sayMore = useSay(sayVisit);
  const nameOf = useAttendeeName(visit);
  const { errors, save } = useSaving();
  const choiceOf = (id: string): AttendChoice | "" =>
    choices.find((choice) => activity.attend[choice].some((named) => named === id)) ?? "";
  const named = (party: string) =>
    visit.people.filter((person) => person.party === party && choiceOf(person.id) !== "");
  const rows = visit.delegations.flatMap((delegation) => [
    { id: delegation.id as string, inside: undefined },
    ...delegation.parties.flatMap((party) => [
      { id: party.id as string, inside: "delegation" },
      ...named(party.id).map((person) => ({ id: person.id as string, inside: "party" })),
    ]),
  ]);
  const set = (id: string, chosen: string) => {
    const attend = { ...activity.attend };
    for (const choice of choices) {
      const others = attend[choice].filter((one) => one !== id);
      attend[choice] = choice === chosen ? [...others, id as AttendeeId] : others;
    }
    return save([put(["visit", "activities", activity.id, "attend"], plainAttend(attend))]);
  };
  return (
    <fieldset className="stack">
      <legend className="label">{say("activity.attend")}</legend>
      <div className="choices">
        {rows.map(({ id, inside }) => (
          <label className="row attend" key={id} data-inside={inside}>
            <span className="spread">{nameOf(id)}</span>
            <select value={choiceOf(id)} onChange={(event) => void set(id, event.target.value)}>
              <option value="">–</option>
              {choices.map((choice) => (
                <option key={choice} value={choice}>
                  {say(`attend.${choice}`)}
                </option>
              ))}
            </select>
          </label>
        ))}
      </div>
      <select
        aria-label={sayMore("more.person")}
        value=""
        onChange={(event) => void set(event.target.value, "required")}
      >
        <option value="">{sayMore("more.person")}</option>
        <PersonOptions visit={visit} without={rows.map(({ id }) => id)} />
      </select>
      <Errors errors={errors} />
    </fieldset>
  );
}
