// An installation in memory, for tests of the API: the real routes, use cases, database and planner, without a network.
import { application, doTask, type Store } from "#app";
import { readBody } from "#server";
import { openMemoryStore } from "#store";
import { limiter, type RateLimits, withoutLimits } from "../../src/server/rate-limits.ts";
import { routes } from "../../src/server/routes.ts";
import { stoppedVisitYaml } from "../fixtures/small-visit.ts";
import { planHere, tokens } from "./outside.ts";

export interface Answer {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape
  readonly json: any;
  readonly text: string;
  readonly headers: Headers;
}

export interface InstallationOptions {
  readonly publicUrl?: string;
  readonly limits?: RateLimits;
  readonly clock?: () => Temporal.Instant;
  /** The folder of the built browser application. By default there is none. */
  readonly web?: string;
}

export async function installation(existing?: Store, options: InstallationOptions = {}) {
  const logged: string[] = [];
  const store = existing ?? (await openMemoryStore());
  const app = application({
    store,
    planner: planHere,
    heavy: doTask,
    clock: options.clock ?? (() => Temporal.Now.instant()),
    tokens,
  });
  /** The queue starts with the first job, because most tests plan nothing. */
  let working: Promise<void> | undefined;
  const work = () => {
    working ??= app.jobs.work(1);
    return working;
  };
  const { hono, cards } = routes({
    app,
    sample: { file: "visit.yaml", source: stoppedVisitYaml },
    web: options.web ?? "/nowhere",
    publicUrl: options.publicUrl,
    reader: readBody,
    limits: limiter(options.limits ?? withoutLimits),
    log: (line) => logged.push(line),
  });
  const owner = (await app.links.ownerToken(false)) ?? "";
  const call = async (
    method: string,
    path: string,
    { as, body, headers = {} }: { as?: string; body?: unknown; headers?: Record<string, string> } = {},
  ): Promise<Answer> => {
    if (method === "POST" && path.endsWith("/jobs")) await work();
    const response = await hono.request(path, {
      method,
      headers: {
        ...(as === undefined ? {} : { authorization: `Bearer ${as}` }),
        ...(body === undefined ? {} : { "content-type": "application/json" }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) }),
    });
    // An event stream does not end, so nothing waits for it.
    const isStream = (response.headers.get("content-type") ?? "").startsWith("text/event-stream");
    if (isStream) await response.body?.cancel();
    const text = isStream ? "" : await response.text();
    const isJson = (response.headers.get("content-type") ?? "").includes("json");
    return {
      status: response.status,
      json: isJson && text !== "" ? JSON.parse(text) : undefined,
      text,
      headers: response.headers,
    };
  };
  /** Imports the small visit with another id. */
  const visit = (id: string, source = stoppedVisitYaml) =>
    call("POST", "/api/visits", {
      as: owner,
      body: {
        source: source.replace("id: small-visit", `id: ${id}`),
        name: "visit.yaml",
        key: `import-${id}`,
      },
    });
  const link = async (of: string, role: string, subject: string | null = null): Promise<string> => {
    const made = await call("POST", `/api/visits/${of}/links`, {
      as: owner,
      body: { role, subject, label: `${role} of ${of}` },
    });
    return made.json.path.slice(3);
  };
  /** Plans a visit, accepts the programme and releases it, with a reason for the rule that the small visit breaks. */
  const released = async (id: string) => {
    await work();
    await (await app.planAndRelease(id, { seed: 1, seconds: null, iterations: 60 })).finished;
    const { json } = await call("GET", `/api/visits/${id}`, { as: owner });
    const overrides = [{ rule: "substantive-share", reason: "Agreed with the delegation" }];
    const body = { base: json.version, key: `release-${id}-${json.version}`, overrides };
    return call("POST", `/api/visits/${id}/releases`, { as: owner, body });
  };
  return { logged, app, store, hono, cards, owner, call, visit, link, released, work };
}
export type Installation = Awaited<ReturnType<typeof installation>>;
