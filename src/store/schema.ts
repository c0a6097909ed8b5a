// The tables, for Kysely: the same on PGlite and on PostgreSQL. JSON is stored as text, exactly as it was written.
import type { ColumnType, Generated } from "kysely";
import type { Visibility } from "#domain";

/** Written as ISO text, read as the driver's value for a timestamptz. */
type Timestamp = ColumnType<Date | string, string, string>;

export interface Tables {
  visits: {
    id: string;
    version: number;
    document: string;
    updated_at: Timestamp;
    /** The order of arrival. */
    number: Generated<number>;
  };
  changes: {
    visit_id: string;
    version: number;
    kind: string;
    who: string;
    at: Timestamp;
    key: string;
    label: string;
    edits: string;
    inverse: string;
    target: number | null;
    undo_top: number | null;
    redo_top: number | null;
  };
  snapshots: { visit_id: string; version: number; document: string };
  releases: {
    visit_id: string;
    number: number;
    version: number;
    who: string;
    at: Timestamp;
    key: string;
    note: string;
    overrides: string;
    document: string;
  };
  links: {
    id: string;
    hash: string;
    visit_id: string | null;
    role: string;
    subject: string | null;
    label: string;
    at: Timestamp;
    used_at: ColumnType<Date | string | null, string | null, string | null>;
    revoked_at: ColumnType<Date | string | null, string | null, string | null>;
    expires_at: Timestamp;
    seen: number | null;
    number: Generated<number>;
  };
  jobs: {
    id: string;
    visit_id: string;
    key: string;
    base: number;
    seed: string;
    seconds: number | null;
    iterations: number | null;
    state: string;
    progress: string | null;
    programme: string | null;
    who: string;
    at: Timestamp;
    number: Generated<number>;
    /** The run that has the job: results of earlier runs are not stored. */
    run: string | null;
    /** The job's id in the queue; null for jobs that are older than the queue. */
    queue_id: string | null;
  };
  requests: {
    id: string;
    visit_id: string;
    link_id: string;
    key: string;
    activity: string;
    kind: string;
    start: string | null;
    note: string;
    state: string;
    who: string;
    at: Timestamp;
    number: Generated<number>;
  };
  photos: { visit_id: string; id: string; width: number; height: number; bytes: Uint8Array; at: Timestamp };
  /** One row for each visit, computed from its newest version and record when it is first requested. */
  digests: { visit_id: string; version: number; record: number; format: number; text: string };
  /** The paragraphs of minutes, written together with the digest of their visit. */
  minutes_texts: {
    visit_id: string;
    number: number;
    activity: string;
    paragraph: string;
    item: string;
    text: string;
    visibility: Visibility;
    date: string | null;
    plain: string;
    grams: string[];
  };
  /** The people who have answered anonymously, as sorted hashes, without their answers. */
  ballot_voters: { visit_id: string; ballot: string; voters: string };
  /** Anonymous answers, sorted, that wait to be counted or are being counted, without their authors. */
  ballot_papers: { visit_id: string; ballot: string; papers: string; counting: string };
  /** Visit files and programmes of releases that did not store changes, until they are taken over. */
  old_visits: { id: string; source: string; created_at: Timestamp; updated_at: Timestamp; number: number };
  old_programmes: { visit_id: string; version: number; json: string; created_at: Timestamp };
}
