// Views of a programme beside the board in a real browser: repairs, vehicle lanes, charts.
import { expect, test } from "vitest";
import { valueAtPath } from "#domain";
import {
  clearMoment,
  enter,
  momentField,
  onOnePage,
  typeMoment,
  undo,
  workingDocument,
} from "./page-parts.ts";
import { violationsOn } from "./violations.ts";

const { onBoard } = onOnePage();

test("a repair that loses an item offers recoveries: one press accepts both, and undo reverses both", () =>
  onBoard(async (page) => {
    const before = await workingDocument(page);
    await enter(page, "Disruptions");
    await page.getByLabel("What happened").selectOption({ label: "Place closed" });
    await page.getByLabel("To whom or what").selectOption({ label: "Restaurant by the river" });
    await typeMoment(momentField(page, "From"), "2023-10-26T08:00");
    await typeMoment(momentField(page, "To"), "2023-10-26T23:00");
    await page.getByRole("button", { name: "Add", exact: true }).dblclick();
    await page.getByText("Restaurant by the river: closed").waitFor();
    await expect.poll(() => page.getByRole("button", { name: "Remove" }).count()).toBe(1);
    await page.getByRole("button", { name: "Look for repairs" }).press("Enter");
    const first = page.locator(".repairs > li").first();
    const lost = first.locator(".changes > li", { hasText: "Reception" });
    await lost.getByText("is dropped").waitFor();
    const ways = lost.getByRole("button", { name: /^Apply: / });
    await expect.poll(() => ways.count()).toBeGreaterThan(1);
    expect(await violationsOn(page)).toEqual([]);
    await lost.getByRole("button", { name: "Apply: Hold “Reception” in Hotel" }).press("Enter");
    await page.getByText("The repair is now the programme. You can undo it.").waitFor();
    const after = await workingDocument(page);
    expect(valueAtPath(after, ["programme", "placements", "reception", "place"])).toBe("hotel");
    expect(valueAtPath(after, ["visit", "places", "restaurant", "closed"])).toMatchObject([
      { from: "2023-10-26T08:00", to: "2023-10-26T23:00" },
    ]);
    await undo(page, 1);
    await expect.poll(() => workingDocument(page)).toEqual(before);
  }));

test("if no single change restores an item, two changes are offered, made and undone together", () =>
  onBoard(async (page) => {
    const before = await workingDocument(page);
    await enter(page, "Disruptions");
    for (const [what, whom] of [
      ["Place closed", "red-hall"],
      ["Person ill or absent", "mayor"],
    ] as const) {
      await page.getByLabel("What happened").selectOption({ label: what });
      await page.getByLabel("To whom or what").selectOption(whom);
      for (const end of ["From", "To"]) await clearMoment(momentField(page, end));
      await page.getByRole("button", { name: "Add", exact: true }).click();
    }
    await page.getByRole("button", { name: "Look for repairs" }).press("Enter");
    const lost = page.locator(".repairs > li").first().locator(".changes > li", { hasText: "Welcome" });
    const both = lost.getByRole("button", { name: /^Apply: Both: Hold “Welcome at City Hall” in/ }).first();
    await both.waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await both.press("Enter");
    const placeOf = (document: unknown) =>
      valueAtPath(document, ["programme", "placements", "welcome", "place"]);
    await expect.poll(async () => placeOf(await workingDocument(page))).not.toBe("red-hall");
    const required = ["visit", "activities", "welcome", "attend", "required"];
    expect(valueAtPath(await workingDocument(page), required)).not.toContain("mayor");
    await undo(page, 1);
    await expect.poll(() => workingDocument(page)).toEqual(before);
  }));

test("vehicle lanes show the destination of each drive, and can be scrolled by keys", () =>
  onBoard(async (page) => {
    await enter(page, "Timeline");
    await page.getByLabel("Lanes").selectOption("vehicle");
    const board = page.locator(".board");
    await expect.poll(() => board.getAttribute("tabindex")).toBe("0");
    expect(await violationsOn(page)).toEqual([]);
  }));

test("the charts compare the release with the draft", () =>
  onBoard(async (page) => {
    await enter(page, "Insights");
    await page.getByText("Nobody’s programme changes.").waitFor();
    await page.getByRole("columnheader", { name: "Share met" }).waitFor();
    await expect.poll(() => page.locator(".route-stop").count()).toBeGreaterThan(1);
  }));
