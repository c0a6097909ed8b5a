// A question to the planner as part of a page: asked again when the programme changes.
import { useEffect, useState } from "react";
import type { Programme } from "#domain";
import type { PlannerClient } from "../worker/planner.ts";
import type { AnswerTo, Question } from "../worker/protocol.ts";

/** Returns the planner's answer about a programme; undefined until it arrives, and while the question is queued. */
export function useAnswer<Q extends Question>(
  planner: PlannerClient,
  programme: Programme | undefined,
  question: Q,
  isAsked = true,
): AnswerTo<Q> | undefined {
  const key = JSON.stringify(question);
  const [answer, setAnswer] = useState<{
    key: string;
    programme: Programme | undefined;
    value: AnswerTo<Q>;
  }>();
  useEffect(() => {
    if (!isAsked) return;
    let wanted = true;
    planner
      .ask(JSON.parse(key) as Q)
      .then((value) => wanted && setAnswer({ key, programme, value }))
      .catch(() => {});
    return () => {
      wanted = false;
    };
  }, [planner, key, programme, isAsked]);
  return answer?.key === key && answer.programme === programme ? answer.value : undefined;
}
