// Access: who is calling, and whether a route is for them.
import type { Context } from "hono";
import { getCookie } from "hono/cookie";
import type { Application, Viewer } from "#app";
import type { Access } from "#contract";

/** Answers with a page or file where the reader has access. */
export type Handler = (context: Context, viewer: Viewer | undefined) => Promise<Response> | Response;
export type Get = (path: string, access: Access, handler: Handler) => void;

/** Holds the token of a personal link. Scripts cannot read it. */
export const linkCookie = "entente-link";

export type Refusal = "unauthorised" | "forbidden" | "not-found" | "cross-site";

const bearerOf = (c: Context): string | undefined =>
  /^Bearer ([\w-]+)$/.exec(c.req.header("authorization") ?? "")?.[1];

/** The token that a caller shows: as bearer, or in the cookie of a personal link. */
export const tokenOf = (c: Context): string | undefined => bearerOf(c) ?? getCookie(c, linkCookie);

/** The caller by bearer token or cookie; undefined without a link that still opens something. */
export async function callerOf(c: Context, app: Application): Promise<Viewer | undefined> {
  const token = tokenOf(c);
  return token === undefined ? undefined : app.links.viewer(token);
}

/**
 * Why a caller may not use a route; undefined when he or she may. What belongs to another visit looks as if it were not
 * there.
 */
export function refusalOf(
  access: Access,
  viewer: Viewer | undefined,
  visit: string | undefined,
): Refusal | undefined {
  if (access === "public") return undefined;
  if (!viewer) return "unauthorised";
  if (visit !== undefined && viewer.visit !== null && viewer.visit !== visit) return "not-found";
  return access.includes(viewer.role) ? undefined : "forbidden";
}

/**
 * Whether a request that changes something may be one that another site made a browser send along with our cookie.
 * Bearer tokens are not sent by browsers on their own.
 */
export function isCrossSite(c: Context, publicUrl: string | undefined): boolean {
  // Any other kind of authorization is ignored, and the cookie is used.
  if (bearerOf(c) !== undefined) return false;
  const site = c.req.header("sec-fetch-site");
  if (site !== undefined) return site !== "same-origin";
  const origin = c.req.header("origin");
  if (origin === undefined) return getCookie(c, linkCookie) !== undefined;
  if (publicUrl !== undefined && URL.parse(publicUrl)?.origin === origin) return false;
  return URL.parse(origin)?.host !== c.req.header("host");
}
