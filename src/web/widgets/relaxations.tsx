// What could give way so that an activity or a wish is possible: each a sentence, what it asks, and a button.
import type { Visit } from "#domain";
import type { AppliedRelaxation, Relaxations } from "#planner";
import { sayBoard, sayEffect, sayRelaxation, sayRelaxations } from "#text";
import { useReader, useSay } from "./reader.tsx";
import "./relaxations.css";

interface Props {
  readonly visit: Visit;
  /** The activity that it is about. */
  readonly target: string | undefined;
  /** Undefined while the planner tries. */
  readonly ways: Relaxations | undefined;
  onRelax(relaxation: AppliedRelaxation): void;
}

export function RelaxationList({ visit, target, ways, onRelax }: Props) {
  const say = useSay(sayBoard);
  const { language } = useReader();
  if (!ways)
    return (
      <p className="soft small" role="status">
        {say("ways.looking")}
      </p>
    );
  const { rearranged, relaxations } = ways;
  const heading = sayRelaxations(language, ways, target);
  return (
    <div className="stack ways-out">
      <p className="small">{heading}</p>
      {rearranged && (
        <button
          type="button"
          className="button"
          aria-label={say("ways.applyThis", { change: heading })}
          onClick={() => onRelax({ change: undefined, placements: rearranged })}
        >
          {say("ways.apply")}
        </button>
      )}
      {relaxations.length > 0 && (
        <ul className="stack">
          {relaxations.map((relaxation) => {
            const change = sayRelaxation(language, relaxation, visit);
            return (
              <li key={JSON.stringify([relaxation.change, relaxation.also])} className="way-out">
                <p>{change}</p>
                <p className="small soft">{sayEffect(language, relaxation, target).join(" · ")}</p>
                <button
                  type="button"
                  className="button"
                  aria-label={say("ways.applyThis", { change })}
                  onClick={() => onRelax(relaxation)}
                >
                  {say("ways.apply")}
                </button>
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}
