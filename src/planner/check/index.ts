// Check: whether a programme keeps every demand of its visit. Independent of the search and of its model.
import type { Finding, Programme, Visit } from "#domain";
import { agreedConflicts, besideAgreements } from "./agreed.ts";
import { findAll } from "./find-all.ts";

export { visitHashOf } from "./visit-hash.ts";

/**
 * Checks a programme against its visit: structural demands first, then the rules in force. Returns an empty list if
 * every demand holds and there is no warning. Conflicts among confirmed activities alone do not block. Never throws for
 * a programme that names things the visit does not know: those are findings too.
 */
export const check = (visit: Visit, programme: Programme): Finding[] => [
  ...besideAgreements(visit, programme, findAll(visit, programme)),
];

/** Returns only the findings about confirmed activities, which do not depend on the rest of the programme. */
export const confirmedConflicts = (visit: Visit): readonly Finding[] => agreedConflicts(visit);
