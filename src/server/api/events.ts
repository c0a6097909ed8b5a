// Live changes as server-sent events (WHATWG HTML, 9.2): the id of a change is its version, so that a stream resumes.
import { type SSEStreamingApi, streamSSE } from "hono/streaming";
import type { Application, Viewer, VisitEvent } from "#app";
import { shapes } from "#contract";
import type { Call, Handlers } from "./call.ts";
import { changesAfter, send, type Watched } from "./event-messages.ts";
import { jobJson, releaseJson, requestJson } from "./json.ts";
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
  const wake = wakeUp();
  // Subscribes before reading the past, so that nothing in between is lost.
  const hear = (event: VisitEvent) => {
    waiting.add(event);
    wake.now();
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
    wake.now();
  });
  try {
    const newest = await watched.newest();
    const sendUpTo = changesAfter(stream, watched, Math.min(after ?? newest, newest));
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
        await send(stream, { event: event.kind, data: JSON.stringify(bodyOf(event)) });
      } else if (!(await wake.within(heartbeatMilliseconds))) await send(stream, ": still here\n\n");
    }
  } finally {
    unsubscribe();
  }
}

interface WakeUp {
  now(): void;
  /** Resolves to whether `now` was called in time. */
  within(milliseconds: number): Promise<boolean>;
}

function wakeUp(): WakeUp {
  let wake = () => {};
  return {
    now: () => wake(),
    within: (milliseconds) =>
      new Promise((resolve) => {
        const timer = setTimeout(() => resolve(false), milliseconds);
        timer.unref();
        wake = () => {
          clearTimeout(timer);
          resolve(true);
        };
      }),
  };
}
