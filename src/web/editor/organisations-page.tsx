// The organisations page: the list of organisations and the form of one of them.
import { useSearch } from "@tanstack/react-router";
import { indexVisit, type Organisation, organisationKinds } from "#domain";
import { sayResources } from "#text";
import { useSnapshot } from "../data/live.ts";
import { countryName } from "../visit/countries.ts";
import { freshId } from "../visit/names.ts";
import { EntryList } from "../widgets/entry-list.tsx";
import { ChoiceField, CountryField, LineField, TextField } from "../widgets/fields.tsx";
import { FormFrame } from "../widgets/form-frame.tsx";
import { useRead, useReader, useSay } from "../widgets/reader.tsx";
import { useSave } from "../widgets/save.ts";
import { useAsked } from "../widgets/use-asked.ts";
import "./editor.css";

export function OrganisationsPage() {
  const { visit } = useSnapshot();
  const say = useSay(sayResources);
  const read = useRead();
  const { language } = useReader();
  const save = useSave();
  const [chosen, setChosen] = useAsked(useSearch({ from: "/visits/$visit/organisations" }).open);
  const { organisations } = indexVisit(visit);
  const organisation = chosen === undefined ? undefined : organisations.get(chosen);
  const add = async () => {
    const id = freshId(visit, say("add.organisation"), "organisation");
    const item = { id, name: say("add.organisation"), kind: "other" };
    if (await save([{ kind: "add", path: ["visit", "organisations"], item, before: null }])) setChosen(id);
  };
  return (
    <div className="room">
      <div className="room-list">
        <EntryList
          title={say("organisations")}
          level="h1"
          addLabel={say("add.organisation")}
          none={say("none.organisations")}
          entries={visit.organisations.map((one) => ({
            id: one.id,
            name: read(one.name),
            more: [say(`kind.${one.kind}`), one.country && countryName(one.country, language)]
              .filter(Boolean)
              .join(" · "),
          }))}
          chosen={chosen}
          onChoose={setChosen}
          onAdd={() => void add()}
        />
      </div>
      {organisation && (
        <OrganisationForm
          key={organisation.id}
          organisation={organisation}
          onGone={() => setChosen(undefined)}
        />
      )}
    </div>
  );
}

interface FormProps {
  readonly organisation: Organisation;
  onGone(): void;
}

function OrganisationForm({ organisation, onGone }: FormProps) {
  const say = useSay(sayResources);
  const read = useRead();
  const path = ["visit", "organisations", organisation.id];
  return (
    <FormFrame
      title={read(organisation.name)}
      removeLabel={say("remove.organisation")}
      removal={[{ kind: "remove", path }]}
      onGone={onGone}
    >
      <TextField label={say("name")} value={organisation.name} path={[...path, "name"]} />
      <ChoiceField
        label={say("kind")}
        value={organisation.kind}
        path={[...path, "kind"]}
        options={organisationKinds.map((kind) => ({ value: kind, name: say(`kind.${kind}`) }))}
      />
      <CountryField label={say("country")} value={organisation.country} path={[...path, "country"]} />
      <LineField label={say("url")} value={organisation.url ?? ""} path={[...path, "url"]} />
      <TextField label={say("contact")} value={organisation.contact} path={[...path, "contact"]} area />
    </FormFrame>
  );
}
