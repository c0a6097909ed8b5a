// The run of show on a phone: marks without a network are kept and sent later, and two phones count nobody twice.
import type { Page } from "playwright";
import { expect, test } from "vitest";
import { onOnePage } from "./page-parts.ts";

const { withBoard } = onOnePage();
const phone = { viewport: { width: 390, height: 844 } };
const eventually = { timeout: 30_000 };

async function recordOf(page: Page) {
  const answer = await page.evaluate(async () => (await fetch("/api/visits/small-visit/record")).text());
  return JSON.parse(answer).document.record;
}

const at = (page: Page, path: string) => new URL(path, page.url()).href;

test("without a network a phone marks items, checks guests in by their codes, and sends it all later", () =>
  withBoard(phone, async (page) => {
    await page.goto(at(page, "/day/small-visit"));
    const controlled = "navigator.serviceWorker.controller !== null";
    await expect.poll(() => page.evaluate(controlled), eventually).toBe(true);
    const welcome = page.locator("#a-welcome");
    await page.context().setOffline(true);
    await page.goto(at(page, "/day/small-visit"));
    await page.getByText("No network.", { exact: false }).waitFor();
    await welcome.getByRole("button", { name: "Held" }).click();
    await welcome.getByRole("spinbutton", { name: "Minutes late" }).fill("20");
    await welcome.getByRole("spinbutton", { name: "Minutes late" }).blur();
    await welcome.locator(".attendance > summary").click();
    await welcome.getByText("Guest who is not on the list").click();
    await welcome.getByRole("textbox", { name: "Name", exact: true }).fill("Deputy Director");
    await welcome.getByRole("textbox", { name: "Organisation" }).fill("Water Works");
    await welcome.getByRole("button", { name: "Add as present" }).click();
    await welcome.getByRole("button", { name: "Promise" }).click();
    await welcome
      .getByRole("textbox", { name: "Promise" })
      .fill("@Zhengzhou sends the study by 12 March 2024");
    await welcome.getByRole("button", { name: "Save" }).click();

    // The code of a badge is an address: the camera opens it, here without a network.
    await page.goto(at(page, "/day/small-visit/check-in/zhengzhou-head"));
    const checkIn = page.locator("#check-in");
    await checkIn.getByRole("combobox").selectOption("welcome");
    await checkIn.getByRole("button", { name: "present" }).click();
    await checkIn.getByText(/is marked as present/).waitFor();
    await welcome.getByText("Present: 2 of ", { exact: false }).waitFor();
    await page.getByText("Waiting to be sent: 5").waitFor();

    // With a network again, everything is sent in the order in which it was marked.
    await page.context().setOffline(false);
    await page.getByText("Waiting to be sent", { exact: false }).waitFor({ state: "hidden" });
    const record = await recordOf(page);
    expect(record.held).toMatchObject([{ activity: "welcome", late: 20 }]);
    expect(record.attendance).toMatchObject([
      { present: ["zhengzhou-head"], walkIns: [{ name: "Deputy Director", organisation: "Water Works" }] },
    ]);
    expect(record.commitments).toMatchObject([{ party: "zhengzhou", due: "2024-03-12" }]);
    expect(record.marks).toHaveLength(5);

    // Another phone that did not know of it said something else: both are shown, and one press decides.
    const other = await page.evaluate(async () => {
      const mark = {
        id: `mark-${crypto.randomUUID()}`,
        activity: "welcome",
        at: "2023-10-25T01:00Z",
        says: "absent",
        persons: ["zhengzhou-head"],
      };
      const answer = await fetch("/api/visits/small-visit/record/marks", {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ marks: [mark] }),
      });
      return JSON.parse(await answer.text()).outcomes;
    });
    expect(other).toEqual(["differs"]);
    await page.reload();
    const difference = page.locator("#differences li");
    await difference
      .getByText(/absent/)
      .first()
      .waitFor();
    await difference.getByRole("button", { name: "Keep what is recorded" }).click();
    await difference.waitFor({ state: "hidden" });
    await expect
      .poll(async () => (await recordOf(page)).marks.filter((one: object) => "differs" in one), eventually)
      .toEqual([]);
    expect((await recordOf(page)).attendance[0].present).toEqual(["zhengzhou-head"]);

    // An item that began late leads to the repairs with its delay filled in.
    await welcome.getByRole("link", { name: "Repair the programme" }).click();
    await page.getByRole("heading", { level: 1, name: "Disruptions" }).waitFor();
    expect(await page.getByRole("spinbutton").inputValue()).toBe("20");
    expect(await page.locator(".disruption-who select").inputValue()).toBe("welcome");
  }));
