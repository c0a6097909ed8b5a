// The rooms of a visit in a real browser: what their forms save, refuse and take back.
import type { Locator, Page } from "playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { valueAtPath } from "#domain";
import { type Organiser, organiser } from "./organiser.ts";
import { enter, stored, undo, workingDocument, write } from "./room.ts";
import { violationsOn } from "./violations.ts";

let at: Organiser;
/** One page for all that need nothing special of theirs: opening the board is what takes longest. */
let shared: Page;
beforeAll(async () => {
  at = await organiser();
  shared = await at.openBoard({});
});
afterAll(() => at?.stop());

const onBoard = (use: (page: Page) => Promise<void>): Promise<void> => use(shared);

describe("forms", () => {
  test("opening hours that can not be read are refused beside their field, in the reader's language", () =>
    at.withBoard({ locale: "sl-SI" }, async (page) => {
      await page.getByRole("link", { name: "Kraji", exact: true }).click();
      await page
        .locator(".places")
        .getByRole("button", { name: /Mestna hiša/ })
        .click();
      const field = page.getByLabel("Odpiralni čas").first();
      await field.fill("Mo-Fry 09:00-17:00");
      await field.press("Enter");
      const said = page.getByRole("alert");
      await said.waitFor();
      expect(await said.textContent()).toContain("pričakovan");
      expect(await field.getAttribute("aria-invalid")).toBe("true");
      expect(await field.inputValue()).toBe("Mo-Fry 09:00-17:00");
      await field.fill("Mo-Fr 09:00-17:00");
      await field.press("Enter");
      await said.waitFor({ state: "detached" });
      await page.getByText("Mo-Fr 09:00-17:00").first().waitFor();
      await write(page.getByLabel("Minute od vrat do sedeža"), "10");
      await page.locator("summary", { hasText: "Kaj obiskovalci pokažejo pri vratih" }).click();
      await write(page.getByRole("group", { name: "Še nekaj" }).getByLabel("slovenščina"), "Potni list");
      await expect
        .poll(() => stored(page, "places", "city-hall", "entry"))
        .toEqual({ minutes: 10, bring: [{ sl: "Potni list" }] });
    }));

  test("a parameter of a rule is set, refused where it is wrong, and made as usual again", () =>
    onBoard(async (page) => {
      await enter(page, "Rules");
      const minutes = page.getByLabel("Free minutes or a meal of", { exact: true });
      await minutes.fill("a while");
      await minutes.press("Enter");
      await page.getByRole("alert").filter({ hasText: "whole number" }).waitFor();
      await minutes.fill("45");
      await minutes.press("Enter");
      const own = page.getByRole("listitem").filter({ has: minutes }).getByText("set for this visit");
      await own.waitFor();
      await page.reload();
      await expect.poll(() => minutes.inputValue()).toBe("45");
      await page.getByRole("button", { name: "Free minutes or a meal of: As usual again" }).click();
      await own.waitFor({ state: "detached" });
      expect(await minutes.inputValue()).toBe("60");
    }));

  test("an interpreter is added, given languages, and removed by keyboard alone", () =>
    onBoard(async (page) => {
      await enter(page, "Interpreters and vehicles");
      await page.getByRole("button", { name: "New interpreter", exact: true }).press("Enter");
      const pairs = page.getByLabel("Languages, pair by pair");
      await pairs.fill("zh-sl, en-sl");
      await pairs.press("Enter");
      await page.getByRole("button", { name: /New interpreter.*zh–sl, en–sl/ }).waitFor();
      const stay = page.getByRole("group", { name: "When they are there" });
      await stay.locator("summary").press("Enter");
      await stay.getByLabel("Arrives").fill("2023-10-25T08:00");
      await stay.getByLabel("Leaves").fill("2023-10-25T20:00");
      await stay.getByRole("button", { name: "Another arrival and departure" }).press("Enter");
      await expect
        .poll(() => stored(page, "interpreters", "new-interpreter", "present"))
        .toEqual([{ from: "2023-10-25T08:00", to: "2023-10-25T20:00" }]);
      await page.getByRole("button", { name: "Remove this interpreter" }).press("Enter");
      await pairs.waitFor({ state: "detached" });
    }));
});

test("ways between places and single wishes are written, refused beside their field, and taken back", () =>
  onBoard(async (page) => {
    const before = { travel: await stored(page, "travel"), wishes: await stored(page, "wishes") };
    await enter(page, "Places");
    const add = (name: string) => page.getByRole("button", { name, exact: true }).press("Enter");
    await add("New travel time");
    const time = page.getByRole("region", { name: "Travel time", exact: true });
    await time.getByLabel("To", { exact: true }).selectOption({ label: "Hotel" });
    await time.getByRole("alert").filter({ hasText: "to itself" }).waitFor();
    await time.getByLabel("To", { exact: true }).selectOption({ label: "Restaurant by the river" });
    await write(time.getByLabel("Minutes", { exact: true }), "9");
    await time.getByLabel("By", { exact: true }).selectOption({ label: "Coach" });
    await time.getByLabel("This way only").press("Space");
    await page.getByRole("button", { name: /^Hotel → Restaurant by the river .*Coach · 9 min/ }).waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await add("New way of travelling");
    const mode = page.getByRole("region", { name: "Car", exact: true });
    await write(mode.getByLabel("Kilometres per hour"), "900");
    await mode.getByRole("alert").filter({ hasText: "the most is 400" }).waitFor();
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
    await write(wish.getByLabel("Weight"), "0");
    await wish.getByRole("alert").filter({ hasText: "the least is 1" }).waitFor();
    await write(wish.getByLabel("Weight"), "25");
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

test("so many of some people come: refused where there are fewer, then saved, then taken out", () =>
  onBoard(async (page) => {
    await enter(page, "Activities");
    await page.getByRole("button", { name: /^Visit to Center Rog/ }).press("Enter");
    const form = page.getByRole("region", { name: "Visit to Center Rog" });
    const least = form.getByLabel("At least", { exact: true });
    expect(await least.inputValue()).toBe("2");
    await least.fill("5");
    await least.press("Enter");
    await form.getByRole("alert").filter({ hasText: "only 4 people can" }).waitFor();
    await form.getByLabel("Another group or person").selectOption({ label: "– Ljubljana" });
    await form.getByRole("button", { name: "No longer: Ljubljana" }).waitFor();
    await least.press("Enter");
    await form.getByRole("alert").waitFor({ state: "detached" });
    await page.reload();
    await page.getByRole("button", { name: /^Visit to Center Rog/ }).press("Enter");
    expect(await least.inputValue()).toBe("5");
    await form.getByRole("button", { name: "Remove this number" }).press("Enter");
    await least.waitFor({ state: "detached" });
    await undo(page, 3);
    await expect.poll(() => least.inputValue()).toBe("2");
  }));

test("when somebody is there is written in two moments, and refused the wrong way round; the party can be changed", () =>
  onBoard(async (page) => {
    await enter(page, "Participants");
    const person = page.getByRole("button", { name: /^Expert, Zhengzhou/ });
    await person.press("Enter");
    const form = page.getByRole("region", { name: "Expert, Zhengzhou" });
    const stay = form.getByRole("group", { name: "When they are there" });
    await stay.getByText("The whole visit.").waitFor();
    await stay.locator("summary").press("Enter");
    const add = async (from: string, to: string) => {
      await stay.locator("details").getByLabel("Arrives").fill(from);
      await stay.locator("details").getByLabel("Leaves").fill(to);
      await stay.getByRole("button", { name: "Another arrival and departure" }).press("Enter");
    };
    await add("2023-10-26T12:00", "2023-10-25T12:00");
    await stay.getByRole("alert").filter({ hasText: "does not come after the start" }).waitFor();
    await add("2023-10-25T12:00", "2023-10-26T12:00");
    await stay.getByRole("button", { name: "Remove this stay" }).waitFor();
    await stay.getByRole("alert").waitFor({ state: "detached" });
    await form.getByLabel("Party", { exact: true }).selectOption({ label: "Chinese delegation: Hangzhou" });
    await page.locator(".party", { hasText: "Hangzhou" }).getByText("Expert, Zhengzhou").waitFor();
    await undo(page, 2);
    await stay.getByText("The whole visit.").waitFor();
    expect(await form.getByLabel("Party", { exact: true }).inputValue()).toBe("zhengzhou");
  }));

test("the form of the last entry of a long list opens in sight", () =>
  at.withBoard({ viewport: { width: 1280, height: 300 } }, async (page) => {
    await enter(page, "Activities");
    await page.locator(".entry").last().click();
    const scrolled = await page.locator("#content").evaluate((content) => content.scrollTop);
    expect(scrolled).toBeGreaterThan(50);
    const bar = await page.getByRole("navigation", { name: "Parts of the visit" }).boundingBox();
    const form = await page.locator(".room-form").boundingBox();
    expect(form?.y).toBeGreaterThanOrEqual((bar?.y ?? 0) + (bar?.height ?? 0) - 1);
    expect(form?.y).toBeLessThan(300);
  }));

test("what else an activity asks for is refused beside its field, kept, and taken back step by step", () =>
  onBoard(async (page) => {
    await enter(page, "Activities");
    const open = () => page.getByRole("button", { name: /^Visit to Center Rog/ }).press("Enter");
    await open();
    const form = page.getByRole("region", { name: "Visit to Center Rog" });
    const group = (name: string) => form.getByRole("group", { name });
    const said = async (scope: Locator, label: string, wrong: string, sentence: string, right: string) => {
      const field = scope.locator(".field", { has: page.getByLabel(label) });
      await write(field.getByLabel(label), wrong);
      await field.getByRole("alert").filter({ hasText: sentence }).waitFor();
      await write(field.getByLabel(label), right);
      await field.getByRole("alert").waitFor({ state: "detached" });
    };
    const before = await stored(page, "activities", "rog-visit");

    const who = group("Who comes");
    await who.getByLabel("Another person").selectOption({ label: "Mayor" });
    await who.getByLabel("Mayor").selectOption({ label: "must not come" });
    await group("Possible places")
      .getByLabel("Another place")
      .selectOption({ label: "Restaurant by the river" });
    await group("Who answers for it").getByLabel("Another person").selectOption({ label: "Mayor" });
    await group("Interpreters who come along")
      .getByLabel("Another interpreter")
      .selectOption({ label: "Interpreter, Chinese and English" });
    await form.getByLabel("Counts as official work").selectOption({ label: "no" });
    const after = group("Comes after");
    await said(after, "Least pause", "200000", "the most is 100000", "45");
    await after.getByLabel("right after it").press("Space");
    await after.getByRole("alert").filter({ hasText: "leaves no pause of 45 minutes" }).waitFor();
    await write(after.getByLabel("Least pause"), "");
    await after.getByLabel("right after it").press("Space");
    await after.getByRole("alert").waitFor({ state: "detached" });
    const when = group("When it may be");
    await when.getByRole("button", { name: "Add a stretch over several days" }).press("Enter");
    await said(when, "From (date and time)", "2023-10-24T14:00", "ljubljana", "2023-10-25T14:00");
    const interpreted = group("Interpretation");
    await said(interpreted, "Makes it longer by the factor", "9", "the most is 3", "1.5");

    const now = {
      attend: { required: ["adviser"], forbidden: ["mayor"], quorum: [{ of: ["china"], atLeast: 2 }] },
      places: ["center-rog", "restaurant"],
      responsible: ["mayor"],
      accompanied: ["interpreter-zh"],
      substantive: false,
      after: [{ activity: "welcome", rightAfter: true }],
      when: [{ between: { from: "2023-10-25T14:00", to: "2023-10-26T22:00" } }],
      interpretation: { lengthens: 1.5 },
    };
    await expect.poll(() => stored(page, "activities", "rog-visit")).toMatchObject(now);
    await page.reload();
    await open();
    expect(await who.getByLabel("Mayor").inputValue()).toBe("forbidden");
    expect(await after.getByLabel("right after it").isChecked()).toBe(true);
    await interpreted
      .getByRole("combobox")
      .selectOption({ label: "As the languages of those who come ask for" });
    await interpreted.getByLabel("Makes it longer by the factor").waitFor({ state: "detached" });
    await undo(page, 13);
    await expect.poll(() => stored(page, "activities", "rog-visit")).toEqual(before);
  }));

test("a party is added and removed, its topics and who stays together are said; a number that can not be is refused beside its field", () =>
  onBoard(async (page) => {
    await enter(page, "Participants");
    const parties = page.locator(".party");
    const before = await parties.count();
    await page.getByRole("button", { name: "Add a party" }).first().press("Enter");
    await expect.poll(() => parties.count()).toBe(before + 1);
    await page.getByRole("button", { name: "Remove this party and its people" }).press("Enter");
    await expect.poll(() => parties.count()).toBe(before);
    await page.getByRole("button", { name: "Add a delegation" }).press("Enter");
    await expect
      .poll(() => stored(page, "delegations", "new-delegation"))
      .toMatchObject({ side: "partner", parties: [{ title: "New party" }] });
    await page.getByRole("button", { name: "Remove this delegation and its people" }).press("Enter");
    await expect.poll(() => parties.count()).toBe(before);
    await page.getByRole("button", { name: "Zhengzhou", exact: true }).press("Enter");
    await page
      .getByRole("group", { name: "Topics it comes for" })
      .getByLabel("Circular economy")
      .press("Space");
    await page.getByRole("button", { name: "Chinese delegation", exact: true }).press("Enter");
    const together = page.getByRole("group", { name: "Who stays together" });
    await together.getByLabel("the first person").selectOption({ label: "Head of delegation, Hangzhou" });
    await together.getByLabel("the second person").selectOption({ label: "Expert, Hangzhou" });
    await together.getByLabel("the first person").waitFor();
    await together.getByLabel("Another person").selectOption({ label: "Expert, Zhengzhou" });
    await together.getByRole("button", { name: "No longer: Expert, Hangzhou" }).press("Enter");
    await expect
      .poll(() => stored(page, "delegations", "china"))
      .toMatchObject({
        parties: [{ id: "zhengzhou", topics: ["reuse"] }, { id: "hangzhou" }],
        together: [["hangzhou-head", "zhengzhou-expert"]],
      });
    await undo(page, 4);
    await expect.poll(() => stored(page, "delegations", "china", "together")).toBe(undefined);
    await expect
      .poll(() => stored(page, "delegations", "china", "parties", "zhengzhou", "topics"))
      .toBe(undefined);
    await enter(page, "Activities");
    await page.getByRole("button", { name: /^Lunch/ }).press("Enter");
    const form = page.getByRole("region", { name: "Lunch" });
    const least = form.getByLabel("People at least");
    await least.fill("0");
    await least.press("Enter");
    await form.getByRole("alert").filter({ hasText: "the least is 1" }).waitFor();
    await least.fill("2");
    await least.press("Enter");
    await form.getByRole("alert").waitFor({ state: "detached" });
  }));

test("lanes of vehicles say where each drive leads, and can be scrolled by keys", () =>
  onBoard(async (page) => {
    await enter(page, "Board");
    await page.getByLabel("Lanes").selectOption("vehicle");
    const board = page.locator(".board");
    await expect.poll(() => board.getAttribute("tabindex")).toBe("0");
    expect(await violationsOn(page)).toEqual([]);
  }));

test("a repair that loses an item offers what would bring it back: one press accepts both, undo takes both back", () =>
  onBoard(async (page) => {
    const before = await workingDocument(page);
    await enter(page, "Disruptions");
    await page.getByLabel("What happened").selectOption({ label: "Place closed" });
    await page.getByLabel("To whom or what").selectOption({ label: "Restaurant by the river" });
    await page.getByLabel("From", { exact: true }).fill("2023-10-26T08:00");
    await page.getByLabel("To", { exact: true }).fill("2023-10-26T23:00");
    await page.getByRole("button", { name: "Add", exact: true }).dblclick();
    await page.getByText("Restaurant by the river: closed").waitFor();
    expect(await page.getByRole("button", { name: "Take back" }).count()).toBe(1);
    await page.getByRole("button", { name: "Look for repairs" }).press("Enter");
    const first = page.locator(".repairs > li").first();
    const lost = first.locator(".changes > li", { hasText: "Reception" });
    await lost.getByText("falls away").waitFor();
    const ways = lost.getByRole("button", { name: /^Apply: / });
    expect(await ways.count()).toBeGreaterThan(1);
    expect(await violationsOn(page)).toEqual([]);
    await lost.getByRole("button", { name: "Apply: Hold “Reception” in Hotel" }).press("Enter");
    await page.getByText("The repair stands. Undo takes it back.").waitFor();
    const after = await workingDocument(page);
    expect(valueAtPath(after, ["programme", "placements", "reception", "place"])).toBe("hotel");
    expect(valueAtPath(after, ["visit", "places", "restaurant", "closed"])).toMatchObject([
      { from: "2023-10-26T08:00", to: "2023-10-26T23:00" },
    ]);
    await undo(page, 1);
    await expect.poll(() => workingDocument(page)).toEqual(before);
  }));

test("where no change brings an item back alone, two are offered as one, done and undone as one", () =>
  onBoard(async (page) => {
    const before = await workingDocument(page);
    await enter(page, "Disruptions");
    for (const [what, whom] of [
      ["Place closed", "red-hall"],
      ["Person ill or missing", "mayor"],
    ] as const) {
      await page.getByLabel("What happened").selectOption({ label: what });
      await page.getByLabel("To whom or what").selectOption(whom);
      for (const end of ["From", "To"]) await page.getByLabel(end, { exact: true }).fill("");
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

test("the pictures compare what is released with the draft", () =>
  onBoard(async (page) => {
    await enter(page, "Pictures");
    await page.getByText("Nothing is different for anybody.").waitFor();
    await page.getByRole("columnheader", { name: "Share by weight" }).waitFor();
    expect(await page.locator(".route-stop").count()).toBeGreaterThan(1);
  }));

test("nothing is asked of another server, the map included", () =>
  at.withBoard({}, async (page) => {
    const own = new URL(page.url()).origin;
    const strangers: string[] = [];
    page.on("request", (request) => {
      const { origin, protocol } = new URL(request.url());
      if (protocol.startsWith("http") && origin !== own) strangers.push(request.url());
    });
    const [outlines] = await Promise.all([page.waitForResponse(/countries-50m/), enter(page, "Places")]);
    expect(outlines.ok()).toBe(true);
    expect(strangers).toEqual([]);
  }));
