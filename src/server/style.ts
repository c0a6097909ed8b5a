// The style of the public pages. It starts with the tokens: colours as on the pages of guests, spacing and type.
import { colourTokens, commonColours, palette } from "#base/palette.ts";

export const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="${palette.accent.light}"/><path d="M9 8h14v3.4H13v3h8.4v3.2H13v3h10V24H9z" fill="#fff"/></svg>`;

export const style = `
:root {
  color-scheme: light dark; ${colourTokens(commonColours)}
  --s1: .25rem; --s2: .5rem; --s3: 1rem; --s4: 1.5rem; --s5: 2.5rem;
  --body: 1rem/1.55 "Noto Sans", "Noto Sans SC", system-ui, "PingFang SC", "Microsoft YaHei", sans-serif;
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: var(--body); overflow-wrap: anywhere; }
a { color: var(--accent); text-underline-offset: .15em; }
a:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; border-radius: 3px; }
ul, ol, dl { margin: 0; padding: 0; list-style: none; }
h1 { font-size: clamp(1.5rem, 1.1rem + 2vw, 2.25rem); line-height: 1.2; margin: var(--s2) 0 var(--s3); text-wrap: balance; }
h2 { font-size: 1.25rem; line-height: 1.3; margin: 0 0 var(--s2); }
h3 { font-size: 1.0625rem; line-height: 1.35; margin: 0; }
p { margin: var(--s1) 0; }
.skip { position: absolute; left: -100vw; }
.skip:focus { left: var(--s3); top: var(--s2); background: var(--surface); padding: var(--s2) var(--s3); z-index: 2; }
.bar { display: flex; flex-wrap: wrap; gap: var(--s2) var(--s4); align-items: center; justify-content: space-between; padding: var(--s2) max(var(--s3), (100% - 52rem) / 2 + var(--s3)); border-bottom: 1px solid var(--line); background: var(--surface); }
.brand { font-weight: 700; font-size: 1.125rem; text-decoration: none; letter-spacing: .01em; }
.languages ul, .tabs ul, .days ul { display: flex; flex-wrap: wrap; gap: var(--s1) var(--s3); }
.languages a, .tabs a, .days a { display: inline-block; padding: .375rem 0; min-height: 2rem; text-decoration: none; color: var(--soft); }
.languages a[aria-current], .tabs a[aria-current] { color: var(--ink); font-weight: 600; border-bottom: 2px solid var(--accent); }
.tabs { padding: 0 max(var(--s3), (100% - 52rem) / 2 + var(--s3)); border-bottom: 1px solid var(--line); background: var(--surface); }
.days { position: sticky; top: 0; background: var(--paper); border-bottom: 1px solid var(--line); margin: var(--s3) 0; z-index: 1; }
.days a { color: var(--accent); font-variant-numeric: tabular-nums; }
main { max-width: 52rem; margin: 0 auto; padding: var(--s3); }
.above { font-size: .9375rem; }
.note { color: var(--soft); }
.aside, .who, .kind { color: var(--soft); font-size: .9375rem; }
.where { color: var(--soft); font-weight: 400; font-size: 1rem; margin-left: var(--s2); }
.day { margin: var(--s4) 0 var(--s5); scroll-margin-top: 4rem; }
.day h2 { scroll-margin-top: 5rem; }
.items { border-top: 1px solid var(--line); }
.item { display: grid; grid-template-columns: 7.25rem minmax(0, 1fr); gap: var(--s3); padding: var(--s3) 0; border-bottom: 1px solid var(--line); break-inside: avoid; }
.item.small { padding: var(--s2) 0; color: var(--soft); font-size: .9375rem; }
.time { font-variant-numeric: tabular-nums; font-weight: 600; white-space: nowrap; }
.item.small .time { font-weight: 400; }
.what { border-left: 4px solid var(--family, transparent); padding-left: var(--s3); }
.talk { --family: var(--talk); } .sight { --family: var(--sight); } .table { --family: var(--table); } .way { --family: var(--way); } .free { --family: var(--free); }
.item .kind { color: var(--family, var(--soft)); font-size: .8125rem; font-weight: 600; margin: 0; }
.button { display: inline-block; border: 1px solid var(--accent); border-radius: 6px; padding: .5rem .875rem; text-decoration: none; }
.cards li { background: var(--surface); border: 1px solid var(--line); border-radius: 8px; padding: var(--s3); margin: var(--s3) 0; }
.cards a { font-weight: 600; font-size: 1.125rem; }
.people { margin: var(--s1) 0 var(--s3); }
.people li { padding: .25rem 0; }
.people a { display: inline-block; padding: .125rem 0; }
.badge { font-size: .8125rem; border: 1px solid var(--line); border-radius: 4px; padding: 0 .375rem; color: var(--soft); }
section { margin-bottom: var(--s4); }
.places dt { font-weight: 600; margin-top: var(--s2); }
.places dd { margin: 0; color: var(--soft); }
@media (max-width: 36rem) {
  .item { grid-template-columns: minmax(0, 1fr); gap: var(--s1); }
  .where { display: block; margin-left: 0; }
}
@media print {
  .bar, .tabs, .days, .skip, .button { display: none; }
  body { background: #fff; color: #000; font-size: 10pt; }
  main { max-width: none; padding: 0; }
  .day h2 { break-after: avoid; }
}
`;
