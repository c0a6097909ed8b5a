// Sends the waiting marks in the order in which they were made, again until the server has answered.
import { dropMark, failMark, fileOf, keepState, type Waiting, waitingMarks } from "./day-queue.ts";
import type { Marked } from "./day-state.ts";

interface Watch {
  onState(marked: Marked): Promise<void>;
  onNetwork(is: "there" | "away" | "shut"): void;
}

interface Answer extends Marked {
  readonly outcomes: readonly string[];
}

/** The number of marks in one request, small enough for a slow connection. */
const atOnce = 50;
const patienceMs = 20_000;
/** The time limit for a photo on a slow connection. */
const photoMs = 120_000;

/** Whether the link of this phone no longer opens the page. */
const isShut = ({ status }: Response): boolean => [401, 403, 404].includes(status);

/** Sends marks to the record at an address; without marks, asks for its state. Undefined without a network. */
async function ask(address: string, marks: readonly Waiting[]): Promise<Response | undefined> {
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
}

/** Sends the file of a photo before its mark. Returns `lost` if the file cannot be sent at all. */
async function sendFile(address: string, one: Waiting): Promise<Response | "lost" | undefined> {
  const file = await fileOf(one);
  if (!file) return "lost";
  const id = one.mark.id.replace(/^mark-/, "photo-");
  const sent = fetch(`${address}/photos/${id}`, {
    method: "POST",
    headers: { "content-type": "image/jpeg" },
    body: file,
    signal: AbortSignal.timeout(photoMs),
  });
  const answer = await sent.catch(() => undefined);
  return answer && [413, 415, 422].includes(answer.status) ? "lost" : answer;
}

/** Returns a function that sends now. While it is already sending, it sends once more afterwards. */
export function sender(visit: string, watch: Watch): () => Promise<void> {
  const address = `/api/visits/${encodeURIComponent(visit)}/record`;
  const take = async (marks: readonly Waiting[], answer: Answer) => {
    for (const [i, one] of marks.entries()) {
      const outcome = answer.outcomes[i];
      if (outcome === "gone" || outcome === "refused") await failMark(visit, one, outcome);
      else if (outcome === "no-photo") await failMark(visit, one, "photo");
      else await dropMark(one);
    }
    const { version, state } = answer;
    await keepState(visit, { version, state });
    await watch.onState({ version, state });
  };
  /** Sends the waiting marks once. Returns false if sending has to be tried again later. */
  const sendOnce = async (most: number): Promise<boolean> => {
    const open = (await waitingMarks(visit)).filter(({ failed }) => !failed);
    // A photo takes a long time on a slow connection, so it must not delay other marks.
    const light = open.filter(({ mark }) => !mark.photo);
    const marks = light.length > 0 ? light.slice(0, most) : open.slice(0, 1);
    const [photo] = marks.filter(({ mark }) => mark.photo);
    const stored = photo && (await sendFile(address, photo));
    if (photo && stored === "lost") {
      await failMark(visit, photo, "photo");
      return sendOnce(most);
    }
    const answer = photo && stored !== "lost" && !stored?.ok ? stored : await ask(address, marks);
    if (answer && isShut(answer)) {
      watch.onNetwork("shut");
      return false;
    }
    if (answer && (answer.status === 400 || answer.status === 422) && marks.length > 0) {
      const [first] = marks;
      // An unreadable mark must not delay the others.
      if (marks.length === 1 && first) await failMark(visit, first, "refused");
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
