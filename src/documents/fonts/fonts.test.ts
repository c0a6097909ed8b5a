// Fonts of PDFs: only from packages, every script drawn, missing characters reported, long words within the margins.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Programme, Visit } from "#domain";
import { readVisit } from "#formats";
import { plan } from "#planner";
import { sayUnprintable } from "#text";
import { smallProgramme } from "../../../test/fixtures/small-programme.ts";
import { smallVisit } from "../../../test/fixtures/small-visit.ts";
import { readPdf } from "../../../test/support/pdf.ts";
import { bookletOf } from "../booklet/booklet.ts";
import { pdfThread } from "../render/pdf-thread.ts";
import { pdfRenderer } from "../render/typst.ts";
import { fontsFor } from "./fonts.ts";
import { inkOf } from "./ink.ts";
import { unprintableTexts } from "./unprintable.ts";

function fixture(name: string): { readonly visit: Visit; readonly programme: Programme } {
  const file = new URL(`../../../test/fixtures/${name}`, import.meta.url);
  const read = readVisit(readFileSync(file, "utf8"), name);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  const search = plan(read.value.visit, { seed: 1, iterations: 5 });
  let step = search.next();
  while (!step.done) step = search.next();
  return { visit: read.value.visit, programme: step.value };
}

const booklet = async ({ visit, programme }: ReturnType<typeof fixture>) =>
  readPdf(await pdfRenderer()("booklet/booklet.typ", bookletOf(visit, programme), inkOf(visit)));

test("names in twenty scripts are drawn in the fonts of their scripts, without fonts of the machine", async () => {
  const { visit, programme } = fixture("names-in-scripts.yaml");
  const { fonts, pages } = await booklet({ visit, programme });
  const scripts =
    "Arabic Armenian Cyrillic Devanagari Ethiopic Georgian Greek Hebrew Jp Khmer Kr Lao Latin LatinExt MathLatin Mongolian Myanmar Sc Sinhala Tamil Thai Tibetan Emoji";
  expect([...new Set(fonts.map((name) => name.replace(/^.*Noto(Sans|Serif)?|-.*$/g, "")))].sort()).toEqual(
    scripts.split(" ").sort(),
  );
  expect(fonts.filter((name) => !/^[A-Z]{6}\+Noto/.test(name))).toEqual([]);
  const thread = pdfThread();
  expect(await unprintableTexts(visit, () => thread)).toEqual([]);
  await thread.close();
  const text = pages.map((page) => page.text).join("");
  // A mark that changes the direction is removed, and the text after it is read as written.
  expect(text).toContain("abcdef, Delegate rlo");
});

test("kana identify a Japanese name; in all other names, the visit's languages decide the form of Han", async () => {
  const faces = async (text: string, languages: string[]) =>
    (await fontsFor(text, languages)).han.map((it) => it.face);
  expect(await faces("陈静", [])).toEqual(["sc"]);
  expect(await faces("鈴木 さくら", ["en"])).toEqual(["sc", "jp"]);
  expect(await faces("鈴木", ["ja"])).toEqual(["jp"]);
  expect(await faces("臺灣", ["zh-Hant"])).toEqual(["tc"]);
  expect(await faces("김민서", ["en"])).toEqual(["kr"]);
});

test("a character without a font is reported with its text", async () => {
  const visit = { ...smallVisit(), title: { und: "Visit to 𒀭𒂗𒍪" } };
  const thread = pdfThread();
  const unprintable = await unprintableTexts(visit, () => thread);
  await thread.close();
  expect(unprintable).toEqual([{ text: "Visit to 𒀭𒂗𒍪", characters: ["𒀭", "𒂗", "𒍪"] }]);
  expect(unprintable.map((text) => sayUnprintable("en", text))[0]).toContain(
    "𒀭 (U+1202D), 𒂗 (U+12097), 𒍪 (U+1236A)",
  );
});

test("a letter keeps its place if no font can draw its mark with it, and the mark is reported", async () => {
  // Contains a ring in two characters, Korean in parts, a mark that only a font without its letter has, and a mark that
  // no font has.
  const names = ["A\u030angstro\u0308m", "\u1100\u1175\u11b7", "Kub\u030cek", "H\u0331usayn"];
  const visit = smallVisit();
  const people = visit.people.map((person, i) =>
    names[i] === undefined ? person : { ...person, name: { und: names[i] } },
  );
  const marked = { ...visit, people };
  const thread = pdfThread();
  const unprintable = await unprintableTexts(marked, () => thread);
  await thread.close();
  expect(unprintable).toEqual([
    { text: names[2], characters: ["\u030c"] },
    { text: names[3], characters: ["\u0331"] },
  ]);
  const { pages } = await booklet({ visit: marked, programme: smallProgramme() });
  const text = pages.map((page) => page.text).join("");
  for (const name of ["Ångström", "김", "Kubek", "Husayn"]) expect(text).toContain(name);
});

test("long words are broken within their column", async () => {
  const { pages } = await booklet(fixture("long-words.yaml"));
  for (const [number, page] of pages.entries())
    for (const word of page.words) {
      const columns = page.words.filter((other) => other.x > word.x + 1 && Math.abs(other.y - word.y) < 1);
      const edge = Math.min(page.width - 50, ...columns.map((other) => other.x));
      // A full-width mark at the end takes half of its width.
      expect(`${number + 1} ${word.text} ${word.x + word.width <= edge + word.height / 2}`).toBe(
        `${number + 1} ${word.text} true`,
      );
    }
});
