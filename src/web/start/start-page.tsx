// The first page: the visits of this installation.
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { sayShell, visitDates } from "#text";
import { api } from "../data/api.ts";
import { Preferences } from "../shell/preferences.tsx";
import { useRead, useReader, useSay } from "../shell/reader.tsx";
import "../shell/frame.css";

export function StartPage() {
  const say = useSay(sayShell);
  const read = useRead();
  const { language } = useReader();
  const visits = useQuery({ queryKey: ["visits"], queryFn: api.visits });
  return (
    <>
      <header className="bar">
        <span className="brand">Entente</span>
        <span className="spread" />
        <Preferences />
      </header>
      <main className="content" id="content">
        <div className="page stack">
          <h1>{say("visits")}</h1>
          {visits.isError && <p className="note bad">{say("message.failedMore")}</p>}
          <ul className="stack">
            {visits.data?.map((visit) => (
              <li className="card" key={visit.id}>
                <h2>
                  <Link to="/visits/$visit" params={{ visit: visit.id }}>
                    {read(visit.title)}
                  </Link>
                </h2>
                <p className="soft">
                  {visitDates(
                    Temporal.PlainDate.from(visit.from),
                    Temporal.PlainDate.from(visit.to),
                    language,
                  )}
                </p>
              </li>
            ))}
          </ul>
        </div>
      </main>
    </>
  );
}
