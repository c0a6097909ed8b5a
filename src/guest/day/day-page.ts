// The day on a phone: items with their marks and attendance, complete and readable without a network.
import { html, raw } from "hono/html";
import {
  type AgendaDay,
  type AgendaItem,
  agendaOf,
  familyOf,
  timeRange,
  type UntimedLine,
  type UntimedNight,
  withUntimed,
  wordingOf,
} from "#documents";
import {
  type DayState,
  indexVisit,
  isMovement,
  type PersonId,
  type Programme,
  type Text,
  textIn,
  toldTransfers,
  type Visit,
} from "#domain";
import {
  inBrackets,
  type Language,
  longDate,
  nameOf,
  sayCooperation,
  sayGuest,
  sayOnDay,
  shortDate,
} from "#text";
import { type Html, visitTitle, wholePage } from "../frame.ts";
import type { Taste } from "../look.ts";

export interface DayLook {
  readonly language: Language;
  readonly taste: Taste;
  readonly visit: Visit;
  readonly programme: Programme | undefined;
  /** The state of the day and its version, as the API returns them. */
  readonly marked: {
    readonly version: number;
    readonly state: { readonly items: DayState["items"]; readonly differences: readonly unknown[] };
  };
}

/** Returns the run of show for phones, for people who may mark items. */
export function dayPage(look: DayLook): Html {
  const { language, taste, visit } = look;
  const title = sayOnDay(language, "title");
  return wholePage(
    {
      language,
      taste,
      about: visitTitle(visit, language),
      path: `/day/${visit.id}`,
      title,
      head: html`<link rel="stylesheet" href="/guest/day.css" />
    <script type="module" src="/guest/day.js"></script>`,
      data: html`data-visit="${visit.id}"`,
    },
    html`<div role="status">
      <p class="notice" id="offline" hidden>${sayOnDay(language, "offline")}</p>
      <p class="notice" id="shut" hidden>${sayOnDay(language, "shutOut")}</p>
      <p class="notice" id="unkept" hidden>${sayOnDay(language, "unkept")}</p>
      <p class="notice" id="waiting" hidden></p>
    </div>
    <main id="content">
      <header class="day-head"><h1>${title}</h1>
        <a class="soft" href="/app/visits/${visit.id}/run">${sayOnDay(language, "fullApplication")}</a></header>
      <noscript><p class="notice">${sayGuest(language, "needsScript")}</p></noscript>
      <section id="check-in" hidden></section>
      <section id="differences" aria-labelledby="differences-title" hidden>
        <h2 id="differences-title">${sayOnDay(language, "differences")}</h2><ul></ul></section>
      ${daysOf(look)}
    </main>
    <script type="application/json" id="data">${raw(JSON.stringify(dataOf(look)).replaceAll("<", "\\u003c"))}</script>`,
  );
}

/** Whether all guests attend: then an item needs no list of its attendees. */
function isForAll(visit: Visit, people: readonly PersonId[]): boolean {
  const there = new Set(people);
  const { peopleOf } = indexVisit(visit);
  const guests = visit.delegations.filter(({ side }) => side === "visiting");
  return guests.every(({ id }) => peopleOf(id).every((person) => there.has(person)));
}

function daysOf({ language, visit, programme }: DayLook): Html {
  if (!programme) return html`<p class="notice">${sayOnDay(language, "noProgramme")}</p>`;
  const wording = wordingOf(visit, { tag: language, language });
  // As in the documents for everybody, a person's arrival has no transfer.
  const told = toldTransfers(visit, programme);
  const shown = { ...programme, transfers: programme.transfers.flatMap((one) => told(one) ?? []) };
  const days = agendaOf(visit, shown, { kind: "everybody" }, "internal").days.filter((day) =>
    day.items.some(({ kind }) => kind === "activity"),
  );
  const order = new Map(visit.people.map(({ id }, i) => [id, i]));
  const vehicles = new Map(visit.vehicles.map(({ id, title }) => [id, wording.text(title)]));
  const item = (day: AgendaDay, one: AgendaItem | UntimedLine | UntimedNight): Html => {
    if (one.kind === "untimed" || one.kind === "night")
      return html`<p class="soft">${wording.untimed(one)}</p>`;
    if (one.kind === "transfer") {
      const by = one.transfer.vehicles.flatMap((id) => vehicles.get(id) ?? []);
      const who = wording.travellers(one, day);
      const more = [...by, ...(who ? [who] : [])].join("; ");
      return html`<p class="soft">${timeRange(one)} ${wording.transfer(one)}${more && inBrackets(more, language)}</p>`;
    }
    if (one.kind !== "activity" || one.continued) return html``;
    const { activity, people } = one;
    const isMet = !isMovement(activity.kind) && activity.kind !== "free-time";
    const where = wording.where(one);
    const interpreted = wording.interpretation(one, "internal");
    const who = isForAll(visit, people) ? "" : wording.groups(one.groups);
    return html`<article class="item ${familyOf(activity.kind)}" id="a-${activity.id}" data-activity="${activity.id}" data-start="${String(one.start)}" data-end="${String(one.end)}" data-when="${shortDate(day.date, language)} ${timeRange(one)}" data-people="${people.map((id) => order.get(id) ?? 0).join(" ")}" ${isMet ? html`data-met` : ""}>
      <p class="time">${timeRange(one)}</p>
      <div class="what"><h3 class="title">${wording.text(activity.title)}</h3>
      ${where ? html`<p class="soft">${where}</p>` : ""}${who ? html`<p class="soft">${who}</p>` : ""}${wording
        .particulars(one, "internal")
        .map(
          (line) => html`<p class="soft">${line}</p>`,
        )}${interpreted ? html`<p class="soft">${interpreted}</p>` : ""}
      <div class="marks" aria-label="${sayCooperation(language, "mark")}: ${wording.text(activity.title)} (${shortDate(day.date, language)})" role="group"></div></div>
    </article>`;
  };
  return html`<nav class="days"><ul>${days.map(
    ({ date }) => html`<li><a href="#d-${date.toString()}">${shortDate(date, language)}</a></li>`,
  )}</ul></nav>
  ${days.map(
    (day) =>
      html`<details class="day" id="d-${day.date.toString()}" data-last="${String(
        Math.max(0, ...day.items.flatMap((one) => (one.kind === "activity" ? [one.end] : []))),
      )}" open><summary><h2>${longDate(day.date, language)}</h2></summary>${withUntimed(visit, day, day.items, "personal").map((one) => item(day, one))}</details>`,
  )}`;
}

/** Returns attendance as one letter for each person of the visit, to keep the page small. */
function packed(visit: Visit, items: DayState["items"]) {
  return Object.fromEntries(
    Object.entries(items).map(([id, item]) => [
      id,
      { ...item, presence: visit.people.map((person) => item.presence[person.id]?.[0] ?? "-").join("") },
    ]),
  );
}

const marks = ["held", "cutShort", "cancelled"] as const;
const presence = ["present", "absent", "excused"] as const;
const words = [
  "checkIn",
  "checkInAt",
  "checkedIn",
  "back",
  "waiting",
  "walkIn",
  "walkInName",
  "walkInOrganisation",
  "addWalkIn",
  "toRepair",
  "saidAt",
  "holds",
  "nothing",
  "keepThis",
  "takeOther",
  "gone",
  "dismiss",
  "unknown",
  "inMinutes",
  "lateIs",
  "cancelLine",
  "refusedMark",
  "refusedPhoto",
  "photo",
  "photos",
  "photoReading",
  "photoLimits",
  "photoTooLarge",
  "photoUnreadable",
  "photoAlt",
  "photoCredit",
  "photoVisibility",
  "photoConsent",
  "photoSaved",
  "consent.given",
  "consent.nobody",
  "consent.refused",
  "consent.open",
  "gift",
  "gifts",
  "giftBy",
  "giftTo",
  "giftChoose",
  "giftSaved",
  "addGift",
] as const;
const shared = [
  "attendance",
  "attendanceOpen",
  "present",
  "allPresent",
  "lateBy",
  "quick.note",
  "quick.decision",
  "quick.promise",
  "quick.promiseHint",
  "saveIt",
  "state.planned",
  "visibility.public",
  "visibility.restricted",
  "visibility.private",
] as const;

/** Returns the data that the script needs besides the page: people, texts and the state of the day. */
function dataOf({ language, visit, marked }: DayLook) {
  const index = indexVisit(visit);
  const people = visit.people.map(({ id, party }) => {
    const title = index.parties.get(party)?.title;
    const name = nameOf(visit, { kind: "person", id }, language);
    return [id, name, title ? textIn(title, language, visit.languages) : ""];
  });
  const named = (id: string, name: Text): readonly [string, string] => [
    id,
    textIn(name, language, visit.languages),
  ];
  const bodies = [
    ...visit.delegations.flatMap(({ parties }) => parties.map(({ id, title: name }) => named(id, name))),
    ...visit.organisations.map(({ id, name }) => [...named(id, name), true]),
  ];
  /** Returns a sentence with placeholders for its values. */
  const pattern = (key: (typeof words)[number]) =>
    sayOnDay(language, key, {
      count: "{count}",
      name: "{name}",
      item: "{item}",
      time: "{time}",
      what: "{what}",
      size: "{size}",
      most: "{most}",
    });
  return {
    people,
    bodies,
    marked: { version: marked.version, state: { ...marked.state, items: packed(visit, marked.state.items) } },
    words: {
      ...Object.fromEntries(words.map((key) => [key, pattern(key)])),
      ...Object.fromEntries(
        // That key is taken by the text for a person who is present.
        shared.map((key) => [
          key === "present" ? "presentOf" : key,
          sayCooperation(language, key, { count: "{count}", of: "{of}" }),
        ]),
      ),
      ...Object.fromEntries(marks.map((key) => [key, sayCooperation(language, `mark.${key}`)])),
      ...Object.fromEntries(presence.map((key) => [key, sayCooperation(language, `presence.${key}`)])),
    },
  };
}
