// Helpers that browser tests share: one page for all tests of a file, opening a page of the visit, typing, and the
// stored visit.
import type { Locator, Page } from "playwright";
import { afterAll, beforeAll } from "vitest";
import { valueAtPath, type WorkingDocument } from "#domain";
import { type Organiser, organiser } from "./organiser.ts";

/**
 * Starts an organiser for the tests of a file, and one page for all tests without special needs, because opening the
 * board takes longest.
 */
export function onOnePage() {
  let at: Organiser;
  let shared: Page;
  beforeAll(async () => {
    at = await organiser();
    shared = await at.openBoard({});
  });
  afterAll(() => at?.stop());
  const withBoard: Organiser["withBoard"] = (options, use) => at.withBoard(options, use);
  const onBoard = (use: (page: Page) => Promise<void>): Promise<void> => use(shared);
  return { onBoard, withBoard };
}

/** The pages whose heading differs from the text of their link. */
const headings: Readonly<Record<string, string>> = { Overview: "Small visit" };

/** The pages that are tabs, by the side bar entry to which they belong. */
const tabs: Readonly<Record<string, string>> = {
  Days: "Programme",
  Document: "Programme",
  Timeline: "Programme",
  Evaluation: "Evaluation and indicators",
  Indicators: "Evaluation and indicators",
  "Report and news": "Report and publication",
  "News item": "Report and publication",
  "Public site": "Report and publication",
};

/** Opens a page by its link in the side bar and its tab or, on a phone, by the menu, which lists all pages. */
export async function go(page: Page, name: string): Promise<void> {
  const link = (wanted: string) =>
    page
      .getByRole("navigation", { name: "Parts of the visit", includeHidden: true })
      // Some names are followed by a number of open items.
      .getByRole("link", { name: new RegExp(`^${wanted}( \\d|$)`), includeHidden: true });
  const entry = tabs[name];
  const isPhone = await page.getByRole("button", { name: "More", exact: true }).isVisible();
  if (entry === undefined || isPhone) {
    if (!(await link(name).isVisible())) await page.getByRole("button", { name: "More" }).click();
    return link(name).click();
  }
  await link(entry).click();
  await page.getByRole("navigation", { name: entry, exact: true }).getByRole("link", { name }).click();
}

/** Opens a page and waits until it is loaded. */
export async function enter(page: Page, name: string): Promise<void> {
  await go(page, name);
  await page
    .getByRole("heading", { level: 1, name: headings[name] ?? name, exact: true })
    .waitFor({ state: "attached" });
  if (name === "Places and travel" || name === "Insights") await page.locator(".map-frame").waitFor();
}

/** Returns the visit and its programme as the server stores them. */
export async function workingDocument(page: Page): Promise<WorkingDocument> {
  const answer = await page.evaluate(async () => (await fetch("/api/visits/small-visit")).text());
  return JSON.parse(answer).document;
}

/** Returns a part of the visit as the server stores it, by the path of an edit. */
export const stored = async (page: Page, ...path: readonly string[]): Promise<unknown> =>
  valueAtPath(await workingDocument(page), ["visit", ...path]);

/** Undoes changes one by one, each after the server has answered the previous one. */
export async function undo(page: Page, times: number): Promise<void> {
  for (let i = 0; i < times; i++) {
    const answered = page.waitForResponse(/\/undo\b/);
    // The notice about the last action also offers undo, after the button in the header.
    await page.getByRole("button", { name: "Undo" }).first().press("Enter");
    await answered;
  }
}

/** Opens a collapsed part of the form. The part stays open from entry to entry. */
export async function unfold(page: Page, title: RegExp): Promise<void> {
  const fold = page.locator("details.fold", { has: page.locator("summary", { hasText: title }) });
  if ((await fold.getAttribute("open")) === null) await fold.locator("summary").first().press("Enter");
}

/** Returns the field for a date, a time or both with a label. */
export const momentField = (within: Page | Locator, name: string): Locator =>
  within.getByRole("group", { name, exact: true });

/**
 * Types a date, a time or both, such as 2023-10-25T08:00, as a person does: the digits in the order of the field. The
 * field keeps the focus.
 */
export async function typeMoment(field: Locator, moment: string): Promise<void> {
  const [, year, month, day, hour, minute] =
    /^(?:(\d{4})-(\d\d)-(\d\d))?T?(?:(\d\d):(\d\d))?$/.exec(moment) ?? [];
  const digits: Readonly<Record<string, string | undefined>> = { year, month, day, hour, minute };
  const parts = field.getByRole("spinbutton");
  await parts.first().focus();
  for (const part of await parts.all())
    await field.page().keyboard.type(digits[(await part.getAttribute("data-type")) ?? ""] ?? "");
}

/** Types a date, a time or both and leaves the field, which saves the value. */
export async function writeMoment(field: Locator, moment: string): Promise<void> {
  await typeMoment(field, moment);
  await field.page().keyboard.press("Enter");
}

/** Empties a field for a date, a time or both. */
export async function clearMoment(field: Locator): Promise<void> {
  for (const part of await field.getByRole("spinbutton").all()) {
    await part.focus();
    for (let digit = 0; digit < 4 && (await part.getAttribute("data-placeholder")) === null; digit++)
      await part.press("Backspace");
  }
}

/** Returns the value of such a field in the form of the visit file. */
export async function shownMoment(field: Locator): Promise<string> {
  const shown = new Map<string | null, string>();
  for (const part of await field.getByRole("spinbutton").all())
    shown.set(await part.getAttribute("data-type"), (await part.textContent()) ?? "");
  const join = (names: readonly string[], mark: string) =>
    names.flatMap((name) => shown.get(name) ?? []).join(mark);
  const date = join(["year", "month", "day"], "-");
  const time = join(["hour", "minute"], ":");
  return [date, time].filter((part) => part !== "").join("T");
}

/** Types a value into a field and leaves it. */
export async function write(field: Locator, value: string): Promise<void> {
  await field.fill(value);
  await field.press("Enter");
}
