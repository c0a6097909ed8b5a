// The first page: the visits of this installation, and three ways to create one.
import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { sayShell, sayStart } from "#text";
import { ApiFault, api } from "../data/api.ts";
import { onePress } from "../widgets/press.ts";
import { useSay } from "../widgets/reader.tsx";
import { StartFrame } from "./start-frame.tsx";
import { UnreadableVisits } from "./unreadable-visits.tsx";
import { VisitList } from "./visit-list.tsx";
import "./start.css";

/** An imported visit, with warnings about its file. */
interface Brought {
  readonly id: string;
  readonly warnings: readonly string[];
}

export function StartPage() {
  const say = useSay(sayShell);
  const sayHere = useSay(sayStart);
  const navigate = useNavigate();
  const [errors, setErrors] = useState<readonly string[]>([]);
  const [noted, setNoted] = useState<Brought>();
  const visits = useQuery({ queryKey: ["visits"], queryFn: api.visits });
  const status = visits.error instanceof ApiFault ? visits.error.status : 0;
  const closed = status === 401 || status === 403;

  const bring = async (work: () => Promise<Brought>) => {
    try {
      const brought = await work();
      const { id, warnings } = brought;
      // Warnings about the file are shown before the visit opens.
      if (warnings.length > 0) {
        setErrors([]);
        setNoted(brought);
        return;
      }
      await navigate({ to: "/visits/$visit", params: { visit: id } });
    } catch (fault) {
      const problem = fault instanceof ApiFault ? fault.problem : undefined;
      const messages = problem?.errors?.map((error) => error.message) ?? [];
      setErrors(messages.length > 0 ? messages : [problem?.title ?? sayHere("failed")]);
    }
  };
  return (
    <StartFrame title={say("visits")}>
      <div className="page stack">
        <h1>{say("visits")}</h1>
        {visits.isError && (
          <div className="note bad">
            <p>
              <b>{say(closed ? "message.closed" : "message.failed")}</b>
            </p>
            <p>{say(closed ? "message.closedMore" : "message.failedMore")}</p>
          </div>
        )}
        {visits.data && <VisitList visits={visits.data} />}
        {visits.data && <UnreadableVisits />}
        {visits.data && (
          <section className="stack no-print">
            <h2>{sayHere(visits.data.length === 0 ? "begin" : "another")}</h2>
            <div className="ways-in">
              <div className="card">
                <p>{sayHere("new.hint")}</p>
                <Link to="/new" className="button main">
                  {sayHere("new.title")}
                </Link>
              </div>
              <div className="card">
                <p>{sayHere("import.hint")}</p>
                <label className="button file-button">
                  {sayHere("import.title")}
                  <input
                    type="file"
                    accept=".yaml,.yml,.json"
                    onChange={async (event) => {
                      const file = event.target.files?.[0];
                      if (file) await bring(async () => api.addFile(await file.text(), file.name));
                    }}
                  />
                </label>
              </div>
              <div className="card">
                <p>{sayHere("sample.hint")}</p>
                <button type="button" className="button" onClick={onePress(() => bring(api.addSample))}>
                  {sayHere("sample.title")}
                </button>
              </div>
            </div>
            {noted && <Noted brought={noted} />}
            {errors.length > 0 && (
              <ul className="note bad" role="alert">
                {errors.slice(0, 8).map((error) => (
                  <li key={error}>{error}</li>
                ))}
              </ul>
            )}
          </section>
        )}
      </div>
    </StartFrame>
  );
}

/** Shows warnings about an imported file, with a link to its visit. */
function Noted({ brought: { id, warnings } }: { readonly brought: Brought }) {
  const sayHere = useSay(sayStart);
  return (
    <div className="note warn stack" role="status">
      <p>
        <b>{sayHere("import.noted", { count: warnings.length })}</b>
      </p>
      <ul>
        {warnings.map((warning) => (
          <li key={warning}>{warning}</li>
        ))}
      </ul>
      <p>
        <Link to="/visits/$visit" params={{ visit: id }} className="button main">
          {sayHere("import.open")}
        </Link>
      </p>
    </div>
  );
}
