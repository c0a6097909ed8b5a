// The frame of every page: head, skip link, navigation, language switch.
import { html } from "hono/html";
import { type Language, languageNames, languages, sayWeb } from "#text";

export type Html = ReturnType<typeof html>;

export interface Frame {
  readonly language: Language;
  readonly title: string;
  /** Path of the page, for the language switch. */
  readonly path: string;
  /** Links below the header; the current one has no href. */
  readonly navigation?: readonly {
    readonly text: string;
    readonly href: string;
    readonly current: boolean;
  }[];
  /** Seconds after which the page reloads itself. */
  readonly refresh?: number;
  readonly home?: string;
}

/** Returns a whole page around `body`. */
export function page(frame: Frame, body: Html): Html {
  const { language } = frame;
  return html`<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    ${frame.refresh ? html`<meta http-equiv="refresh" content="${String(frame.refresh)}" />` : ""}
    <title>${frame.title}</title>
    <link rel="stylesheet" href="/style.css" />
    <link rel="icon" href="/icon.svg" type="image/svg+xml" />
  </head>
  <body>
    <a class="skip" href="#content">${sayWeb(language, "skip")}</a>
    <header class="bar">
      <a class="brand" href="/">Entente</a>
      ${languageSwitch(language, frame.path)}
    </header>
    ${
      frame.navigation
        ? html`<nav class="tabs" aria-label="${sayWeb(language, "programme")}"><ul>${frame.navigation.map(
            (link) =>
              html`<li><a href="${link.href}" ${link.current ? html`aria-current="page"` : ""}>${link.text}</a></li>`,
          )}</ul></nav>`
        : ""
    }
    <main id="content">${body}</main>
  </body>
</html>`;
}

const languageSwitch = (language: Language, path: string): Html =>
  html`<nav class="languages" aria-label="${sayWeb(language, "language")}"><ul>${languages.map(
    (other) =>
      html`<li><a href="${path}?lang=${other}" lang="${other}" hreflang="${other}" ${
        other === language ? html`aria-current="true"` : ""
      }>${languageNames[other]}</a></li>`,
  )}</ul></nav>`;
