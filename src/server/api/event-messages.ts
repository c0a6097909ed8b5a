// Messages of an event stream: the changes of a document in order, without those that are too large or too old for a
// reader.
import type { SSEMessage, SSEStreamingApi } from "hono/streaming";
import type { StoredChange } from "#app";
import { changeJson } from "./json.ts";

/** A document that is watched. */
export interface Watched {
  readonly id: string;
  newest(): Promise<number>;
  /** Returns the changes with these versions, oldest first. */
  changes(from: number, to: number): Promise<readonly StoredChange[]>;
}

/**
 * A larger change is not sent to every reader: the page reloads the visit, whose bytes are made once for all readers.
 */
const mostCharacters = 100_000;

/** Many readers get the same change: its text is made once. */
const texts = new WeakMap<StoredChange, string>();

function textOf(change: StoredChange): string {
  const known = texts.get(change);
  if (known !== undefined) return known;
  const text = JSON.stringify(changeJson(change));
  texts.set(change, text);
  return text;
}

/** A page that is this number of versions behind reloads the visit. */
const mostMissed = 500;

/**
 * Returns a function that sends every change up to a version: a change of another server may arrive after a later one
 * of our own. `sent`: the version that the reader has.
 */
export function changesAfter(
  stream: SSEStreamingApi,
  watched: Watched,
  sent: number,
): (version: number, change?: StoredChange) => Promise<void> {
  let last = sent;
  return async (version, change) => {
    if (version <= last) return;
    const id = String(version);
    const missed =
      version - last > mostMissed
        ? undefined
        : change && version === last + 1
          ? [change]
          : await watched.changes(last + 1, version);
    const bodies = missed?.map((one) => ({ id: String(one.version), data: textOf(one) }));
    // A page that has to reload the visit gets only the version.
    if (!bodies || bodies.some(({ data }) => data.length > mostCharacters))
      await send(stream, { event: "reload", id, data: id });
    else for (const body of bodies) await send(stream, { event: "change", ...body });
    last = version;
  };
}

/** A reader that accepts nothing for this long is disconnected. It reconnects with the last version that it saw. */
const stalledMilliseconds = 60_000;

/** Sends one message. A reader that does not read is disconnected, and nothing is kept for it. */
export async function send(stream: SSEStreamingApi, message: SSEMessage | string): Promise<void> {
  const timer = setTimeout(() => stream.abort(), stalledMilliseconds);
  timer.unref();
  try {
    await (typeof message === "string" ? stream.write(message) : stream.writeSSE(message));
  } finally {
    clearTimeout(timer);
  }
}
