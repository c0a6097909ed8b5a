// The page of a driver: trips in order, with their places, numbers of people, and contacts to call.
import { html } from "hono/html";
import { type TransferItem, timeRange } from "#documents";
import { indexVisit, type PersonId, type Site, type VehicleId } from "#domain";
import { listed, nameOf, sayGuest } from "#text";
import { contactLine } from "./contact-line.ts";
import type { Html } from "./frame.ts";
import { activityItem, type ItemContext, lines, mapLink, peopleList, spans } from "./item.ts";
import type { GuestLook } from "./look.ts";
import { programmePage } from "./programme-page.ts";

/** Returns the page of the driver of some vehicles. Days without a trip are left out. */
export function driverPage(look: GuestLook, vehicles: readonly VehicleId[]): Html {
  const { language, visit, name } = look;
  const titles = vehicles.map((id) => nameOf(visit, { kind: "vehicle", id }, language));
  const seats = vehicles.flatMap((id) => indexVisit(visit).vehicles.get(id)?.seats ?? []);
  const seatsOf = (i: number) => sayGuest(language, "needSeats", { count: seats[i] ?? 0 });
  return programmePage(look, {
    name,
    about: lines(titles.map((one, i) => `${one === name ? "" : `${one} · `}${seatsOf(i)}`)),
    isShown: ({ items }) => items.length > 0,
    itemHtml: (within) => (day, item) =>
      item.kind === "transfer"
        ? html`<article class="item way" ${spans(language, day, item)}>
            <p class="time">${timeRange(item)}</p>
            ${tripHtml(within, item, vehicles)}
          </article>`
        : activityItem(within, day, item, riders(within, item.people)),
  });
}

function tripHtml(context: ItemContext, item: TransferItem, own: readonly VehicleId[]): Html {
  const { visit, language, wording } = context;
  const titles = (ids: readonly VehicleId[]) =>
    listed(
      ids.map((id) => nameOf(visit, { kind: "vehicle", id }, language)),
      language,
    );
  const used = item.transfer.vehicles.filter((id) => own.includes(id));
  const others = item.transfer.vehicles.filter((id) => !own.includes(id));
  const place = ({ place: at, room }: Site) => wording.text((room ?? at).name);
  const before = indexVisit(visit).activities.get(item.transfer.before ?? "");
  return html`<div class="what">
    <h3 class="title">${place(item.from)} → ${place(item.to)}</h3>
    ${lines([
      own.length > 1 ? titles(used) : undefined,
      others.length > 0 ? sayGuest(language, "alsoDriving", { names: titles(others) }) : undefined,
      before ? sayGuest(language, "leadsTo", { item: wording.text(before.title) }) : undefined,
    ])}
    ${[item.from, item.to].map(({ place: at }) => mapLink(language, at, wording.text(at.name), "named"))}
    ${riders(context, item.people)}
  </div>`;
}

/** Returns the passengers, with the people who accompany them and can be called. */
function riders(context: ItemContext, people: readonly PersonId[]): Html {
  const { visit, language } = context;
  const index = indexVisit(visit);
  const riding = new Set(people);
  const leading = visit.people.filter(({ accompanies = [] }) =>
    accompanies.some((id) => [...index.peopleOf(id)].some((one) => riding.has(one))),
  );
  return html`<details><summary>${sayGuest(language, "riders", { count: people.length })}</summary>
      ${peopleList(context, people, true)}</details>
    ${leading.map((one) => contactLine(context, one))}`;
}
