// The present and the next items on the page of a participant.
import { html } from "hono/html";
import type { AgendaDay, AgendaItem } from "#documents";
import { longDate, sayGuest, shortDate } from "#text";
import type { Html } from "./frame.ts";
import type { GuestLook } from "./look.ts";

/** Renders an activity or a transfer of a day as HTML. */
export type ItemHtml = (day: AgendaDay, item: Exclude<AgendaItem, { kind: "free" }>) => Html;

/** Shows current and next items by the clock of the server. The script updates them by the clock of the phone. */
export function nowSection({ language, now, released }: GuestLook, itemHtml: ItemHtml): Html {
  const all = (released?.agenda.days ?? []).flatMap((day) =>
    day.items.flatMap((item) => (item.kind === "free" || item.continued ? [] : [{ day, item }])),
  );
  const current = all.find(({ item }) => item.start <= now && now < item.end);
  const next = all.find(({ item }) => item.start > now);
  const [first] = all;
  const begins = first ? sayGuest(language, "begins", { date: longDate(first.day.date, language) }) : "";
  const over = sayGuest(language, "over");
  const says = first && now < first.item.start ? begins : next || current ? "" : over;
  const slot = (name: "now" | "next", shown: typeof current): Html =>
    html`<div class="slot" data-slot="${name}" ${shown ? "" : "hidden"}>
      <p class="slot-name">${sayGuest(language, name)} <span class="date">${shown ? shortDate(shown.day.date, language) : ""}</span></p>
      <div class="slot-item">${shown ? itemHtml(shown.day, shown.item) : ""}</div>
    </div>`;
  return html`<section id="now" aria-labelledby="now-title" data-begins="${begins}" data-over="${over}">
    <h2 id="now-title" class="unseen">${sayGuest(language, "nowAndNext")}</h2>
    <p class="lead" ${says === "" ? "hidden" : ""}>${says}</p>
    ${slot("now", current)}${slot("next", next)}
  </section>`;
}
