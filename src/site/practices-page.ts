// The practices of all public visits, on a map and as a list.
import { html } from "hono/html";
import { saySite } from "#text";
import { practicesAddress } from "./addresses.ts";
import { type SiteLook, siteLanguages, siteName } from "./content.ts";
import { type Html, sitePage } from "./frame.ts";
import { practiceMap } from "./map/figure.ts";
import { practiceList, practicesIn } from "./practices.ts";

/** Returns the page of all practices. */
export async function practicesPage(look: SiteLook): Promise<Html> {
  const { content, language } = look;
  const all = practicesIn(look);
  const title = saySite(language, "practices");
  return sitePage(
    look,
    {
      title,
      description: `${title} · ${siteName(look, language)}`,
      addresses: new Map(siteLanguages(content).map((other) => [other, practicesAddress(other)])),
      current: "practices",
    },
    html`<h1>${title}</h1>
      ${await practiceMap(look, all)}
      ${
        all.length === 0
          ? html`<p class="soft">${saySite(language, "noPractices")}</p>`
          : practiceList(look, all, { showsVisit: true })
      }`,
  );
}
