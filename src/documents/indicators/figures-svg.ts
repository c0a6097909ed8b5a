// Figures as one picture: each value, and a bar for each part, on white so that it can be printed.
import { palette } from "#base/palette.ts";
import { xmlText } from "../feed-parts.ts";
import type { FigureRow } from "./figure-rows.ts";

const { accent, ink, line, soft } = palette;

const width = 960;
const lineHeight = 26;
const [labelEnd, barStart, barEnd] = [330, 345, 860];

/** Returns the picture. Figures without a value and without parts have a line as well: nothing is left out. */
export function figuresSvg(rows: readonly FigureRow[], title: string): string {
  const parts: string[] = [];
  const heading = linesOf(title);
  let y = 48 + heading.length * 28;
  for (const row of rows) {
    parts.push(
      text(40, y, row.name, 'class="name"'),
      text(width - 40, y, row.value, 'class="value" text-anchor="end"'),
    );
    y += lineHeight;
    const most = Math.max(0, ...row.parts.map(({ number }) => number));
    for (const { label, number, value } of row.parts) {
      const length = most === 0 ? 0 : Math.round(((barEnd - barStart) * number) / most);
      parts.push(
        text(labelEnd, y, label, 'text-anchor="end"'),
        `<rect x="${barStart}" y="${y - 13}" width="${length}" height="16" rx="3"/>`,
        text(barStart + length + 8, y, value, ""),
      );
      y += lineHeight;
    }
    parts.push(`<path d="M40 ${y - 14}H${width - 40}"/>`);
    y += 18;
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${y}" width="${width}" height="${y}" role="img" aria-label="${xmlText(title)}">
<title>${xmlText(title)}</title>
<style>text{font:15px "Noto Sans","Noto Sans SC",system-ui,sans-serif;fill:${soft.light}}.title{font-size:21px;font-weight:600;fill:${ink.light}}.name,.value{font-weight:600;fill:${ink.light}}rect.paper{fill:#fff}rect{fill:${accent.light}}path{stroke:${line.light}}</style>
<rect class="paper" width="100%" height="100%"/>
${heading.map((words, i) => text(40, 40 + i * 28, words, 'class="title"')).join("\n")}
${parts.join("\n")}
</svg>
`;
}

/** Units of width in a line of the title; a Chinese character takes two. */
const lineUnits = 78;

/** Returns a title in lines that fit. */
function linesOf(title: string): readonly string[] {
  const lines: string[] = [];
  let [current, units] = ["", 0];
  // Between words, and between Chinese characters, which have no spaces.
  for (const piece of title.match(/[\u2e80-\u9fff\uff00-\uffef]|[^\s\u2e80-\u9fff\uff00-\uffef]+\s*|\s+/g) ??
    []) {
    const size = /^[\u2e80-\uffef]/.test(piece) ? 2 : piece.length;
    if (units + size > lineUnits && current !== "") {
      lines.push(current.trimEnd());
      [current, units] = ["", 0];
    }
    current += piece;
    units += size;
  }
  return [...lines, current];
}

const text = (x: number, y: number, words: string, attributes: string): string =>
  `<text x="${x}" y="${y}" ${attributes}>${xmlText(words)}</text>`;
