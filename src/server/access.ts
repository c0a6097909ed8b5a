// Access: who is calling, and whether they may use a route.
import type { Context } from "hono";
import { getCookie } from "hono/cookie";
import type { Application, Viewer } from "#app";
import type { Access } from "#contract";

/** Answers with a page or file that the reader may see. */
export type Handler = (context: Context, viewer: Viewer | undefined) => Promise<Response> | Response;
export type Get = (path: string, access: Access, handler: Handler) => void;

/** The cookie with the token of a personal link. Scripts cannot read it. */
export const linkCookie = "entente-link";

export type Refusal = "unauthorised" | "forbidden" | "not-found" | "cross-site";

const bearerOf = (c: Context): string | undefined =>
  /^Bearer ([\w-]+)$/.exec(c.req.header("authorization") ?? "")?.[1];

/** Returns the token of a caller: the bearer token, otherwise the one in the cookie of a personal link. */
export const tokenOf = (c: Context): string | undefined => bearerOf(c) ?? getCookie(c, linkCookie);

/** Returns the caller by bearer token or cookie; undefined without a valid link. */
export async function callerOf(c: Context, app: Application): Promise<Viewer | undefined> {
  const token = tokenOf(c);
  return token === undefined ? undefined : app.links.viewer(token);
}

/**
 * Returns why a caller may not use a route; undefined if they may. Anything that belongs to another visit is reported
 * as not found.
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
 * Whether another site may have made a browser send this changing request with our cookie. Browsers never send bearer
 * tokens by themselves.
 */
export function isCrossSite(c: Context, publicUrl: string | undefined): boolean {
  // Other kinds of authorization are ignored, and the cookie is used.
  if (bearerOf(c) !== undefined) return false;
  const site = c.req.header("sec-fetch-site");
  if (site !== undefined) return site !== "same-origin";
  const origin = c.req.header("origin");
  if (origin === undefined) return getCookie(c, linkCookie) !== undefined;
  if (publicUrl !== undefined && URL.parse(publicUrl)?.origin === origin) return false;
  return URL.parse(origin)?.host !== c.req.header("host");
}
