// Takes the pictures of the tour (docs/tour.md): the sample visit as organisers, a delegate and a host see it.
import { join } from "node:path";
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright";
import { giveFonts } from "./picture-fonts.ts";

const images = join(import.meta.dirname, "../docs/images");
const visit = "brussels-ljubljana-2023";
/** During the cooperation meeting at City Hall. */
const duringTheVisit = new Date("2023-10-26T08:10:00Z");
const desktop = { viewport: { width: 1440, height: 900 }, locale: "en-GB" };
const phone = {
  viewport: { width: 390, height: 780 },
  deviceScaleFactor: 1.5,
  isMobile: true,
  locale: "en-GB",
};

/** A browser at the server, with the typefaces of readers, and the path of the owner's link. */
interface Tour {
  readonly url: string;
  readonly owner: string;
  newContext(options: BrowserContextOptions): Promise<BrowserContext>;
}

type Call = (path: string, data: object, token?: string) => Promise<{ path: string }>;

/**
 * Takes the pictures from a server that has planned and released the sample; `owner` is the path of the owner's link.
 */
export async function tourPictures(browser: Browser, url: string, owner: string): Promise<void> {
  const newContext = async (options: BrowserContextOptions): Promise<BrowserContext> => {
    const context = await browser.newContext({ ...options, bypassCSP: true });
    await giveFonts(context);
    return context;
  };
  const tour = { url, owner, newContext };
  const office = await newContext(desktop);
  const page = await office.newPage();
  page.setDefaultTimeout(60_000);
  await page.goto(url + owner);
  const call: Call = async (path, data, token = owner.slice(3)) => {
    const headers = { authorization: `Bearer ${token}` };
    return (await page.request.post(`${url}/api${path}`, { data, headers })).json();
  };
  const links = await proposeTime(call);
  await officePages(tour, page, () => laterDinner(call, page, url));
  await office.close();
  await otherOfficePages(tour);
  await newVisit(tour);
  await guestPages(tour, links);
}

/** Makes a delegate's and a host's link, and proposes another time for a meeting through the host's. */
async function proposeTime(call: Call): Promise<{ delegate: string; host: string }> {
  const link = async (role: string, subject: string, label: string): Promise<string> =>
    (await call(`/visits/${visit}/links`, { role, subject, label })).path;
  const delegate = await link("delegate", "zhengzhou-head", "Head of delegation, Zhengzhou");
  const host = await link("host", "city-of-ljubljana", "City of Ljubljana");
  const proposal = { kind: "propose", start: "2023-10-26T10:00", note: "The Red Hall is taken until 09:45." };
  await call(
    "/me/requests",
    { ...proposal, activity: "city-hall-meeting", key: "tour-proposal" },
    host.slice(3),
  );
  return { delegate, host };
}

async function take(on: Page, name: string): Promise<void> {
  await on.waitForLoadState("networkidle").catch(() => {});
  await on.evaluate("document.fonts.ready");
  await on.screenshot({ path: join(images, `tour-${name}.jpg`), type: "jpeg", quality: 66 });
}

const title = (on: Page) => on.getByRole("heading", { level: 1 }).waitFor();
const items = (on: Page) => on.locator("[data-activity]").first().waitFor();

/** Opens a page of the visit and takes its picture when it is `ready`. */
async function takePage(
  on: Page,
  { url }: Tour,
  path: string,
  name: string,
  ready: (on: Page) => Promise<unknown>,
): Promise<void> {
  await on.goto(`${url}/app/visits/${visit}${path}`);
  await ready(on);
  await take(on, name);
}

/** Scrolls the timeline to the fullest day. */
const toThursday = (on: Page) =>
  on.waitForFunction(`(() => {
    const board = document.querySelector(".board");
    const heads = document.querySelector(".heads").getBoundingClientRect().right;
    // The name of a day stays in view while its day scrolls, so the day itself is measured.
    const day = [...document.querySelectorAll(".ruler-day")].find((one) => one.textContent.includes("26 Oct"));
    // Behind the end, it begins again: a slow page may show the day only after it has passed.
    const isAtEnd = board.scrollLeft + board.clientWidth >= board.scrollWidth - 1;
    const away = day ? day.getBoundingClientRect().left - heads : isAtEnd ? -board.scrollLeft : 300;
    board.scrollBy(away, 0);
    return day !== undefined && Math.abs(away) < 20;
  })()`);

/**
 * Takes a picture of the questions about a new visit with their answers. The form is not sent, so that nothing is
 * created.
 */
async function newVisit(tour: Tour): Promise<void> {
  const context = await tour.newContext({ ...desktop, locale: "de-DE", timezoneId: "Europe/Berlin" });
  const own = await context.newPage();
  await own.clock.setFixedTime(new Date("2027-04-12T09:00:00Z"));
  await own.goto(tour.url + tour.owner);
  await own.goto(`${tour.url}/app/new`);
  const questions = own.locator("fieldset");
  const answer = (question: number, field: number, text: string) =>
    questions.nth(question).getByRole("textbox").nth(field).fill(text);
  await answer(0, 0, "Stadt Chengdu");
  await questions.nth(0).getByRole("spinbutton").first().fill("8");
  await questions.nth(0).getByRole("spinbutton").last().fill("1");
  await answer(1, 0, "Stadt Bonn");
  await answer(2, 0, "Berlin");
  const wishes = [
    "Höflichkeitsbesuch bei der Oberbürgermeisterin",
    "Besichtigung des Wasserwerks",
    "Abendessen",
  ];
  for (const [i, wish] of wishes.entries()) await answer(3, i, wish);
  await own.locator(".content").evaluate((content) => content.scrollTo(0, 0));
  await take(own, "new");
  await context.close();
}

/** Takes pictures of the organiser's pages; `change` makes a change before the page of releases. */
async function officePages(tour: Tour, page: Page, change: () => Promise<void>): Promise<void> {
  const shot = (path: string, name: string, ready: (on: Page) => Promise<unknown>) =>
    takePage(page, tour, path, name, ready);
  await shot("", "overview", title);
  await shot("/days", "days", items);
  await shot("/document", "document", async (on) => {
    await on.locator("button.sheet-line", { hasText: "Restaurant near the hotel" }).nth(1).click();
    await on.locator(".sheet-field").waitFor();
  });
  await shot("/documents", "documents", async (on) => {
    await on.locator(".receivers").first().waitFor();
    // The first pages of the documents are printed on request, which takes a while.
    await on.waitForFunction(`(() => {
      const pages = [...document.querySelectorAll("#content img")];
      const shown = pages.filter((one) => one.getBoundingClientRect().top < innerHeight);
      return shown.length > 2 && shown.every((one) => one.complete && one.naturalWidth > 0);
    })()`);
  });
  await shot("/timeline", "board", async (on) => {
    await on.locator("button[data-activity]").first().waitFor();
    await toThursday(on);
  });
  await page.getByRole("button", { name: /without a time/ }).click();
  await page.locator(".panel").first().waitFor();
  await page
    .getByRole("button", { name: /^Apply/ })
    .first()
    .waitFor();
  await take(page, "why");
  await shot("/disruptions", "disruptions", async (on) => {
    await title(on);
    await on.getByRole("button", { name: "Add" }).click();
    await on.locator("section .button.main").click();
    await on.locator("li.card").first().waitFor();
  });
  await shot("/visit", "visit", async (on) => {
    await on.getByRole("button", { name: /^Ljubljana Urban Region/ }).click();
    await on.getByRole("region", { name: "Ljubljana Urban Region" }).waitFor();
    await on.getByRole("heading", { name: "Legs" }).scrollIntoViewIfNeeded();
  });
  await shot("/wishes", "wishes", title);
  await change();
  await shot("/releases", "releases", (on) => on.getByText(/^Changes for/).waitFor());
  await shot("/access", "guests", (on) => on.getByText("The Red Hall is taken").waitFor());
  await shot("/history", "history", (on) => on.locator(".history-list button").first().waitFor());
}

/** Takes pictures of the organiser's pages in another language or on a phone. */
async function otherOfficePages(tour: Tour): Promise<void> {
  const elsewhere = async (
    path: string,
    name: string,
    options: BrowserContextOptions,
    ready: (on: Page) => Promise<unknown>,
  ) => {
    const context = await tour.newContext(options);
    const own = await context.newPage();
    await own.goto(tour.url + tour.owner);
    await takePage(own, tour, path, name, ready);
    await context.close();
  };
  await elsewhere("/days", "days-zh", { ...desktop, locale: "zh-CN" }, items);
  await elsewhere("", "overview-phone", phone, title);
  await elsewhere("/days?day=2023-10-26", "days-phone", { ...phone, locale: "sl-SI" }, items);
}

/** Takes pictures of the pages of a delegate and of a host on a phone, during the visit. */
async function guestPages(tour: Tour, { delegate, host }: { delegate: string; host: string }): Promise<void> {
  const guest = async (
    name: string,
    path: string,
    more: BrowserContextOptions,
    show: (on: Page) => Promise<unknown>,
  ) => {
    const context = await tour.newContext({ ...phone, ...more });
    const own = await context.newPage();
    await own.clock.setFixedTime(duringTheVisit);
    await own.goto(tour.url + path);
    await title(own);
    await show(own);
    await take(own, name);
    await context.close();
  };
  await guest("delegate", delegate, {}, (own) => own.locator("[data-slot=now] .title").waitFor());
  await guest("delegate-zh", delegate, { locale: "zh-CN", colorScheme: "dark" }, (own) =>
    own.locator("[data-slot=next]").scrollIntoViewIfNeeded(),
  );
  await guest("host", host, {}, (own) =>
    own
      .locator("#a-city-hall-meeting .answer")
      .evaluate((answer) => answer.scrollIntoView({ block: "center" })),
  );
}

/** Moves the welcome dinner a quarter of an hour later, so that there is something to release. */
async function laterDinner(
  call: (path: string, data: object) => Promise<unknown>,
  page: Page,
  url: string,
): Promise<void> {
  const { version, document } = await (await page.request.get(`${url}/api/visits/${visit}`)).json();
  const { start, end } = document.programme.placements.find(
    (placement: { activity: string }) => placement.activity === "welcome-dinner",
  );
  const later = (instant: string) =>
    `${new Date(Date.parse(instant) + 15 * 60_000).toISOString().slice(0, 16)}Z`;
  const path = ["programme", "placements", "welcome-dinner"];
  const edits = [
    { kind: "set", path: [...path, "start"], value: later(start) },
    { kind: "set", path: [...path, "end"], value: later(end) },
  ];
  await call(`/visits/${visit}/edits`, { base: version, edits, label: "", key: "tour-later" });
}
