// The results of the palette: commands by name and words, the best first.
import type { Command } from "./command.ts";
import { plain, scoreOf } from "./fuzzy.ts";

const texts = new WeakMap<Command, string>();
const textOf = (command: Command): string => {
  const known = texts.get(command) ?? plain(`${command.name} ${command.words ?? ""}`);
  texts.set(command, known);
  return known;
};

/**
 * If nothing is typed, returns the available actions. Otherwise all matches, the best first; equals keep their order.
 */
export function found(commands: readonly Command[], typed: string): readonly Command[] {
  const wanted = plain(typed);
  if (wanted === "") return commands.filter(({ isFoundOnly }) => !isFoundOnly);
  return commands
    .flatMap((command) => {
      const score = scoreOf(wanted, textOf(command));
      return score === undefined ? [] : [{ command, score }];
    })
    .sort((a, b) => a.score - b.score)
    .map(({ command }) => command);
}
