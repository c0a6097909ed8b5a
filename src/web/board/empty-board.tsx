// An empty board: what to do first.
import { Link } from "@tanstack/react-router";
import { sayBoard } from "#text";
import { useSay } from "../widgets/reader.tsx";

interface Props {
  readonly visit: string;
  readonly activities: number;
  onPlan(): void;
}

export function EmptyBoard({ visit, activities, onPlan }: Props) {
  const say = useSay(sayBoard);
  return (
    <section className="card stack empty-board" aria-label={say("noProgramme")}>
      <h2>{say("noProgramme")}</h2>
      {activities > 0 ? (
        <>
          <p>{say("empty.plan")}</p>
          <button type="button" className="button main" onClick={onPlan}>
            {say("empty.start")}
          </button>
        </>
      ) : (
        <>
          <p>{say("empty.activities")}</p>
          <Link className="button main" to="/visits/$visit/activities" params={{ visit }}>
            {say("empty.toActivities")}
          </Link>
        </>
      )}
    </section>
  );
}
