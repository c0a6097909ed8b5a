// Publishing over HTTP: the public parts of a visit, publishing, withdrawing, previews, and the name of the site.
import type { Viewer } from "#app";
import { type ApiAnswer, type ApiName, shapes } from "#contract";
import type { PublicVisit } from "#documents";
import {
  directoryPermission,
  type Edit,
  instantMinute,
  type PublicPage,
  permissionOf,
  publicPages,
  publicStateAt,
  sameJson,
} from "#domain";
import { itemAddress, itemPage, languagesOf, type SiteContent, visitAddress, visitPage } from "#site";
import { type Language, spokenBy } from "#text";
import { originOf } from "../origin.ts";
import type { Call, Handlers } from "./call.ts";
import { changeAnswer } from "./change-answer.ts";
import { changeJson } from "./json.ts";
import { problemResponse } from "./problems.ts";

type Names = Extract<ApiName, `${string}/:visit/publication${string}` | `${string} /api/site`>;
type Publication = ApiAnswer<"GET /api/visits/:visit/publication">;

/** Whether the caller may decide what is public, by the table of permissions. */
const publishes = (viewer: Viewer | undefined): boolean =>
  permissionOf(viewer?.role ?? "public", "publication").change === "all";

export const publicationHandlers: Handlers<Names> = {
  async "GET /api/visits/:visit/publication"({ app, visit, who, viewer, c, language }) {
    if (!publishes(viewer)) return problemResponse(c, language, "forbidden");
    const found = await app.publications.open(visit);
    const preview = await app.site.preview(visit);
    const working = await app.open(visit);
    if (!found || !preview || !working) return problemResponse(c, language, "not-found");
    const shown = await app.site.visit(visit);
    const now = app.publications.now();
    const stateJson = (page: PublicPage): Publication["pages"]["visit"] => {
      const { state, text, next } = publicStateAt(found.read[page], now);
      return {
        state,
        since: text ? instantMinute.encode(text.at) : null,
        next: next ? { at: instantMinute.encode(next.at), does: next.does } : null,
        ready: languagesOf(viewsOf(preview, page)).length > 0,
        changed: text !== undefined && !sameJson(viewsOf(preview, page), shown && viewsOf(shown, page)),
        addresses: languagesOf(viewsOf(preview, page)).map((spoken) => ({
          language: spoken,
          path: page === "visit" ? visitAddress(spoken, visit) : itemAddress(spoken, visit),
        })),
      };
    };
    const steps = await app.publications.steps(visit, who, found.version);
    const tags = [...working.read.visit.languages, ...languagesOf(viewsOf(preview, "news"))];
    return {
      version: found.version,
      undo: steps.undo !== null,
      redo: steps.redo !== null,
      languages: found.read.languages ? [...found.read.languages] : null,
      offered: [...new Set(tags.flatMap((tag) => spokenBy(tag) ?? []))],
      released: (await app.releases.newest(visit)) !== undefined,
      pages: { visit: stateJson("visit"), news: stateJson("news") },
    };
  },
  async "POST /api/visits/:visit/publication/publish"(call) {
    return decided(call, (deciding) => call.app.publications.publish({ ...deciding, ...call.body }));
  },
  async "POST /api/visits/:visit/publication/withdraw"(call) {
    return decided(call, (deciding) => call.app.publications.withdraw({ ...deciding, ...call.body }));
  },
  async "POST /api/visits/:visit/publication/languages"(call) {
    return decided(call, (deciding) => call.app.publications.speak({ ...deciding, ...call.body }));
  },
  async "POST /api/visits/:visit/publication/undo"(call) {
    return decided(call, (deciding) => call.app.publications.undo({ ...deciding, ...call.body }));
  },
  async "POST /api/visits/:visit/publication/redo"(call) {
    return decided(call, (deciding) => call.app.publications.redo({ ...deciding, ...call.body }));
  },
  async "GET /api/visits/:visit/publication/changes"({ app, visit, query: { cursor, limit } }) {
    const items = await app.publications.history(visit, Number(cursor ?? shapes.mostNumber), limit);
    const last = items.length < limit ? 1 : (items.at(-1)?.version ?? 1);
    return { items: items.map(changeJson), next: last > 1 ? String(last) : null };
  },
  async "GET /api/visits/:visit/publication/preview/:page"(call) {
    const { app, visit, viewer, query, param, c, language, publicUrl, ground } = call;
    const page = publicPages.find((one) => one === param("page"));
    const preview = page && publishes(viewer) ? await app.site.preview(visit) : undefined;
    if (!page || !preview) return problemResponse(c, language, "not-found");
    const asked = spokenBy(query.language);
    const spoken = languagesOf(viewsOf(preview, page));
    const shown: Language | undefined = spoken.find((one) => one === asked) ?? spoken[0];
    const { name, about, categories = [] } = (await app.site.settings()).read;
    const content: SiteContent = { name, about, categories, visits: [preview] };
    const origin = originOf(c, publicUrl);
    const look = { content, language: shown ?? language, origin, preview: true, ground };
    const made = shown && (await (page === "visit" ? visitPage : itemPage)(look, visit));
    return made ? c.html(made) : problemResponse(c, language, "not-found");
  },
  async "GET /api/site"({ app, viewer }) {
    const { version, read } = await app.site.settings();
    return {
      version,
      name: read.name ? { ...read.name } : null,
      about: read.about ? { ...read.about } : null,
      categories: (read.categories ?? []).map(({ id, name }) => ({ id, name: { ...name } })),
      changes: namesSite(viewer),
    };
  },
  async "POST /api/site"({ app, viewer, who, body: { name, about, categories, base, key }, c, language }) {
    if (!namesSite(viewer)) return problemResponse(c, language, "forbidden");
    const edit = (field: string, value: object | null): Edit =>
      value ? { kind: "set", path: ["site", field], value } : { kind: "unset", path: ["site", field] };
    const edits = [edit("name", name), edit("about", about)];
    if (categories) edits.push(edit("categories", categories.length > 0 ? categories : null));
    return changeAnswer(c, language, await app.site.change({ base, key, who, edits }));
  },
};

const namesSite = (viewer: Viewer | undefined): boolean =>
  directoryPermission(viewer?.role ?? "public").namesSite;

const viewsOf = (visit: PublicVisit, page: PublicPage): Readonly<Partial<Record<Language, object>>> =>
  (page === "visit" ? visit.page?.views : visit.news?.views) ?? {};

type Changing = Call<Extract<Names, `POST /api/visits/:visit/publication/${string}`>>;

/** Makes a change of the publication in the name of the caller. */
async function decided(
  { visit, who, viewer, c, language }: Pick<Changing, "visit" | "who" | "viewer" | "c" | "language">,
  make: (deciding: {
    readonly visit: string;
    readonly who: string;
  }) => Promise<Parameters<typeof changeAnswer>[2]>,
) {
  if (!publishes(viewer)) return problemResponse(c, language, "forbidden");
  return changeAnswer(c, language, await make({ visit, who }));
}
