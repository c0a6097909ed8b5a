// The contents of a store in memory. A second store on the same state is like a second connection to a database.
import type {
  BallotAddress,
  BallotCount,
  StoredChange,
  StoredDigest,
  StoredJob,
  StoredLink,
  StoredPhoto,
  StoredRelease,
  StoredRequest,
  StoredVisit,
} from "#app";
import type { MinutesText } from "#domain";

/** A visit with its history, oldest first, and the versions whose whole document is stored. */
export interface HeldVisit {
  newest: StoredVisit;
  readonly changes: StoredChange[];
  readonly snapshots: { readonly version: number; readonly document: string }[];
}

/** A job, the run that may write to it, and whether it goes before all others. */
export interface HeldJob {
  job: StoredJob;
  run: string | null;
  isFirst: boolean;
  tries: number;
}

/** The answers of a ballot apart from those who gave them. */
export interface HeldBallot {
  readonly at: BallotAddress;
  voters: readonly string[];
  papers: readonly string[];
  counting: BallotCount | undefined;
}

export interface MemoryState {
  readonly visits: Map<string, HeldVisit>;
  readonly releases: StoredRelease[];
  /** Links by the hash of their token. */
  readonly links: Map<string, StoredLink>;
  readonly jobs: HeldJob[];
  readonly photos: StoredPhoto[];
  readonly requests: StoredRequest[];
  readonly ballots: HeldBallot[];
  readonly digests: Map<string, { readonly digest: StoredDigest; readonly minutes: readonly MinutesText[] }>;
}

export const memoryState = (): MemoryState => ({
  visits: new Map(),
  releases: [],
  links: new Map(),
  jobs: [],
  photos: [],
  requests: [],
  ballots: [],
  digests: new Map(),
});
