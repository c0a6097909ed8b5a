// When the server refuses an edit, of every kind and on every page, the reader sees a message.
import type { Locator, Page } from "playwright";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { type Organiser, organiser } from "./organiser.ts";
import { enter, go, shownMoment, typeMoment } from "./page-parts.ts";

let at: Organiser;
/** One page for all: opening it is what takes longest. */
let page: Page;
beforeAll(async () => {
  at = await organiser();
  page = await at.openBoard({ viewport: { width: 1400, height: 1000 } });
});
afterEach(() => page.unrouteAll({ behavior: "wait" }));
afterAll(() => at?.stop());

/** Adds an edit to every request so that the server refuses it: a grid with a negative number of minutes. */
interface Spoiler {
  number: number;
  /** The number of changes that were sent and refused. */
  refused: number;
  /** Resolves when the next change is sent. */
  sent: PromiseWithResolvers<void>;
  /** Resolves when the change that was sent last is answered. */
  answered: Promise<unknown>;
}

/** Adds to every request an edit that the server must refuse. Its sentence contains the number of the attempt. */
async function spoil(page: Page): Promise<Spoiler> {
  const spoiler: Spoiler = {
    number: 0,
    refused: 0,
    sent: Promise.withResolvers(),
    answered: Promise.resolve(),
  };
  await page.route(/\/api\/visits\/[^/]+\/edits\b/, async (route) => {
    const body = JSON.parse(route.request().postData() ?? "{}");
    body.edits.push({ kind: "set", path: ["visit", "grid"], value: -spoiler.number });
    spoiler.refused++;
    await route.continue({ postData: JSON.stringify(body) });
    spoiler.answered = route.request().response();
    spoiler.sent.resolve();
  });
  return spoiler;
}

/** Buttons that do not change the visit: they open, close or show something. */
const quiet = /^(×|↶|↷|\?|close|make a link|calendar)/i;

/** Controls that can change something. A date or a time is one control. */
const controls = "button:not(.entry), select, textarea, input, .moment-input";

/** Uses a control as a person would to change something. Returns false if the control cannot be used. */
async function use(page: Page, control: Locator): Promise<boolean> {
  // One call asks for everything about a control, because there are hundreds of controls.
  const found = await control.evaluateAll((all) =>
    all.map((element) => {
      const { width, height } = element.getBoundingClientRect();
      const isShown = width > 0 && height > 0 && element.checkVisibility({ visibilityProperty: true });
      return {
        isUsable:
          isShown && !element.matches(":disabled") && element.closest("[aria-disabled=true]") === null,
        isMoment: element.matches(".moment-input"),
        tag: element.tagName,
        type:
          element.getAttribute("inputmode") === "numeric" ? "number" : (element.getAttribute("type") ?? ""),
        value: "value" in element ? String(element.value) : "",
        options: [...element.querySelectorAll("option:not([disabled])")].map(
          (option) => option.getAttribute("value") ?? option.textContent ?? "",
        ),
      };
    }),
  );
  const [state] = found;
  if (!state?.isUsable) return false;
  const { tag, type, value } = state;
  if (state.isMoment) {
    const [date, time] = (await shownMoment(control)).match(/^(.*-.*?)?T?(.*:.*)?$/)?.slice(1) ?? [];
    const otherDate = date && (date === "2023-10-25" ? "2023-10-26" : "2023-10-25");
    const otherTime = time && (time === "10:15" ? "10:30" : "10:15");
    await typeMoment(control, [otherDate, otherTime].filter(Boolean).join("T"));
    await page.evaluate("document.activeElement.blur()");
    return true;
  }
  if (tag === "BUTTON" || type === "checkbox" || type === "radio") await control.click();
  else if (tag === "SELECT") {
    const next = state.options.find((option) => option !== value && option !== "");
    if (next !== undefined) await control.selectOption(next);
  } else {
    await control.fill(type === "number" ? String(Number(value) + 1) : `${value} x`.trim());
    await control.blur();
  }
  await page.keyboard.press("Escape").catch(() => {});
  return true;
}

/**
 * Returns the controls in a part of the page, one of each kind. The kind is the label of the group or of the control,
 * without names of entries.
 */
async function kindsIn(scope: Locator): Promise<{ readonly kind: string; readonly nth: number }[]> {
  const found = await scope.locator(controls).evaluateAll((all) =>
    all.map((element) => {
      const own = element.getAttribute("aria-label") ?? element.textContent ?? "";
      const label =
        element.tagName === "BUTTON" ? own : (element.closest(".field, label")?.textContent ?? own);
      const isOff = element.matches(":disabled, [aria-disabled=true]") || element.checkVisibility() === false;
      // Checkboxes and selects of one group send the same kind of edit.
      const isChoice = element.matches("select, [type=checkbox], [type=radio]");
      const legend = isChoice ? element.closest("fieldset")?.querySelector("legend") : null;
      const words = (legend?.textContent ?? label).replace(/[:(].*|\d+/g, "").slice(0, 30);
      return {
        kind: isOff ? "" : `${element.tagName} ${element.getAttribute("type") ?? ""} ${words}`,
        label,
      };
    }),
  );
  const seen = new Set<string>();
  return found.flatMap(({ kind, label }, nth) => {
    if (kind === "" || seen.has(kind) || quiet.test(label.trim())) return [];
    seen.add(kind);
    return [{ kind, nth }];
  });
}

/** Uses every kind of control. Returns those whose edit was sent and refused. Fails if no message appeared. */
async function refuseAll(page: Page, spoiler: Spoiler, scope: Locator, silent: string[]): Promise<number> {
  const kinds = await kindsIn(scope);
  let told = 0;
  for (const { kind, nth } of kinds) {
    spoiler.number++;
    const before = spoiler.refused;
    const control = scope.locator(controls).nth(nth);
    spoiler.sent = Promise.withResolvers();
    if (!(await use(page, control))) continue;
    // Some controls send nothing, and no event shows that. Those that send an edit do so within this time.
    await Promise.race([spoiler.sent.promise, page.waitForTimeout(60)]);
    if (spoiler.refused === before) continue;
    await spoiler.answered;
    const sentence = page.getByText(`-${spoiler.number} is too small`).first();
    const isTold = await sentence.waitFor({ timeout: 20_000 }).then(
      () => true,
      () => false,
    );
    if (isTold) told++;
    else silent.push(`${new URL(page.url()).pathname}: ${kind}`);
  }
  return told;
}

/** The pages, with the least number of kinds of edits that each sends. */
const pages = [
  ["Visit", 20],
  ["Participants", 20],
  ["Activities", 40],
  ["Places and travel", 20],
  ["Interpreters and vehicles", 15],
  ["Hosts and organisations", 8],
  ["Wishes", 10],
  ["Rules", 3],
] as const;

test.for(pages)("%s shows a message for every kind of refused edit", async ([room, least]) => {
  const silent: string[] = [];
  await enter(page, room);
  const content = page.locator("#content");
  const spoiler = await spoil(page);
  const open = () =>
    page.evaluate("for (const details of document.querySelectorAll('#content details')) details.open = true");
  await open();
  const isList = await content.locator(".room-list").isVisible();
  let told = await refuseAll(page, spoiler, isList ? content.locator(".room-list") : content, silent);
  const lists = await content.locator(".room-list :is(ul, ol)").count();
  for (let i = 0; i < lists; i++) {
    const entry = content.locator(".room-list :is(ul, ol)").nth(i).locator(".entry").first();
    if (!(await entry.isVisible())) continue;
    await entry.click();
    await open();
    told += await refuseAll(page, spoiler, content.locator(".room-form"), silent);
  }
  expect(silent).toEqual([]);
  expect(told).toBeGreaterThanOrEqual(least);
});

/** Replaces the body that the page sends, so that the real server answers a different one. */
async function instead(page: Page, path: RegExp, change: (body: Record<string, unknown>) => object) {
  await page.route(path, async (route) => {
    const body = JSON.parse(route.request().postData() ?? "{}");
    await route.continue({ postData: JSON.stringify(change(body)) });
  });
}

test("the timeline shows a message when a pin, a removal or a move is refused", async () => {
  await enter(page, "Timeline");
  const spoiler = await spoil(page);
  await page.locator("button[data-activity]").first().click();
  const panel = page.getByRole("complementary");
  for (const name of [/^(Pin|Loosen)/, /^Take out/]) {
    spoiler.number++;
    await panel.getByRole("button", { name }).first().click();
    await page.getByText(`-${spoiler.number} is too small`).first().waitFor();
  }
  expect(spoiler.refused).toBe(2);
});

test("the page of links shows a message when making or revoking a link is refused", async () => {
  await go(page, "Access");
  await page.getByRole("button", { name: "Make a link" }).click();
  await page
    .getByRole("button", { name: /^Revoke/ })
    .first()
    .waitFor();
  await instead(page, /\/links(\?|$)/, (body) => ({ ...body, subject: "nobody" }));
  await page.getByRole("button", { name: "Make a link" }).click();
  await page.getByText("must name a person of the visit").first().waitFor();
  await page.route(/\/links\/[^/]+/, (route) =>
    route.continue({
      url: route
        .request()
        .url()
        .replace(/links\/[^?]+/, "links/nothing"),
    }),
  );
  await page
    .getByRole("button", { name: /^Revoke/ })
    .first()
    .click();
  await page.getByText("There is nothing here, or your link does not give access to it.").first().waitFor();
});

test("releases and history show a message when a release or a return is refused", async () => {
  await go(page, "Releases");
  await instead(page, /\/releases(\?|$)/, (body) => ({ ...body, base: -1 }));
  await page.getByRole("button", { name: "Release", exact: true }).last().click();
  await page.getByText("-1 is too small").first().waitFor();
  await go(page, "History");
  await instead(page, /\/restore/, (body) => ({ ...body, version: 9999 }));
  await page.locator(".history-list button").last().click();
  await page.getByRole("button", { name: /^Restore state/ }).click();
  await page.getByText("There is no state 9999 in this history").first().waitFor();
});
