// The name of an interpreter whom a relaxation asks for and who is yet to be found.
import type { Text } from "#domain";
import type { AppliedRelaxation } from "#planner";
import { furtherInterpreter } from "#text";

/** In every language; undefined where no interpreter is asked for, by one change or the other. */
export function roleFor({ change, also }: AppliedRelaxation): Text | undefined {
  const engaged = [change, also].find((one) => one?.kind === "interpreters");
  return engaged && furtherInterpreter(engaged.between);
}
