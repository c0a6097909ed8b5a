// What the server knows of the evaluation beside the record: anonymous answers that wait, and the usual questionnaires.
import { useQuery } from "@tanstack/react-query";
import { answered, call } from "../data/api.ts";

export const evaluationOf = async (visit: string) =>
  answered(await call("GET /api/visits/:visit/record/evaluation", { params: { visit } }));

export type Ballot = Awaited<ReturnType<typeof evaluationOf>>["ballots"][number];

/** Asks again at intervals: anonymous answers are no change of the record that others would be told of. */
export const useEvaluation = (visit: string) =>
  useQuery({
    queryKey: ["evaluation", visit],
    queryFn: () => evaluationOf(visit),
    refetchInterval: 30_000,
    refetchOnWindowFocus: true,
  });

export const countBallot = async (visit: string, { questionnaire, activity }: Ballot): Promise<void> => {
  const body = { questionnaire, ...(activity === null ? {} : { activity }) };
  answered(await call("POST /api/visits/:visit/record/evaluation/count", { params: { visit }, body }));
};
