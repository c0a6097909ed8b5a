// Answers that a browser caches and revalidates: pages and files with their ETag.
import { createHash } from "node:crypto";
import type { Context } from "hono";
import type { Html } from "./pages/layout.ts";

/**
 * Answers with a page. Browsers always revalidate it, because a programme changes, but load it only if it has
 * changed.
 */
export async function answer(c: Context, body: Html): Promise<Response> {
  c.header("vary", "accept-language, cookie, authorization");
  return personal(c, String(await body), "text/html; charset=utf-8");
}

/** Answers with content that depends on the caller: no cache between server and browser may store it. */
export function personal(c: Context, body: string, type: string): Response {
  return cached(c, body, type, "private, no-cache");
}

export function cached(c: Context, body: string | Uint8Array, type: string, keeping = "no-cache"): Response {
  const etag = `"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"`;
  c.header("etag", etag);
  c.header("cache-control", keeping);
  if (c.req.header("if-none-match")?.includes(etag)) return c.body(null, 304);
  return c.body(typeof body === "string" ? body : new Uint8Array(body), 200, { "content-type": type });
}
