// The visits of this installation, each with its dates, its release and how far away it is.
import { Link } from "@tanstack/react-router";
import { sayOverview, sayStart, shortDates } from "#text";
import type { VisitCard } from "../data/api.ts";
import { useRead, useReader, useSay } from "../widgets/reader.tsx";
import { inOrderOfWork, stateOn } from "./visit-order.ts";

export function VisitList({ visits }: { readonly visits: readonly VisitCard[] }) {
  const say = useSay(sayStart);
  const sayState = useSay(sayOverview);
  const read = useRead();
  const { language } = useReader();
  const today = Temporal.Now.plainDateISO();
  const day = (text: string) => Temporal.PlainDate.from(text);
  return (
    <ul className="stack">
      {inOrderOfWork(visits, today).map((visit) => {
        const state = stateOn(visit, today);
        return (
          <li className="card visit-row" key={visit.id}>
            <div className="stack">
              <h2>
                <Link to="/visits/$visit" params={{ visit: visit.id }}>
                  {read(visit.title)}
                </Link>
              </h2>
              <p className="soft">
                {shortDates(day(visit.from), day(visit.to), language)}
                {visit.release !== null && ` · ${say("release", { number: visit.release })}`}
              </p>
            </div>
            <span className={state.kind === "runs" ? "mark good" : "mark"}>
              {sayState(`phase.${state.kind}`, state.kind === "begins" ? { days: state.until } : {})}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
