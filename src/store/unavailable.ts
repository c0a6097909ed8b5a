// Distinguishes errors of the database (out of reach, full, incomplete) from errors in Entente.

/** Error classes of PostgreSQL: connection, shutting down, too many connections, starting. */
const unavailableCodes =
  /^(08...|57P0[1-5]|53300|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND|EHOSTUNREACH|57014)$/;
const unavailableMessages =
  /Connection terminated|timeout exceeded when trying to connect|Query read timeout|Client has encountered a connection error|not queryable|PGlite is closed|database is not answering/i;
const fullCodes = /^(53100|ENOSPC)$/;

/** The code of Entente's error for missing rows. */
export const gapCode = "ENTENTE_GAP";

/**
 * Returns "away" if the database may be back soon, "full" if its disk is full, "gap" if data is missing, and undefined
 * for other errors.
 */
export function databaseTrouble(error: unknown): "away" | "full" | "gap" | undefined {
  if (!(error instanceof Error)) return undefined;
  const code = "code" in error && typeof error.code === "string" ? error.code : "";
  if (code === gapCode) return "gap";
  if (fullCodes.test(code) || /No space left on device/i.test(error.message)) return "full";
  if (unavailableCodes.test(code) || unavailableMessages.test(error.message)) return "away";
  return error.cause === undefined ? undefined : databaseTrouble(error.cause);
}
