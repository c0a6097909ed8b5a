// How many activities have no time, behind the name of their page.
import { useMemo } from "react";
import { sayBoard } from "#text";
import { useSnapshot } from "../data/live.ts";
import { withoutTime } from "../visit/without-time.ts";
import { CountMark } from "../widgets/count-mark.tsx";
import { useReader } from "../widgets/reader.tsx";

export function Unplaced() {
  const { visit, programme } = useSnapshot();
  const { language } = useReader();
  const count = useMemo(() => withoutTime(visit, programme).length, [visit, programme]);
  return <CountMark count={count} label={sayBoard(language, "unplaced.count", { count })} />;
}
