// Live changes as server-sent events (WHATWG HTML, 9.2): the id of a change is its version, so that a stream resumes.
import { type SSEStreamingApi, streamSSE } from "hono/streaming";
import type { Application, Happening } from "#app";
import type { ApiName } from "#contract";
import type { Handlers } from "./call.ts";
import { changeJson, jobJson, releaseJson, requestJson } from "./json.ts";

/** Proxies close what says nothing for a minute. */
const heartbeatMilliseconds = 20_000;

const bodyOf = (happening: Happening): unknown => {
  switch (happening.kind) {
    case "change":
      return changeJson(happening.change);
    case "job":
      return jobJson(happening.job);
    case "release":
      return releaseJson(happening.release);
    case "request":
      return requestJson(happening.request);
  }
};

export const eventHandlers: Handlers<Extract<ApiName, `${string}/events`>> = {
  "GET /api/visits/:visit/events"({ app, visit, query, c }) {
    const last = Number(c.req.header("last-event-id") ?? query.after ?? Number.NaN);
    c.header("cache-control", "no-store");
    c.header("x-accel-buffering", "no");
    return streamSSE(c, (stream) =>
      follow(stream, app, visit, Number.isSafeInteger(last) ? last : undefined),
    );
  },
};

async function follow(
  stream: SSEStreamingApi,
  app: Application,
  visit: string,
  after: number | undefined,
): Promise<void> {
  const waiting: Happening[] = [];
  let wake = () => {};
  // Watched before the past is read, so that nothing falls between the two.
  const unwatch = app.happen.watch(visit, (happening) => {
    waiting.push(happening);
    wake();
  });
  stream.onAbort(() => {
    unwatch();
    wake();
  });
  let sent = after ?? (await app.open(visit))?.version ?? 0;
  const send = async (happening: Happening) => {
    const data = JSON.stringify(bodyOf(happening));
    if (happening.kind !== "change") return stream.writeSSE({ event: happening.kind, data });
    const { version } = happening.change;
    if (version <= sent) return;
    sent = version;
    await stream.writeSSE({ event: "change", id: String(version), data });
  };
  await stream.write(": hello\n\n");
  if (after !== undefined) {
    const newest = (await app.open(visit))?.version ?? 0;
    // So far back a page loads the visit again: the stream says which version that is.
    const missed =
      newest - after > mostMissed ? [] : (await app.history(visit, newest + 1, newest - after)).toReversed();
    if (newest - after > mostMissed) await stream.writeSSE({ event: "reload", data: String(newest) });
    for (const change of missed) await send({ kind: "change", change });
  }
  const running = app.jobs.running(visit);
  if (running) await send({ kind: "job", job: running });
  while (!stream.aborted && !stream.closed) {
    const happening = waiting.shift();
    if (happening) await send(happening);
    else if (!(await somethingWithin(heartbeatMilliseconds))) await stream.write(": still here\n\n");
  }
  unwatch();

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
