// Leaving a page before its edits are answered, in a real browser: reloading, another address, closing it. Nothing is lost.
import type { BrowserContext, Page } from "playwright";
import { expect, test } from "vitest";
import { enter, onOnePage, stored } from "./page-parts.ts";

const { withBoard } = onOnePage();

/** Returns the record as the server stores it. */
async function recordOf(page: Page) {
  const answer = await page.request.get(new URL("/api/visits/small-visit/record", page.url()).href);
  return (await answer.json()).document.record;
}

/** Requests of a browser do not arrive until `arrive` is called. */
async function nothingArrives(context: BrowserContext): Promise<() => Promise<void>> {
  const isSent = (url: URL) => /\/(edits|marks)$/.test(url.pathname);
  await context.route(isSent, () => new Promise(() => {}));
  return () => context.unroute(isSent);
}

test("a form keeps choices and unfinished text when its page is reloaded", () =>
  withBoard({ viewport: { width: 1300, height: 900 } }, async (page) => {
    await enter(page, "Visit");
    const arrive = await nothingArrives(page.context());
    const title = page.getByRole("group", { name: "Title", exact: true });
    await title.getByLabel("English").fill("A kept title");
    await title.getByLabel("slovenščina").fill("Ohranjen naslov");
    await page.reload();
    await title.getByLabel("English").waitFor();
    expect(await title.getByLabel("English").inputValue()).toBe("A kept title");
    expect(await title.getByLabel("slovenščina").inputValue()).toBe("Ohranjen naslov");
    await arrive();
    await page.reload();
    await expect
      .poll(() => stored(page, "title"))
      .toMatchObject({ en: "A kept title", sl: "Ohranjen naslov" });
  }));

test("changes that one person left are not sent with the link of another in the same browser", () =>
  withBoard({ viewport: { width: 1290, height: 900 } }, async (page) => {
    await enter(page, "Visit");
    const address = page.url();
    const title = page.getByRole("group", { name: "Title", exact: true }).getByLabel("English");
    const before = await title.inputValue();
    const made = await page.request.post(new URL("/api/visits/small-visit/links", address).href, {
      data: { role: "organiser", subject: null, label: "Colleague" },
      headers: { origin: new URL(address).origin },
    });
    const link = new URL((await made.json()).path, address).href;
    const own = await page.context().cookies();
    const isEdit = (url: URL) => url.pathname.endsWith("/edits");
    await page.context().route(isEdit, (route) => route.abort());
    // The page warns that the server is away.
    page.on("dialog", (dialog) => dialog.accept());
    await title.fill("Left behind");
    await title.press("Tab");
    await page.goto(link);
    await page.context().unroute(isEdit);
    await page.goto(address);
    await title.waitFor();
    expect(await title.inputValue()).toBe(before);
    await page.context().addCookies(own);
    await page.goto(address);
    await expect.poll(() => title.inputValue()).toBe("Left behind");
    await expect.poll(() => stored(page, "title")).toMatchObject({ en: "Left behind" });
  }));

test("minutes and a choice in the record are kept when the page is left or closed", () =>
  withBoard({ viewport: { width: 1310, height: 900 } }, async (page) => {
    await enter(page, "Minutes");
    const items = page.getByRole("navigation", { name: "Items of the programme" });
    await items.getByRole("button", { name: /Welcome/ }).click();
    const arrive = await nothingArrives(page.context());
    await page.getByRole("textbox", { name: "New item of the agenda" }).fill("Next steps");
    await page.getByRole("button", { name: "Add", exact: true }).click();
    const item = page.getByRole("region", { name: "1. Next steps" });
    await item.getByRole("textbox", { name: "Next paragraph" }).fill("A first line.");
    await page.keyboard.press("Enter");
    await item
      .getByRole("combobox", { name: "Who may see this paragraph" })
      .selectOption({ label: "Private" });
    await item.getByRole("textbox", { name: "Next paragraph" }).fill("A line without Enter.");
    const address = page.url();
    await page.goto(`${new URL(address).origin}/app/`);
    await page.getByRole("heading", { level: 1 }).waitFor();
    await arrive();
    const other = await page.context().newPage();
    await page.close();
    await other.goto(address);
    await expect
      .poll(async () => (await recordOf(other)).minutes?.[0]?.paragraphs)
      .toMatchObject([
        { text: { en: "A first line." }, visibility: "private" },
        { text: { en: "A line without Enter." } },
      ]);
    await other.close();
  }));

test("on a phone, a reload keeps a line that is being typed and a mark that has not been sent", () =>
  withBoard({ viewport: { width: 390, height: 844 } }, async (page) => {
    const arrive = await nothingArrives(page.context());
    await page.goto(new URL("/day/small-visit", page.url()).href);
    const welcome = page.locator("#a-welcome");
    await welcome.getByRole("button", { name: "Held" }).click();
    await page.getByText("Waiting to be sent: 1").waitFor();
    await welcome.getByRole("button", { name: "Note" }).click();
    await welcome.getByRole("textbox", { name: "Note" }).fill("Half a sentence");
    await page.reload();
    expect(await welcome.getByRole("textbox", { name: "Note" }).inputValue()).toBe("Half a sentence");
    await arrive();
    await welcome.getByRole("button", { name: "Save" }).click();
    await expect
      .poll(async () => (await recordOf(page)).minutes)
      .toContainEqual(expect.objectContaining({ activity: "welcome" }));
    await expect
      .poll(async () => (await recordOf(page)).held)
      .toContainEqual(expect.objectContaining({ activity: "welcome" }));
  }));

test("a comment that was not sent stays in its form, and one that was sent does not affect other forms", () =>
  withBoard({ viewport: { width: 1320, height: 900 } }, async (page) => {
    await enter(page, "Minutes");
    const items = page.getByRole("navigation", { name: "Items of the programme" });
    await items.getByRole("button", { name: /Reception/ }).click();
    await page.getByRole("textbox", { name: "New item of the agenda" }).fill("Toasts");
    await page.getByRole("button", { name: "Add", exact: true }).click();
    await page.getByRole("textbox", { name: "Next paragraph" }).fill("To friendship.");
    await page.keyboard.press("Enter");
    await page.getByRole("textbox", { name: "Said" }).getByText("To friendship.").waitFor();
    const made = await page.request.post(new URL("/api/visits/small-visit/links", page.url()).href, {
      data: { role: "delegate", subject: "zhengzhou-head", label: "Head" },
      headers: { origin: new URL(page.url()).origin },
    });
    const guest = await page.context().browser()?.newPage();
    if (!guest) throw new Error("no browser");
    await guest.goto(new URL((await made.json()).path, page.url()).href);
    await guest.goto(new URL("/follow-up", page.url()).href);
    const forms = guest.locator("form[data-post='/api/me/comments']");
    const unfold = () =>
      guest.evaluate('for (const one of document.querySelectorAll("details")) one.open = true');
    await unfold();
    const text = (at: number) => forms.nth(at).getByRole("textbox");
    await text(0).fill("About the item");
    await text(1).fill("About the toast");
    await forms.nth(1).getByRole("button", { name: "Send" }).click();
    await guest.getByText("“About the toast”").waitFor();
    expect(await text(0).inputValue()).toBe("About the item");
    await unfold();
    expect(await text(1).inputValue()).toBe("");
    await guest.route("**/api/me/comments", () => new Promise(() => {}));
    await forms.nth(0).getByRole("button", { name: "Send" }).click();
    await guest.reload();
    expect(await text(0).inputValue()).toBe("About the item");
    await guest.close();
  }));
