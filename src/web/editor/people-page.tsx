// The people page: delegations, parties and people in protocol order, and the form of one person.
import { useState } from "react";
import { type Edit, indexVisit, textIn, type Visit } from "#domain";
import { sayEditor } from "#text";
import { useSnapshot } from "../data/live.ts";
import { PastePeople } from "../paste-people/paste-people.tsx";
import { freshId } from "../visit/names.ts";
import { onePress } from "../widgets/press.ts";
import { useRead, useSay } from "../widgets/reader.tsx";
import { useSave } from "../widgets/save.ts";
import { DelegationForm, PartyForm } from "./party-form.tsx";
import { PartyPeople } from "./party-people.tsx";
import { PersonForm } from "./person-form.tsx";
import "./editor.css";

/**
 * Returns a party to be filled in, of an organisation with the same name. The organiser decides whose guests they
 * are.
 */
function newParty(visit: Visit, title: string) {
  const ofParties = new Set(
    visit.delegations.flatMap(({ parties }) => parties.map(({ organisation }) => organisation)),
  );
  // Reuses an organisation that was created for a party that has since been removed.
  const left = visit.organisations.find((one) => textIn(one.name, "") === title && !ofParties.has(one.id));
  const body = { id: left?.id ?? freshId(visit, title, "organisation"), name: title, kind: "other" };
  const edits: Edit[] = left
    ? []
    : [{ kind: "add", path: ["visit", "organisations"], item: body, before: null }];
  return { edits, party: { id: freshId(visit, `${title} party`, "party"), title, organisation: body.id } };
}

export function PeoplePage() {
  const { visit } = useSnapshot();
  const say = useSay(sayEditor);
  const read = useRead();
  const save = useSave();
  const [chosen, setChosen] = useState<string>();
  const [pasting, setPasting] = useState<string>();
  const index = indexVisit(visit);
  const person = chosen === undefined ? undefined : index.people.get(chosen);
  const party = chosen === undefined ? undefined : index.parties.get(chosen);
  const delegation = visit.delegations.find(
    (one) => one.id === chosen || one.parties.some((own) => own.id === chosen),
  );

  const addParty = async (into: string) => {
    const { edits, party } = newParty(visit, say("newParty"));
    const path = ["visit", "delegations", into, "parties"];
    if (await save([...edits, { kind: "add", path, item: party, before: null }])) setChosen(party.id);
  };
  const addDelegation = async () => {
    const { edits, party } = newParty(visit, say("newParty"));
    const title = say("newDelegation");
    const item = { id: freshId(visit, title, "delegation"), title, side: "partner", parties: [party] };
    if (await save([...edits, { kind: "add", path: ["visit", "delegations"], item, before: null }]))
      setChosen(item.id);
  };
  return (
    <div className="room">
      <div className="room-list">
        <div className="row">
          <h1>{say("people.title")}</h1>
          <span className="spread" />
          <button type="button" className="button no-print" onClick={onePress(addDelegation)}>
            {say("people.addDelegation")}
          </button>
        </div>
        <p className="soft small no-print">{say("people.order")}</p>
        {visit.delegations.map((delegation) => (
          <section key={delegation.id} className="stack">
            <div className="row">
              <h2>
                <button
                  type="button"
                  className="entry heading"
                  aria-pressed={chosen === delegation.id}
                  onClick={() => setChosen(delegation.id)}
                >
                  {read(delegation.title)}
                </button>
              </h2>
              <span className="spread" />
              <button
                type="button"
                className="button quiet no-print"
                onClick={onePress(() => addParty(delegation.id))}
              >
                {say("people.addParty")}
              </button>
            </div>
            {delegation.parties.map((party) => (
              <PartyPeople
                key={party.id}
                visit={visit}
                party={party}
                chosen={chosen}
                onChoose={setChosen}
                onPaste={() => setPasting(party.id)}
              />
            ))}
          </section>
        ))}
      </div>
      {person && (
        <PersonForm key={person.id} visit={visit} person={person} onGone={() => setChosen(undefined)} />
      )}
      {party && delegation && (
        <PartyForm
          key={party.id}
          visit={visit}
          delegation={delegation}
          party={party}
          onGone={() => setChosen(undefined)}
        />
      )}
      {delegation && delegation.id === chosen && (
        <DelegationForm
          key={delegation.id}
          visit={visit}
          delegation={delegation}
          onGone={() => setChosen(undefined)}
        />
      )}
      {pasting !== undefined && (
        <PastePeople visit={visit} party={pasting} onClose={() => setPasting(undefined)} />
      )}
    </div>
  );
}
