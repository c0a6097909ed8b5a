// Lists of delegations as offices keep them: titles above the table, headings in two rows, other separators and languages.
import { describe, expect, test } from "vitest";
import { cellsOf } from "../../src/web/paste-people/cells.ts";
import { guessColumns, withoutTitle } from "../../src/web/paste-people/guess-columns.ts";
import { type NewPerson, peopleOf } from "../../src/web/paste-people/pasted-people.ts";
import { spokenLanguages } from "../../src/web/paste-people/spoken-languages.ts";

/** Returns what is read from a text, with bars for tabs, whose columns nobody has corrected. */
function read(...lines: readonly string[]) {
  const { title, rows } = withoutTitle(cellsOf(lines.join("\n").replaceAll("|", "\t")));
  const { columns, heading } = guessColumns(rows);
  const people: readonly NewPerson[] = peopleOf(
    heading ? rows.slice(1) : rows,
    columns,
    "party-x",
    [],
    "Guest",
    ["en"],
    ["zh-Hans"],
  );
  return { title, columns, names: people.map(({ name }) => name), roles: people.map(({ role }) => role) };
}

describe("passport numbers never become names, roles or telephone numbers", () => {
  test.each([
    [
      "German and French headings together",
      ["Reisepass-Nr.|Nom|Prénom|Fonction", "C01X00T47|Dupont|Marie|Maire"],
      ["passport", "family", "given", "role"],
      "Marie Dupont",
    ],
    [
      "without a heading of its own",
      ["Name||Position", "Bo Li|PB1234567|Clerk"],
      ["name", "passport", "role"],
      "Bo Li",
    ],
    [
      "of digits only, without headings",
      ["Bo Li|123456789|Clerk", "Ana Kovač|987654321|Director"],
      ["name", "ignore", "role"],
      "Bo Li",
    ],
    [
      "of digits only, below a heading",
      ["Name|Passport|Role", "Bo Li|123456789|Clerk"],
      ["name", "passport", "role"],
      "Bo Li",
    ],
    [
      "in groups",
      ["Bo Li|E 1234 5678|Clerk", "Ana Kovač|G-234-56789|Director"],
      ["name", "passport", "role"],
      "Bo Li",
    ],
    [
      "in Russian",
      ["№|ФИО|Должность|Паспорт", "1|Иванов Иван|директор|75 1234567"],
      ["number", "nameOwn", "roleOwn", "passport"],
      { ru: "Иванов Иван" },
    ],
    [
      "in Portuguese",
      ["Nome|Apelido|Cargo|Passaporte", "João|Silva|Diretor|CA123456"],
      ["given", "family", "role", "passport"],
      "João Silva",
    ],
    [
      "in Korean",
      ["성명|직위|여권번호", "김민수|국장|M12345678"],
      ["nameOwn", "roleOwn", "passport"],
      { ko: "김민수" },
    ],
    [
      "in Arabic",
      ["الاسم|المنصب|رقم الجواز", "محمد علي|مدير|A12345678"],
      ["nameOwn", "roleOwn", "passport"],
      { ar: "محمد علي" },
    ],
  ])("%s", (_, lines, columns, name) => {
    const found = read(...lines);
    expect(found.columns).toEqual(columns);
    expect(found.names[0]).toEqual(name);
    expect(JSON.stringify([found.names, found.roles])).not.toMatch(/\d/);
  });

  test("years in a role are not a passport number", () => {
    expect(read("Name|Position", "Ana Kovač|Coordinator, Programme 2021-2027").roles).toEqual([
      "Coordinator, Programme 2021-2027",
    ]);
  });
});

describe("names in two scripts", () => {
  const both = { en: "WANG Xiaoming", "zh-Hans": "王小明" };
  test.each([
    ["halves of both", ["姓|名|拼音姓|拼音名|职务", "王|小明|WANG|Xiaoming|主任"]],
    ["the whole name beside halves", ["姓名|英文姓|英文名|职务", "王小明|WANG|Xiaoming|主任"]],
    [
      "English halves that name the script",
      ["Surname (Pinyin)|Given name (Pinyin)|姓名", "WANG|Xiaoming|王小明"],
    ],
    ["headings in two rows", ["姓名||职务", "中文|英文|", "王小明|WANG Xiaoming|主任"]],
  ])("%s", (_, lines) => {
    expect(read(...lines).names).toEqual([both]);
  });
});

describe("a table", () => {
  test.each([
    [
      "English",
      ["Delegation of the City of Osaka||", "12–15 May||", "No.|Name|Title", "1|TANAKA Hiroshi|Mayor"],
    ],
    ["Chinese", ["代表团名单||", "2026年5月||", "序号|姓名|职务", "1|TANAKA Hiroshi|Mayor"]],
  ])("keeps its title apart: %s", (_, lines) => {
    expect(read(...lines)).toMatchObject({
      title: lines.slice(0, 2).map((line) => line.replaceAll("|", "")),
      names: ["TANAKA Hiroshi"],
      roles: ["Mayor"],
    });
  });

  test.each([
    ["semicolons", ["Ime;Priimek;Funkcija", "Ana;Kovač;direktorica"], "Ana Kovač", "direktorica"],
    ["commas and quotes", ["Name,Position,Passport", '"Li, Bo",Clerk,PB1234568'], "Li, Bo", "Clerk"],
  ])("is read with %s between its cells", (_, lines, name, role) => {
    expect(read(...lines)).toMatchObject({ names: [name], roles: [role] });
  });

  test("is not made of a list of names with commas", () => {
    expect(cellsOf("Kovač, Ana\nLi, Bo")).toEqual([["Kovač, Ana"], ["Li, Bo"]]);
  });
});

describe("a list that is no table of a spreadsheet", () => {
  const kovac = { names: ["Ana Kovač", "LI Bo"], roles: ["Deputy Mayor", "Head of Office, Osaka"] };
  test.each([
    ["numbered lines", "1. Ana Kovač, Deputy Mayor\n2. LI Bo, Head of Office, Osaka"],
    ["points and dashes", "• Ana Kovač – Deputy Mayor\n• LI Bo – Head of Office, Osaka"],
    ["one sign after another", "Ana Kovač (Deputy Mayor)\nLI Bo: Head of Office, Osaka"],
    [
      "columns of spaces",
      "Name        Position\nAna Kovač   Deputy Mayor\nLI Bo       Head of Office, Osaka",
    ],
    [
      "bars",
      "Passport No. | Name | Position\nE12345678 | Ana Kovač | Deputy Mayor\n | LI Bo | Head of Office, Osaka",
    ],
    [
      "a table of Markdown",
      "| Name | Position |\n|:---|---|\n| Ana Kovač | Deputy Mayor |\n| LI Bo | Head of Office, Osaka |",
    ],
    ["labels", "Name: Ana Kovač\nPosition: Deputy Mayor\n\nName: LI Bo\nPosition: Head of Office,\nOsaka"],
    [
      "people in columns",
      "Name\tAna Kovač\tLI Bo\nPassport\tE12345678\tG98765432\nPosition\tDeputy Mayor\tHead of Office, Osaka",
    ],
    [
      "cards",
      "BEGIN:VCARD\nVERSION:3.0\nN:Kovač;Ana;;Dr;\nFN:Ana Kovač\nTITLE:Deputy \n Mayor\nEND:VCARD\nBEGIN:VCARD\nVERSION:2.1\nN:Bo;LI\nTITLE;ENCODING=QUOTED-PRINTABLE:Head of Office=2C Osaka\nitem1.TEL;CELL:+81 90 1234 5678\nEND:VCARD",
    ],
  ])("is read: %s", (_, text) => {
    const { rows } = withoutTitle(cellsOf(text));
    const { columns, heading } = guessColumns(rows);
    const people = peopleOf(heading ? rows.slice(1) : rows, columns, "party-x", [], "Guest", ["en"]);
    expect({ names: people.map(({ name }) => name), roles: people.map(({ role }) => role) }).toEqual(kovac);
  });

  test("keeps the title of a person in the name", () => {
    const rows = cellsOf("1. Ms Ana Kovač, Deputy Mayor\n2. Mr Bo Li, Clerk");
    expect(guessColumns(rows)).toEqual({ columns: ["name", "role"], heading: false });
    expect(rows[0]).toEqual(["Ms Ana Kovač", "Deputy Mayor"]);
  });

  test("gives names and addresses of a line of recipients", () => {
    expect(cellsOf('Ana Kovač <ana@example.org>; "Li, Bo" <bo@example.org>')).toEqual([
      ["Ana Kovač", "ana@example.org"],
      ["Li, Bo", "bo@example.org"],
    ]);
  });

  test("has wide spaces between its cells", () => {
    const rows = cellsOf("氏名　役職　所属\n山田 太郎　市長　大阪市\n佐藤 花子　課長　大阪市");
    expect(guessColumns(rows).columns).toEqual(["nameOwn", "roleOwn", "organisation"]);
  });

  test("stays whole where its lines do not begin with names", () => {
    const text = "We arrive on Monday, and leave on Friday.\nPlease book a hotel (four stars).";
    expect(cellsOf(text)).toEqual(text.split("\n").map((line) => [line]));
  });
});

test.each([
  ["Languages: EN/ZH", ["en", "zh"]],
  ["Sprachen: Deutsch und Englisch", ["de", "en"]],
  ["语言：中文、英语", ["zh", "en"]],
  ["Mandarin: native, English: fluent", ["zh", "en"]],
])("a label before languages is not a language: %s", (cell, languages) => {
  expect(spokenLanguages(cell)).toEqual({ languages, unknown: [] });
});
