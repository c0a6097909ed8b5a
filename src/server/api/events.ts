// Live changes as server-sent events (WHATWG HTML, 9.2): the id of a change is its version, so that a stream resumes.
import { type SSEMessage, type SSEStreamingApi, streamSSE } from "hono/streaming";
import type { Application, StoredChange, Viewer, VisitEvent } from "#app";
import { shapes } from "#contract";
import type { Call, Handlers } from "./call.ts";
import { changeJson, jobJson, releaseJson, requestJson } from "./json.ts";
import { problemResponse } from "./problems.ts";
import { sendQueue } from "./send-queue.ts";

/** Proxies close connections that are silent for a minute. */
const heartbeatMilliseconds = 20_000;

const bodyOf = (event: Exclude<VisitEvent, { kind: "change" | "end" }>): unknown => {
  switch (event.kind) {
    case "job":
      return jobJson(event.job);
    case "release":
      return releaseJson(event.release);
    case "request":
      return requestJson(event.request);
  }
};

export const eventHandlers: Handlers<"GET /api/visits/:visit/events"> = {
  "GET /api/visits/:visit/events"(call) {
    const { app, visit } = call;
    return streamOf(call, {
      id: visit,
      newest: async () => (await app.open(visit))?.version ?? 0,
      changes: async (from, to) => (await app.history(visit, to + 1, to - from + 1)).toReversed(),
    });
  },
};

/** A document that is watched. */
interface Watched {
  readonly id: string;
  newest(): Promise<number>;
  /** Returns the changes with these versions, oldest first. */
  changes(from: number, to: number): Promise<readonly StoredChange[]>;
}

type StreamCall = Pick<
  Call<"GET /api/visits/:visit/events">,
  "app" | "visit" | "viewer" | "query" | "c" | "language" | "limits"
>;

/** Streams the changes of a document; for a visit also its jobs, releases and requests. */
export function streamOf(
  { app, visit, viewer, query, c, language, limits }: StreamCall,
  watched: Watched,
): Response {
  const end = limits.stream(viewer?.link ?? "");
  if (!end) {
    c.header("retry-after", "60");
    return problemResponse(c, language, "too-many", { values: { seconds: 60 } });
  }
  const last = Number(c.req.header("last-event-id") ?? query.after ?? Number.NaN);
  c.header("cache-control", "no-store");
  c.header("x-accel-buffering", "no");
  const after = Number.isInteger(last) && last >= 0 && last <= shapes.mostNumber ? last : undefined;
  return streamSSE(c, (stream) => follow(stream, app, { visit, viewer, after, watched }).finally(end));
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

/** A reader that accepts nothing for this long is disconnected. It reconnects with the last version that it saw. */
const stalledMilliseconds = 60_000;

async function follow(
  stream: SSEStreamingApi,
  app: Application,
  {
    visit,
    viewer,
    after,
    watched,
  }: {
    readonly visit: string;
    readonly viewer: Viewer | undefined;
    readonly after: number | undefined;
    readonly watched: Watched;
  },
): Promise<void> {
  const waiting = sendQueue();
  let wake = () => {};
  // Subscribes before reading the past, so that nothing in between is lost.
  const hear = (event: VisitEvent) => {
    waiting.add(event);
    wake();
  };
  const isVisit = watched.id === visit;
  const stops = [app.events.subscribe(watched.id, hear)];
  // Revoking a link ends the streams of everything that belongs to the visit.
  if (!isVisit) stops.push(app.events.subscribe(visit, (event) => event.kind === "end" && hear(event)));
  const unsubscribe = () => {
    for (const stop of stops) stop();
  };
  stream.onAbort(() => {
    unsubscribe();
    wake();
  });
  try {
    const newest = await watched.newest();
    let sent = Math.min(after ?? newest, newest);
    /** Sends every change up to a version: a change of another server may arrive after a later one of our own. */
    const sendUpTo = async (version: number, change?: StoredChange) => {
      if (version <= sent) return;
      const id = String(version);
      // A page that is further behind reloads the visit. The stream tells it the version.
      if (version - sent > mostMissed) await send({ event: "reload", id, data: id });
      else {
        const missed = change && version === sent + 1 ? [change] : await watched.changes(sent + 1, version);
        const texts = missed.map(textOf);
        if (texts.some((text) => text.length > mostCharacters)) await send({ event: "reload", id, data: id });
        else {
          for (const [i, { version: number }] of missed.entries()) {
            await send({ event: "change", id: String(number), data: texts[i] ?? "" });
          }
        }
      }
      sent = version;
    };
    await stream.write(": hello\n\n");
    await sendUpTo(newest);
    const job = isVisit && (await app.jobs.unfinished()).find((one) => one.visit === visit);
    if (job) waiting.add({ kind: "job", job });
    while (!stream.aborted && !stream.closed) {
      if (viewer && Temporal.Instant.compare(Temporal.Now.instant(), viewer.expiresAt) >= 0) return;
      const event = waiting.next();
      if (event?.kind === "end") {
        if (event.link === undefined || event.link === viewer?.link) return;
      } else if (event?.kind === "change") {
        await sendUpTo(event.change.version, event.change);
      } else if (event) {
        await send({ event: event.kind, data: JSON.stringify(bodyOf(event)) });
      } else if (!(await somethingWithin(heartbeatMilliseconds))) await send(": still here\n\n");
    }
  } finally {
    unsubscribe();
  }

  /** Sends one message. A reader that does not read is disconnected, and nothing is kept for it. */
  async function send(message: SSEMessage | string): Promise<void> {
    const timer = setTimeout(() => stream.abort(), stalledMilliseconds);
    timer.unref();
    try {
      await (typeof message === "string" ? stream.write(message) : stream.writeSSE(message));
    } finally {
      clearTimeout(timer);
    }
  }

  function somethingWithin(milliseconds: number): Promise<boolean> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => resolve(false), milliseconds);
      timer.unref();
      wake = () => {
        clearTimeout(timer);
        resolve(true);
      };
    });
  }
}

const mostMissed = 500;
