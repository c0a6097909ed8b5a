// Guesses the content of each column of a pasted table: from its heading, checked against its cells. Never guesses
// names.
import { commonKind, mayBeWords } from "./cell-kinds.ts";
import { type Column, ownScript } from "./columns.ts";
import { type Heading, headingOf } from "./headings.ts";

export interface Guess {
  readonly columns: readonly Column[];
  /** Whether the first row contains the headings. */
  readonly heading: boolean;
}

/** Reads the headings and the cells. `heading` states whether the first row contains headings, if known. */
export function guessColumns(rows: readonly (readonly string[])[], heading = hasHeading(rows)): Guess {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const body = heading ? rows.slice(1) : rows;
  const cells = Array.from({ length: width }, (_, c) => body.map((row) => row[c] ?? ""));
  const heads = heading ? cells.map((_, c) => headingOf(rows[0]?.[c] ?? "")) : [];
  const named = heading ? halvesOf(heads) : [];
  const found = cells.map((column, c): Column => {
    const byForm = columnOfForm(column);
    // A column of passport numbers may have the heading "Name": its cells decide.
    if (byForm !== undefined) return named[c] === "birth" || named[c] === "passport" ? named[c] : byForm;
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

/** "Name" beside "Vorname" is the family name, "Ime" beside "Priimek" the given name; alone, each is the whole name. */
function halvesOf(heads: readonly (Heading | undefined)[]): (Column | undefined)[] {
  const people = heads.filter((head) => head === "who").length;
  const hasFamily = heads.includes("family");
  const hasGiven = heads.includes("given");
  const half = people !== 1 || hasFamily === hasGiven ? "name" : hasFamily ? "given" : "family";
  return heads.map((head) => (head === "who" ? half : head));
}

/** Names and roles in the guests' script are in columns beside those in Latin letters. */
const inScripts = (columns: readonly Column[], cells: readonly (readonly string[])[]): Column[] =>
  columns.map((column, c) => {
    const words = (cells[c] ?? []).filter(mayBeWords);
    const own = words.filter((word) => !/\p{Script=Latin}/u.test(word)).length;
    return own * 2 > words.length ? (ownScript[column] ?? column) : column;
  });

/** Of two columns with the same content, the first counts; given names and contacts may be in several. */
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
    const isOwn = words.filter((word) => !/\p{Script=Latin}/u.test(word)).length * 2 > words.length;
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
