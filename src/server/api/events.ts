// Live changes as server-sent events (WHATWG HTML, 9.2): the id of a change is its version, so that a stream resumes.
import { type SSEStreamingApi, streamSSE } from "hono/streaming";
import type { Application, Happening, StoredChange } from "#app";
import type { ApiName } from "#contract";
import type { Handlers } from "./call.ts";
import { changeJson, jobJson, releaseJson, requestJson } from "./json.ts";

/** Proxies close what says nothing for a minute. */
const heartbeatMilliseconds = 20_000;

const bodyOf = (happening: Exclude<Happening, { kind: "change" | "end" }>): unknown => {
  switch (happening.kind) {
    case "job":
      return jobJson(happening.job);
    case "release":
      return releaseJson(happening.release);
    case "request":
      return requestJson(happening.request);
  }
};

export const eventHandlers: Handlers<Extract<ApiName, `${string}/events`>> = {
  "GET /api/visits/:visit/events"({ app, visit, viewer, query, c }) {
    const last = Number(c.req.header("last-event-id") ?? query.after ?? Number.NaN);
    c.header("cache-control", "no-store");
    c.header("x-accel-buffering", "no");
    const after = Number.isSafeInteger(last) ? last : undefined;
    return streamSSE(c, (stream) => follow(stream, app, { visit, link: viewer?.link, after }));
  },
};

async function follow(
  stream: SSEStreamingApi,
  app: Application,
  {
    visit,
    link,
    after,
  }: { readonly visit: string; readonly link: string | undefined; readonly after: number | undefined },
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
  try {
    const newest = (await app.open(visit))?.version ?? 0;
    let sent = Math.min(after ?? newest, newest);
    /** Sends every change up to a version: another server's may be heard of after a later one of our own. */
    const sendUpTo = async (version: number, change?: StoredChange) => {
      if (version <= sent) return;
      const id = String(version);
      // So far back a page loads the visit again: the stream says which version that is.
      if (version - sent > mostMissed) await stream.writeSSE({ event: "reload", id, data: id });
      else {
        const missed =
          change && version === sent + 1
            ? [change]
            : (await app.history(visit, version + 1, version - sent)).toReversed();
        for (const one of missed) {
          await stream.writeSSE({
            event: "change",
            id: String(one.version),
            data: JSON.stringify(changeJson(one)),
          });
        }
      }
      sent = version;
    };
    await stream.write(": hello\n\n");
    await sendUpTo(newest);
    const job = (await app.jobs.unfinished()).find((one) => one.visit === visit);
    if (job) waiting.unshift({ kind: "job", job });
    while (!stream.aborted && !stream.closed) {
      const happening = waiting.shift();
      if (happening?.kind === "end") {
        if (happening.link === undefined || happening.link === link) return;
      } else if (happening?.kind === "change") {
        await sendUpTo(happening.change.version, happening.change);
      } else if (happening) {
        await stream.writeSSE({ event: happening.kind, data: JSON.stringify(bodyOf(happening)) });
      } else if (!(await somethingWithin(heartbeatMilliseconds))) await stream.write(": still here\n\n");
    }
  } finally {
    unwatch();
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
