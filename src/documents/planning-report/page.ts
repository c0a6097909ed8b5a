// report.html: one self-contained page with the whole plan for the office, in every language.
import { type Programme, standingOf, textIn, type Visit } from "#domain";
import {
  dateRange,
  fromPlaceToPlace,
  labelled,
  languageFor,
  languages,
  longDate,
  sayDocument,
  sayReport,
  sayStanding,
  shortDate,
} from "#text";
import { type AgendaDay, type AgendaItem, agendaOf } from "../agenda/agenda.ts";
import { participantsOf } from "../agenda/attendance.ts";
import { statusLine } from "../agenda/lines.ts";
import { withUntimed } from "../agenda/untimed.ts";
import { timeRange, type Wording, wordingOf } from "../agenda/wording.ts";
import { mapsOf } from "./day-map.ts";
import {
  fairnessSection,
  findingSection,
  loadSection,
  qualitySection,
  unplacedSection,
  wishSection,
} from "./figures.ts";
import { type Html, html, inEach } from "./html.ts";
import { languageSwitch, switchScript } from "./language-switch.ts";
import { mapSection } from "./map-svg.ts";
import { pageStyle } from "./page-style.ts";
import { legend, timelineOf, timelineSection } from "./timeline.ts";

/** Returns the report page of a programme. It is internal: it shows what is not public. */
export function reportPage(visit: Visit, programme: Programme): string {
  const first = languageFor(visit.languages[0]);
  const agenda = agendaOf(visit, programme, { kind: "everybody" }, "internal");
  const words = languages.map((language) => wordingOf(visit, { tag: language, language }));
  const title = (language: (typeof languages)[number]) =>
    `${textIn(visit.title, language, visit.languages)} · ${sayReport(language, "report")}`;
  const days = agenda.days.filter((day) => day.items.length > 0 || day.clockChange);
  const ofWishes = visit.wishes.length > 0 ? (["fairness", "wishes"] as const) : [];
  const sections = ["quality", ...ofWishes, "load", "findings", "unplaced"] as const;
  const page = html`<!doctype html>
<html lang="${first}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="robots" content="noindex">
<title>${title(first)}</title>
<style>${{ html: pageStyle }}</style>
</head>
<body>
<a class="skip" href="#days"><span class="t">${inEach((l) => sayReport(l, "skip"))}</span></a>
<header>
${languageSwitch(first, title)}
<div class="t"><p class="quiet">${inEach((l) => sayReport(l, "report"))} · ${inEach((l) =>
    programme.status.kind === "draft"
      ? sayDocument(l, "draft")
      : sayDocument(l, "release", { number: programme.status.number }),
  )}</p>
<h1>${inEach((l) => textIn(visit.title, l, visit.languages))}</h1>
<p>${inEach((l) => dateRange(visit.from, visit.to, l))} · ${inEach((l) =>
    visit.legs.map((leg) => textIn(leg.title, l, visit.languages)).join(" · "),
  )}</p>
${tiles(visit, programme)}
<p class="quiet">${inEach((l) => sayReport(l, "internal"))}</p></div>
</header>
<nav class="t" aria-labelledby="days"><ul>${days.map(
    (day) =>
      html`<li><a href="#day-${day.date.toString()}">${inEach((l) => shortDate(day.date, l))}</a></li>`,
  )}${sections.map((name) => html`<li><a href="#${name}">${inEach((l) => sayReport(l, name))}</a></li>`)}</ul></nav>
<main>
<h2 id="days">${inEach((l) => sayReport(l, "days"))}</h2>
${days.map((day, i) => daySection(visit, day, days[i - 1], words))}
${qualitySection(programme)}
${fairnessSection(visit, programme)}
${wishSection(visit, programme)}
${loadSection(visit, programme)}
${findingSection(visit, programme)}
${unplacedSection(visit, programme)}
</main>
<footer>Entente · ${visit.id}</footer>
<script>${{ html: switchScript }}</script>
</body>
</html>
`;
  return page.html;
}

function tiles(visit: Visit, programme: Programme): Html {
  const attending = programme.placements.flatMap((placement) => placement.attendees);
  const met = programme.wishes.filter((wish) => wish.met).length;
  const standing = standingOf(visit, programme);
  const counts = sayStanding("en", standing).map(({ kind, isGood }, i) => {
    const bad = kind === "conflicting" || kind === "dropped" ? "no" : "";
    const text = inEach((l) => sayStanding(l, standing)[i]?.text ?? "");
    return html`<li class="${isGood ? "yes" : bad}">${text}</li>`;
  });
  return html`<ul class="tiles">
<li>${inEach((l) => sayReport(l, "placed", { placed: programme.placements.length, all: visit.activities.length }))}</li>
${counts}
<li>${inEach((l) => sayReport(l, "wishesMet", { met, all: visit.wishes.length }))}</li>
<li>${inEach((l) => sayReport(l, "people", { count: participantsOf(visit, attending).length }))}</li>
</ul>`;
}

function daySection(
  visit: Visit,
  day: AgendaDay,
  previous: AgendaDay | undefined,
  words: readonly Wording[],
): Html {
  const timeline = timelineOf(visit, day);
  const each = (say: (wording: Wording) => string | undefined) =>
    inEach((l) => {
      const wording = words.find((w) => w.tongue.language === l);
      return (wording && say(wording)) ?? "";
    });
  const notes = (words[0]?.dayNotes(day, previous) ?? []).map(
    (_, i) => html`<p class="quiet">${each((w) => w.dayNotes(day, previous)[i])}</p>`,
  );
  const head = `day-${day.date.toString()}`;
  return html`<section class="day"><h3 id="${head}">${inEach((l) => longDate(day.date, l))} — ${each((w) =>
    fromPlaceToPlace(
      w.tongue.language,
      day.legs.map((leg) => w.text(leg.title)),
    ),
  )}</h3>${notes}${
    timeline
      ? html`<h4 id="timeline-${day.date.toString()}">${inEach((l) => sayReport(l, "timeline"))}</h4><div class="timeline-box" role="region" tabindex="0" aria-labelledby="timeline-${day.date.toString()} ${head}">${timelineSection(visit, timeline)}</div>${legend()}`
      : ""
  }${day.items.length > 0 ? dayTable(visit, day, each) : html`<p>${inEach((l) => sayDocument(l, "noItems"))}</p>`}${mapsOf(visit, day).map((map) => mapSection(visit, map))}</section>`;
}

type Each = (say: (wording: Wording) => string | undefined) => Html;

function dayTable(visit: Visit, day: AgendaDay, each: Each): Html {
  const head = (key: "time" | "what" | "where" | "who") =>
    html`<th scope="col"${key === "time" ? html` class="time"` : ""}>${inEach((l) => sayReport(l, key))}</th>`;
  return html`<div class="wide" tabindex="0"><table class="day-table"><thead><tr>${head("time")}${head("what")}${head("where")}${head("who")}</tr></thead><tbody>${withUntimed(
    visit,
    day,
    day.items,
    "personal",
  ).map((item) =>
    item.kind === "untimed" || item.kind === "night"
      ? html`<tr class="muted"><td class="time"></td><td colspan="3">${each((w) => w.untimed(item))}</td></tr>`
      : itemRow(item, each),
  )}</tbody></table></div>`;
}

function itemRow(item: AgendaItem, each: Each): Html {
  const time = html`<td class="time">${timeRange(item)}</td>`;
  if (item.kind === "free") return html``;
  if (item.kind === "transfer")
    return html`<tr class="muted">${time}<td>${each((w) => w.transfer(item))}${small(each((w) => w.shift(item)))}</td><td>${each((w) => w.site(item.from))}</td><td>${each((w) => w.groups(item.groups))}</td></tr>`;
  const { activity } = item;
  return html`<tr>${time}<td><strong>${each((w) => w.text(activity.title))}</strong>${small(
    each((w) => activity.summary && w.text(activity.summary)),
  )}${small(each((w) => [statusLine(activity, w.tongue.language), ...w.particulars(item, "internal")].filter(Boolean).join(" · ")))}${small(each((w) => w.interpretation(item, "internal")))}${small(each((w) => w.responsible(item)))}${small(
    each(
      (w) =>
        activity.note &&
        labelled(w.tongue.language, sayReport(w.tongue.language, "note"), w.text(activity.note)),
    ),
  )}${small(each((w) => w.shift(item)))}</td><td>${each((w) => w.where(item))}</td><td>${each((w) => w.groups(item.groups))}</td></tr>`;
}

const small = (content: Html): Html => (content.html === "" ? html`` : html`<br><small>${content}</small>`);
