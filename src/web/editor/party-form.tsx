// The form of one party, and that of a delegation: name, organisation, hotel.
import type { Delegation, Party, Visit } from "#domain";
import { sayEditor, sayVisit } from "#text";
import { ChecksField, ChoiceField, LineField, TextField } from "../widgets/fields.tsx";
import { Fold } from "../widgets/fold.tsx";
import { FormFrame } from "../widgets/form-frame.tsx";
import { OrderButtons } from "../widgets/order-buttons.tsx";
import { useRead, useSay } from "../widgets/reader.tsx";
import { PresenceField } from "./presence-field.tsx";
import { TogetherField } from "./together-field.tsx";

interface PartyProps {
  readonly visit: Visit;
  readonly delegation: Delegation;
  readonly party: Party;
  onGone(): void;
}

export function PartyForm({ visit, delegation, party, onGone }: PartyProps) {
  const say = useSay(sayEditor);
  const sayMore = useSay(sayVisit);
  const read = useRead();
  const path = ["visit", "delegations", delegation.id, "parties", party.id];
  const people = visit.people.filter((person) => person.party === party.id);
  return (
    <FormFrame
      title={read(party.title)}
      removeLabel={say("party.remove")}
      removal={[
        ...people.map((person) => ({ kind: "remove" as const, path: ["visit", "people", person.id] })),
        { kind: "remove", path },
      ]}
      onGone={onGone}
    >
      <TextField label={say("party.title")} value={party.title} path={[...path, "title"]} />
      <ChoiceField
        label={say("party.organisation")}
        value={party.organisation}
        path={[...path, "organisation"]}
        options={visit.organisations.map((one) => ({ value: one.id, name: read(one.name) }))}
      />
      <Fold
        name="party"
        title={say("fold.partyMore")}
        values={[party.base, party.topics, party.present, party.size]}
      >
        <ChoiceField
          label={say("party.base")}
          value={party.base ?? ""}
          none={say("party.baseNone")}
          path={[...path, "base"]}
          options={visit.places.map((place) => ({ value: place.id, name: read(place.name) }))}
        />
        {visit.topics.length > 0 && (
          <ChecksField
            label={sayMore("party.topics")}
            value={party.topics ?? []}
            path={[...path, "topics"]}
            options={visit.topics.map((one) => ({ value: one.id, name: read(one.title) }))}
          />
        )}
        <PresenceField present={party.present} path={[...path, "present"]} />
        <SizeField size={party.size} path={path} />
      </Fold>
      <OrderButtons path={path.slice(0, -1)} ids={delegation.parties.map((one) => one.id)} id={party.id} />
    </FormFrame>
  );
}

/** The number of people of a party, if not all of them are listed. */
function SizeField({ size, path }: { readonly size: number | undefined; readonly path: readonly string[] }) {
  const say = useSay(sayEditor);
  return <LineField label={say("size")} kind="number" value={String(size ?? "")} path={[...path, "size"]} />;
}

interface DelegationProps {
  readonly visit: Visit;
  readonly delegation: Delegation;
  onGone(): void;
}

export function DelegationForm({ visit, delegation, onGone }: DelegationProps) {
  const say = useSay(sayEditor);
  const read = useRead();
  const path = ["visit", "delegations", delegation.id];
  const parties = new Set<string>(delegation.parties.map((party) => party.id));
  const people = visit.people.filter((person) => parties.has(person.party));
  return (
    <FormFrame
      title={read(delegation.title)}
      removeLabel={say("delegation.remove")}
      removal={[
        ...people.map((person) => ({ kind: "remove" as const, path: ["visit", "people", person.id] })),
        { kind: "remove", path },
      ]}
      onGone={onGone}
    >
      <TextField label={say("delegation.title")} value={delegation.title} path={[...path, "title"]} />
      <ChoiceField
        label={say("delegation.side")}
        value={delegation.side}
        path={[...path, "side"]}
        options={(["visiting", "host", "partner"] as const).map((side) => ({
          value: side,
          name: say(`side.${side}`),
        }))}
      />
      <SizeField size={delegation.size} path={path} />
      <TogetherField visit={visit} delegation={delegation} />
      <OrderButtons
        path={path.slice(0, -1)}
        ids={visit.delegations.map((one) => one.id)}
        id={delegation.id}
      />
    </FormFrame>
  );
}
