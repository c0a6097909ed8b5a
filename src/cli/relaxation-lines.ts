// Possible changes for an activity or a wish, as lines for a terminal.
import type { Visit } from "#domain";
import type { Relaxations } from "#planner";
import { type Language, sayEffect, sayRelaxation, sayRelaxations } from "#text";

/** Returns the possible changes, one line each with cost and effect. */
export const relaxationLines = (
  visit: Visit,
  id: string | undefined,
  ways: Relaxations,
  language: Language,
  about?: "relaxations" | "conflict",
): string[] => [
  sayRelaxations(language, ways, id, about),
  ...ways.relaxations.flatMap((relaxation) => [
    `  + ${sayRelaxation(language, relaxation, visit)}`,
    `      ${sayEffect(language, relaxation, id).join(" · ")}`,
  ]),
];
