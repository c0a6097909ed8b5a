// Evaluation data from the server beside the record: anonymous answers to be counted, and the usual questionnaires.
import { useQuery } from "@tanstack/react-query";
import { answered, call } from "../data/api.ts";

export const evaluationOf = async (visit: string) =>
  answered(await call("GET /api/visits/:visit/record/evaluation", { params: { visit } }));

export type Ballot = Awaited<ReturnType<typeof evaluationOf>>["ballots"][number];

/** Polls, because anonymous answers do not change the record and so send no event. */
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
