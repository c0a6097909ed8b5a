// The demands that the check examines in a set of placements: a whole programme or a part of one.
import { type Finding, indexVisit, type Programme, type Routes, routesOf, type Visit } from "#domain";
import { rulesInForce } from "#rules";
import { checkApart } from "./apart.ts";
import { checkAttendance } from "./attendance.ts";
import type { CheckContext } from "./context.ts";
import { checkDays } from "./days.ts";
import { checkInterpretation } from "./interpretation.ts";
import { checkMovement } from "./movement.ts";
import { checkPlaces } from "./places.ts";
import { checkTimes } from "./times.ts";

/** Prepares contexts of one visit, which share its travel times. */
export function contextsOf(visit: Visit): (programme: Programme) => CheckContext {
  const index = indexVisit(visit);
  const rules = rulesInForce(visit);
  let routes: Routes | undefined;
  const ways = () => {
    routes ??= routesOf(visit);
    return routes;
  };
  return (programme) => ({ visit, index, programme, rules, ways });
}

/** Returns the findings of the structural demands and of the rules about days. */
export const demandsIn = (context: CheckContext): Finding[] => [
  ...checkTimes(context),
  ...checkPlaces(context),
  ...checkAttendance(context),
  ...checkApart(context),
  ...checkInterpretation(context),
  ...checkMovement(context),
  ...checkDays(context),
];
