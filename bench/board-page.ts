// Opens the board of a full visit in a browser: the built application and one document, without a server.
import { readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import type { Page } from "playwright";

const root = join(import.meta.dirname, "..");
const origin = "http://board.test";
const people = 200;
const parties = 20;
const days = 8;
/** The number of simultaneous activities in each hour from 9 to 18, on every day. */
const perHour = 4;
const hours = [9, 10, 11, 12, 13, 14, 15, 16, 17, 18];

const pad = (value: number): string => String(value).padStart(2, "0");

/** Places as many activities in every hour as fit; people go to one activity at a time. */
function fullPlacements() {
  return Array.from({ length: days }, (_, day) =>
    hours.flatMap((hour, h) =>
      Array.from({ length: perHour }, (_, slot) => {
        const n = (day * hours.length + h) * perHour + slot;
        const group = Array.from(
          { length: 12 },
          (_, i) => `p${(slot * 50 + ((n * 7 + i * 3) % 50)) % people}`,
        );
        const at = (minutes: number) => `2027-05-${pad(day + 1)}T${pad(hour - 2)}:${pad(minutes)}Z`;
        return {
          activity: `a${n}`,
          start: at(0),
          end: at(45),
          place: null,
          attendees: [...new Set(group)],
          interpreters: [],
          pinned: n % 17 === 0,
        };
      }),
    ),
  )
    .flat()
    .slice(0, 300);
}

const objective = {
  blocking: 0,
  requiredUnplaced: 0,
  wishesUnmet: 0,
  unfairness: 0,
  idle: 0,
  travel: 0,
  preference: 0,
};

/** A visit in which every hour is full. */
function fullVisit() {
  const kinds = ["meeting", "site-visit", "workshop", "bilateral", "meal", "walk"];
  const placements = fullPlacements();
  const visit = {
    entente: 1,
    id: "full",
    title: "A full visit",
    languages: ["en"],
    from: "2027-05-01",
    to: `2027-05-${pad(days)}`,
    legs: [
      {
        id: "leg",
        title: "Ljubljana",
        zone: "Europe/Ljubljana",
        from: "2027-05-01",
        to: `2027-05-${pad(days)}`,
      },
    ],
    organisations: [{ id: "body", name: "Body", kind: "other" }],
    delegations: [
      {
        id: "delegation",
        title: "Delegation",
        side: "visiting",
        parties: Array.from({ length: parties }, (_, i) => ({
          id: `party${i}`,
          title: `Party ${i + 1}`,
          organisation: "body",
        })),
      },
    ],
    people: Array.from({ length: people }, (_, i) => ({
      id: `p${i}`,
      party: `party${i % parties}`,
      role: `Participant ${i + 1}`,
      languages: ["en"],
    })),
    activities: placements.map(({ activity }, i) => ({
      id: activity,
      kind: kinds[i % kinds.length],
      title: `Activity number ${i + 1}`,
      minutes: 45,
    })),
  };
  const programme = {
    entente: 1,
    visit: "full",
    visitHash: "bench",
    status: { kind: "draft" },
    seed: 1,
    iterations: 0,
    objective,
    proven: false,
    placements,
    transfers: [],
    unplaced: [],
    wishes: [],
    findings: [],
  };
  return { visit, programme };
}

const types: Readonly<Record<string, string>> = {
  ".js": "text/javascript",
  ".css": "text/css",
  ".html": "text/html",
};

/** Opens a view of a visit with 300 activities and 200 people. */
export async function openFullBoard(page: Page, view: "timeline" | "days" = "timeline"): Promise<void> {
  const document = fullVisit();
  await page.route(`${origin}/**`, async (route) => {
    const path = new URL(route.request().url()).pathname;
    if (path === "/api/visits/full")
      return route.fulfill({ json: { id: "full", version: 1, document, undo: null, redo: null } });
    // An event stream that sends nothing and to which the page does not reconnect.
    if (path === "/api/visits/full/events")
      return route.fulfill({ contentType: "text/event-stream", body: "retry: 3600000\n\n" });
    if (!path.startsWith("/app")) return route.fulfill({ status: 404, body: "" });
    const file = extname(path) === "" ? "index.html" : path.replace("/app/", "");
    const body = await readFile(join(root, "dist/web", file)).catch(() => undefined);
    if (!body) return route.fulfill({ status: 404, body: "" });
    return route.fulfill({ body, contentType: types[extname(file)] ?? "application/octet-stream" });
  });
  await page.goto(`${origin}/app/visits/full/${view}`);
  await page.locator("button[data-activity]").first().waitFor();
}
