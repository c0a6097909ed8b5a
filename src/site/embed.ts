// The programme of a visit for pages of other sites: a page without navigation that may be shown in a frame, and its
// scripts.
import { xmlText } from "#documents";
import { htmlPage } from "#guest";
import { saySite } from "#text";
import { embedAddress, siteRoot, visitAddress } from "./addresses.ts";
import { visitDates } from "./cards.ts";
import { type ShownVisit, type SiteLook, siteName, visitsIn } from "./content.ts";
import { type Html, html } from "./frame.ts";
import { programme } from "./programme.ts";
import { told } from "./words.ts";

/** Returns the page that another site shows in a frame; undefined if the visit is not public in the language. */
export function embedPage(look: SiteLook, id: string): Html | undefined {
  const { content, language, origin } = look;
  const shown = visitsIn(content, language).find(({ visit }) => visit.id === id);
  if (!shown) return undefined;
  const own = `${origin}${visitAddress(language, id)}`;
  const head = html`<link rel="canonical" href="${own}" />
    <script type="module" src="${siteRoot}/frame.js"></script>`;
  return htmlPage(
    {
      language,
      title: `${shown.view.title.text} · ${siteName(look, language)}`,
      style: `${siteRoot}/style.css`,
      unlisted: true,
      head,
      body: html`class="embedded"`,
    },
    html`<main>
      <h1><a href="${own}" target="_blank" rel="noopener">${told(shown.view.title)}</a></h1>
      <p class="meta">${visitDates(look, shown)}</p>
      ${programme(language, shown.view.days)}
    </main>`,
  );
}

/** Returns the lines that the owner of another site copies. */
export function embedLines(look: SiteLook, { visit, view }: ShownVisit): Html {
  const { language, origin } = look;
  const title = xmlText(view.title.text);
  const script = `<script src="${origin}${siteRoot}/embed.js" data-visit="${visit.id}" data-language="${language}" data-title="${title}" async></script>`;
  const frame = `<iframe src="${origin}${embedAddress(language, visit.id)}" title="${title}" loading="lazy" style="width:100%;height:600px;border:0"></iframe>`;
  return html`<details class="embed"><summary>${saySite(language, "embed")}</summary>
    <p class="soft">${saySite(language, "embedMore")}</p>
    <p>${saySite(language, "embedScript")}</p><pre tabindex="0"><code>${script}</code></pre>
    <p>${saySite(language, "embedFrame")}</p><pre tabindex="0"><code>${frame}</code></pre>
  </details>`;
}

/** Replaces an element by a frame, and gives the frame the height that its page reports. */
export const embedScript = `(() => {
  const own = document.currentScript;
  if (!own) return;
  const { origin } = new URL(own.src);
  const { visit = "", language = "en", title = "" } = own.dataset;
  const frame = document.createElement("iframe");
  frame.src = origin + "${siteRoot}/" + encodeURIComponent(language) + "/visits/" + encodeURIComponent(visit) + "/embed";
  frame.title = title;
  frame.style.cssText = "width:100%;height:600px;border:0";
  addEventListener("message", ({ source, origin: from, data }) => {
    const height = Number(data && data.ententeHeight);
    if (source === frame.contentWindow && from === origin && height > 0) frame.style.height = Math.ceil(height) + "px";
  });
  own.after(frame);
})();
`;

/** Reports the height of the framed page to the page around it. */
export const frameScript = `const tell = () =>
  parent.postMessage({ ententeHeight: document.documentElement.getBoundingClientRect().height }, "*");
new ResizeObserver(tell).observe(document.documentElement);
`;
