// Who attends an activity: the delegations, parties and people that it lists, and a choice of others.
import type { Activity, AttendeeId, Visit } from "#domain";
import { sayEditor } from "#text";
import { plainAttend } from "../visit/names.ts";
import { Errors } from "../widgets/errors.tsx";
import { put } from "../widgets/fields.tsx";
import { useSay } from "../widgets/reader.tsx";
import { useSaving } from "../widgets/save.ts";
import { AttendeeOptions, useAttendeeName } from "./attendee-options.tsx";

const choices = ["required", "wished", "forbidden"] as const;
type AttendChoice = (typeof choices)[number];

interface Props {
  readonly visit: Visit;
  readonly activity: Activity;
}

export function AttendField({ visit, activity }: Props) {
  const say = useSay(sayEditor);
  const nameOf = useAttendeeName(visit);
  const { errors, save } = useSaving();
  const choiceOf = (id: string): AttendChoice | "" =>
    choices.find((choice) => activity.attend[choice].some((named) => named === id)) ?? "";
  const rows = inOrder(visit).filter(({ id }) => choiceOf(id) !== "");
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
      {rows.map(({ id, inside }) => (
        <label className="row attend" key={id} data-inside={inside}>
          <span className="spread">{nameOf(id)}</span>
          <select value={choiceOf(id)} onChange={(event) => void set(id, event.target.value)}>
            <option value="">{say("attend.nothing")}</option>
            {choices.map((choice) => (
              <option key={choice} value={choice}>
                {say(`attend.${choice}`)}
              </option>
            ))}
          </select>
        </label>
      ))}
      <select
        aria-label={say("more.traveller")}
        value=""
        onChange={(event) => void set(event.target.value, "required")}
      >
        <option value="">{say("more.traveller")}</option>
        <AttendeeOptions visit={visit} without={rows.map(({ id }) => id)} />
      </select>
      <Errors errors={errors} />
    </fieldset>
  );
}

/** Everybody who can be chosen, in protocol order. */
const inOrder = (visit: Visit): readonly { readonly id: string; readonly inside: string | undefined }[] =>
  visit.delegations.flatMap((delegation) => [
    { id: delegation.id, inside: undefined },
    ...delegation.parties.flatMap((party) => [
      { id: party.id, inside: "delegation" },
      ...visit.people
        .filter((person) => person.party === party.id)
        .map((person) => ({ id: person.id, inside: "party" })),
    ]),
  ]);
