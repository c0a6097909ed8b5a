// Planning jobs, releases and documents over HTTP.
import type { IssueText } from "#app";
import type { ApiName } from "#contract";
import { hasLanguages } from "#documents";
import { sayUnprintable } from "#text";
import type { Call, Handlers } from "./call.ts";
import { changeAnswer } from "./change-answer.ts";
import { fileAnswer, typeOf } from "./files.ts";
import { differenceJson, jobJson, releaseJson } from "./json.ts";
import { problemResponse, refused } from "./problems.ts";

type Names = Extract<
  ApiName,
  `${string}/jobs${string}` | `${string}/releases${string}` | `${string}/documents${string}`
>;

export const workHandlers: Handlers<Names> = {
  async "POST /api/visits/:visit/jobs"({ app, visit, body, who, c, language }) {
    const { seed, iterations = null, key } = body;
    const seconds = body.seconds ?? null;
    const job = await app.jobs.start(visit, { seed, seconds, iterations }, { key, who });
    return job.ok ? jobJson(job.value) : problemResponse(c, language, "not-found");
  },
  async "GET /api/visits/:visit/jobs"({ app, visit, query }) {
    const offset = Number(query.cursor ?? 0);
    const jobs = await app.jobs.list(visit, query.limit + 1, offset);
    return {
      items: jobs.slice(0, query.limit).map(jobJson),
      next: jobs.length > query.limit ? String(offset + query.limit) : null,
    };
  },
  async "GET /api/visits/:visit/jobs/:job"({ app, visit, param, c, language }) {
    const job = await app.jobs.find(visit, param("job"));
    if (!job) return problemResponse(c, language, "not-found");
    return { ...jobJson(job), programme: job.programme === null ? null : JSON.parse(job.programme) };
  },
  async "POST /api/visits/:visit/jobs/:job/cancel"({ app, visit, param, c, language }) {
    const job = await app.jobs.cancel(visit, param("job"));
    return job ? jobJson(job) : problemResponse(c, language, "not-found");
  },
  async "POST /api/visits/:visit/jobs/:job/accept"({ app, visit, param, body, who, only, c, language }) {
    return changeAnswer(c, language, await app.jobs.accept({ visit, job: param("job"), who, only, ...body }));
  },
  async "GET /api/visits/:visit/releases"({ app, visit }) {
    return { items: (await app.releases.list(visit)).map(releaseJson) };
  },
  async "POST /api/visits/:visit/releases"({ app, visit, body, who, c, language }) {
    const made = await app.releases.release({ visit, who, ...body });
    return made.ok ? releaseJson(made.value) : refused(c, language, made.error);
  },
  async "GET /api/visits/:visit/releases/:number"({ app, visit, param, c, language }) {
    const release = await app.releases.find(visit, numberOf(param("number")));
    if (!release) return problemResponse(c, language, "not-found");
    return { ...releaseJson(release), document: JSON.parse(release.document) };
  },
  async "GET /api/visits/:visit/releases/:number/difference"({ app, visit, param, query, c, language }) {
    const number = numberOf(param("number"));
    const found = await app.releases.difference(visit, number, query.from ?? number - 1);
    return found ? differenceJson(language, found) : problemResponse(c, language, "not-found");
  },
  async "GET /api/visits/:visit/documents"(call) {
    const working = await workingOf(call);
    const found = working && (await call.app.documents.paths(working));
    if (!found) return problemResponse(call.c, call.language, "no-programme");
    return {
      items: found.paths.map((path) => ({ path, type: typeOf(path) })),
      warnings: found.unprintable.map((text) => sayUnprintable(call.language, text)),
    };
  },
  async "GET /api/visits/:visit/documents/:path{.+}"(call) {
    const { c, language } = call;
    const working = await workingOf(call);
    if (!working?.read.programme) return problemResponse(c, language, "no-programme");
    const path = call.param("path");
    const issue = await issueOf(call, path);
    const chosen = call.query.documentLanguage;
    const file = await call.app.documents.one(working, { path, issue, language: chosen }, c.req.raw.signal);
    if (!file) return problemResponse(c, language, "not-found");
    return fileAnswer(c, file, chosen !== undefined && hasLanguages(path) ? chosen : undefined);
  },
};

/** Returns the draft, or a release; undefined if there is none. */
async function workingOf({
  app,
  visit: id,
  query,
}: Pick<Call<"GET /api/visits/:visit/documents">, "app" | "visit" | "query">) {
  const { release } = query;
  return release === undefined ? app.open(id) : app.releases.read(id, release);
}

/** Returns the date of a document, which is that of its release; a calendar continues those of earlier releases. */
async function issueOf(
  { app, visit, query }: Pick<Call<"GET /api/visits/:visit/documents">, "app" | "visit" | "query">,
  path: string,
): Promise<IssueText> {
  const now = Temporal.Now.instant().toString();
  if (!path.endsWith(".ics")) return { at: now, earlier: [] };
  const newest = query.release ?? (await app.releases.newest(visit)) ?? 0;
  const given = (await app.calendars.given(visit, newest)).map(({ at, text }) => ({
    at: at.toString(),
    text,
  }));
  const released = query.release === undefined ? undefined : given.at(-1);
  return released ? { at: released.at, earlier: given.slice(0, -1) } : { at: now, earlier: given };
}

const numberOf = (text: string): number => (/^[1-9]\d{0,8}$/.test(text) ? Number(text) : 0);
