// Commitments, practices and agreements of a partnership: each opens the visit whose record contains it.
import { Link } from "@tanstack/react-router";
import { transferStates } from "#domain";
import { sayAcross, sayCooperation } from "#text";
import { useRead, useSay } from "../widgets/reader.tsx";
import type { PartnershipFound } from "./across.ts";
import { TitledSection } from "./titled-section.tsx";
import { useDay } from "./use-day.ts";

interface Props {
  readonly of: PartnershipFound;
}

const order = ["late", "open", "done", "dropped"] as const;
const commitmentMarks = { open: "", late: "warn", done: "good", dropped: "" } as const;

/** Shows commitments, late ones first and closed ones last. */
export function Commitments({ of }: Props) {
  const say = useSay(sayAcross);
  const sayState = useSay(sayCooperation);
  const read = useRead();
  const dayOf = useDay();
  return (
    <TitledSection
      title={say("commitments")}
      none={say("noCommitments")}
      isEmpty={of.commitments.length === 0}
    >
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
    </TitledSection>
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
    <TitledSection title={say("practices")} none={say("noPractices")} isEmpty={of.practices.length === 0}>
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
    </TitledSection>
  );
}

export function Agreements({ of }: Props) {
  const say = useSay(sayAcross);
  const sayState = useSay(sayCooperation);
  const read = useRead();
  const dayOf = useDay();
  return (
    <TitledSection title={say("agreements")} none={say("noAgreements")} isEmpty={of.agreements.length === 0}>
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
    </TitledSection>
  );
}
