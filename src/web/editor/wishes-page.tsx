// The wishes as a matrix of parties and organisations to meet. A cell cycles through nothing, wished, strongly wished
// and avoid.
import { Check } from "lucide-react";
import { type KeyboardEvent, useRef, useState } from "react";
import { attendeeOf, type Edit, type Organisation, type Party, type Visit, type Wish } from "#domain";
import { sayEditor, sayTravel } from "#text";
import { useSnapshot } from "../data/live.ts";
import { freshId } from "../visit/names.ts";
import { EntryList } from "../widgets/entry-list.tsx";
import { Errors } from "../widgets/errors.tsx";
import { put } from "../widgets/fields.tsx";
import { useRead, useSay } from "../widgets/reader.tsx";
import { useSaving } from "../widgets/save.ts";
import { useAttendeeName } from "./attendee-options.tsx";
import { nameOfTarget, targetOf, useTargets, WishForm } from "./wish-form.tsx";
import "./editor.css";

const states = ["none", "wished", "strongly", "avoid"] as const;
type State = (typeof states)[number];
const signs: Readonly<Record<State, string>> = { none: "·", wished: "●", strongly: "●●", avoid: "✕" };
const wishedWeight = 10;
const strongWeight = 30;

/** Returns organisations that can be met: hosts of activities and hosting parties, in the order of the visit. */
function hostsOf(visit: Visit): Organisation[] {
  const met = new Set<string>(visit.activities.flatMap((activity) => activity.hosts));
  for (const delegation of visit.delegations) {
    if (delegation.side === "visiting") continue;
    for (const party of delegation.parties) met.add(party.organisation);
  }
  return visit.organisations.filter((organisation) => met.has(organisation.id));
}

const wishAt = (visit: Visit, party: Party, host: Organisation): Wish | undefined =>
  visit.wishes.find(
    (wish) =>
      wish.of === attendeeOf(party.id) &&
      "organisation" in wish.target &&
      wish.target.organisation === host.id,
  );

const stateOf = (wish: Wish | undefined): State => {
  if (!wish) return "none";
  if (wish.wants === "avoid") return "avoid";
  return wish.weight >= strongWeight ? "strongly" : "wished";
};

/** Returns the edits that set the wish of a cell to its next value. Other fields of an existing wish are kept. */
function editsTo(visit: Visit, party: Party, host: Organisation, state: State): Edit[] {
  const wish = wishAt(visit, party, host);
  if (state === "none") return wish ? [{ kind: "remove", path: ["visit", "wishes", wish.id] }] : [];
  const said = {
    wants: state === "avoid" ? "avoid" : "meet",
    weight: state === "strongly" ? strongWeight : wishedWeight,
  };
  if (wish) return Object.entries(said).map(([key, value]) => put(["visit", "wishes", wish.id, key], value));
  const id = freshId(visit, `${party.id}-${host.id}`, "wish");
  const item = { id, of: party.id, target: { organisation: host.id }, ...said };
  return [{ kind: "add", path: ["visit", "wishes"], item, before: null }];
}

export function WishesPage() {
  const { visit, programme } = useSnapshot();
  const say = useSay(sayEditor);
  const sayOne = useSay(sayTravel);
  const read = useRead();
  const { errors, save } = useSaving();
  const table = useRef<HTMLTableElement>(null);
  const hosts = hostsOf(visit);
  const parties = visit.delegations
    .filter((delegation) => delegation.side === "visiting")
    .flatMap((delegation) => delegation.parties);
  const met = new Map((programme?.wishes ?? []).map((outcome) => [outcome.wish, outcome.met]));
  const [chosen, setChosen] = useState<string>();
  const wish = visit.wishes.find((one) => one.id === chosen);
  const targets = useTargets(visit);
  const nameOf = useAttendeeName(visit);
  const first = targets.find(({ options }) => options.length > 0)?.options[0];
  const add = async () => {
    const of = parties[0] ?? visit.people[0];
    if (!first || !of) return;
    const item = {
      id: freshId(visit, `${of.id} wish`, "wish"),
      of: of.id,
      wants: "meet",
      target: targetOf(first.value),
    };
    if (await save([{ kind: "add", path: ["visit", "wishes"], item, before: null }])) setChosen(item.id);
  };

  const onKey = (event: KeyboardEvent, row: number, column: number) => {
    const [dr, dc] =
      { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] }[event.key] ?? [];
    if (dr === undefined || dc === undefined) return;
    const next = table.current?.querySelector<HTMLElement>(`[data-cell="${row + dr} ${column + dc}"]`);
    if (!next) return;
    event.preventDefault();
    next.focus();
  };
  return (
    <div className="room">
      <div className="room-list wide-list">
        <h1>{say("wishes.title")}</h1>
        <p className="soft no-print">{say("wishes.hint")}</p>
        <p className="row small" aria-hidden="true">
          {states.slice(1).map((state) => (
            <span key={state} className={`wish-sign ${state}`}>
              {signs[state]} {say(`wish.${state}`)}
            </span>
          ))}
          <span className="wish-sign met">
            <Check size={14} aria-hidden="true" /> {say("wish.met")}
          </span>
        </p>
        <Errors errors={errors} />
        <div className="scroll-x">
          <table className="matrix" ref={table}>
            <thead>
              <tr>
                <td />
                {parties.map((party) => (
                  <th scope="col" key={party.id}>
                    {read(party.title)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {hosts.map((host, row) => (
                <tr key={host.id}>
                  <th scope="row">{read(host.name)}</th>
                  {parties.map((party, column) => {
                    const wish = wishAt(visit, party, host);
                    const state = stateOf(wish);
                    const outcome = wish && met.get(wish.id);
                    const words = [
                      `${read(party.title)}, ${read(host.name)}: ${say(`wish.${state}`)}`,
                      outcome === undefined ? "" : say(outcome ? "wish.met" : "wish.unmet"),
                    ];
                    return (
                      <td key={party.id} data-met={outcome}>
                        <button
                          type="button"
                          className={`wish ${state}`}
                          data-cell={`${row} ${column}`}
                          aria-label={words.filter(Boolean).join(", ")}
                          title={words.filter(Boolean).join(", ")}
                          onKeyDown={(event) => onKey(event, row, column)}
                          onClick={() => {
                            const next = states[(states.indexOf(state) + 1) % states.length] ?? "none";
                            void save(editsTo(visit, party, host, next));
                          }}
                        >
                          {signs[state]}
                          {outcome === true && <Check size={14} aria-hidden="true" />}
                        </button>
                      </td>
                    );
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        {first && (
          <EntryList
            title={sayOne("wishes")}
            level="h2"
            addLabel={sayOne("wish.new")}
            none={sayOne("wish.none")}
            entries={visit.wishes.map((one) => ({
              id: one.id,
              name: `${nameOf(one.of)} ${say(`wants.${one.wants}`)} ${nameOfTarget(targets, one)}`,
              more: met.has(one.id) ? say(met.get(one.id) ? "wish.met" : "wish.unmet") : "",
            }))}
            chosen={chosen}
            onChoose={setChosen}
            onAdd={() => void add()}
          />
        )}
      </div>
      {wish && <WishForm key={wish.id} visit={visit} wish={wish} onGone={() => setChosen(undefined)} />}
    </div>
  );
}
