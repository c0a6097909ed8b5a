// `node scripts/draw-language.ts [SEED] [COUNT] [LANGUAGE]`: draws comment lines and interface texts at random, to be
// read aloud. With a language, draws texts in that language beside the English ones.
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Random, seededRandom, shuffle } from "#base/random.ts";
import { catalogueOf, isLanguage, type Language, languages, loadLanguage } from "#text";

const root = join(import.meta.dirname, "..");
const seed = Number(process.argv[2] ?? 20231022);
const count = Number(process.argv[3] ?? 100);
const language = languageOf(process.argv[4]);

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
const comments = () =>
  linesOf("{bench,scripts,src,test}/**/*.{ts,tsx}").filter(
    ({ text }) => /^(\/\/|\/\*\*|\*(?! \{)|test\(|describe\() ?/.test(text) && text.split(" ").length > 4,
  );

/** Messages of the English catalogue with at least three words. */
const texts = () =>
  linesOf("src/text/en/*.ts").filter(({ text }) => /"[^"]+",?$/.test(text) && text.split(" ").length > 3);

const messagesOf = (tag: Language): readonly (readonly [string, string])[] =>
  Object.entries(catalogueOf(tag)).flatMap(([surface, messages]) =>
    Object.entries(messages).map(([key, text]) => [`${surface} ${key}`, text] as const),
  );

/** Messages of a language that have at least three words in English, below the English ones. */
async function translations(tag: Language): Promise<readonly Line[]> {
  await loadLanguage(tag);
  const translated = new Map(messagesOf(tag));
  return messagesOf("en")
    .filter(([, text]) => text.split(" ").length > 2)
    .map(([where, text]) => ({ where, text: `${text}\n    ${translated.get(where)}` }));
}

function languageOf(tag: string | undefined): Language | undefined {
  if (tag === undefined || isLanguage(tag)) return tag;
  throw new Error(`Languages: ${languages.join(", ")}`);
}

const draw = (lines: readonly Line[], random: Random): readonly Line[] =>
  shuffle([...lines], random).slice(0, count);

const random = seededRandom(seed);
const drawn: readonly (readonly [string, readonly Line[]])[] = language
  ? [[language, await translations(language)]]
  : [
      ["Comments", comments()],
      ["Interface", texts()],
    ];
for (const [title, lines] of drawn) {
  console.log(`\n${title}: ${Math.min(count, lines.length)} of ${lines.length}, seed ${seed}`);
  for (const { where, text } of draw(lines, random)) console.log(`${where}  ${text}`);
}
