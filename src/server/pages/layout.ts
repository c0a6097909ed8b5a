// The frame of every page: head, skip link, navigation, language switch.
import { html } from "hono/html";
import { type Html, htmlPage } from "#guest";
import { type Language, languageNames, languages, sayWeb } from "#text";

export type { Html };

export interface Frame {
  readonly language: Language;
  /** What the page is about; the name of the product is added. */
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
  const head = frame.refresh
    ? html`<meta http-equiv="refresh" content="${String(frame.refresh)}" />`
    : undefined;
  return htmlPage(
    { language, title: `${frame.title} · Entente`, style: "/style.css", head },
    html`<a class="skip" href="#content">${sayWeb(language, "skip")}</a>
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
    <main id="content">${body}</main>`,
  );
}

const languageSwitch = (language: Language, path: string): Html =>
  html`<nav class="languages" aria-label="${sayWeb(language, "language")}"><ul>${languages.map(
    (other) =>
      html`<li><a href="${path}?lang=${other}" lang="${other}" hreflang="${other}" ${
        other === language ? html`aria-current="true"` : ""
      }>${languageNames[other]}</a></li>`,
  )}</ul></nav>`;
