// The pages of programmes: the list of visits, and each visit's programme, people, places and personal programmes.
import type { Context } from "hono";
import type { Viewer, VisitOnDisplay } from "#app";
import type { Get } from "./access.ts";
import { answer } from "./answer.ts";
import type { HandlerContext } from "./api/call.ts";
import { calendarAnswer } from "./calendar-answer.ts";
import { readerLanguage } from "./language.ts";
import type { Html } from "./pages/layout.ts";
import { peoplePage } from "./pages/people.ts";
import { placesPage } from "./pages/places.ts";
import { programmePage } from "./pages/programme.ts";
import { visitsPage } from "./pages/visits.ts";
import { isOwn, seesDraft, whoseOf } from "./sight.ts";

/** Adds the pages of programmes and their calendars. */
export function programmeRoutes(get: Get, context: HandlerContext): void {
  const { app } = context;
  get("/", "public", async (c, viewer) => {
    const language = readerLanguage(c);
    const seen = (await app.cards()).filter(
      ({ visit, release }) =>
        release !== undefined || app.isToBeReleased(visit.id) || seesDraft(viewer, visit.id),
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
    withReleased(c, context, viewer, (shown) => placesPage(readerLanguage(c), c.req.path, shown)),
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
