// The tables, for Kysely: the same on PGlite and on PostgreSQL.
import type { ColumnType, Generated } from "kysely";

/** Written as ISO text, read as what the driver makes of a timestamptz. */
type Timestamp = ColumnType<Date | string, string, string>;

export interface VisitTable {
  id: string;
  source: string;
  created_at: Timestamp;
  updated_at: Timestamp;
  /** Order of arrival. */
  number: Generated<number>;
}

export interface ProgrammeTable {
  visit_id: string;
  version: number;
  json: string;
  created_at: Timestamp;
}

export interface Tables {
  visits: VisitTable;
  programmes: ProgrammeTable;
}
