// Turns rows of the tables into the values of the application's port.
import type { Selectable } from "kysely";
import type { StoredChange, StoredJob, StoredLink, StoredRelease, StoredRequest } from "#app";
import type { Tables } from "./schema.ts";

type Row<Name extends keyof Tables> = Selectable<Tables[Name]>;

export const instant = (value: Date | string): Temporal.Instant =>
  typeof value === "string" ? Temporal.Instant.from(value) : value.toTemporalInstant();

const maybeInstant = (value: Date | string | null) => (value === null ? null : instant(value));

export const changeOf = (row: Row<"changes">): StoredChange => ({
  version: row.version,
  kind: row.kind as StoredChange["kind"],
  who: row.who,
  at: instant(row.at),
  key: row.key,
  label: row.label,
  edits: JSON.parse(row.edits),
  inverse: JSON.parse(row.inverse),
  target: row.target,
  undoTop: row.undo_top,
  redoTop: row.redo_top,
});

export const changeRow = (visit: string, change: StoredChange) => ({
  visit_id: visit,
  version: change.version,
  kind: change.kind,
  who: change.who,
  at: change.at.toString(),
  key: change.key,
  label: change.label,
  edits: JSON.stringify(change.edits),
  inverse: JSON.stringify(change.inverse),
  target: change.target,
  undo_top: change.undoTop,
  redo_top: change.redoTop,
});

export const releaseCardOf = (row: Omit<Row<"releases">, "document">): Omit<StoredRelease, "document"> => ({
  visit: row.visit_id,
  number: row.number,
  version: row.version,
  who: row.who,
  at: instant(row.at),
  key: row.key,
  note: row.note,
  overrides: JSON.parse(row.overrides),
});

export const releaseOf = (row: Row<"releases">): StoredRelease => ({
  ...releaseCardOf(row),
  document: row.document,
});

export const linkOf = (row: Row<"links">): StoredLink => ({
  id: row.id,
  visit: row.visit_id,
  role: row.role as StoredLink["role"],
  subject: row.subject,
  label: row.label,
  at: instant(row.at),
  usedAt: maybeInstant(row.used_at),
  revokedAt: maybeInstant(row.revoked_at),
  expiresAt: instant(row.expires_at),
  seen: row.seen,
});

export const jobOf = (row: Row<"jobs">): StoredJob => ({
  id: row.id,
  visit: row.visit_id,
  key: row.key,
  base: row.base,
  seed: Number(row.seed),
  seconds: row.seconds,
  iterations: row.iterations,
  state: row.state as StoredJob["state"],
  progress: row.progress === null ? null : JSON.parse(row.progress),
  programme: row.programme,
  who: row.who,
  at: instant(row.at),
});

export const requestOf = (row: Row<"requests">): StoredRequest => ({
  id: row.id,
  visit: row.visit_id,
  link: row.link_id,
  key: row.key,
  activity: row.activity,
  kind: row.kind as StoredRequest["kind"],
  start: row.start,
  note: row.note,
  state: row.state as StoredRequest["state"],
  who: row.who,
  at: instant(row.at),
});
