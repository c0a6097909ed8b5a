// The sections of a guest's page: changes, the days, contacts.
import { html } from "hono/html";
import { type AgendaDay, type FreeItem, isForGuests, timeRange, type Wording, withUntimed } from "#documents";
import { toZoned, type Visit } from "#domain";
import {
  dateRange,
  fromPlaceToPlace,
  type Language,
  longDate,
  sayEvaluationForm,
  sayFollowUp,
  sayGuest,
  sayShifts,
  sayWeb,
  shortDate,
} from "#text";
import type { Html } from "./frame.ts";
import type { GuestLook } from "./look.ts";
import type { ItemHtml } from "./now-section.ts";

/** Shows the dates of the visit, and the release. */
export const datesLine = ({ language, visit, released }: GuestLook): Html =>
  html`<p class="soft">${dateRange(visit.from, visit.to, language)}${
    released ? ` · ${sayGuest(language, "version", { number: released.release })}` : ""
  }</p>`;

/** Shows the changes since the last visit to the page, with a button to confirm that they were seen. */
export function changesSection({ language, released }: GuestLook): Html {
  const lines = released ? sayShifts(language, released, released.before, released.after) : [];
  if (lines.length === 0) return html``;
  return html`<section class="changes" aria-labelledby="changes-title">
    <h2 id="changes-title">${sayGuest(language, "changes")}</h2>
    <ul>${lines.map((line) => html`<li>${line}</li>`)}</ul>
    <p><button type="button" class="button main" data-do="seen" hidden>${sayGuest(language, "seen")}</button></p>
  </section>`;
}

/** Shows days with their items; past days are collapsed. */
export function daySections(
  { language, now, visit, released }: GuestLook,
  wording: Wording,
  days: readonly AgendaDay[],
  itemHtml: ItemHtml,
): Html {
  const whose = released?.agenda.whose;
  const forGuests = whose === undefined || isForGuests(visit, whose);
  /** Guests also see their nights and the notes of the day. Hosts see only the items that they host. */
  const listed = (day: AgendaDay) =>
    whose?.kind === "person" ? withUntimed(visit, day, day.items, "personal", whose.id) : day.items;
  const isPast = (day: AgendaDay) =>
    Temporal.PlainDate.compare(day.date, toZoned(now, day.zone).toPlainDate()) < 0;
  // After the visit, all days are past and are shown again.
  const isOver = days.every(isPast);
  return html`<nav class="days" aria-label="${sayWeb(language, "days")}"><ul>${days.map(
    (day) => html`<li><a href="#d${day.date.toString()}">${shortDate(day.date, language)}</a></li>`,
  )}</ul></nav>
  ${days.map(
    (day, i) => html`<details class="day" id="d${day.date.toString()}" data-last="${String(lastOf(day))}" ${
      isPast(day) && !isOver ? "" : "open"
    }>
      <summary><h2>${longDate(day.date, language)}</h2></summary>
      <p class="soft">${fromPlaceToPlace(
        language,
        day.legs.map((leg) => wording.text(leg.title)),
      )}</p>
      ${wording.dayNotes(day, days[i - 1], forGuests).map((note) => html`<p class="soft">${note}</p>`)}
      ${day.items.length === 0 ? html`<p class="soft">${sayWeb(language, "nothing")}</p>` : ""}
      ${listed(day).map((item) => {
        if (item.kind === "untimed" || item.kind === "night")
          return html`<p class="item small">${wording.untimed(item)}</p>`;
        return item.kind === "free" ? freeItem(wording, item) : itemHtml(day, item);
      })}
    </details>`,
  )}`;
}

const lastOf = (day: AgendaDay): number => Math.max(0, ...day.items.map((item) => item.end));

const freeItem = (wording: Wording, item: FreeItem): Html =>
  html`<article class="item free small"><p class="time">${timeRange(item)}</p>
    <div class="what"><p class="title">${wording.free(item)}</p></div></article>`;

/** Links to minutes and commitments and, once the visit has begun, to its evaluation. */
export const followUpLink = ({ language, visit, now }: GuestLook): Html => {
  const hasBegun = Temporal.PlainDate.compare(toZoned(now, "UTC").toPlainDate(), visit.from) >= 0;
  return html`<p class="buttons"><a class="button" href="/follow-up">${sayFollowUp(language, "open")}</a>
    ${hasBegun ? html`<a class="button" href="/evaluation">${sayEvaluationForm(language, "open")}</a>` : ""}</p>`;
};

/** Shows contacts with numbers that can be tapped to call. */
export function contactsSection(language: Language, visit: Visit, wording: Wording): Html {
  if (visit.contacts.length === 0) return html``;
  return html`<section aria-labelledby="contacts">
    <h2 id="contacts">${sayGuest(language, "contacts")}</h2>
    <dl>${visit.contacts.map(
      ({ title, details, person }) => html`<dt>${wording.text(title)}</dt>
        ${person ? html`<dd>${wording.person(person)}</dd>` : ""}
        <dd>${dialled(wording.text(details))}</dd>`,
    )}</dl>
  </section>`;
}

/** A telephone number: three digits as in 112, or more with spaces, hyphens and a country code (RFC 3966). */
const phone = /\+?\d[\d ()/-]{5,}\d|\b\d{3}\b/g;

/** Returns a text with telephone numbers that can be tapped. */
export function dialled(text: string): Html {
  const parts: (string | Html)[] = [];
  let from = 0;
  for (const match of text.matchAll(phone)) {
    parts.push(text.slice(from, match.index));
    parts.push(html`<a href="tel:${match[0].replace(/[^\d+]/g, "")}">${match[0]}</a>`);
    from = match.index + match[0].length;
  }
  return html`${[...parts, text.slice(from)]}`;
}

/** Offers the subscription, and a file for calendars without subscriptions. */
export function calendarSection({ language, calendar }: GuestLook): Html {
  if (!calendar) return html``;
  // Without a public address, the script completes the address of the subscription from that of the page.
  const isPath = calendar.startsWith("/");
  return html`<section aria-labelledby="calendar">
    <h2 id="calendar">${sayGuest(language, "calendar")}</h2>
    <p class="buttons"><a class="button" href="${calendar.replace(/^https?:/, "webcal:")}" ${isPath ? "data-subscribe" : ""}>${sayGuest(language, "subscribe")}</a>
      <a class="button" href="${calendar}">${sayGuest(language, "download")}</a></p>
    <p class="soft">${sayGuest(language, "calendarMore")}</p>
  </section>`;
}
