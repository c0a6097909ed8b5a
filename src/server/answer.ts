// Answers that a browser keeps and asks for again: pages and files with their ETag.
import { createHash } from "node:crypto";
import type { Context } from "hono";
import type { Html } from "./pages/layout.ts";

/** A page: never kept without asking, since a programme changes, and not sent again when it has not. */
export async function answer(c: Context, body: Html): Promise<Response> {
  c.header("vary", "accept-language, cookie, authorization");
  return personal(c, String(await body), "text/html; charset=utf-8");
}

/** What depends on who asks: no cache between server and browser may keep it. */
export function personal(c: Context, body: string, type: string): Response {
  return cached(c, body, type, "private, no-cache");
}

export function cached(c: Context, body: string, type: string, keeping = "no-cache"): Response {
  const etag = `"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"`;
  c.header("etag", etag);
  c.header("cache-control", keeping);
  if (c.req.header("if-none-match")?.includes(etag)) return c.body(null, 304);
  return c.body(body, 200, { "content-type": type });
}
