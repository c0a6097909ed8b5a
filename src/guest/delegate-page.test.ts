// The delegate's page before, during and after the visit, without a script.
import { expect, test } from "vitest";
import { agendaOf } from "#documents";
import { instantMinute, personId } from "#domain";
import type { Language } from "#text";
import { smallProgramme } from "../../test/fixtures/small-programme.ts";
import { smallVisit } from "../../test/fixtures/small-visit.ts";
import { delegatePage } from "./index.ts";

const head = personId.parse("zhengzhou-head");

async function pageAt(instant: string, language: Language = "en"): Promise<string> {
  const visit = smallVisit();
  const programme = smallProgramme();
  const planned = { visit, programme };
  const page = delegatePage(
    {
      language,
      taste: { theme: "dark", large: true },
      visit,
      name: "",
      now: instantMinute.decode(instant),
      calendar: "https://entente.example/l/token/calendar.ics",
      released: {
        release: 3,
        agenda: agendaOf(visit, programme, { kind: "person", id: head }, "personal"),
        shifts: [],
        transfers: [],
        before: planned,
        after: planned,
      },
    },
    head,
  );
  return String(await page);
}
/** Returns what a slot of "now and next" shows; undefined if it is hidden. */
const slot = (text: string, name: "now" | "next"): string | undefined =>
  new RegExp(`data-slot="${name}" >.*?class="title">([^<]*)<`, "s").exec(text)?.[1];
const lead = (text: string) => /<p class="lead" ([^>]*)>([^<]*)</.exec(text)?.slice(1, 3);

test("during an activity, it is shown as now and the following one as next", async () => {
  const { placements } = smallProgramme();
  const welcome = placements.find(({ activity }) => activity === "welcome");
  const text = await pageAt(instantMinute.encode((welcome?.start ?? 0) + 5));
  expect(slot(text, "now")).toBe("Welcome at City Hall");
  expect(slot(text, "next")).toBeDefined();
  expect(slot(text, "next")).not.toBe("Welcome at City Hall");
  expect(lead(text)).toEqual(["hidden", ""]);
  expect(text).toContain('data-theme="dark" data-size="large"');
});

test("before the visit, the page says when it begins, and afterwards that it is over", async () => {
  const before = await pageAt("2023-10-20T10:00Z");
  expect(lead(before)?.[1]).toBe("The visit begins on Wednesday, 25 October 2023.");
  expect([slot(before, "now"), slot(before, "next") === undefined]).toEqual([undefined, false]);
  const over = await pageAt("2023-11-20T10:00Z", "sl");
  expect(lead(over)?.[1]).toBe("Program je končan. Hvala za sodelovanje.");
  expect([slot(over, "now"), slot(over, "next")]).toEqual([undefined, undefined]);
});

test("on the second day, the first day is collapsed; after the visit, no day is", async () => {
  const open = (text: string) =>
    [...text.matchAll(/<details class="day"[^>]*?(open)?\s*>/g)].map((m) => m[1]);
  expect(open(await pageAt("2023-10-26T07:00Z"))).toEqual([undefined, "open"]);
  expect(open(await pageAt("2023-11-26T07:00Z"))).toEqual(["open", "open"]);
});

test("times are local, each item has one anchor, and guests can subscribe to the calendar", async () => {
  const text = await pageAt("2023-10-25T08:00Z");
  expect(text).toContain("All times local: Ljubljana time (UTC+2)");
  const anchors = [...text.matchAll(/ id="(a-[^"]+)"/g)].map(([, id]) => id);
  expect(anchors.length).toBeGreaterThan(3);
  expect(new Set(anchors).size).toBe(anchors.length);
  expect(text).toContain('href="webcal://entente.example/l/token/calendar.ics"');
});
