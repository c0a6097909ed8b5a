// The record on screen: minutes make a commitment, the commitment is completed, and everything can be undone.
import type { Page } from "playwright";
import { expect, test } from "vitest";
import { enter, onOnePage } from "./page-parts.ts";

const { onBoard, withBoard } = onOnePage();
const eventually = { timeout: 30_000 };

/** Returns the record as the server stores it. */
async function recordOf(page: Page) {
  const answer = await page.evaluate(async () => (await fetch("/api/visits/small-visit/record")).text());
  return JSON.parse(answer).document.record;
}

/** Pastes markup into the focused element, as a word processor puts it on the clipboard. */
const paste = (page: Page, markup: string) =>
  page.evaluate(`{
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/html", ${JSON.stringify(markup)});
    const event = new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true });
    document.activeElement.dispatchEvent(event);
  }`);

test("minutes of an item lead to a commitment that is completed", () =>
  onBoard(async (page) => {
    await enter(page, "Minutes");
    await page
      .getByRole("navigation", { name: "Items of the programme" })
      .getByRole("button", { name: /Welcome/ })
      .click();
    await page.getByLabel("Template").selectOption({ label: "Courtesy call" });
    await page.getByRole("button", { name: "Begin the minutes" }).click();
    const matters = page.getByRole("region", { name: "2. Matters raised" });
    await matters.getByRole("textbox", { name: "Next paragraph" }).click();
    await paste(
      page,
      "<p class=MsoNormal>First&nbsp;point.<o:p></o:p></p><p class=MsoNormal>Second point.</p>",
    );
    await expect.poll(() => matters.getByRole("listitem").count(), eventually).toBe(2);

    const next = page
      .getByRole("region", { name: "3. Next steps" })
      .getByRole("textbox", { name: "Next paragraph" });
    await next.click();
    await page.keyboard.type("@Zheng");
    await page.getByRole("listbox").getByRole("option", { name: "Zhengzhou", exact: true }).first().waitFor();
    // Letters that are typed before the next frame follow the name.
    await page.evaluate(`
      document.activeElement.dispatchEvent(
        new KeyboardEvent("keydown", { key: "Enter", bubbles: true, cancelable: true }),
      );
      document.execCommand("insertText", false, "se");
    `);
    await page.keyboard.type("nds the study by 12 March 2024");
    await page.getByText("Becomes a commitment of Zhengzhou", { exact: false }).waitFor();
    await page.keyboard.press("Enter");
    const outcome = page.getByRole("complementary");
    await outcome.getByRole("link", { name: /Zhengzhou sends the study/ }).waitFor();
    await expect
      .poll(async () => (await recordOf(page)).commitments, eventually)
      .toMatchObject([{ party: "zhengzhou", due: "2024-03-12", text: { en: "sends the study" } }]);

    await outcome.getByRole("link", { name: /Zhengzhou sends the study/ }).click();
    await page.getByRole("heading", { level: 1, name: "Commitments" }).waitFor();
    const card = page.getByRole("listitem").filter({ hasText: "sends the study" });
    await card.getByText("late", { exact: true }).waitFor();
    await card.getByText(/From the minutes of/).waitFor();
    await card.getByRole("button", { name: "Mark as done" }).click();
    await expect.poll(async () => (await recordOf(page)).commitments[0].state, eventually).toBe("done");
    await card.getByText(/: done/).waitFor();
    await page.getByRole("banner").getByRole("button", { name: "Undo", exact: true }).click();
    await expect
      .poll(async () => (await recordOf(page)).commitments[0].state ?? "open", eventually)
      .toBe("open");
    await card.getByRole("button", { name: "Mark as done" }).waitFor();

    await enter(page, "Outbox");
    const letter = page.getByRole("region", { name: /Zhengzhou/ });
    await letter.getByText(/sends the study/).waitFor();
    const download = page.waitForEvent("download");
    await letter.getByRole("button", { name: "Download (.eml)" }).click();
    expect((await download).suggestedFilename()).toMatch(/\.eml$/);
  }));

test("on a phone, the minutes of an item replace the list, and a private paragraph is labelled", () =>
  withBoard({ viewport: { width: 390, height: 844 } }, async (page) => {
    await page.goto(page.url().replace("/timeline", "/minutes"));
    const items = page.getByRole("navigation", { name: "Items of the programme" });
    await items.getByRole("button", { name: /Reception/ }).click();
    await items.waitFor({ state: "hidden" });
    await page.getByRole("textbox", { name: "New item of the agenda" }).fill("Toasts");
    await page.getByRole("button", { name: "Add" }).click();
    const item = page.getByRole("region", { name: "1. Toasts" });
    await item.getByRole("textbox", { name: "Next paragraph" }).fill("Between us.");
    await page.keyboard.press("Enter");
    await item.getByRole("combobox", { name: "Who may see this paragraph" }).selectOption("private");
    await expect
      .poll(async () => (await recordOf(page)).minutes.at(-1).paragraphs, eventually)
      .toMatchObject([{ text: { en: "Between us." }, visibility: "private" }]);
    const overflow = await page.evaluate("document.documentElement.scrollWidth - innerWidth");
    expect(overflow).toBeLessThanOrEqual(0);
    await page.getByRole("link", { name: "Items of the programme" }).click();
    await items.waitFor();
  }));
