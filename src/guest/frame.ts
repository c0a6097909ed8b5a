// The frame of a guest's page: header, bar with language, type size and colours, the notice without a network.
import { html } from "hono/html";
import { palette } from "#base/palette.ts";
import { textIn, toZoned, type Visit } from "#domain";
import { clock, type Language, languageNames, languages, sayGuest, sayWeb, shortDate } from "#text";
import { type Html, htmlPage } from "./html-page.ts";
import type { GuestLook, Taste } from "./look.ts";

export type { Html } from "./html-page.ts";

interface Page {
  readonly language: Language;
  readonly taste: Taste;
  /** What the bar shows first: the title of the visit or the call. */
  readonly about: string;
  /** The address of the page. */
  readonly path: string;
  readonly title: string;
  /** Elements of the head besides those of every page. */
  readonly head: Html;
  /** Attributes of the body. */
  readonly data: Html;
  /** Content of the bar after the languages. */
  readonly tools?: Html;
}

/** Returns a whole page around `content`: its head, and the bar with the visit and the languages. */
export function wholePage(page: Page, content: Html): Html {
  const { language, taste, about, path, title, head, data, tools = "" } = page;
  const own = html`<meta name="theme-color" content="${palette.accent.light}" />${head}`;
  const root = html`${taste.theme ? html`data-theme="${taste.theme}"` : ""} ${taste.large ? html`data-size="large"` : ""}`;
  const whole = title === about ? title : `${title} · ${about}`;
  return htmlPage(
    { language, title: whole, style: "/guest/style.css", unlisted: true, head: own, root, body: data },
    html`<a class="skip" href="#content">${sayWeb(language, "skip")}</a>
    <header class="bar">
      <p class="visit">${about}</p>
      <nav aria-label="${sayWeb(language, "language")}"><ul>${languages.map(
        (other) =>
          html`<li><a href="${path}?lang=${other}" lang="${other}" hreflang="${other}" ${
            other === language ? html`aria-current="true"` : ""
          }>${languageNames[other]}</a></li>`,
      )}</ul></nav>
      ${tools}
    </header>
    ${content}`,
  );
}

/** Returns a guest's page around `body`. Programme pages can be installed under their address. */
export function guestFrame(
  look: GuestLook,
  path: "/me" | "/host" | "/follow-up" | "/evaluation",
  title: string,
  body: Html,
): Html {
  const { language, taste, visit, released } = look;
  const say = (key: Parameters<typeof sayGuest>[1], values = {}) => sayGuest(language, key, values);
  const isProgramme = path === "/me" || path === "/host";
  return wholePage(
    {
      language,
      taste,
      about: visitTitle(visit, language),
      path,
      title,
      head: html`${isProgramme ? html`<link rel="manifest" href="${path}/app.webmanifest?lang=${language}" />` : ""}
    <link rel="apple-touch-icon" href="/guest/icon-192.png" />
    <script type="module" src="/guest/${isProgramme ? "page" : "follow-up"}.js"></script>`,
      data: html`data-release="${String(released?.release ?? 0)}" data-made="${made(look)}"`,
      tools: html`<div class="tools" hidden>
        <button type="button" data-do="size" aria-pressed="${String(taste.large)}" aria-label="${say("size")}" title="${say("size")}">A<span aria-hidden="true">+</span></button>
        <button type="button" data-do="theme" aria-label="${say("theme")}" title="${say("theme")}">◐</button>
      </div>`,
    },
    html`<p class="notice" id="offline" role="status" hidden>${say("offline", { time: made(look) })}</p>
    <main id="content">${body}</main>`,
  );
}

export const visitTitle = (visit: Visit, language: Language): string =>
  textIn(visit.title, language, visit.languages);

/** Returns when the page was made, in the local time of the visit. */
function made({ visit, now, language }: GuestLook): string {
  const date = toZoned(now, "UTC").toPlainDate();
  const leg = visit.legs.find(
    ({ from, to }) =>
      Temporal.PlainDate.compare(from, date) <= 0 && Temporal.PlainDate.compare(date, to) <= 0,
  );
  const zone = (leg ?? visit.legs[0])?.zone ?? "UTC";
  return `${shortDate(toZoned(now, zone).toPlainDate(), language)} ${clock(now, zone)}`;
}
