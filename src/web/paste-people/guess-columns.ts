// Guesses the content of each column of a pasted table: from its heading, checked against its cells. Never guesses
// names.
import { commonKind, mayBeWords } from "./cell-kinds.ts";
import { type Column, ownScript } from "./columns.ts";
import { type Heading, headingOf } from "./headings.ts";
import { spokenLanguages } from "./spoken-languages.ts";

export interface Guess {
  readonly columns: readonly Column[];
  /** Whether the first row contains the headings. */
  readonly heading: boolean;
}

/** A table without its title, which spreadsheets write above the headings. */
export interface Titled {
  /** The texts above the headings. */
  readonly title: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A title is not longer. */
const mostTitleRows = 8;

/** Separates the title from the table, and joins headings in two rows, such as "Name" above "Chinese" and "English". */
export function withoutTitle(rows: readonly (readonly string[])[]): Titled {
  const filled = (row: readonly string[]) => row.filter((cell) => cell !== "");
  const known = (row: readonly string[]) =>
    row.filter((cell) => mayBeWords(cell) && headingOf(cell) !== undefined).length;
  const at = rows.slice(0, mostTitleRows).findIndex((row) => known(row) > 1);
  if (at < 0 || rows.slice(0, at).some((row) => filled(row).length > 2)) return { title: [], rows };
  const [first = [], second = [], ...rest] = rows.slice(at);
  const isSecond =
    filled(second).length > 1 &&
    second.some((cell, c) => cell !== "" && !first[c]) &&
    filled(second).every((cell) => headingOf(cell) !== undefined || isLanguage(cell));
  const title = rows.slice(0, at).flatMap(filled);
  if (!isSecond) return { title, rows: rows.slice(at) };
  const headings = second.map((below, c) => {
    if (below === "") return first[c] ?? "";
    const above = first.slice(0, c + 1).findLast((cell) => cell !== "") ?? "";
    return headingOf(below) === undefined ? `${above} ${below}` : below;
  });
  return { title, rows: [[...headings, ...first.slice(second.length)], ...rest] };
}

function isLanguage(cell: string): boolean {
  const { languages, unknown } = spokenLanguages(cell);
  return languages.length === 1 && unknown.length === 0;
}

/** Reads the headings and the cells. `heading` states whether the first row contains headings, if known. */
export function guessColumns(rows: readonly (readonly string[])[], heading = hasHeading(rows)): Guess {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const body = heading ? rows.slice(1) : rows;
  const cells = Array.from({ length: width }, (_, c) => body.map((row) => row[c] ?? ""));
  const heads = heading ? cells.map((_, c) => headingOf(rows[0]?.[c] ?? "")) : [];
  const isOwn = cells.map(isInOwnScript);
  const named = heading ? halvesOf(heads, isOwn) : [];
  const found = cells.map((column, c): Column => {
    const byForm = columnOfForm(column);
    // A column of passport numbers may have the heading "Name": its cells decide.
    if (byForm !== undefined) return named[c] === "birth" || named[c] === "passport" ? named[c] : byForm;
    // Digits alone may be a passport number as well as a telephone number: only the heading can tell.
    if (commonKind(column) === "digits") return withoutNames(named[c]);
    return named[c] ?? "ignore";
  });
  const guessed = heading ? found : withoutHeading(cells, found);
  return { columns: once(inScripts(guessed, cells)), heading };
}

/** Whether the first row contains headings: some heading is known, or it has words above numbers and addresses. */
function hasHeading(rows: readonly (readonly string[])[]): boolean {
  const [first = [], ...rest] = rows;
  if (first.some((cell) => !mayBeWords(cell) && cell !== "")) {
    // Numbers in the first row are data, unless they only count the columns.
    return first.filter((cell) => headingOf(cell) !== undefined && mayBeWords(cell)).length > 1;
  }
  if (first.some((cell) => headingOf(cell) !== undefined)) return true;
  return first.some((cell, c) => {
    const below = rest.map((row) => row[c] ?? "");
    return cell !== "" && below.length > 0 && columnOfForm(below) !== undefined;
  });
}

/** Returns what the form of its cells alone says about a column. */
function columnOfForm(cells: readonly string[]): Column | undefined {
  switch (commonKind(cells)) {
    case "email":
    case "phone":
      return "contact";
    case "date":
      return "birth";
    case "document":
      return "passport";
    case "number":
      return "number";
    default:
      return undefined;
  }
}

/** Returns what a column of digits holds if its heading says so; the heading of a name or a role is wrong. */
const withoutNames = (column: Column | undefined): Column =>
  column === "contact" || column === "passport" || column === "birth" || column === "number"
    ? column
    : "ignore";

/**
 * "Name" beside "Vorname" is the family name, "Ime" beside "Priimek" the given name; alone, each is the whole name.
 * Names in the guests' script are counted apart from those in Latin letters.
 */
function halvesOf(
  heads: readonly (Heading | undefined)[],
  isOwn: readonly boolean[],
): (Column | undefined)[] {
  return heads.map((head, at) => {
    if (head !== "who") return head;
    const beside = heads.filter((_, c) => isOwn[c] === isOwn[at]);
    const hasFamily = beside.includes("family");
    const isAlone = beside.filter((one) => one === "who").length === 1;
    return !isAlone || hasFamily === beside.includes("given") ? "name" : hasFamily ? "given" : "family";
  });
}

/** Whether most words of a column are in another script than the Latin one. */
function isInOwnScript(cells: readonly string[]): boolean {
  const words = cells.filter(mayBeWords);
  return words.filter((word) => !/\p{Script=Latin}/u.test(word)).length * 2 > words.length;
}

/** Names and roles in the guests' script are in columns beside those in Latin letters. */
const inScripts = (columns: readonly Column[], cells: readonly (readonly string[])[]): Column[] =>
  columns.map((column, c) => (isInOwnScript(cells[c] ?? []) ? (ownScript[column] ?? column) : column));

/** If two columns have the same content, the first counts; given names and contacts may be in several. */
function once(columns: readonly Column[]): Column[] {
  const several: readonly Column[] = ["given", "givenOwn", "contact"];
  return columns.map((column, c) =>
    columns.indexOf(column) < c && !several.includes(column) && column in ownScriptOrRole ? "ignore" : column,
  );
}
const ownScriptOrRole: Readonly<Partial<Record<Column, true>>> = {
  name: true,
  family: true,
  nameOwn: true,
  familyOwn: true,
  role: true,
  roleOwn: true,
  languages: true,
};

/**
 * A table without headings: short words that look like names of people are names, and what follows them is the role.
 * Anything else is left to the reader.
 */
function withoutHeading(cells: readonly (readonly string[])[], found: readonly Column[]): Column[] {
  const used = new Set<string>();
  return found.map((column, c): Column => {
    if (column !== "ignore") return column;
    const words = (cells[c] ?? []).filter(mayBeWords);
    if (words.length === 0) return "ignore";
    const isOwn = isInOwnScript(words);
    const looksLikeNames = words.filter(isOwn ? isOwnName : isLatinName).length * 2 > words.length;
    const script = isOwn ? "own" : "latin";
    if (looksLikeNames && !used.has(`name ${script}`)) {
      used.add(`name ${script}`);
      return "name";
    }
    const hasName = [...used].some((one) => one.startsWith("name"));
    if (!hasName || used.has(`role ${script}`)) return "ignore";
    used.add(`role ${script}`);
    return "role";
  });
}

/** Two to four words, each capitalised or a name particle. */
const isLatinName = (word: string): boolean =>
  /^(\p{Lu}[\p{L}\p{M}'’.-]*|de|da|di|del|della|van|von|der|den|la|le|al|el|bin)( (\p{Lu}[\p{L}\p{M}'’.-]*|de|da|di|del|della|van|von|der|den|la|le|al|el|bin)){1,4}$/u.test(
    word,
  );
/** Two to five characters, as in 王小明, 山田 太郎, 김민수. */
const isOwnName = (word: string): boolean => [...word.replace(/[\s·・]/g, "")].length <= 5;
