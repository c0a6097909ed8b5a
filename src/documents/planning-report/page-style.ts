// The style sheet of the report page: both themes, narrow screens, print. No external resources.
import { tokensOf } from "#base/palette.ts";
import { languages } from "#text";

const colours = [
  ...(["paper", "sunken", "ink", "soft", "line", "accent", "on-accent", "good", "bad"] as const),
  ...(["talk-soft", "table-soft", "free-soft", "way", "way-soft"] as const),
];

/** The texts in languages that are not chosen. */
const otherLanguages = languages
  .flatMap((one) =>
    ["main", ".t"].map((part) => `body:has(#lang-${one}:checked) ${part} [lang]:not([lang=${one}])`),
  )
  .join(",\n");

export const pageStyle = `
:root{color-scheme:light dark;${tokensOf("light", colours)}}
@media (prefers-color-scheme:dark){:root{${tokensOf("dark", colours)}}}
*{box-sizing:border-box}
@media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.5 system-ui,"Noto Sans","Segoe UI","PingFang SC","Microsoft YaHei","Noto Sans SC",sans-serif}
main,header,nav{max-width:1180px;margin:0 auto;padding:0 24px}
header{padding-top:28px}
h1{font-size:1.9rem;line-height:1.2;margin:.2em 0}
h2{font-size:1.4rem;margin:2.2em 0 .5em;padding-bottom:.25em;border-bottom:2px solid var(--accent)}
h3{font-size:1.08rem;margin:1.5em 0 .4em}
h4{font-size:.86rem;font-weight:600;color:var(--soft);margin:1em 0 .3em}
small,.quiet{color:var(--soft);font-size:.86em}
a{color:var(--accent)}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
.skip{position:absolute;left:-9999px}.skip:focus{left:12px;top:12px;background:var(--paper);padding:8px 12px;z-index:9}
.languages{border:0;padding:0;margin:0;display:flex;gap:6px;flex-wrap:wrap;justify-content:flex-end}
.languages legend{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden}
.languages input{position:absolute;opacity:0}
.languages label{padding:5px 12px;border:1px solid var(--line);border-radius:99px;cursor:pointer}
.languages input:checked+label{background:var(--accent);color:var(--paper);border-color:var(--accent)}
.languages input:focus-visible+label{outline:3px solid var(--accent);outline-offset:2px}
${otherLanguages}{display:none}
.tiles{display:flex;flex-wrap:wrap;gap:10px;list-style:none;padding:0;margin:18px 0}
.tiles li{background:var(--sunken);border:1px solid var(--line);border-radius:8px;padding:8px 14px}
nav ul{display:flex;flex-wrap:wrap;gap:4px 16px;list-style:none;padding:10px 0;margin:0;border-block:1px solid var(--line)}
.wide{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:.93rem}
th,td{text-align:left;vertical-align:top;padding:7px 10px 7px 0;border-top:1px solid var(--line)}
thead th{border-top:0;color:var(--soft);font-weight:600;font-size:.86em}
tbody th{font-weight:600}
.n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap;padding-left:10px}
td.time,th.time{white-space:nowrap;font-variant-numeric:tabular-nums;padding-right:16px}
.day-table{table-layout:fixed}.day-table th:nth-child(1){width:8.6em}.day-table th:nth-child(2){width:42%}.day-table th:nth-child(3){width:22%}
tr.muted td{color:var(--soft);font-size:.88em}
.load td.n{background:linear-gradient(to top,var(--talk-soft) var(--share,0%),transparent var(--share,0%)) no-repeat right/6px 100%;padding-right:12px}
.load thead th{white-space:nowrap}
.yes{color:var(--good)}.no,.no a{color:var(--bad)}
.level-block,.level-block-release{color:var(--bad)}
article{border-left:4px solid var(--bad);padding-left:16px;margin:1.2em 0}
.timeline-box{overflow-x:auto;border:1px solid var(--line);border-radius:8px;margin:.5em 0}
.timeline{min-width:860px;padding:6px 10px 10px 0}
.axis,.lane{display:grid;grid-template-columns:132px 1fr}
.axis>div{position:relative;height:22px}
.axis i{position:absolute;font-style:normal;font-size:.75rem;color:var(--soft);transform:translateX(-50%);font-variant-numeric:tabular-nums}
.axis i:first-child{transform:none}.axis i:last-child{transform:translateX(-100%)}
.lane{border-top:1px solid var(--line)}
.party{position:sticky;left:0;background:var(--paper);padding:4px 8px 4px 12px;font-size:.82rem;font-weight:600;line-height:1.3;z-index:2}
.track{position:relative;height:calc(var(--lines)*34px + 6px);background:repeating-linear-gradient(to right,var(--line) 0 1px,transparent 1px calc(100%/var(--hours)))}
.bar{position:absolute;top:calc(var(--line-top,3px) + var(--line)*34px);height:31px;border-radius:4px;padding:1px 5px;font-size:.75rem;line-height:1.2;overflow:hidden;container-type:inline-size;background:var(--kind);color:var(--ink);border-left:3px solid color-mix(in srgb,var(--kind) 60%,var(--ink))}
.said{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;overflow:hidden}
/* Narrower than most first words, a bar shows its time alone. */
@container (max-width:60px){.said-title{display:none}}
.bar.way{height:9px;--line-top:14px;padding:0;border:0;border-radius:2px}
.official{--kind:var(--talk-soft)}.social{--kind:var(--table-soft)}.free{--kind:var(--free-soft)}.movement{--kind:var(--way-soft)}
.legend{font-size:.84rem;color:var(--soft);margin:.3em 0 1em}
.key{display:inline-block;width:14px;height:14px;border-radius:3px;background:var(--kind);vertical-align:-2px;margin:0 5px 0 12px}
.key:first-child{margin-left:0}
.map{margin:1em 0;display:grid;grid-template-columns:minmax(0,3fr) minmax(0,2fr);gap:8px 24px;align-items:start}
.map svg{width:100%;height:auto;background:var(--sunken);border:1px solid var(--line);border-radius:8px}
.map ol{margin:.4em 0;padding-left:1.6em;font-size:.9rem}
.map small{line-height:1.35}
.route{stroke:var(--way);stroke-linecap:round;opacity:.75}.route.walk{stroke-dasharray:2 6}
.mark{fill:var(--accent)}.mark.far{fill:var(--paper);stroke:var(--accent);stroke-width:2}
.number{fill:var(--on-accent);font-size:11px;font-weight:600;text-anchor:middle}
.mark.far+.number{fill:var(--accent)}
.label{fill:var(--ink);font-size:12px;paint-order:stroke;stroke:var(--sunken);stroke-width:3px;stroke-linejoin:round}
.leader{stroke:var(--soft);stroke-width:.8}
.scale path{fill:none;stroke:var(--soft)}.scale text{fill:var(--soft);font-size:11px}
footer{margin-top:48px;padding:20px 24px;border-top:1px solid var(--line);color:var(--soft);font-size:.85rem;text-align:center}
@media (max-width:720px){main,header,nav{padding-inline:16px}h1{font-size:1.5rem}.map{grid-template-columns:1fr}.axis,.lane{grid-template-columns:92px 1fr}.wide table:not(.day-table){min-width:560px}.day-table thead{display:none}.day-table tr{display:block;padding:8px 0;border-top:1px solid var(--line)}.day-table td{display:block;border:0;padding:1px 0}}
@media print{@page{margin:14mm}:root{${tokensOf("light", colours)};--paper:#fff;--sunken:#fff;--ink:#000}
body{font-size:10pt}nav,.languages,.skip{display:none}.timeline{min-width:0}.timeline-box,.wide{overflow:visible}section.day+section.day{break-before:page}.lane,tr,article,.map{break-inside:avoid}h2,h3{break-after:avoid}.bar,.key,.load td.n{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
`;
