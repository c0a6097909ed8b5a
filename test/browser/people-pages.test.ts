// The pages of participants and of activities in a real browser.
import type { Locator } from "playwright";
import { expect, test } from "vitest";
import {
  enter,
  momentField,
  onOnePage,
  stored,
  typeMoment,
  undo,
  unfold,
  write,
  writeMoment,
} from "./page-parts.ts";

const { onBoard, withBoard } = onOnePage();

test("a number of people to attend is refused if there are fewer people, then saved, then removed", () =>
  onBoard(async (page) => {
    await enter(page, "Activities");
    await page.getByRole("button", { name: /^Visit to Center Rog/ }).press("Enter");
    const form = page.getByRole("region", { name: "Visit to Center Rog" });
    const least = form.getByLabel("At least", { exact: true });
    await unfold(page, /^Status, importance/);
    await expect.poll(() => least.inputValue()).toBe("2");
    await least.fill("5");
    await least.press("Enter");
    await form.getByRole("alert").filter({ hasText: "only 4 people can" }).waitFor();
    await form.getByLabel("Another group or person").selectOption({ label: "– Ljubljana" });
    await form.getByRole("button", { name: "Remove: Ljubljana" }).waitFor();
    await least.press("Enter");
    await form.getByRole("alert").waitFor({ state: "detached" });
    await page.reload();
    await page.getByRole("button", { name: /^Visit to Center Rog/ }).press("Enter");
    await unfold(page, /^Status, importance/);
    await expect.poll(() => least.inputValue()).toBe("5");
    await form.getByRole("button", { name: "Remove this number" }).press("Enter");
    await least.waitFor({ state: "detached" });
    await undo(page, 3);
    await expect.poll(() => least.inputValue()).toBe("2");
  }));

test("the times of an arrival and a departure are saved, and refused in the wrong order; the party can be changed", () =>
  onBoard(async (page) => {
    await enter(page, "Participants");
    const person = page.getByRole("button", { name: /^Expert, Zhengzhou/ });
    await person.press("Enter");
    const form = page.getByRole("region", { name: "Expert, Zhengzhou" });
    const stay = form.getByRole("group", { name: "When they are present" });
    await unfold(page, /^Stay, walking/);
    await stay.getByText("The whole visit.").waitFor();
    await stay.locator("summary").press("Enter");
    const add = async (from: string, to: string) => {
      await typeMoment(momentField(stay.locator("details"), "Arrives"), from);
      await typeMoment(momentField(stay.locator("details"), "Leaves"), to);
      await stay.getByRole("button", { name: "Another arrival and departure" }).press("Enter");
    };
    await add("2023-10-26T12:00", "2023-10-25T12:00");
    await stay.getByRole("alert").filter({ hasText: "is not after the start" }).waitFor();
    await add("2023-10-25T12:00", "2023-10-26T12:00");
    await stay.getByRole("button", { name: "Remove this stay" }).waitFor();
    await stay.getByRole("alert").waitFor({ state: "detached" });
    await form.getByLabel("Party", { exact: true }).selectOption({ label: "Chinese delegation: Hangzhou" });
    await page.locator(".party", { hasText: "Hangzhou" }).getByText("Expert, Zhengzhou").waitFor();
    await undo(page, 2);
    await stay.getByText("The whole visit.").waitFor();
    await expect.poll(() => form.getByLabel("Party", { exact: true }).inputValue()).toBe("zhengzhou");
  }));

test("the form of the last entry of a long list opens on the screen", () =>
  withBoard({ viewport: { width: 1280, height: 220 } }, async (page) => {
    await enter(page, "Activities");
    await page.locator(".entry").last().click();
    const scrolled = await page.locator("#content").evaluate((content) => content.scrollTop);
    expect(scrolled).toBeGreaterThan(50);
    const form = await page.locator(".room-form").boundingBox();
    expect(form?.y).toBeGreaterThanOrEqual(0);
    expect(form?.y).toBeLessThan(220);
  }));

test("other demands of an activity are refused beside their field, saved, and undone step by step", () =>
  onBoard(async (page) => {
    await enter(page, "Activities");
    const open = async () => {
      await page.getByRole("button", { name: /^Visit to Center Rog/ }).press("Enter");
      for (const fold of [/^Other times/, /^Status/, /^Hosts, topics/, /^Languages/])
        await unfold(page, fold);
    };
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
    await who.getByLabel("Another delegation").selectOption({ label: "– – Mayor" });
    await who.getByLabel("Mayor").selectOption({ label: "must not come" });
    await group("Possible places")
      .getByLabel("Another place")
      .selectOption({ label: "Restaurant by the river" });
    await group("Responsible person at the host")
      .getByLabel("Another person")
      .selectOption({ label: "Mayor" });
    await group("Interpreters who come along")
      .getByLabel("Another interpreter")
      .selectOption({ label: "Interpreter, Chinese and English" });
    await form.getByLabel("Counts as official work").selectOption({ label: "no" });
    const after = group("Comes after");
    await said(after, "Shortest pause", "200000", "the maximum is 100000", "45");
    await after.getByLabel("right after it").press("Space");
    await after.getByRole("alert").filter({ hasText: "leaves no pause of 45 minutes" }).waitFor();
    await write(after.getByLabel("Shortest pause"), "");
    await after.getByLabel("right after it").press("Space");
    await after.getByRole("alert").waitFor({ state: "detached" });
    const when = group("Possible times");
    await when.getByRole("button", { name: "Add a period of several days" }).press("Enter");
    const begins = momentField(when, "From (date and time)");
    const refusal = when
      .locator(".field", { has: momentField(page, "From (date and time)") })
      .getByRole("alert");
    await writeMoment(begins, "2023-10-24T14:00");
    await refusal.filter({ hasText: "ljubljana" }).waitFor();
    await writeMoment(begins, "2023-10-25T14:00");
    await refusal.waitFor({ state: "detached" });
    const interpreted = group("Interpretation");
    await said(interpreted, "How many times longer interpretation makes it", "9", "the maximum is 3", "1.5");

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
    await expect.poll(() => who.getByLabel("Mayor").inputValue()).toBe("forbidden");
    expect(await after.getByLabel("right after it").isChecked()).toBe(true);
    await interpreted
      .getByRole("combobox")
      .first()
      .selectOption({ label: "According to the languages of those who attend" });
    await interpreted
      .getByLabel("How many times longer interpretation makes it")
      .waitFor({ state: "detached" });
    await undo(page, 13);
    await expect.poll(() => stored(page, "activities", "rog-visit")).toEqual(before);
  }));

test("a party is added and removed, with topics and people who stay together; an impossible number is refused beside its field", () =>
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
    await unfold(page, /^Accommodation, topics/);
    await page
      .getByRole("group", { name: "Topics of interest" })
      .getByLabel("Circular economy")
      .press("Space");
    await page.getByRole("button", { name: "Chinese delegation", exact: true }).press("Enter");
    const together = page.getByRole("group", { name: "Who stays together" });
    await together.getByLabel("the first person").selectOption({ label: "Head of delegation, Hangzhou" });
    await together.getByLabel("the second person").selectOption({ label: "Expert, Hangzhou" });
    await together.getByLabel("the first person").waitFor();
    await together.getByLabel("Another person").selectOption({ label: "Expert, Zhengzhou" });
    await together.getByRole("button", { name: "Remove: Expert, Hangzhou" }).press("Enter");
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
    await unfold(page, /^Status/);
    const least = form.getByLabel("Minimum number of people");
    await least.fill("0");
    await least.press("Enter");
    await form.getByRole("alert").filter({ hasText: "the minimum is 1" }).waitFor();
    await least.fill("2");
    await least.press("Enter");
    await form.getByRole("alert").waitFor({ state: "detached" });
  }));
