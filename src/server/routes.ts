// The routes: each states who may call it, and answers with a page, a file or the API's JSON.
import { type Context, Hono } from "hono";
import { compress } from "hono/compress";
import { getCookie, setCookie } from "hono/cookie";
import { secureHeaders } from "hono/secure-headers";
import type { Viewer, VisitOnDisplay } from "#app";
import { type RouteCard, roles } from "#contract";
import type { Whose } from "#documents";
import { indexVisit, type Visit } from "#domain";
import { sayFollowUp } from "#text";
import { callerOf, type Get, type Handler, linkCookie, refusalOf } from "./access.ts";
import { answer, cached, personal } from "./answer.ts";
import type { HandlerContext } from "./api/call.ts";
import { mountApi } from "./api/mount.ts";
import { failed } from "./failures.ts";
import { addGate, tooMany } from "./gate.ts";
import { guestPolicy, guestRoutes, guestWho, isGuestPath } from "./guest-routes.ts";
import { readerLanguage } from "./language.ts";
import type { Html } from "./pages/layout.ts";
import { messagePage } from "./pages/message.ts";
import { peoplePage } from "./pages/people.ts";
import { placesPage } from "./pages/places.ts";
import { programmePage } from "./pages/programme.ts";
import { visitsPage } from "./pages/visits.ts";
import { addressOf, isLocalPeer, type Limiter, peerOf, tokenKey } from "./rate-limits.ts";
import { icon, style } from "./style.ts";
import { newNonce, policy, tilesCookie, tilesOrigin, webFile } from "./web.ts";

declare module "hono" {
  interface ContextVariableMap {
    /** The nonce of this one answer, which the policy of its page names. */
    nonce: string;
  }
}

type Own = Extract<Whose, { kind: "person" | "party" }>;

/** Returns the server's routes over the use cases, and the access of each. */
export function routes(context: HandlerContext & { readonly web: string }): {
  hono: Hono;
  cards: readonly RouteCard[];
} {
  const { app, web, publicUrl, limits } = context;
  const hono = new Hono({ strict: false });
  const cards: RouteCard[] = [];
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
        : undefined;
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
  addGate(hono, limits);
  const get: Get = (path, access, handler) => {
    cards.push({ method: "GET", path, access });
    hono.get(path, async (c) => {
      const viewer = await callerOf(c, app);
      if (refusalOf(access, viewer, c.req.param("visit"))) return c.notFound();
      return handler(c, viewer);
    });
  };

  get("/", "public", async (c, viewer) => {
    const language = readerLanguage(c);
    const planned = new Set((await app.jobs.unfinished()).map((job) => job.visit));
    const seen = (await app.cards()).filter(
      ({ visit, release }) => release !== undefined || planned.has(visit.id) || seesDraft(viewer, visit.id),
    );
    return answer(
      c,
      visitsPage(
        language,
        c.req.path,
        seen.map(({ visit }) => visit),
      ),
    );
  });
  get("/visits/:visit", "public", (c, viewer) =>
    withVisit(c, context, viewer, (shown) =>
      programmePage(readerLanguage(c), c.req.path, shown, { kind: "everybody" }),
    ),
  );
  get("/visits/:visit/people", "public", (c, viewer) =>
    withReleased(c, context, viewer, ({ visit }) =>
      peoplePage(readerLanguage(c), c.req.path, visit, (kind, id) => isOwn(viewer, visit, { kind, id })),
    ),
  );
  get("/visits/:visit/places", "public", (c, viewer) =>
    withReleased(c, context, viewer, ({ visit }) => placesPage(readerLanguage(c), c.req.path, visit)),
  );
  for (const [folder, kind] of [
    ["people", "person"],
    ["parties", "party"],
  ] as const) {
    const access = ["owner", "organiser", "host", "delegate"] as const;
    get(`/visits/:visit/${folder}/:id{.+\\.ics}`, access, (c, viewer) => calendar(c, context, viewer, kind));
    get(`/visits/:visit/${folder}/:id`, access, (c, viewer) =>
      withVisit(c, context, viewer, (shown) => {
        const whose = whoseOf(shown, kind, c.req.param("id") ?? "");
        const isSeen = whose && isOwn(viewer, shown.visit, whose);
        return isSeen && programmePage(readerLanguage(c), c.req.path, shown, whose);
      }),
    );
  }
  get("/l/:token", "public", async (c) => {
    const token = c.req.param("token") ?? "";
    const viewer = await app.links.viewer(token);
    if (!viewer) return wrongToken(c, token, limits);
    setCookie(c, linkCookie, token, {
      path: "/",
      httpOnly: true,
      sameSite: "Lax",
      // The cookie expires with the link.
      maxAge: secondsUntil(viewer.expiresAt),
      secure: isEncrypted(c, publicUrl),
    });
    c.header("cache-control", "no-store");
    return c.redirect(await homeOf(context, viewer), 303);
  });
  get("/l/:token/calendar.ics", "public", async (c) => {
    const token = c.req.param("token") ?? "";
    const viewer = await app.links.viewer(token);
    if (!viewer) return wrongToken(c, token, limits);
    const own = viewer && (await app.guests.agenda(viewer));
    const whose = own && guestWho(own.agenda.visit, viewer);
    const text = viewer && whose && (await app.calendars.guest(viewer, whose, readerLanguage(c)));
    return text ? calendarAnswer(c, whose.id, text) : c.notFound();
  });
  get("/l/:token/tasks.ics", "public", async (c) => {
    const token = c.req.param("token") ?? "";
    const viewer = await app.links.viewer(token);
    if (!viewer) return wrongToken(c, token, limits);
    const language = readerLanguage(c);
    const text = await app.recordGuests.tasks(viewer, language, sayFollowUp(language, "yours"));
    return text === undefined ? c.notFound() : calendarAnswer(c, "commitments", text);
  });
  guestRoutes(get, context);
  const application: Handler = async (c) =>
    (await webFile(c, web, c.get("nonce"))) ??
    (process.env.ENTENTE_WEB_BUILD === "running"
      ? c.html(messagePage(readerLanguage(c), c.req.path, "building"), 202)
      : c.html(messagePage(readerLanguage(c), c.req.path, "notBuilt"), 503));
  get("/app", "public", application);
  get("/app/*", "public", application);
  get("/style.css", "public", (c) => cached(c, style, "text/css; charset=utf-8"));
  get("/icon.svg", "public", (c) => cached(c, icon, "image/svg+xml"));
  cards.push(...mountApi(hono, context));

  hono.notFound((c) => c.html(messagePage(readerLanguage(c), c.req.path, "notFound"), 404));
  hono.onError((error, c) => failed(c, error, context.log));
  return { hono, cards };
}

/** Whether the caller's connection is encrypted, according to the administrator or a proxy on this machine. */
function isEncrypted(c: Context, publicUrl: string | undefined): boolean {
  if (publicUrl !== undefined) return publicUrl.startsWith("https:");
  const isProxied = isLocalPeer(peerOf(c)) && c.req.header("x-forwarded-proto") === "https";
  return isProxied || c.req.url.startsWith("https:");
}

const secondsUntil = (end: Temporal.Instant): number =>
  Math.max(0, Math.floor(end.since(Temporal.Now.instant()).total("seconds")));

/** Answers to a link that opens nothing. A caller who tries many different tokens has to wait. */
async function wrongToken(c: Context, token: string, limits: Limiter): Promise<Response> {
  const wait = limits.wrongToken(addressOf(c), tokenKey(token));
  return wait > 0 ? tooMany(c, wait) : c.notFound();
}

/** Whether the viewer may see a programme before it is released. */
const seesDraft = (viewer: Viewer | undefined, visit: string): boolean =>
  viewer !== undefined &&
  (viewer.visit === null || viewer.visit === visit) &&
  ["owner", "organiser", "reader"].includes(viewer.role) &&
  roles.includes(viewer.role);

/** Returns the person of a delegate or the party of a host. */
function ownOf({ role, subject }: Viewer, visit: Visit): Own | undefined {
  const index = indexVisit(visit);
  const person = role === "delegate" ? index.people.get(subject ?? "") : undefined;
  if (person) return { kind: "person", id: person.id };
  const party = role === "host" ? index.parties.get(subject ?? "") : undefined;
  return party && { kind: "party", id: party.id };
}

/** Whether the viewer may see somebody's page: organisers see all, guests their own and that of their party. */
function isOwn(
  viewer: Viewer | undefined,
  visit: Visit,
  whose: { readonly kind: "person" | "party"; readonly id: string },
): boolean {
  if (!viewer || (viewer.visit !== null && viewer.visit !== visit.id)) return false;
  if (viewer.role === "owner" || viewer.role === "organiser") return true;
  const own = ownOf(viewer, visit);
  if (!own) return false;
  const party = own.kind === "party" ? own.id : indexVisit(visit).people.get(own.id)?.party;
  return whose.kind === own.kind ? whose.id === own.id : whose.kind === "party" && whose.id === party;
}

/** Returns the page that a personal link opens. */
async function homeOf({ app }: HandlerContext, viewer: Viewer): Promise<string> {
  switch (viewer.role) {
    case "owner": {
      const [first] = await app.cards();
      return first ? `/app/visits/${first.visit.id}` : "/app";
    }
    case "organiser":
      return `/app/visits/${viewer.visit}`;
    case "delegate":
      return "/me";
    case "host":
      return "/host";
    case "reader":
      return `/visits/${viewer.visit}`;
  }
}

async function withVisit(
  c: Context,
  { app }: HandlerContext,
  viewer: Viewer | undefined,
  make: (shown: VisitOnDisplay) => Html | false | undefined,
): Promise<Response> {
  const id = c.req.param("visit") ?? "";
  const shown = await app.show(id, seesDraft(viewer, id));
  const made = shown && make(shown);
  return made ? answer(c, made) : c.notFound();
}

/** People and places become public together with the programme. */
const withReleased: typeof withVisit = (c, context, viewer, make) =>
  withVisit(c, context, viewer, (shown) =>
    shown.programme || seesDraft(viewer, shown.visit.id) ? make(shown) : undefined,
  );

/** Returns the person or party of this visit; undefined for those of another. */
function whoseOf({ visit }: VisitOnDisplay, kind: "person" | "party", id: string): Own | undefined {
  const index = indexVisit(visit);
  if (kind === "person") {
    const person = index.people.get(id);
    return person && { kind, id: person.id };
  }
  const party = index.parties.get(id);
  return party && { kind, id: party.id };
}

async function calendar(
  c: Context,
  { app }: HandlerContext,
  viewer: Viewer | undefined,
  kind: "person" | "party",
): Promise<Response> {
  const id = c.req.param("visit") ?? "";
  const draft = seesDraft(viewer, id);
  const shown = await app.show(id, draft);
  const whose = shown && whoseOf(shown, kind, (c.req.param("id") ?? "").replace(/\.ics$/, ""));
  if (!whose || !shown.programme || !isOwn(viewer, shown.visit, whose)) return c.notFound();
  const text = await app.calendars.own(id, whose, { language: readerLanguage(c), draft });
  return text === undefined ? c.notFound() : calendarAnswer(c, whose.id, text);
}

function calendarAnswer(c: Context, name: string, text: string): Response | Promise<Response> {
  c.header("content-disposition", `attachment; filename="${name}.ics"`);
  return personal(c, text, "text/calendar; charset=utf-8");
}
