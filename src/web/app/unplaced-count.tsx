// The number of activities without a time, after the name of their page.
import { withoutTime } from "#domain";
import { sayBoard } from "#text";
import { useSnapshot } from "../data/live.ts";
import { standingIn } from "../visit/standing.ts";
import { CountMark } from "../widgets/count-mark.tsx";
import { useReader } from "../widgets/reader.tsx";

export function Unplaced() {
  const { visit, programme } = useSnapshot();
  const { language } = useReader();
  const count = withoutTime(visit, standingIn(visit, programme)).length;
  return <CountMark count={count} label={sayBoard(language, "unplaced.count", { count })} />;
}
