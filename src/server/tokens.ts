// Secrets and ids from the system's own randomness.
import { createHash, randomBytes } from "node:crypto";
import type { Tokens } from "#app";

export const tokens: Tokens = {
  make: () => randomBytes(32).toString("base64url"),
  hash: (token) => createHash("sha256").update(token).digest("base64url"),
};
