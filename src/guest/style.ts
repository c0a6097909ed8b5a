// The style of guests' pages: large type for a phone outdoors, both themes, one column.
import { colourTokens, commonColours } from "#base/palette.ts";

export const guestStyle = `
:root {
  color-scheme: light dark; ${colourTokens(commonColours)}
}
:root[data-theme="light"] { color-scheme: light; }
:root[data-theme="dark"] { color-scheme: dark; }
html { font-size: 106.25%; scroll-padding-top: 3.5rem; }
html[data-size="large"] { font-size: 137.5%; }
* { box-sizing: border-box; }
[hidden] { display: none !important; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.5 "Noto Sans", "Noto Sans SC", system-ui, "PingFang SC", "Microsoft YaHei", sans-serif; overflow-wrap: anywhere; }
h1, h2, h3, h4, p, ul, ol, dl, dd { margin: 0; padding: 0; }
ul, ol { list-style: none; }
h1 { font-size: 1.5rem; line-height: 1.25; margin-bottom: .25rem; text-wrap: balance; }
h2 { font-size: 1.1875rem; line-height: 1.3; }
h3, .title { font-size: 1.0625rem; line-height: 1.35; font-weight: 600; }
h4 { font-size: .9375rem; }
.small .title { font-weight: 400; font-size: 1rem; }
a { color: var(--accent); text-underline-offset: .15em; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; border-radius: 3px; }
.soft, .date { color: var(--soft); }
.also { font-weight: 400; color: var(--soft); }
h1 .also { display: block; font-size: 1.125rem; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: -100vw; }
.skip:focus { left: 1rem; top: .5rem; background: var(--surface); padding: .5rem 1rem; z-index: 3; }
.bar { display: flex; flex-wrap: wrap; align-items: center; gap: .25rem 1rem; padding: .5rem max(1rem, (100% - 42rem) / 2); background: var(--surface); border-bottom: 1px solid var(--line); }
.bar .visit { flex: 1 1 100%; font-size: .875rem; color: var(--soft); display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 1; overflow: hidden; }
.bar nav { flex: 1 1 0; min-width: 13rem; }
.bar nav ul { display: flex; flex-wrap: wrap; gap: 0 .875rem; }
.bar nav a { display: inline-block; padding: .5rem 0; font-size: .9375rem; text-decoration: none; color: var(--soft); }
.bar nav a[aria-current] { color: var(--ink); font-weight: 600; }
.bar .tools { margin-left: auto; display: flex; gap: .25rem; }
.bar .tools button { font: inherit; min-width: 2.75rem; min-height: 2.75rem; border: 1px solid transparent; border-radius: 8px; background: none; color: var(--ink); cursor: pointer; }
.bar .tools button[aria-pressed="true"] { border-color: var(--line-strong); }
@media (max-width: 30rem) {
  .bar { gap: 0 .5rem; padding: .25rem 1rem; }
  .bar .visit { flex: 1 1 0; }
  .bar .tools { order: 1; }
  .bar nav { order: 2; flex: 1 1 100%; }
  .bar nav ul { gap: 0 .5rem; }
  .bar nav a { font-size: .8125rem; }
}
main { max-width: 44rem; margin: 0 auto; padding: 1rem; display: grid; gap: 1rem; }
main > * { min-width: 0; }
.notice { background: var(--warn-soft); color: var(--ink); padding: .625rem 1rem; border-left: 4px solid var(--warn); }
.lead { font-size: 1.125rem; margin-bottom: .5rem; }
.changes { background: var(--warn-soft); border-radius: 10px; padding: .875rem 1rem; display: grid; gap: .5rem; }
.changes ul { display: grid; gap: .375rem; }
mark { background: var(--warn-soft); color: var(--warn); border-radius: 4px; padding: 0 .375rem; font-weight: 600; }
#now { display: grid; gap: .75rem; }
.slot { background: var(--surface); border: 1px solid var(--line); border-radius: 12px; padding: .75rem 1rem .25rem; }
.slot[data-slot="now"] { border: 2px solid var(--accent); }
.slot-name { font-weight: 700; color: var(--accent); }
.slot-name .date { font-weight: 400; }
.slot .item { border: 0; padding: .5rem 0; }
.slot .item { grid-template-columns: minmax(0, 1fr); }
.slot .item .time { font-size: 1.25rem; }
.days { position: sticky; top: 0; z-index: 2; background: var(--paper); border-bottom: 1px solid var(--line); margin: 0 -1rem; padding: 0 1rem; overflow-x: auto; scrollbar-width: none; }
.days ul { display: flex; gap: 1rem; }
.days a { display: block; padding: .625rem 0; white-space: nowrap; text-decoration: none; font-variant-numeric: tabular-nums; }
.day > summary { padding: .5rem 0; cursor: pointer; }
.day > summary :is(h2, h3) { display: inline; }
details details > summary, .slot summary, .answer summary { cursor: pointer; padding: .4375rem 0; color: var(--accent); }
.item { display: grid; grid-template-columns: minmax(6.75rem, max-content) minmax(0, 1fr); gap: .25rem .875rem; padding: .875rem 0; border-top: 1px solid var(--line); }
.day .soft + .item, .day > summary + .item { margin-top: .5rem; }
.time { font-variant-numeric: tabular-nums; font-weight: 600; white-space: nowrap; }
.what { border-left: 4px solid var(--family, transparent); padding-left: .875rem; display: grid; gap: .375rem; justify-items: start; }
.what > * { max-width: 100%; }
.what > details, .what > .needs, .what > .answer { justify-self: stretch; }
.talk { --family: var(--talk); } .sight { --family: var(--sight); } .table { --family: var(--table); } .way { --family: var(--way); } .free { --family: var(--free); }
.small { color: var(--soft); }
.small .time { font-weight: 400; }
.where { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: start; gap: .5rem 1rem; justify-self: stretch; }
.where p { flex: 1 1 9rem; }
.kind { color: var(--family); font-size: .875rem; font-weight: 600; }
.code { max-width: 16rem; background: #fff; }
.code svg { display: block; width: 100%; height: auto; }
.past .time { color: var(--soft); font-weight: 400; }
.button { display: inline-flex; align-items: center; justify-content: center; min-height: 2.75rem; font: inherit; color: var(--accent); background: var(--surface); border: 1px solid var(--accent); border-radius: 8px; padding: .375rem 1rem; text-decoration: none; cursor: pointer; }
.button.main { background: var(--accent); color: var(--on-accent); }
.button[disabled] { opacity: .6; cursor: default; }
.people { display: grid; gap: .5rem; padding: .25rem 0 .5rem 1.75rem; list-style: decimal; }
.people .name { font-weight: 500; }
.people .also { display: block; }
.buttons { display: flex; flex-wrap: wrap; gap: .5rem; margin-bottom: .5rem; }
.needs ul { list-style: disc; padding-left: 1.25rem; }
.answer { border: 1px solid var(--line); border-radius: 10px; background: var(--surface); padding: .75rem; margin-top: .25rem; display: grid; gap: .375rem; }
.said:empty { display: none; }
form { display: grid; grid-template-columns: repeat(auto-fit, minmax(8.5rem, 1fr)); gap: .625rem; padding: .25rem 0; }
form .wide, form .button { grid-column: 1 / -1; }
label { display: grid; gap: .25rem; font-size: .875rem; font-weight: 500; }
input, textarea, select { font: inherit; font-size: 1rem; color: var(--ink); background: var(--paper); border: 1px solid var(--line-strong); border-radius: 8px; padding: .5rem; min-height: 2.75rem; width: 100%; }
.evaluation > summary h2 { display: inline; }
fieldset { border: 0; margin: 0; padding: 0; min-width: 0; }
legend { padding: 0; font-size: .9375rem; font-weight: 500; }
.choices { display: flex; flex-wrap: wrap; gap: .5rem; padding-top: .25rem; }
.choice { display: inline-flex; align-items: center; gap: .5rem; min-height: 2.75rem; font-size: 1rem; }
.choices .choice { border: 1px solid var(--line-strong); border-radius: 8px; padding: 0 .75rem; cursor: pointer; }
.choices.scale { display: grid; grid-template-columns: repeat(5, minmax(0, 1fr)); }
.choices.scale .choice { justify-content: center; padding: 0 .25rem; gap: .375rem; }
.choices .choice:has(:checked) { border-color: var(--accent); outline: 1px solid var(--accent); }
.choice input { width: 1.25rem; min-height: 1.25rem; height: 1.25rem; margin: 0; accent-color: var(--accent); }
.fields { display: grid; grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr)); gap: .625rem; }
.fields legend { font-weight: 600; padding: 0 0 .375rem; }
dt { font-weight: 600; margin-top: .5rem; }
section > h2 { margin-bottom: .375rem; }
@media (max-width: 30rem) { .item { grid-template-columns: minmax(0, 1fr); } }
html[data-size="large"] .item { grid-template-columns: minmax(0, 1fr); }
@media print { .bar, .days, .button, .skip, .answer, #now { display: none; } body { background: #fff; color: #000; } }
`;
