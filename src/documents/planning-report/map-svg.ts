// The map of a day as inline SVG, with its labels in every language.
import { textIn, type Visit } from "#domain";
import { type Language, languages, sayReport } from "#text";
import { type DayMap, labelsOf, type MapMark, mapHeight, mapWidth, widthOf } from "./day-map.ts";
import { escapeHtml, type Html, html, inEach } from "./html.ts";

/** Longer names on the map are cut to this width, in the units of the picture. */
const widestName = 190;

/** Returns the map and the list of its places. The list repeats the picture for readers who do not see it. */
export function mapSection(visit: Visit, map: DayMap): Html {
  const leg = visit.legs.find((candidate) => candidate.id === map.leg);
  const name = (mark: MapMark, language: Language) => {
    const short = shorten(textIn(mark.place.name, language, visit.languages));
    return mark.farKm === undefined ? short : sayReport(language, "farther", { name: short, km: mark.farKm });
  };
  return html`<figure class="map">
<svg viewBox="0 0 ${mapWidth} ${mapHeight}" aria-hidden="true">
${map.routes.map((route) => routeLine(route))}
${languages.map((language) => labelLayer(map, language, (mark) => name(mark, language)))}
${map.marks.map((mark) => markDot(mark))}
${scale(map)}
</svg>
<figcaption><strong>${leg ? inEach((l) => textIn(leg.title, l, visit.languages)) : ""}</strong>
<ol>${map.marks.map(
    (mark) =>
      html`<li>${inEach((l) => textIn(mark.place.name, l, visit.languages))}${
        mark.place.address
          ? html`<br><small>${inEach((l) => textIn(mark.place.address ?? mark.place.name, l, visit.languages))}</small>`
          : ""
      }</li>`,
  )}</ol>
<small>${inEach((l) => sayReport(l, "mapNote"))}</small></figcaption>
</figure>`;
}

const round = (value: number): number => Math.round(value * 10) / 10;

function routeLine({ from, to, people, mode }: DayMap["routes"][number]): Html {
  const width = round(1.5 + Math.min(people, 24) / 8);
  return html`<line class="route ${mode}" x1="${round(from.x)}" y1="${round(from.y)}" x2="${round(to.x)}" y2="${round(to.y)}" stroke-width="${width}"/>`;
}

const markDot = (mark: MapMark): Html =>
  html`<circle class="mark${mark.farKm === undefined ? "" : " far"}" cx="${round(mark.x)}" cy="${round(mark.y)}" r="10"/><text class="number" x="${round(mark.x)}" y="${round(mark.y + 4)}">${mark.number}</text>`;

function labelLayer(map: DayMap, language: Language, name: (mark: MapMark) => string): Html {
  const labels = labelsOf(map, name);
  const parts = map.marks.map((mark, i) => {
    const label = labels[i];
    if (!label) return "";
    const endX =
      label.x > mark.x ? label.x - 2 : label.x + label.width < mark.x ? label.x + label.width + 2 : mark.x;
    const leader = label.leader
      ? `<line class="leader" x1="${round(mark.x)}" y1="${round(mark.y)}" x2="${round(endX)}" y2="${round(label.y - 4)}"/>`
      : "";
    return `${leader}<text class="label" x="${round(label.x)}" y="${round(label.y)}">${escapeHtml(label.text)}</text>`;
  });
  return { html: `<g lang="${language}">${parts.join("")}</g>` };
}

function scale({ scale: bar }: DayMap): Html {
  if (!bar) return html``;
  const text = bar.metres < 1000 ? `${bar.metres} m` : `${bar.metres / 1000} km`;
  const y = mapHeight - 12;
  return html`<g class="scale"><path d="M14 ${y - 4}v4h${round(bar.width)}v-4"/><text x="${round(22 + bar.width)}" y="${y + 3}">${text}</text></g>`;
}

/** Cuts a name to a width that leaves space for others. */
function shorten(text: string): string {
  if (widthOf(text) <= widestName) return text;
  const characters = [...text];
  while (characters.length > 1 && widthOf(characters.join("")) > widestName) characters.pop();
  return `${characters.join("").trimEnd()}…`;
}
