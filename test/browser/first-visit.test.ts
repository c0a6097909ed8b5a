// A visit created from scratch in the browser: eight people from Osaka visit Graz, with two hosts and one interpreter.
import type { Locator, Page } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Organiser, organiser } from "./organiser.ts";
import { enter, momentField, typeMoment } from "./page-parts.ts";

let at: Organiser;
beforeAll(async () => {
  at = await organiser();
});
afterAll(() => at?.stop());

const shot = async (page: Page, name: string) => {
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/${name}.png` });
};

/** Returns the visit as the server stores it. */
async function held(page: Page) {
  const id = new URL(page.url()).pathname.split("/")[3];
  const answer = await page.evaluate(async (path) => (await fetch(path)).text(), `/api/visits/${id}`);
  return JSON.parse(answer).document;
}

/** Answers the questions of a new visit. Returns the number of filled fields and pressed buttons. */
async function answer(page: Page): Promise<number> {
  await page.goto(`${at.url}/app/new`);
  const group = (name: string) => page.getByRole("group", { name });
  const inputs: Promise<unknown>[] = [];
  const fill = async (field: Locator, text: string) => inputs.push(Promise.resolve(await field.fill(text)));
  const who = group("Who comes?");
  await fill(who.getByRole("textbox", { name: "City, ministry or company" }).first(), "City of Osaka");
  await fill(who.getByRole("spinbutton", { name: "People", exact: true }).first(), "8");
  inputs.push(who.getByRole("combobox").selectOption({ label: "Japanese" }));
  await fill(who.getByRole("spinbutton", { name: "Interpreters who come along" }), "1");
  const hosts = group("Who receives them?");
  for (const [i, host] of ["City of Graz", "State of Styria"].entries())
    await fill(hosts.getByRole("textbox").nth(i), host);
  const where = group("Where and when?");
  await fill(where.getByRole("textbox", { name: "City", exact: true }), "Graz");
  inputs.push(where.getByRole("combobox").selectOption("Europe/Vienna"));
  // The last day follows the first: three days are suggested.
  await Promise.all(inputs);
  inputs.push(Promise.resolve(await typeMoment(momentField(where, "From"), "2027-05-10")));
  const wishes = [
    "Courtesy call on the Mayor",
    "Tour of the tram works",
    "Workshop on urban mobility",
    "Walk through the old town",
    "Reception by the Governor",
    "Dinner by the Mayor",
  ];
  for (const [i, title] of wishes.entries())
    await fill(group("What do they want?").getByRole("textbox").nth(i), title);
  await Promise.all(inputs);
  await shot(page, "1-questions");
  inputs.push(page.getByRole("button", { name: "Make the programme" }).click());
  await page.waitForURL(/\/app\/visits\//);
  return inputs.length;
}

/** Adds a delegation of hosts, names its party, and adds two people. */
async function addHosts(page: Page): Promise<void> {
  await enter(page, "Participants");
  await page.getByRole("button", { name: "Add a delegation" }).click();
  const form = page.getByRole("region", { name: "New delegation" });
  await form.getByRole("combobox").first().selectOption({ label: "Host" });
  const party = page.locator(".party", { hasText: "New party" });
  for (const count of [1, 2]) {
    await party.getByRole("button", { name: "Add", exact: true }).click();
    await expect.poll(() => party.locator("li").count()).toBe(count);
  }
  await shot(page, "2-hosts");
}

test("leads from the first question to a planned programme, a list of guests and links for hosts", () =>
  at.withBoard({ viewport: { width: 1440, height: 1000 } }, async (page) => {
    const inputs = await answer(page);
    const said: string[] = [];
    const strip = page.getByRole("region", { name: "Planning" });
    const accept = page.getByRole("button", { name: "Accept" });
    const isOver = async () => {
      const text = await strip
        .getByRole("status")
        .textContent({ timeout: 100 })
        .catch(() => null);
      if (text !== null && !said.includes(text)) said.push(text);
      if (said.length === 2) await shot(page, "3-planning");
      return accept.isVisible();
    };
    await expect.poll(isOver, { interval: 30, timeout: 150_000 }).toBe(true);
    const words = `${said.join(" ")} ${await page.getByRole("region", { name: "Proposals" }).textContent()}`;
    expect(words).toMatch(/A first programme at usual hours: all 6 activities have a time/);
    expect(new URL(page.url()).search).toBe("");
    expect(words).not.toMatch(/0 of 0|iteration|person-minutes|proven|NaN|undefined/i);
    await shot(page, "4-planned");
    await accept.click();
    await accept.waitFor({ state: "detached" });
    expect(inputs + 1).toBeLessThanOrEqual(25);
    const { programme, visit: made } = await held(page);
    expect(made).toMatchObject({ from: "2027-05-10", to: "2027-05-12" });
    expect(made.title).toBe("Visit to Graz: City of Osaka");
    expect(made.people.length).toBe(10);
    expect(made.interpreters).toMatchObject([{ pairs: [["en", "ja"]] }]);
    expect(programme.placements.length).toBe(6);
    const start = (id: string): string =>
      programme.placements.find((one: { activity: string }) => one.activity === id).start;
    // These are 18:00 and 17:00 in Graz, which is two hours ahead.
    expect(start("dinner-by-the-mayor").slice(11) >= "16:00").toBe(true);
    expect(start("reception-by-the-governor").slice(11) >= "15:00").toBe(true);
    expect(start("courtesy-call-on-the-mayor").slice(11) < "10:30").toBe(true);
    await shot(page, "5-board");

    await addHosts(page);
    const newHosts = async () => (await held(page)).visit.delegations[2];
    await expect.poll(newHosts).toMatchObject({ side: "host" });
    const peopleOf = async (party: string) =>
      (await held(page)).visit.people.filter((one: { party: string }) => one.party === party).length;
    const hosts = await newHosts();
    await expect.poll(() => peopleOf(hosts.parties[0].id)).toBe(2);
    const withHosts = await held(page);
    // No host belongs to the City of Osaka.
    const guests = withHosts.visit.delegations[0].parties[0];
    expect(hosts.parties[0].organisation).not.toBe(guests.organisation);

    await enter(page, "Participants");
    await page
      .locator(".party", { hasText: "City of Osaka" })
      .getByRole("button", { name: "Paste a list" })
      .click();
    const dialog = page.getByRole("dialog");
    const letters = ["Aoki", "Baba", "Chiba", "Doi", "Endo", "Fujii", "Goto", "Hara", "Ito", "Kato"];
    const rows = letters.map((name, i) =>
      [
        i + 1,
        `${name.toUpperCase()} Hana`,
        "Director",
        `TK12345${10 + i}`,
        "Japanese; English",
        "1970-01-02",
        "vegetarian",
        "quiet room",
        "090-1234-5678",
      ].join("\t"),
    );
    const table = [
      "No.\tName\tPosition\tPassport No.\tLanguages\tDate of birth\tDiet\tRemarks\tMobile",
      ...rows,
    ].join("\n");
    await paste(page, table);
    await dialog.getByText("10 people would be imported").waitFor();
    await expect.poll(() => dialog.locator("tbody tr").count()).toBe(10);
    for (const cell of ["TK1234519", "vegetarian", "quiet room", "090-1234-5678"])
      await dialog.getByRole("cell", { name: cell, exact: true }).first().waitFor();
    await dialog.getByText("Not imported: Passport No., Date of birth, Diet, Remarks.").waitFor();
    await shot(page, "6-paste");
    await dialog.getByLabel(/Replace .* with the pasted people/).check();
    await shot(page, "7-replace");
    await dialog.getByRole("button", { name: "Replace 8 people with 10 people" }).click();
    await dialog.waitFor({ state: "detached" });
    // The page shows a change before the server has answered it.
    await expect.poll(() => peopleOf(guests.id)).toBe(10);
    const { visit } = await held(page);
    const osaka = visit.people.filter((one: { party: string }) => one.party === guests.id);
    expect(osaka.length).toBe(10);
    expect(osaka.map((one: { name: string }) => one.name)).toEqual(
      letters.map((name) => `${name.toUpperCase()} Hana`),
    );
    expect(osaka[0]).toMatchObject({ head: true, languages: ["ja", "en"], contact: "090-1234-5678" });
    expect(JSON.stringify(visit)).not.toMatch(/TK12345|1970-01-02/);

    await page.getByRole("link", { name: "Access" }).click();
    const link = page.locator("form.new-link");
    await link.getByRole("combobox").first().selectOption({ label: "Host" });
    const options = await link.getByRole("combobox").nth(1).locator("option").allTextContents();
    expect(options.at(-1)).toBe("City of Osaka");
    await shot(page, "8-links");
  }));

/** Pastes from the real clipboard into the focused element. */
async function paste(page: Page, text: string): Promise<void> {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(text)})`);
  await page.getByRole("dialog").getByRole("textbox").focus();
  await page.keyboard.press("Control+V");
}

/** The same kind of visit in the other languages: guests, hosts, city and its zone, and items by what they are. */
const elsewhere = {
  "fr-FR": {
    guests: "Ville de Rabat",
    hosts: ["Ville de Lyon", "Région Auvergne-Rhône-Alpes"],
    city: ["Lyon", "Europe/Paris"],
    call: "Visite de courtoisie au maire",
    dinner: "Dîner offert par le maire",
    others: ["Visite de l’usine des eaux", "Atelier sur la mobilité", "Promenade", "Réception de la Région"],
  },
  "de-DE": {
    guests: "Stadt Chengdu",
    hosts: ["Stadt Bonn", "Land Nordrhein-Westfalen"],
    city: ["Bonn", "Europe/Berlin"],
    call: "Höflichkeitsbesuch bei der Oberbürgermeisterin",
    dinner: "Abendessen auf Einladung der Stadt",
    others: [
      "Besichtigung der Kläranlage",
      "Fachgespräch zur Mobilität",
      "Stadtrundgang",
      "Empfang des Landes",
    ],
  },
  "zh-CN": {
    guests: "卢布尔雅那市",
    hosts: ["成都市人民政府", "四川省外事办公室"],
    city: ["成都市", "Asia/Shanghai"],
    call: "拜会市长",
    dinner: "欢迎晚宴",
    others: ["考察污水处理厂", "城市交通座谈会", "参观大熊猫基地", "与企业一对一洽谈"],
  },
  "sl-SI": {
    guests: "Mesto Chengdu",
    hosts: ["Mestna občina Dunaj", "Gospodarska zbornica"],
    city: ["Dunaj", "Europe/Vienna"],
    call: "Vljudnostni obisk pri županu",
    dinner: "Večerja, ki jo priredi župan",
    others: ["Ogled čistilne naprave", "Delavnica o mobilnosti", "Sprehod po mestu", "Sprejem pri rektorju"],
  },
} as const;

test.each(Object.entries(elsewhere))(
  "%s: at most 25 inputs, calls in the morning, dinner in the evening",
  (locale, own) =>
    at.withBoard(
      { locale, timezoneId: "America/Lima", viewport: { width: 1440, height: 900 } },
      async (page) => {
        await page.goto(`${at.url}/app/new`);
        const question = (i: number) => page.locator("fieldset").nth(i);
        let inputs = 0;
        const fill = async (field: Locator, text: string) => {
          await field.fill(text);
          inputs++;
        };
        await fill(question(0).getByRole("textbox").first(), own.guests);
        await fill(question(0).getByRole("spinbutton").first(), "8");
        await fill(question(0).getByRole("spinbutton").last(), "1");
        for (const [i, host] of own.hosts.entries())
          await fill(question(1).getByRole("textbox").nth(i), host);
        const [city, zone] = own.city;
        await fill(question(2).getByRole("textbox").first(), city);
        expect(await question(2).getByRole("combobox").inputValue()).toBe(zone);
        const wishes = [own.call, ...own.others, own.dinner];
        for (const [i, title] of wishes.entries()) await fill(question(3).getByRole("textbox").nth(i), title);
        await shot(page, `new-${locale}`);
        await page.locator("form button.main").click();
        await page.waitForURL(/\/app\/visits\//);
        await page.locator(".strip-tall button.main").click({ timeout: 60_000 });
        await expect
          .poll(async () => (await held(page)).programme?.placements.length ?? 0, { timeout: 60_000 })
          .toBe(6);
        expect(inputs + 2).toBeLessThanOrEqual(25);
        const { programme, visit: made } = await held(page);
        const hourOf = (title: string): number => {
          const { id } = made.activities.find((one: { title: string }) => one.title === title);
          const { start } = programme.placements.find((one: { activity: string }) => one.activity === id);
          return Temporal.Instant.from(start).toZonedDateTimeISO(zone).hour;
        };
        expect(hourOf(own.call)).toBeGreaterThanOrEqual(9);
        expect(hourOf(own.call)).toBeLessThan(12);
        expect(hourOf(own.dinner)).toBeGreaterThanOrEqual(18);
        expect(made.activities.map(({ kind }: { kind: string }) => kind)).toContain("bilateral");
        await shot(page, `planned-${locale}`);
      },
    ),
);
