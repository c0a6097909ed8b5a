// The routes: each states who may call it, and answers with a page, a file or the API's JSON.
import { Hono } from "hono";
import type { RouteCard } from "#contract";
import { callerOf, type Get, type Handler, refusalOf } from "./access.ts";
import { cached } from "./answer.ts";
import { addHeaders } from "./answer-headers.ts";
import type { HandlerContext } from "./api/call.ts";
import { mountApi } from "./api/mount.ts";
import { failed } from "./failures.ts";
import { addGate } from "./gate.ts";
import { guestRoutes } from "./guest-routes.ts";
import { readerLanguage } from "./language.ts";
import { linkRoutes } from "./link-routes.ts";
import { groundDrawer } from "./map-data.ts";
import { messagePage } from "./pages/message.ts";
import { programmeRoutes } from "./programme-routes.ts";
import { siteRoutes } from "./site-routes.ts";
import { icon, style } from "./style.ts";
import { webFile } from "./web.ts";

/** Returns the server's routes over the use cases, and the access of each. */
export function routes(given: Omit<HandlerContext, "ground"> & { readonly web: string }): {
  hono: Hono;
  cards: readonly RouteCard[];
} {
  const context = { ...given, ground: groundDrawer(given.web) };
  const { app, publicUrl, limits } = context;
  const hono = new Hono({ strict: false });
  const cards: RouteCard[] = [];
  addHeaders(hono, publicUrl);
  addGate(hono, limits);
  const get: Get = (path, access, handler) => {
    cards.push({ method: "GET", path, access });
    hono.get(path, async (c) => {
      const viewer = await callerOf(c, app);
      if (refusalOf(access, viewer, c.req.param("visit"))) return c.notFound();
      return handler(c, viewer);
    });
  };

  programmeRoutes(get, context);
  linkRoutes(get, context);
  guestRoutes(get, context);
  siteRoutes(get, context);
  applicationRoutes(get, context.web);
  get("/style.css", "public", (c) => cached(c, style, "text/css; charset=utf-8"));
  get("/icon.svg", "public", (c) => cached(c, icon, "image/svg+xml"));
  cards.push(...mountApi(hono, context));

  hono.notFound((c) => c.html(messagePage(readerLanguage(c), c.req.path, "notFound"), 404));
  hono.onError((error, c) => failed(c, error, context.log));
  return { hono, cards };
}

/** The application in the browser: its files, and its one page for every other address. */
function applicationRoutes(get: Get, web: string): void {
  const application: Handler = async (c) =>
    (await webFile(c, web, c.get("nonce"))) ??
    (process.env.ENTENTE_WEB_BUILD === "running"
      ? c.html(messagePage(readerLanguage(c), c.req.path, "building"), 202)
      : c.html(messagePage(readerLanguage(c), c.req.path, "notBuilt"), 503));
  get("/app", "public", application);
  get("/app/*", "public", application);
}
