// Sends what waits, in the order in which it was made, and again until the server has answered.
import { dropMark, failMark, keepState, type Waiting, waitingMarks } from "./day-queue.ts";
import type { Marked } from "./day-state.ts";

interface Watch {
  onState(marked: Marked): Promise<void>;
  onNetwork(is: "there" | "away" | "shut"): void;
}

interface Answer extends Marked {
  readonly outcomes: readonly string[];
}

/** Marks of one request: what a slow connection can still carry. */
const atOnce = 50;
const patienceMs = 20_000;

/** A function that sends now, or once more after the sending that is under way. */
export function sender(visit: string, watch: Watch): () => Promise<void> {
  const address = `/api/visits/${encodeURIComponent(visit)}/record`;
  const ask = async (marks: readonly Waiting[]): Promise<Response | undefined> => {
    const signal = AbortSignal.timeout(patienceMs);
    const isAsking = marks.length === 0;
    const body = JSON.stringify({ marks: marks.map(({ mark }) => mark) });
    const sent = isAsking
      ? fetch(`${address}/day`, { headers: { accept: "application/json" }, signal })
      : fetch(`${address}/marks`, {
          method: "POST",
          headers: { "content-type": "application/json" },
          body,
          signal,
        });
    return sent.catch(() => undefined);
  };
  const take = async (marks: readonly Waiting[], answer: Answer) => {
    for (const [i, one] of marks.entries()) {
      const outcome = answer.outcomes[i];
      if (outcome === "gone" || outcome === "refused") await failMark(visit, one);
      else await dropMark(one.key);
    }
    const { version, state } = answer;
    await keepState(visit, { version, state });
    await watch.onState({ version, state });
  };
  /** Sends once; false where it has to be tried again later. */
  const sendOnce = async (most: number): Promise<boolean> => {
    const open = (await waitingMarks(visit)).filter(({ failed }) => !failed);
    const marks = open.slice(0, most);
    const answer = await ask(marks);
    if (answer?.status === 401 || answer?.status === 403 || answer?.status === 404) {
      watch.onNetwork("shut");
      return false;
    }
    if (answer && (answer.status === 400 || answer.status === 422) && marks.length > 0) {
      const [first] = marks;
      // One that cannot be read does not hold up the others.
      if (marks.length === 1 && first) await failMark(visit, first);
      return sendOnce(1);
    }
    if (!answer?.ok) {
      watch.onNetwork("away");
      return false;
    }
    watch.onNetwork("there");
    await take(marks, { outcomes: [], ...((await answer.json()) as Omit<Answer, "outcomes">) });
    return open.length > marks.length ? sendOnce(most) : true;
  };
  let underWay: Promise<unknown> | undefined;
  let isAskedAgain = false;
  return async function send(): Promise<void> {
    if (underWay) {
      isAskedAgain = true;
      return;
    }
    underWay = sendOnce(atOnce).catch(() => watch.onNetwork("away"));
    await underWay;
    underWay = undefined;
    if (!isAskedAgain) return;
    isAskedAgain = false;
    await send();
  };
}
