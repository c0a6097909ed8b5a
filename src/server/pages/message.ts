// Pages with only a message: not found, failed, not ready yet.
import { html } from "hono/html";
import { type Language, sayWeb } from "#text";
import { type Html, page } from "./layout.ts";

/** Returns a page with one message and a link back. Reloads every two seconds while something is being prepared. */
export const messagePage = (
  language: Language,
  path: string,
  kind: "notFound" | "failed" | "building" | "notBuilt" | "noDatabase" | "busy",
  values: Readonly<Record<string, string>> = {},
): Html =>
  page(
    {
      language,
      path,
      title: sayWeb(language, kind),
      ...(kind === "building" ? { refresh: 2 } : {}),
    },
    html`<h1>${sayWeb(language, kind)}</h1>
      <p>${sayWeb(language, `${kind}More`, values)}</p>
      <p><a href="/">${sayWeb(language, "backToVisits")}</a></p>`,
  );
