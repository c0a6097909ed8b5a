// Pages as a reader sees them: a continued day is marked, one running line, bookmarks in one language, no widowed line.
import { expect, test } from "vitest";
import type { Programme, Visit } from "#domain";
import { smallProgramme } from "../../test/fixtures/small-programme.ts";
import { smallVisit } from "../../test/fixtures/small-visit.ts";
import { readPdf } from "../../test/support/pdf.ts";
import { bookletOf } from "./booklet/booklet.ts";
import { inkOf } from "./fonts/ink.ts";
import { personalOf } from "./personal/personal.ts";
import { pdfRenderer } from "./render/typst.ts";

const render = pdfRenderer();

/** Returns the small visit with a day so long that it fills several pages. */
function longDay(): { readonly visit: Visit; readonly programme: Programme } {
  const visit = smallVisit();
  const programme = smallProgramme();
  const summary = { en: "What is said about it takes several lines of a column. ".repeat(14) };
  const activities = visit.activities.map((activity) => ({ ...activity, summary }));
  const title = {
    en: "A visit whose name is a good deal longer than any line of a running head can hold, and longer",
  };
  return { visit: { ...visit, title, activities, languages: ["en", "zh-Hans"] }, programme };
}

test("a day that continues on the next page repeats its date", async () => {
  const { visit, programme } = longDay();
  const { pages } = await readPdf(
    await render("booklet/booklet.typ", bookletOf(visit, programme), inkOf(visit)),
  );
  const continued = pages.filter(({ text }) => text.includes("Wednesday, 25 October 2023 (continued)"));
  expect(continued.length).toBeGreaterThan(0);
  expect(continued.every(({ text }) => text.includes("2023年10月25日星期三（续）"))).toBe(true);
  expect(pages.slice(0, 2).some(({ text }) => text.includes("continued"))).toBe(false);
});

test("the running head is one line, and is cut if it does not fit", async () => {
  const { visit, programme } = longDay();
  const { pages } = await readPdf(
    await render("booklet/booklet.typ", bookletOf(visit, programme), inkOf(visit)),
  );
  for (const page of pages.slice(1)) {
    const head = page.words.filter(({ y }) => y > page.height - 70);
    const running = head.filter(({ height }) => height < 8.5);
    expect(new Set(running.map(({ y }) => Math.round(y))).size).toBe(1);
    expect(running.map(({ text }) => text).join("")).toContain("…");
  }
});

test("bookmarks are in one language", async () => {
  const { visit, programme } = longDay();
  const { bookmarks } = await readPdf(
    await render("booklet/booklet.typ", bookletOf(visit, programme), inkOf(visit)),
  );
  expect(bookmarks).toContain("Programme");
  expect(bookmarks).toContain("Wednesday, 25 October 2023");
  expect(bookmarks.filter((title) => /\p{sc=Han}/u.test(title))).toEqual([]);
});

test("a role that already names the party is printed alone", () => {
  const visit = smallVisit();
  const [person] = visit.people;
  const party = visit.delegations.flatMap(({ parties }) => parties).find(({ id }) => id === person?.party);
  if (!person || !party) throw new Error("the small visit has people and parties");
  const programme = smallProgramme();
  const title = { und: "NDRC" };
  const delegations = visit.delegations.map((delegation) => ({
    ...delegation,
    parties: delegation.parties.map((one) => (one.id === party.id ? { ...one, title } : one)),
  }));
  const partyOf = (role: string) =>
    personalOf({ ...visit, delegations }, programme, { ...person, role: { und: role } }).party;
  expect(new Set(partyOf("Deputy Director General, NDRC"))).toEqual(new Set([""]));
  expect(new Set(partyOf("Deputy Director General"))).toEqual(new Set(["NDRC"]));
});
