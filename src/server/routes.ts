// The routes: each says who may call it, and answers with a page or a file.
import { createHash } from "node:crypto";
import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { compress } from "hono/compress";
import { secureHeaders } from "hono/secure-headers";
import type { Application, VisitOnDisplay } from "#app";
import type { Access, RouteCard } from "#contract";
import { calendarFile, type Whose } from "#documents";
import { indexVisit } from "#domain";
import { readerLanguage } from "./language.ts";
import type { Html } from "./pages/layout.ts";
import { messagePage } from "./pages/message.ts";
import { peoplePage } from "./pages/people.ts";
import { placesPage } from "./pages/places.ts";
import { programmePage } from "./pages/programme.ts";
import { visitsPage } from "./pages/visits.ts";
import { icon, style } from "./style.ts";

/** Nothing is sent here yet but addresses. */
const mostBytes = 64 * 1024;

type Handler = (context: Context) => Promise<Response> | Response;

/** The server's routes over the use cases, and the card of each for those who ask who may call it. */
export function routes(app: Application): { hono: Hono; cards: readonly RouteCard[] } {
  const hono = new Hono({ strict: false });
  const cards: RouteCard[] = [];
  hono.use(compress());
  hono.use(bodyLimit({ maxSize: mostBytes }));
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
    }),
  );
  const get = (path: string, access: Access, handler: Handler) => {
    cards.push({ method: "GET", path, access });
    hono.get(path, handler);
  };

  get("/", "public", async (c) => {
    const language = readerLanguage(c);
    return answer(c, visitsPage(language, c.req.path, await app.listVisits()));
  });
  get("/visits/:visit", "public", (c) =>
    withVisit(c, app, (shown) => programmePage(readerLanguage(c), c.req.path, shown, { kind: "everybody" })),
  );
  get("/visits/:visit/people", "public", (c) =>
    withVisit(c, app, ({ visit }) => peoplePage(readerLanguage(c), c.req.path, visit)),
  );
  get("/visits/:visit/places", "public", (c) =>
    withVisit(c, app, ({ visit }) => placesPage(readerLanguage(c), c.req.path, visit)),
  );
  for (const [folder, kind] of [
    ["people", "person"],
    ["parties", "party"],
  ] as const) {
    get(`/visits/:visit/${folder}/:id{.+\\.ics}`, "public", (c) => calendar(c, app, kind));
    get(`/visits/:visit/${folder}/:id`, "public", (c) =>
      withVisit(c, app, (shown) => {
        const whose = whoseOf(shown, kind, c.req.param("id") ?? "");
        return whose && programmePage(readerLanguage(c), c.req.path, shown, whose);
      }),
    );
  }
  get("/style.css", "public", (c) => cached(c, style, "text/css; charset=utf-8"));
  get("/icon.svg", "public", (c) => cached(c, icon, "image/svg+xml"));
  get("/api/health", "public", (c) => c.json({ status: "ok" }));

  hono.notFound((c) => c.html(messagePage(readerLanguage(c), c.req.path, "notFound"), 404));
  hono.onError((_, c) => c.html(messagePage(readerLanguage(c), c.req.path, "failed"), 500));
  return { hono, cards };
}

async function withVisit(
  c: Context,
  app: Application,
  make: (shown: VisitOnDisplay) => Html | undefined,
): Promise<Response> {
  const shown = await app.showVisit(c.req.param("visit") ?? "");
  const made = shown && make(shown);
  return made ? answer(c, made) : c.notFound();
}

/** The person or party of this visit; undefined for those of another. */
function whoseOf(
  { visit }: VisitOnDisplay,
  kind: "person" | "party",
  id: string,
): Exclude<Whose, { kind: "everybody" }> | undefined {
  const index = indexVisit(visit);
  if (kind === "person") {
    const person = index.people.get(id);
    return person && { kind, id: person.id };
  }
  const party = index.parties.get(id);
  return party && { kind, id: party.id };
}

async function calendar(c: Context, app: Application, kind: "person" | "party"): Promise<Response> {
  const shown = await app.showVisit(c.req.param("visit") ?? "");
  const whose = shown && whoseOf(shown, kind, (c.req.param("id") ?? "").replace(/\.ics$/, ""));
  if (!shown?.programme || !whose) return c.notFound();
  c.header("content-disposition", `attachment; filename="${whose.id}.ics"`);
  return cached(
    c,
    calendarFile(shown.visit, shown.programme, whose, "public", readerLanguage(c)),
    "text/calendar; charset=utf-8",
  );
}

/** A page: never kept without asking, since a programme changes, and not sent again when it has not. */
async function answer(c: Context, body: Html): Promise<Response> {
  c.header("vary", "accept-language, cookie");
  return cached(c, String(await body), "text/html; charset=utf-8");
}

function cached(c: Context, body: string, type: string): Response {
  const etag = `"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"`;
  c.header("etag", etag);
  c.header("cache-control", "no-cache");
  if (c.req.header("if-none-match")?.includes(etag)) return c.body(null, 304);
  return c.body(body, 200, { "content-type": type });
}
