// Pasted spreadsheets: cells, columns, people. Unreadable text leads to no people and no exception.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { applyEdits, person, type Visit, validateVisit, type WorkingDocument } from "#domain";
import { cellsOf, mostRows } from "../../src/web/paste-people/cells.ts";
import { isImported } from "../../src/web/paste-people/columns.ts";
import { guessColumns } from "../../src/web/paste-people/guess-columns.ts";
import { type NewPerson, peopleOf, unknownLanguages } from "../../src/web/paste-people/pasted-people.ts";
import { placeholdersOf, replacing } from "../../src/web/paste-people/placeholders.ts";
import { spokenLanguages } from "../../src/web/paste-people/spoken-languages.ts";
import { draftVisit } from "../../src/web/start/draft-visit.ts";
import { draftWords } from "../fixtures/draft-words.ts";

/** Returns a pasted table from lines with bars between the cells. */
const pasted = (...lines: readonly string[]): string[][] =>
  cellsOf(
    lines
      .map((line) =>
        line
          .split("|")
          .map((cell) => cell.trim())
          .join("\t"),
      )
      .join("\n"),
  );

/** Returns the people read from a table whose columns nobody has corrected. */
function peopleIn(rows: string[][], ownLanguages: readonly string[] = []): NewPerson[] {
  const { columns, heading } = guessColumns(rows);
  return peopleOf(heading ? rows.slice(1) : rows, columns, "party-x", [], "Guest", ["en"], ownLanguages);
}

test("a list with headings in two languages becomes people in the same order", () => {
  const rows = pasted(
    "No. | 姓名 | Name (passport) | Position | E-mail",
    "1 | 王小明 | WANG Xiaoming | Director | w@example.org",
    "2 | 李华 | LI Hua | Officer | ",
  );
  const { columns, heading } = guessColumns(rows);
  expect(heading).toBe(true);
  expect(columns).toEqual(["number", "nameOwn", "name", "role", "contact"]);
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

test("without headings, the contents determine the columns", () => {
  const rows = pasted("1 | 张伟 | ZHANG Wei | 市发展和改革委员会主任");
  expect(guessColumns(rows)).toEqual({ columns: ["number", "nameOwn", "name", "roleOwn"], heading: false });
});

describe("documents, telephones, addresses and dates never become names", () => {
  test.each([
    [
      "Chinese headings",
      ["序号 | 姓名 | 职务 | 护照号 | 手机", "1 | 王小明 | 主任 | E12345678 | 13800138000"],
      ["number", "nameOwn", "roleOwn", "passport", "contact"],
    ],
    [
      "the passport before the name",
      ["Passport No. | Name | Position", "PB1234567 | Ana Kovač | Director"],
      ["passport", "name", "role"],
    ],
    [
      "a heading that nobody knows",
      ["Emri | Dokumenti | Shënim", "Jan Jansen | NX1234567 | geen", "Piet Pietersen | NX7654321 | vis"],
      ["ignore", "passport", "ignore"],
    ],
    [
      "a heading that is wrong",
      ["Name | Name 2", "E12345678 | 王小明", "G87654321 | 李华"],
      ["passport", "nameOwn"],
    ],
    [
      "no heading at all",
      ["WANG Xiaoming | E12345678 | 1970-01-02 | +86 138 0013 8000 | w@example.org"],
      ["name", "passport", "birth", "contact", "contact"],
    ],
    [
      "German, with what the visit has no field for",
      [
        "Lfd. Nr. | Name | Vorname | Geburtsdatum | Reisepass-Nr. | Ernährung | Zimmerwunsch",
        "1 | Muster | Eva | 02.01.1970 | C01X00T47 | vegetarisch | ruhig",
      ],
      ["number", "family", "given", "birth", "passport", "diet", "ignore"],
    ],
  ])("%s", (_, lines, expected) => {
    const rows = pasted(...lines);
    expect(guessColumns(rows).columns).toEqual(expected);
    for (const { name, role } of peopleIn(rows)) {
      expect(JSON.stringify([name, role])).not.toMatch(/\d{3}|@/);
    }
  });

  const secrets = fc.oneof(
    fc.stringMatching(/^[A-Z]{1,2}\d{7}$/),
    fc.stringMatching(/^\d{17}[\dX]$/),
    fc.stringMatching(/^\+?\d{9,12}$/),
    fc.stringMatching(/^[a-z]{2,8}@[a-z]{2,8}\.(org|com)$/),
    fc.stringMatching(/^19[0-9]{2}-0[1-9]-[12][0-9]$/),
    fc.stringMatching(/^[12][0-9]\.0[1-9]\.19[0-9]{2}$/),
  );
  const word = fc.oneof(
    fc.constantFrom(
      "Name",
      "姓名",
      "Ime",
      "Passport",
      "护照号",
      "Role",
      "Remarks",
      "Napomena",
      "備考",
      "Vorname",
    ),
    fc.constantFrom("王小明", "Ana Kovač", "Director", "主任", "SATŌ Hana", "quiet room"),
  );
  test("in any table, with any headings", () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.oneof(word, secrets, fc.constant("")), { minLength: 1, maxLength: 6 }), {
          minLength: 1,
          maxLength: 8,
        }),
        (cells) => {
          const rows = cellsOf(cells.map((row) => row.join("\t")).join("\n"));
          for (const { name, role } of peopleIn(rows)) {
            expect(JSON.stringify([name ?? "", role])).not.toMatch(/\d{4}|@/);
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe("family and given names are joined", () => {
  test.each([
    ["Slovenian", ["Ime | Priimek", "Janez | Novak"], "Janez Novak"],
    ["the other way round", ["Priimek | Ime", "Novak | Janez"], "Janez Novak"],
    ["Croatian", ["Ime | Prezime | Funkcija", "Ivana | Horvat | ministrica"], "Ivana Horvat"],
    ["German", ["Name | Vorname", "Muster | Eva"], "Eva Muster"],
    ["French", ["Nom | Prénom", "Martin | Chloé"], "Chloé Martin"],
    ["Spanish", ["Nombre | Apellidos", "Lucía | García López"], "Lucía García López"],
    ["Italian", ["Cognome | Nome", "Rossi | Giulia"], "Giulia Rossi"],
    ["Polish", ["Imię | Nazwisko", "Zofia | Nowak"], "Zofia Nowak"],
    ["English", ["Last | First", "Smith | Mary"], "Mary Smith"],
    ["with a middle name", ["First name | Middle name | Surname", "Mary | Ann | Smith"], "Mary Ann Smith"],
    ["as passports write them", ["Surname | Given names", "SATO | Hana"], "SATO Hana"],
    ["in one column", ["Ime in priimek | Funkcija", "Janez Novak | župan"], "Janez Novak"],
    ["both in one column, German", ["Name, Vorname", "Muster, Eva"], "Muster, Eva"],
    ["Chinese", ["姓 | 名 | 职务", "王 | 小明 | 主任"], { "zh-Hans": "王小明" }],
  ])("%s", (_, lines, name) => {
    expect(peopleIn(pasted(...lines)).map((one) => one.name)).toEqual([name]);
  });

  test("names in characters are in the language of the visit's guests", () => {
    const rows = pasted("氏名 | ローマ字 | 役職", "山田太郎 | YAMADA Taro | 部長");
    expect(peopleIn(rows, ["ja", "en"])).toMatchObject([
      { name: { en: "YAMADA Taro", ja: "山田太郎" }, role: { ja: "部長" } },
    ]);
    expect(peopleIn(pasted("Name", "王小明 (WANG Xiaoming)"), ["zh-Hans"])).toMatchObject([
      { name: { en: "WANG Xiaoming", "zh-Hans": "王小明" } },
    ]);
  });
});

describe("languages", () => {
  test.each([
    ["Japanese; English", ["ja", "en"]],
    ["中文、英语", ["zh", "en"]],
    ["中文和英文", ["zh", "en"]],
    ["slovenščina, angleščina in nemščina", ["sl", "en", "de"]],
    ["Deutsch und Französisch", ["de", "fr"]],
    ["日本語・英語", ["ja", "en"]],
    ["français et anglais", ["fr", "en"]],
    ["hrvatski i engleski", ["hr", "en"]],
    ["polski / angielski", ["pl", "en"]],
    ["español y alemán", ["es", "de"]],
    ["italiano e inglese", ["it", "en"]],
    ["EN/ZH", ["en", "zh"]],
    ["en, zh-Hans", ["en", "zh-Hans"]],
    ["English (C1), Mandarin: native", ["en", "zh"]],
    ["fluent English and some Korean", ["en", "ko"]],
    ["jpn; eng", ["ja", "en"]],
    ["English, English", ["en"]],
  ])("%s", (cell, expected) => {
    expect(spokenLanguages(cell)).toEqual({ languages: expected, unknown: [] });
  });

  test("cells that are not understood are reported, not dropped", () => {
    const rows = pasted("Name | Languages", "Ana Kovač | English; Qwertyish");
    const { columns } = guessColumns(rows);
    expect(unknownLanguages(rows.slice(1), columns)).toEqual(["Qwertyish"]);
    expect(peopleIn(rows)).toMatchObject([{ languages: ["en"] }]);
  });

  test("names of all interface languages are read in every order", () => {
    const names = ["en", "zh-Hans", "sl"].flatMap((reader) =>
      ["ja", "zh", "en", "sl", "fr", "ru", "ar"].map((code) => {
        const shown = new Intl.DisplayNames([reader], { type: "language" });
        return { code, name: shown.of(code) ?? "" };
      }),
    );
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom(...names), {
          selector: ({ code }) => code,
          minLength: 1,
          maxLength: 4,
        }),
        fc.constantFrom("; ", ", ", "、", " / ", "/", " and ", " in ", "；", "，", " · "),
        (spoken, separator) => {
          const cell = spoken.map(({ name }) => name).join(separator);
          expect(spokenLanguages(cell)).toEqual({ languages: spoken.map(({ code }) => code), unknown: [] });
        },
      ),
    );
  });
});

describe("people who replace placeholders", () => {
  const visit = (): Visit => {
    const read = validateVisit(raw());
    if (!read.ok) throw new Error(JSON.stringify(read.error));
    return read.value.visit;
  };
  const raw = () =>
    draftVisit(
      {
        title: "Osaka in Graz",
        language: "en",
        guestLanguage: "ja",
        parties: [{ name: "City of Osaka", people: 3 }],
        cities: [{ name: "Graz", zone: "Europe/Vienna", from: "2027-05-03", to: "2027-05-04" }],
        wishes: [{ title: "City Hall", kind: "meeting", minutes: 60, city: 0, required: true }],
      },
      draftWords,
    );

  test.each([
    [2, 2],
    [3, 3],
    [5, 5],
  ])("%i pasted people who replace them leave %i, and the first one leads", (pastedCount, left) => {
    const party = visit().people[0]?.party ?? "";
    const placeholders = placeholdersOf(visit(), party);
    expect(placeholders.length).toBe(3);
    const letters = ["A", "B", "C", "D", "E"].slice(0, pastedCount);
    const rows = pasted(
      "Name | Position",
      ...letters.map((letter) => `Hana ${letter}ono | Officer ${letter}`),
    );
    const { columns } = guessColumns(rows);
    const people = peopleOf(rows.slice(1), columns, party, [], "New participant", ["ja"]);
    const edits = replacing(placeholders, people, null, "New participant");
    const applied = applyEdits<WorkingDocument>({ visit: raw(), programme: null } as never, edits);
    if (!applied.ok) throw new Error(JSON.stringify(applied.error));
    const read = validateVisit(applied.value.next.visit);
    if (!read.ok) throw new Error(JSON.stringify(read.error));
    const after = read.value.visit.people;
    expect(after.length).toBe(left);
    expect(after.map(({ name }) => name?.und)).toEqual(letters.map((letter) => `Hana ${letter}ono`));
    expect(after.map(({ head }) => head)).toEqual(letters.map((_, i) => i === 0));
    expect(placeholdersOf(read.value.visit, party)).toEqual([]);
  });
});

test("quoted cells may hold tabs, quotes and line breaks", () => {
  expect(cellsOf('"a\t""b"""\t"c\nd"\ne')).toEqual([['a "b"', "c d"], ["e"]]);
});

test("for any pasted text, every column has a content, and people are valid with different ids", () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.string({ unit: "grapheme" }), { maxLength: 6 }), { maxLength: 12 }),
      (cells) => {
        const rows = cellsOf(cells.map((row) => row.join("\t")).join("\n"));
        const { columns, heading } = guessColumns(rows);
        expect(columns.length).toBe(Math.max(0, ...rows.map((row) => row.length)));
        const people = peopleOf(heading ? rows.slice(1) : rows, columns, "party-x", ["guest"], "Guest", [
          "en",
        ]);
        expect(new Set(people.map((someone) => someone.id)).size).toBe(people.length);
        for (const someone of people) expect(person.safeParse(someone).error).toBe(undefined);
        if (people.length > 0) expect(columns.some(isImported)).toBe(true);
      },
    ),
    { numRuns: 300 },
  );
});

test("five thousand rows are read, one more is refused", () => {
  const rows = cellsOf("A\tB\n".repeat(mostRows + 10));
  expect(rows.length).toBe(mostRows + 1);
});
