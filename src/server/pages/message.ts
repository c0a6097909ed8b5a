// Pages that only say something: nothing here, something failed.
import { html } from "hono/html";
import { type Language, sayWeb } from "#text";
import { type Html, page } from "./layout.ts";

/** A page with one message and the way back. */
export const messagePage = (language: Language, path: string, kind: "notFound" | "failed"): Html =>
  page(
    { language, path, title: `${sayWeb(language, kind)} · Entente` },
    html`<h1>${sayWeb(language, kind)}</h1>
      <p>${sayWeb(language, kind === "notFound" ? "notFoundMore" : "failedMore")}</p>
      <p><a href="/">${sayWeb(language, "backToVisits")}</a></p>`,
  );
