// What comes from a spreadsheet: cells, columns, people; rubbish gives nobody and throws nothing.
import fc from "fast-check";
import { expect, test } from "vitest";
import { person } from "#domain";
import { cellsOf, guessColumns, mostRows, peopleOf } from "../../src/web/editor/paste.ts";
import { newId } from "../../src/web/visit/names.ts";

const table =
  "No.\t姓名\tName (passport)\tPosition\tE-mail\n1\t王小明\tWANG Xiaoming\tDirector\tw@example.org\n2\t李华\tLI Hua\tOfficer\t\n";

test("a list with headings in two languages becomes people in its order", () => {
  const rows = cellsOf(table);
  const { columns, heading } = guessColumns(rows);
  expect(heading).toBe(true);
  expect(columns).toEqual(["ignore", "nameZh", "name", "role", "contact"]);
  expect(peopleOf(rows.slice(1), columns, "party-x", [], "Guest", ["zh"])).toEqual([
    {
      id: "wang-xiaoming",
      party: "party-x",
      name: { en: "WANG Xiaoming", "zh-Hans": "王小明" },
      role: "Director",
      languages: ["zh"],
      contact: "w@example.org",
    },
    {
      id: "li-hua",
      party: "party-x",
      name: { en: "LI Hua", "zh-Hans": "李华" },
      role: "Officer",
      languages: ["zh"],
    },
  ]);
});

test("without headings the columns follow from what is in them", () => {
  const rows = cellsOf("1\t张伟\tZHANG Wei\t市发展和改革委员会主任");
  expect(guessColumns(rows)).toEqual({ columns: ["ignore", "nameZh", "name", "roleZh"], heading: false });
});

test("quoted cells may hold tabs, quotes and line breaks", () => {
  expect(cellsOf('"a\t""b"""\t"c\nd"\ne')).toEqual([['a "b"', "c d"], ["e"]]);
});

test("whatever is pasted, the people are valid and their ids differ", () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.string({ unit: "grapheme" }), { maxLength: 6 }), { maxLength: 12 }),
      (cells) => {
        const rows = cellsOf(cells.map((row) => row.join("\t")).join("\n"));
        const { columns, heading } = guessColumns(rows);
        const people = peopleOf(heading ? rows.slice(1) : rows, columns, "party-x", ["guest"], "Guest", [
          "en",
        ]);
        expect(new Set(people.map((someone) => someone.id)).size).toBe(people.length);
        for (const someone of people) {
          const read = person.safeParse(someone);
          // Only a code that looks like a language and is none may be wrong.
          if (!read.success)
            expect(read.error.issues.every((issue) => issue.path[0] === "languages")).toBe(true);
        }
      },
    ),
    { numRuns: 300 },
  );
});

test("five thousand rows are read, and one more is too many", () => {
  const rows = cellsOf("A\tB\n".repeat(mostRows + 10));
  expect(rows.length).toBe(mostRows + 1);
});

test("ids are new, short and readable", () => {
  expect(newId("Žiga Čuk", ["ziga-cuk"], "person")).toBe("ziga-cuk-2");
  expect(newId("王小明", [], "person")).toBe("person");
});
