// What the use cases need from outside: a store, a planner, a clock, and random tokens.
import type {
  Edit,
  MinutesText,
  Objective,
  ObjectiveLevel,
  PhotoFile,
  Programme,
  SearchWords,
  Visibility,
  Visit,
} from "#domain";

/** A visit as it is stored: the newest working document as JSON, and the positions of undo and redo. */
export interface StoredVisit {
  readonly id: string;
  readonly version: number;
  readonly document: string;
  readonly updatedAt: Temporal.Instant;
}

export type ChangeKind = "import" | "edit" | "undo" | "redo" | "restore" | "plan";

/** One entry of the append-only history: the change that led from one version to the next. */
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
  /** The number of the change that this one undoes or redoes. */
  readonly target: number | null;
  /** The changes of this person to undo next and to redo next; null: none. */
  readonly undoTop: number | null;
  readonly redoTop: number | null;
}

export type AppendOutcome =
  | { readonly code: "done" }
  /** Somebody else created this version first. */
  | { readonly code: "stale" }
  /** The key is known: this is the change that was made with it. */
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

export type Role = "owner" | "organiser" | "host" | "delegate" | "reader" | "city";

/** A personal link. Its token is stored only as a SHA-256 hash. */
export interface StoredLink {
  readonly id: string;
  readonly visit: string | null;
  readonly role: Role;
  readonly subject: string | null;
  readonly label: string;
  readonly at: Temporal.Instant;
  readonly usedAt: Temporal.Instant | null;
  readonly revokedAt: Temporal.Instant | null;
  /** The instant from which the link opens nothing. */
  readonly expiresAt: Temporal.Instant;
  /** The newest release that the guest has seen. */
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
  /** The best programme so far, as programme.json. */
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

/** The size of a stored photo. */
export interface PhotoSize {
  readonly id: string;
  readonly width: number;
  readonly height: number;
}

/** A photo as stored: a JPEG file without metadata. */
export interface StoredPhoto extends PhotoSize {
  readonly visit: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly at: Temporal.Instant;
}

/** A ballot of a visit: a questionnaire, or one about an item. */
export interface BallotAddress {
  readonly visit: string;
  readonly ballot: string;
}
/** Answers that are being counted. Their id is random, so that it reveals nothing. */
export interface BallotCount {
  readonly id: string;
  readonly papers: readonly string[];
}
export interface StoredBallot {
  readonly ballot: string;
  readonly voters: readonly string[];
  readonly waiting: number;
}

/** The digest of a visit, and the versions from which it was computed. */
export interface StoredDigest {
  readonly visit: string;
  readonly version: number;
  /** The version of the record; 0 if there is none. */
  readonly record: number;
  readonly format: number;
  readonly text: string;
}
/**
 * The newest versions of a visit and its record, and the versions from which its digest was computed; null if there is
 * none.
 */
export interface DigestState {
  readonly visit: string;
  readonly version: number;
  readonly record: number;
  readonly made: Pick<StoredDigest, "version" | "record" | "format"> | null;
}

/** A visit with a publication, and the current state numbers of everything that its public pages are made of. */
export interface PublicationState {
  readonly visit: string;
  readonly publication: number;
  readonly version: number;
  /** The version of the record; 0 if there is none. */
  readonly record: number;
  /** The newest release; 0 if there is none. */
  readonly release: number;
  /** How many photos are stored. Their bytes never change. */
  readonly photos: number;
}

/** The minutes that the viewer may see of the viewer's own visit, and of all others. */
export interface MinutesSight {
  readonly ownVisit: string | null;
  readonly seenOfOwn: readonly Visibility[];
  readonly seenOfOthers: readonly Visibility[];
}
export interface MinutesQuery extends SearchWords, MinutesSight {
  readonly limit: number;
}
export type FoundMinutes = Omit<MinutesText, "plain" | "grams"> & { readonly visit: string };

/** A visit as releases before 0.2 stored it: a visit file, and the latest programme.json. */
export interface OldVisit {
  readonly id: string;
  readonly source: string;
  readonly programme: string | null;
  readonly at: Temporal.Instant;
}

/** News of what another server on the same database did; the details are in the store. */
export type News =
  | { readonly kind: "change"; readonly visit: string; readonly version: number }
  | { readonly kind: "release"; readonly visit: string; readonly number: number }
  | { readonly kind: "request"; readonly visit: string; readonly request: string }
  | { readonly kind: "job"; readonly visit: string; readonly job: string }
  | { readonly kind: "revoked"; readonly visit: string; readonly link: string }
  /** The channel was interrupted, so changes of any kind may have been missed. */
  | { readonly kind: "missed" };

/** Stores visits with all their changes. Every method is one transaction: all of it is stored, or nothing. */
export interface Store {
  /** In the order of creation. */
  listVisits(): Promise<readonly Pick<StoredVisit, "id" | "version" | "updatedAt">[]>;
  /** Documents other than visits whose id begins with a prefix, in the order of creation. */
  documentsUnder(prefix: string): Promise<readonly Pick<StoredVisit, "id">[]>;
  findVisit(id: string): Promise<StoredVisit | undefined>;
  /** Returns only the newest version; undefined if there is no such visit. */
  versionOf(id: string): Promise<number | undefined>;
  /** Adds a visit with its first change; false when the id is taken. */
  createVisit(id: string, document: string, change: StoredChange): Promise<boolean>;
  /**
   * Adds a version if its number is still the next one. With `snapshot`, stores the whole document so that the version
   * is found quickly.
   */
  appendChange(id: string, change: StoredChange, document: string, snapshot: boolean): Promise<AppendOutcome>;
  /** Returns changes with versions from `from` to `to`, both included, oldest first. */
  changes(visit: string, from: number, to: number): Promise<readonly StoredChange[]>;
  /** Returns the newest change of a person before a version. */
  lastChangeBy(visit: string, who: string, before: number): Promise<StoredChange | undefined>;
  changeWithKey(visit: string, key: string): Promise<StoredChange | undefined>;
  /** Returns the stored document of the greatest version up to `version`. */
  snapshot(
    visit: string,
    version: number,
  ): Promise<{ readonly version: number; readonly document: string } | undefined>;

  /** Adds a release with the next number, or returns the one with the same key. */
  addRelease(release: Omit<StoredRelease, "number">): Promise<StoredRelease>;
  /** Newest first. */
  releases(visit: string): Promise<readonly Omit<StoredRelease, "document">[]>;
  /** Returns the release with a number, or the newest. */
  release(visit: string, number: number | "newest"): Promise<StoredRelease | undefined>;
  newestRelease(visit: string): Promise<number | undefined>;

  addLink(link: StoredLink, hash: string): Promise<void>;
  links(visit: string | null): Promise<readonly StoredLink[]>;
  linkOf(hash: string): Promise<StoredLink | undefined>;
  /** Revokes a link of this visit, or of owners; returns false if there is none. */
  revokeLink(visit: string | null, id: string, at: Temporal.Instant): Promise<boolean>;
  /** Sets when a link ends; returns undefined if there is none. */
  expireLink(visit: string | null, id: string, at: Temporal.Instant): Promise<StoredLink | undefined>;
  linkUsed(id: string, at: Temporal.Instant): Promise<void>;
  markSeen(link: string, release: number): Promise<void>;

  /** Adds a job and puts it into the queue, or returns the one with the same key. */
  addJob(job: StoredJob): Promise<StoredJob>;
  /** Begins a run of a job and ends the right of any earlier run to write; undefined if the job is over. */
  claimJob(id: string, run: string): Promise<StoredJob | undefined>;
  /** Stores what a run found. Returns false if another run has the job. A cancelled job stays cancelled. */
  updateJob(
    id: string,
    run: string,
    change: Partial<Pick<StoredJob, "state" | "progress" | "programme">>,
  ): Promise<boolean>;
  /** Returns an unfinished job to the front of the queue, and stores what the run found. */
  handBackJob(id: string, run: string, change: Pick<StoredJob, "progress" | "programme">): Promise<void>;
  /** Cancels a job that is not over and returns it. The signal of its run is aborted wherever it runs. */
  cancelJob(visit: string, id: string): Promise<StoredJob | undefined>;
  /** Fails a job that is not over and returns it. */
  loseJob(id: string): Promise<StoredJob | undefined>;
  job(visit: string, id: string): Promise<StoredJob | undefined>;
  /** Newest first. */
  jobs(visit: string, limit: number, offset: number): Promise<readonly StoredJob[]>;
  /** Returns jobs that wait or run, of all visits, newest first. */
  unfinishedJobs(): Promise<readonly StoredJob[]>;
  /** Runs waiting jobs in this process, up to a given number at once, until `stopJobs`. */
  workJobs(parallel: number, worker: JobWorker): Promise<void>;
  /** Takes no more jobs, and waits until the runs in this process have ended. */
  stopJobs(): Promise<void>;

  /** Stores a photo; does nothing if the visit has one with this id. */
  addPhoto(photo: StoredPhoto): Promise<void>;
  photo(visit: string, id: string): Promise<StoredPhoto | undefined>;
  photoFiles(visit: string): Promise<readonly PhotoFile[]>;

  addRequest(request: StoredRequest): Promise<StoredRequest>;
  requests(visit: string): Promise<readonly StoredRequest[]>;
  answerRequest(
    visit: string,
    id: string,
    state: "accepted" | "declined",
  ): Promise<StoredRequest | undefined>;

  /** All visits with a publication, in the order of their creation. */
  publicationStates(): Promise<readonly PublicationState[]>;

  /**
   * Puts an anonymous answer into a ballot, and remembers apart from it that somebody has answered; false if the same
   * voter already has.
   */
  castBallot(at: BallotAddress, voter: string, paper: string): Promise<boolean>;
  /** The ballots of a visit, by name: the hashes of those who answered, and how many answers are not counted yet. */
  ballots(visit: string): Promise<readonly StoredBallot[]>;
  /**
   * Sets the answers of a ballot aside to be counted under an id, if there are at least `least`. Returns a count that
   * was not finished, if there is one; undefined: there are too few.
   */
  beginCount(at: BallotAddress, least: number, id: string): Promise<BallotCount | undefined>;
  /** Destroys the answers that were set aside. */
  dropCounted(at: BallotAddress): Promise<void>;

  /** All visits in the order of their creation, with the versions of their digests. */
  digestStates(): Promise<readonly DigestState[]>;
  /** Stores the digest of a visit and the texts of its minutes, replacing the previous ones. */
  putDigest(digest: StoredDigest, minutes: readonly MinutesText[]): Promise<void>;
  /** The digests of some visits. */
  digests(visits: readonly string[]): Promise<readonly Pick<StoredDigest, "visit" | "text">[]>;
  /** The minutes of some items, in their order. */
  minutesOf(
    items: readonly Pick<FoundMinutes, "visit" | "activity">[],
    sight: MinutesSight,
  ): Promise<readonly FoundMinutes[]>;
  /** Paragraphs of minutes that contain all the words, most recent first. */
  searchMinutes(query: MinutesQuery): Promise<readonly FoundMinutes[]>;

  oldVisits(): Promise<readonly OldVisit[]>;
  dropOldVisit(id: string): Promise<void>;
  /** Calls `listener` for what other servers write; never if one process has the database to itself. */
  subscribe(listener: (news: News) => void): void;
  /** Whether the database answers within a few seconds. */
  answers(): Promise<boolean>;
  close(): Promise<void>;
}

/** The progress of a plan: the best so far, level by level. */
export interface PlanningProgress {
  readonly iterations: number;
  readonly objective: Objective;
  readonly placed: number;
  readonly activities: number;
  readonly milliseconds: number;
  /** The level on which the search works; null: nothing can be better. */
  readonly pursuit: ObjectiveLevel | null;
  /** From 0 (something better was just found) to 1 (nothing better is likely, and the search ends). */
  readonly spent: number;
}

export interface PlanningLimits {
  readonly seed: number;
  readonly seconds: number | null;
  readonly iterations: number | null;
}

/**
 * Plans a visit. Ends early with the best so far when `signal` aborts. Progress may contain the best programme so far.
 */
export type Planner = (
  visit: Visit,
  limits: PlanningLimits,
  onProgress: (progress: PlanningProgress, best: Programme | undefined) => void,
  signal: AbortSignal,
) => Promise<Programme>;

/** What the queue stores about a planning job. */
export interface QueuedJob {
  readonly id: string;
  readonly visit: string;
}

/** The functions with which a process handles jobs of the queue. Each visit has at most one running job. */
export interface JobWorker {
  /**
   * Runs a job. The signal aborts if it was cancelled or another process has taken it over. If this throws,
   * the job runs again later, here or elsewhere.
   */
  run(job: QueuedJob, signal: AbortSignal): Promise<void>;
  /** Handles a job that was tried too often. */
  lost(job: QueuedJob): Promise<void>;
}

/** The clock, replaceable so that use cases can be tested at any time of day. */
export type Clock = () => Temporal.Instant;

/** Secrets and ids: 32 random bytes as base64url, and the SHA-256 of a text. */
export interface Tokens {
  make(): string;
  hash(token: string): string;
}
