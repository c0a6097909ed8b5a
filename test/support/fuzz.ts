// Sends requests derived from the routes and their schemas, valid and malicious, for every role, to a running server.
import { Agent, request } from "node:http";
import { z } from "zod";
import { seededRandom } from "#base/random.ts";
import { type ApiRoute, apiRoutes } from "#contract";
import { changeOf, pick } from "./fuzz-changes.ts";
import { hostileValues } from "./hostile-values.ts";

export interface FuzzOptions {
  readonly url: string;
  /** Tokens by role; undefined: without a link. */
  readonly callers: Readonly<Record<string, string | undefined>>;
  /** Pages outside the API, in the notation of their routes. */
  readonly pages: readonly string[];
  /** Existing ids, by the name of the path parameter. */
  readonly ids: Readonly<Record<string, readonly string[]>>;
  /** Paths of edits that exist. */
  readonly editPaths: readonly (readonly string[])[];
  /** Addresses of documents that the owner edits, each with the edits' address below it. */
  readonly documents: readonly string[];
  readonly count: number;
  readonly seed: number;
}

export interface FuzzOutcome {
  readonly sent: number;
  /** Answers by status; 0: the connection was closed without an answer. */
  readonly byStatus: Readonly<Record<string, number>>;
  /** Answers with status 503 by their code. */
  readonly reasons: Readonly<Record<string, number>>;
  /** Requests that were answered 500 or closed, at most twenty. */
  readonly failures: readonly string[];
  /** How many edits of a document were drawn, and how many of them the server made. */
  readonly edits: { readonly drawn: number; readonly made: number };
  readonly isAlive: boolean;
}

type Random = ReturnType<typeof seededRandom>;

/**
 * The way in which values of a request are chosen. One in this many is malicious; the others let the request get past
 * validation.
 */
interface Mood extends FuzzOptions {
  readonly rarity: number;
}

type Schema = Readonly<Record<string, unknown>>;

const parallel = 8;
/** Parts of addresses that often cause failures, as they are sent. */
const hostileParts = [
  "%00",
  "a%00b",
  "%zz",
  "%",
  "%E0%A4%A",
  "%ED%A0%BD",
  "%ff",
  "..%2f..%2fetc%2fpasswd",
  "%2e%2e",
  "constructor",
  "__proto__",
  "99999999999",
  "2147483648",
  "-1",
  "0",
  "1e9",
  "0x10",
  "a".repeat(3000),
  "%F0%9F%98%80",
  "'%20or%201=1--",
  "*",
];
const hosts = [
  "99999999999999",
  "localhost",
  "evil.example",
  "[::1",
  "a b",
  "x".repeat(300),
  "é",
  ":",
  "127.0.0.1:99999",
];

/** Values that are valid for some field. */
const sound: readonly unknown[] = [
  "Title",
  { en: "Title", sl: "Naslov" },
  30,
  "2023-10-25",
  "2023-10-25T09:00",
  ["en"],
  false,
];

/** Returns a value for a JSON schema. Usually the value is valid, sometimes not. */
function fitting(random: Random, schema: Schema, options: Mood, depth = 0): unknown {
  if (random.below(options.rarity) === 0 || depth > 8) return pick(random, hostileValues);
  if ("const" in schema) return schema.const;
  if (Array.isArray(schema.enum)) return pick(random, schema.enum);
  const choices = (schema.anyOf ?? schema.oneOf) as readonly Schema[] | undefined;
  if (choices) return fitting(random, pick(random, choices) ?? {}, options, depth + 1);
  const type = Array.isArray(schema.type) ? pick(random, schema.type) : schema.type;
  switch (type) {
    case "object":
      return objectOf(random, schema, options, depth);
    case "array": {
      const length = random.below(40) === 0 ? 300 : 1 + random.below(3);
      const item = (schema.items ?? {}) as Schema;
      return Array.from({ length }, () => fitting(random, item, options, depth + 1));
    }
    case "integer":
    case "number": {
      const least = Math.max(0, Number(schema.minimum ?? 0));
      return least + random.below(Math.min(1000, Math.max(1, Number(schema.maximum ?? 1000) - least)));
    }
    case "boolean":
      return random.below(2) === 0;
    case "string":
      return pick(random, [
        ...Object.values(options.ids).flat(),
        `text-${random.below(1_000_000_000)}`,
        "2027-05-12T10:00Z",
      ]);
    default:
      return pick(random, random.below(3) === 0 ? hostileValues : sound);
  }
}

function objectOf(random: Random, schema: Schema, options: Mood, depth: number): unknown {
  const fields: [string, unknown][] = [];
  const required = new Set((schema.required ?? []) as readonly string[]);
  for (const [key, field] of Object.entries((schema.properties ?? {}) as Record<string, Schema>)) {
    const isGiven = required.has(key) ? random.below(options.rarity * 3) > 0 : random.below(2) === 0;
    if (!isGiven) continue;
    const isPath = key === "path" && random.below(4) > 0;
    if (key === "base" && random.below(4) > 0) {
      fields.push([key, 1 + random.below(4)]);
      continue;
    }
    fields.push([key, isPath ? pick(random, options.editPaths) : fitting(random, field, options, depth + 1)]);
  }
  if (random.below(options.rarity * 3) === 0)
    fields.push([String(pick(random, ["__proto__", "a\0", "\ud83d", "more"])), 1]);
  return Object.fromEntries(fields);
}

const schemas = new Map<string, Schema>();
function jsonSchema(name: string, schema: z.ZodType): Schema {
  const known = schemas.get(name);
  if (known) return known;
  const made = z.toJSONSchema(schema, { io: "input", unrepresentable: "any", reused: "inline" }) as Schema;
  schemas.set(name, made);
  return made;
}

interface Sent {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
  /** Whether it is an edit drawn from the document as it is. */
  readonly isEdit?: boolean;
}

const openDocument = z.object({ version: z.int(), document: z.record(z.string(), z.unknown()) });

function pathOf(random: Random, path: string, options: Mood): string {
  const filled = path.replace(/:(\w+)(\{[^}]*\})?/g, (_, key: string) => {
    if (random.below(options.rarity) === 0) return pick(random, hostileParts) ?? "";
    return encodeURIComponent(pick(random, options.ids[key] ?? ["1"]) ?? "1").replaceAll("%2F", "/");
  });
  return random.below(30) === 0 ? `${filled}/${pick(random, hostileParts)}` : filled.replace("*", "x");
}

function queryOf(random: Random, name: string, route: ApiRoute | undefined, options: Mood): string {
  const parts: string[] = [];
  const object = route?.query ? jsonSchema(`${name} query`, route.query) : undefined;
  for (const [key, field] of Object.entries((object?.properties ?? {}) as Record<string, Schema>)) {
    if (random.below(3) === 0) continue;
    const isBad = random.below(options.rarity) < 3;
    const value = isBad
      ? pick(random, hostileParts)
      : encodeURIComponent(
          String(fitting(random, field, options))
            .toWellFormed()
            .slice(0, 500),
        );
    parts.push(`${key}=${value}`);
  }
  if (random.below(15) === 0) parts.push(`lang=${pick(random, hostileParts)}`);
  return parts.length === 0 ? "" : `?${parts.join("&")}`;
}

function next(random: Random, chosen: FuzzOptions): Sent {
  const options: Mood = { ...chosen, rarity: random.below(2) === 0 ? 9 : 100 };
  const names = Object.keys(apiRoutes);
  const isPage = options.pages.length > 0 && random.below(4) === 0;
  const name = isPage ? `GET ${pick(random, options.pages)}` : (pick(random, names) ?? "");
  const route: ApiRoute | undefined = isPage ? undefined : apiRoutes[name as keyof typeof apiRoutes];
  const [wanted = "GET", path = "/"] = name.split(" ");
  const method =
    random.below(25) === 0
      ? (pick(random, ["GET", "POST", "DELETE", "PUT", "PATCH", "HEAD", "OPTIONS"]) ?? "GET")
      : wanted;
  // Most requests come from a caller with access, because most code lies behind access control.
  const anybody = pick(random, Object.values(options.callers));
  const token = random.below(3) === 0 ? anybody : (options.callers.owner ?? anybody);
  const headers: Record<string, string> = {};
  if (token) {
    if (random.below(5) === 0)
      Object.assign(headers, { cookie: `entente-link=${token}`, "sec-fetch-site": "same-origin" });
    else headers.authorization = `Bearer ${token}`;
  }
  if (random.below(25) === 0)
    headers.authorization = pick(random, ["Basic eDp5", "Bearer", "Bearer %00", "x".repeat(200)]) ?? "";
  if (random.below(25) === 0) headers.host = pick(random, hosts) ?? "";
  if (random.below(25) === 0) headers["if-match"] = pick(random, ['"v1"', "*", '"v99999999999"', "x"]) ?? "";
  if (random.below(25) === 0)
    headers["last-event-id"] = pick(random, ["-1", "99999999999", "x", "1e3"]) ?? "";
  if (random.below(25) === 0)
    headers["accept-language"] = pick(random, ["__proto__", "sl", ",;,", "x".repeat(500)]) ?? "";
  if (random.below(25) === 0) headers["x-forwarded-for"] = pick(random, ["::", "a,b", "1.2.3.4"]) ?? "";
  const address = pathOf(random, path, options) + queryOf(random, name, route, options);
  if (method === "GET" || method === "HEAD") return { method, path: address, headers, body: undefined };
  headers["content-type"] = random.below(40) === 0 ? "text/plain" : "application/json";
  return { method, path: address, headers, body: bodyOf(random, name, route, options) };
}

function bodyOf(random: Random, name: string, route: ApiRoute | undefined, options: Mood): string {
  if (random.below(40) === 0)
    return pick(random, ["", "{", "[]", '"\\ud83d"', "[".repeat(50_000), "nul"]) ?? "";
  const made = route?.body ? fitting(random, jsonSchema(name, route.body), options) : {};
  // A plan of an hour would take the processor from all other requests.
  if (name.endsWith("/jobs") && typeof made === "object" && made !== null) {
    return JSON.stringify({ ...made, seconds: undefined, iterations: 1 });
  }
  return JSON.stringify(made) ?? "null";
}

/** Sends requests and counts the answers. */
export async function fuzz(options: FuzzOptions): Promise<FuzzOutcome> {
  const random = seededRandom(options.seed);
  const agent = new Agent({ keepAlive: true, maxSockets: parallel });
  const byStatus: Record<string, number> = {};
  const failures: string[] = [];
  const reasons: Record<string, number> = {};
  const unavailable = ({ path }: Sent, text: string) => {
    const code = /"code":"([\w-]+)"/.exec(text)?.[1] ?? `page ${path.split(/[/?]/)[1]}`;
    reasons[code] = (reasons[code] ?? 0) + 1;
  };
  const edits = { drawn: 0, made: 0 };
  const lastMade: string[] = [];
  /** Draws an edit of a document as it is now. */
  const edit = async (): Promise<Sent | undefined> => {
    const path = pick(random, options.documents);
    if (path === undefined || options.callers.owner === undefined) return undefined;
    const headers = { authorization: `Bearer ${options.callers.owner}` };
    const { text } = await send(options.url, { method: "GET", path, headers, body: undefined }, agent);
    const read = openDocument.safeParse(text.startsWith("{") ? JSON.parse(text) : undefined);
    const change = read.success ? changeOf(random, read.data.document) : undefined;
    if (!read.success || !change) return undefined;
    edits.drawn++;
    const body = { base: read.data.version, key: `fuzz-${options.seed}-${edits.drawn}`, edits: [change] };
    const sentHeaders = { ...headers, "content-type": "application/json" };
    return {
      method: "POST",
      path: `${path}/edits`,
      headers: sentHeaders,
      body: JSON.stringify(body),
      isEdit: true,
    };
  };
  let sent = 0;
  const worker = async () => {
    while (sent < options.count) {
      sent++;
      const one = (random.below(6) === 0 ? await edit() : undefined) ?? next(random, options);
      const { status, text } = await send(options.url, one, agent);
      if (status === 503) unavailable(one, text);
      byStatus[status] = (byStatus[status] ?? 0) + 1;
      if (one.isEdit && status < 300) {
        edits.made++;
        lastMade.push(`${one.path} ${one.body}`);
        if (lastMade.length > 12) lastMade.shift();
      }
      const isBad = status === 500 || (status === 0 && !text.startsWith("not sent"));
      if (isBad && failures.length < 20) {
        const headers = JSON.stringify({ ...one.headers, authorization: undefined, cookie: undefined });
        failures.push(
          `${status} ${one.method} ${one.path.slice(0, 200)} ${headers} ${one.body?.slice(0, 600) ?? ""} → ${text.slice(0, 200)}; after\n  ${lastMade.join("\n  ").slice(0, 4000)}`,
        );
      }
    }
  };
  await Promise.all(Array.from({ length: parallel }, worker));
  const { status } = await send(
    options.url,
    { method: "GET", path: "/api/health", headers: {}, body: undefined },
    agent,
  );
  agent.destroy();
  return { sent, byStatus, reasons, failures, edits, isAlive: status === 200 };
}

function send(
  url: string,
  { method, path, headers, body }: Sent,
  agent: Agent,
  isOwnSocket = false,
): Promise<{ status: number; text: string }> {
  return new Promise((resolve) => {
    const { hostname, port } = new URL(url);
    const fail = (why: string) => resolve({ status: 0, text: why });
    try {
      const call = request({ hostname, port, method, path, headers, agent, timeout: 120_000 }, (answer) => {
        const status = answer.statusCode ?? 0;
        const isStream = (answer.headers["content-type"] ?? "").startsWith("text/event-stream");
        if (isStream) {
          call.destroy();
          return resolve({ status, text: "" });
        }
        let text = "";
        answer.setEncoding("utf8");
        answer.on("data", (part: string) => {
          if (text.length < 2_000_000) text += part;
        });
        answer.on("end", () => resolve({ status, text }));
        answer.on("error", (error) => fail(error.message));
      });
      call.on("timeout", () => call.destroy(new Error("no answer within two minutes")));
      call.on("error", (error) => {
        // The server may close an idle connection just when it is reused. Callers then retry on a new one.
        // `reusedSocket` does not show this reliably: it stays false if a request waited for the connection of another
        // one.
        const isStale = !isOwnSocket && "code" in error && error.code === "ECONNRESET";
        if (isStale) resolve(send(url, { method, path, headers, body }, new Agent(), true));
        else fail(error.message);
      });
      call.end(body);
    } catch (error) {
      fail(`not sent: ${error instanceof Error ? error.message : error}`);
    }
  });
}
