// Headers of every answer: what a page may load, who learns its address, and whether browsers must use TLS.
import type { Context, Hono } from "hono";
import { compress } from "hono/compress";
import { getCookie } from "hono/cookie";
import { secureHeaders } from "hono/secure-headers";
import { guestPolicy, isGuestPath } from "./guest-routes.ts";
import { isLocalPeer, peerOf } from "./rate-limits.ts";
import { embedPolicy, isEmbedPath, isSitePath, sitePolicy } from "./site-routes.ts";
import { newNonce, policy, tilesCookie, tilesOrigin } from "./web.ts";

declare module "hono" {
  interface ContextVariableMap {
    /** The nonce of this answer, which the policy of its page names. */
    nonce: string;
  }
}

/** Compresses answers and adds the security headers. */
export function addHeaders(hono: Hono, publicUrl: string | undefined): void {
  hono.use(compress());
  // Keeps the token in the address of a personal link from all pages. The application has its own policy.
  hono.use(async (c, next) => {
    const { path } = c.req;
    const nonce = newNonce();
    c.set("nonce", nonce);
    await next();
    if (path.startsWith("/l/")) c.res.headers.set("referrer-policy", "no-referrer");
    const own = /^\/app(\/|$)/.test(path)
      ? policy(nonce, tilesOrigin(getCookie(c, tilesCookie)))
      : isGuestPath(path)
        ? guestPolicy
        : isEmbedPath(path)
          ? embedPolicy
          : isSitePath(path)
            ? sitePolicy
            : undefined;
    // Search engines may list only the public site, even if they find a link to another page.
    if (!isSitePath(path)) c.res.headers.set("x-robots-tag", "noindex");
    // Other sites may load public files, but only the programme may appear in their frames.
    if (isSitePath(path)) c.res.headers.set("cross-origin-resource-policy", "cross-origin");
    if (isEmbedPath(path)) c.res.headers.delete("x-frame-options");
    if (own) c.res.headers.set("content-security-policy", own);
    // Browsers ignore it over plain HTTP, and a server without TLS must not promise it.
    if (isEncrypted(c, publicUrl)) c.res.headers.set("strict-transport-security", "max-age=15552000");
  });
  hono.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
      referrerPolicy: "same-origin",
      strictTransportSecurity: false,
    }),
  );
}

/** Whether the caller's connection is encrypted, according to the administrator or a proxy on this machine. */
export function isEncrypted(c: Context, publicUrl: string | undefined): boolean {
  if (publicUrl !== undefined) return publicUrl.startsWith("https:");
  const isProxied = isLocalPeer(peerOf(c)) && c.req.header("x-forwarded-proto") === "https";
  return isProxied || c.req.url.startsWith("https:");
}
