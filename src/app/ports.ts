// What the use cases need from the outside: a store and a planner.
import type { Programme } from "#domain";

/** A visit as it is kept: its file is the truth, and is parsed when it is read. */
export interface StoredVisit {
  readonly id: string;
  readonly source: string;
  readonly createdAt: Temporal.Instant;
  readonly updatedAt: Temporal.Instant;
}

/** A programme as it is kept: every version stays. */
export interface StoredProgramme {
  readonly visit: string;
  readonly version: number;
  /** A programme.json. */
  readonly json: string;
  readonly createdAt: Temporal.Instant;
}

/** Keeps visits and their programmes. Every method is one transaction. */
export interface Store {
  listVisits(): Promise<readonly StoredVisit[]>;
  findVisit(id: string): Promise<StoredVisit | undefined>;
  /** Adds a visit or replaces its file. */
  saveVisit(id: string, source: string, now: Temporal.Instant): Promise<void>;
  latestProgramme(visit: string): Promise<StoredProgramme | undefined>;
  /** Adds a version; earlier ones stay. Gives its number. */
  addProgramme(visit: string, json: string, now: Temporal.Instant): Promise<number>;
  close(): Promise<void>;
}

/** How far a plan has come. */
export interface PlanningProgress {
  readonly placed: number;
  readonly activities: number;
}

/** Plans the visit of a visit file's text; ends early with the best so far when `signal` aborts. */
export type Planner = (
  visitYaml: string,
  onProgress: (progress: PlanningProgress) => void,
  signal: AbortSignal,
) => Promise<Programme>;

/** The clock, so that use cases can be tested at any hour. */
export type Clock = () => Temporal.Instant;
