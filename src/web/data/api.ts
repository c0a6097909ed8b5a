// The port to the server: everything that the browser asks of the API, and the only place that knows its addresses.

import { z } from "zod";
import {
  type Programme,
  programme as programmeSchema,
  type Visit,
  type VisitProblem,
  validateVisit,
} from "#domain";
import type { Edit } from "./edit.ts";

/** A visit as the server holds it: what is wanted, what is decided, and the version that edits refer to. */
export interface Snapshot {
  readonly visit: Visit;
  readonly programme: Programme | undefined;
  readonly version: number;
  /** As JSON, for the worker, which reads it for itself. */
  readonly raw: { readonly visit: unknown; readonly programme: unknown };
}

export interface VisitCard {
  readonly id: string;
  readonly title: Readonly<Record<string, string>>;
  readonly from: string;
  readonly to: string;
}

/** What was asked for is not a visit: every problem with its path. */
export class Refused extends Error {
  readonly problems: readonly VisitProblem[];
  constructor(problems: readonly VisitProblem[]) {
    super(problems.map((problem) => `${problem.code} ${problem.path.join("/")}`).join("; "));
    this.problems = problems;
  }
}

/** The server said no: `code` names why, `detail` is its sentence. */
export class ApiFault extends Error {
  readonly status: number;
  readonly body: unknown;
  constructor(status: number, body: unknown) {
    super(`HTTP ${status}`);
    this.status = status;
    this.body = body;
  }
}

async function call(path: string, init?: RequestInit): Promise<unknown> {
  const response = await fetch(`/api${path}`, {
    ...init,
    headers: { accept: "application/json", ...(init?.body ? { "content-type": "application/json" } : {}) },
  });
  const body: unknown = response.status === 204 ? undefined : await response.json().catch(() => undefined);
  if (!response.ok) throw new ApiFault(response.status, body);
  return body;
}

const snapshotBody = z.object({
  version: z.number(),
  document: z.object({ visit: z.unknown(), programme: z.unknown() }),
});

export function readSnapshot(body: unknown): Snapshot {
  const { version, document } = snapshotBody.parse(body);
  const read = validateVisit(document.visit);
  if (!read.ok) throw new Refused(read.error);
  const programme = document.programme
    ? z.decode(programmeSchema, document.programme as z.input<typeof programmeSchema>)
    : undefined;
  return { visit: read.value.visit, programme, version, raw: document };
}

export const api = {
  visits: async (): Promise<readonly VisitCard[]> => (await call("/visits")) as VisitCard[],
  visit: async (id: string): Promise<Snapshot> => readSnapshot(await call(`/visits/${id}`)),
  /** Sends edits made at a version; gives the version that they became. */
  edit: async (id: string, version: number, edits: readonly Edit[]): Promise<number> =>
    versionBody.parse(
      await call(`/visits/${id}/edits`, {
        method: "POST",
        body: JSON.stringify({ version, edits, key: crypto.randomUUID() }),
      }),
    ).version,
  /** Takes back the latest change; false when there is nothing to take back. */
  undo: async (id: string): Promise<boolean> => changed(call(`/visits/${id}/undo`, { method: "POST" })),
  redo: async (id: string): Promise<boolean> => changed(call(`/visits/${id}/redo`, { method: "POST" })),
};

const versionBody = z.object({ version: z.number() });

async function changed(answer: Promise<unknown>): Promise<boolean> {
  try {
    await answer;
    return true;
  } catch (fault) {
    if (fault instanceof ApiFault && fault.status === 409) return false;
    throw fault;
  }
}
