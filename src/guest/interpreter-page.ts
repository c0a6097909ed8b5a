// The page of an interpreter: what to interpret, between which languages and how, for whom, and the breaks between.
import { html } from "hono/html";
import type { AgendaDay, AgendaItem } from "#documents";
import { type InterpreterId, indexVisit } from "#domain";
import { duration, listed, nameOf, sayDocument, sayGuest, spokenLanguage } from "#text";
import type { Html } from "./frame.ts";
import { activityItem, peopleList, transferItem } from "./item.ts";
import type { GuestLook } from "./look.ts";
import { programmePage } from "./programme-page.ts";

/** The shortest and the longest pause between two items that the page shows as a break, in minutes. */
const breaks = { from: 5, to: 240 };

/** Returns the page of one interpreter. */
export function interpreterPage(look: GuestLook, id: InterpreterId): Html {
  const { language, visit } = look;
  const interpreter = indexVisit(visit).interpreters.get(id);
  const pairs = (interpreter?.pairs ?? []).map((pair) =>
    pair.map((tag) => spokenLanguage(tag, language)).join(" – "),
  );
  const modes = (interpreter?.modes ?? []).map((mode) => sayDocument(language, `mode.${mode}`));
  return programmePage(look, {
    name: nameOf(visit, { kind: "interpreter", id }, language),
    about: html`<p class="soft">${listed(pairs, language)} · ${listed(modes, language)}</p>`,
    itemHtml: (within) => (day, item) => {
      if (item.kind === "transfer") return transferItem(within, day, item);
      const count = item.people.length;
      const who = html`<details><summary>${sayGuest(language, "guests", { count })}</summary>${peopleList(within, item.people, true)}</details>`;
      return html`${activityItem(within, day, item, who)}${breakAfter(look, day, item)}`;
    },
  });
}

/** Returns the length of the pause until the next item of the same day. */
function breakAfter({ language }: GuestLook, day: AgendaDay, item: AgendaItem): Html {
  const next = day.items.find((other) => other.kind === "activity" && other.start >= item.end);
  const minutes = next ? next.start - item.end : 0;
  if (minutes < breaks.from || minutes > breaks.to) return html``;
  const time = duration(minutes, language);
  return html`<p class="soft">${sayGuest(language, "break", { time })}</p>`;
}
