// Failures: errors that the caller did not cause are logged under a number that the answer contains.
import { randomBytes } from "node:crypto";
import type { Context } from "hono";
import { overloadOf } from "#app";
import { databaseTrouble } from "#store";
import { problemResponse } from "./api/problems.ts";
import { readerLanguage } from "./language.ts";
import { messagePage } from "./pages/message.ts";

/** Writes one or more lines to the log of the server. */
export type Log = (line: string) => void;

/** Seconds after which a caller may try again if the server is overloaded. */
const retrySeconds = 5;

/** Answers a request whose handler threw. */
export function failed(c: Context, error: unknown, log: Log): Response | Promise<Response> {
  const language = readerLanguage(c);
  const isApi = c.req.path.startsWith("/api/");
  const overload = overloadOf(error);
  if (overload) {
    c.header("retry-after", String(retrySeconds));
    if (isApi) return problemResponse(c, language, overload);
    return c.html(messagePage(language, c.req.path, "busy"), 503);
  }
  const trouble = databaseTrouble(error);
  // The database may be back soon, and a retry may help.
  if (trouble === "away") c.header("retry-after", String(retrySeconds));
  const id = randomBytes(6).toString("hex");
  log(`${id} ${c.req.method} ${withoutToken(c.req.path)} ${traceOf(error)}`);
  if (trouble) {
    if (isApi) return problemResponse(c, language, troubles[trouble], { instance: id });
    return c.html(messagePage(language, c.req.path, "noDatabase"), 503);
  }
  if (isApi) return problemResponse(c, language, "failed", { values: { id }, instance: id });
  return c.html(messagePage(language, c.req.path, "failed", { id }), 500);
}

/** The database cannot be reached, is full, or is incomplete; the answer says which. */
const troubles = { away: "no-database", full: "disk-full", gap: "history-gap" } as const;

/** Removes tokens of personal links, which must never reach a log. */
const withoutToken = (path: string): string => path.replace(/^\/l\/[^/]+/, "/l/…");

const traceOf = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);
