// The internal report as one self-contained page with every language.
import { type Language, sayRecord } from "#text";
import { type Html, html, inEach } from "../planning-report/html.ts";
import { languageSwitch, switchScript } from "../planning-report/language-switch.ts";
import { pageStyle } from "../planning-report/page-style.ts";
import type { Block, Phrase, Report } from "./blocks.ts";

const ownStyle = `
.wide td{white-space:pre-line;min-width:5.5em}
.wide td a{overflow-wrap:anywhere}
.record td{overflow-wrap:anywhere}
.record th,.record td:first-child{overflow-wrap:normal}
main p{white-space:pre-line;max-width:70ch}
main li{white-space:pre-line}
.record .head{display:none}
@media (max-width:720px){.wide table.record{min-width:0}.record thead{display:none}.record tr{display:block;padding:10px 0;border-top:1px solid var(--line)}.record td{display:block;border:0;padding:2px 0}.record td:empty{display:none}.record td:first-child{font-weight:600}.record .head{display:block;font-weight:400;font-size:.82em;color:var(--soft)}}
`;

/** Returns the internal report as HTML. `first` is the language shown first. */
export function internalHtml(report: Report, first: Language): string {
  const title = (language: Language) => `${report.title(language)} · ${report.kicker(language)}`;
  const headings = report.blocks.filter((block) => block.kind === "heading");
  return html`<!doctype html>
<html lang="${first}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="robots" content="noindex">
<title>${title(first)}</title>
<style>${{ html: pageStyle + ownStyle }}</style>
</head>
<body>
<a class="skip" href="#indicators"><span class="t">${inEach((l) => sayRecord(l, "skip"))}</span></a>
<header>
${languageSwitch(first, title)}
<div class="t"><p class="quiet">${inEach(report.kicker)}</p>
<h1>${inEach(report.title)}</h1>
${report.lead.map((line) => html`<p class="quiet">${inEach(line)}</p>\n`)}<ul class="tiles">${report.tiles.map((tile) => html`<li>${inEach(tile)}</li>`)}</ul></div>
</header>
<nav class="t" aria-labelledby="due"><ul>${headings.map((block) => html`<li><a href="#${block.id}">${inEach(block.text)}</a></li>`)}</ul></nav>
<main>
${report.blocks.map(blockHtml)}</main>
<script>${{ html: switchScript }}</script>
</body>
</html>
`.html;
}

function blockHtml(block: Block): Html {
  switch (block.kind) {
    case "heading":
      return html`<h2 id="${block.id}">${inEach(block.text)}</h2>\n`;
    case "subheading":
      return html`<h3>${inEach(block.text)}</h3>\n`;
    case "paragraph":
      return html`<p${block.quiet ? html` class="quiet"` : ""}>${inEach(block.text)}</p>\n`;
    case "list":
      return html`<ul>${block.items.map((item) => html`<li>${inEach(item)}</li>`)}</ul>\n`;
    case "table":
      return html`<div class="wide" tabindex="0"><table class="record"><thead><tr>${block.head.map(
        (cell) => html`<th scope="col">${inEach(cell)}</th>`,
      )}</tr></thead><tbody>${block.rows.map(
        (row) => html`<tr>${row.map((cell, i) => cellHtml(cell, i === 0 ? undefined : block.head[i]))}</tr>`,
      )}</tbody></table></div>\n`;
  }
}

/**
 * Returns a cell. On a narrow screen without the head of the table, it shows its column name. Addresses become links.
 */
function cellHtml(cell: Phrase, head: Phrase | undefined): Html {
  const text = inEach(cell).html.replace(
    /https?:\/\/(?:[^\s<&]|&#38;)+/g,
    (url) => `<a href="${url}">${hostOf(url)}</a>`,
  );
  if (text === "") return html`<td></td>`;
  return html`<td>${head ? html`<b class="head" aria-hidden="true">${inEach(head)}</b>` : ""}${{ html: text }}</td>`;
}

/** Returns the host of an escaped address. */
function hostOf(url: string): string {
  const plain = url.replaceAll("&#38;", "&");
  return URL.canParse(plain) ? new URL(plain).host : url;
}
