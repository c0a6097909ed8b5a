// The frame of a guest's page: header, bar with language, type size and colours, the notice without a network.
import { html } from "hono/html";
import { textIn, toZoned } from "#domain";
import { clock, languageNames, languages, sayGuest, sayWeb, shortDate } from "#text";
import type { GuestLook } from "./look.ts";

export type Html = ReturnType<typeof html>;

/** Returns a whole page around `body`; `path` is its address. Programme pages can be installed under their address. */
export function guestFrame(
  look: GuestLook,
  path: "/me" | "/host" | "/follow-up",
  title: string,
  body: Html,
): Html {
  const { language, taste, visit, released } = look;
  const say = (key: Parameters<typeof sayGuest>[1], values = {}) => sayGuest(language, key, values);
  return html`<!doctype html>
<html lang="${language}" ${taste.theme ? html`data-theme="${taste.theme}"` : ""} ${taste.large ? html`data-size="large"` : ""}>
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <meta name="robots" content="noindex" />
    <meta name="theme-color" content="#7a1f2b" />
    <title>${title}</title>
    ${path === "/follow-up" ? "" : html`<link rel="manifest" href="${path}/app.webmanifest?lang=${language}" />`}
    <link rel="stylesheet" href="/guest/style.css" />
    <link rel="icon" href="/icon.svg" type="image/svg+xml" />
    <link rel="apple-touch-icon" href="/guest/icon-192.png" />
    <script type="module" src="/guest/${path === "/follow-up" ? "follow-up" : "page"}.js"></script>
  </head>
  <body data-release="${String(released?.release ?? 0)}" data-made="${made(look)}">
    <a class="skip" href="#content">${sayWeb(language, "skip")}</a>
    <header class="bar">
      <p class="visit">${textIn(visit.title, language, visit.languages)}</p>
      <nav aria-label="${sayWeb(language, "language")}"><ul>${languages.map(
        (other) =>
          html`<li><a href="${path}?lang=${other}" lang="${other}" hreflang="${other}" ${
            other === language ? html`aria-current="true"` : ""
          }>${languageNames[other]}</a></li>`,
      )}</ul></nav>
      <div class="tools" hidden>
        <button type="button" data-do="size" aria-pressed="${String(taste.large)}" aria-label="${say("size")}" title="${say("size")}">A<span aria-hidden="true">+</span></button>
        <button type="button" data-do="theme" aria-label="${say("theme")}" title="${say("theme")}">◐</button>
      </div>
    </header>
    <p class="notice" id="offline" role="status" hidden>${say("offline", { time: made(look) })}</p>
    <main id="content">${body}</main>
  </body>
</html>`;
}

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
