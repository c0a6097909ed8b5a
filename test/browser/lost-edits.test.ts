// Quick changes on a slow connection in a real browser: all of them are shown at once, and none is lost.
import type { Page, Route } from "playwright";
import { expect, test } from "vitest";
import {
  enter,
  momentField,
  onOnePage,
  stored,
  typeMoment,
  unfold,
  write,
  writeMoment,
} from "./page-parts.ts";

const { onBoard, withBoard } = onOnePage();

/** The time within which the server has received the delayed changes one after the other. */
const eventually = { timeout: 90_000 };

/** Delays what the page sends until `release` is called. */
async function slowly(page: Page, use: () => Promise<void>): Promise<void> {
  const waiting: Route[] = [];
  let isHeld = true;
  const hold = async (route: Route) => {
    if (isHeld) waiting.push(route);
    else await route.continue();
  };
  await page.route("**/edits?*", hold);
  await use();
  expect(waiting.length, "one change is under way, the others wait").toBe(1);
  isHeld = false;
  for (const route of waiting) await route.continue();
  await page.unroute("**/edits?*", hold);
}

test("texts of two languages, a third change, and entries of a list", () =>
  onBoard(async (page) => {
    await enter(page, "Visit");
    const title = page.getByRole("group", { name: "Title", exact: true });
    const purpose = page.locator("details", { hasText: "Purpose of the visit" });
    await purpose.locator("summary").press("Enter");
    await slowly(page, async () => {
      await write(title.getByLabel("简体中文"), "访问");
      await write(title.getByLabel("slovenščina"), "Obisk");
      await write(title.getByLabel("English"), "The visit");
      for (const word of ["one", "two", "three"])
        await write(purpose.getByRole("group", { name: "Add a purpose" }).getByLabel("English"), word);
      await write(purpose.getByRole("group", { name: "1." }).getByLabel("slovenščina"), "ena");
      await expect.poll(() => title.getByLabel("简体中文").inputValue()).toBe("访问");
      await expect
        .poll(() => purpose.getByRole("group", { name: "3." }).getByLabel("English").inputValue())
        .toBe("three");
    });
    await expect
      .poll(() => stored(page, "title"), eventually)
      .toEqual({ en: "The visit", sl: "Obisk", "zh-Hans": "访问" });
    await expect
      .poll(() => stored(page, "purpose"), eventually)
      .toEqual([{ en: "one", sl: "ena" }, { en: "two" }, { en: "three" }]);
  }));

test("closures, travel times and windows", () =>
  onBoard(async (page) => {
    await enter(page, "Places and travel");
    await page.getByRole("button", { name: /\. City Hall/ }).press("Enter");
    const closures = page.locator(".room-form").getByRole("group", { name: "Closures", exact: true }).first();
    await unfold(page, /^Seats, closures/);
    await closures.locator("summary").press("Enter");
    await slowly(page, async () => {
      for (const hour of ["06", "07", "08"]) {
        const until = momentField(closures.locator("form"), "until");
        await typeMoment(momentField(closures.locator("form"), "Closed from"), `2023-10-25T${hour}:00`);
        await typeMoment(until, `2023-10-25T${hour}:30`);
        await closures.getByRole("button", { name: "Add a closure" }).press("Enter");
        await until.locator("[data-type=day][data-placeholder]").waitFor();
      }
      await write(closures.locator(".closure").nth(1).getByLabel("English"), "Cleaning");
      await writeMoment(momentField(closures.locator(".closure").nth(0), "until"), "2023-10-25T06:45");
    });
    const closure = (from: string, to: string) => ({ from: `2023-10-25T${from}`, to: `2023-10-25T${to}` });
    await expect
      .poll(() => stored(page, "places", "city-hall", "closed"), eventually)
      .toEqual([
        closure("06:00", "06:45"),
        { ...closure("07:00", "07:30"), reason: { en: "Cleaning" } },
        closure("08:00", "08:30"),
      ]);

    const times = () => page.getByRole("button", { name: /· \d+ min$/ });
    const known = await times().count();
    await slowly(page, async () => {
      for (const minutes of ["21", "22", "23"]) {
        await page.getByRole("button", { name: "New travel time", exact: true }).press("Enter");
        const time = page.getByRole("region", { name: "Travel time", exact: true });
        const field = time.getByLabel("Minutes", { exact: true });
        await expect.poll(() => field.inputValue()).toBe("15");
        await write(field, minutes);
      }
      await expect.poll(() => times().count()).toBe(known + 3);
    });
    await expect
      .poll(
        async () =>
          ((await stored(page, "travel", "times")) as { minutes: number }[]).map((one) => one.minutes),
        eventually,
      )
      .toEqual([12, 21, 22, 23]);

    await enter(page, "Activities");
    await page.getByRole("button", { name: /^Welcome at City Hall/ }).press("Enter");
    const windows = page.getByRole("group", { name: "Possible times" });
    await unfold(page, /^Other times/);
    const before = ((await stored(page, "activities", "welcome", "when")) ?? []) as object[];
    await slowly(page, async () => {
      await windows.getByRole("button", { name: "Add a time window" }).press("Enter");
      await windows.getByRole("button", { name: "Add a time window" }).press("Enter");
      const [first, second] = [0, 1].map((i) => windows.locator(".closure").nth(before.length + i));
      if (!first || !second) throw new Error("no windows");
      await writeMoment(momentField(first, "From"), "09:00");
      await writeMoment(momentField(second, "From"), "10:00");
      await writeMoment(momentField(first, "To"), "12:00");
    });
    await expect
      .poll(() => stored(page, "activities", "welcome", "when"), eventually)
      .toEqual([...before, { from: "09:00", to: "12:00" }, { from: "10:00" }]);
  }));

test("a colleague's change keeps what somebody is typing, and both values are shown", () =>
  withBoard({}, (mine) =>
    withBoard({}, async (theirs) => {
      for (const page of [mine, theirs]) {
        await enter(page, "Visit");
        await page.getByRole("region", { name: "Title, dates, languages" }).waitFor();
      }
      const subtitle = (page: Page) =>
        page.getByRole("group", { name: "Subtitle", exact: true }).getByLabel("English");
      await subtitle(mine).pressSequentially("Typed by me");
      await write(subtitle(theirs), "Typed by them");
      await expect.poll(() => stored(mine, "subtitle"), eventually).toEqual({ en: "Typed by them" });
      await expect.poll(() => subtitle(mine).inputValue()).toBe("Typed by me");
      await subtitle(mine).press("Enter");
      const dialog = mine.getByRole("dialog", { name: "Somebody else changed this too" });
      await dialog.getByText("Typed by them").waitFor();
      await dialog.getByText("Typed by me").waitFor();
      await dialog.getByRole("button", { name: "Keep mine" }).press("Enter");
      await expect.poll(() => stored(mine, "subtitle"), eventually).toEqual({ en: "Typed by me" });
      await expect.poll(() => subtitle(theirs).inputValue(), eventually).toBe("Typed by me");
    }),
  ));

test("a time that the clock shows twice leads to a question, and the answer is kept", () =>
  onBoard(async (page) => {
    await enter(page, "Places and travel");
    await page.getByRole("button", { name: /\. City Hall/ }).press("Enter");
    const closures = page.locator(".room-form").getByRole("group", { name: "Closures", exact: true }).first();
    await unfold(page, /^Seats, closures/);
    await closures.locator("summary").press("Enter");
    const form = closures.locator("form");
    await typeMoment(momentField(form, "Closed from"), "2023-10-29T02:15");
    await typeMoment(momentField(form, "until"), "2023-10-29T02:30");
    await form.getByLabel("02:30 occurs twice").selectOption("the second, UTC+01:00");
    await closures.getByRole("button", { name: "Add a closure" }).press("Enter");
    const closed = () => stored(page, "places", "city-hall", "closed") as Promise<unknown[]>;
    await expect
      .poll(async () => (await closed())?.at(-1))
      .toEqual({ from: "2023-10-29T02:15+02:00", to: "2023-10-29T02:30+01:00" });
    await closures
      .locator(".closure")
      .last()
      .getByLabel("02:15 occurs twice")
      .selectOption("the second, UTC+01:00");
    await expect
      .poll(async () => (await closed())?.at(-1))
      .toEqual({ from: "2023-10-29T02:15+01:00", to: "2023-10-29T02:30+01:00" });
  }));
