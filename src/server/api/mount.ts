// Mounts the API: every route of the contract with its access, limits, validation and handler.
import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import type { Context, Hono } from "hono";
import { type ApiName, type ApiRoute, apiRoutes, type RouteCard, shapes } from "#contract";
import { schemaProblems, type VisitProblem } from "#domain";
import { type Language, sayProblemSentence } from "#text";
import { callerOf, isCrossSite, type Refusal, refusalOf, tokenOf } from "../access.ts";
import { tooMany } from "../gate.ts";
import { readerLanguage } from "../language.ts";
import { addressOf, type Limiter, tokenKey } from "../rate-limits.ts";
import { adviceHandlers } from "./advice.ts";
import type { Call, Handler, HandlerContext } from "./call.ts";
import { callHandlers } from "./calls.ts";
import { dayHandlers } from "./days.ts";
import { directoryHandlers } from "./directory.ts";
import { docsPage } from "./docs.ts";
import { eventHandlers } from "./events.ts";
import { guestRecordHandlers } from "./guest-record.ts";
import { peopleHandlers } from "./people.ts";
import { photoHandlers } from "./photos.ts";
import { problemResponse, refused as refusedChange } from "./problems.ts";
import { publicationHandlers } from "./publication.ts";
import { readBody } from "./read-body.ts";
import { recordHandlers } from "./records.ts";
import { visitHandlers } from "./visits.ts";
import { workHandlers } from "./work.ts";

const handlers = {
  ...adviceHandlers,
  ...visitHandlers,
  ...workHandlers,
  ...peopleHandlers,
  ...eventHandlers,
  ...recordHandlers,
  ...dayHandlers,
  ...photoHandlers,
  ...guestRecordHandlers,
  ...directoryHandlers,
  ...publicationHandlers,
  ...callHandlers,
};

/** These routes compare `If-Match` with the version that they change, so that no other change comes in between. */
const checksVersion: readonly ApiName[] = [
  "POST /api/visits/:visit/edits",
  "POST /api/visits/:visit/undo",
  "POST /api/visits/:visit/redo",
  "POST /api/visits/:visit/restore",
  "POST /api/visits/:visit/jobs/:job/accept",
  "POST /api/visits/:visit/record/import",
  "POST /api/visits/:visit/record/edits",
  "POST /api/visits/:visit/record/undo",
  "POST /api/visits/:visit/record/redo",
  "POST /api/visits/:visit/record/restore",
  "POST /api/calls/:call/edits",
  "POST /api/calls/:call/undo",
  "POST /api/calls/:call/redo",
  "POST /api/calls/:call/proposal",
];

/** The largest bodies: whole visits and pasted tables are large, everything else is small. */
const mostBytes = { file: 3_000_000, large: 2_500_000, small: 100_000 } as const;
const takesMuch: readonly ApiName[] = [
  "POST /api/visits",
  "POST /api/visits/:visit/edits",
  "POST /api/visits/:visit/record/edits",
  "POST /api/visits/:visit/record/import",
  "POST /api/visits/:visit/record/marks",
];
/** Larger bodies are read in another thread. */
const mostBytesHere = 20_000;

/** Adds the routes of the API. Returns their descriptions. */
export function mountApi(hono: Hono, context: HandlerContext): readonly RouteCard[] {
  const cards: RouteCard[] = [];
  for (const name of Object.keys(apiRoutes) as ApiName[]) {
    const route: ApiRoute = apiRoutes[name];
    const [method, path] = split(name);
    cards.push({ method, path, access: route.access });
    hono.on(method, path, (c) => answer(c, name, route, context));
  }
  for (const [path, make] of [
    ["/api/openapi.json", (c: Context) => c.json(openApiDocument())],
    ["/api/docs", (c: Context) => c.html(docsPage(readerLanguage(c), openApiDocument()))],
  ] as const) {
    cards.push({ method: "GET", path, access: "public" });
    hono.get(path, make);
  }
  hono.all("/api/*", (c) => problemResponse(c, readerLanguage(c), "not-found"));
  return cards;
}

const split = (name: ApiName): [RouteCard["method"], string] => {
  const [method, path] = name.split(" ");
  return [method as RouteCard["method"], path ?? ""];
};

async function answer(
  c: Context,
  name: ApiName,
  route: ApiRoute,
  context: HandlerContext,
): Promise<Response> {
  const language = readerLanguage(c);
  const viewer = await callerOf(c, context.app);
  const visit: string | undefined = c.req.param("visit");
  if (c.req.method !== "GET" && isCrossSite(c, context.publicUrl))
    return problemResponse(c, language, "cross-site");
  const refusal = refusalOf(route.access, viewer, visit);
  if (refusal) return refused(c, language, refusal, context.limits);
  const query = route.query?.safeParse(c.req.query());
  if (route.query && query && !query.success) {
    return unreadable(c, schemaProblems(route.query, c.req.query(), query.error.issues));
  }
  const body = route.body && (await bodyOf(c, name, context));
  if (body instanceof Response) return body;
  const file = route.takes === undefined ? new Uint8Array() : await fileOf(c, route.takes);
  if (file instanceof Response) return file;
  const only = matchedVersions(c.req.header("if-match"));
  if (only && visit !== undefined && c.req.method !== "GET" && !checksVersion.includes(name)) {
    const version = (await context.app.open(visit))?.version;
    if (version !== undefined && !only.includes(version)) {
      return refusedChange(c, language, { code: "other-version", version });
    }
  }
  const call = {
    ...context,
    c,
    viewer,
    who: viewer?.label ?? "",
    language,
    visit: visit ?? "",
    only,
    param: (key: string): string => c.req.param(key) ?? "",
    query: query?.data,
    body,
    file,
  };
  // One table of handlers, each with the types of its route: the name connects both.
  const handler = handlers[name] as unknown as Handler<"GET /api/health">;
  const made: unknown = await handler(call as unknown as Call<"GET /api/health">);
  if (made instanceof Response) return made;
  c.header("cache-control", "private, no-cache");
  c.header("vary", "accept-language, cookie, authorization");
  const status = route.status === 204 ? 200 : (route.status ?? 200);
  return c.body(JSON.stringify(made), status, {
    "content-type": "application/json; charset=utf-8",
  });
}

/**
 * Returns the versions that `If-Match` names (RFC 9110, 13.1.1); undefined: any. Weak tags count too, because a proxy
 * that compresses a version does not change the document.
 */
const matchedVersions = (header: string | undefined): readonly number[] | undefined =>
  header === undefined || header.trim() === "*"
    ? undefined
    : [...header.matchAll(/"v(\d{1,9})"/g)].map(([, version]) => Number(version));

async function bodyOf(c: Context, name: ApiName, { reader }: HandlerContext): Promise<unknown> {
  const language = readerLanguage(c);
  if (!/^application\/json\b/i.test(c.req.header("content-type") ?? "")) {
    return problemResponse(c, language, "media-type");
  }
  const limit = takesMuch.includes(name) ? mostBytes.large : mostBytes.small;
  const bytes = await bytesWithin(c, limit);
  if (bytes === "busy") return busy(c, language);
  const isHere = bytes !== undefined && bytes.byteLength <= mostBytesHere;
  const read = bytes && (isHere ? readBody(name, bytes) : await reader(name, bytes, c.req.raw.signal));
  if (!read) return problemResponse(c, language, "too-large", { values: { megabytes: limit / 1_000_000 } });
  switch (read.code) {
    case "read":
      return read.data;
    case "unreadable":
      return unreadable(c, read.problems);
    default:
      return problemResponse(c, language, read.code);
  }
}

/** Returns the body of a call that sends a file. A file that is too large is refused before it is read. */
async function fileOf(c: Context, type: string): Promise<Uint8Array | Response> {
  const language = readerLanguage(c);
  const sent = (c.req.header("content-type") ?? "").toLowerCase().split(";")[0]?.trim();
  if (sent !== type) return problemResponse(c, language, "photo-type");
  const bytes = await bytesWithin(c, mostBytes.file);
  if (bytes === "busy") return busy(c, language);
  return (
    bytes ??
    problemResponse(c, language, "photo-bytes", { values: { megabytes: mostBytes.file / 1_000_000 } })
  );
}

function busy(c: Context, language: Language): Response {
  c.header("retry-after", "10");
  return problemResponse(c, language, "too-many", { values: { seconds: 10 } });
}

/** The bytes of unfinished bodies that this process holds, and the most that it holds: senders may be slow. */
let held = 0;
const mostHeld = 100_000_000;

/**
 * Returns the bytes of a body up to a limit; undefined beyond it, without reading further. `busy`: too many other
 * bodies are on their way.
 */
async function bytesWithin(c: Context, limit: number): Promise<Uint8Array | "busy" | undefined> {
  if (Number(c.req.header("content-length") ?? 0) > limit) return undefined;
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const part of c.req.raw.body ?? []) {
      if (held + part.byteLength > mostHeld) return "busy";
      size += part.byteLength;
      held += part.byteLength;
      if (size > limit) return undefined;
      parts.push(part);
    }
    return Buffer.concat(parts);
  } finally {
    held -= size;
  }
}

/** Answers with the values that do not fit their fields, in the reader's language. */
function unreadable(c: Context, problems: readonly VisitProblem[]): Response {
  const language = readerLanguage(c);
  const errors = problems.map((problem) => ({
    path: problem.path.map(String),
    code: problem.code,
    message: sayProblemSentence(language, problem),
  }));
  return problemResponse(c, language, "bad-request", { errors });
}

/** Answers with the reason why the caller may not use a route. A caller who tries many different tokens has to wait. */
function refused(
  c: Context,
  language: ReturnType<typeof readerLanguage>,
  refusal: Refusal,
  limits: Limiter,
): Response | Promise<Response> {
  const token = refusal === "unauthorised" ? tokenOf(c) : undefined;
  const wait = token ? limits.wrongToken(addressOf(c), tokenKey(token)) : 0;
  return wait > 0 ? tooMany(c, wait) : problemResponse(c, language, refusal);
}

let described: ReturnType<typeof describeApi> | undefined;

/** Returns the API in OpenAPI 3.1, made from the contract on the first request, so that it does not slow the start. */
function openApiDocument() {
  described ??= describeApi();
  return described;
}

function describeApi() {
  const api = new OpenAPIHono();
  for (const name of Object.keys(apiRoutes) as ApiName[]) {
    const route: ApiRoute = apiRoutes[name];
    const [method, path] = split(name);
    const names = [...path.matchAll(/:(\w+)/g)].map(([, word]) => word ?? "");
    const access = route.access === "public" ? "everybody" : route.access.join(", ");
    api.openAPIRegistry.registerPath(
      createRoute({
        method: method.toLowerCase() as "get" | "post" | "delete",
        path: path.replace(/:(\w+)(\{[^}]*\})?/g, "{$1}"),
        summary: route.summary,
        description: `Who may call it: ${access}.`,
        ...(route.access === "public" ? {} : { security: [{ link: [] }, { bearer: [] }] }),
        request: {
          ...(route.query ? { query: route.query } : {}),
          ...(route.takes ? { body: { required: true, content: { [route.takes]: {} } } } : {}),
          ...(route.body
            ? { body: { required: true, content: { "application/json": { schema: route.body } } } }
            : {}),
        },
        responses: {
          [route.status ?? 200]: {
            description: "As asked",
            ...(route.answer
              ? { content: { "application/json": { schema: route.answer } } }
              : route.media
                ? { content: { [route.media]: {} } }
                : {}),
          },
          default: {
            description: "What is wrong (RFC 9457), in the reader's language",
            content: { "application/problem+json": { schema: shapes.problemDetails } },
          },
        },
      }),
    );
    const added = api.openAPIRegistry.definitions.at(-1);
    if (added?.type === "route") {
      added.route.parameters = names.map((word) => ({
        name: word,
        in: "path" as const,
        required: true,
        schema: { type: "string" as const },
      }));
    }
  }
  api.openAPIRegistry.registerComponent("securitySchemes", "link", {
    type: "apiKey",
    in: "cookie",
    name: "entente-link",
    description: "Set by opening a personal link, /l/TOKEN",
  });
  api.openAPIRegistry.registerComponent("securitySchemes", "bearer", {
    type: "http",
    scheme: "bearer",
    description: "The TOKEN of a personal link",
  });
  return api.getOpenAPI31Document({
    openapi: "3.1.0",
    info: { title: "Entente", version: "1", description: "Everything that the board does." },
  });
}
