// A visit that is too large for the browser is planned on the server, watched, stopped and accepted.
import { afterAll, beforeAll, expect, test } from "vitest";
import { largeVisit } from "../../bench/large-visit.ts";
import { type Organiser, organiser } from "./organiser.ts";

let at: Organiser;
beforeAll(async () => {
  at = await organiser();
});
afterAll(() => at?.stop());

test("the server plans a visit of 160 activities with progress; the plan is stopped and accepted as one change", () =>
  at.withBoard({}, async (page) => {
    const api = async (method: string, path: string, body?: unknown) => {
      const answer = await page.request.fetch(`${at.url}/api/visits${path}`, {
        method,
        // The browser adds this origin header to requests of the page's own scripts.
        headers: { "sec-fetch-site": "same-origin" },
        ...(body === undefined ? {} : { data: body }),
      });
      expect(answer.ok()).toBe(true);
      return answer.json();
    };
    const { id } = await api("POST", "", { visit: largeVisit(160, 40), key: "large-visit" });
    await page.goto(`${at.url}/app/visits/${id}/timeline`);
    await page.getByRole("button", { name: "Plan", exact: true }).click();
    const strip = page.getByRole("region", { name: "Planning" });
    // "57 of 160 placed. …", or "All 160 placed. …".
    const placed = async () =>
      Number(/\d+/.exec((await strip.getByRole("status").textContent()) ?? "")?.[0] ?? 0);
    await expect.poll(placed, { timeout: 60_000 }).toBeGreaterThan(40);
    // The best programme so far is viewed during the search, without being saved.
    await page.locator("button[data-activity]").first().waitFor({ timeout: 60_000 });
    expect((await api("GET", `/${id}`)).document.programme).toBeNull();
    const [job] = (await api("GET", `/${id}/jobs`)).items;
    expect(job).toMatchObject({ state: "running", base: 1 });
    await page.getByRole("button", { name: /^Stop/ }).click();
    const accept = page.getByRole("button", { name: "Accept" });
    await accept.waitFor({ timeout: 60_000 });
    const [stopped] = (await api("GET", `/${id}/jobs`)).items;
    expect(stopped).toMatchObject({ id: job.id, state: "cancelled" });
    await accept.click();
    await accept.waitFor({ state: "detached" });
    await expect.poll(async () => (await api("GET", `/${id}`)).version, { timeout: 15_000 }).toBe(2);
    const { document } = await api("GET", `/${id}`);
    expect(document.programme.placements.length).toBe(stopped.progress.placed);
    await expect.poll(() => page.locator(".notices .bad").count()).toBe(0);
  }));
