// Migrations: plain SQL for both PGlite and PostgreSQL 15. Released migrations are never edited.
import { type Kysely, sql } from "kysely";
import { type Migration, type MigrationProvider, Migrator } from "kysely/migration";
import type { Tables } from "./schema.ts";

/** Visits as documents with their changes, releases, links, jobs and requests. */
const tablesOfChanges = [
  sql`alter table visits rename to old_visits`,
  sql`alter table programmes rename to old_programmes`,
  sql`create table visits (
    id text primary key,
    version integer not null,
    document text not null,
    updated_at timestamptz not null,
    number integer generated always as identity
  )`,
  sql`create table changes (
    visit_id text not null references visits (id),
    version integer not null,
    kind text not null,
    who text not null,
    at timestamptz not null,
    key text not null,
    label text not null,
    edits text not null,
    inverse text not null,
    target integer,
    undo_top integer,
    redo_top integer,
    primary key (visit_id, version),
    unique (visit_id, key)
  )`,
  sql`create table snapshots (
    visit_id text not null references visits (id),
    version integer not null,
    document text not null,
    primary key (visit_id, version)
  )`,
  sql`create table releases (
    visit_id text not null references visits (id),
    number integer not null,
    version integer not null,
    who text not null,
    at timestamptz not null,
    key text not null,
    note text not null,
    overrides text not null,
    document text not null,
    primary key (visit_id, number),
    unique (visit_id, key)
  )`,
  sql`create table links (
    id text primary key,
    hash text not null unique,
    visit_id text references visits (id),
    role text not null,
    subject text,
    label text not null,
    at timestamptz not null,
    used_at timestamptz,
    revoked_at timestamptz,
    seen integer,
    number integer generated always as identity
  )`,
  sql`create table jobs (
    id text primary key,
    visit_id text not null references visits (id),
    key text not null,
    base integer not null,
    seed text not null,
    seconds double precision,
    iterations integer,
    state text not null,
    progress text,
    programme text,
    who text not null,
    at timestamptz not null,
    number integer generated always as identity,
    unique (visit_id, key)
  )`,
  sql`create table requests (
    id text primary key,
    visit_id text not null references visits (id),
    link_id text not null references links (id),
    key text not null,
    activity text not null,
    kind text not null,
    start text,
    note text not null,
    state text not null,
    who text not null,
    at timestamptz not null,
    number integer generated always as identity,
    unique (link_id, key)
  )`,
];

const migrations: Readonly<Record<string, Migration>> = {
  "0001-visits": {
    async up(db) {
      await sql`
        create table visits (
          id text primary key,
          source text not null,
          created_at timestamptz not null,
          updated_at timestamptz not null,
          number integer generated always as identity
        )`.execute(db);
      await sql`
        create table programmes (
          visit_id text not null references visits (id),
          version integer not null,
          json text not null,
          created_at timestamptz not null,
          primary key (visit_id, version)
        )`.execute(db);
    },
  },
  "0002-changes": {
    async up(db) {
      for (const statement of tablesOfChanges) await statement.execute(db);
    },
  },
  "0003-servers": {
    async up(db) {
      await sql`alter table jobs add column server integer`.execute(db);
    },
  },
  "0004-taken-up": {
    async up(db) {
      await sql`alter table jobs add column taken_up boolean not null default false`.execute(db);
    },
  },
  "0005-job-queue": {
    async up(db) {
      await sql`alter table jobs drop column server, drop column taken_up,
        add column run text, add column queue_id text`.execute(db);
      await sql`create index jobs_unfinished on jobs (state) where state in ('waiting', 'running')`.execute(
        db,
      );
    },
  },
  "0006-link-expiry": {
    async up(db) {
      await sql`alter table links add column expires_at timestamptz`.execute(db);
      // Earlier links had no end. They get the longest period allowed for new links.
      await sql`update links set expires_at = now() + interval '365 days'`.execute(db);
      await sql`alter table links alter column expires_at set not null`.execute(db);
    },
  },
  "0007-digests": {
    async up(db) {
      const statements = [
        sql`create table digests (
          visit_id text primary key references visits (id),
          version integer not null,
          record integer not null,
          format integer not null,
          text text not null
        )`,
        sql`create table minutes_texts (
          visit_id text not null references visits (id),
          number integer not null,
          activity text not null,
          paragraph text not null,
          item text not null,
          text text not null,
          visibility text not null,
          date text,
          plain text not null,
          grams text[] not null,
          primary key (visit_id, number)
        )`,
        sql`create index minutes_texts_grams on minutes_texts using gin (grams) with (fastupdate = off)`,
      ];
      for (const statement of statements) await statement.execute(db);
    },
  },
  "0008-photos": {
    async up(db) {
      await sql`create table photos (
          visit_id text not null references visits (id),
          id text not null,
          width integer not null,
          height integer not null,
          bytes bytea not null,
          at timestamptz not null,
          primary key (visit_id, id)
        )`.execute(db);
    },
  },
  "0009-ballots": {
    async up(db) {
      // One row for each ballot and not for each voter: rows would tell in which order people voted.
      await sql`create table ballot_voters (
          visit_id text not null references visits (id),
          ballot text not null,
          voters text not null,
          primary key (visit_id, ballot)
        )`.execute(db);
      await sql`create table ballot_papers (
          visit_id text not null references visits (id),
          ballot text not null,
          papers text not null,
          counting text not null,
          primary key (visit_id, ballot)
        )`.execute(db);
    },
  },
};

const provider: MigrationProvider = { getMigrations: async () => ({ ...migrations }) };

/**
 * Brings a database to the newest schema. Throws when a migration fails, and leaves the database as before. The
 * migrator reads the whole catalogue of the database; a start with nothing to do reads only the last name.
 */
export async function migrate(db: Kysely<Tables>): Promise<void> {
  if ((await lastMigration(db)) === Object.keys(migrations).sort().at(-1)) return;
  const { error } = await new Migrator({ db, provider }).migrateToLatest();
  if (error) throw error;
}

/** Returns the name of the last migration; undefined if the database has had none. */
async function lastMigration(db: Kysely<Tables>): Promise<string | undefined> {
  try {
    const { rows } = await sql<{ name: string }>`select max(name) as name from kysely_migration`.execute(db);
    return rows[0]?.name;
  } catch {
    return undefined;
  }
}
