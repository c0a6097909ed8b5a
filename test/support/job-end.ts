// Waits for the end of a planning job by the events of its visit, as a program would.

const isOver = (state: string | undefined): boolean => state !== "waiting" && state !== "running";

/** Resolves when a job is over; `path` is the path of the visit. */
export async function jobEnd(
  { url, token }: { readonly url: string; readonly token: string },
  path: string,
  job: string,
): Promise<void> {
  const over = new AbortController();
  const options = { headers: { authorization: `Bearer ${token}` }, signal: over.signal };
  const stream = await fetch(`${url}${path}/events`, options);
  // The job is read only when the stream is open, so that no end is missed.
  const found = await fetch(`${url}${path}/jobs/${job}`, options);
  const { state } = (await found.json()) as { state: string };
  try {
    if (isOver(state) || !stream.body) return;
    let text = "";
    for await (const part of stream.body.pipeThrough(new TextDecoderStream())) {
      const messages = (text + part).split("\n\n");
      text = messages.pop() ?? "";
      if (messages.some((message) => isEnd(message, job))) return;
    }
    throw new Error("the events ended before the job");
  } finally {
    over.abort();
  }
}

/** Whether a message of the stream says that the job is over. */
function isEnd(message: string, job: string): boolean {
  if (!message.includes("event: job")) return false;
  const data = /^data: (.*)$/m.exec(message)?.[1];
  const told = JSON.parse(data ?? "{}");
  return told.id === job && isOver(told.state);
}
