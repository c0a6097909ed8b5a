// What the use cases need from the outside: a store, a planner, a clock, and chance for tokens.
import type { Edit, Objective, ObjectiveLevel, Programme, Visit } from "#domain";

/** A visit as it is stored: the newest working document as JSON, and the positions of undo and redo. */
export interface StoredVisit {
  readonly id: string;
  readonly version: number;
  readonly document: string;
  readonly updatedAt: Temporal.Instant;
}

export type ChangeKind = "import" | "edit" | "undo" | "redo" | "restore" | "plan";

/** One entry of the append-only history: what made a version out of the one before. */
export interface StoredChange {
  readonly version: number;
  readonly kind: ChangeKind;
  readonly who: string;
  readonly at: Temporal.Instant;
  /** Chosen by the caller; a second change with the same key is not made. */
  readonly key: string;
  readonly label: string;
  readonly edits: readonly Edit[];
  readonly inverse: readonly Edit[];
  /** The change that this one undoes or redoes. */
  readonly target: number | null;
  /** The change of this person to undo next, and the one to redo next; null: none. */
  readonly undoTop: number | null;
  readonly redoTop: number | null;
}

export type AppendOutcome =
  | { readonly code: "done" }
  /** Somebody else made this version first. */
  | { readonly code: "stale" }
  /** The key is known: this is the change that it made. */
  | { readonly code: "repeated"; readonly change: StoredChange };

export interface StoredRelease {
  readonly visit: string;
  readonly number: number;
  readonly version: number;
  readonly who: string;
  readonly at: Temporal.Instant;
  readonly key: string;
  readonly note: string;
  readonly overrides: readonly { readonly rule: string; readonly reason: string }[];
  readonly document: string;
}

export type Role = "owner" | "organiser" | "host" | "delegate" | "reader";

/** A personal link; its token is kept as a SHA-256 hash only. */
export interface StoredLink {
  readonly id: string;
  readonly visit: string | null;
  readonly role: Role;
  readonly subject: string | null;
  readonly label: string;
  readonly at: Temporal.Instant;
  readonly usedAt: Temporal.Instant | null;
  readonly revokedAt: Temporal.Instant | null;
  /** From then on it opens nothing. */
  readonly expiresAt: Temporal.Instant;
  /** The release at the last look. */
  readonly seen: number | null;
}

export type JobState = "waiting" | "running" | "done" | "cancelled" | "failed";
export interface StoredJob {
  readonly id: string;
  readonly visit: string;
  readonly key: string;
  readonly base: number;
  readonly seed: number;
  readonly seconds: number | null;
  readonly iterations: number | null;
  readonly state: JobState;
  readonly progress: PlanningProgress | null;
  /** A programme.json: the best so far. */
  readonly programme: string | null;
  readonly who: string;
  readonly at: Temporal.Instant;
}

export interface StoredRequest {
  readonly id: string;
  readonly visit: string;
  readonly link: string;
  readonly key: string;
  readonly activity: string;
  readonly kind: "confirm" | "propose";
  readonly start: string | null;
  readonly note: string;
  readonly state: "open" | "accepted" | "declined";
  readonly who: string;
  readonly at: Temporal.Instant;
}

/** A visit as versions before 0.2 kept it: a visit file, and the latest programme.json. */
export interface OldVisit {
  readonly id: string;
  readonly source: string;
  readonly programme: string | null;
  readonly at: Temporal.Instant;
}

/** What another server on the same database did; the rest of it is in the store. */
export type News =
  | { readonly kind: "change"; readonly visit: string; readonly version: number }
  | { readonly kind: "release"; readonly visit: string; readonly number: number }
  | { readonly kind: "request"; readonly visit: string; readonly request: string }
  | { readonly kind: "job"; readonly visit: string; readonly job: string }
  | { readonly kind: "revoked"; readonly visit: string; readonly link: string }
  /** Nothing was heard for a while, and anything may have happened. */
  | { readonly kind: "missed" };

/** Keeps visits with all their changes. Every method is one transaction: all of it is kept, or nothing. */
export interface Store {
  /** In the order in which they came. */
  listVisits(): Promise<readonly Pick<StoredVisit, "id" | "version" | "updatedAt">[]>;
  findVisit(id: string): Promise<StoredVisit | undefined>;
  /** The newest version alone; undefined when there is no such visit. */
  versionOf(id: string): Promise<number | undefined>;
  /** Adds a visit with its first change; false when the id is taken. */
  createVisit(id: string, document: string, change: StoredChange): Promise<boolean>;
  /** Adds the next version, if it still is the next one. `snapshot`: keep the document to find this version quickly. */
  appendChange(id: string, change: StoredChange, document: string, snapshot: boolean): Promise<AppendOutcome>;
  /** Changes with versions from `from` to `to`, both included, oldest first. */
  changes(visit: string, from: number, to: number): Promise<readonly StoredChange[]>;
  /** The newest change of a person before a version. */
  lastChangeBy(visit: string, who: string, before: number): Promise<StoredChange | undefined>;
  changeWithKey(visit: string, key: string): Promise<StoredChange | undefined>;
  /** The kept document of the greatest version up to `version`. */
  snapshot(
    visit: string,
    version: number,
  ): Promise<{ readonly version: number; readonly document: string } | undefined>;

  /** Adds a release with the next number; the one that has the key, where there is one already. */
  addRelease(release: Omit<StoredRelease, "number">): Promise<StoredRelease>;
  /** Newest first. */
  releases(visit: string): Promise<readonly Omit<StoredRelease, "document">[]>;
  /** The release of a number, or the newest. */
  release(visit: string, number: number | "newest"): Promise<StoredRelease | undefined>;
  newestRelease(visit: string): Promise<number | undefined>;

  addLink(link: StoredLink, hash: string): Promise<void>;
  links(visit: string | null): Promise<readonly StoredLink[]>;
  linkOf(hash: string): Promise<StoredLink | undefined>;
  /** Revokes a link of this visit, or of owners; false when there is none. */
  revokeLink(visit: string | null, id: string, at: Temporal.Instant): Promise<boolean>;
  /** Sets when a link ends; undefined when there is none. */
  expireLink(visit: string | null, id: string, at: Temporal.Instant): Promise<StoredLink | undefined>;
  linkUsed(id: string, at: Temporal.Instant): Promise<void>;
  markSeen(link: string, release: number): Promise<void>;

  /** Adds a job and puts it in the queue; the one that has the key, where there is one already. */
  addJob(job: StoredJob): Promise<StoredJob>;
  /** Begins a run of a job, and ends the right of any earlier run to write; undefined where the job is over. */
  claimJob(id: string, run: string): Promise<StoredJob | undefined>;
  /** Keeps what a run found; false where another run has the job. A cancelled job stays cancelled. */
  updateJob(
    id: string,
    run: string,
    change: Partial<Pick<StoredJob, "state" | "progress" | "programme">>,
  ): Promise<boolean>;
  /** Lets a job that a run has not finished wait again, before all others, and keeps what the run found. */
  handBackJob(id: string, run: string, change: Pick<StoredJob, "progress" | "programme">): Promise<void>;
  /** Cancels a job that is not over and returns it. The signal of its run is aborted wherever it runs. */
  cancelJob(visit: string, id: string): Promise<StoredJob | undefined>;
  /** Fails a job that is not over and returns it. */
  loseJob(id: string): Promise<StoredJob | undefined>;
  job(visit: string, id: string): Promise<StoredJob | undefined>;
  /** Newest first. */
  jobs(visit: string, limit: number, offset: number): Promise<readonly StoredJob[]>;
  /** What waits or runs, of all visits, newest first. */
  unfinishedJobs(): Promise<readonly StoredJob[]>;
  /** Runs waiting jobs in this process, up to a given number at once, until `stopJobs`. */
  workJobs(parallel: number, worker: JobWorker): Promise<void>;
  /** Takes no more jobs, and waits for the runs that end here. */
  stopJobs(): Promise<void>;

  addRequest(request: StoredRequest): Promise<StoredRequest>;
  requests(visit: string): Promise<readonly StoredRequest[]>;
  answerRequest(
    visit: string,
    id: string,
    state: "accepted" | "declined",
  ): Promise<StoredRequest | undefined>;

  oldVisits(): Promise<readonly OldVisit[]>;
  dropOldVisit(id: string): Promise<void>;
  /** Calls `listener` for what other servers write; never where one process has the database to itself. */
  subscribe(listener: (news: News) => void): void;
  /** Whether the database answers; false too where it does not within a few seconds. */
  answers(): Promise<boolean>;
  close(): Promise<void>;
}

/** How far a plan has come: the best so far, level by level. */
export interface PlanningProgress {
  readonly iterations: number;
  readonly objective: Objective;
  readonly placed: number;
  readonly activities: number;
  readonly milliseconds: number;
  /** What the search works on; null: nothing can be better. */
  readonly pursuit: ObjectiveLevel | null;
  /** From 0, something better was found just now, to 1: nothing better is likely, and the search ends. */
  readonly spent: number;
}

export interface PlanningLimits {
  readonly seed: number;
  readonly seconds: number | null;
  readonly iterations: number | null;
}

/**
 * Plans a visit; ends early with the best so far when `signal` aborts. Progress may carry the best programme so far.
 */
export type Planner = (
  visit: Visit,
  limits: PlanningLimits,
  onProgress: (progress: PlanningProgress, best: Programme | undefined) => void,
  signal: AbortSignal,
) => Promise<Programme>;

/** What the queue knows of a planning job. */
export interface QueuedJob {
  readonly id: string;
  readonly visit: string;
}

/** How a process handles jobs of the queue. Of one visit, one job runs at a time. */
export interface JobWorker {
  /**
   * Runs a job. The signal says that it was cancelled or that another process has taken it over. Where this throws,
   * the job runs again later, here or elsewhere.
   */
  run(job: QueuedJob, signal: AbortSignal): Promise<void>;
  /** A job that was tried too often. */
  lost(job: QueuedJob): Promise<void>;
}

/** The clock, so that use cases can be tested at any hour. */
export type Clock = () => Temporal.Instant;

/** Secrets and ids: 32 random bytes as base64url, and the SHA-256 of a text. */
export interface Tokens {
  make(): string;
  hash(token: string): string;
}
