// The gate checks every request before its route: its address has to be readable, and rate limits apply.
import type { Context, Hono } from "hono";
import { badCharacter } from "#domain";
import { tokenOf } from "./access.ts";
import { problemResponse } from "./api/problems.ts";
import { readerLanguage } from "./language.ts";
import { messagePage } from "./pages/message.ts";
import { addressOf, type Limiter, tokenKey } from "./rate-limits.ts";

/** The longest address that is read. Those of personal links and documents have fewer than 300 characters. */
const longestPath = 2000;

/** Adds the gate before all routes. */
export function addGate(hono: Hono, limits: Limiter): void {
  hono.use(async (c, next) => {
    if (!isReadable(c)) return refuse(c, "bad-address", 400);
    const token = tokenOf(c);
    const wait = limits.request(addressOf(c), token && tokenKey(token));
    if (wait > 0) return tooMany(c, wait);
    await next();
  });
}

/** Refuses a request, with the number of seconds to wait. */
export function tooMany(c: Context, seconds: number): Response | Promise<Response> {
  c.header("retry-after", String(seconds));
  return refuse(c, "too-many", 429, seconds);
}

function refuse(
  c: Context,
  code: "bad-address" | "too-many",
  status: 400 | 429,
  seconds = 0,
): Response | Promise<Response> {
  const language = readerLanguage(c);
  if (c.req.path.startsWith("/api/")) return problemResponse(c, language, code, { values: { seconds } });
  return c.html(messagePage(language, "/", code === "too-many" ? "busy" : "notFound"), status);
}

/** Whether the whole address can be decoded to text that may be stored: no stray percent sign, no NUL. */
function isReadable(c: Context): boolean {
  const { url } = c.req;
  // An invalid Host header gives an address from which no request can be made.
  if (!URL.canParse(url)) return false;
  const start = url.indexOf("/", url.indexOf("//") + 2);
  const address = start < 0 ? "/" : url.slice(start);
  if (address.length > longestPath) return false;
  const [path = "", query = ""] = address.split("?", 2);
  return [path, query].every((part) => {
    const text = decoded(part);
    return text !== undefined && badCharacter(text) === undefined;
  });
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
