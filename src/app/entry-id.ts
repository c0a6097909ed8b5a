// Ids of entries that the server adds.
import type { Tokens } from "./ports.ts";

/** Returns a new id from the system's randomness: small letters and digits. */
export const entryId = (tokens: Tokens): string =>
  tokens
    .make()
    .toLowerCase()
    .replace(/[^a-z0-9]/g, "")
    .slice(0, 20);
