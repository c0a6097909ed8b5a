// The port to the server: all API requests of the browser, with documents parsed into values.

import {
  type ApiAnswer,
  type ApiName,
  type ApiResult,
  apiClient,
  apiPath,
  type ProblemDetails,
} from "#contract";
import {
  type Edit,
  type Programme,
  programme as programmeSchema,
  type Visit,
  type VisitProblem,
  validateVisit,
  type WorkingDocument,
} from "#domain";

/** A visit as stored on the server: its demands, its programme, and the version that edits refer to. */
export interface Snapshot {
  readonly visit: Visit;
  readonly programme: Programme | undefined;
  readonly version: number;
  /** As JSON, for edits and for the worker, which parses it itself. */
  readonly raw: WorkingDocument;
}

export type VisitCard = ApiAnswer<"GET /api/visits">["items"][number];

/** The requested document is not a valid visit: every problem with its path. */
export class Refused extends Error {
  readonly problems: readonly VisitProblem[];
  constructor(problems: readonly VisitProblem[]) {
    super(problems.map((problem) => `${problem.code} ${problem.path.join("/")}`).join("; "));
    this.problems = problems;
  }
}

/** The server refused, or was not reached (status 0). */
export class ApiFault extends Error {
  readonly status: number;
  readonly problem: ProblemDetails | undefined;
  constructor(status: number, problem: ProblemDetails | undefined) {
    super(problem?.title ?? `HTTP ${status}`);
    this.status = status;
    this.problem = problem;
  }
}

/** The effect of an undo or redo: nothing if there was nothing to do, or if others have since changed the same. */
export type Stepped =
  | { readonly code: "done"; readonly edits: readonly Edit[] }
  | { readonly code: "nothing" }
  | { readonly code: "conflict" };

/** An opened visit, and whether its reader can undo and redo. */
export interface Opened {
  readonly snapshot: Snapshot;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

/** Calls a route of the API. Messages are in the language of the page. */
export const call = apiClient("", {}, () => document.documentElement.lang);

/** Returns the answer of a call. Throws `ApiFault` if it failed. */
export function answered<Name extends ApiName>(result: ApiResult<Name>): ApiAnswer<Name> {
  if (result.ok) return result.value;
  throw new ApiFault(result.status, result.problem);
}

/** Returns a document as values. Throws `Refused` if it is not a valid visit. */
export function readSnapshot(raw: WorkingDocument, version: number): Snapshot {
  const read = validateVisit(raw.visit);
  if (!read.ok) throw new Refused(read.error);
  const programme = raw.programme === null ? undefined : programmeSchema.parse(raw.programme);
  return { visit: read.value.visit, programme, version, raw };
}

/**
 * Returns a random key. Browsers have `crypto.randomUUID` only on encrypted pages and on this machine; an office may open
 * its server over plain HTTP in its own network.
 */
export const newKey = (): string => crypto.getRandomValues(new Uint32Array(4)).join("-");

/** Waits between attempts, in milliseconds. A restarting server is back within their sum. */
const timeouts = [300, 600, 1200, 2500, 5000, 5000];
/** Whether the server cannot answer at the moment: not reached, restarting, or overloaded. */
export const isAway = (status: number): boolean =>
  status === 0 || status === 429 || (status >= 502 && status <= 504);

/** Repeats a call while the server is away. The call has a key, so that it takes effect only once. */
export async function persistently<Name extends ApiName>(
  make: () => Promise<ApiResult<Name>>,
): Promise<ApiResult<Name>> {
  for (const wait of timeouts) {
    const result = await make();
    if (result.ok || !isAway(result.status)) return result;
    await new Promise((resolve) => setTimeout(resolve, wait));
  }
  return make();
}

export const api = {
  visits: async () => answered(await call("GET /api/visits", {})).items,
  /** Stored visits that cannot be opened; for owners. */
  unreadable: async () => answered(await call("GET /api/visits", {})).unreadable,
  me: async () => answered(await call("GET /api/me", {})),
  visit: async (id: string): Promise<Opened> => {
    const opened = answered(await call("GET /api/visits/:visit", { params: { visit: id } }));
    const { document, version, undo, redo } = opened;
    return { snapshot: readSnapshot(document, version), canUndo: undo !== null, canRedo: redo !== null };
  },
  edit: async (id: string, base: number, edits: readonly Edit[], label: string, key: string) => {
    const body = { edits: [...edits], base, key, label };
    return answered(
      await persistently(() => call("POST /api/visits/:visit/edits", { params: { visit: id }, body })),
    );
  },
  /** Undoes the newest change of this person, or redoes it. */
  step: async (id: string, base: number, direction: "undo" | "redo"): Promise<Stepped> => {
    const input = { params: { visit: id }, body: { base, key: newKey() } };
    const result = await (direction === "undo"
      ? persistently(() => call("POST /api/visits/:visit/undo", input))
      : persistently(() => call("POST /api/visits/:visit/redo", input)));
    if (result.ok) return { code: "done", edits: result.value.edits };
    if (result.status !== 409) throw new ApiFault(result.status, result.problem);
    return { code: result.problem?.code === "conflict" ? "conflict" : "nothing" };
  },
  releases: async (id: string) =>
    answered(await call("GET /api/visits/:visit/releases", { params: { visit: id } })).items,
  release: async (id: string, number: number): Promise<Snapshot> => {
    const { document, version } = answered(
      await call("GET /api/visits/:visit/releases/:number", {
        params: { visit: id, number: String(number) },
      }),
    );
    return readSnapshot(document, version);
  },
  restore: async (id: string, base: number, version: number) => {
    const body = { base, version, key: newKey() };
    return answered(
      await persistently(() => call("POST /api/visits/:visit/restore", { params: { visit: id }, body })),
    );
  },
  add: async (visit: Record<string, unknown>) =>
    answered(await call("POST /api/visits", { body: { visit, key: newKey() } })),
  addFile: async (source: string, name: string) =>
    answered(await call("POST /api/visits", { body: { source, name, key: newKey() } })),
  addSample: async () => answered(await call("POST /api/visits", { body: { sample: true, key: newKey() } })),
  /** Live changes after a version. The stream reconnects by itself when the connection breaks. */
  events: (id: string, after: number): EventSource =>
    new EventSource(apiPath("GET /api/visits/:visit/events", { params: { visit: id }, query: { after } })),
};
