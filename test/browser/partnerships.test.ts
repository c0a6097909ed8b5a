// Two visits become one partnership: an organisation found by name, cities merged by hand, figures over years, and a
// separation.
import { readFile } from "node:fs/promises";
import type { Page } from "playwright";
import { expect, test } from "vitest";
import { smallVisitYaml } from "../fixtures/small-visit.ts";
import { onOnePage } from "./page-parts.ts";
import { post } from "./pages.ts";
import { violationsOn } from "./violations.ts";

const { withBoard } = onOnePage();

const record = (page: Page, visit: string, list: string, items: readonly object[]) =>
  post(page, `/api/visits/${visit}/record/edits`, {
    base: 1,
    key: `partnerships-${visit}`,
    edits: items.map((item) => ({ kind: "add", path: ["record", list], item })),
  });
const go = (page: Page, name: string) =>
  page.getByRole("navigation", { name: "All visits" }).getByRole("link", { name, exact: true }).click();
const heading = (page: Page, name: string | RegExp) =>
  page.getByRole("heading", { level: 1, name }).waitFor();

test("two visits become one partnership and are separated again", () =>
  withBoard({ viewport: { width: 390, height: 844 } }, async (page) => {
    await post(page, "/api/visits", {
      source: smallVisitYaml
        .replace("id: small-visit", "id: second-visit")
        .replace("Two days in Ljubljana", "Return to Ljubljana")
        .replace("name: { en: City of Hangzhou, zh-Hans: 杭州市 }", "name: { en: Hangzhou, zh-Hans: 杭州 }")
        .replaceAll("2023-10-2", "2024-10-2"),
      name: "visit.yaml",
      key: "partnerships-visit",
    });
    const promised = { party: "hangzhou", toOrganisations: ["ljubljana-city"] };
    await record(page, "small-visit", "commitments", [
      {
        id: "study",
        ...promised,
        text: { en: "send the study" },
        due: "2023-11-20",
        state: "done",
        closed: "2023-11-19",
      },
    ]);
    await record(page, "second-visit", "commitments", [
      { id: "budget", ...promised, text: { en: "send the budget" }, due: "2024-11-20" },
    ]);
    await page.goto(page.url().replace(/\/visits.*/, "/directory"));
    const proposals = page.getByRole("region", { name: "May be the same" });
    await proposals.getByText("Same name with or without", { exact: false }).waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await proposals.getByRole("button", { name: "They are the same" }).click();
    await proposals.getByText("There is nothing to decide.").waitFor();
    const decisions = page.getByRole("region", { name: "Decisions" });
    await decisions.getByText(/ merged: City of Hangzhou · Hangzhou$/).waitFor();

    await go(page, "Partnerships");
    await heading(page, "Partnerships");
    await page.getByRole("link", { name: "Hangzhou – City of Ljubljana" }).first().click();
    await heading(page, "Hangzhou – City of Ljubljana");
    await page.getByRole("list", { name: "Figures" }).getByText("1 of 2 commitments kept").waitFor();
    await page.getByText("As a table").click();
    expect(await page.getByRole("row").count()).toBe(5);
    const overflow = await page.evaluate("document.documentElement.scrollWidth - innerWidth");
    expect(overflow).toBeLessThanOrEqual(0);
    expect(await violationsOn(page)).toEqual([]);
    const visits = page.getByRole("region", { name: "Visits" }).getByRole("listitem");
    expect(await visits.count()).toBe(2);
    await page.getByRole("link", { name: "send the budget", exact: true }).click();
    await heading(page, "Commitments");
    expect(page.url()).toContain("/visits/second-visit/commitments?open=budget");

    await page.goto(page.url().replace(/\/visits.*/, "/directory"));
    const hangzhou = page.getByRole("listitem").filter({ hasText: "Merged by hand" });
    await hangzhou.getByText("in 2 visits").click();
    await hangzhou.getByRole("button", { name: /Return to Ljubljana/ }).click();
    await decisions.getByText(/ separated from the others: Hangzhou$/).waitFor();
    await go(page, "Partnerships");
    await heading(page, "Partnerships");
    await page.getByRole("link", { name: "City of Hangzhou – City of Ljubljana" }).waitFor();

    await go(page, "Search minutes");
    const words = page.getByRole("searchbox");
    for (const one of ["study", "budget"]) {
      await words.fill(one);
      await words.press("Enter");
      await page.waitForURL((url) => url.searchParams.get("q") === one);
    }
    await page.getByText("Nothing found").waitFor();
    await page.goBack();
    await expect.poll(() => words.inputValue()).toBe("study");
  }));

test("visits are kept as a programme of visits, with indicators over it, over a year and as files", () =>
  withBoard({ viewport: { width: 390, height: 844 } }, async (page) => {
    for (const year of [2024, 2025])
      await post(page, "/api/visits", {
        source: smallVisitYaml
          .replace("id: small-visit", `id: exchange-${year}`)
          .replace("Two days in Ljubljana", `Exchange of ${year}`)
          .replaceAll("2023-10-2", `${year}-10-2`),
        name: "visit.yaml",
        key: `programme-visit-${year}`,
      });
    await page.goto(page.url().replace(/\/visits.*/, "/indicators"));
    await heading(page, "Indicators of all visits");
    const counted = page.getByRole("listitem").filter({ has: page.getByRole("heading", { name: "Visits" }) });
    /** Waits until the figure of visits has a value, and opens what it counts. */
    const counts = async (value: number) => {
      await counted.locator(".figure-value").getByText(String(value), { exact: true }).waitFor();
      if ((await counted.locator("details[open]").count()) === 0) await counted.locator("summary").click();
      return counted.getByRole("link").allTextContents();
    };
    await counted.waitFor();
    const choice = page.locator("details:has(input[type=checkbox])");
    await choice.locator("summary").click();
    const others = choice.locator(".checks label").filter({ hasNotText: "Exchange of" });
    const name = choice.getByRole("textbox", { name: /^Keep these visits as a programme/ });
    for (const label of await others.allTextContents())
      await choice.getByRole("checkbox", { name: label, exact: true }).uncheck();
    expect(await counts(2)).toEqual(["Exchange of 2024", "Exchange of 2025"]);
    await name.fill("Exchanges with Zhengzhou");
    await choice.getByRole("button", { name: "Keep", exact: true }).click();
    const programme = page.getByRole("combobox", { name: "Programme of visits" });
    await programme.waitFor();
    expect(await programme.locator("option:checked").textContent()).toBe("Exchanges with Zhengzhou");
    const days = page.getByRole("listitem").filter({ has: page.getByRole("heading", { name: "Days" }) });
    await days.getByText("4", { exact: true }).waitFor();

    // The programme stays chosen when a year is chosen, and is found again after a reload.
    await page.getByRole("combobox", { name: "Year" }).selectOption("2025");
    expect(await counts(1)).toEqual(["Exchange of 2025"]);
    await days.getByText("2", { exact: true }).waitFor();
    await page.reload();
    expect(await counts(1)).toEqual(["Exchange of 2025"]);
    expect(await violationsOn(page)).toEqual([]);
    for (const [link, file, start] of [
      ["Table (CSV)", "indicators.csv", /^\ufeff?"?Indicator|^\ufeff?[A-Z]/],
      ["Picture (SVG)", "indicators.svg", /^<svg/],
      ["Picture (PNG)", "indicators.png", /^.PNG/],
    ] as const) {
      const download = page.waitForEvent("download");
      await page.getByRole("link", { name: link }).click();
      const found = await download;
      expect(found.suggestedFilename()).toBe(file);
      const content = await readFile(await found.path());
      expect(content.toString("latin1").replace(/^ï»¿/, "").slice(0, 40), file).toMatch(start);
      if (file === "indicators.csv") expect(content.toString()).toMatch(/Days.*2/);
    }

    await page.getByRole("button", { name: "Remove this programme" }).click();
    await programme.waitFor({ state: "hidden" });
    expect(await counts(1)).not.toEqual([]);
    await go(page, "Directory");
    await page
      .getByRole("region", { name: "Decisions" })
      .getByText("Exchanges with Zhengzhou", { exact: false })
      .first()
      .waitFor();
  }));

test("the office runs a call for pairing, and a city takes part on a phone", () =>
  withBoard({ viewport: { width: 390, height: 844 } }, async (page) => {
    await page.goto(page.url().replace(/\/visits.*/, "/calls"));
    await page.getByLabel("Name of the call").fill("European and Chinese cities");
    await page.getByRole("button", { name: "Begin a call" }).click();
    await heading(page, "European and Chinese cities");
    const id = new URL(page.url()).searchParams.get("call");
    await page.getByRole("textbox", { name: "Topic" }).fill("Green city");
    await page.getByRole("button", { name: "Add topic" }).click();
    await page.getByText("Green city", { exact: true }).waitFor();
    const added = page.locator("form", { has: page.getByRole("button", { name: "Add city" }) });
    for (const [city, country] of [
      ["Graz", "Austria"],
      ["Chengdu", "China"],
    ] as const) {
      await added.getByRole("textbox", { name: "City" }).fill(city);
      await added.getByLabel("Country").selectOption({ label: country });
      await added.getByRole("button").click();
      await page.getByRole("rowheader", { name: city }).waitFor();
    }
    await page.getByRole("row", { name: "Graz" }).getByRole("button", { name: "Make a link" }).click();
    const link = (await page.locator(".link-address").textContent()) ?? "";
    await page.getByRole("button", { name: "Next stage: Profiles" }).click();
    await page.getByText("Cities send their profiles").waitFor();

    const own = await page
      .context()
      .browser()
      ?.newContext({ viewport: { width: 390, height: 844 }, locale: "en-GB" });
    const phone = await own?.newPage();
    if (!own || !phone) throw new Error("no browser");
    await phone.goto(link);
    await phone.getByText("Your profile has not been sent", { exact: false }).waitFor();
    await phone.getByLabel("Inhabitants").fill("295000");
    await phone.getByRole("checkbox", { name: "English" }).check();
    await phone
      .getByRole("group", { name: "What you can show" })
      .getByLabel("Green city")
      .selectOption("good practice");
    expect(await violationsOn(phone)).toEqual([]);
    await phone.getByRole("button", { name: "Send the profile" }).click();
    await phone.getByText("Sent on", { exact: false }).waitFor();

    // The other city sends its profile, and later accepts, through its own link.
    const made = (await post(page, `/api/calls/${id}/links`, { city: "chengdu" })) as {
      readonly path: string;
    };
    const request = {
      language: "en",
      key: "chengdu-profile",
      wants: { "green-city": "3" },
      languages: { en: "1" },
    };
    const authorization = `Bearer ${made.path.slice(3)}`;
    const sent = await own.request.post(new URL("/api/me/call/profile", link).href, {
      headers: { authorization, cookie: "" },
      data: request,
    });
    expect(sent.status()).toBe(204);
    await page.reload();
    await page.getByText("Graz – Chengdu", { exact: false }).waitFor();
    await page.getByRole("button", { name: "Propose these pairs to the cities" }).click();
    await page.getByText("Cities accept or decline the partners", { exact: false }).waitFor();
    await phone.reload();
    await phone.getByRole("button", { name: "Accept" }).click();
    await phone.getByText("The other city has not answered yet", { exact: false }).waitFor();
    await page.reload();
    await page.getByText("Graz accepts", { exact: false }).waitFor();
    await page.getByText("Why are these two paired, or not?").click();
    await page.getByLabel("First city").selectOption("Graz");
    await page.getByLabel("Second city").selectOption("Chengdu");
    await page.getByRole("button", { name: "Show why" }).click();
    await page.getByText("They are paired.", { exact: false }).waitFor();
    expect(await violationsOn(page)).toEqual([]);
    expect(await page.evaluate("document.documentElement.scrollWidth - innerWidth")).toBeLessThanOrEqual(0);
    await own.close();
  }));
