// The fingerprint by which a programme names the visit that it was planned for.
import { fingerprint } from "#base/fingerprint.ts";
import type { Visit } from "#domain";

/** Returns the fingerprint of a visit as it was planned. A changed visit needs a new plan. */
export const visitHashOf = (visit: Visit): string => fingerprint(JSON.stringify(visit));
