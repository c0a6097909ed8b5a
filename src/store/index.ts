// The store: the application's port over PGlite, and over PostgreSQL with the same SQL.

export { type OpenProblem, openEmbeddedStore, openMemoryStore } from "./embedded.ts";
export type { Holder } from "./folder-lock.ts";
export { type ConnectProblem, openPostgresStore } from "./postgres.ts";
export { databaseTrouble } from "./unavailable.ts";
