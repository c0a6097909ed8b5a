// A map of practices, and a list that contains everything that the map shows. Neither needs a script.
import { withoutOverlap } from "#base/map/places-on-map.ts";
import { saySite } from "#text";
import type { SiteLook } from "../content.ts";
import { type Html, html } from "../frame.ts";
import { practiceId, type ShownPractice } from "../practices.ts";
import { told } from "../words.ts";
import type { MapGround } from "./ground.ts";
import { type Mark, type PracticePlaces, practicePlaces } from "./practice-places.ts";
import { mapHeight, mapWidth } from "./view.ts";

/** Returns the map of the practices whose place is known; nothing if there is none. */
export async function practiceMap(look: SiteLook, practices: readonly ShownPractice[]): Promise<Html> {
  const placed = practicePlaces(practices);
  return placed ? mapFigure(look, placed, await look.ground(placed.view)) : html``;
}

const mapFigure = (
  { language }: SiteLook,
  { marks }: PracticePlaces,
  ground: MapGround | undefined,
): Html => html`<div class="map-and-list">
      ${
        ground
          ? html`<figure class="map">${drawn(marks, ground)}<figcaption class="soft">${saySite(language, "mapData")}</figcaption></figure>`
          : ""
      }
      <ol class="map-places" aria-label="${saySite(language, "onMap")}">${marks.map(
        ({ number, places }) =>
          html`<li id="place-${String(number)}"><span class="number">${String(number)}</span><div>${places.map(
            ({ name, practices }) =>
              html`<p class="place-name">${told(name)}</p><ul>${practices.map(
                (one) => html`<li><a href="#${practiceId(one)}">${told(one.practice.title)}</a></li>`,
              )}</ul>`,
          )}</div></li>`,
      )}</ol>
    </div>`;

/** The maximum number of town names on a map. */
const mostTowns = 12;
const markRadius = 14;

/** The map only repeats the list, so it is hidden from screen readers and the keyboard. */
function drawn(marks: readonly Mark[], { isWide, areas, borders, towns }: MapGround): Html {
  const size = 2 * markRadius;
  const taken = marks.map(({ x, y }) => ({
    x: x - markRadius,
    y: y - markRadius,
    width: size,
    height: size,
  }));
  const [width, height] = [String(mapWidth), String(mapHeight)];
  return html`<svg viewBox="0 0 ${width} ${height}" class="${isWide ? "wide" : "near"}" aria-hidden="true" focusable="false"><rect class="ground" width="${width}" height="${height}" /><path class="areas" fill-rule="evenodd" d="${areas}" /><path class="borders" d="${borders}" />${withoutOverlap(
    towns,
    taken,
    mostTowns,
  ).map(
    ({ name, at }) =>
      html`<circle class="town" cx="${tenths(at.x)}" cy="${tenths(at.y)}" r="2.5" /><text class="town-name" x="${tenths(at.x)}" y="${tenths(at.y - 6)}">${name}</text>`,
  )}${marks.map(
    ({ number, x, y }) =>
      html`<a href="#place-${String(number)}" tabindex="-1"><circle class="mark" cx="${tenths(x)}" cy="${tenths(y)}" r="${String(markRadius)}" /><text class="mark-number" x="${tenths(x)}" y="${tenths(y + 5)}">${String(number)}</text></a>`,
  )}</svg>`;
}

const tenths = (value: number): string => value.toFixed(1);
