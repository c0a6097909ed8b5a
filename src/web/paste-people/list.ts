// A list with one person per line, such as "2. Ana Kovač, Mayor", as a table of names and what follows them.

const numbered = /^\s*(?:[-–—•*·▪◦]\s+|\(?\d{1,3}[.)、．]\s*|[①-⑳]\s*)/u;
const address = /^"?([^"<>]*?)"?\s*<([^<>@\s]+@[^<>\s]+)>$/;
/** What ends a name: a dash between spaces, a comma, a bar, a colon, wide or several spaces, or a bracket. */
const afterName = /\s+[–—-]\s+|\s*[,，、;；|:：]\s*|\u3000+| {2,}|\s*[(（]/u;
const nameOfPerson =
  /^(?:\p{Lu}[\p{L}\p{M}'’.-]*|\p{Ll}{1,4})(?:[ \u00a0](?:\p{Lu}[\p{L}\p{M}'’.-]*|\p{Ll}{1,4})){1,5}$/u;
const nameWithoutSpaces =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}·・ ]{2,8}$/u;

/** Returns names in a first column and the rest of each line in a second; undefined if most lines begin otherwise. */
export function listIn(source: string): string[][] | undefined {
  const lines = source.split("\n").filter((line) => line.trim() !== "");
  const addresses = lines
    .flatMap((line) => line.split(/(?<=>)\s*[,;]/))
    .map((part) => address.exec(part.trim()));
  if (addresses.length > 0 && addresses.every((found) => found !== null))
    return addresses.map(([, name = "", mail = ""]) => [name.trim(), mail]);
  const rows = lines.map((line) => {
    const text = line.replace(numbered, "").trim();
    const end = afterName.exec(text);
    if (!end || !isName(text.slice(0, end.index))) return [text];
    const rest = text.slice(end.index + end[0].length);
    return [text.slice(0, end.index), /[(（]$/.test(end[0]) ? rest.replace(/[)）]$/, "") : rest.trim()];
  });
  return rows.filter((row) => row.length === 2).length * 2 > rows.length ? rows : undefined;
}

const isName = (text: string): boolean => nameOfPerson.test(text) || nameWithoutSpaces.test(text);
