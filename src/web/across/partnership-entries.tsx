// Commitments, practices and agreements of a partnership: each opens the visit whose record contains it.
import { Link } from "@tanstack/react-router";
import { transferStates } from "#domain";
import { dateInProse, sayAcross, sayCooperation } from "#text";
import { useRead, useReader, useSay } from "../widgets/reader.tsx";
import type { PartnershipFound } from "./across.ts";

interface Props {
  readonly of: PartnershipFound;
}

/** Returns a day with its year. */
export function useDay(): (day: string) => string {
  const { language } = useReader();
  return (day) => dateInProse(Temporal.PlainDate.from(day), language);
}

const order = ["late", "open", "done", "dropped"] as const;
const commitmentMarks = { open: "", late: "warn", done: "good", dropped: "" } as const;

/** The board: late commitments first, closed ones last. */
export function Commitments({ of }: Props) {
  const say = useSay(sayAcross);
  const sayState = useSay(sayCooperation);
  const read = useRead();
  const dayOf = useDay();
  return (
    <section className="card stack" aria-label={say("commitments")}>
      <h2>{say("commitments")}</h2>
      {of.commitments.length === 0 && <p className="soft">{say("noCommitments")}</p>}
      {order.map((state) => {
        const list = of.commitments.filter(({ now }) => now === state);
        if (list.length === 0) return null;
        return (
          <section key={state} aria-label={sayState(`commitment.${state}`)}>
            <h3>
              <span className={`mark ${commitmentMarks[state]}`}>{sayState(`commitment.${state}`)}</span>{" "}
              <span className="numbers soft">{list.length}</span>
            </h3>
            <ul className="across-list">
              {list.map(({ visit, id, text, whose, due, closed }) => (
                <li key={`${visit} ${id}`}>
                  <Link to="/visits/$visit/commitments" params={{ visit }} search={{ open: id }}>
                    {read(text)}
                  </Link>
                  <span className="small soft">
                    {[
                      read(of[whose].name),
                      state === "done" && closed
                        ? sayState("closedOn", { state: sayState("commitment.done"), date: dayOf(closed) })
                        : due && sayState("dueOn", { date: dayOf(due) }),
                    ]
                      .filter(Boolean)
                      .join(" · ")}
                  </span>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </section>
  );
}

const practiceMarks: Readonly<Record<string, string>> = {
  adapted: "good",
  adopted: "good",
  assessed: "warn",
};

export function Practices({ of }: Props) {
  const say = useSay(sayAcross);
  const sayState = useSay(sayCooperation);
  const read = useRead();
  const dayOf = useDay();
  return (
    <section className="card stack" aria-label={say("practices")}>
      <h2>{say("practices")}</h2>
      {of.practices.length === 0 && <p className="soft">{say("noPractices")}</p>}
      <ul className="across-list">
        {of.practices.map(({ key, title, whose, taken, sightings }) => {
          const state = transferStates.find((one) => one === taken) ?? "seen";
          return (
            <li key={key}>
              <span className="row">
                <b>{read(title)}</b>
                <span className={`mark ${practiceMarks[state] ?? ""}`}>{sayState(`practice.${state}`)}</span>
              </span>
              <span className="small soft">
                {read(of[whose].name)} · {say("sightings", { count: sightings.length })}
              </span>
              <span className="row small">
                {sightings.map(({ visit, id, activity, date }) => (
                  <Link
                    key={`${visit} ${id} ${activity}`}
                    to="/visits/$visit/practices"
                    params={{ visit }}
                    search={{ open: id }}
                  >
                    {date ? dayOf(date) : visit}
                  </Link>
                ))}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

export function Agreements({ of }: Props) {
  const say = useSay(sayAcross);
  const sayState = useSay(sayCooperation);
  const read = useRead();
  const dayOf = useDay();
  return (
    <section className="card stack" aria-label={say("agreements")}>
      <h2>{say("agreements")}</h2>
      {of.agreements.length === 0 && <p className="soft">{say("noAgreements")}</p>}
      <ul className="across-list">
        {of.agreements.map(({ visit, id, kind, title, state, date, ends }) => (
          <li key={`${visit} ${id}`}>
            <span className="row">
              <Link to="/visits/$visit/agreements" params={{ visit }}>
                {title ? read(title) : sayState(`agreement.${kind}`)}
              </Link>
              <span className={`mark ${state === "signed" ? "good" : ""}`}>
                {sayState(`agreement.${state}`)}
              </span>
            </span>
            <span className="small soft">
              {[
                title && sayState(`agreement.${kind}`),
                date && dayOf(date),
                ends && sayState("endsSoon", { date: dayOf(ends) }),
              ]
                .filter(Boolean)
                .join(" · ")}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
