// The forms for rules, interpreters, places and wishes in a real browser: what they save, refuse and undo.
import { describe, expect, test } from "vitest";
import { enter, momentField, onOnePage, stored, typeMoment, undo, write } from "./page-parts.ts";
import { violationsOn } from "./violations.ts";

const { onBoard, withBoard } = onOnePage();

describe("forms", () => {
  test("opening hours that cannot be read are refused beside their field, in the reader's language", () =>
    withBoard({ locale: "sl-SI" }, async (page) => {
      await page.getByRole("link", { name: "Lokacije in prevozi", exact: true }).click();
      await page
        .locator(".places")
        .getByRole("button", { name: /Mestna hiša/ })
        .click();
      const field = page.getByLabel("Odpiralni čas").first();
      await field.fill("Mo-Fry 09:00-17:00");
      await field.press("Enter");
      const said = page.getByRole("alert");
      await said.waitFor();
      await expect.poll(() => said.textContent()).toContain("pričakovan");
      expect(await field.getAttribute("aria-invalid")).toBe("true");
      await expect.poll(() => field.inputValue()).toBe("Mo-Fry 09:00-17:00");
      await field.fill("Mo-Fr 09:00-17:00");
      await field.press("Enter");
      await said.waitFor({ state: "detached" });
      await page.getByText("Mo-Fr 09:00-17:00").first().waitFor();
      await page.locator("details.fold > summary", { hasText: "Ob vhodu" }).click();
      await write(page.getByLabel("Minute od vhoda do sedeža"), "10");
      await page.locator("summary", { hasText: "Kaj morajo obiskovalci pokazati pri vhodu" }).click();
      await write(page.getByRole("group", { name: "Dodaj predmet" }).getByLabel("slovenščina"), "Potni list");
      await expect
        .poll(() => stored(page, "places", "city-hall", "entry"))
        .toEqual({ minutes: 10, bring: [{ sl: "Potni list" }] });
    }));

  test("a parameter of a rule is set, refused if it is wrong, and reset to its default", () =>
    onBoard(async (page) => {
      await enter(page, "Rules");
      const minutes = page.getByLabel("Minimum free time", { exact: true });
      await minutes.fill("a while");
      await minutes.press("Enter");
      await page.getByRole("alert").filter({ hasText: "whole number" }).waitFor();
      await minutes.fill("45");
      await minutes.press("Enter");
      const own = page.getByRole("listitem").filter({ has: minutes }).getByText("set for this visit");
      await own.waitFor();
      await page.reload();
      await expect.poll(() => minutes.inputValue()).toBe("45 min");
      await page.getByRole("button", { name: "Minimum free time: Restore the default" }).click();
      await own.waitFor({ state: "detached" });
      await expect.poll(() => minutes.inputValue()).toBe("1 h");
    }));

  test("an interpreter is added, given languages and removed by keyboard alone", () =>
    onBoard(async (page) => {
      await enter(page, "Interpreters and vehicles");
      await page.getByRole("button", { name: "New interpreter", exact: true }).press("Enter");
      const pairs = page.getByRole("group", { name: "Languages", exact: true });
      await pairs.getByRole("button", { name: "Add a language pair" }).press("Enter");
      for (const [i, first] of ["Chinese", "English"].entries()) {
        await pairs.getByLabel("One language").nth(i).selectOption({ label: first });
        await pairs.getByLabel("The other language").nth(i).selectOption({ label: "Slovenian" });
      }
      await page
        .getByRole("button", { name: /New interpreter.*Chinese – Slovenian, English – Slovenian/ })
        .waitFor();
      const stay = page.getByRole("group", { name: "When they are present" });
      await stay.locator("summary").press("Enter");
      await typeMoment(momentField(stay, "Arrives"), "2023-10-25T08:00");
      await typeMoment(momentField(stay, "Leaves"), "2023-10-25T20:00");
      await stay.getByRole("button", { name: "Another arrival and departure" }).press("Enter");
      await expect
        .poll(() => stored(page, "interpreters", "new-interpreter", "present"))
        .toEqual([{ from: "2023-10-25T08:00", to: "2023-10-25T20:00" }]);
      await page.getByRole("button", { name: "Remove this interpreter" }).press("Enter");
      await pairs.waitFor({ state: "detached" });
    }));
});

test("travel times and single wishes are entered, refused beside their field, and undone", () =>
  onBoard(async (page) => {
    const before = { travel: await stored(page, "travel"), wishes: await stored(page, "wishes") };
    await enter(page, "Places and travel");
    const add = (name: string) => page.getByRole("button", { name, exact: true }).press("Enter");
    await add("New travel time");
    const time = page.getByRole("region", { name: "Travel time", exact: true });
    await time.getByLabel("To", { exact: true }).selectOption({ label: "Hotel" });
    await time.getByRole("alert").filter({ hasText: "to itself" }).waitFor();
    await time.getByLabel("To", { exact: true }).selectOption({ label: "Restaurant by the river" });
    await write(time.getByLabel("Minutes", { exact: true }), "9");
    await time.getByLabel("By", { exact: true }).selectOption({ label: "Coach" });
    await time.getByLabel("In this direction only").press("Space");
    await page.getByRole("button", { name: /^Hotel → Restaurant by the river .*Coach · 9 min/ }).waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await add("New means of travel");
    const mode = page.getByRole("region", { name: "Car", exact: true });
    await write(mode.getByLabel("Kilometres per hour"), "900");
    await mode.getByRole("alert").filter({ hasText: "the maximum is 400" }).waitFor();
    await write(mode.getByLabel("Kilometres per hour"), "37.5");
    await mode.getByRole("alert").waitFor({ state: "detached" });
    await add("New slower hours");
    const rush = page.getByRole("region", { name: "Slower hours", exact: true });
    await rush.getByLabel("Car", { exact: true }).press("Space");
    await page.getByRole("button", { name: /^07:30 – 09:00 × 1.5 · Coach$/ }).waitFor();
    await expect
      .poll(() => stored(page, "travel"))
      .toMatchObject({
        times: [
          { minutes: 12 },
          { from: "hotel", to: "restaurant", minutes: 9, mode: "coach", oneWay: true },
        ],
        modes: [{ mode: "walk" }, { mode: "coach" }, { mode: "car", kmPerHour: 37.5 }],
        rushHours: [{ from: "07:30", to: "09:00", factor: 1.5, modes: ["coach"] }],
      });
    await enter(page, "Wishes");
    await add("New wish");
    const wish = page.locator(".room-form");
    await wish.getByLabel("Whose wish").selectOption({ label: "– – Expert, Hangzhou" });
    await wish.getByLabel("What for").selectOption({ label: "wants to see" });
    await wish.getByLabel("Whom or what").selectOption({ label: "Red Hall" });
    await write(wish.getByLabel("How strong the wish is"), "0");
    await wish.getByRole("alert").filter({ hasText: "the minimum is 1" }).waitFor();
    await write(wish.getByLabel("How strong the wish is"), "25");
    await wish.getByRole("alert").waitFor({ state: "detached" });
    await page.getByRole("button", { name: "Expert, Hangzhou wants to see Red Hall" }).waitFor();
    await expect
      .poll(() => stored(page, "wishes", "zhengzhou-wish"))
      .toMatchObject({ of: "hangzhou-expert", wants: "see", target: { place: "red-hall" }, weight: 25 });
    expect(await violationsOn(page)).toEqual([]);
    await undo(page, 14);
    await expect.poll(() => stored(page, "travel")).toEqual(before.travel);
    await expect.poll(() => stored(page, "wishes")).toEqual(before.wishes);
  }));

test("the pages, including the map, send no request to another server", () =>
  withBoard({}, async (page) => {
    const own = new URL(page.url()).origin;
    const strangers: string[] = [];
    page.on("request", (request) => {
      const { origin, protocol } = new URL(request.url());
      if (protocol.startsWith("http") && origin !== own) strangers.push(request.url());
    });
    const [outlines] = await Promise.all([
      page.waitForResponse(/countries-50m/),
      enter(page, "Places and travel"),
    ]);
    expect(outlines.ok()).toBe(true);
    expect(strangers).toEqual([]);
  }));
