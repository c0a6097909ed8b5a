// What could give way for an activity or a wish, in lines for a terminal.
import type { Visit } from "#domain";
import type { Relaxations } from "#planner";
import { type Language, sayEffect, sayRelaxation, sayRelaxations } from "#text";

/** What could give way, one line each with what it asks and brings. */
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
