// People of a delegation who stay together: groups of at least two. An incomplete group is not saved.
import { useState } from "react";
import type { Delegation, Visit } from "#domain";
import { sayVisit } from "#text";
import { ChosenList } from "../widgets/chosen-list.tsx";
import { Errors } from "../widgets/errors.tsx";
import { put } from "../widgets/fields.tsx";
import { useSay } from "../widgets/reader.tsx";
import { useSaving } from "../widgets/save.ts";
import { PersonOptions, useAttendeeName } from "./attendee-options.tsx";

interface Props {
  readonly visit: Visit;
  readonly delegation: Delegation;
}

export function TogetherField({ visit, delegation }: Props) {
  const say = useSay(sayVisit);
  const nameOf = useAttendeeName(visit);
  const { errors, save } = useSaving();
  const [begun, setBegun] = useState<readonly string[]>([]);
  const groups: readonly (readonly string[])[] = delegation.together ?? [];
  const own = { ...visit, delegations: [delegation] };
  const set = (next: readonly (readonly string[])[]) =>
    save([put(["visit", "delegations", delegation.id, "together"], next.length > 0 ? next : undefined)]);
  const begin = async (people: readonly string[]) => {
    setBegun(people);
    if (people.length > 1 && (await set([...groups, people]))) setBegun([]);
  };
  const list = (people: readonly string[], more: string, onChange: (next: readonly string[]) => void) => (
    <ChosenList label={say("together")} chosen={people} nameOf={nameOf} more={more} onChange={onChange}>
      <PersonOptions visit={own} without={people} />
    </ChosenList>
  );
  return (
    <fieldset className="stack">
      <legend className="label">{say("together")}</legend>
      <p className="soft small">{say("togetherHint")}</p>
      {groups.map((people, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: groups have no names, only their position in the list
        <div className="closure stack" key={i}>
          {list(
            people,
            say("more.person"),
            (next) => void set(next.length > 1 ? groups.with(i, next) : groups.toSpliced(i, 1)),
          )}
        </div>
      ))}
      <div className="closure stack">
        {list(
          begun,
          say(begun.length > 0 ? "together.second" : "together.first"),
          (next) => void begin(next),
        )}
      </div>
      <Errors errors={errors} />
    </fieldset>
  );
}
