// The fingerprint by which a programme names the visit that it was planned for.
import { fingerprint } from "#base/fingerprint.ts";
import type { Visit } from "#domain";

/** The fingerprint of a visit as it was planned. Another visit needs another plan. */
export const visitHashOf = (visit: Visit): string => fingerprint(JSON.stringify(visit));
