// Wishes that the programme does not meet. Each shows, on request, why, and what would meet it.
import { useState } from "react";
import type { Programme, Visit, Wish } from "#domain";
import type { AppliedRelaxation } from "#planner";
import { nameOf, sayBoard, sayNoOffer, sayUnmet } from "#text";
import { useReader, useSay } from "../widgets/reader.tsx";
import { RelaxationList } from "../widgets/relaxations.tsx";
import type { PlannerClient } from "../worker/planner.ts";
import { useAnswer } from "./use-answer.ts";

interface Props {
  readonly visit: Visit;
  readonly programme: Programme;
  readonly planner: PlannerClient;
  onRelax(relaxation: AppliedRelaxation): void;
}

/** Returns the wishes that a programme does not meet, in the order of the visit. */
export function unmetWishes(visit: Visit, programme: Programme | undefined): Wish[] {
  const met = new Map((programme?.wishes ?? []).map((outcome) => [outcome.wish, outcome.met]));
  return visit.wishes.filter((wish) => met.get(wish.id) === false);
}

export function UnmetWishes(props: Props) {
  const say = useSay(sayBoard);
  const { visit, programme } = props;
  const unmet = unmetWishes(visit, programme);
  if (unmet.length === 0) return null;
  return (
    <section className="stack">
      <h2>{say("wishes.unmet")}</h2>
      <ul className="stack">
        {unmet.map((wish) => (
          <Unmet key={wish.id} {...props} wish={wish} />
        ))}
      </ul>
    </section>
  );
}

function Unmet({ visit, programme, planner, wish, onRelax }: Props & { readonly wish: Wish }) {
  const say = useSay(sayBoard);
  const { language } = useReader();
  const [isAsked, setAsked] = useState(false);
  const explained = useAnswer(planner, programme, { ask: "explain-wish", wish: wish.id }, isAsked);
  const name = nameOf(visit, { kind: "wish", id: wish.id }, language);
  return (
    <li className="card stack">
      <h3>{name}</h3>
      {!isAsked && (
        <button
          type="button"
          className="button"
          aria-label={say("relaxations.askThis", { wish: name })}
          onClick={() => setAsked(true)}
        >
          {say("relaxations.ask")}
        </button>
      )}
      {explained?.reasons.map((why) => {
        const said = sayUnmet(language, why, wish, { visit, programme });
        return (
          <div key={why.activity}>
            <p>{said.reason}</p>
            <ul className="reasons demands">
              {said.demands.map((demand) => (
                <li key={demand}>{demand}</li>
              ))}
            </ul>
          </div>
        );
      })}
      {explained && explained.reasons.length === 0 && <p>{sayNoOffer(language)}</p>}
      {isAsked && explained?.reasons.length !== 0 && (
        <RelaxationList
          visit={visit}
          target={explained?.reasons[0]?.activity}
          found={explained}
          onRelax={onRelax}
        />
      )}
    </li>
  );
}
