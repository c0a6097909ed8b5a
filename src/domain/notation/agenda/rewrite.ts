// Turns lines as offices write them into our notation: cells of tables, times at the end, labels, places in brackets.
import { clockAt } from "../clock.ts";
import { readLine } from "../line.ts";
import { type Named, named } from "../names.ts";

/** A line in our notation, and how its place was found. */
export interface Rewritten {
  readonly line: string;
  readonly placeBy: "sign" | "words" | undefined;
}

/** The sign between the cells of a table; in the text of a PDF, columns are apart by spaces. */
const cellSigns: readonly (readonly [isTable: RegExp, sign: RegExp])[] = [
  [/\t/u, /\t/u],
  [/^\s*\|.*\|\s*$/u, /\|/u],
  [/\S\s{3,}\S/u, /\s{3,}/u],
];

function cellsOf(line: string): string[] {
  for (const [isTable, sign] of cellSigns) {
    if (!isTable.test(line)) continue;
    const cells = line
      .split(sign)
      .map((cell) => cell.trim().replace(/^"(.*)"$/u, "$1"))
      .filter((cell) => cell !== "");
    // Spaces alone make a table only after a time.
    if (sign.source !== String.raw`\s{3,}` || isTime(cells[0] ?? "")) return cells;
  }
  return [line];
}

/** `1) [10:45] Photo`, `11:30 → 12:15 Walk`: writes the times at the start of a line as our notation has them. */
function plainStart(line: string): string {
  const counted = line.replace(/^(\s*)\(?\d{1,2}[.)]\s+(?=[[(]?\d{1,2}\s?[:.hH]\s?\d\d)/u, "$1");
  const bare = counted.replace(/^(\s*)\[([^\][]+)\]/u, (all: string, space: string, inner: string) =>
    isTime(inner) ? `${space}${inner}` : all,
  );
  return bare.replace(/^(\s*\d{1,2}\s?[:.hH]\s?\d\d)\s*(?:→|-+>|=>)\s*(?=\d)/u, "$1–");
}

const isTime = (text: string): boolean => {
  const read = readLine(text);
  return read.start !== undefined && read.title.value === "" && read.parts.length === 0;
};

/** Rewrites a line of an agenda. `places`: known places, by which a place without a sign is found. */
export function rewritten(line: string, places: readonly Named[]): Rewritten {
  const [first = "", second, ...others] = cellsOf(plainStart(line));
  const hasEnd = second !== undefined && isTime(first) && isTime(second);
  const cells = hasEnd
    ? [`${first.replace(/[\s–—-]+$/u, "")}–${second}`, ...others]
    : [first, ...(second === undefined ? [] : [second]), ...others];
  const [time = "", title, ...more] = cells;
  const joined = title === undefined || !isTime(time) ? time : `${time} ${title}`;
  const rest = title === undefined || isTime(time) ? more : [title, ...more];
  const head = timeFirst(joined);
  const asPlace = rest.findIndex((cell) => !/\s@\s/u.test(head) && isPlace(cell, places));
  const behind = rest.flatMap((cell, i) => (i === asPlace ? [] : [` · ${cell}`])).join("");
  if (asPlace >= 0) return { line: `${head} @ ${rest[asPlace]}${behind}`, placeBy: "words" };
  const tail = placeAtEnd(head, places);
  if (tail) return { line: `${tail}${behind}`, placeBy: "words" };
  return { line: `${head}${behind}`, placeBy: /\s@\s/u.test(head) ? "sign" : undefined };
}

/** Whether a cell names a known place, or a room of one: `City Hall, Red Hall`. */
const isPlace = (cell: string, places: readonly Named[]): boolean =>
  named(cell, places) !== undefined ||
  (cell.includes(",") && named(cell.slice(0, cell.lastIndexOf(",")), places) !== undefined);

/** `Registration ..... 09:00–09:15`: moves the times at the end of a line to its start. */
function timeFirst(line: string): string {
  if (readLine(line).start) return line;
  for (const { index } of line.matchAll(/(?<=[\s.…(（])\d/gu)) {
    const found = clockAt(line, index);
    if (!found || found.bare) continue;
    const tail = line.slice(index).replace(/[)）\s.]+$/u, "");
    const isClear = readLine(tail).end !== undefined || /(?:\.{3,}|…|\s{3,})\s*$/u.test(line.slice(0, index));
    if (isClear && isTime(tail)) return `${tail} ${line.slice(0, index).replace(/[\s.…(（,]+$/u, "")}`;
  }
  return line;
}

const tails: readonly RegExp[] = [
  /\s*[(（](?<place>[^()（）]+)[)）]\s*$/u,
  /\s*[,，;]\s*(?<place>[^,，;]+)$/u,
  /\s+[–—-]\s+(?<place>[^–—]+)$/u,
  /\s+(?:at|in|im|am|an|auf|à|au|aux|chez|v|na|pri|en|nel|nella|al|alla|w)\s+(?:the\s+|der\s+|dem\s+|den\s+|la\s+|le\s+|l['’]\s*)?(?<place>.+)$/iu,
  /在(?<place>.+?)$/u,
];
const leastPlace = 3;

/** Returns the line with `@` before the known place at its end; undefined if there is none. */
function placeAtEnd(line: string, places: readonly Named[]): string | undefined {
  const [head = "", ...parts] = line.split(/(?=\s[·•]\s)/u);
  if (/\s@\s/u.test(head) || readLine(head).title.value === "") return undefined;
  for (const form of tails) {
    const match = form.exec(head);
    const place = match?.groups?.place?.trim() ?? "";
    if (!match || place.length < leastPlace || !named(place, places)) continue;
    const before = head.slice(0, match.index);
    if (readLine(before).title.value !== "") return `${before} @ ${place}${parts.join("")}`;
  }
  return undefined;
}

/** The words for the place and for the people of an item, as labels and as heads of columns. */
export const labelForms = {
  place:
    /^(?:venue|place|location|where|meeting point|ort|veranstaltungsort|treffpunkt|lieu|endroit|luogo|sede|lugar|miejsce|kraj|lokacija|prostor|地点|会议地点|场地)$/iu,
  who: /^(?:participants?|attendees|attending|present|delegates|who|teilnehmer(?:innen)?|teilnehmende|anwesend|participant[·.]?e?s|présents?|udeleženci|prisotni|participantes|asistentes|partecipanti|uczestnicy|参加人员|参会人员|出席|出席人员|与会人员|人员)$/iu,
};

const labels: readonly (readonly [label: string, form: RegExp])[] = [
  ["@", labelForms.place],
  ["", labelForms.who],
  ["dress: ", /^(?:dress(?: code)?|kleidung|dresscode|tenue|oblačila|abbigliamento|着装)$/iu],
  ["host: ", /^(?:hosts?|gastgeber|hôte|gostitelj|anfitrión|ospite|主办|主办方|接待单位)$/iu],
  ["note: ", /^(?:notes?|hinweis|remarque|opomba|nota|uwaga|备注)$/iu],
];

/** `Venue: City Hall` below an item: returns the part of its line that is meant; undefined if the label is unknown. */
export function labelled(line: string): string | undefined {
  const match = /^\s*[-•*]?\s*(?<label>[\p{L}·. ]{2,24}?)\s*[:：]\s*(?<value>\S.*)$/u.exec(line);
  const label = match?.groups?.label?.trim() ?? "";
  const value = match?.groups?.value?.trim() ?? "";
  const known = labels.find(([, form]) => form.test(label));
  if (!known) return undefined;
  return known[0] === "@" ? `@ ${value}` : `· ${known[0]}${value}`;
}
