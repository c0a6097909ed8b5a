// The programme typed as a document in a real browser: lines, suggestions, pasted agendas, colleagues and undo.
import type { Page } from "playwright";
import { expect, test } from "vitest";
import { enter, onOnePage, stored, undo, workingDocument } from "./page-parts.ts";
import { post } from "./pages.ts";
import { violationsOn } from "./violations.ts";

const { onBoard, withBoard } = onOnePage();
const eventually = { timeout: 30_000 };

const day = (page: Page, name: RegExp) => page.getByRole("region", { name });
const wednesday = /Wednesday/;
const field = (page: Page) => page.getByRole("combobox", { name: /^Line of/ });
const titles = async (page: Page): Promise<unknown[]> =>
  ((await stored(page, "activities")) as { title: unknown }[]).map(({ title }) => title);
const notes = async (page: Page): Promise<Record<string, unknown>[]> =>
  ((await stored(page, "dayNotes")) ?? []) as Record<string, unknown>[];

const begin = async (page: Page) => {
  await enter(page, "Document");
  await day(page, wednesday)
    .getByRole("button", { name: /^Add a line/ })
    .click();
  await field(page).waitFor();
};

/** Makes a change as a colleague. */
async function colleague(page: Page, edits: readonly object[]): Promise<void> {
  const text = await page.evaluate(async () => (await fetch("/api/visits/small-visit")).text());
  const { version } = JSON.parse(text);
  await post(page, "/api/visits/small-visit/edits", {
    edits,
    base: version,
    key: crypto.randomUUID(),
    label: "",
  });
}

/** Pastes a text into the focused field. */
const paste = (page: Page, text: string): Promise<unknown> =>
  page.evaluate(`(() => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", ${JSON.stringify(text)});
    const paste = new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true });
    document.activeElement.dispatchEvent(paste);
  })()`);

test("a typed line becomes an item: the place is chosen by key, people by mouse, the rest stays text, and one undo removes all", () =>
  onBoard(async (page) => {
    await begin(page);
    await page.keyboard.type("16:00–16:30 Courtesy call @ C");
    const options = page.getByRole("listbox").getByRole("option");
    await expect
      .poll(() => options.allInnerTexts())
      .toEqual([
        expect.stringContaining("City Hall"),
        expect.stringContaining("City Hall, Red Hall"),
        expect.stringContaining("Center Rog"),
        expect.stringContaining("New place"),
      ]);
    expect(await field(page).getAttribute("aria-expanded")).toBe("true");
    // The transfer from the previous item is shown beside each place, in minutes.
    expect((await options.allInnerTexts()).some((text) => /\d+ min from /.test(text))).toBe(true);
    await page.keyboard.press("ArrowDown");
    const chosen = await field(page).getAttribute("aria-activedescendant");
    expect(await page.locator(`[id="${chosen}"]`).textContent()).toContain("Red Hall");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Tab");
    await page.keyboard.type("· hang");
    await page
      .getByRole("listbox")
      .getByRole("option", { name: /^Hangzhou/ })
      .first()
      .click();
    await page.keyboard.press("Backspace");
    await page.keyboard.type(", interpreter, nobody known");
    const beside = page.getByRole("complementary", { name: "While you type" });
    await beside.getByText("“nobody known” is kept as text after the item.").waitFor();
    await beside
      .getByText(/It fits|Conflicts/)
      .first()
      .waitFor(eventually);
    expect(await violationsOn(page)).toEqual([]);
    await page.keyboard.press("Enter");
    await expect.poll(() => titles(page), eventually).toContain("Courtesy call");
    const activity = ((await stored(page, "activities")) as Record<string, unknown>[]).at(-1);
    expect(activity).toMatchObject({
      fixed: "2023-10-25T16:00",
      minutes: 30,
      places: ["city-hall"],
      attend: { required: ["hangzhou"] },
    });
    expect(await notes(page)).toMatchObject([{ after: activity?.id, text: "nobody known", unread: true }]);
    const { programme } = await workingDocument(page);
    expect(JSON.stringify(programme?.placements)).toContain(`"${activity?.id}"`);
    await page.keyboard.press("Escape");
    await page.reload();
    await page.getByRole("button", { name: /nobody known \(not understood\)/ }).waitFor();
    await undo(page, 1);
    await expect.poll(() => titles(page), eventually).not.toContain("Courtesy call");
    expect(await notes(page)).toEqual([]);
  }));

test("a line that is being typed survives a reload of the page, and Esc discards it", () =>
  onBoard(async (page) => {
    await begin(page);
    await page.keyboard.type("17:00 Half a li");
    await page.reload();
    await expect.poll(() => field(page).textContent()).toBe("17:00 Half a li");
    await field(page).press("Escape");
    await field(page).waitFor({ state: "detached" });
    await page.reload();
    await page
      .getByRole("button", { name: /^Add a line/ })
      .first()
      .waitFor();
    expect(await field(page).count()).toBe(0);
    expect(await titles(page)).not.toContain("Half a li");
  }));

test("editing the line of an item changes only what was typed, and keeps a colleague's change of the same item", () =>
  onBoard(async (page) => {
    await enter(page, "Document");
    const line = page.locator('[data-activity="lunch"]');
    await line.click();
    await expect.poll(() => field(page).textContent()).toMatch(/ Lunch @ Restaurant by the river · /);
    await colleague(page, [
      { kind: "set", path: ["visit", "activities", "lunch", "summary"], value: "Fish" },
    ]);
    const text = (await field(page).textContent()) ?? "";
    await field(page).fill(text.replace("Lunch", "Working lunch"));
    await field(page).press("Enter");
    await expect
      .poll(() => stored(page, "activities", "lunch"), eventually)
      .toMatchObject({
        title: { en: "Working lunch", "zh-Hans": "午餐", sl: "Kosilo" },
        summary: "Fish",
        minutes: 75,
      });
    await page.keyboard.press("Escape");
    await undo(page, 1);
    await expect.poll(() => stored(page, "activities", "lunch", "title", "en"), eventually).toBe("Lunch");
    expect(await stored(page, "activities", "lunch", "summary")).toBe("Fish");
  }));

const agenda = `Visit of the delegation, page 1
Wednesday, 25 October 2023
15:30 – 15:45\tRegistration\tCity Hall
16h00 Pause café
Teilnehmer: Hangzhou
17.00 – 17.40 Panel (Mestna hiša) · nobody known
Page 1 of 2
Visit of the delegation, page 2
Monday 26 October
14:00-15:00
会见市长
Free evening
1 December 2023
09:00 Too late
Page 2 of 2`;

test("a pasted agenda is one change that keeps every line, even while a colleague edits", () =>
  onBoard(async (page) => {
    await begin(page);
    const before = await workingDocument(page);
    await paste(page, agenda);
    const dialog = page.getByRole("dialog", { name: "Read an agenda" });
    await dialog.getByText("4 items · 1 detail · 8 lines kept as text").waitFor();
    expect(await dialog.getByText("assumed").count()).toBeGreaterThan(2);
    expect(await violationsOn(page)).toEqual([]);
    await colleague(page, [
      { kind: "set", path: ["visit", "activities", "lunch", "note"], value: "Quiet table" },
    ]);
    await dialog.getByRole("button", { name: "Add 4 items" }).click();
    await dialog.waitFor({ state: "detached" });
    await expect
      .poll(() => titles(page), eventually)
      .toEqual(expect.arrayContaining(["Registration", "Pause café", "Panel", "会见市长"]));
    const kept = (await notes(page)).map(({ text }) => text);
    expect(kept.toSorted()).toEqual(
      [
        "Visit of the delegation, page 1",
        "nobody known",
        "Page 1 of 2",
        "Visit of the delegation, page 2",
        "Monday 26 October",
        "Free evening",
        "1 December 2023",
        "09:00 Too late",
        "Page 2 of 2",
      ].toSorted(),
    );
    expect(await stored(page, "activities", "lunch", "note")).toBe("Quiet table");
    await undo(page, 1);
    await expect.poll(() => titles(page), eventually).not.toContain("Registration");
    const after = await workingDocument(page);
    expect(after.visit.dayNotes).toEqual(before.visit.dayNotes);
    expect(await stored(page, "activities", "lunch", "note")).toBe("Quiet table");
  }));

test("two people who paste and type at the same moment lose nothing, and each undoes their own", () =>
  onBoard((mine) =>
    withBoard({ viewport: { width: 1280, height: 900 } }, async (theirs) => {
      const body = { role: "organiser", subject: null, label: "Colleague" };
      const { path } = (await post(mine, "/api/visits/small-visit/links", body)) as { path: string };
      await theirs.context().clearCookies();
      await theirs.goto(new URL(path, theirs.url()).href);
      await theirs.goto(new URL("/app/visits/small-visit/document", theirs.url()).href);
      const before = await workingDocument(mine);
      const agendaOf = (name: string) =>
        `Wednesday\n11:05 ${name} one @ ${name} place\n11:10 ${name} two\n${name} note`;
      for (const [page, name] of [
        [mine, "Mine"],
        [theirs, "Theirs"],
      ] as const) {
        await begin(page);
        await paste(page, agendaOf(name));
        await page.getByRole("button", { name: "Add 2 items" }).waitFor();
      }
      await Promise.all(
        [mine, theirs].map((page) => page.getByRole("button", { name: "Add 2 items" }).click()),
      );
      const both = ["Mine one", "Mine two", "Theirs one", "Theirs two"];
      await expect.poll(() => titles(mine), eventually).toEqual(expect.arrayContaining(both));
      // Each sees what the other has added.
      for (const page of [mine, theirs])
        for (const title of both) await page.locator("button.sheet-line", { hasText: title }).waitFor();
      expect((await notes(mine)).map(({ text }) => text).toSorted()).toEqual(["Mine note", "Theirs note"]);

      // One types a line while the other undoes what was pasted.
      await begin(theirs);
      await theirs.keyboard.type("11:40–11:50 Theirs typed");
      await undo(mine, 1);
      await theirs.keyboard.press("Enter");
      await expect.poll(() => titles(mine), eventually).toContain("Theirs typed");
      expect(await titles(mine)).toEqual(expect.arrayContaining(["Theirs one", "Theirs two"]));
      expect(await titles(mine)).not.toContain("Mine one");
      await theirs.keyboard.press("Escape");
      await undo(theirs, 2);
      await expect.poll(() => titles(mine), eventually).not.toContain("Theirs one");
      const after = await workingDocument(mine);
      for (const part of ["activities", "places", "dayNotes"])
        expect(after.visit[part] ?? []).toEqual(before.visit[part] ?? []);
    }),
  ));

test("on a phone, a line is typed without sideways scrolling, and its meaning is shown below", () =>
  withBoard({ viewport: { width: 390, height: 844 } }, async (page) => {
    await begin(page);
    await page.keyboard.type("16:00–16:30 A rather long title that does not fit @ Red");
    await page.getByRole("listbox").getByRole("option").first().waitFor();
    await page.getByRole("complementary", { name: "While you type" }).waitFor();
    expect(await page.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
    expect(await page.locator(".sheet-scroll").evaluate((at) => at.scrollWidth <= at.clientWidth)).toBe(true);
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
  }));
