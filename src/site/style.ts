// The style of the public site: the colours of pages for guests, both themes, no font to load.
import { colourTokens, commonColours } from "#base/palette.ts";

export const siteStyle = `
:root { color-scheme: light dark; ${colourTokens(commonColours)} }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.6 "Noto Sans", "Noto Sans SC", system-ui, "PingFang SC", "Microsoft YaHei", sans-serif; overflow-wrap: anywhere; }
h1, h2, h3, h4, p, ul, ol, dl, dd { margin: 0; padding: 0; }
ul, ol { list-style: none; }
h1 { font-size: clamp(1.625rem, 1.2rem + 2vw, 2.375rem); line-height: 1.2; margin: .5rem 0 1rem; text-wrap: balance; }
h2 { font-size: 1.3125rem; line-height: 1.3; margin: 0 0 .75rem; }
h3, h4 { font-size: 1.0625rem; line-height: 1.4; }
a { color: var(--accent); text-underline-offset: .15em; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; border-radius: 3px; }
.skip { position: absolute; left: -100vw; }
.skip:focus { left: 1rem; top: .5rem; background: var(--surface); padding: .5rem 1rem; z-index: 2; }
.bar, .tabs { background: var(--surface); border-bottom: 1px solid var(--line); padding: .5rem max(1rem, (100vw - 54rem) / 2); }
.bar { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: .25rem 1.5rem; border-bottom: 0; padding-top: .875rem; }
.brand { font-weight: 700; font-size: 1.25rem; text-decoration: none; color: var(--ink); }
.languages ul, .tabs ul, .choices ul { display: flex; flex-wrap: wrap; gap: 0 1.25rem; }
.languages a, .tabs a, .choices a { display: inline-block; padding: .5rem 0; text-decoration: none; color: var(--soft); }
.languages a { font-size: .9375rem; }
.languages a[aria-current], .tabs a[aria-current], .choices a[aria-current] { color: var(--ink); font-weight: 600; box-shadow: 0 2px 0 var(--accent); }
.tabs { padding-top: 0; padding-bottom: .25rem; }
.choices { margin-bottom: 1rem; }
.preview { background: var(--warn-soft); color: var(--ink); padding: .625rem max(1rem, (100vw - 54rem) / 2); border-bottom: 2px solid var(--warn); }
main { max-width: 56rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; }
section { margin: 2rem 0; }
.lead { font-size: 1.1875rem; margin: 0 0 1rem; }
.soft, .meta, .kind { color: var(--soft); }
.meta, .kind { font-size: .9375rem; }
.cards { display: grid; gap: .75rem; }
.cards > li { background: var(--surface); border: 1px solid var(--line); border-radius: 10px; padding: 1rem 1.125rem; display: grid; gap: .375rem; }
.cards h3 { font-size: 1.1875rem; }
/* Titles of practices are written as they stand within a sentence. */
.practices h3::first-letter { text-transform: uppercase; }
.map-and-list { display: grid; grid-template-columns: minmax(0, 3fr) minmax(14rem, 2fr); gap: 1.25rem; align-items: start; margin: 0 0 1.5rem; }
.map svg { display: block; width: 100%; height: auto; border: 1px solid var(--line); border-radius: 10px; background: var(--land); }
.map .near .ground, .map .wide .areas { fill: var(--land); }
.map .wide .ground, .map .near .areas { fill: var(--water); }
.map .wide .areas { stroke: var(--line-strong); stroke-width: .6; }
.map .borders { fill: none; stroke: var(--line-strong); stroke-width: .8; stroke-dasharray: 3 2; }
.map .town { fill: var(--soft); }
.map .town-name { fill: var(--soft); font-size: 14px; text-anchor: middle; paint-order: stroke; stroke: var(--land); stroke-width: 3px; }
.map .mark { fill: var(--accent); stroke: var(--surface); stroke-width: 2; }
.map .mark-number { fill: var(--on-accent); font-size: 15px; font-weight: 700; text-anchor: middle; }
.map-places { display: grid; gap: .875rem; }
.map-places > li { display: grid; grid-template-columns: 1.75rem minmax(0, 1fr); gap: .625rem; }
.map-places .number { display: grid; place-items: center; width: 1.75rem; height: 1.75rem; border-radius: 50%; background: var(--accent); color: var(--on-accent); font-size: .875rem; font-weight: 700; }
.map-places .place-name { font-weight: 600; }
.map-places a { display: inline-block; }
.map-places a::first-letter { text-transform: uppercase; }
:target { outline: 2px solid var(--focus); outline-offset: 4px; border-radius: 6px; }
.two { grid-template-columns: repeat(auto-fill, minmax(min(100%, 22rem), 1fr)); }
.two h3 { font-size: 1.0625rem; }
.clip { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 3; overflow: hidden; }
.bullets { list-style: disc; padding-left: 1.25rem; display: grid; gap: .25rem; }
.feeds { margin-top: 1.5rem; color: var(--soft); }
.plain { display: grid; gap: .375rem; font-size: .9375rem; }
.callout { background: var(--surface); border: 1px solid var(--line); border-left: 4px solid var(--accent); border-radius: 8px; padding: .75rem 1rem; margin: 1.5rem 0; }
.callout a { font-weight: 600; }
.item-text p { margin: 0 0 1rem; max-width: 42rem; }
.item-text .lead { font-weight: 600; }
.item-text h2 { margin: 1.75rem 0 .75rem; }
.parties dt { font-weight: 600; margin-top: .5rem; }
.where { color: var(--soft); font-weight: 400; margin-left: .5rem; }
.day { margin: 0 0 2rem; }
.day h3 { font-size: 1.125rem; margin-bottom: .375rem; }
.items { border-top: 1px solid var(--line); }
.item { display: grid; grid-template-columns: 7.5rem minmax(0, 1fr); gap: .25rem 1rem; padding: .875rem 0; border-bottom: 1px solid var(--line); break-inside: avoid; }
.time { font-variant-numeric: tabular-nums; font-weight: 600; white-space: nowrap; }
.what { border-left: 4px solid var(--family, transparent); padding-left: 1rem; display: grid; gap: .125rem; }
.talk { --family: var(--talk); } .sight { --family: var(--sight); } .table { --family: var(--table); } .way { --family: var(--way); } .free { --family: var(--free); }
.item .kind { color: var(--family, var(--soft)); font-size: .8125rem; font-weight: 600; }
.photos { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 18rem), 1fr)); gap: 1rem; margin: 1.5rem 0; }
figure { margin: 0; }
figure img { display: block; width: 100%; height: auto; border-radius: 8px; }
figcaption { font-size: .9375rem; margin-top: .25rem; }
.item-text > figure { margin: 0 0 1.5rem; }
.map figcaption { font-size: .8125rem; }
.embed summary { cursor: pointer; color: var(--accent); padding: .5rem 0; }
.embed pre { background: var(--surface); border: 1px solid var(--line); border-radius: 8px; padding: .75rem; overflow-x: auto; font-size: .8125rem; }
.embedded main { padding: .5rem; max-width: none; }
.embedded h1 { font-size: 1.375rem; margin: 0 0 .25rem; }
@media (max-width: 44rem) { .map-and-list { grid-template-columns: minmax(0, 1fr); } }
@media (max-width: 36rem) { .map .town-name { font-size: 19px; } .map .mark-number { font-size: 18px; } .item { grid-template-columns: minmax(0, 1fr); } .where { display: block; margin-left: 0; } }
@media print { .bar, .tabs, .skip { display: none; } body { background: #fff; color: #000; } }
`;
