// Personal links: the page that the address of a link opens, and its calendars.
import type { Context } from "hono";
import { setCookie } from "hono/cookie";
import type { Viewer } from "#app";
import { sayFollowUp } from "#text";
import { type Get, linkCookie } from "./access.ts";
import { isEncrypted } from "./answer-headers.ts";
import type { HandlerContext } from "./api/call.ts";
import { calendarAnswer } from "./calendar-answer.ts";
import { tooMany } from "./gate.ts";
import { guestWho } from "./guest-routes.ts";
import { readerLanguage } from "./language.ts";
import { addressOf, type Limiter, tokenKey } from "./rate-limits.ts";

/** Adds the addresses of personal links. */
export function linkRoutes(get: Get, context: HandlerContext): void {
  const { app, publicUrl, limits } = context;
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
    case "city":
      return "/call";
    case "reader":
      return `/visits/${viewer.visit}`;
  }
}

const secondsUntil = (end: Temporal.Instant): number =>
  Math.max(0, Math.floor(end.since(Temporal.Now.instant()).total("seconds")));

/** Answers to a link that opens nothing. A caller who tries many different tokens has to wait. */
async function wrongToken(c: Context, token: string, limits: Limiter): Promise<Response> {
  const wait = limits.wrongToken(addressOf(c), tokenKey(token));
  return wait > 0 ? tooMany(c, wait) : c.notFound();
}
