// The directory: organisations, people and practices, each once across visits, with possible duplicates and decisions.
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { type DirectoryKind, directoryKinds } from "#domain";
import { sayAcross } from "#text";
import { useNotify } from "../widgets/notices.tsx";
import { onePress } from "../widgets/press.ts";
import { useRead, useSay } from "../widgets/reader.tsx";
import { across, type DecisionKind, type DirectoryFound } from "./across.ts";
import { AcrossFrame } from "./across-frame.tsx";
import { Decisions } from "./decisions.tsx";
import { EntityCard, EntityNames } from "./entity-card.tsx";

export function DirectoryPage() {
  const say = useSay(sayAcross);
  const [kind, setKind] = useState<DirectoryKind>("organisation");
  const found = useQuery({ queryKey: ["directory", kind], queryFn: () => across.directory(kind) });
  return (
    <AcrossFrame title={say("directory")} fault={found.error}>
      <fieldset className="row" aria-label={say("kind")}>
        {directoryKinds.map((one) => (
          <button
            key={one}
            type="button"
            className="button"
            aria-pressed={kind === one}
            onClick={() => setKind(one)}
          >
            {say(`kinds.${one}`)}
          </button>
        ))}
      </fieldset>
      {found.data && <Found kind={kind} directory={found.data} />}
    </AcrossFrame>
  );
}

interface Props {
  readonly kind: DirectoryKind;
  readonly directory: DirectoryFound;
}

/** Makes a decision, and reloads everything that follows from decisions. */
function useDecisions({ kind, directory }: Props) {
  const say = useSay(sayAcross);
  const notify = useNotify();
  const queries = useQueryClient();
  const then = async (work: Promise<unknown>) => {
    await work.catch(() => notify(say("notDecided")));
    await queries.invalidateQueries();
  };
  return {
    decide: (what: DecisionKind, ...entries: string[]) =>
      then(across.decide(what, { base: directory.version, kind, entries })),
    step: (what: "undo" | "redo") => then(across.step(what, directory.version)),
  };
}

function Found({ kind, directory }: Props) {
  const say = useSay(sayAcross);
  const read = useRead();
  const { decide, step } = useDecisions({ kind, directory });
  const [words, setWords] = useState("");
  const { decides, entities, proposals, visits } = directory;
  const titles = new Map(visits.map(({ id, title }) => [id, read(title)]));
  const plain = words.trim().toLowerCase();
  const shown = entities.filter(
    ({ entries }) =>
      plain === "" ||
      entries.some(({ name }) => Object.values(name).some((one) => one.toLowerCase().includes(plain))),
  );
  const of = (key: string) => entities.find((one) => one.key === key);
  return (
    <>
      {!decides && <p className="note">{say("ownOnly")}</p>}
      {decides && (
        <section className="stack" aria-label={say("proposals")}>
          <h2>{say("proposals")}</h2>
          {proposals.length === 0 && <p className="soft">{say("noProposals")}</p>}
          <ul className="stack">
            {proposals.map(({ first, second, reason }) => (
              <li className="card stack" key={`${first} ${second}`}>
                <div className="across-pair">
                  <EntityNames of={of(first)} titles={titles} />
                  <EntityNames of={of(second)} titles={titles} />
                </div>
                <p className="small soft">{say(`reason.${reason}`)}</p>
                <div className="row">
                  <button
                    type="button"
                    className="button main"
                    onClick={onePress(() => decide("merge", first, second))}
                  >
                    {say("merge")}
                  </button>
                  <button
                    type="button"
                    className="button"
                    onClick={onePress(() => decide("apart", first, second))}
                  >
                    {say("apart")}
                  </button>
                </div>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className="stack" aria-label={say("known")}>
        <h2>{say("known")}</h2>
        <label className="field">
          <span className="label">{say("find")}</span>
          <input type="search" value={words} onChange={(event) => setWords(event.target.value)} />
        </label>
        {shown.length === 0 && <p className="soft">{say(words === "" ? "none" : "nothingFound")}</p>}
        <ul className="stack">
          {shown.map((entity) => (
            <EntityCard
              key={entity.key}
              of={entity}
              titles={titles}
              onPart={decides ? (key) => decide("part", key) : undefined}
            />
          ))}
        </ul>
      </section>
      {decides && <Decisions undo={directory.undo} redo={directory.redo} onStep={step} />}
    </>
  );
}
