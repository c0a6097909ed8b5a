// The columns of a pasted table, by the words of its head: `Time | Activity | Venue | Participants`.
import { readClock } from "../clock.ts";
import { labelForms } from "./rewrite.ts";

type Column = "time" | "end" | "title" | "place" | "who" | "other";

const heads: readonly (readonly [Column, RegExp])[] = [
  [
    "time",
    /^(?:time|times|hours?|start|from|begin|zeit|uhrzeit|beginn|von|heures?|horaires?|début|de|čas|ura|termin|začetek|od|hora|ora|orario|godzina|时间|时刻|起始时间|开始)$/iu,
  ],
  ["end", /^(?:end|to|until|ende|bis|fin|à|konec|do|结束|结束时间)$/iu],
  [
    "title",
    /^(?:activity|activities|items?|programme?|agenda|events?|description|title|topic|subject|what|programmpunkt|programm|inhalt|thema|veranstaltung|activités?|objet|sujet|contenu|dejavnost|vsebina|tema|točka(?: programa)?|program|actividad|attività|活动|活动内容|内容|议程|事项|日程|项目|主题)$/iu,
  ],
  ["place", labelForms.place],
  ["who", labelForms.who],
  [
    "other",
    /^(?:no\.?|nr\.?|n°|#|remarks?|comments?|notes?|bemerkung(?:en)?|hinweise?|remarques?|opombe?|responsible|contact|ansprechpartner|verantwortlich|responsable|kontakt|备注|负责人|联系人|序号)$/iu,
  ],
];

/** The columns of a table in order, and the sign between its cells. */
export interface Columns {
  readonly sign: RegExp;
  readonly of: readonly Column[];
}

const signs: readonly RegExp[] = [/\t/u, /\|/u, /\s{3,}/u, /;/u];

const split = (line: string, sign: RegExp): readonly string[] => {
  // The outer bars of a table have no cells before and after them.
  const inner = sign.source === String.raw`\|` ? line.trim().replace(/^\||\|$/gu, "") : line;
  return inner.split(sign).map((cell) => cell.trim().replace(/^"(.*)"$/u, "$1"));
};

/** Reads the head of a table; undefined if the line is none: it names a time and a title, and each cell is known. */
export function columnsOf(line: string): Columns | undefined {
  for (const sign of signs) {
    const cells = split(line.trim(), sign);
    if (cells.length < 2) continue;
    const of = cells.map(
      (cell) => heads.find(([, form]) => form.test(cell.replace(/[*:：_]+/gu, "").trim()))?.[0],
    );
    const known = of.filter((column) => column !== undefined);
    if (known.length === of.length && known.includes("time") && known.includes("title"))
      return { sign, of: known };
  }
  return undefined;
}

/**
 * Writes a row of such a table in our notation. Undefined if it has another number of cells, no time or no title, or
 * belongs to no table.
 */
export function rowAsLine(line: string, columns: Columns): string | undefined {
  const cells = split(line, columns.sign);
  if (cells.length > columns.of.length || cells.length < 2) return undefined;
  const of = (column: Column): readonly string[] =>
    columns.of.flatMap((one, i) => (one === column && cells[i] ? [cells[i]] : []));
  const [[time], [title], ends] = [of("time"), of("title"), of("end")];
  if (time === undefined || title === undefined || readClock(title) !== undefined) return undefined;
  const [end] = ends;
  const when = end === undefined ? time : `${time.replace(/[\s–—-]+$/u, "")}–${end}`;
  const [place] = /\s@\s/u.test(title) ? [] : of("place");
  const rest = [...of("who"), ...of("other"), ...(place === undefined ? of("place") : [])];
  return [
    `${when} ${title}`,
    ...(place === undefined ? [] : [`@ ${place}`]),
    ...rest.map((cell) => `· ${cell}`),
  ].join(" ");
}
