// Changes that would make an activity or a wish possible: each a sentence, its cost, and a button.
import type { Visit } from "#domain";
import type { AppliedRelaxation, Relaxations } from "#planner";
import { sayBoard, sayEffect, sayRelaxation, sayRelaxations } from "#text";
import { useReader, useSay } from "./reader.tsx";
import "./relaxations.css";

interface Props {
  readonly visit: Visit;
  /** The activity concerned. */
  readonly target: string | undefined;
  /** Undefined as long as the planner is trying. */
  readonly found: Relaxations | undefined;
  /** Whether the changes allow an activity, or end the conflict of a confirmed one. */
  readonly about?: "relaxations" | "conflict";
  onRelax(relaxation: AppliedRelaxation): void;
}

export function RelaxationList({ visit, target, found, about, onRelax }: Props) {
  const say = useSay(sayBoard);
  const { language } = useReader();
  if (!found)
    return (
      <p className="soft small" role="status">
        {say("relaxations.looking")}
      </p>
    );
  const { rearranged, relaxations } = found;
  const heading = sayRelaxations(language, found, target, about);
  return (
    <div className="stack relaxation-list">
      <p className="small">{heading}</p>
      {rearranged && (
        <button
          type="button"
          className="button"
          aria-label={say("relaxations.applyThis", { change: heading })}
          onClick={() => onRelax({ change: undefined, placements: rearranged })}
        >
          {say("relaxations.apply")}
        </button>
      )}
      {relaxations.length > 0 && (
        <ul className="stack">
          {relaxations.map((relaxation) => {
            const change = sayRelaxation(language, relaxation, visit);
            return (
              <li key={JSON.stringify([relaxation.change, relaxation.also])} className="relaxation">
                <p>{change}</p>
                <p className="small soft">{sayEffect(language, relaxation, target).join(" · ")}</p>
                <button
                  type="button"
                  className="button"
                  aria-label={say("relaxations.applyThis", { change })}
                  onClick={() => onRelax(relaxation)}
                >
                  {say("relaxations.apply")}
                </button>
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}
