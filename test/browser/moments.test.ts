// Unfortunate moments in a real browser: a link revoked while somebody types, a restarted server, a page left open for
// a day, double clicks, the back button.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, BrowserContext, Page } from "playwright";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import type { RunningServer } from "#server";
import { freePort } from "../support/server-process.ts";
import { showWholeVisit, warnedVisitYaml } from "./organiser.ts";
import { fillPlanned, sharedBrowser, startServer } from "./shared.ts";
import { drawn, writesOf } from "./writes.ts";

let folder: string;
let port: number;
let server: RunningServer;
let browser: Browser;
let owner: string;
let context: BrowserContext;
const visitPath = "/api/visits/small-visit";

async function start(): Promise<void> {
  server = await startServer(join(folder, "data"), { port });
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "entente-moments-"));
  port = await freePort();
  owner = (await fillPlanned(folder, warnedVisitYaml)).slice(3);
  await start();
  browser = await sharedBrowser();
});
afterEach(() => context?.close());
afterAll(async () => {
  await server?.stop();
  await rm(folder, { recursive: true, force: true });
});

// biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape
async function api(method: string, path: string, body?: unknown): Promise<any> {
  const answer = await fetch(`${server.url}${path}`, {
    method,
    headers: { authorization: `Bearer ${owner}`, "content-type": "application/json" },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${answer.status} ${text.slice(0, 300)}`);
  return text === "" ? undefined : JSON.parse(text);
}

/** Changes the role of a person as somebody else. */
async function another(person: string, role: string): Promise<void> {
  const { version } = await api("GET", visitPath);
  const edits = [{ kind: "set", path: ["visit", "people", person, "role"], value: role }];
  await api("POST", `${visitPath}/edits`, { base: version, key: `another ${role}`, label: "", edits });
}

/** Opens a separate page by a link. */
async function opened(path: string, link = owner): Promise<Page> {
  // A wide window, because the board scrolls while an item is dragged near its edge.
  context = await browser.newContext({ locale: "en-GB", viewport: { width: 1700, height: 800 } });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  await page.goto(`${server.url}/l/${link}`);
  await page.waitForURL(/\/app\//);
  await page.goto(`${server.url}/app/visits/small-visit${path}`);
  return page;
}

const block = (page: Page, activity: string) => page.locator(`button[data-activity="${activity}"]`);
const title = (page: Page) => page.locator(".room-form input").first();
const soon = { timeout: 20_000 };

test("when a link is revoked while somebody types, the page shows it, and keeps the text until another link opens the visit", async () => {
  const link = (label: string) =>
    api("POST", `${visitPath}/links`, { role: "organiser", subject: null, label });
  const first = await link("leaves");
  const page = await opened("/activities", first.path.slice(3));
  await page.clock.install();
  await page.locator(".entry").first().click();
  await title(page).fill("Typed before the link was revoked");
  await api("DELETE", `${visitPath}/links/${first.id}`);
  const says = page.getByText("Your link no longer opens this visit");
  /** Skips the time until the page asks the server again. */
  const isSaid = async () => {
    await page.clock.runFor(5_000);
    return says.isVisible();
  };
  await expect.poll(isSaid, soon).toBe(true);
  await title(page).press("Enter");
  await page.locator(".room-form").getByRole("alert").getByText("This needs a personal link").waitFor();
  await expect.poll(() => title(page).inputValue(), soon).toBe("Typed before the link was revoked");
  const { document } = await api("GET", visitPath);
  expect(JSON.stringify(document)).not.toContain("Typed before");
  const tab = await context.newPage();
  await tab.goto(`${server.url}${(await link("comes back")).path}`);
  await expect.poll(isSaid, soon).toBe(false);
  await expect.poll(() => title(page).inputValue()).toBe("Typed before the link was revoked");
  await title(page).press("End");
  await title(page).press("!");
  await title(page).press("Enter");
  await expect
    .poll(async () => JSON.stringify((await api("GET", visitPath)).document), soon)
    .toContain("Typed before the link was revoked!");
});

test("when the server restarts while an item is dragged, the drop waits for the server and is made once", async () => {
  const page = await opened("/timeline");
  await showWholeVisit(page);
  const item = block(page, "reception");
  await item.waitFor();
  const before = await item.getAttribute("aria-label");
  const { version } = await api("GET", visitPath);
  const box = await item.boundingBox();
  if (!box) throw new Error("it is on the screen");
  await page.mouse.move(box.x + box.width / 2, box.y + 10);
  await page.mouse.down();
  // Moves step by step until the item may take place there.
  const says = page.locator(".move-card .move-says .mark");
  for (let step = 1; step <= 12; step++) {
    await page.mouse.move(box.x + box.width / 2 + (step % 2 === 0 ? 6 : -6) * step, box.y + 10);
    await drawn(page);
    // The mark appears only when the answer is for the position under the pointer.
    await says.waitFor();
    const isAllowed = !(await says.getAttribute("class"))?.includes("bad");
    const moved = page.locator(".overlay .shadow");
    if (isAllowed && Math.abs(((await moved.first().boundingBox())?.x ?? box.x) - box.x) > 2) break;
  }
  await server.stop();
  const failed = page.waitForEvent("requestfailed", (request) => /\/edits\b/.test(request.url()));
  await page.mouse.up();
  await failed;
  await start();
  await expect.poll(() => item.getAttribute("aria-label"), soon).not.toBe(before);
  await expect.poll(async () => (await api("GET", visitPath)).version, soon).toBe(version + 1);
  await expect.poll(() => page.locator(".notices .bad").count()).toBe(0);
});

test("a page left open for a day catches up with the changes of others after a restart, and works", async () => {
  const page = await opened("/people");
  await page.clock.install();
  await page.getByText("Expert, Hangzhou").first().waitFor();
  await server.stop();
  await page.clock.fastForward("24:00:00");
  await start();
  await another("hangzhou-expert", "Expert on rivers");
  await another("adviser", "Adviser for rivers");
  await page.clock.fastForward(60_000);
  await page.getByText("Expert on rivers").first().waitFor();
  await page.getByText("Adviser for rivers").first().waitFor();
  const { version } = await api("GET", visitPath);
  await page.getByRole("link", { name: "Activities" }).click();
  // The previous page has entries, too.
  await page.getByRole("heading", { level: 1, name: "Activities" }).waitFor();
  await page.locator(".entry").nth(1).click();
  await title(page).fill("Written the day after");
  await title(page).press("Enter");
  await expect.poll(async () => (await api("GET", visitPath)).version, soon).toBe(version + 1);
});

test("every button that writes, pressed twice, writes once", async () => {
  const page = await opened("/activities");
  const writes = writesOf(page);
  await page.getByRole("heading", { name: "Activities" }).waitFor();
  const state = async () => {
    const { version, document } = await api("GET", visitPath);
    return { version, activities: document.visit.activities.length, people: document.visit.people.length };
  };
  const before = await state();
  await page.getByRole("button", { name: "New activity" }).dblclick();
  await expect.poll(state, soon).toEqual({
    ...before,
    version: before.version + 1,
    activities: before.activities + 1,
  });
  await writes.settled();
  expect((await state()).version).toBe(before.version + 1);
  // Buttons that add an item to a list in a form, and those that submit a form or remove an item.
  await page.locator("details.fold > summary", { hasText: "Other times" }).click();
  await page.getByRole("button", { name: "Add a time window" }).dblclick();
  await page.getByRole("link", { name: "Visit", exact: true }).click();
  const contacts = async (): Promise<number> => (await api("GET", visitPath)).document.visit.contacts.length;
  for (const title of ["Day", "Night"]) {
    await page.locator("summary", { hasText: "New contact" }).click();
    await page.getByLabel("What for").last().fill(title);
    await page.getByLabel("Telephone, address").last().fill("The reception");
    await page.getByRole("button", { name: "Add this contact" }).dblclick();
    await page.locator("summary", { hasText: title }).waitFor();
    await page.locator("summary", { hasText: "New contact" }).click();
  }
  await writes.settled();
  expect(await contacts()).toBe(2);
  expect((await state()).version).toBe(before.version + 4);
  await page.locator("summary", { hasText: "Day" }).click();
  await page.locator("summary", { hasText: "Night" }).click();
  await page.getByRole("button", { name: "Remove this contact" }).first().dblclick();
  await expect.poll(contacts, soon).toBe(1);
  await writes.settled();
  expect((await state()).version).toBe(before.version + 5);
  // Unplaced activities are only a warning, so the programme is released as it is.
  await page.getByRole("link", { name: "Access" }).click();
  const links = async () => (await api("GET", `${visitPath}/links`)).items.length;
  const count = await links();
  await page.locator("form.new-link").getByRole("combobox").first().selectOption("reader");
  await page.getByRole("button", { name: "Make a link" }).dblclick();
  await expect.poll(links, soon).toBe(count + 1);
  await writes.settled();
  expect(await links()).toBe(count + 1);
  await page.getByRole("link", { name: "Releases", exact: true }).click();
  const releases = async () => (await api("GET", `${visitPath}/releases`)).items.length;
  const numbered = await releases();
  await page.getByRole("button", { name: "Release", exact: true }).first().dblclick();
  await expect.poll(releases, soon).toBe(numbered + 1);
  await writes.settled();
  expect(await releases()).toBe(numbered + 1);
  await page.goto(`${server.url}/app/visits/small-visit/timeline`);
  await block(page, "lunch").waitFor();
  const jobs = async () => (await api("GET", visitPath)).version;
  const planned = await jobs();
  await page.getByRole("button", { name: "Plan", exact: true }).dblclick();
  const stop = page.getByRole("button", { name: /^Stop/ });
  const accept = page.getByRole("button", { name: "Accept" });
  await stop.or(accept).waitFor();
  if (await stop.isVisible()) await stop.dblclick().catch(() => {});
  await accept.waitFor();
  await accept.dblclick().catch(() => {});
  await accept.waitFor({ state: "detached" });
  await writes.settled();
  expect((await jobs()) - planned).toBeLessThanOrEqual(1);
  await expect.poll(() => page.locator(".notices .bad").count()).toBe(0);
});

test("the back button leads through every page in reverse order, and forward again", async () => {
  const page = await opened("/timeline");
  await block(page, "lunch").waitFor();
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(String(error)));
  // Other links lead to the pages of the directory.
  const rooms = page
    .getByRole("navigation", { name: "Parts of the visit" })
    .locator("a[href*='/visits/small-visit']");
  const count = await rooms.count();
  expect(count).toBeGreaterThan(12);
  const way: { readonly url: string; readonly heading: string }[] = [];
  const here = async () => ({
    url: page.url(),
    heading: (await page.locator("main h1").allTextContents())[0] ?? "",
  });
  for (let i = 0; i < count; i++) {
    const address = (await rooms.nth(i).getAttribute("href")) ?? "";
    await rooms.nth(i).click();
    // While a page loads, it has no heading or that of the previous page.
    const isThere = async () => {
      const { url, heading } = await here();
      return url.endsWith(address) && heading !== "" && heading !== way.at(-1)?.heading;
    };
    await expect.poll(isThere, soon).toBe(true);
    way.push(await here());
  }
  expect(new Set(way.map(({ url }) => url)).size).toBe(count);
  for (const expected of way.slice(0, -1).toReversed()) {
    await page.goBack();
    await expect.poll(here, soon).toEqual(expected);
  }
  for (const expected of way.slice(1)) {
    await page.goForward();
    await expect.poll(here, soon).toEqual(expected);
  }
  expect(faults).toEqual([]);
});
