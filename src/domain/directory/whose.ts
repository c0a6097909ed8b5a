// The two sides of a partnership.
import type { VisitDigest } from "./digest.ts";

/** Whose something is: of the first of the two organisations, or of the second. */
export type Whose = "first" | "second";

/** Whose of the two an organisation of a visit is; undefined for a third. */
export type WhoseIs = (digest: VisitDigest, organisation: string) => Whose | undefined;
