// The form of one person: name in every script with a suggestion in pinyin, role, languages, head of the party.
import { useEffect, useState } from "react";
import type { Person, Visit } from "#domain";
import { sayEditor, sayVisit } from "#text";
import {
  CheckField,
  ChoiceField,
  Errors,
  LanguagesField,
  LineField,
  put,
  TextField,
} from "../widgets/fields.tsx";
import { FormFrame } from "../widgets/form-frame.tsx";
import { useRead, useSay } from "../widgets/reader.tsx";
import { useSaving } from "../widgets/save.ts";
import { PresenceField } from "./presence-field.tsx";

interface Props {
  readonly visit: Visit;
  readonly person: Person;
  onGone(): void;
}

export function PersonForm({ visit, person, onGone }: Props) {
  const say = useSay(sayEditor);
  const sayMore = useSay(sayVisit);
  const read = useRead();
  const { errors, save } = useSaving();
  const path = ["visit", "people", person.id];
  const proposal = useProposal(person);
  return (
    <FormFrame
      title={read(person.name ?? person.role)}
      removeLabel={say("person.remove")}
      removal={[{ kind: "remove", path }]}
      onGone={onGone}
    >
      <TextField label={say("person.name")} value={person.name} path={[...path, "name"]} />
      {proposal && (
        <p className="note row">
          {say("person.proposal", { name: proposal })}
          <button
            type="button"
            className="button"
            onClick={() => save([put([...path, "name"], { ...person.name, en: proposal })])}
          >
            {say("person.take")}
          </button>
        </p>
      )}
      <p className="soft small">{say("person.nameHint")}</p>
      <TextField label={say("person.role")} value={person.role} path={[...path, "role"]} />
      <LanguagesField
        label={say("person.languages")}
        value={person.languages}
        path={[...path, "languages"]}
        hint={<p className="soft small">{say("person.languagesHint")}</p>}
      />
      <LineField label={say("person.contact")} value={person.contact ?? ""} path={[...path, "contact"]} />
      <ChoiceField
        label={sayMore("person.party")}
        value={person.party}
        path={[...path, "party"]}
        options={visit.delegations.flatMap((delegation) =>
          delegation.parties.map((party) => ({
            value: party.id,
            name: `${read(delegation.title)}: ${read(party.title)}`,
          })),
        )}
      />
      <PresenceField present={person.present} path={[...path, "present"]} />
      <CheckField label={say("person.head")} value={person.head} path={[...path, "head"]} />
      <Errors errors={errors} />
    </FormFrame>
  );
}

/** Suggests the spelling of the passport if there is a Chinese name and no Latin one. */
function useProposal(person: Person): string | undefined {
  const chinese = person.name?.["zh-Hans"] ?? person.name?.zh;
  const latin = person.name?.en ?? person.name?.und;
  const [proposal, setProposal] = useState<string>();
  useEffect(() => {
    let wanted = true;
    setProposal(undefined);
    if (chinese && !latin) {
      void import("pinyin-pro").then(({ pinyin }) => {
        const [family = "", ...given] = pinyin(chinese, { toneType: "none", type: "array", surname: "head" });
        const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
        if (wanted) setProposal(`${family.toUpperCase()} ${capital(given.join(""))}`.trim());
      });
    }
    return () => {
      wanted = false;
    };
  }, [chinese, latin]);
  return proposal;
}
