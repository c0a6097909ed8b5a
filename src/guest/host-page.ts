// The host's page: the items, the guests in protocol order with their languages, what is needed, and the host's reply.
import { html } from "hono/html";
import { type ActivityItem, wordingOf } from "#documents";
import { type EpochMinute, type OrganisationId, type PersonId, toMinute, toZoned } from "#domain";
import { clock, listed, sayGuest, shortDate, spokenLanguage } from "#text";
import { guestFrame, type Html } from "./frame.ts";
import { activityItem, type ItemContext, lines, peopleList, transferItem } from "./item.ts";
import type { GuestLook, HostAnswer } from "./look.ts";
import {
  calendarSection,
  changesSection,
  contactsSection,
  datesLine,
  daySections,
  followUpLink,
} from "./sections.ts";

export interface Hosting {
  readonly organisation: OrganisationId | undefined;
  /** The host's own people. */
  readonly own: ReadonlySet<PersonId>;
  /** The replies so far, newest first. */
  readonly answers: readonly HostAnswer[];
}

/** Returns the page of a party or organisation that hosts guests. */
export function hostPage(look: GuestLook, hosting: Hosting): Html {
  const { language, visit, released, name } = look;
  const wording = wordingOf(visit, { tag: language, language });
  const title = sayGuest(language, "hostTitle", { name });
  const head = html`<header><h1>${title}</h1>
    ${datesLine(look)}</header>`;
  const days = (released?.agenda.days ?? []).filter((day) =>
    day.items.some((item) => item.kind === "activity"),
  );
  if (!released || days.length === 0) {
    const says = sayGuest(language, released ? "nothingYours" : "notReleased");
    const notice = html`${head}<p class="notice">${says}</p>${contactsSection(language, visit, wording)}`;
    return guestFrame(look, "/host", title, notice);
  }
  const context: ItemContext = {
    visit,
    language,
    wording,
    changed: new Set(released.shifts.map((shift) => shift.activity)),
    ownHouse: hosting.organisation,
    anchors: true,
  };
  return guestFrame(
    look,
    "/host",
    title,
    html`${head}
      ${changesSection(look)}
      ${daySections(look, wording, days, (day, item) => {
        if (item.kind === "transfer") return transferItem(context, day, item);
        if (item.continued) return activityItem(context, day, item, html``);
        const more = html`${guestsOf(context, hosting, item)}${needsOf(context, hosting, item)}${answerOf(context, hosting, item)}`;
        return activityItem(context, day, item, more);
      })}
      ${followUpLink(look)}
      ${contactsSection(language, visit, wording)}
      ${calendarSection(look)}`,
  );
}

function guestsOf(context: ItemContext, { own }: Hosting, item: ActivityItem): Html {
  const { language, wording } = context;
  const { people, activity } = item;
  const guests = people.filter((id) => !own.has(id));
  const mine = people.filter((id) => own.has(id));
  const names = listed(
    activity.languages.map((tag) => spokenLanguage(tag, language)),
    language,
  );
  return html`${lines([wording.groups(item.groups)])}
    ${guests.length > 0 ? html`<details><summary>${sayGuest(language, "guests", { count: guests.length })}</summary>${peopleList(context, guests, true)}</details>` : ""}
    ${mine.length > 0 ? html`<details><summary>${sayGuest(language, "ownSide", { count: mine.length })}</summary>${peopleList(context, mine, false)}</details>` : ""}
    ${lines([names === "" ? undefined : sayGuest(language, "working", { names })])}`;
}

/** Shows what the host has to prepare. Leaves out activities that take place elsewhere. */
function needsOf({ language }: ItemContext, { organisation }: Hosting, item: ActivityItem): Html {
  const { activity, site, people } = item;
  const isHost = activity.hosts.some((host) => host === organisation);
  const isHouse = site?.place.organisation !== undefined && site.place.organisation === organisation;
  if (!isHost && !isHouse) return html``;
  const entry = site?.place.entry;
  const pairs = activity.interpretation?.provided ? (activity.interpretation.between ?? []) : [];
  const languages = listed(
    pairs.map((pair) => pair.map((tag) => spokenLanguage(tag, language)).join(" – ")),
    language,
  );
  const needs = [
    sayGuest(language, "needSeats", { count: people.length }),
    activity.interpretation?.provided ? sayGuest(language, "needInterpreters", { languages }) : undefined,
    entry && entry.minutes > 0
      ? sayGuest(language, "needReady", { time: clock(item.start - entry.minutes, item.startZone) })
      : undefined,
    entry?.escort ? sayGuest(language, "needEscort") : undefined,
  ];
  return html`<div class="needs"><h4>${sayGuest(language, "needs")}</h4>
    <ul>${needs.flatMap((need) => (need ? [html`<li>${need}</li>`] : []))}</ul></div>`;
}

function answerOf(context: ItemContext, { answers }: Hosting, item: ActivityItem): Html {
  const { language, visit } = context;
  const { activity, start, startZone } = item;
  const last = answers.find((answer) => answer.activity === activity.id);
  const at = toZoned(start, startZone);
  const isConfirmed = last?.kind === "confirm" && last.start === start;
  return html`<div class="answer">
    <h4>${sayGuest(language, "answer")}</h4>
    <p class="said" role="status">${last ? saidBefore(context, last, start, startZone) : ""}</p>
    ${last?.note ? html`<p class="soft">“${last.note}”</p>` : ""}
    <noscript><p>${sayGuest(language, "needsScript")}</p></noscript>
    <div class="forms" hidden data-sending="${sayGuest(language, "sending")}" data-fault="${sayGuest(language, "notSent")}">
      ${isConfirmed ? "" : html`<button type="button" class="button main" data-confirm="${activity.id}">${sayGuest(language, "confirm", { time: clock(start, startZone) })}</button>`}
      <details><summary>${sayGuest(language, "propose")}</summary>
        <form data-propose="${activity.id}">
          <label>${sayGuest(language, "proposedDay")} <input type="date" name="date" required value="${at.toPlainDate().toString()}" min="${visit.from.toString()}" max="${visit.to.toString()}" /></label>
          <label>${sayGuest(language, "proposedTime")} <input type="time" name="time" required value="${clock(start, startZone)}" /></label>
          <label class="wide">${sayGuest(language, "note")} <textarea name="note" rows="2" maxlength="2000"></textarea></label>
          <button type="submit" class="button main">${sayGuest(language, "send")}</button>
        </form>
      </details>
    </div>
  </div>`;
}

/** Shows the last reply in words, and whether it still fits the programme. */
function saidBefore({ language }: ItemContext, answer: HostAnswer, start: EpochMinute, zone: string): string {
  const when = (minute: EpochMinute) =>
    `${shortDate(toZoned(minute, zone).toPlainDate(), language)} ${clock(minute, zone)}`;
  if (answer.kind === "confirm") {
    if (answer.start !== start) return sayGuest(language, "outdated");
    return sayGuest(language, "confirmed", { date: when(toMinute(answer.at)) });
  }
  const time = answer.start === undefined ? sayGuest(language, "otherTime") : when(answer.start);
  const key = { open: "proposedOpen", accepted: "proposedAccepted", declined: "proposedDeclined" } as const;
  return sayGuest(language, key[answer.state], { time });
}
