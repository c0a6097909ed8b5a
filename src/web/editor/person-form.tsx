// The form of one person: name in every script with a pinyin proposal, role, party, languages; everything else is
// collapsed.
import { useEffect, useState } from "react";
import { capacities, type Person, type Visit } from "#domain";
import { labelled, sayEditor, sayVisit } from "#text";
import { DurationField } from "../widgets/duration-field.tsx";
import { Errors } from "../widgets/errors.tsx";
import { CheckField, ChoiceField, LineField, put, TextField } from "../widgets/fields.tsx";
import { Fold } from "../widgets/fold.tsx";
import { FormFrame } from "../widgets/form-frame.tsx";
import { LanguagesField } from "../widgets/language-fields.tsx";
import { useRead, useReader, useSay } from "../widgets/reader.tsx";
import { useSaving } from "../widgets/save.ts";
import { AccompaniesField } from "./accompanies-field.tsx";
import { useAttendeeName } from "./attendee-options.tsx";
import { PresenceField } from "./presence-field.tsx";

interface Props {
  readonly visit: Visit;
  readonly person: Person;
  onGone(): void;
}

export function PersonForm({ visit, person, onGone }: Props) {
  const say = useSay(sayEditor);
  const { language } = useReader();
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
      <ChoiceField
        label={sayMore("person.party")}
        value={person.party}
        path={[...path, "party"]}
        options={visit.delegations.flatMap((delegation) =>
          delegation.parties.map((party) => ({
            value: party.id,
            name: labelled(language, read(delegation.title), read(party.title)),
          })),
        )}
      />
      <CheckField label={say("person.head")} value={person.head} path={[...path, "head"]} />
      <LanguagesField
        label={say("person.languages")}
        value={person.languages}
        path={[...path, "languages"]}
      />
      <MoreOfPerson visit={visit} person={person} />
      <Errors errors={errors} />
    </FormFrame>
  );
}

/** Protocol, contact and care: filled in for few people, and mostly private. */
function MoreOfPerson({ visit, person }: Omit<Props, "onGone">) {
  const say = useSay(sayEditor);
  const nameOf = useAttendeeName(visit);
  const path = ["visit", "people", person.id];
  const { address, biography, capacity, contact, counterpart, diet, email, honorific, onFoot, phone, photo } =
    person;
  const line = (key: "contact" | "phone" | "email" | "photo") => (
    <LineField label={say(`person.${key}`)} value={person[key] ?? ""} path={[...path, key]} />
  );
  return (
    <>
      <Fold
        name="protocol"
        title={say("fold.protocol")}
        values={[honorific, address, capacity, person.rank, counterpart, person.accompanies]}
      >
        <TextField label={say("person.honorific")} value={honorific} path={[...path, "honorific"]} />
        <TextField label={say("person.address")} value={address} path={[...path, "address"]} />
        <ChoiceField
          label={say("person.capacity")}
          value={capacity ?? ""}
          none="–"
          path={[...path, "capacity"]}
          options={capacities.map((value) => ({ value, name: say(`capacity.${value}`) }))}
        />
        <LineField
          label={say("person.rank")}
          kind="number"
          value={String(person.rank ?? "")}
          path={[...path, "rank"]}
        />
        <ChoiceField
          label={say("person.counterpart")}
          value={counterpart ?? ""}
          none="–"
          path={[...path, "counterpart"]}
          options={visit.people
            .filter(({ id }) => id !== person.id)
            .map(({ id }) => ({ value: id, name: nameOf(id) }))}
        />
        <AccompaniesField visit={visit} person={person} />
      </Fold>
      <Fold name="contact" title={say("fold.contact")} values={[contact, phone, email, photo, biography]}>
        {line("contact")}
        {line("phone")}
        {line("email")}
        {line("photo")}
        <TextField label={say("person.biography")} value={biography} path={[...path, "biography"]} area />
      </Fold>
      <Fold name="stay" title={say("fold.stay")} values={[person.present, onFoot, diet]}>
        <PresenceField present={person.present} path={[...path, "present"]} />
        <DurationField
          label={say("person.onFoot")}
          minutes={onFoot}
          path={[...path, "onFoot"]}
          hint={<p className="soft small">{say("person.onFootHint")}</p>}
        />
        <TextField label={say("person.diet")} value={diet} path={[...path, "diet"]} />
      </Fold>
    </>
  );
}

/** The spelling that a passport is likely to have, if there is a Chinese name and no Latin one. */
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
