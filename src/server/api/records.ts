// Records over HTTP: open, change, undo, history, export and import.
import { type ApiName, shapes } from "#contract";
import { permissionOf, type RecordRole, recordParts } from "#domain";
import { askedOf, languageFor, usualQuestionnaires } from "#text";
import type { Call, Handlers } from "./call.ts";
import { changeAnswer } from "./change-answer.ts";
import type { DayName } from "./days.ts";
import { streamOf } from "./events.ts";
import { fileAnswer, typeOf } from "./files.ts";
import { changeJson } from "./json.ts";
import type { PhotoName } from "./photos.ts";
import { problemResponse, refused } from "./problems.ts";

type Names = Exclude<
  Extract<
    ApiName,
    `${string}/:visit/record` | `${string}/:visit/record/${string}` | `${string}/:visit/reports${string}`
  >,
  DayName | PhotoName
>;

/** Whether a role may change every part of a record. */
const changesAll = (role: RecordRole): boolean =>
  recordParts.every((part) => permissionOf(role, part).change === "all");

/** Returns the role of a caller in the table of permissions. */
const roleOf = ({ viewer }: Pick<Call<Names>, "viewer">): RecordRole => viewer?.role ?? "public";

export const recordHandlers: Handlers<Names> = {
  async "GET /api/visits/:visit/record"({ app, visit, who, viewer, c, language }) {
    const record = await app.records.open(visit);
    if (!record) return problemResponse(c, language, "not-found");
    if (!changesAll(roleOf({ viewer }))) return problemResponse(c, language, "forbidden");
    const { version, document } = record;
    c.header("etag", `"v${version}"`);
    const steps = await app.records.steps(visit, who, version);
    return { id: visit, version, document: { record: { ...document.record } }, ...steps };
  },
  async "GET /api/visits/:visit/record/versions/:version"({ app, visit, param, c, language }) {
    const version = /^\d{1,9}$/.test(param("version")) ? Number(param("version")) : 0;
    await app.records.open(visit);
    const record = version > 0 ? await app.records.at(visit, version) : undefined;
    if (!record) return refused(c, language, { code: "no-such-version", version });
    return { id: visit, version, document: { record: { ...record.document.record } } };
  },
  async "GET /api/visits/:visit/record/export"({ app, visit, c, language }) {
    const record = await app.records.open(visit);
    if (!record) return problemResponse(c, language, "not-found");
    c.header("content-disposition", `attachment; filename="${visit}.record.yaml"`);
    c.header("content-type", "application/yaml; charset=utf-8");
    return c.body(await app.records.yaml(record));
  },
  async "GET /api/visits/:visit/record/news"({ app, visit, query, c, language }) {
    const record = await app.records.open(visit);
    const draft = record && (await app.records.newsDraft(record, languageFor(query.language)));
    return draft ?? problemResponse(c, language, "not-found");
  },
  async "GET /api/visits/:visit/reports"({ app, visit, c, language }) {
    const record = await app.records.open(visit);
    if (!record) return problemResponse(c, language, "not-found");
    const found = await app.records.reports(record, language);
    return { items: found.map((one) => ({ ...one, type: typeOf(one.path) })) };
  },
  async "GET /api/visits/:visit/reports/:path{.+}"({ app, visit, param, c, language }) {
    const record = await app.records.open(visit);
    const file = record && (await app.records.report(record, param("path"), c.req.raw.signal));
    return file ? fileAnswer(c, file) : problemResponse(c, language, "not-found");
  },
  async "POST /api/visits/:visit/record/import"({ app, visit, body, who, only, c, language }) {
    return changeAnswer(c, language, await app.records.importFile({ visit, who, only, ...body }));
  },
  async "POST /api/visits/:visit/record/edits"({ app, visit, body, who, viewer, only, c, language }) {
    if (!changesAll(roleOf({ viewer }))) return problemResponse(c, language, "forbidden");
    return changeAnswer(c, language, await app.records.edit({ visit, who, only, ...body }));
  },
  async "POST /api/visits/:visit/record/undo"({ app, visit, body, who, only, c, language }) {
    return changeAnswer(c, language, await app.records.undo({ visit, who, only, ...body }));
  },
  async "POST /api/visits/:visit/record/redo"({ app, visit, body, who, only, c, language }) {
    return changeAnswer(c, language, await app.records.redo({ visit, who, only, ...body }));
  },
  async "POST /api/visits/:visit/record/restore"({ app, visit, body, who, only, c, language }) {
    return changeAnswer(c, language, await app.records.restore({ visit, who, only, ...body }));
  },
  async "GET /api/visits/:visit/record/evaluation"({ app, visit, c, language }) {
    const working = await app.open(visit);
    if (!working) return problemResponse(c, language, "not-found");
    const [ballots, record] = [await app.evaluation.ballots(visit), await app.records.open(visit)];
    const today = Temporal.Now.plainDateISO("UTC");
    return {
      toAsk: record ? askedOf(working.read.visit, record.read, today) : { guests: 0, hosts: 0 },
      ballots: ballots.map((one) => ({ ...one, activity: one.activity ?? null })),
      usual: usualQuestionnaires(working.read.visit.languages),
    };
  },
  async "POST /api/visits/:visit/record/evaluation/count"({ app, visit, body, who, c, language }) {
    const request = { visit, who, questionnaire: body.questionnaire, activity: body.activity };
    return changeAnswer(c, language, await app.evaluation.count(request));
  },
  async "GET /api/visits/:visit/record/changes"({ app, visit, query }) {
    const { cursor, limit, list, entry } = query;
    const path = list !== undefined && entry !== undefined ? ["record", list, entry] : undefined;
    const before = Number(cursor ?? shapes.mostNumber);
    const items = await app.records.history(visit, before, limit, path);
    const last = items.length < limit ? 1 : (items.at(-1)?.version ?? 1);
    return { items: items.map(changeJson), next: last > 1 ? String(last) : null };
  },
  "GET /api/visits/:visit/record/events"(call) {
    const { app, visit } = call;
    return streamOf(call, {
      id: `${visit}/record`,
      newest: async () => (await app.records.open(visit))?.version ?? 0,
      changes: async (from, to) => (await app.records.history(visit, to + 1, to - from + 1)).toReversed(),
    });
  },
};
