// Check: whether a programme keeps every demand of its visit. Independent of the search and of its model.
import type { Finding, Programme, Visit } from "#domain";
import { agreedConflicts, besideAgreements } from "./agreed.ts";
import { findAll } from "./find-all.ts";

export { visitHashOf } from "./visit-hash.ts";

/**
 * Checks a programme against its visit: structural demands first, then the rules in force. Empty: everything holds
 * and nothing is worth a warning. What confirmed activities break on their own does not block. Never throws for a
 * programme that names things the visit does not know: those are findings too.
 */
export const check = (visit: Visit, programme: Programme): Finding[] => [
  ...besideAgreements(visit, findAll(visit, programme)),
];

/** What the confirmed activities of a visit break on their own, whatever else is planned. */
export const confirmedConflicts = (visit: Visit): readonly Finding[] => agreedConflicts(visit);
