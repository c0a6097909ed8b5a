// Problems in the form of RFC 9457: in the reader's language, with the fields concerned.
import type { Context } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import type { ChangeProblem, EvaluationProblem, ImportProblem, ReleaseProblem } from "#app";
import type { ProblemDetails } from "#contract";
import { type Language, sayApi, sayFinding, sayProblem, sayProblemSentence } from "#text";

type Key = Parameters<typeof sayApi>[1];

/** The HTTP status of every code. */
const statuses = {
  "bad-request": 400,
  "bad-address": 400,
  "not-json": 400,
  unauthorised: 401,
  forbidden: 403,
  "cross-site": 403,
  "not-found": 404,
  "no-such-version": 404,
  "no-sample": 404,
  conflict: 409,
  stale: 409,
  exists: 409,
  "nothing-to-undo": 409,
  "nothing-to-redo": 409,
  "no-programme": 409,
  "not-open": 409,
  "questions-changed": 409,
  "answered-anonymously": 409,
  "answered-by-name": 409,
  "too-few-answers": 409,
  "no-answer": 422,
  "bad-answer": 422,
  "no-pairs": 409,
  "call-closed": 409,
  "too-large": 413,
  "most-values": 413,
  "photo-bytes": 413,
  "photo-type": 415,
  "not-a-photo": 422,
  "photo-size": 422,
  "too-many-photos": 422,
  "media-type": 415,
  "too-many": 429,
  "busy-visit": 429,
  "too-slow": 503,
  busy: 503,
  gone: 503,
  invalid: 422,
  file: 422,
  stopped: 422,
  "unknown-subject": 422,
  "edit.no-such-place": 422,
  "edit.no-such-entry": 422,
  "edit.entry-exists": 422,
  "edit.entry-id": 422,
  "edit.not-a-collection": 422,
  "edit.computed": 422,
  "history-gap": 500,
  "no-database": 503,
  "disk-full": 507,
  failed: 500,
} as const satisfies Partial<Record<Key, ContentfulStatusCode>>;
export type ProblemKey = keyof typeof statuses;

type More = Omit<Partial<ProblemDetails>, "type" | "title" | "status" | "code"> & {
  readonly values?: Readonly<Record<string, string | number>>;
};

/** If thousands of rows have the same mistake, the first ones are enough; the title states the total. */
const mostErrors = 50;

/** Returns a problem as a response. */
export function problemResponse(
  c: Context,
  language: Language,
  code: ProblemKey,
  { values = {}, errors, ...more }: More = {},
  status: ContentfulStatusCode = statuses[code],
): Response {
  const body: ProblemDetails = {
    type: `/api/docs#problem-${code.replace(".", "-")}`,
    title: sayApi(language, code, values),
    status,
    code,
    ...more,
    ...(errors ? { errors: errors.slice(0, mostErrors) } : {}),
  };
  c.header("vary", "accept-language, cookie, authorization");
  return c.body(JSON.stringify(body), status, {
    "content-type": "application/problem+json; charset=utf-8",
    "cache-control": "no-store",
  });
}

/** Returns why the use cases refused a change, an import or a release. */
export function refused(
  c: Context,
  language: Language,
  problem: ChangeProblem | EvaluationProblem | ImportProblem | ReleaseProblem,
): Response {
  switch (problem.code) {
    case "stale":
    case "no-such-version": {
      const { code, version } = problem;
      return problemResponse(c, language, code, { version, values: { version } });
    }
    case "other-version": {
      const { version } = problem;
      return problemResponse(c, language, "stale", { version, values: { version } }, 412);
    }
    case "edit": {
      const { code, edit, path } = problem.problem;
      const key = `edit.${code}` as const;
      const errors = [{ path: [...path], code, message: sayApi(language, key) }];
      return problemResponse(c, language, key, { errors, detail: `edits[${edit}]` });
    }
    case "conflict": {
      const conflicts = problem.conflicts.map((conflict) => ({ ...conflict, path: [...conflict.path] }));
      return problemResponse(c, language, "conflict", { conflicts, version: problem.version });
    }
    case "invalid": {
      const errors = problem.problems.map(({ problem: found, field }) => ({
        path: [...field],
        code: found.code,
        message: sayProblemSentence(language, found),
      }));
      return problemResponse(c, language, "invalid", { errors, values: { count: problem.count } });
    }
    case "file": {
      const errors = problem.problems.map((found) => ({
        path: found.path.map(String),
        code: found.code,
        message: sayProblem(language, found),
      }));
      return problemResponse(c, language, "file", { errors, values: { count: problem.count } });
    }
    case "stopped": {
      const { visit } = problem.working.read;
      const findings = problem.findings.map((finding) => ({
        finding,
        text: sayFinding(language, finding, visit),
      }));
      return problemResponse(c, language, "stopped", { findings, values: { count: findings.length } });
    }
    case "too-large":
      return problemResponse(c, language, "too-large", { values: { megabytes: 8 } });
    case "exists":
      return problemResponse(c, language, "exists", { values: { id: problem.id } });
    default:
      return problemResponse(c, language, problem.code);
  }
}
