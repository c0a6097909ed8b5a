// The routes of the public site: HTML pages without scripts and cookies, feeds and other public files.
import type { Context } from "hono";
import {
  embedPage,
  embedScript,
  feed,
  feedFormats,
  feedTypes,
  frameScript,
  homeAddress,
  homePage,
  itemPage,
  newsPage,
  partnersPage,
  pictureText,
  practicesPage,
  robots,
  type SiteLook,
  siteLanguages,
  siteMessage,
  sitemap,
  siteRoot,
  siteStyle,
  visitPage,
} from "#site";
import { isLanguage, type Language } from "#text";
import type { Get, Handler } from "./access.ts";
import { cached } from "./answer.ts";
import type { HandlerContext } from "./api/call.ts";
import { preferredLanguage } from "./language.ts";
import { originOf } from "./origin.ts";
import type { Html } from "./pages/layout.ts";

export const isSitePath = (path: string): boolean => path === siteRoot || path.startsWith(`${siteRoot}/`);

/** Pages of the public site load a style and pictures of this server, and nothing else. */
export const sitePolicy = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** Only the programme may be shown in frames of other sites. Its script reports its height. */
export const embedPolicy = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors *",
].join("; ");
export const isEmbedPath = (path: string): boolean => /^\/site\/[A-Za-z-]+\/visits\/[^/]+\/embed$/.test(path);

/**
 * Public pages are the same for everybody; a withdrawal takes effect at once, so caches have to revalidate every time.
 */
const keeping = "public, no-cache";

/** Returns the data from which the pages of the site are made in a language. */
async function lookOf(
  { app, publicUrl, ground }: HandlerContext,
  c: Context,
  language: Language,
): Promise<SiteLook> {
  const { settings, visits } = await app.site.now();
  const { name, about, categories = [] } = settings;
  return { content: { name, about, categories, visits }, language, origin: originOf(c, publicUrl), ground };
}

export function siteRoutes(get: Get, context: HandlerContext): void {
  siteFiles(get, context);
  const at: At = (path, handler) => get(`${siteRoot}/:language${path}`, "public", handler);
  // Registered before the pages: the name of a feed would otherwise be read as a category.
  siteFeeds(at, context);
  sitePages(at, context);
  sitePictures(get, at, context);
}
/** Adds a route below the address of a language. */
type At = (path: string, handler: Handler) => void;

/** Addresses without a language: the redirection to the reader's own, style, scripts, and files for search engines. */
function siteFiles(get: Get, context: HandlerContext): void {
  get(siteRoot, "public", async (c) => {
    const { content } = await lookOf(context, c, "en");
    const spoken = siteLanguages(content);
    const preferred = preferredLanguage(c);
    c.header("vary", "accept-language");
    c.header("cache-control", keeping);
    return c.redirect(homeAddress(spoken.find((one) => one === preferred) ?? spoken[0] ?? "en"), 302);
  });
  get(`${siteRoot}/style.css`, "public", (c) => cached(c, siteStyle, "text/css; charset=utf-8", keeping));
  get("/robots.txt", "public", (c) =>
    cached(c, robots(originOf(c, context.publicUrl)), "text/plain; charset=utf-8", keeping),
  );
  get(`${siteRoot}/sitemap.xml`, "public", async (c) => {
    const { content, origin } = await lookOf(context, c, "en");
    return cached(c, sitemap(content, origin), "application/xml; charset=utf-8", keeping);
  });
  for (const [file, script] of [
    ["embed.js", embedScript],
    ["frame.js", frameScript],
  ] as const) {
    get(`${siteRoot}/${file}`, "public", (c) => cached(c, script, "text/javascript; charset=utf-8", keeping));
  }
}

function sitePages(at: At, context: HandlerContext): void {
  const { app } = context;
  /** Answers with a page in the language of its address; `gone`: whether the page was withdrawn. */
  const page =
    (
      make: (look: SiteLook, c: Context) => Html | Promise<Html | undefined> | undefined,
      gone: (c: Context) => Promise<boolean> = async () => false,
    ): Handler =>
    async (c) => {
      const asked = c.req.param("language") ?? "";
      const look = await lookOf(context, c, isLanguage(asked) ? asked : preferredLanguage(c));
      const made = isLanguage(asked) ? await make(look, c) : undefined;
      if (made) return cached(c, String(await made), "text/html; charset=utf-8", keeping);
      const isGone = await gone(c);
      c.header("cache-control", keeping);
      return c.html(siteMessage(look, isGone ? "gone" : "notFound"), isGone ? 410 : 404);
    };
  const visitOf = (c: Context): string => c.req.param("visit") ?? "";
  const goneAs = (what: "visit" | "news") => async (c: Context) =>
    (await app.site.visit(visitOf(c)))?.gone.includes(what) ?? false;
  at("", page(homePage));
  at(
    "/news",
    page((look) => newsPage(look)),
  );
  at(
    "/news/:category",
    page((look, c) => newsPage(look, c.req.param("category"))),
  );
  at("/practices", page(practicesPage));
  at("/partners", page(partnersPage));
  at(
    "/visits/:visit/embed",
    page((look, c) => embedPage(look, visitOf(c)), goneAs("visit")),
  );
  at(
    "/visits/:visit",
    page((look, c) => visitPage(look, visitOf(c)), goneAs("visit")),
  );
  at(
    "/visits/:visit/news",
    page((look, c) => itemPage(look, visitOf(c)), goneAs("news")),
  );
}

function siteFeeds(at: At, context: HandlerContext): void {
  for (const format of feedFormats) {
    const handler: Handler = async (c) => {
      const language = c.req.param("language") ?? "";
      const made = isLanguage(language)
        ? feed(await lookOf(context, c, language), format, c.req.param("category"))
        : undefined;
      if (made === undefined) return c.notFound();
      // Pages of other sites may read public files.
      c.header("access-control-allow-origin", "*");
      return cached(c, made, `${feedTypes[format]}; charset=utf-8`, keeping);
    };
    at(`/news/feed.${format}`, handler);
    at(`/news/:category/feed.${format}`, handler);
  }
}

/** Public photos, and the pictures with which other sites show a link. */
function sitePictures(get: Get, at: At, context: HandlerContext): void {
  const { app } = context;
  get(`${siteRoot}/photos/:visit/:photo{.+\\.jpg}`, "public", async (c) => {
    const id = (c.req.param("photo") ?? "").replace(/\.jpg$/, "");
    const visit = c.req.param("visit") ?? "";
    const found = await app.site.visit(visit);
    const views = [...Object.values(found?.page?.views ?? {}), ...Object.values(found?.news?.views ?? {})];
    const isShown = views.some(({ photos }) => photos.some((one) => one.id === id));
    const bytes = isShown ? await app.photos.published(visit, id) : undefined;
    c.header("cache-control", keeping);
    return bytes ? cached(c, bytes, "image/jpeg", keeping) : c.notFound();
  });
  for (const [path, kind] of [
    ["/visits/:visit", "visit"],
    ["/visits/:visit/news", "news"],
  ] as const) {
    at(`${path}/picture.png`, async (c) => {
      const language = c.req.param("language") ?? "";
      const words = isLanguage(language)
        ? pictureText(await lookOf(context, c, language), c.req.param("visit") ?? "", kind)
        : undefined;
      return words ? cached(c, await app.site.picture(words), "image/png", keeping) : c.notFound();
    });
  }
}
