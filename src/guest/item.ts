// One item on a page: time, place and access, what to bring, briefing, the person responsible.
import { html } from "hono/html";
import {
  type ActivityItem,
  type AgendaDay,
  entersAgain,
  familyOf,
  statusLine,
  type TransferItem,
  timeRange,
  type Wording,
} from "#documents";
import { indexVisit, type OrganisationId, type PersonId, type Place, toldKindOf, type Visit } from "#domain";
import {
  clock,
  type Language,
  listed,
  sayDocument,
  sayGuest,
  sayWeb,
  shortDate,
  spokenLanguage,
} from "#text";
import type { Html } from "./frame.ts";

/** The context of all items of a page. */
export interface ItemContext {
  readonly visit: Visit;
  readonly language: Language;
  readonly wording: Wording;
  readonly changed: ReadonlySet<string>;
  /** Whether items can be linked to. An item that appears twice has one anchor. */
  readonly anchors: boolean;
  /** The organisation at which the reader works: hosts do not register at their own entrance. */
  readonly ownHouse: OrganisationId | undefined;
}

/** For the script: the time in epoch minutes, and the date as the page writes it. */
export const spans = (language: Language, day: AgendaDay, item: ActivityItem | TransferItem): Html =>
  html`data-start="${String(item.start)}" data-end="${String(item.end)}" data-date="${shortDate(day.date, language)}"`;

/** Returns a transfer from one place to the next. */
export const transferItem = (
  { language, wording }: ItemContext,
  day: AgendaDay,
  item: TransferItem,
  more: Html = html``,
): Html =>
  html`<article class="item way small" ${spans(language, day, item)}>
    <p class="time">${timeRange(item)}</p>
    <div class="what"><p class="title">${wording.transfer(item)}</p>${lines([wording.shift(item)])}${more}</div>
  </article>`;

/** Returns an activity; `more` is shown below what everybody sees. */
export function activityItem(context: ItemContext, day: AgendaDay, item: ActivityItem, more: Html): Html {
  const { language, wording, changed } = context;
  const { activity, site } = item;
  const enters = entersAgain(item, day.items, context.ownHouse);
  const entry = enters ? site?.place.entry : undefined;
  const arrival =
    entry && entry.minutes > 0
      ? sayDocument(language, "arrival", {
          time: clock(item.start - entry.minutes, item.startZone),
          minutes: entry.minutes,
        })
      : undefined;
  return html`<article class="item ${familyOf(activity.kind)}" ${spans(language, day, item)} ${context.anchors && !item.continued ? html`id="a-${activity.id}"` : ""}>
    <p class="time">${timeRange(item)}</p>
    <div class="what">
      <h3 class="title">${wording.text(activity.title)}</h3>
      <p class="kind">${sayWeb(language, `kind.${toldKindOf(context.visit, activity)}`)}${
        changed.has(activity.id) ? html` <mark>${sayGuest(language, "changed")}</mark>` : ""
      }</p>
      ${where(context, item)}
      ${lines([
        arrival,
        entry?.note && wording.text(entry.note),
        entry?.escort ? sayDocument(language, "escort") : undefined,
        item.continued ? undefined : wording.bring(item, enters),
        statusLine(activity, language),
        ...wording.particulars(item, "personal"),
        wording.interpretation(item, "personal"),
        wording.responsible(item),
        wording.shift(item),
      ])}
      ${briefing(context, item)}
      ${more}
    </div>
  </article>`;
}

export const lines = (all: readonly (string | undefined)[]): Html =>
  html`${all.flatMap((line) => (line ? [html`<p class="line">${line}</p>`] : []))}`;

/** Returns the place with its address, and a link to the phone's maps. */
function where({ language, wording }: ItemContext, item: ActivityItem): Html {
  const name = wording.where(item);
  if (!name) return html``;
  const { place } = item.site ?? item.endSite ?? {};
  const label = place ? wording.text(place.name) : name;
  return html`<div class="where"><p>${name}${place?.address ? html`<br /><span class="soft">${wording.text(place.address)}</span>` : ""}</p>
    ${place ? mapLink(language, place, label) : ""}</div>`;
}

/** A link that opens the phone's maps (RFC 5870). */
export function mapLink(
  language: Language,
  { coordinates: at }: Place,
  label: string,
  says: "map" | "named" = "map",
): Html {
  const named = sayGuest(language, "mapOf", { place: label });
  return html`${
    at
      ? html`<a class="button" data-lat="${String(at.lat)}" data-lon="${String(at.lon)}" href="geo:${String(at.lat)},${String(at.lon)}?q=${String(at.lat)},${String(at.lon)}(${encodeURIComponent(label)})" aria-label="${named}">${says === "named" ? named : sayGuest(language, "map")}</a>`
      : ""
  }`;
}

function briefing({ visit, language, wording }: ItemContext, { activity }: ActivityItem): Html {
  const index = indexVisit(visit);
  const hosts = activity.hosts.flatMap((id) => index.organisations.get(id) ?? []);
  const topics = activity.topics.flatMap((id) => index.topics.get(id) ?? []);
  if (!activity.summary && hosts.length === 0 && topics.length === 0) return html``;
  const names = listed(
    topics.map((topic) => wording.text(topic.title)),
    language,
  );
  return html`<details><summary>${sayGuest(language, "briefing")}</summary>
    ${activity.summary ? html`<p>${wording.text(activity.summary)}</p>` : ""}
    ${topics.length > 0 ? html`<p>${sayGuest(language, "topics", { names })}</p>` : ""}
    ${hosts.map((host) => html`<p>${wording.text(host.name)}${host.url ? html`<br /><a href="${host.url}" rel="noreferrer">${URL.parse(host.url)?.host ?? host.url}</a>` : ""}</p>`)}
  </details>`;
}

/** Returns a name in the other script, marked as such for speech and for the choice of a font. */
export const also = (text: string): Html =>
  html` <span class="also" ${/\p{Script=Han}/u.test(text) ? html`lang="zh-Hans"` : html`lang="en"`}>${text}</span>`;

/** Returns people in protocol order, in both scripts; `speaks` adds their working languages. */
export function peopleList(
  { visit, language, wording }: ItemContext,
  people: readonly PersonId[],
  speaks: boolean,
): Html {
  const index = indexVisit(visit);
  return html`<ol class="people">${people.map((id) => {
    const { name, alsoWritten, role } = wording.names(id);
    const spoken = index.people.get(id)?.languages.map((tag) => spokenLanguage(tag, language)) ?? [];
    const names = listed([...new Set(spoken)], language);
    return html`<li><span class="name">${name}</span>${alsoWritten ? also(alsoWritten) : ""}${
      role ? html`<br /><span class="soft">${role}</span>` : ""
    }${speaks && names ? html`<br /><span class="soft">${sayGuest(language, "speaks", { names })}</span>` : ""}</li>`;
  })}</ol>`;
}
