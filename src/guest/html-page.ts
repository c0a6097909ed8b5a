// The frame of every page that the server draws, for guests, the public and the office: its head, and what differs.
import { html } from "hono/html";
import type { Language } from "#text";

export type Html = ReturnType<typeof html>;

interface HtmlPage {
  readonly language: Language;
  readonly title: string;
  /** The address of the style sheet. */
  readonly style: string;
  /** Whether search engines are asked not to list the page. */
  readonly unlisted?: boolean;
  /** Elements of the head that only this page has. */
  readonly head?: Html | undefined;
  /** Attributes of the root and of the body. */
  readonly root?: Html;
  readonly body?: Html;
}

/** Returns a whole page with its content. */
export const htmlPage = (page: HtmlPage, content: Html): Html => html`<!doctype html>
<html lang="${page.language}"${page.root ? html` ${page.root}` : ""}>
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    ${page.unlisted ? html`<meta name="robots" content="noindex" />` : ""}
    <title>${page.title}</title>
    <link rel="stylesheet" href="${page.style}" />
    <link rel="icon" href="/icon.svg" type="image/svg+xml" />
    ${page.head ?? ""}
  </head>
  <body${page.body ? html` ${page.body}` : ""}>
    ${content}
  </body>
</html>`;
