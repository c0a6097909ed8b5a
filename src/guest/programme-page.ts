// What the programmes of delegates, interpreters and drivers share: now and next, the days, contacts, the calendar.
import { html } from "hono/html";
import { type AgendaDay, type Wording, wordingOf } from "#documents";
import type { OrganisationId } from "#domain";
import { sayGuest, sayWeb } from "#text";
import { guestFrame, type Html } from "./frame.ts";
import type { ItemContext } from "./item.ts";
import type { GuestLook } from "./look.ts";
import { type ItemHtml, nowSection } from "./now-section.ts";
import { calendarSection, changesSection, contactsSection, datesLine, daySections } from "./sections.ts";

interface OwnProgramme {
  /** The name of the person or vehicle. */
  readonly name: string;
  /** Lines under the name. */
  readonly about: Html;
  /** The heading, if it shows more than the name. */
  readonly heading?: Html;
  readonly ownHouse?: OrganisationId | undefined;
  /** Whether a day is shown. By default, all days are shown. */
  isShown?(day: AgendaDay): boolean;
  itemHtml(within: ItemContext): ItemHtml;
  /** Content between the days and the contacts. */
  below?(context: ItemContext): Html;
}

/** The words of the visit in the language of a page. */
export const ownWording = ({ visit, language }: GuestLook): Wording =>
  wordingOf(visit, { tag: language, language });

/** Returns the page with somebody's own programme; before the first release it says that there is none yet. */
export function programmePage(look: GuestLook, own: OwnProgramme): Html {
  const { language, visit, released } = look;
  const wording = ownWording(look);
  const title = sayWeb(language, "agendaOf", { name: own.name });
  const head = html`<header><h1>${own.heading ?? own.name}</h1>
    ${own.about}
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
    ownHouse: own.ownHouse,
  };
  const days = released.agenda.days.filter((day) => own.isShown?.(day) ?? true);
  return guestFrame(
    look,
    "/me",
    title,
    html`${head}
      ${changesSection(look)}
      ${nowSection(look, own.itemHtml({ ...context, anchors: false }))}
      ${daySections(look, wording, days, own.itemHtml(context))}
      ${own.below?.(context) ?? ""}
      ${contacts}
      ${calendarSection(look)}`,
  );
}
