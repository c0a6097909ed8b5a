// The page of releases shows each conflict of confirmed items. With a reason, which is stored, a release is possible.
import { afterAll, beforeAll, expect, test } from "vitest";
import { clashingVisitYaml } from "../fixtures/small-visit.ts";
import { type Organiser, organiser } from "./organiser.ts";

let at: Organiser;
beforeAll(async () => {
  at = await organiser(clashingVisitYaml);
});
afterAll(() => at?.stop());

test("a confirmed conflict asks for a reason, and the release shows it afterwards", () =>
  at.withBoard({ viewport: { width: 1200, height: 900 } }, async (page) => {
    await page.getByRole("navigation").getByRole("link", { name: "Overview" }).click();
    await page.locator(".phase", { hasText: "2 scheduled with a conflict" }).waitFor();
    await page.getByRole("navigation").getByRole("link", { name: "Releases" }).click();
    const button = page.getByRole("button", { name: "Release", exact: true });
    await button.waitFor();
    expect(await button.isDisabled()).toBe(true);
    await page.getByText("Signing of the agreement").first().waitFor();
    await page.getByLabel("Reason for an exception to “In two places at once”").fill("Agreed with the hotel");
    for (const other of await page.getByLabel(/Reason for an exception/).all())
      if ((await other.inputValue()) === "") await other.fill("Agreed with the hotel");
    await button.click();
    await page
      .getByRole("region", { name: /^Release \d+$/ })
      .first()
      .getByText("Agreed with the hotel")
      .first()
      .waitFor();
  }));
