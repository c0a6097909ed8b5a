// The two sides of a partnership.
import type { VisitDigest } from "./digest.ts";

/** The side: the first of the two organisations, or the second. */
export type Whose = "first" | "second";

/** Returns to which of the two an organisation of a visit belongs; undefined for a third organisation. */
export type WhoseIs = (digest: VisitDigest, organisation: string) => Whose | undefined;
