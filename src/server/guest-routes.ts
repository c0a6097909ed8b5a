// The routes of guests' pages, which delegates and hosts can install, and of their calendars.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Context } from "hono";
import { getCookie } from "hono/cookie";
import { type Application, guestSubject, type Viewer } from "#app";
import { instantMinute, toMinute, type Visit } from "#domain";
import {
  cityPage,
  dayStyle,
  delegatePage,
  driverPage,
  evaluationPage,
  followUpPage,
  type GuestLook,
  guestManifest,
  guestStyle,
  type HostAnswer,
  hostPage,
  interpreterPage,
} from "#guest";
import { nameOf } from "#text";
import { type Get, linkCookie } from "./access.ts";
import { answer, cached } from "./answer.ts";
import type { HandlerContext } from "./api/call.ts";
import { dayRoutes, tasteOf } from "./day-routes.ts";
import { readerLanguage } from "./language.ts";
import { originOf } from "./origin.ts";

export const isGuestPath = (path: string): boolean =>
  /^\/(me|host|follow-up|evaluation|call|guest|day)(\/|$)/.test(path);

/** The policy allows only scripts, styles and calls of this server. */
export const guestPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  // A photo is shown before it is sent.
  "img-src 'self' blob:",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

const pictures = join(import.meta.dirname, "icons");

export function guestRoutes(
  get: Get,
  { app, web, publicUrl }: HandlerContext & { readonly web: string },
): void {
  get("/me", ["delegate"], async (c, viewer) => {
    const seen = viewer && (await lookOf(c, { app, publicUrl }, viewer));
    const { person, interpreter, vehicles = [] } = seen ? guestSubject(seen.visit, viewer) : {};
    if (seen && interpreter) return answer(c, interpreterPage(seen, interpreter));
    if (seen && vehicles.length > 0) return answer(c, driverPage(seen, vehicles));
    return seen && person ? answer(c, delegatePage(seen, person)) : c.notFound();
  });
  get("/host", ["host"], async (c, viewer) => {
    const seen = viewer && (await lookOf(c, { app, publicUrl }, viewer));
    if (!seen) return c.notFound();
    const { organisation, people } = guestSubject(seen.visit, viewer);
    const said = await app.guests.said(viewer);
    const answers = said.map(
      ({ activity, kind, start, note, state, at }): HostAnswer => ({
        activity,
        kind,
        start: start === null ? undefined : instantMinute.decode(start),
        note,
        state,
        at,
      }),
    );
    return answer(c, hostPage(seen, { organisation, own: people, answers }));
  });
  get("/follow-up", ["delegate", "host"], async (c, viewer) => {
    const look = viewer && (await lookOf(c, { app, publicUrl }, viewer));
    const seen = viewer && (await app.recordGuests.seen(viewer));
    if (!look || !seen) return c.notFound();
    const { record, answerable, toSign, history } = seen;
    const today = Temporal.Now.plainDateISO("UTC");
    const token = getCookie(c, linkCookie);
    const tasks = token ? `${publicUrl ?? ""}/l/${token}/tasks.ics?lang=${look.language}` : undefined;
    const home = viewer.role === "host" ? "/host" : "/me";
    const own = { answerable: new Set(answerable), toSign: new Set(toSign) };
    return answer(c, followUpPage(look, { record, ...own, history, today, home, tasks }));
  });
  get("/evaluation", ["delegate", "host"], async (c, viewer) => {
    const look = viewer && (await lookOf(c, { app, publicUrl }, viewer));
    const forms = viewer && (await app.recordGuests.evaluation(viewer));
    if (!look || !forms) return c.notFound();
    return answer(c, evaluationPage(look, { forms, home: viewer.role === "host" ? "/host" : "/me" }));
  });
  get("/call", ["city"], async (c, viewer) => {
    const seen = viewer && (await app.calls.cityView(viewer));
    if (!seen) return c.notFound();
    const language = readerLanguage(c);
    c.header("content-language", language);
    return answer(c, cityPage({ ...seen, language, taste: tasteOf(c) }));
  });
  dayRoutes(get, app);
  for (const path of ["/me", "/host"] as const) {
    get(`${path}/app.webmanifest`, "public", (c) =>
      cached(c, guestManifest(path, readerLanguage(c)), "application/manifest+json; charset=utf-8"),
    );
  }
  get("/guest/style.css", "public", (c) => cached(c, guestStyle, "text/css; charset=utf-8"));
  get("/guest/day.css", "public", (c) => cached(c, dayStyle, "text/css; charset=utf-8"));
  for (const file of ["page.js", "worker.js", "follow-up.js", "day.js"]) {
    get(`/guest/${file}`, "public", async (c) => {
      // While the application is built at the first start, pages are served without a script.
      const script = await readFile(join(web, "guest", file), "utf8").catch(() => undefined);
      if (script === undefined) return c.notFound();
      c.header("service-worker-allowed", "/");
      return cached(c, script, "text/javascript; charset=utf-8");
    });
  }
  for (const file of ["icon-192.png", "icon-512.png"]) {
    get(`/guest/${file}`, "public", async (c) => {
      c.header("cache-control", "public, max-age=86400");
      return c.body(new Uint8Array(await readFile(join(pictures, file))), 200, {
        "content-type": "image/png",
      });
    });
  }
}

/** Returns what a guest sees now; undefined if the visit or the subject of the link is gone. */
async function lookOf(
  c: Context,
  { app, publicUrl }: { readonly app: Application; readonly publicUrl: string | undefined },
  viewer: Viewer,
): Promise<GuestLook | undefined> {
  const language = readerLanguage(c);
  // A phone caches the page by language.
  c.header("content-language", language);
  const own = await app.guests.agenda(viewer);
  const visit =
    own?.agenda.visit ?? (viewer.visit === null ? undefined : (await app.open(viewer.visit))?.read.visit);
  const whose = visit && guestWho(visit, viewer);
  if (!visit || !whose) return undefined;
  const token = getCookie(c, linkCookie);
  return {
    language,
    taste: tasteOf(c),
    visit,
    name: nameOf(visit, whose, language),
    now: toMinute(Temporal.Now.instant()),
    calendar:
      // Not from the Host header, which callers choose: the token would be sent to any server that it names.
      own && token ? `${publicUrl ?? ""}/l/${token}/calendar.ics?lang=${language}` : undefined,
    checkIn:
      whose.kind === "person" ? `${originOf(c, publicUrl)}/day/${visit.id}/check-in/${whose.id}` : undefined,
    released: own && { ...own },
  };
}

/**
 * Returns whom a guest's link belongs to: a person, a party or an organisation; undefined if the visit no longer has
 * it.
 */
export function guestWho(visit: Visit, viewer: Viewer) {
  const { person, interpreter, vehicles, party, organisation } = guestSubject(visit, viewer);
  if (interpreter) return { kind: "interpreter", id: interpreter } as const;
  if (person) return { kind: "person", id: person } as const;
  const [vehicle] = vehicles;
  if (vehicle) return { kind: "vehicle", id: vehicle } as const;
  // The link of an organisation shows its own name, even where it speaks for its only party.
  const isOrganisation = organisation === viewer.subject;
  if (party && !isOrganisation) return { kind: "party", id: party } as const;
  return organisation && ({ kind: "organisation", id: organisation } as const);
}
