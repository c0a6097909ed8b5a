// The proposal of a call: the present best pairs with reasons and proof, and the answers of cities to proposed pairs.
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { answerOf, pairKey, pairState, type RunningCall, takesPart } from "#domain";
import { sayCalls } from "#text";
import { PickTwo } from "../across/pick-two.tsx";
import { onePress } from "../widgets/press.ts";
import { useRead, useReader, useSay } from "../widgets/reader.tsx";
import { Skeleton } from "../widgets/skeleton.tsx";
import { type CallActions, calls, type Proposal } from "./calls.ts";

export function ProposalPart({ call }: { readonly call: CallActions }) {
  const say = useSay(sayCalls);
  const { run, version, id } = call;
  const found = useQuery({
    queryKey: ["call", id, "proposal", version],
    queryFn: () => calls.proposal(id),
    placeholderData: (before) => before,
  });
  const best = found.data;
  return (
    <section className="card stack" aria-labelledby="call-proposal">
      <h2 id="call-proposal">{say("proposal")}</h2>
      {run.proposal && <Answers run={run} best={best} />}
      {!best && <Skeleton text={say("loading")} />}
      {best && !best.ready && best.problems.length === 0 && <p className="soft">{say("tooFew")}</p>}
      {best?.problems.map((line) => (
        <p className="note bad" key={line}>
          {line}
        </p>
      ))}
      {best?.ready && <Best call={call} best={best} />}
    </section>
  );
}

function Best({ call, best }: { readonly call: CallActions; readonly best: Proposal }) {
  const say = useSay(sayCalls);
  const { stage } = call.run;
  const [fairnessTitle, ...fairness] = best.fairness;
  return (
    <>
      <h3>{say("nowBest")}</h3>
      <p className="soft">{best.pairs.length === 0 ? say("noPairs") : say("total", { count: best.total })}</p>
      <Lines lines={best.warnings} />
      <ul className="stack">
        {best.pairs.map(({ cities, lines: [heading, ...gains] }) => (
          <li key={cities.join(" ")}>
            <details>
              <summary>{heading}</summary>
              <Lines lines={gains} />
            </details>
          </li>
        ))}
      </ul>
      <Lines lines={best.leftOver} />
      {best.pairs.length > 0 && stage !== "closed" && (
        <div className="row">
          <button type="button" className="button main" onClick={onePress(() => call.step("proposal"))}>
            {say("propose")}
          </button>
        </div>
      )}
      <details>
        <summary>{say("evidence")}</summary>
        <Lines lines={best.evidence} />
      </details>
      {fairnessTitle !== undefined && (
        <details>
          <summary>{fairnessTitle}</summary>
          <Lines lines={fairness} />
        </details>
      )}
      <Why call={call} />
      <Files id={call.id} />
    </>
  );
}

const Lines = ({ lines }: { readonly lines: readonly string[] }) =>
  lines.map((line) => <p key={line}>{line}</p>);

/** Shows the proposed pairs and the answer of each city. */
function Answers({ run, best }: { readonly run: RunningCall; readonly best: Proposal | undefined }) {
  const say = useSay(sayCalls);
  const read = useRead();
  const { language } = useReader();
  const names = new Map<string, string>(run.cities.map(({ id, name }) => [id, read(name)]));
  const nameOf = (id: string) => names.get(id) ?? id;
  const said = (city: string, partner: string): string => {
    const found = answerOf(run, city, partner);
    if (!found) return say("notAnswered", { city: nameOf(city) });
    if (found.answer === "accepted") return say("accepted", { city: nameOf(city) });
    return found.reason
      ? say("declinedWhy", { city: nameOf(city), reason: read(found.reason) })
      : say("declined", { city: nameOf(city) });
  };
  const { at = "", pairs = [] } = run.proposal ?? {};
  const date = new Intl.DateTimeFormat(language, { dateStyle: "medium" }).format(new Date(at));
  const now = new Set(best?.pairs.map(({ cities }) => pairKey(...cities)));
  const isOutdated =
    best?.ready === true && (now.size !== pairs.length || pairs.some((pair) => !now.has(pairKey(...pair))));
  return (
    <>
      <p className="soft">{say("proposedAt", { date })}</p>
      <ul className="stack">
        {pairs.map(([a, b]) => {
          const state = pairState(run, [a, b]);
          return (
            <li key={`${a} ${b}`} data-state={state}>
              <div className="row">
                <strong>
                  {nameOf(a)} – {nameOf(b)}
                </strong>
                <span className={`mark ${state === "agreed" ? "good" : state === "declined" ? "warn" : ""}`}>
                  {say(`pairState.${state}`)}
                </span>
              </div>
              <p className="small soft">
                {said(a, b)} · {said(b, a)}
              </p>
            </li>
          );
        })}
      </ul>
      {isOutdated && <p className="note">{say("outdated")}</p>}
    </>
  );
}

/** Shows on request why two cities are paired or not. */
function Why({ call }: { readonly call: CallActions }) {
  const say = useSay(sayCalls);
  const read = useRead();
  const [asked, setAsked] = useState<readonly [string, string]>();
  const found = useQuery({
    queryKey: ["call", call.id, "why", call.version, asked],
    queryFn: () => (asked ? calls.why(call.id, ...asked) : []),
    enabled: asked !== undefined,
  });
  const options = call.run.cities.filter(takesPart).map(({ id, name }) => ({ key: id, name: read(name) }));
  return (
    <details>
      <summary>{say("why")}</summary>
      <PickTwo
        options={options}
        labels={{ first: say("first"), second: say("second"), choose: say("choose"), take: say("whyAsk") }}
        onTake={(first, second) => setAsked([first, second])}
      />
      <div role="status">
        <Lines lines={found.data ?? []} />
      </div>
    </details>
  );
}

const files = [
  ["call.yaml", "file.call"],
  ["proposal.json", "file.proof"],
  ["pairs.csv", "file.pairs"],
  ["shares.csv", "file.shares"],
] as const;

function Files({ id }: { readonly id: string }) {
  const say = useSay(sayCalls);
  return (
    <details>
      <summary>{say("files")}</summary>
      <ul className="call-list">
        {files.map(([file, label]) => (
          <li key={file}>
            <a href={`/api/calls/${id}/files/${file}`} download>
              {say(label)}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
