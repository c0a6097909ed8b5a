// `node scripts/draw-language.ts [SEED] [COUNT]`: draws comment lines and interface texts at random, to be
// read aloud.
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Random, seededRandom, shuffle } from "#base/random.ts";

const root = join(import.meta.dirname, "..");
const seed = Number(process.argv[2] ?? 20231022);
const count = Number(process.argv[3] ?? 100);

interface Line {
  readonly where: string;
  readonly text: string;
}

const linesOf = (pattern: string): readonly Line[] =>
  globSync(pattern, { cwd: root })
    .sort()
    .flatMap((file) =>
      readFileSync(join(root, file), "utf8")
        .split("\n")
        .map((text, at) => ({ where: `${file}:${at + 1}`, text: text.trim() })),
    );

/** Comment lines and names of tests with at least four words. `* {` begins a rule of a style sheet. */
const comments = linesOf("{bench,scripts,src,test}/**/*.{ts,tsx}").filter(
  ({ text }) => /^(\/\/|\/\*\*|\*(?! \{)|test\(|describe\() ?/.test(text) && text.split(" ").length > 4,
);

/** Messages of the English catalogue with at least three words. */
const texts = linesOf("src/text/en/*.ts").filter(
  ({ text }) => /"[^"]+",?$/.test(text) && text.split(" ").length > 3,
);

const draw = (lines: readonly Line[], random: Random): readonly Line[] =>
  shuffle([...lines], random).slice(0, count);

const random = seededRandom(seed);
for (const [title, lines] of [
  ["Comments", comments],
  ["Interface", texts],
] as const) {
  console.log(`\n${title}: ${Math.min(count, lines.length)} of ${lines.length}, seed ${seed}`);
  for (const { where, text } of draw(lines, random)) console.log(`${where}  ${text}`);
}
