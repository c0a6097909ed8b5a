// Heavy work on calls for pairing: the proposal with its proof, explanations, and files.
import { ok, type Result } from "#base/result.ts";
import { type DocumentFile, pairingFiles } from "#documents";
import { type PairingCall, readyCall, runningCall, type VisitProblem } from "#domain";
import { callToYaml } from "#formats";
import { explainPair, type PairExplanation, type PairingProposal, proposePairs } from "#planner";
import type { Language } from "#text";
import type { Task } from "./task.ts";

/** A proposal, the call that it is for, and notes on that call. */
export interface Proposed {
  readonly call: PairingCall;
  readonly proposal: PairingProposal;
  readonly warnings: readonly VisitProblem[];
}

/** `text` is the document of a call as JSON. */
export interface CallTasks {
  /** If fewer than two cities take part, the result is an error with an empty list of problems. */
  readonly propose: Task<{ text: string }, Result<Proposed, readonly VisitProblem[]>>;
  readonly "pair-why": Task<
    { text: string; cities: readonly [string, string] },
    { readonly call: PairingCall; readonly explanation: PairExplanation } | undefined
  >;
  readonly "pair-file": Task<{ text: string; path: string; language: Language }, DocumentFile | undefined>;
}

const readyOf = (text: string) => readyCall(runningCall.parse(JSON.parse(text).call));

function proposed(text: string): Result<Proposed, readonly VisitProblem[]> {
  const ready = readyOf(text);
  if (!ready.ok) return ready;
  return ok({ ...ready.value, proposal: proposePairs(ready.value.call) });
}

export const callTasks = {
  propose: ({ text }: CallTasks["propose"]["input"]) => proposed(text),
  "pair-why": ({ text, cities }: CallTasks["pair-why"]["input"]) => {
    const made = proposed(text);
    if (!made.ok) return undefined;
    const { call, proposal } = made.value;
    const [a, b] = cities.map((id) => call.cities.find((city) => city.id === id)?.id);
    const explanation = a && b && a !== b ? explainPair(call, proposal, [a, b]) : undefined;
    return explanation && { call, explanation };
  },
  "pair-file": ({ text, path, language }: CallTasks["pair-file"]["input"]) => {
    const made = proposed(text);
    if (!made.ok) return undefined;
    const { call, proposal } = made.value;
    if (path === "call.yaml") return { path, content: callToYaml(call) };
    return pairingFiles(call, proposal, language).find((file) => file.path === path);
  },
};
