// The name of an interpreter whom a relaxation asks for and who has yet to be found.
import type { Text } from "#domain";
import type { AppliedRelaxation } from "#planner";
import { furtherInterpreter } from "#text";

/** Returns the name in every language; undefined if neither change asks for an interpreter. */
export function roleFor({ change, also }: AppliedRelaxation): Text | undefined {
  const engaged = [change, also].find((one) => one?.kind === "interpreters");
  return engaged && furtherInterpreter(engaged.between);
}
