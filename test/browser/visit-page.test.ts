// The page of the visit itself in a real browser: legs, dates, languages, contacts, and moving the whole visit.
import type { Page } from "playwright";
import { expect, test } from "vitest";
import type { WorkingDocument } from "#domain";
import { type Language, languageNames, sayShell } from "#text";
import {
  enter,
  momentField,
  onOnePage,
  shownMoment,
  stored,
  typeMoment,
  undo,
  workingDocument,
  writeMoment,
} from "./page-parts.ts";

const { onBoard, withBoard } = onOnePage();

const entries = (page: Page, list: string) =>
  page
    .locator("section", { has: page.getByRole("heading", { level: 2, name: list }) })
    .locator(".entry-name")
    .allTextContents();

test("a leg is added, refused outside the visit, put first, and undone step by step", () =>
  onBoard(async (page) => {
    await enter(page, "Visit");
    await page.getByRole("button", { name: "New leg" }).press("Enter");
    const form = page.getByRole("region", { name: "New leg" });
    const from = momentField(form, "First day");
    await writeMoment(from, "2023-10-20");
    const said = form.locator(".field", { has: momentField(page, "First day") }).getByRole("alert");
    await said.filter({ hasText: "but the visit lasts from 2023-10-25 to 2023-10-26" }).waitFor();
    await expect.poll(() => shownMoment(from)).toBe("2023-10-20");
    await writeMoment(from, "2023-10-25");
    await said.waitFor({ state: "detached" });
    await form.getByLabel("Time zone").selectOption("Europe/Brussels");
    await page.getByRole("button", { name: /New leg .*Belgian time/ }).waitFor();
    await form.getByRole("button", { name: "Move up" }).press("Enter");
    await expect.poll(() => entries(page, "Legs")).toEqual(["New leg", "Ljubljana"]);
    for (const left of [
      ["Ljubljana", "New leg"],
      ["Ljubljana", "New leg"],
      ["Ljubljana", "New leg"],
      ["Ljubljana"],
    ]) {
      await undo(page, 1);
      await expect.poll(() => entries(page, "Legs")).toEqual(left);
    }
  }));

test("a leg in use cannot be removed, and its users are named in the reader's language", () =>
  withBoard({ locale: "sl-SI" }, async (page) => {
    await page.getByRole("link", { name: "Obisk", exact: true }).click();
    await page.getByRole("button", { name: /^Ljubljana .*Ljubljana \(UTC/ }).click();
    await page.getByRole("button", { name: "Odstrani etapo" }).press("Enter");
    const said = page.getByRole("alert");
    await said.waitFor();
    await expect.poll(() => said.textContent()).toMatch(/^Še vedno je v uporabi: .*Mestna hiša.*Center Rog/);
  }));

test("title, dates and languages are saved one by one, and invalid values are reported beside their field", () =>
  onBoard(async (page) => {
    await enter(page, "Visit");
    const basics = page.getByRole("region", { name: "Title, dates, languages" });
    const last = momentField(basics, "Last day");
    const refusal = basics.locator(".field", { has: momentField(page, "Last day") }).getByRole("alert");
    const lastDay = await shownMoment(last);
    await writeMoment(last, "2023-10-24");
    await refusal.filter({ hasText: "is not after the start" }).waitFor();
    await writeMoment(last, "2023-10-27");
    await refusal.waitFor({ state: "detached" });
    await page.reload();
    await expect.poll(() => shownMoment(last)).toBe("2023-10-27");
    await undo(page, 1);
    await expect.poll(() => shownMoment(last)).toBe(lastDay);
    const tongues = basics.getByRole("group", { name: "Languages of the documents" });
    const spoken = await stored(page, "languages");
    await tongues.getByLabel("Another language").selectOption({ label: "French" });
    await expect.poll(() => stored(page, "languages")).toEqual([...(spoken as string[]), "fr"]);
    await tongues.getByRole("button", { name: "Remove: French" }).press("Enter");
    await expect.poll(() => stored(page, "languages")).toEqual(spoken);
    await basics.getByLabel("Activities start").selectOption({ label: "every 10 minutes" });
    await expect.poll(() => stored(page, "grid")).toBe(10);
    // Default values are not written.
    await basics.getByLabel("Activities start").selectOption({ label: "every 5 minutes" });
    await expect.poll(() => stored(page, "grid")).toBeUndefined();
    await undo(page, 4);
    await page.getByText("New contact").click();
    await page.getByLabel("What for").fill("Day and night");
    await page.getByLabel("Telephone, address").fill("The reception of the hotel");
    await page.getByRole("button", { name: "Add this contact" }).press("Enter");
    await page.getByText("Day and night").click();
    await page.getByLabel("Contact person").selectOption({ label: "Adviser for international relations" });
    const contact = { title: "Day and night", details: "The reception of the hotel" };
    await expect.poll(() => stored(page, "contacts")).toEqual([{ ...contact, person: "adviser" }]);
    await undo(page, 1);
    await expect.poll(() => stored(page, "contacts")).toEqual([contact]);
    await undo(page, 1);
    await expect.poll(() => stored(page, "contacts")).toEqual([]);

    const before = await workingDocument(page);
    const starts = ({ programme }: WorkingDocument) => [
      ...JSON.stringify(programme)
        .matchAll(/"start":"([^"]+)"/g)
        .map(([, start = ""]) => start),
    ];
    const welcome = starts(before).find((start) => start.startsWith("2023-10-25"));
    await page.getByText("Move the visit to other dates").click();
    await typeMoment(momentField(page, "New first day"), "2023-10-31");
    await page.getByText("The days of the week change").waitFor();
    await typeMoment(momentField(page, "New first day"), "2023-11-01");
    await page.getByText(/^7 days later: .*1 November.* to .*2 November/).waitFor();
    await page.getByText("4 activities with days or times of their own").waitFor();
    await page.getByRole("button", { name: "Move the visit", exact: true }).press("Enter");
    await expect.poll(() => stored(page, "from")).toBe("2023-11-01");
    expect(await stored(page, "legs", "ljubljana", "to")).toBe("2023-11-02");
    expect(await stored(page, "activities", "briefing", "fixed")).toBe("2023-11-01T18:00");
    const moved = await workingDocument(page);
    expect(starts(moved).length).toBe(starts(before).length);
    // Summer time ends in between: the same local hour is an hour later in UTC.
    const later = Temporal.Instant.from(welcome ?? "").add({ hours: 7 * 24 + 1 });
    expect(starts(moved)).toContain(`${later.toString().slice(0, 16)}Z`);
    await undo(page, 1);
    await expect.poll(() => workingDocument(page)).toEqual(before);
  }));

test("a date is typed in the order of the reader's language, and an incomplete date is refused and never saved", () =>
  withBoard({}, async (page) => {
    await enter(page, "Visit");
    const last = page.locator(".moment-input").nth(1);
    const firstPart = last.getByRole("spinbutton").first();
    const asked = page.locator("[role=alert]");
    let spoken: Language = "en";
    for (const [language, digits, shown, day] of [
      ["zh-Hans", "20231102", "2023/11/02", "2023-11-02"],
      ["sl", "03112023", "03. 11. 2023", "2023-11-03"],
      ["fr", "04112023", "04/11/2023", "2023-11-04"],
      ["de", "05112023", "05.11.2023", "2023-11-05"],
      ["en", "06112023", "06/11/2023", "2023-11-06"],
    ] as const) {
      await page.getByRole("button", { name: sayShell(spoken, "preferences") }).click();
      await page.getByRole("menuitemradio", { name: languageNames[language] }).click();
      await page.getByRole("button", { name: sayShell(language, "preferences") }).waitFor();
      spoken = language;
      await firstPart.focus();
      await page.keyboard.type(digits);
      expect(await last.textContent()).toBe(shown);
      await page.keyboard.press("Enter");
      await expect.poll(() => stored(page, "to")).toBe(day);
    }
    // An incomplete date is refused on Enter and when the field loses the focus, even if a complete date was typed
    // before and its save is answered in the meantime.
    const answers: (() => Promise<void>)[] = [];
    await page.route("**/edits?*", (route) => void answers.push(() => route.continue()));
    await firstPart.focus();
    await page.keyboard.type("07112023");
    await page.keyboard.press("Enter");
    await expect.poll(() => answers.length).toBe(1);
    await firstPart.focus();
    for (let digit = 0; digit < 2; digit++) await page.keyboard.press("Backspace");
    for (const answer of answers) await answer();
    await page.unroute("**/edits?*");
    await expect.poll(() => stored(page, "to")).toBe("2023-11-07");
    expect(await last.textContent()).toBe("dd/11/2023");
    await page.keyboard.press("Enter");
    await asked.filter({ hasText: "a year of four digits. Nothing was saved." }).waitFor();
    expect(await last.textContent()).toBe("dd/11/2023");
    await page.getByRole("heading", { level: 1 }).click();
    await asked.waitFor();
    await firstPart.press("Escape");
    await expect.poll(() => last.textContent()).toBe("07/11/2023");
    await page.keyboard.type("3111");
    await page.keyboard.press("Enter");
    await asked.filter({ hasText: "does not have that day" }).waitFor();
    await page.getByRole("heading", { level: 1 }).click();
    await expect.poll(() => last.textContent()).toBe("07/11/2023");
    // A date is pasted in any usual form, and chosen in a calendar.
    await firstPart.focus();
    await page.evaluate(`(() => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", "6 novembre 2023");
      const options = { clipboardData, bubbles: true, cancelable: true };
      document.activeElement.dispatchEvent(new ClipboardEvent("paste", options));
    })()`);
    await expect.poll(() => last.textContent()).toBe("06/11/2023");
    expect(await stored(page, "to")).toBe("2023-11-07");
    await last.getByRole("button", { name: "Calendar Last day" }).click();
    await page.getByRole("button", { name: "Wednesday, 8 November 2023" }).click();
    await page.getByRole("heading", { level: 1 }).click();
    await expect.poll(() => stored(page, "to")).toBe("2023-11-08");
    await undo(page, 7);
  }));

test("nights are entered with their dates and people, and removed", () =>
  onBoard(async (page) => {
    await enter(page, "Visit");
    const nights = page.locator("section", { has: page.getByRole("heading", { level: 2, name: "Nights" }) });
    await typeMoment(momentField(nights.locator("form"), "First evening"), "2023-10-25");
    await nights.getByRole("button", { name: "Add a night" }).press("Enter");
    await nights.locator("summary").first().click();
    await nights.getByLabel("Accommodation").selectOption({ index: 1 });
    await nights.getByLabel("Another person").selectOption({ label: "Zhengzhou" });
    const night = { from: "2023-10-25", of: ["zhengzhou"] };
    await expect.poll(() => stored(page, "nights")).toMatchObject([night]);
    await nights.getByRole("button", { name: "Remove this night" }).press("Enter");
    await expect.poll(() => stored(page, "nights")).toBeUndefined();
  }));
