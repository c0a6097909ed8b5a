// From the first release to the phone: a release with a reason, a page without a network, a host who confirms and
// proposes another time.
import type { BrowserContext, Page } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";
import { stoppedVisitYaml } from "../fixtures/small-visit.ts";
import { type Organiser, organiser } from "./organiser.ts";
import { rulesOfColour, violationsOn } from "./violations.ts";

let at: Organiser;
let office: BrowserContext;
let owner: Page;
const links: Record<string, string> = {};

beforeAll(async () => {
  at = await organiser(stoppedVisitYaml);
  office = await at.newContext({ locale: "en-GB", viewport: { width: 1200, height: 900 } });
  owner = await office.newPage();
  await owner.goto(`${at.url}${at.ownerPath}`);
});
afterAll(() => at?.stop());

const room = async (name: string) => {
  await owner
    .getByRole("navigation")
    .getByRole("link", { name: new RegExp(`^${name}( \\d|$)`) })
    .click();
  await owner.getByRole("heading", { level: 1, name }).waitFor();
};
/** The small visit breaks a rule of level block-release: every release of it needs a reason. */
async function release(): Promise<void> {
  await room("Releases");
  const button = owner.getByRole("button", { name: "Release", exact: true });
  await button.waitFor();
  await expect.poll(() => button.isDisabled()).toBe(true);
  await owner.getByLabel(/Reason for an exception/).fill("Agreed with both sides");
  await button.click();
}
async function makeLink(role: string, whom: string): Promise<string> {
  await room("Access");
  await owner.getByLabel("Role").selectOption({ label: role });
  await owner.getByLabel("For whom").selectOption({ label: whom });
  await owner.getByRole("button", { name: "Make a link" }).click();
  const made = owner.locator(".note.good", { hasText: `The link for ${whom}.` });
  return (await made.locator(".link-address").textContent()) ?? "";
}
const phone = () => at.newContext({ locale: "en-GB", viewport: { width: 390, height: 844 } });

test("a release that a rule prevents is possible with a reason, which is kept", async () => {
  await release();
  const first = owner.getByRole("region", { name: "Release 1" });
  await first.getByText("Agreed with both sides").waitFor();
});

test("links for a delegate and a host are made and shown once", async () => {
  links.delegate = await makeLink("Delegate", "Head of delegation, Zhengzhou");
  links.host = await makeLink("Host", "City of Ljubljana");
  expect(links.delegate).toMatch(/\/l\/[\w-]{43}$/);
  expect(links.host).not.toBe(links.delegate);
  await owner.reload();
  await owner.getByRole("heading", { level: 1, name: "Access" }).waitFor();
  await expect.poll(() => owner.locator(".link-address").count()).toBe(0);
});

test("an owner makes a link for another owner, sees when it ends and where it opens, and revokes it", async () => {
  await room("Access");
  const owners = owner
    .locator("section")
    .filter({ has: owner.getByRole("heading", { name: "Links of owners" }) });
  await owners.getByLabel("Label").fill("Deputy of the office");
  await owners.getByRole("button", { name: "Make an owner’s link" }).click();
  const address = (await owners.locator(".link-address").textContent()) ?? "";
  await owners.getByText("open on this computer only").waitFor();
  const row = owners.getByRole("row").filter({ hasText: "Deputy of the office" });
  await expect.poll(() => row.textContent()).toMatch(/Owner.*\d{4}.*not used yet/);
  const deputy = await at.newContext();
  const page = await deputy.newPage();
  expect((await page.goto(address))?.status()).toBe(200);
  await row.getByRole("button", { name: "Revoke: Deputy of the office" }).click();
  await row.getByText("revoked").waitFor();
  expect((await page.goto(address))?.status()).toBe(404);
  await deputy.close();
});

test("a delegate's page opens without a network after the first visit", async () => {
  const context = await phone();
  const page = await context.newPage();
  await page.goto(links.delegate ?? "");
  await page.getByRole("heading", { level: 1, name: /Head of delegation, Zhengzhou/ }).waitFor();
  expect(page.url()).toBe(`${at.url}/me`);
  await page.evaluate("navigator.serviceWorker.ready.then(() => true)");
  await context.setOffline(true);
  await page.goto(`${at.url}/me`);
  await page.getByText("Welcome at City Hall").first().waitFor();
  await page.getByText(/^No network\./).waitFor();
  await page.locator("details:not(.day):has(.people) > summary").first().click();
  await page.locator(".people .name").first().waitFor();
  await context.setOffline(false);
  await page.reload();
  await page.getByText(/^No network\./).waitFor({ state: "hidden" });
  await context.close();
});

test("a page that was read in two languages opens in both without a network", async () => {
  const context = await phone();
  const page = await context.newPage();
  await page.goto(links.delegate ?? "");
  await page.evaluate("navigator.serviceWorker.ready.then(() => true)");
  const inLanguage = (name: string) => page.getByRole("navigation").getByRole("link", { name }).click();
  const says = (text: string) => page.locator(".items, .day").getByText(text).first().waitFor();
  await inLanguage("简体中文");
  await says("市政厅欢迎仪式");
  await inLanguage("English");
  await says("Welcome at City Hall");
  await context.setOffline(true);
  await inLanguage("简体中文");
  await says("市政厅欢迎仪式");
  // Reopened as from the home screen, the page is in the language that was chosen last.
  await page.goto(`${at.url}/me`);
  await says("市政厅欢迎仪式");
  await inLanguage("English");
  await says("Welcome at City Hall");
  // The page was never read in Slovenian, so the page read last is shown instead.
  await inLanguage("slovenščina");
  await says("Welcome at City Hall");
  await context.close();
});

test("pages of a revoked link are not kept", async () => {
  const address = await makeLink("Delegate", "Expert, Hangzhou");
  const context = await phone();
  const page = await context.newPage();
  await page.goto(address);
  await page.evaluate("navigator.serviceWorker.ready.then(() => true)");
  await owner.getByRole("button", { name: "Revoke: Expert, Hangzhou" }).click();
  await owner.getByText("revoked").first().waitFor();
  await page.goto(`${at.url}/me`);
  await page.getByRole("heading", { name: "There is nothing here" }).waitFor();
  await context.setOffline(true);
  await expect(page.goto(`${at.url}/me`)).rejects.toThrow();
  await context.close();
});

test("a host proposes another time, the organiser accepts it, and the history and the next release show the change", async () => {
  const context = await phone();
  const page = await context.newPage();
  await page.goto(links.host ?? "");
  const item = page.locator("#a-welcome");
  await item.getByRole("button", { name: /^Confirm/ }).click();
  await item.getByText(/You confirmed this time/).waitFor();
  await item.getByText("Propose another time").click();
  const before = await item.locator(".time").textContent();
  const [hour = "", minute = ""] = (before ?? "").slice(0, 5).split(":");
  const earlier = `${String(Number(hour) - (hour === "09" ? 0 : 1)).padStart(2, "0")}:${hour === "09" && minute === "00" ? "30" : minute}`;
  await item.getByLabel("Start, local time").fill(earlier);
  await item.getByLabel("Message to the organisers").fill("The hall is taken before");
  await item.getByRole("button", { name: "Send proposal" }).click();
  await item.getByText(/have not answered yet/).waitFor();

  await room("Access");
  await owner.getByText("The hall is taken before").waitFor();
  await owner.getByRole("button", { name: "Accept", exact: true }).click();
  const anyway = owner.getByRole("button", { name: "Accept anyway" });
  await anyway
    .or(owner.locator(".mark", { hasText: "accepted" }))
    .first()
    .waitFor();
  if (await anyway.isVisible()) await anyway.click();
  await owner.locator(".mark", { hasText: "accepted" }).waitFor();
  await page.reload();
  await item.getByText(/The organisers accepted it/).waitFor();

  await room("History");
  await owner
    .getByText(/In the programme: .*Welcome at City Hall|In the programme: Welcome/)
    .first()
    .waitFor();
  await room("Releases");
  await owner
    .getByText(new RegExp(`Welcome at City Hall ${before?.slice(0, 5)} → ${earlier}`))
    .first()
    .waitFor();
  await context.close();
});

test("any state of the history can be compared with the draft and restored", async () => {
  await room("History");
  await owner.locator(".history-list button").filter({ hasText: "Planned" }).click();
  await owner.getByRole("button", { name: /^Restore state/ }).click();
  await owner.getByText(/is as it was in state/).waitFor();
  await owner
    .locator(".history-list button")
    .first()
    .getByText(/restored/)
    .waitFor();
});

test("the office sees minutes that are signed and a commitment that is answered on the phone", async () => {
  await room("Minutes");
  await owner
    .getByRole("navigation", { name: "Items of the programme" })
    .getByRole("button", { name: /Welcome/ })
    .click();
  await owner.getByLabel("Template").selectOption({ label: "Courtesy call" });
  await owner.getByRole("button", { name: "Begin the minutes" }).click();
  const steps = owner.getByRole("region", { name: "3. Next steps" });
  await steps
    .getByRole("textbox", { name: "Next paragraph" })
    .fill("@Zhengzhou sends the study by 12 March 2024");
  await owner.keyboard.press("Escape");
  await steps.getByRole("textbox", { name: "Next paragraph" }).press("Enter");
  const outcome = owner.getByRole("complementary");
  await outcome.getByLabel("Choose who is asked to sign").selectOption({ label: "Zhengzhou" });
  await outcome.getByRole("button", { name: "Ask to sign" }).click();
  await outcome.getByText("Zhengzhou has not signed yet.").waitFor();

  const context = await phone();
  const page = await context.newPage();
  await page.goto(links.delegate ?? "");
  await page.getByRole("link", { name: "Minutes and commitments" }).click();
  await page.getByText("You are asked to sign these minutes.").waitFor();
  await page.getByRole("button", { name: "Sign these minutes" }).click();
  await page.getByText("The text has not changed since.").waitFor();
  const study = page.getByRole("article").filter({ hasText: "sends the study" });
  await study.getByText("Propose a new date", { exact: true }).click();
  await study.getByLabel("New date").fill("2099-04-30");
  await study.getByRole("button", { name: "Send" }).and(page.locator(":visible")).click();
  await page.getByText("New date proposed: 30 April 2099").waitFor();
  await accessible(page, `${at.url}/follow-up`);
  await context.close();

  await outcome.getByText(/Head of delegation.* signed on/).waitFor();
  await outcome.getByRole("link", { name: /sends the study/ }).click();
  await owner.getByRole("button", { name: "Agree to this date" }).click();
  await owner.getByText(/due 30 April 2099/).waitFor();
});

test("all pages are accessible and fit a phone, in light and dark", async () => {
  const context = await phone();
  const page = await context.newPage();
  for (const [link, path] of [
    [links.delegate, "/me"],
    [links.host, "/host"],
  ] as const) {
    await page.goto(link ?? "");
    await accessible(page, `${at.url}${path}`);
  }
  await context.addCookies(await office.cookies());
  for (const path of ["releases", "access", "history"])
    await accessible(page, `${at.url}/app/visits/small-visit/${path}`);
  await context.close();
});

async function accessible(page: Page, url: string): Promise<void> {
  expect((await page.goto(url))?.status(), url).toBe(200);
  await page.getByRole("heading", { level: 1 }).waitFor();
  // Collapsed parts are checked too.
  await page.evaluate("for (const details of document.querySelectorAll('details')) details.open = true");
  expect(await violationsOn(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: "dark" });
  expect(await violationsOn(page, rulesOfColour)).toEqual([]);
  await page.emulateMedia({ colorScheme: "light" });
  expect(await page.evaluate("document.documentElement.scrollWidth - innerWidth")).toBeLessThanOrEqual(0);
}
