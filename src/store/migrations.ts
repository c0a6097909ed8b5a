// Migrations: plain SQL that PGlite and PostgreSQL 15 both run. What has been released is never edited.
import { type Kysely, sql } from "kysely";
import { type Migration, type MigrationProvider, Migrator } from "kysely/migration";
import type { Tables } from "./schema.ts";

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
};

const provider: MigrationProvider = { getMigrations: async () => ({ ...migrations }) };

/** Brings a database to the newest schema. Throws when a migration fails: the database is then as before. */
export async function migrate(db: Kysely<Tables>): Promise<void> {
  const { error } = await new Migrator({ db, provider }).migrateToLatest();
  if (error) throw error;
}
