// The results of the palette: commands by name and further words, the best first.
import type { Command } from "./command.ts";
import { plain, plainForms, scoreOf } from "./fuzzy.ts";
import type { Sounds } from "./sounds.ts";

interface Forms {
  /** The plain forms of the name in the reader's language. */
  readonly name: readonly string[];
  /** Those of the other texts by which the command is found. */
  readonly others: readonly string[];
}
const forms = new WeakMap<Command, Forms>();
const formsOf = (command: Command): Forms => {
  const known = forms.get(command);
  if (known) return known;
  const made = { name: plainForms(command.name), others: (command.words ?? []).flatMap(plainForms) };
  forms.set(command, made);
  return made;
};

/** What a text costs that is exactly what was typed. */
const same = -1;
/** What a match costs that is not in the name that the reader sees. */
const elsewhere = 0.4;

/**
 * If nothing is typed, returns the available actions. Otherwise all matches, the best first; equals keep their order.
 * Typing errors are considered only if nothing matches without them. With `sounds`, Chinese is found by pinyin.
 */
export function found(commands: readonly Command[], typed: string, sounds?: Sounds): readonly Command[] {
  if (plain(typed) === "") return commands.filter(({ isFoundOnly }) => !isFoundOnly);
  const exact = matches(commands, typed, false);
  const spoken = sounds ? bySound(commands, typed, sounds) : [];
  const all = [...new Set([...exact, ...spoken])];
  return all.length > 0 ? all : matches(commands, typed, true);
}

function matches(commands: readonly Command[], typed: string, withErrors: boolean): readonly Command[] {
  const wanted = plainForms(typed);
  const costOf = (one: string, text: string): number =>
    one === text ? same : (scoreOf(one, text, withErrors) ?? Number.POSITIVE_INFINITY);
  const best = (texts: readonly string[]): number =>
    Math.min(...wanted.flatMap((one) => texts.map((text) => costOf(one, text))));
  return ranked(commands, (command) => {
    const { name, others } = formsOf(command);
    return Math.min(best(name), best(others) + elsewhere);
  });
}

/** Returns the commands whose Chinese texts sound like what was typed: by syllables, their beginnings, or first letters. */
function bySound(commands: readonly Command[], typed: string, sounds: Sounds): readonly Command[] {
  const wanted = sounds.ofTyped(typed);
  if (wanted.length < 2) return [];
  return ranked(commands, (command) =>
    Math.min(
      ...[command.name, ...(command.words ?? [])].map((text, i) => {
        const score = sounds.scoreOf(wanted, text);
        return score === undefined ? Number.POSITIVE_INFINITY : score + (i === 0 ? 0 : elsewhere);
      }),
    ),
  );
}

/** Returns the commands with a finite score, the least first. */
const ranked = (commands: readonly Command[], scoreOf: (command: Command) => number): readonly Command[] =>
  commands
    .map((command) => ({ command, score: scoreOf(command) }))
    .filter(({ score }) => Number.isFinite(score))
    .sort((a, b) => a.score - b.score)
    .map(({ command }) => command);
