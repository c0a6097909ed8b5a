// The programme by day, for everybody, a party or a person.
import { html } from "hono/html";
import type { VisitOnDisplay } from "#app";
import {
  type Agenda,
  type AgendaDay,
  type AgendaItem,
  agendaOf,
  familyOf,
  isForGuests,
  statusLine,
  timeRange,
  type Whose,
  type Wording,
  wordingOf,
} from "#documents";
import { type Programme, textIn, toldKindOf, type Visit } from "#domain";
import { type Language, longDate, nameOf, sayDocument, sayWeb, shortDate } from "#text";
import { type Html, page } from "./layout.ts";
import { wordsOf } from "./words.ts";

export const visitPath = (visit: Visit): string => `/visits/${visit.id}`;

/** Returns the tabs of one visit. */
export function visitNavigation(
  language: Language,
  visit: Visit,
  current: "programme" | "people" | "places" | undefined,
) {
  const base = visitPath(visit);
  return (["programme", "people", "places"] as const).map((tab) => ({
    text: sayWeb(language, tab),
    href: tab === "programme" ? base : `${base}/${tab}`,
    current: tab === current,
  }));
}

/** Returns the public part of the programme of a visit, a party or a person. */
export function programmePage(language: Language, path: string, shown: VisitOnDisplay, whose: Whose): Html {
  const { visit, programme, planning } = shown;
  const visitTitle = textIn(visit.title, language, visit.languages);
  const name = whose.kind === "everybody" ? undefined : nameOf(visit, whose, language);
  const title = name === undefined ? visitTitle : sayWeb(language, "agendaOf", { name });
  const frame = {
    language,
    path,
    title,
    navigation: visitNavigation(language, visit, whose.kind === "everybody" ? "programme" : undefined),
  };
  if (!programme) {
    const soon =
      planning !== undefined && planning !== "soon"
        ? sayWeb(language, "planning", { placed: planning.placed, activities: planning.activities })
        : sayWeb(language, planning ? "planningSoon" : "notPlanned");
    return page(
      { ...frame, refresh: planning ? 1 : 5 },
      html`<h1>${title}</h1><p class="note" role="status">${soon}</p>`,
    );
  }
  return page(
    frame,
    body(language, visit, programme, whose, title, name === undefined ? undefined : visitTitle),
  );
}

function body(
  language: Language,
  visit: Visit,
  programme: Programme,
  whose: Whose,
  title: string,
  visitTitle: string | undefined,
): Html {
  // All items on the page of a person or party concern the readers who may open it.
  const audience = whose.kind === "everybody" ? "public" : "personal";
  const agenda = agendaOf(visit, programme, whose, audience);
  const wording = wordingOf(visit, { tag: language, language });
  const calendar =
    whose.kind === "everybody"
      ? ""
      : `${visitPath(visit)}/${whose.kind === "person" ? "people" : "parties"}/${whose.id}.ics`;
  return html`
    ${visitTitle ? html`<p class="above"><a href="${visitPath(visit)}">${visitTitle}</a></p>` : ""}
    <h1>${title}</h1>
    ${programme.status.kind === "draft" ? html`<p class="note">${sayWeb(language, "draft")}</p>` : ""}
    ${calendar ? html`<p><a class="button" href="${calendar}">${sayWeb(language, "calendar")}</a></p>` : ""}
    <nav class="days" aria-label="${sayWeb(language, "days")}"><ul>${agenda.days.map(
      (day) => html`<li><a href="#d${day.date.toString()}">${shortDate(day.date, language)}</a></li>`,
    )}</ul></nav>
    ${agenda.days.map((day, i) => dayHtml(language, agenda, wording, day, agenda.days[i - 1]))}`;
}

function dayHtml(
  language: Language,
  agenda: Agenda,
  wording: Wording,
  day: AgendaDay,
  previous: AgendaDay | undefined,
): Html {
  const words = wordsOf(agenda.visit, language);
  const legs = day.legs.map((leg, i) => html`${i > 0 ? " – " : ""}${words(leg.title)}`);
  const id = `d${day.date.toString()}`;
  return html`<section class="day" aria-labelledby="${id}">
    <h2 id="${id}">${longDate(day.date, language)} <span class="where">${legs}</span></h2>
    ${wording.dayNotes(day, previous, isForGuests(agenda.visit, agenda.whose)).map((note) => html`<p class="aside">${note}</p>`)}
    ${
      day.items.length === 0
        ? html`<p class="aside">${sayWeb(language, "nothing")}</p>`
        : html`<ol class="items">${day.items.map((item) => itemHtml(language, agenda, wording, day, item))}</ol>`
    }
  </section>`;
}

function itemHtml(
  language: Language,
  agenda: Agenda,
  wording: Wording,
  day: AgendaDay,
  item: AgendaItem,
): Html {
  const time = html`<span class="time">${timeRange(item)}</span>`;
  switch (item.kind) {
    case "free":
      return html`<li class="item small">${time}<div class="what">${wording.free(item)}</div></li>`;
    case "transfer": {
      const who = agenda.whose.kind === "person" ? undefined : wording.travellers(item, day);
      return html`<li class="item small">${time}<div class="what">${wording.transfer(item)}${who ? html` <span class="who">${who}</span>` : ""}</div></li>`;
    }
    case "activity": {
      const { activity } = item;
      const lines = [
        wording.where(item),
        activity.summary && wordsOf(agenda.visit, language)(activity.summary),
      ].filter(Boolean);
      const notes = [
        statusLine(activity, language),
        ...wording.particulars(item, agenda.audience),
        wording.interpretation(item, agenda.audience),
        wording.responsible(item),
        wording.shift(item),
      ].filter(Boolean);
      return html`<li class="item ${familyOf(activity.kind)}">${time}<div class="what">
        <h3>${wordsOf(agenda.visit, language)(activity.title)}</h3>
        <p class="kind">${sayWeb(language, `kind.${toldKindOf(agenda.visit, activity)}`)}</p>
        ${lines.map((line) => html`<p>${line}</p>`)}
        <p class="who">${sayDocument(language, "attending", { names: wording.groups(item.groups) })}</p>
        ${notes.map((note) => html`<p class="who">${note}</p>`)}
      </div></li>`;
    }
  }
}
