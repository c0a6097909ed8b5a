// A picture of the first page contains only that page.
import { expect, test } from "vitest";
import { smallProgramme } from "../../../test/fixtures/small-programme.ts";
import { smallVisit } from "../../../test/fixtures/small-visit.ts";
import { documentAt } from "../documents.ts";
import { pdfPrinter } from "./typst.ts";

const issue = { at: Temporal.Instant.from("2023-09-01T00:00Z") };
const printer = pdfPrinter();
const at = (path: string, language?: string) =>
  documentAt(smallVisit(), smallProgramme(), path, () => printer, issue, language);

test("the first page of the booklet is a picture of one page of A4 with its own glyphs", async () => {
  const svg = String((await at("programme.pdf.svg"))?.content);
  expect(svg).toMatch(/^<svg viewBox="0 0 595\.\d+ 841\.\d+"/);
  expect(svg.endsWith("</svg>")).toBe(true);
  const drawn = new Set([...svg.matchAll(/xlink:href="#(\w+)"/g)].map(([, id]) => id));
  const kept = new Set([...svg.matchAll(/<symbol id="(\w+)"/g)].map(([, id]) => id));
  expect(drawn.size).toBeGreaterThan(10);
  expect(kept).toEqual(drawn);
  // The background of one page, and no links.
  expect(
    svg.match(/^<path class="typst-shape" fill="#ffffff" fill-rule="nonzero" d="M 0 0v 841/gm),
  ).toHaveLength(1);
  expect(svg).not.toContain("<a ");
});

test("only PDFs have a picture", async () => {
  expect(await at("programme.md.svg")).toBeUndefined();
  expect(await at("nothing.pdf.svg")).toBeUndefined();
});

test("a booklet can be requested in any one language, and a calendar does not change", async () => {
  const text = async (path: string, language?: string) => String((await at(path, language))?.content);
  const both = await text("programme.md");
  expect(both).toMatch(/\p{Script=Han}/u);
  expect(both).toContain("City Hall");
  expect(await text("programme.md", "en")).not.toMatch(/\p{Script=Han}/u);
  expect(await text("programme.md", "zh-Hans")).not.toContain("City Hall");
  expect(await text("programme.md", "fr")).toMatch(/mercredi 25 octobre 2023/i);
  const calendar = "people/zhengzhou-head.ics";
  expect(await text(calendar, "fr")).toBe(await text(calendar));
  const picture = await text("programme.pdf.svg", "en");
  expect(picture).toMatch(/^<svg/);
  expect(picture).not.toBe(await text("programme.pdf.svg"));
});
