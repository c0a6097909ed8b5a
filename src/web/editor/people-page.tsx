// The people page: delegations, parties and people in protocol order, and the form of one person.
import { useState } from "react";
import { type Edit, indexVisit, type Person, textIn, type Visit } from "#domain";
import { sayEditor } from "#text";
import { useSnapshot } from "../data/live.ts";
import { PastePeople } from "../paste/paste-people.tsx";
import { freshId } from "../visit/names.ts";
import { onePress } from "../widgets/press.ts";
import { useRead, useSay } from "../widgets/reader.tsx";
import { useSave } from "../widgets/save.ts";
import { DelegationForm, PartyForm } from "./party-form.tsx";
import { PersonForm } from "./person-form.tsx";
import "./editor.css";

/** A party to be filled in, of an organisation of the same name: whose guests they are is for the organiser to say. */
function newParty(visit: Visit, title: string) {
  const ofParties = new Set(
    visit.delegations.flatMap(({ parties }) => parties.map(({ organisation }) => organisation)),
  );
  // One that was made so before, and whose party is gone again.
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
  const [dragged, setDragged] = useState<string>();
  const index = indexVisit(visit);
  const person = chosen === undefined ? undefined : index.people.get(chosen);
  const party = chosen === undefined ? undefined : index.parties.get(chosen);
  const delegation = visit.delegations.find(
    (one) => one.id === chosen || one.parties.some((own) => own.id === chosen),
  );
  const order = new Map(visit.people.map((someone, i) => [someone.id as string, i + 1]));

  /** Moves a person by one within the party; the order of all others stays. */
  const shift = async (someone: Person, step: 1 | -1) => {
    const party = visit.people.filter((other) => other.party === someone.party);
    const at = party.indexOf(someone);
    const beyond = party[step < 0 ? at - 1 : at + 2];
    if (party[at + step] === undefined) return;
    await save([
      { kind: "move", path: ["visit", "people", someone.id], before: beyond?.id ?? after(party.at(-1)) },
    ]);
    document.getElementById(`person-${someone.id}`)?.focus();
  };
  const after = (someone: Person | undefined): string | null => {
    const next = someone && visit.people[visit.people.indexOf(someone) + 1];
    return next?.id ?? null;
  };
  const add = async (party: string) => {
    const id = freshId(visit, `${party.replace(/^party-/, "")}-person`, "person");
    const last = visit.people.filter((someone) => someone.party === party).at(-1);
    const languages = last?.languages ?? ["en"];
    const item = { id, party, role: say("newPerson"), languages };
    if (await save([{ kind: "add", path: ["visit", "people"], item, before: after(last) }])) setChosen(id);
  };
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
        <p className="soft small">{say("people.order")}</p>
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
              <div className="party" key={party.id}>
                <div className="row">
                  <h3>
                    <button
                      type="button"
                      className="entry heading"
                      aria-pressed={chosen === party.id}
                      onClick={() => setChosen(party.id)}
                    >
                      {read(party.title)}
                    </button>
                  </h3>
                  <span className="spread" />
                  <button
                    type="button"
                    className="button quiet no-print"
                    onClick={onePress(() => add(party.id))}
                  >
                    {say("people.add")}
                  </button>
                  <button
                    type="button"
                    className="button quiet no-print"
                    onClick={() => setPasting(party.id)}
                  >
                    {say("people.paste")}
                  </button>
                </div>
                <ol className="people">
                  {visit.people
                    .filter((someone) => someone.party === party.id)
                    .map((someone) => (
                      <li
                        key={someone.id}
                        draggable
                        data-over={dragged !== undefined && dragged !== someone.id ? "" : undefined}
                        onDragStart={() => setDragged(someone.id)}
                        onDragEnd={() => setDragged(undefined)}
                        onDragOver={(event) => {
                          const moving = dragged === undefined ? undefined : index.people.get(dragged);
                          if (moving?.party === someone.party) event.preventDefault();
                        }}
                        onDrop={(event) => {
                          event.preventDefault();
                          if (dragged === undefined || dragged === someone.id) return;
                          void save([
                            { kind: "move", path: ["visit", "people", dragged], before: someone.id },
                          ]);
                        }}
                      >
                        <span className="soft numbers order">{order.get(someone.id)}</span>
                        <button
                          type="button"
                          id={`person-${someone.id}`}
                          className="entry"
                          aria-pressed={chosen === someone.id}
                          onClick={() => setChosen(someone.id)}
                          onKeyDown={(event) => {
                            if (!event.altKey) return;
                            const step = event.key === "ArrowUp" ? -1 : event.key === "ArrowDown" ? 1 : 0;
                            if (step === 0) return;
                            event.preventDefault();
                            void shift(someone, step);
                          }}
                        >
                          <span>{read(someone.name ?? someone.role)}</span>
                          {someone.name && <span className="soft small">{read(someone.role)}</span>}
                          {someone.head && <span className="mark">{say("people.head")}</span>}
                        </button>
                        <button
                          type="button"
                          className="button quiet small-button no-print"
                          aria-label={say("people.up", { name: read(someone.name ?? someone.role) })}
                          onClick={() => shift(someone, -1)}
                        >
                          ↑
                        </button>
                        <button
                          type="button"
                          className="button quiet small-button no-print"
                          aria-label={say("people.down", { name: read(someone.name ?? someone.role) })}
                          onClick={() => shift(someone, 1)}
                        >
                          ↓
                        </button>
                      </li>
                    ))}
                </ol>
              </div>
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
