// The page of activities without a time: why, where they would fit, and what could change.
import { sayBoard } from "#text";
import { useLive, useSnapshot } from "../data/live.ts";
import { useDecide } from "../visit/use-decide.ts";
import { useSay } from "../widgets/reader.tsx";
import { useNotifyFault } from "../widgets/say-fault.ts";
import { UnplacedLists } from "./unplaced.tsx";

export function UnplacedPage() {
  const say = useSay(sayBoard);
  const live = useLive();
  const snapshot = useSnapshot();
  const notifyFault = useNotifyFault();
  const { visit, programme } = snapshot;
  const decide = useDecide(live, snapshot, live.planner);
  const attempt = (work: Promise<void>) => work.catch((fault: unknown) => notifyFault(fault, say("failed")));
  return (
    <div className="page stack">
      <h1>{say("unplaced.title")}</h1>
      <UnplacedLists
        visit={visit}
        programme={programme}
        planner={live.planner}
        heading="h2"
        onPlace={(activity, start, place) => attempt(decide.place(activity, { start, place }))}
        onRelax={(way) => attempt(decide.relax(way))}
      />
    </div>
  );
}
