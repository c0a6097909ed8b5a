// The delegate's page: now and next, the days, contacts, the calendar.
import { html, raw } from "hono/html";
import { renderSVG } from "uqr";
import type { TransferItem } from "#documents";
import { indexVisit, type PersonId } from "#domain";
import { sayGuest, sayOnDay } from "#text";
import { contactLine } from "./contact-line.ts";
import type { Html } from "./frame.ts";
import { activityItem, also, type ItemContext, peopleList, transferItem } from "./item.ts";
import type { GuestLook } from "./look.ts";
import { ownWording, programmePage } from "./programme-page.ts";
import { followUpLink } from "./sections.ts";

/** Returns the page of one person, with everything that they attend, and with whom. */
export function delegatePage(look: GuestLook, person: PersonId): Html {
  const { language, visit } = look;
  const index = indexVisit(visit);
  const party = index.people.get(person)?.party;
  const accompanied = new Set<PersonId>(
    (index.people.get(person)?.accompanies ?? []).flatMap((id) => [...index.peopleOf(id)]),
  );
  const drivers = (within: ItemContext, { transfer }: TransferItem): Html =>
    accompanied.size > 0
      ? html`${transfer.vehicles.map((id) => {
          const driver = index.people.get(index.vehicles.get(id)?.driver ?? "");
          return driver ? contactLine(within, driver) : "";
        })}`
      : html``;
  const names = ownWording(look).names(person);
  return programmePage(look, {
    name: names.name,
    heading: html`${names.name}${names.alsoWritten ? also(names.alsoWritten) : ""}`,
    about: html`${names.role ? html`<p class="soft">${names.role}</p>` : ""}`,
    ownHouse: party && index.parties.get(party)?.organisation,
    itemHtml: (within) => (day, item) => {
      if (item.kind === "transfer") return transferItem(within, day, item, drivers(within, item));
      const count = item.people.length;
      const own = item.people.filter((id) => accompanied.has(id));
      const mine =
        own.length > 0
          ? html`<details><summary>${sayGuest(language, "yourPeople", { count: own.length })}</summary>${peopleList(within, own, true)}</details>`
          : "";
      const who = html`${mine}<details><summary>${sayGuest(language, "who", { count })}</summary>${peopleList(within, item.people, false)}</details>`;
      return activityItem(within, day, item, who);
    },
    below: (context) => html`${accompanied.size > 0 ? yourPeople(context, accompanied) : ""}
      ${followUpLink(look)}
      ${ownCode(look)}`,
  });
}

/** Returns the people whom a liaison officer accompanies, with their languages and contacts. */
function yourPeople(context: ItemContext, accompanied: ReadonlySet<PersonId>): Html {
  const { visit, language } = context;
  const people = visit.people.filter(({ id }) => accompanied.has(id));
  const ids = people.map(({ id }) => id);
  return html`<section aria-labelledby="your-people">
    <h2 id="your-people">${sayGuest(language, "yourPeople", { count: ids.length })}</h2>
    ${peopleList(context, ids, true)}
    ${people.map((one) => contactLine(context, one))}</section>`;
}

/** Returns the code that the delegate shows at the entrance. The phone keeps it with the page. */
function ownCode({ language, checkIn }: GuestLook): Html {
  if (checkIn === undefined) return html``;
  return html`<details><summary>${sayOnDay(language, "ownCode")}</summary>
    <p class="soft">${sayOnDay(language, "ownCodeMore")}</p>
    <div class="code">${raw(renderSVG(checkIn, { ecc: "M", border: 2 }))}</div></details>`;
}
