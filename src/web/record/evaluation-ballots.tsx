// Anonymous answers that wait to be counted, with the button that counts them.
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { fewestAnonymous } from "#domain";
import { sayEditor, sayEvaluation } from "#text";
import { useLive, useSnapshot } from "../data/live.ts";
import { useNotify } from "../widgets/notices.tsx";
import { useRead, useSay } from "../widgets/reader.tsx";
import { useNotifyFault } from "../widgets/say-fault.ts";
import { type Ballot, countBallot } from "./evaluation-query.ts";

export function EvaluationBallots({ ballots }: { readonly ballots: readonly Ballot[] }) {
  const waiting = ballots.filter((one) => one.waiting > 0);
  if (waiting.length === 0) return null;
  return (
    <ul className="stack note">
      {waiting.map((one) => (
        <WaitingBallot key={one.activity ?? ""} ballot={one} />
      ))}
    </ul>
  );
}

function WaitingBallot({ ballot }: { readonly ballot: Ballot }) {
  const say = useSay(sayEvaluation);
  const sayFault = useSay(sayEditor);
  const read = useRead();
  const live = useLive();
  const { visit } = useSnapshot();
  const queries = useQueryClient();
  const notify = useNotify();
  const notifyFault = useNotifyFault();
  const [isBusy, setBusy] = useState(false);
  const least = fewestAnonymous;
  const title = visit.activities.find(({ id }) => id === ballot.activity)?.title;
  const count = async () => {
    setBusy(true);
    try {
      await countBallot(live.id, ballot);
      notify(say("counted"));
      await queries.invalidateQueries({ queryKey: ["evaluation", live.id] });
    } catch (fault) {
      notifyFault(fault, sayFault("failed"));
    }
    setBusy(false);
  };
  return (
    <li>
      <p>
        {title && <b>{read(title)}: </b>}
        {say("waiting", { count: ballot.waiting })}
      </p>
      <p className="soft small">{say(ballot.waiting < least ? "tooFew" : "countMore", { least })}</p>
      {ballot.waiting >= least && (
        <button type="button" className="button" disabled={isBusy} onClick={() => void count()}>
          {say("count")}
        </button>
      )}
    </li>
  );
}
