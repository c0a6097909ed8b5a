// The page of an interpreter: what to interpret, between which languages and how, for whom, and the breaks between.
import { html } from "hono/html";
import { type AgendaDay, type AgendaItem, wordingOf } from "#documents";
import { type InterpreterId, indexVisit } from "#domain";
import { duration, listed, nameOf, sayDocument, sayGuest, sayWeb, spokenLanguage } from "#text";
import { guestFrame, type Html } from "./frame.ts";
import { activityItem, type ItemContext, peopleList, transferItem } from "./item.ts";
import type { GuestLook } from "./look.ts";
import { type ItemHtml, nowSection } from "./now-section.ts";
import { calendarSection, changesSection, contactsSection, datesLine, daySections } from "./sections.ts";

/** The shortest and the longest pause between two items that the page shows as a break, in minutes. */
const breaks = { from: 5, to: 240 };

/** The page of one interpreter at work. */
export function interpreterPage(look: GuestLook, id: InterpreterId): Html {
  const { language, visit, released } = look;
  const wording = wordingOf(visit, { tag: language, language });
  const interpreter = indexVisit(visit).interpreters.get(id);
  const name = nameOf(visit, { kind: "interpreter", id }, language);
  const title = sayWeb(language, "agendaOf", { name });
  const pairs = (interpreter?.pairs ?? []).map((pair) =>
    pair.map((tag) => spokenLanguage(tag, language)).join(" – "),
  );
  const modes = (interpreter?.modes ?? []).map((mode) => sayDocument(language, `mode.${mode}`));
  const head = html`<header><h1>${name}</h1>
    <p class="soft">${listed(pairs, language)} · ${listed(modes, language)}</p>
    ${datesLine(look)}</header>`;
  const contacts = contactsSection(language, visit, wording);
  if (!released) {
    const notice = html`${head}<p class="notice">${sayGuest(language, "notReleased")}</p>${contacts}`;
    return guestFrame(look, "/me", title, notice);
  }
  const context: ItemContext = {
    visit,
    language,
    wording,
    anchors: true,
    changed: new Set(released.shifts.map((shift) => shift.activity)),
    ownHouse: undefined,
  };
  const itemHtml =
    (within: ItemContext): ItemHtml =>
    (day, item) => {
      if (item.kind === "transfer") return transferItem(within, day, item);
      const count = item.people.length;
      const who = html`<details><summary>${sayGuest(language, "guests", { count })}</summary>${peopleList(within, item.people, true)}</details>`;
      return html`${activityItem(within, day, item, who)}${breakAfter(look, day, item)}`;
    };
  return guestFrame(
    look,
    "/me",
    title,
    html`${head}
      ${changesSection(look)}
      ${nowSection(look, itemHtml({ ...context, anchors: false }))}
      ${daySections(look, wording, released.agenda.days, itemHtml(context))}
      ${contacts}
      ${calendarSection(look)}`,
  );
}

/** Returns the length of the pause until the next item of the same day. */
function breakAfter({ language }: GuestLook, day: AgendaDay, item: AgendaItem): Html {
  const next = day.items.find((other) => other.kind === "activity" && other.start >= item.end);
  const minutes = next ? next.start - item.end : 0;
  if (minutes < breaks.from || minutes > breaks.to) return html``;
  const time = duration(minutes, language);
  return html`<p class="soft">${sayGuest(language, "break", { time })}</p>`;
}
