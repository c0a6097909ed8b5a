// Maps of practices: all places are in view, the drawing stays within its frame, and the list contains what the map
// shows.
import fc from "fast-check";
import { expect, test } from "vitest";
import { packed } from "#base/map/cell.ts";
import type { PublicPractice, PublicVisit, VisitView } from "#documents";
import { practicesPage } from "../practices-page.ts";
import { groundOf, type MapGround } from "./ground.ts";
import { mapHeight, mapWidth, viewOf } from "./view.ts";

const position = fc.record({
  lat: fc.double({ min: -70, max: 70, noNaN: true }),
  lon: fc.double({ min: -180, max: 180, noNaN: true }),
});

test("a map shows all places and their surroundings", () => {
  fc.assert(
    fc.property(fc.array(position, { minLength: 1, maxLength: 8 }), (all) => {
      const view = viewOf(all);
      for (const one of all) {
        const { x, y } = view?.at(one) ?? { x: -1, y: -1 };
        expect(x).toBeGreaterThanOrEqual(-0.001);
        expect(x).toBeLessThanOrEqual(mapWidth + 0.001);
        expect(y).toBeGreaterThan(-1);
        expect(y).toBeLessThan(mapHeight + 1);
      }
      const { east = 0, west = 0 } = view?.bounds ?? {};
      expect(east - west).toBeGreaterThan(2.49);
    }),
  );
  expect(viewOf([])).toBeUndefined();
});

const ljubljana = { lat: 46.05, lon: 14.5 };

test("a background is cut at its frame and no finer than can be seen", () => {
  const view = viewOf([ljubljana, { lat: 46.4, lon: 15.2 }]);
  if (!view) throw new Error("two places have a view");
  // A sea that is larger than the map, a coast with more points than can be drawn, and a lake far away.
  const coast = Array.from({ length: 5000 }, (_, i): [number, number] => [
    14 + i / 5000,
    46 + Math.sin(i) / 5000,
  ]);
  const { areas, borders, towns, isWide } = groundOf(view, {
    cells: [
      {
        water: [
          [
            packed([
              [0, 40],
              [30, 40],
              [30, 50],
              [0, 50],
            ]),
          ],
          [packed([...coast, [15, 45], [14, 45]])],
          [
            packed([
              [1, 1],
              [2, 1],
              [2, 2],
            ]),
          ],
        ],
        borders: [
          packed([
            [10, 46.2],
            [20, 46.2],
          ]),
        ],
        towns: [
          ["Ljubljana", 14.506, 46.051, 272_000],
          ["Next to it", 14.507, 46.052, 2000],
          ["Far away", 20, 50, 2_000_000],
        ],
      },
    ],
  });
  const numbers = `${areas}${borders}`.match(/-?[\d.]+/g)?.map(Number) ?? [];
  expect(Math.max(...numbers)).toBeLessThanOrEqual(mapWidth + 2);
  expect(Math.min(...numbers)).toBeGreaterThanOrEqual(-2);
  expect(areas.match(/M/g)).toHaveLength(2);
  expect(areas.length).toBeLessThan(20_000);
  expect(borders).toMatch(/^M-2 [\d.]+L602 [\d.]+$/);
  expect(towns.map(({ name }) => name)).toEqual(["Ljubljana"]);
  expect(isWide).toBe(false);
  const land = [
    [
      packed([
        [0, 40],
        [30, 40],
        [30, 50],
        [0, 50],
      ]),
    ],
  ];
  expect(groundOf(view, { land })).toMatchObject({
    isWide: true,
    towns: [],
    areas: "M-2 -2L-2 402L602 402L602 -2z",
  });
});

const practice = (id: string, name: string, at: typeof ljubljana | undefined): PublicPractice => ({
  id,
  title: { text: `practice of ${id}` },
  topic: undefined,
  owner: undefined,
  evidence: undefined,
  where: { is: "place", name: { text: name }, at },
});

async function pageOf(practices: readonly PublicPractice[], ground: MapGround | undefined): Promise<string> {
  const view: VisitView = {
    title: { text: "Visit" },
    subtitle: undefined,
    purpose: [],
    legs: [],
    delegations: [],
    days: [],
    practices,
    partners: [],
    photos: [],
  };
  const since = { first: 1, at: 1, visit: 1, record: 1 };
  const visit: PublicVisit = {
    id: "v",
    from: "2023-10-25",
    to: "2023-10-26",
    page: { since, views: { en: view } },
    news: undefined,
    gone: [],
  };
  const content = { name: undefined, about: undefined, categories: [], visits: [visit] };
  const look = {
    content,
    language: "en" as const,
    origin: "https://visits.example",
    ground: async () => ground,
  };
  return String(await practicesPage(look));
}

test("places that would cover each other share a mark, and the list beside the map names and links each practice", async () => {
  const ground = { isWide: false, areas: "M0 0L9 9L0 9z", borders: "", towns: [] };
  const practices = [
    practice("a", "City Hall", ljubljana),
    practice("b", "City Hall", ljubljana),
    practice("c", "Rog Centre", { lat: 46.0501, lon: 14.5002 }),
    practice("d", "Maribor <Town>", { lat: 46.55, lon: 15.64 }),
    practice("e", "Somewhere", undefined),
  ];
  const page = await pageOf(practices, ground);
  expect(page.match(/class="mark"/g)).toHaveLength(2);
  expect(page).toContain('aria-hidden="true" focusable="false"');
  const [, list = ""] = /<ol class="map-places" aria-label="Places on the map">(.*?)<\/ol>/s.exec(page) ?? [];
  expect(list.match(/id="place-\d"/g)).toEqual(['id="place-1"', 'id="place-2"']);
  expect(list.match(/href="#practice-v-\w"/g)?.map((link) => link.at(-2))).toEqual(["a", "b", "c", "d"]);
  expect(list).toContain("Maribor &lt;Town&gt;");
  expect(list).not.toContain("Somewhere");
  for (const id of ["a", "b", "c", "d", "e"]) expect(page).toContain(`<li id="practice-v-${id}">`);

  // Without map data, the list names the places. If no practice has a place, there is neither a map nor that list.
  const bare = await pageOf(practices, undefined);
  expect(bare).not.toContain("<svg");
  expect(bare).toContain("Rog Centre</p>");
  expect(await pageOf(practices.slice(4), ground)).not.toContain("map-places");
});
