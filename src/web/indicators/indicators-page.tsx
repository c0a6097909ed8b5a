// The indicators of one visit.
import { sayIndicators, sayShell } from "#text";
import { useLive } from "../data/live.ts";
import { Message } from "../widgets/message.tsx";
import { useSay } from "../widgets/reader.tsx";
import { Skeleton } from "../widgets/skeleton.tsx";
import { FigureFiles, Figures } from "./figures.tsx";
import { useIndicators } from "./indicator-query.ts";

export function IndicatorsPage() {
  const say = useSay(sayIndicators);
  const sayFrame = useSay(sayShell);
  const live = useLive();
  const choice = { visits: live.id };
  const found = useIndicators(choice);
  return (
    <div className="page stack record-page">
      <div className="row">
        <h1>{sayFrame("page.indicators")}</h1>
        <span className="spread" />
        <FigureFiles choice={choice} />
      </div>
      <p className="soft">{say("lead")}</p>
      {found.isError ? (
        <Message of="failed" />
      ) : found.data ? (
        <Figures figures={found.data.figures.filter(({ key }) => key !== "visits")} />
      ) : (
        <Skeleton text={sayFrame("opening")} />
      )}
    </div>
  );
}
