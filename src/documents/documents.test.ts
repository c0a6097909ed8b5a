// All documents of a programme: the right files, the same bytes every time, and texts that cannot become markup.
import { readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Visit } from "#domain";
import { smallProgramme } from "../../test/fixtures/small-programme.ts";
import { smallVisit } from "../../test/fixtures/small-visit.ts";
import { decodeProgramme, encodeProgramme } from "../formats/programme-json.ts";
import { documentsOf } from "./documents.ts";
import { personalOf } from "./personal/personal.ts";
import { pdfRenderer } from "./render/typst.ts";

const issue = { at: Temporal.Instant.from("2023-09-01T00:00Z") };

const render = pdfRenderer();
const text = (content: string | Uint8Array) =>
  typeof content === "string" ? content : Buffer.from(content).toString("latin1");

test("every participant has a PDF and a calendar, every party has a calendar", async () => {
  const paths = (await documentsOf(smallVisit(), smallProgramme(), render, issue)).map(({ path }) => path);
  const people = [
    "zhengzhou-head",
    "zhengzhou-expert",
    "hangzhou-head",
    "hangzhou-expert",
    "mayor",
    "adviser",
  ];
  expect([...paths].sort()).toEqual(
    [
      "office.pdf",
      "programme.json",
      "programme.md",
      "programme.pdf",
      "report.html",
      ...people.flatMap((id) => [`people/${id}.ics`, `people/${id}.pdf`]),
      "interpreters/interpreter-zh.ics",
      "interpreters/interpreter-zh.pdf",
      ...["zhengzhou", "hangzhou", "ljubljana-hosts"].map((id) => `parties/${id}.ics`),
    ].sort(),
  );
});

test("the same programme gives the same bytes, even from another renderer", async () => {
  const once = await documentsOf(smallVisit(), smallProgramme(), render, issue);
  const again = await documentsOf(smallVisit(), smallProgramme(), pdfRenderer(), issue);
  for (const [i, file] of once.entries())
    expect(`${file.path} ${text(again[i]?.content ?? "") === text(file.content)}`).toBe(`${file.path} true`);
});

test("the booklet is tagged for accessibility and carries its title and language", async () => {
  const pdf = (await documentsOf(smallVisit(), smallProgramme(), render, issue)).find(
    ({ path }) => path === "programme.pdf",
  );
  const bytes = text(pdf?.content ?? "");
  expect(bytes.startsWith("%PDF-")).toBe(true);
  expect(bytes).toContain("/MarkInfo");
  expect(bytes).toContain("<pdfuaid:part>1</pdfuaid:part>");
  expect(bytes).toContain("Two days in Ljubljana");
  expect(bytes).not.toContain("CreationDate");
});

test("a text that looks like markup is printed as text", async () => {
  const visit = smallVisit();
  const evil = '#panic("x") *b* $x$ [ \\ #read("/etc/hostname") <a>';
  const programme = smallProgramme();
  const files = await documentsOf({ ...visit, title: { und: evil } }, programme, render, issue);
  const pdf = text(files.find(({ path }) => path === "programme.pdf")?.content ?? "");
  expect(pdf).toContain("#panic(&quot;x&quot;) *b* $x$ [ \\ #read(&quot;/etc/hostname&quot;) &lt;a&gt;");
});

test("a character without a font removes only the PDF's claim to the standard", async () => {
  const visit = { ...smallVisit(), title: { und: "Visit \u{10FFFD}" } };
  const pdf = (await documentsOf(visit, smallProgramme(), render, issue)).find(
    ({ path }) => path === "programme.pdf",
  );
  expect(text(pdf?.content ?? "").startsWith("%PDF-")).toBe(true);
});

test("programme.md is equal to the golden file", async () => {
  const md = text(
    (await documentsOf(smallVisit(), smallProgramme(), render, issue)).find(
      ({ path }) => path === "programme.md",
    )?.content ?? "",
  );
  const golden = new URL("../../test/golden/small-programme.md", import.meta.url);
  if (process.env.UPDATE_GOLDEN) writeFileSync(golden, md);
  expect(md).toBe(readFileSync(golden, "utf8"));
});

test("a contact has a name and a role, or only the role if the name is not public", async () => {
  const small = smallVisit();
  const visit: Visit = {
    ...small,
    people: small.people.map((one) => (one.id === "mayor" ? { ...one, name: { und: "Jana Novak" } } : one)),
    contacts: ["mayor", "adviser", undefined].map((id) => ({
      title: { en: "Day and night", "zh-Hans": "昼夜" },
      person: small.people.find((one) => one.id === id)?.id,
      details: { und: "Reception" },
    })),
  };
  const md = text(
    (await documentsOf(visit, smallProgramme(), render, issue)).find(({ path }) => path === "programme.md")
      ?.content ?? "",
  );
  const title = "- **Day and night · 昼夜**  ";
  expect(md.slice(md.indexOf(title))).toBe(
    [
      ...[title, "  Jana Novak, Mayor · Mayor Jana Novak · Jana Novak, Župan  ", "  Reception"],
      ...[title, "  Adviser for international relations  ", "  Reception"],
      ...[title, "  Reception", ""],
    ].join("\n"),
  );
  const person = visit.people.find((one) => one.id === "zhengzhou-head");
  const contacts = person && personalOf(visit, smallProgramme(), person).contacts;
  expect(contacts?.map((contact) => contact.person?.[0])).toEqual([
    "Mayor Jana Novak",
    "Adviser for international relations",
    undefined,
  ]);
});

test("no public document names an interpreter, a private engagement, a note or a private contact", async () => {
  const small = smallVisit();
  const visit = {
    ...small,
    interpreters: small.interpreters.map((i) => ({ ...i, name: { und: "Interpreter Name" } })),
    activities: small.activities.map((a) => ({ ...a, note: { und: "Secret note" } })),
    people: small.people.map((p) => ({ ...p, contact: "+386 1 000" })),
  };
  const files = await documentsOf(visit, smallProgramme(), render, issue);
  const md = text(files.find(({ path }) => path === "programme.md")?.content ?? "");
  expect(md).not.toMatch(/Interpreter Name|Secret note|\+386|briefing/);
  const calendars = files
    .filter(({ path }) => path.endsWith(".ics"))
    .map(({ content }) => text(content))
    .join("");
  expect(calendars).not.toMatch(/Secret note|\+386/);
});

test("programme.json is read as it was written", () => {
  const programme = smallProgramme();
  const read = decodeProgramme(encodeProgramme(programme));
  expect(read).toEqual({ ok: true, value: programme });
  expect(encodeProgramme(programme)).toBe(encodeProgramme(read.ok ? read.value : programme));
});

test("an invalid programme.json is reported with positions and expectations", () => {
  expect(decodeProgramme("{")).toMatchObject({ ok: false, error: [{ code: "not-json" }] });
  const broken = encodeProgramme(smallProgramme()).replace('"2023-10-25T07:00Z"', '"07:00"');
  expect(decodeProgramme(broken)).toEqual({
    ok: false,
    error: [
      {
        code: "not-a-programme",
        path: ["placements", 0, "start"],
        expected: "an instant such as 2023-10-26T07:00Z",
      },
    ],
  });
});
