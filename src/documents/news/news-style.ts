// The style sheet of the news item: a plain page for reading, both themes, narrow screens, print.
import { tokensOf } from "#base/palette.ts";

const colours = ["paper", "ink", "soft", "line", "accent"] as const;

export const newsStyle = `
:root{color-scheme:light dark;${tokensOf("light", colours)}}
@media (prefers-color-scheme:dark){:root{${tokensOf("dark", colours)}}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:18px/1.65 Georgia,"Noto Serif","Songti SC","Noto Serif SC","SimSun",serif}
:lang(zh){font-family:"Noto Serif SC","Songti SC","SimSun","Noto Sans SC",serif;line-height:1.85}
nav,main,footer{max-width:44rem;margin:0 auto;padding:0 24px}
nav,footer,.meta,h2{font-family:system-ui,"Noto Sans","Segoe UI","PingFang SC","Microsoft YaHei","Noto Sans SC",sans-serif}
nav{display:flex;flex-wrap:wrap;gap:4px 16px;justify-content:flex-end;padding-top:20px;font-size:.86rem}
.meta{margin:2.2em 0 .4em;color:var(--soft);font-size:.9rem}
.meta strong{color:var(--accent);font-weight:600}
h1{font-size:2.1rem;line-height:1.22;margin:.1em 0 .6em;text-wrap:balance}
:lang(zh) h1{line-height:1.35}
.summary{font-size:1.16rem;line-height:1.6;margin:0 0 1.6em;padding-bottom:1.4em;border-bottom:2px solid var(--accent)}
h2{font-size:1.2rem;margin:2em 0 .4em}
p{margin:0 0 1em}
figure{margin:1.6em 0}
figure img{display:block;width:100%;height:auto}
figcaption{margin-top:.4em;color:var(--quiet);font:.84rem/1.5 system-ui,"Noto Sans","Segoe UI","PingFang SC","Microsoft YaHei","Noto Sans SC",sans-serif}
:lang(zh) article p{text-align:justify}
a{color:var(--accent)}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
footer{margin-top:3em;padding-block:1.2em 3em;border-top:1px solid var(--line);font-size:.84rem;color:var(--soft)}
footer h2{font-size:.9rem;margin:0 0 .4em}
footer ul{margin:0;padding-left:1.2em}
footer a{overflow-wrap:anywhere}
@media (max-width:560px){body{font-size:17px}h1{font-size:1.55rem}nav,main,footer{padding-inline:18px}.summary{font-size:1.06rem}}
@media print{@page{margin:20mm}:root{${tokensOf("light", colours)};--paper:#fff;--ink:#000}body{font-size:11pt}nav{display:none}h2{break-after:avoid}p{orphans:3;widows:3}}
`;
