// Checks whether a database is complete, because PostgreSQL reads a page of zeros as an empty page, without an error.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Kysely, sql } from "kysely";
import type { Tables } from "./schema.ts";

const pageBytes = 8192;

/** Returns the first table in which rows that others refer to are missing; undefined if none is missing. */
export async function tableWithGaps(db: Kysely<Tables>): Promise<string | undefined> {
  const { rows } = await sql<{ name: string }>`
    select 'changes' as name from visits v
      left join (select visit_id, count(*) as many, max(version) as newest from changes group by visit_id) c
        on c.visit_id = v.id
      where c.many is distinct from v.version or c.newest is distinct from v.version
    union all
    select 'visits' from changes c where not exists (select from visits v where v.id = c.visit_id)
    union all
    select 'snapshots' from visits v
      where not exists (select from snapshots s where s.visit_id = v.id and s.version = 1)
    union all
    select 'releases' from releases group by visit_id having count(*) <> max(number)
    limit 1`.execute(db);
  return rows[0]?.name;
}

/**
 * Returns the first table whose file is all zeros although its index has entries. A crash may leave a page of zeros,
 * but no index entry for data that was never written.
 */
export async function zeroedTable(db: Kysely<Tables>, folder: string): Promise<string | undefined> {
  const { rows } = await sql<{ name: string; path: string }>`
    select t.relname as name, pg_relation_filepath(t.oid) as path
      from pg_class t join pg_index i on i.indrelid = t.oid and i.indisprimary
      where t.relkind = 'r' and t.relnamespace = 'public'::regnamespace
        and pg_relation_size(t.oid) > 0 and pg_relation_size(i.indexrelid) > ${pageBytes}`.execute(db);
  for (const { name, path } of rows) {
    const pages = await readFile(join(folder, path));
    if (pages.every((byte) => byte === 0)) return name;
  }
  return undefined;
}
