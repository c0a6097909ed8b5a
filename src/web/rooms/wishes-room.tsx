// The wishes as a matrix: who wants to meet whom. A cell goes from nothing to wished, dearly wished, and avoid.
import { type KeyboardEvent, useRef } from "react";
import { type Edit, indexVisit, type Organisation, type Party, type Visit, type Wish } from "#domain";
import { sayRooms } from "#text";
import { useSnapshot } from "../data/live.ts";
import { useRead, useSay } from "../shell/reader.tsx";
import { Errors } from "./fields.tsx";
import { newId } from "./names.ts";
import { useSaving } from "./save.ts";
import "./rooms.css";

const states = ["none", "wished", "dearly", "avoid"] as const;
type State = (typeof states)[number];
const signs: Readonly<Record<State, string>> = { none: "·", wished: "●", dearly: "●●", avoid: "✕" };
const wishedWeight = 10;
const dearWeight = 30;

/** Organisations that can be met: hosts of activities and whoever receives, in the order of the visit. */
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
      wish.of === (party.id as string) &&
      "organisation" in wish.target &&
      wish.target.organisation === host.id,
  );

const stateOf = (wish: Wish | undefined): State => {
  if (!wish) return "none";
  if (wish.wants === "avoid") return "avoid";
  return wish.weight >= dearWeight ? "dearly" : "wished";
};

function editTo(visit: Visit, party: Party, host: Organisation, state: State): Edit {
  const wish = wishAt(visit, party, host);
  if (state === "none" && wish) return { kind: "remove", path: ["visit", "wishes", wish.id] };
  const id =
    wish?.id ??
    newId(
      `${party.id}-${host.id}`,
      visit.wishes.map((other) => other.id),
      "wish",
    );
  const item = {
    id,
    of: party.id,
    wants: state === "avoid" ? "avoid" : "meet",
    target: { organisation: host.id },
    weight: state === "dearly" ? dearWeight : wishedWeight,
  };
  return wish
    ? { kind: "set", path: ["visit", "wishes", id], value: item }
    : { kind: "add", path: ["visit", "wishes"], item, before: null };
}

export function WishesRoom() {
  const { visit, programme } = useSnapshot();
  const say = useSay(sayRooms);
  const read = useRead();
  const { errors, save } = useSaving();
  const table = useRef<HTMLTableElement>(null);
  const hosts = hostsOf(visit);
  const index = indexVisit(visit);
  const parties = visit.delegations
    .filter((delegation) => delegation.side === "visiting")
    .flatMap((delegation) => delegation.parties);
  const met = new Map((programme?.wishes ?? []).map((outcome) => [outcome.wish, outcome.met]));
  const others = visit.wishes.filter((wish) => !("organisation" in wish.target));

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
    <div className="page stack wide-page">
      <h1>{say("wishes.title")}</h1>
      <p className="soft">{say("wishes.hint")}</p>
      <p className="row small" aria-hidden="true">
        {states.slice(1).map((state) => (
          <span key={state} className={`wish-sign ${state}`}>
            {signs[state]} {say(`wish.${state}`)}
          </span>
        ))}
      </p>
      <Errors errors={errors} />
      <div className="scroll-x">
        <table className="matrix" ref={table}>
          <thead>
            <tr>
              <td />
              {hosts.map((host) => (
                <th scope="col" key={host.id}>
                  <span>{read(host.name)}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {parties.map((party, row) => (
              <tr key={party.id}>
                <th scope="row">{read(party.title)}</th>
                {hosts.map((host, column) => {
                  const wish = wishAt(visit, party, host);
                  const state = stateOf(wish);
                  const outcome = wish && met.get(wish.id);
                  const words = [
                    `${read(party.title)}, ${read(host.name)}: ${say(`wish.${state}`)}`,
                    outcome === undefined ? "" : say(outcome ? "wish.met" : "wish.unmet"),
                  ];
                  return (
                    <td key={host.id} data-met={outcome}>
                      <button
                        type="button"
                        className={`wish ${state}`}
                        data-cell={`${row} ${column}`}
                        aria-label={words.filter(Boolean).join(", ")}
                        title={words.filter(Boolean).join(", ")}
                        onKeyDown={(event) => onKey(event, row, column)}
                        onClick={() => {
                          const next = states[(states.indexOf(state) + 1) % states.length] ?? "none";
                          void save([editTo(visit, party, host, next)]);
                        }}
                      >
                        {signs[state]}
                      </button>
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {others.length > 0 && (
        <section className="stack">
          <h2>{say("wishes.others")}</h2>
          <ul className="stack">
            {others.map((wish) => (
              <li key={wish.id} className="row">
                <b>{read(index.parties.get(wish.of)?.title ?? index.people.get(wish.of)?.role)}</b>
                <span>{say(`wants.${wish.wants}`)}</span>
                <span>{read(targetName(visit, wish))}</span>
                {met.has(wish.id) && (
                  <span className={met.get(wish.id) ? "mark good" : "mark warn"}>
                    {say(met.get(wish.id) ? "wish.met" : "wish.unmet")}
                  </span>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function targetName(visit: Visit, { target }: Wish) {
  const index = indexVisit(visit);
  if ("activity" in target) return index.activities.get(target.activity)?.title;
  if ("place" in target) return index.sites.get(target.place)?.place.name;
  if ("topic" in target) return index.topics.get(target.topic)?.title;
  return index.organisations.get(target.organisation)?.name;
}
