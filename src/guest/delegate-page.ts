// The delegate's page: now and next, the days, contacts, the calendar.
import { html, raw } from "hono/html";
import { renderSVG } from "uqr";
import { wordingOf } from "#documents";
import { indexVisit, type PersonId } from "#domain";
import { sayGuest, sayOnDay, sayWeb } from "#text";
import { guestFrame, type Html } from "./frame.ts";
import { activityItem, also, type ItemContext, peopleList, transferItem } from "./item.ts";
import type { GuestLook } from "./look.ts";
import { type ItemHtml, nowSection } from "./now-section.ts";
import {
  calendarSection,
  changesSection,
  contactsSection,
  datesLine,
  daySections,
  followUpLink,
} from "./sections.ts";

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
    ${datesLine(look)}</header>`;
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
    (within: ItemContext): ItemHtml =>
    (day, item) => {
      if (item.kind === "transfer") return transferItem(within, day, item);
      const count = item.people.length;
      const who = html`<details><summary>${sayGuest(language, "who", { count })}</summary>${peopleList(within, item.people, false)}</details>`;
      return activityItem(within, day, item, who);
    };
  return guestFrame(
    look,
    "/me",
    title,
    html`${head}
      ${changesSection(look)}
      ${nowSection(look, itemHtml({ ...context, anchors: false }))}
      ${daySections(look, wording, released.agenda.days, itemHtml(context))}
      ${followUpLink(look)}
      ${ownCode(look)}
      ${contactsSection(language, visit, wording)}
      ${calendarSection(look)}`,
  );
}

/** The code that is shown at the entrance; the phone keeps it with the page. */
function ownCode({ language, checkIn }: GuestLook): Html {
  if (checkIn === undefined) return html``;
  return html`<details><summary>${sayOnDay(language, "ownCode")}</summary>
    <p class="soft">${sayOnDay(language, "ownCodeMore")}</p>
    <div class="code">${raw(renderSVG(checkIn, { ecc: "M", border: 2 }))}</div></details>`;
}
