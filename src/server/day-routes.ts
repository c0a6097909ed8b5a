// The run of show for phones, and the check-in that the code of a badge opens.
import type { Context } from "hono";
import { getCookie } from "hono/cookie";
import type { Application, Viewer } from "#app";
import { dayPage, type Taste } from "#guest";
import type { Get } from "./access.ts";
import { answer } from "./answer.ts";
import { mayMark, stateJson } from "./api/days.ts";
import { readerLanguage } from "./language.ts";

/** How the reader wants pages to look, as kept on the device. */
export function tasteOf(c: Context): Taste {
  const theme = getCookie(c, "entente-theme");
  return {
    theme: theme === "light" || theme === "dark" ? theme : undefined,
    large: getCookie(c, "entente-size") === "large",
  };
}

export function dayRoutes(get: Get, app: Application): void {
  get("/day/:visit", ["owner", "organiser"], (c) => dayAnswer(c, app));
  // Anybody can scan a badge: those who may not mark see their own page, and nothing is marked.
  get("/day/:visit/check-in/:person", "public", (c, viewer) => {
    const visit = c.req.param("visit") ?? "";
    const isHere = viewer?.visit === null || viewer?.visit === visit;
    if (isHere && mayMark(viewer)) return dayAnswer(c, app);
    c.header("cache-control", "no-store");
    return c.redirect(guestHome(viewer, visit), 303);
  });
}

const guestHome = (viewer: Viewer | undefined, visit: string): string =>
  viewer?.role === "delegate"
    ? "/me"
    : viewer?.role === "host"
      ? "/host"
      : `/visits/${encodeURIComponent(visit)}`;

async function dayAnswer(c: Context, app: Application): Promise<Response> {
  const id = c.req.param("visit") ?? "";
  const working = await app.open(id);
  const marked = working && (await app.days.state(id));
  if (!marked) return c.notFound();
  const language = readerLanguage(c);
  // A phone stores the page separately for each language.
  c.header("content-language", language);
  const { visit, programme } = working.read;
  const { version, state } = marked;
  return answer(
    c,
    dayPage({
      language,
      taste: tasteOf(c),
      visit,
      programme,
      marked: { version, state: stateJson(state) },
    }),
  );
}
