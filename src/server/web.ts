// The browser application under /app: files hashed by the build, and one page for every address in it.
import { randomBytes } from "node:crypto";
import { readFile } from "node:fs/promises";
import { extname, join, normalize, sep } from "node:path";
import type { Context } from "hono";

/** The folder into which `npm run build:web` puts the application. */
export const webFolder = join(import.meta.dirname, "../../dist/web");

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".json": "application/json",
  ".geojson": "application/json",
  ".webmanifest": "application/manifest+json",
  ".woff2": "font/woff2",
  ".wasm": "application/wasm",
};

/** Makes a nonce, which allows styles on the one page that it was made for (W3C, CSP Level 3). */
export const newNonce = (): string => randomBytes(16).toString("base64");

/** The placeholder for the nonce in the built page (`html.cspNonce` of the build). */
const nonceMark = "ENTENTE_NONCE";

/** The cookie with the origin of the map tile server that the reader has chosen on this device. */
export const tilesCookie = "entente-tiles";

/** Returns the origin in that cookie; undefined if it may not be in a content security policy. */
export function tilesOrigin(cookie: string | undefined): string | undefined {
  const url = cookie === undefined ? null : URL.parse(cookie);
  return url?.protocol === "https:" && /^https:\/\/[\w.-]+(:\d+)?$/.test(url.origin) ? url.origin : undefined;
}

/**
 * Returns the application's own policy: only its scripts and styles, workers, no frames, and pictures of the one map
 * tile server that the reader has chosen. React Aria adds style elements; the page passes it the nonce that allows
 * them.
 */
export const policy = (nonce: string, tiles: string | undefined): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "style-src-attr 'unsafe-inline'",
    ["img-src 'self' data: blob:", tiles].filter(Boolean).join(" "),
    "font-src 'self'",
    ["connect-src 'self'", tiles].filter(Boolean).join(" "),
    "worker-src 'self' blob:",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");

/**
 * Returns a file of the application, or its page, with a nonce, for addresses without a file; undefined if not built.
 */
export async function webFile(c: Context, folder: string, nonce: string): Promise<Response | undefined> {
  const asked = normalize(decodeURIComponent(c.req.path).replace(/^\/app\/?/, ""));
  const isInside = asked !== ".." && !asked.startsWith(`..${sep}`) && !asked.startsWith(sep);
  const type = types[extname(asked)];
  const isFile = isInside && type !== undefined;
  const content = await readFile(join(folder, isFile ? asked : "index.html")).catch(() => undefined);
  if (!content) return undefined;
  if (!isFile) {
    c.header("cache-control", "no-cache");
    return c.html(content.toString("utf8").replaceAll(nonceMark, nonce));
  }
  c.header("content-type", type);
  const isHashed = asked.startsWith(`assets${sep}`);
  c.header("cache-control", isHashed ? "public, max-age=31536000, immutable" : "no-cache");
  return c.body(new Uint8Array(content));
}
