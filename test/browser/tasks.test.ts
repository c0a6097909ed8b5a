// Counts the actions that an officer needs for everyday tasks on the sample visit.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Locator, Page } from "playwright";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { type Organiser, organiser } from "./organiser.ts";

const sample = join(import.meta.dirname, "../../examples/brussels-ljubljana-2023/visit.yaml");
let at: Organiser;
let page: Page;
beforeAll(async () => {
  at = await organiser(await readFile(sample, "utf8"));
  page = await at.openBoard({ viewport: { width: 1440, height: 900 } });
});
afterAll(() => at?.stop());

let actions: number;
beforeEach(() => {
  actions = 0;
});

/** One action: a click, a choice in a list, or a field filled in. */
async function act(work: Promise<unknown>): Promise<void> {
  actions++;
  await work;
}
const press = (target: Locator) => act(target.click());
const choose = (list: Locator, label: string) => act(list.selectOption({ label }));
const pageLink = (name: string) =>
  page.getByRole("navigation", { name: "Parts of the visit" }).getByRole("link", { name, exact: true });

test("one person's Thursday: 2", async () => {
  await pageLink("Programme").click();
  await page.locator(".days-head").first().waitFor();
  const everybody = await page.locator("button[data-activity]").count();
  await choose(page.getByRole("combobox", { name: "Whose programme" }), "Head of delegation, Zhengzhou");
  await press(page.getByRole("button", { name: /26.*Thu|Thu.*26/ }).first());
  await expect.poll(() => page.locator(".days-head").count()).toBe(1);
  const own = await page.locator(".day:not([data-kept]) button[data-activity]").count();
  expect(own).toBeGreaterThan(2);
  expect(own).toBeLessThan(everybody);
  expect(actions).toBe(2);
});

test("the booklet: 2", async () => {
  await press(pageLink("Documents and sending"));
  const booklet = page.getByRole("link", { name: /^Booklet of the programme/ });
  await booklet.waitFor();
  const download = page.waitForEvent("download");
  await press(booklet);
  expect((await download).suggestedFilename()).toMatch(/\.pdf$/);
  expect(actions).toBe(2);
});

test("links for all 44 people: 3", async () => {
  await press(pageLink("Documents and sending"));
  await press(page.getByRole("link", { name: /^Personal links/ }));
  await press(page.getByRole("button", { name: /44/ }));
  await page.getByText("44 links").first().waitFor();
  expect(await page.locator(".links-made li").count()).toBe(44);
  expect(actions).toBe(3);
});

test("from a late flight to an accepted repair: 5", async () => {
  await press(pageLink("Disruptions"));
  // The form suggests a late arrival first.
  expect(await page.getByLabel("What happened").inputValue()).toBe("late");
  await choose(page.getByLabel("To whom or what"), "Flight from Brussels to Ljubljana");
  await act(page.getByLabel("Minutes").fill("90"));
  await press(page.getByRole("button", { name: "Look for repairs" }));
  const accept = page.getByRole("button", { name: "Accept this repair" }).first();
  await accept.waitFor({ timeout: 120_000 });
  await press(accept);
  await page.getByText("The repair is now the programme. You can undo it.").waitFor();
  expect(actions).toBe(5);
}, 180_000);
