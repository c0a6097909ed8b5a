// The frame of every public page: head with its translations, navigation, language switch.
import { html } from "hono/html";
import { type Html, htmlPage } from "#guest";
import { type Language, languageNames, saySite } from "#text";
import {
  feedAddress,
  homeAddress,
  newsAddress,
  partnersAddress,
  practicesAddress,
  siteRoot,
} from "./addresses.ts";
import { type SiteLook, siteName } from "./content.ts";
import { feedFormats, feedTypes } from "./feeds.ts";

export type { Html };
export { html };

export interface Framed {
  readonly title: string;
  readonly description: string;
  /** The address of the page in each of its languages. */
  readonly addresses: ReadonlyMap<Language, string>;
  readonly current: "home" | "news" | "practices" | "partners" | undefined;
  /** The category whose feeds the page names; all news, if it names none. */
  readonly category?: string | undefined;
  readonly type?: "article";
  /** Elements of the head that only this page has. */
  readonly head?: Html | undefined;
}

/** Returns a whole page around `body`. It has no script and sets no cookie. */
export function sitePage(look: SiteLook, page: Framed, body: Html): Html {
  const { language, origin } = look;
  const name = siteName(look, language);
  const title = page.current === "home" ? name : `${page.title} · ${name}`;
  const own = page.addresses.get(language);
  const head = html`<meta name="description" content="${page.description}" />
    <meta property="og:type" content="${page.type ?? "website"}" />
    <meta property="og:site_name" content="${name}" />
    <meta property="og:title" content="${page.title}" />
    <meta property="og:description" content="${page.description}" />
    <meta property="og:locale" content="${localeTag[language]}" />
    ${own === undefined ? "" : html`<meta property="og:url" content="${origin}${own}" /><link rel="canonical" href="${origin}${own}" />`}
    ${[...page.addresses].map(
      ([other, address]) => html`<link rel="alternate" hreflang="${other}" href="${origin}${address}" />`,
    )}
    ${feedFormats.map(
      (format) =>
        html`<link rel="alternate" type="${feedTypes[format]}" title="${name}" href="${feedAddress(language, format, page.category)}" />`,
    )}
    ${page.head ?? ""}`;
  return htmlPage(
    { language, title, style: `${siteRoot}/style.css`, unlisted: look.preview === true, head },
    html`<a class="skip" href="#content">${saySite(language, "skip")}</a>
    <header class="bar">
      <a class="brand" href="${homeAddress(language)}">${name}</a>
      ${languageSwitch(language, page.addresses)}
    </header>
    <nav class="tabs" aria-label="${saySite(language, "pages")}"><ul>${tabs(language).map(
      ([tab, address]) =>
        html`<li><a href="${address}" ${tab === page.current ? html`aria-current="page"` : ""}>${saySite(language, tab)}</a></li>`,
    )}</ul></nav>
    ${look.preview ? html`<p class="preview" role="status">${saySite(language, "preview")}</p>` : ""}
    <main id="content">${body}</main>`,
  );
}

/** A picture that other sites show beside a link to the page. */
export interface SharedPicture {
  readonly address: string;
  readonly type: "image/png" | "image/jpeg";
  readonly width: number;
  readonly height: number;
  readonly alt: string;
}

/** Returns the picture with the title of a page in large type. */
export const titlePicture = (title: string, address: string): SharedPicture => ({
  address,
  type: "image/png",
  width: 1200,
  height: 630,
  alt: title,
});

/** Returns the elements that name the picture for links on other sites. */
export const picture = (
  { origin, preview }: SiteLook,
  { address, type, width, height, alt }: SharedPicture,
): Html =>
  preview
    ? html``
    : html`<meta property="og:image" content="${origin}${address}" />
    <meta property="og:image:type" content="${type}" />
    <meta property="og:image:width" content="${String(width)}" />
    <meta property="og:image:height" content="${String(height)}" />
    <meta property="og:image:alt" content="${alt}" />
    <meta name="twitter:card" content="summary_large_image" />
    `;

/** Returns a language in the form of Open Graph. */
const localeTag: Readonly<Record<Language, string>> = {
  en: "en_GB",
  "zh-Hans": "zh_CN",
  sl: "sl_SI",
  fr: "fr_FR",
  de: "de_DE",
};

const tabs = (language: Language) =>
  [
    ["home", homeAddress(language)],
    ["news", newsAddress(language)],
    ["practices", practicesAddress(language)],
    ["partners", partnersAddress(language)],
  ] as const;

const languageSwitch = (language: Language, addresses: ReadonlyMap<Language, string>): Html =>
  html`<nav class="languages" aria-label="${saySite(language, "language")}"><ul>${[...addresses].map(
    ([other, address]) =>
      html`<li><a href="${address}" lang="${other}" hreflang="${other}" ${
        other === language ? html`aria-current="true"` : ""
      }>${languageNames[other]}</a></li>`,
  )}</ul></nav>`;
