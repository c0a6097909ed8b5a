// Visits over HTTP: import, open, change, undo, history.
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import type { Context } from "hono";
import type { Application, Working } from "#app";
import { type ApiName, shapes } from "#contract";
import { isMapping, type Path, particularsProblems, plainDate, type Visit } from "#domain";
import { type Language, sayProblem, sayProblemSentence } from "#text";
import { pace } from "../pace.ts";
import type { Handlers } from "./call.ts";
import { changeAnswer } from "./change-answer.ts";
import { changeJson, differenceJson, spoken } from "./json.ts";
import { problemResponse, refused } from "./problems.ts";

type Names = Extract<
  Exclude<ApiName, `${string}/record/${string}` | `${string}/publication/${string}`>,
  | "GET /api/visits"
  | "POST /api/visits"
  | `${string}/:visit/edits`
  | `${string}/:visit/undo`
  | `${string}/:visit/redo`
  | `${string}/restore`
  | `${string}/changes`
  | `${string}/compare`
  | `${string}/findings`
  | `${string}/export`
  | "GET /api/visits/:visit"
  | "GET /api/visits/:visit/versions/:version"
>;

export const visitHandlers: Handlers<Names> = {
  async "GET /api/visits"({ app, viewer, language }) {
    const cards = (await app.cards()).filter(
      ({ visit }) => viewer?.visit === null || viewer?.visit === visit.id,
    );
    return {
      items: cards.map(({ visit, version, updatedAt, release }) => ({
        id: visit.id,
        title: { ...visit.title },
        from: plainDate.encode(visit.from),
        to: plainDate.encode(visit.to),
        version,
        updatedAt: updatedAt.toString(),
        release: release ?? null,
      })),
      unreadable: viewer?.visit === null ? await unreadable(app, language) : [],
    };
  },
  async "POST /api/visits"({ app, body, who, c, language, sample }) {
    const by = { key: body.key, who };
    if ("sample" in body && !sample) return problemResponse(c, language, "no-sample");
    const made: Awaited<ReturnType<typeof app.importJson>> =
      "visit" in body
        ? await app.importJson(body.visit, by)
        : "source" in body
          ? await app.importFile(body.source, body.name, by)
          : await app.importCopy(sample?.source ?? "", sample?.file ?? "", by);
    if (!made.ok) return refused(c, language, made.error);
    if ("sample" in body && sample?.record !== undefined) {
      await app.records.begin(made.value.id, sample.record, "record.yaml");
    }
    c.header("location", `/api/visits/${made.value.id}`);
    const { id, version, warnings = [] } = made.value;
    return { id, version, warnings: warnings.map((one) => sayProblem(language, one)) };
  },
  async "GET /api/visits/:visit"({ app, visit, who, c, language }) {
    const working = await app.open(visit);
    if (!working) return problemResponse(c, language, "not-found");
    const bytes = await bytesOf(app, working, who);
    await pace(bytes.plain.length);
    return openVisit(c, bytes);
  },
  async "GET /api/visits/:visit/versions/:version"({ app, visit, param, c, language }) {
    const version = /^\d{1,9}$/.test(param("version")) ? Number(param("version")) : 0;
    const working = version > 0 ? await app.changes.at(visit, version) : undefined;
    if (!working) return refused(c, language, { code: "no-such-version", version });
    const { visit: wanted, programme } = working.document;
    return {
      id: visit,
      version,
      document: { visit: { ...wanted }, programme: programme && { ...programme } },
    };
  },
  async "GET /api/visits/:visit/export"({ app, visit, query, c, language }) {
    const working = await app.open(visit);
    if (!working) return problemResponse(c, language, "not-found");
    const isYaml = query.format === "yaml";
    c.header("content-disposition", `attachment; filename="${visit}.${query.format}"`);
    c.header("content-type", isYaml ? "application/yaml; charset=utf-8" : "application/json");
    return c.body(
      isYaml ? await app.documents.yaml(working) : `${JSON.stringify(working.document.visit, null, 2)}\n`,
    );
  },
  async "POST /api/visits/:visit/edits"({ app, visit, body, who, only, c, language }) {
    return changeAnswer(c, language, await app.changes.edit({ visit, who, only, ...body }));
  },
  async "POST /api/visits/:visit/undo"({ app, visit, body, who, only, c, language }) {
    return changeAnswer(c, language, await app.changes.undo({ visit, who, only, ...body }));
  },
  async "POST /api/visits/:visit/redo"({ app, visit, body, who, only, c, language }) {
    return changeAnswer(c, language, await app.changes.redo({ visit, who, only, ...body }));
  },
  async "POST /api/visits/:visit/restore"({ app, visit, body, who, only, c, language }) {
    return changeAnswer(c, language, await app.changes.restore({ visit, who, only, ...body }));
  },
  async "GET /api/visits/:visit/changes"({ app, visit, query }) {
    const before = Number(query.cursor ?? shapes.mostNumber);
    const items = await app.history(visit, before, query.limit);
    const last = items.at(-1)?.version ?? 1;
    return { items: items.map(changeJson), next: last > 1 ? String(last) : null };
  },
  async "GET /api/visits/:visit/compare"({ app, visit, query, c, language }) {
    const found = await app.releases.compare(visit, query.from, query.to);
    if (!found) return refused(c, language, { code: "no-such-version", version: query.to });
    return differenceJson(language, found);
  },
  async "GET /api/visits/:visit/findings"({ app, visit: id, c, language }) {
    const working = await app.open(id);
    if (!working) return problemResponse(c, language, "not-found");
    const { visit, programme } = working.read;
    return {
      version: working.version,
      programme: spoken(language, visit, programme?.findings ?? []),
      visit: spoken(language, visit, await app.preflight(working)),
      warnings: particularsProblems(visit).map((found) => ({
        path: pathOfEdit(visit, found.path),
        code: found.code,
        message: sayProblemSentence(language, found),
      })),
    };
  },
};

/** Returns a path as edits write it: entries by their id, where they have one. */
function pathOfEdit(visit: Visit, path: Path): string[] {
  let at: unknown = visit;
  const named = path.map((key) => {
    at = Array.isArray(at) ? at[Number(key)] : isMapping(at) ? at[key] : undefined;
    return typeof key === "number" && isMapping(at) && typeof at.id === "string" ? at.id : String(key);
  });
  return ["visit", ...named];
}

const zipped = promisify(gzip);

/** Returns stored visits that cannot be read, each with the reasons. */
async function unreadable(app: Application, language: Language) {
  return (await app.unreadable()).map(({ id, problems, source }) => ({
    id,
    source,
    reasons: problems.slice(0, mostReasons).map((problem) => sayProblem(language, problem)),
  }));
}

const mostReasons = 5;

interface Bytes {
  readonly etag: string;
  readonly plain: Uint8Array<ArrayBuffer>;
  readonly zipped: Uint8Array<ArrayBuffer>;
}

/**
 * A document is read far more often than written. Its bytes, plain and compressed, are therefore made once for each
 * state and person: everybody can undo and redo only their own changes.
 */
const made = new WeakMap<Working, Map<string, Promise<Bytes>>>();

function bytesOf(app: Application, working: Working, who: string): Promise<Bytes> {
  const byPerson = made.get(working) ?? new Map<string, Promise<Bytes>>();
  made.set(working, byPerson);
  const known = byPerson.get(who);
  if (known) return known;
  const bytes = makeBytes(app, working, who);
  byPerson.set(who, bytes);
  return bytes;
}

async function makeBytes(app: Application, { id, version, text }: Working, who: string): Promise<Bytes> {
  const rest = JSON.stringify(await app.changes.steps(id, who, version)).slice(1);
  const body = `{"id":${JSON.stringify(id)},"version":${version},"document":${text},${rest}`;
  const plain = new TextEncoder().encode(body);
  return { etag: `"v${version}"`, plain, zipped: new Uint8Array(await zipped(plain, { level: 6 })) };
}

function openVisit(c: Context, { etag, plain, zipped }: Bytes): Response {
  c.header("etag", etag);
  c.header("cache-control", "private, no-cache");
  c.header("vary", "accept-encoding, cookie, authorization");
  if (c.req.header("if-none-match")?.includes(etag)) return c.body(null, 304);
  c.header("content-type", "application/json; charset=utf-8");
  if (!/\bgzip\b/.test(c.req.header("accept-encoding") ?? "")) return c.body(plain);
  c.header("content-encoding", "gzip");
  return c.body(zipped);
}
