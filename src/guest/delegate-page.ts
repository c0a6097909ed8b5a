// The delegate's page: now and next, the days, contacts, the calendar.
import { html } from "hono/html";
import { type AgendaDay, type AgendaItem, wordingOf } from "#documents";
import { indexVisit, type PersonId } from "#domain";
import { dateRange, longDate, sayGuest, sayWeb, shortDate } from "#text";
import { guestFrame, type Html } from "./frame.ts";
import { activityItem, also, type ItemContext, peopleList, transferItem } from "./item.ts";
import type { GuestLook } from "./look.ts";
import { calendarSection, changesSection, contactsSection, daySections, followUpLink } from "./sections.ts";

/** Returns the page of one person, with everything that they attend, and with whom. */
export function delegatePage(look: GuestLook, person: PersonId): Html {
  const { language, visit, released } = look;
  const wording = wordingOf(visit, { tag: language, language });
  const index = indexVisit(visit);
  const party = index.people.get(person)?.party;
  const names = wording.names(person);
  const title = sayWeb(language, "agendaOf", { name: names.name });
  const head = html`<header><h1>${names.name}${names.alsoWritten ? also(names.alsoWritten) : ""}</h1>
    ${names.role ? html`<p class="soft">${names.role}</p>` : ""}
    <p class="soft">${dateRange(visit.from, visit.to, language)}${
      released ? ` · ${sayGuest(language, "version", { number: released.release })}` : ""
    }</p></header>`;
  if (!released) {
    const notice = html`${head}<p class="notice">${sayGuest(language, "notReleased")}</p>
      ${contactsSection(language, visit, wording)}`;
    return guestFrame(look, "/me", title, notice);
  }
  const context: ItemContext = {
    visit,
    language,
    wording,
    anchors: true,
    changed: new Set(released.shifts.map((shift) => shift.activity)),
    ownHouse: party && index.parties.get(party)?.organisation,
  };
  const itemHtml =
    (context: ItemContext): ItemHtml =>
    (day, item) => {
      if (item.kind === "free") return html``;
      if (item.kind === "transfer") return transferItem(context, day, item);
      const count = item.people.length;
      const who = html`<details><summary>${sayGuest(language, "who", { count })}</summary>${peopleList(context, item.people, false)}</details>`;
      return activityItem(context, day, item, who);
    };
  const { days } = released.agenda;
  return guestFrame(
    look,
    "/me",
    title,
    html`${head}
      ${changesSection(look)}
      ${nowSection(look, itemHtml({ ...context, anchors: false }))}
      ${daySections(look, wording, days, itemHtml(context))}
      ${followUpLink(look)}
      ${contactsSection(language, visit, wording)}
      ${calendarSection(look)}`,
  );
}

type ItemHtml = (day: AgendaDay, item: AgendaItem) => Html;

/** Shows current and next items by the clock of the server. The script updates them by the clock of the phone. */
function nowSection({ language, now, released }: GuestLook, itemHtml: ItemHtml): Html {
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
