// A visit from start to end on screen: from a topic that is wished for, through a meeting, to a partnership and a news
// item.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { BrowserContext, Locator, Page } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Organiser, organiser } from "./organiser.ts";
import { enter, momentField, unfold, writeMoment } from "./page-parts.ts";
import { post } from "./pages.ts";

const visit = "brussels-ljubljana-2023";
const meeting = "city-hall-meeting";
const title = "Cooperation meeting with the Ljubljana Regional Committee";
const wishedTopic = "Ljubljana's experience as a European Green Capital";
const outlook = "Both cities will meet again in the spring.";
const [decision, note, secret] = [
  "Both cities exchange an expert.",
  "The hall was cold.",
  "Between us alone.",
];
const phone = { locale: "en-GB", viewport: { width: 390, height: 844 } };
const sample = readFileSync(join(import.meta.dirname, `../../examples/${visit}/visit.yaml`), "utf8");

let at: Organiser;
let office: Page;
beforeAll(async () => {
  at = await organiser(sample);
  const wide = await at.newContext({ locale: "en-GB", viewport: { width: 1440, height: 900 } });
  office = await wide.newPage();
  office.setDefaultTimeout(30_000);
  await office.goto(`${at.url}${at.ownerPath}`);
});
afterAll(() => at?.stop());

/** Opens a page of the visit in the office. */
async function inOffice(path: string, heading: string): Promise<void> {
  await office.goto(`${at.url}/app/visits/${visit}/${path}`);
  await office.getByRole("heading", { level: 1, name: heading }).waitFor();
}

/** Opens a personal link on a separate phone. guests.test.ts makes links on screen. */
async function phoneOf(
  role: string,
  subject: string | null,
): Promise<{ page: Page; context: BrowserContext }> {
  const made = await post(office, `/api/visits/${visit}/links`, { role, subject, label: subject ?? role });
  const context = await at.newContext(phone);
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  await page.goto(`${at.url}${(made as { readonly path: string }).path}`);
  return { page, context };
}

const choose = (within: Page | Locator, field: string, label: string) =>
  within.getByRole("combobox", { name: field, exact: true }).selectOption({ label });

test("a topic is wished for, and the programme meets the wish", async () => {
  await inOffice("wishes", "Wishes");
  await office.getByRole("button", { name: "New wish" }).click();
  await choose(office, "Whose wish", "– Zhengzhou");
  await choose(office, "What for", "wants to discuss");
  await choose(office, "Whom or what", wishedTopic);
  const wish = office.getByRole("button", { name: `Zhengzhou wants to discuss ${wishedTopic}` });
  await wish.getByText("met by the programme").waitFor();
});

test("a colleague takes attendance on a phone, and writes a decision without a network", async () => {
  const { page, context } = await phoneOf("organiser", null);
  await page.goto(`${at.url}/day/${visit}`);
  const controlled = "navigator.serviceWorker.controller !== null";
  await expect.poll(() => page.evaluate(controlled)).toBe(true);
  const item = page.locator(`#a-${meeting}`);
  await item.getByRole("button", { name: "Held" }).click();
  await item.locator(".attendance > summary").click();
  await item.getByRole("button", { name: "Everybody is present" }).click();
  await item.getByText(/^Present: (\d+) of \1$/).waitFor();
  await page.getByText("Waiting to be sent", { exact: false }).waitFor({ state: "hidden" });
  await context.setOffline(true);
  await page.goto(`${at.url}/day/${visit}`);
  await page.getByText("No network.", { exact: false }).waitFor();
  for (const [kind, line] of [
    ["Decision", decision],
    ["Note", note],
  ] as const) {
    await item.getByRole("button", { name: kind }).click();
    await item.getByRole("textbox", { name: kind }).fill(line);
    await item.getByRole("button", { name: "Save" }).click();
  }
  await page.getByText("Waiting to be sent: 2").waitFor();
  await inOffice(`minutes?item=${meeting}`, "Minutes");
  expect(await office.getByText(decision).count()).toBe(0);
  await context.setOffline(false);
  await page.getByText("Waiting to be sent", { exact: false }).waitFor({ state: "hidden" });
  // The page in the office shows it without a reload.
  await office.getByRole("textbox", { name: "Decision" }).getByText(decision).waitFor();
  await context.close();
});

test("the office turns minutes into a commitment, and both sides sign and answer through their links", async () => {
  await inOffice(`minutes?item=${meeting}`, "Minutes");
  await office.getByRole("textbox", { name: "New item of the agenda" }).fill("Next steps");
  await office.getByRole("button", { name: "Add", exact: true }).click();
  const steps = office.getByRole("region", { name: /Next steps/ });
  const next = steps.getByRole("textbox", { name: "Next paragraph" });
  await next.fill(secret);
  await next.press("Enter");
  await choose(steps, "Who may see this paragraph", "Private");
  await next.click();
  await office.keyboard.type("@Zhengzhou");
  await office.getByRole("listbox").getByRole("option", { name: "Zhengzhou", exact: true }).first().click();
  await office.keyboard.type("sends the study by 12 March 2024");
  await office.keyboard.press("Enter");
  const outcome = office.getByRole("complementary");
  await outcome.getByRole("link", { name: /Zhengzhou sends the study/ }).waitFor();
  for (const side of ["Zhengzhou", "City of Ljubljana"]) {
    await outcome.getByLabel("Choose who is asked to sign").selectOption({ label: side });
    await outcome.getByRole("button", { name: "Ask to sign" }).click();
    await outcome.getByText(`${side} has not signed yet.`).waitFor();
  }

  const head = await phoneOf("delegate", "zhengzhou-head");
  const host = await phoneOf("host", "city-of-ljubljana");
  for (const { page } of [head, host]) {
    await page.getByRole("link", { name: "Minutes and commitments" }).click();
    await page.getByText(decision).waitFor();
    expect(await page.getByText(secret).count()).toBe(0);
    await page.getByRole("button", { name: "Sign these minutes" }).click();
    await page.getByText("The text has not changed since.").first().waitFor();
  }
  const study = head.page.getByRole("article").filter({ hasText: "sends the study" });
  await study.getByText("It is done", { exact: true }).click();
  await study.getByLabel("Evidence that it is done").fill("Sent on paper");
  await study.getByRole("button", { name: "Send" }).and(head.page.locator(":visible")).click();
  await study.getByText("Evidence: Sent on paper").waitFor();
  await outcome.getByText(/Dejan Crnek.* signed on|City of Ljubljana.* signed on/).waitFor();
  await outcome.getByText(/Head of delegation, Zhengzhou.* signed on/).waitFor();
  await outcome.getByRole("link", { name: /Zhengzhou sends the study/ }).click();
  await office.getByText("Sent on paper").waitFor();
  await head.context.close();
  await host.context.close();
});

test("the interpreter and the driver see their own items, without minutes", async () => {
  const interpreter = await phoneOf("delegate", "interpreter-1");
  await interpreter.page
    .getByRole("heading", { level: 1, name: "Interpreter, Chinese and English" })
    .waitFor();
  await interpreter.page.getByText("Until the next item", { exact: false }).first().waitFor();
  const driver = await phoneOf("delegate", "ljubljana-coach");
  await driver.page.getByText("For: ", { exact: false }).first().waitFor();
  for (const { page, context } of [interpreter, driver]) {
    expect(await page.getByRole("link", { name: "Minutes and commitments" }).count()).toBe(0);
    await page.goto(`${at.url}/follow-up`);
    expect(await page.getByText(decision).count()).toBe(0);
    await context.close();
  }
});

test("an escort finds the items and the people whom the office has entrusted to her", async () => {
  await inOffice("people", "Participants");
  await office.getByRole("button", { name: /^Adviser for international projects, RRA LUR/ }).click();
  await unfold(office, /^Protocol/);
  await choose(office, "Add somebody to accompany", "– Zhengzhou");
  await office.getByRole("button", { name: "Remove: Zhengzhou" }).waitFor();
  await inOffice("releases", "Releases");
  await office.getByRole("button", { name: "Release", exact: true }).click();
  await office.getByRole("region", { name: "Release 2" }).waitFor();
  const escort = await phoneOf("delegate", "rra-lur-adviser");
  const people = escort.page.getByRole("region", { name: /^Your people/ });
  await people.getByText("Head of delegation, Zhengzhou").waitFor();
  // An item of the delegation in Brussels, at which the adviser herself is not present.
  await escort.page.getByText("IURC Final Event").first().waitFor();
  await escort.context.close();
});

test("guests evaluate the visit by name and anonymously, and the office sees both", async () => {
  await inOffice("evaluation", "Evaluation");
  await office.getByRole("button", { name: "Use the usual questionnaires" }).click();
  const atEnd = office.getByRole("region").filter({ hasText: "How well was the visit organised?" });
  await atEnd.first().waitFor();
  for (const [subject, isNamed] of [
    ["zhengzhou-head", true],
    ["zhengzhou-planner", false],
  ] as const) {
    const guest = await phoneOf("delegate", subject);
    await guest.page.getByRole("link", { name: "Evaluate the visit" }).click();
    const whole = guest.page.locator("details.evaluation", { hasText: "How well was the visit organised?" });
    const organised = whole.getByRole("group", { name: "How well was the visit organised?" });
    await organised.getByRole("radio", { name: "5" }).check();
    await whole.getByLabel("What should be done better next time?").fill("More time for questions.");
    if (!isNamed) await whole.getByRole("checkbox", { name: "Answer anonymously" }).check();
    await whole.getByRole("button", { name: "Send the answer" }).click();
    const thanks = isNamed ? "You have answered. If you answer again" : "You have answered anonymously.";
    await guest.page.getByText(thanks, { exact: false }).waitFor({ state: "attached" });
    await guest.context.close();
  }
  await inOffice("evaluation", "Evaluation");
  await office.getByText("1 anonymous answer is not counted yet").waitFor();
  // Only the answer that was given by name is shown.
  await expect.poll(() => office.getByText("More time for questions.").count()).toBe(1);
});

test("a practice that was seen is assessed and adopted, and an agreement is signed", async () => {
  await inOffice("practices", "Practices");
  await office.getByRole("button", { name: "New practice" }).click();
  await office.getByLabel("Title").fill("Green roofs on schools");
  await choose(office, "Owner", "City of Ljubljana");
  await choose(office, "Topic", wishedTopic);
  await choose(office, "Seen at", title);
  await office.getByRole("button", { name: "Add it" }).click();
  const practice = office.getByRole("listitem").filter({ hasText: "Green roofs on schools" });
  await practice.getByText("seen", { exact: true }).waitFor();
  await choose(practice, "Assess for a party", "Zhengzhou");
  await practice.getByRole("button", { name: "Add", exact: true }).first().click();
  for (const question of [/results are proven/, /meets a need/, /Law, responsibilities/, /Funding and staff/])
    await practice.getByRole("combobox", { name: question }).selectOption({ label: "yes" });
  await practice.getByText("assessed", { exact: true }).waitFor();
  await choose(practice, "For", "Zhengzhou");
  await choose(practice, "State", "Adopted");
  await practice.getByRole("button", { name: "Add", exact: true }).last().click();
  await practice.getByText("adopted", { exact: true }).first().waitFor();
  await choose(practice, "Who may see this", "Public");

  await enter(office, "Agreements");
  await office.getByRole("button", { name: "New agreement" }).click();
  await office.getByRole("radio", { name: "Memorandum of understanding" }).check();
  for (const side of ["City of Zhengzhou", "City of Ljubljana"])
    await office.getByRole("checkbox", { name: side, exact: true }).check();
  await office.getByRole("button", { name: "Add it" }).click();
  const agreement = office.getByRole("listitem").filter({ hasText: "City of Zhengzhou" });
  await agreement.getByText("Edit").click();
  await choose(agreement, "State", "signed");
  await writeMoment(momentField(agreement, "Signed on"), "2023-10-26");
  await choose(agreement, "Who may see this", "Public");
});

test("the public parts of the record become a news item that anybody can read without a link", async () => {
  await enter(office, "News item");
  await office.getByRole("button", { name: /Make public .*: 1 item/ }).click();
  const held = office.locator(`[data-activity="${meeting}"]`);
  await held.getByText("Details").click();
  await held.getByRole("combobox", { name: "Choose who" }).selectOption("dejan-crnek");
  await held.getByRole("button", { name: "Add" }).click();
  await held.getByText("Welcomed the guests: Dejan Crnek").waitFor();
  await choose(office, "Led by", "NDRC");
  await choose(office, "Kind", "Outlook");
  await office.getByRole("textbox", { name: "A whole sentence" }).fill(outlook);
  await office.getByRole("region", { name: "What it showed" }).getByRole("button", { name: "Add" }).click();
  await office.getByText("Names within a sentence").click();
  await choose(office, "Choose an organisation or a topic", "City of Ljubljana");
  const called = office.getByRole("textbox", { name: "Called, within a sentence" });
  await called.last().fill("the Slovenian capital");
  await called.last().press("Enter");
  await office.getByRole("textbox", { name: "Category" }).fill("News from China");
  await office.getByRole("button", { name: "Begin the news item" }).click();
  await office.getByRole("complementary", { name: "Check" }).waitFor();

  await enter(office, "Public site");
  for (const page of ["Page of the visit", "News item"]) {
    const card = office.getByRole("region", { name: page });
    await card.getByRole("button", { name: "Publish now" }).click();
    await card.getByText("Public", { exact: true }).waitFor();
  }

  const visitor = await at.newContext(phone);
  const page = await visitor.newPage();
  await page.goto(`${at.url}/site/en/news`);
  await page.locator("main h3 a").first().click();
  const text = (await page.getByRole("main").textContent()) ?? "";
  expect(text).toContain("Dejan Crnek");
  expect(text).toContain("memorandum of understanding");
  expect(text).toContain(outlook);
  expect(text).toContain("the Slovenian capital");
  for (const hidden of [decision, note, secret, "study"]) expect(text).not.toContain(hidden);
  await visitor.close();
});

test("a reader sees the programme and nothing of the record, on a phone and on a wide screen", async () => {
  for (const viewport of [phone.viewport, { width: 1440, height: 900 }]) {
    const { page, context } = await phoneOf("reader", null);
    await page.setViewportSize(viewport);
    await page.getByText(title).first().waitFor();
    const text = (await page.locator("body").textContent()) ?? "";
    for (const hidden of [decision, note, secret, "sends the study"]) expect(text).not.toContain(hidden);
    for (const path of ["follow-up", `day/${visit}`, `api/visits/${visit}/record`, "api/me/record"]) {
      const answer = await context.request.get(`${at.url}/${path}`, { maxRedirects: 0 });
      expect([302, 303, 401, 403, 404], path).toContain(answer.status());
      expect(await answer.text(), path).not.toContain(decision);
    }
    await context.close();
  }
});

test("the office reads on a phone what it wrote on a wide screen, and the head of a party on a wide screen what she signed on a phone", async () => {
  const small = await phoneOf("organiser", null);
  await small.page.goto(`${at.url}/app/visits/${visit}/minutes?item=${meeting}`);
  await small.page.getByRole("textbox", { name: "Decision" }).getByText(decision).waitFor();
  await small.page.goto(`${at.url}/app/visits/${visit}/commitments`);
  await small.page.getByText("sends the study").first().waitFor();
  await small.context.close();
  const head = await phoneOf("delegate", "zhengzhou-head");
  await head.page.setViewportSize({ width: 1440, height: 900 });
  await head.page.getByRole("link", { name: "Minutes and commitments" }).click();
  await head.page.getByText("Evidence: Sent on paper").waitFor();
  await head.page.getByText("The text has not changed since.").first().waitFor();
  await head.context.close();
});

test("the partnership of both cities shows the results of the visit", async () => {
  await office.goto(`${at.url}/app/partnerships`);
  await office.getByRole("link", { name: "City of Ljubljana – City of Zhengzhou" }).first().click();
  await office.getByText("1 of 1 commitments kept", { exact: false }).waitFor();
  await office.getByRole("region", { name: "Practices" }).getByText("Green roofs on schools").waitFor();
  await office.getByRole("region", { name: "Agreements" }).getByText("Memorandum of understanding").waitFor();
});
