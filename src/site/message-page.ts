// Pages with only a message: withdrawn or not found.
import { html } from "hono/html";
import { saySite } from "#text";
import { homeAddress } from "./addresses.ts";
import { type SiteLook, siteLanguages } from "./content.ts";
import { type Html, sitePage } from "./frame.ts";

/** Returns the page that replaces one that was withdrawn or does not exist. */
export const siteMessage = (look: SiteLook, kind: "gone" | "notFound"): Html =>
  sitePage(
    look,
    {
      title: saySite(look.language, kind),
      description: saySite(look.language, `${kind}More`),
      addresses: new Map(siteLanguages(look.content).map((other) => [other, homeAddress(other)])),
      current: undefined,
      head: html`<meta name="robots" content="noindex" />`,
    },
    html`<h1>${saySite(look.language, kind)}</h1><p>${saySite(look.language, `${kind}More`)}</p>
      <p><a href="${homeAddress(look.language)}">${saySite(look.language, "home")}</a></p>`,
  );
