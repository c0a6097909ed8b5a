// Working documents: read, validated, recomputed. The newest of each visit is cached.
import { err, ok, type Result } from "#base/result.ts";
import {
  type DocumentProblem,
  problem,
  programme as programmeSchema,
  type ReadDocument,
  validateDocument,
  visit as visitSchema,
  type WorkingDocument,
} from "#domain";
import { programmeJson } from "#formats";
import { recompute } from "#planner";
import { catalogue, packs, settingProblems } from "#rules";
import { decodeInSlices } from "./decode-in-slices.ts";
import type { Store } from "./ports.ts";

/** The size in characters of the largest document that is accepted, because every change is computed on the whole. */
export const mostKept = 8_000_000;

/** A document at one version. */
export interface StoredDocument {
  readonly id: string;
  readonly version: number;
  /** The document as JSON. */
  readonly text: string;
}

/** A visit at one version. */
export interface Working extends StoredDocument {
  readonly document: WorkingDocument;
  readonly read: ReadDocument;
}

const known = { knownRules: catalogue.map((rule) => rule.id), knownPacks: packs.map((pack) => pack.id) };

/**
 * Returns a document whose visit and programme are consistent, with everything recomputed that follows from the
 * placements.
 */
export function validated(
  document: WorkingDocument,
): Result<Omit<Working, "id" | "version">, readonly DocumentProblem[]> {
  const read = validateDocument(document, known);
  if (!read.ok) return read;
  const settings = settingProblems(read.value.visit);
  if (settings.length > 0) {
    return err(
      settings.map(({ path, got }) => ({
        problem: problem("not-valid", path, { got: String(got) }),
        field: ["visit", ...path.map(String)],
      })),
    );
  }
  const { visit } = read.value;
  const programme = read.value.programme && recompute(visit, read.value.programme);
  const next = { visit: document.visit, programme: programme ? programmeJson(programme) : null };
  return ok({ text: JSON.stringify(next), document: next, read: { visit, programme } });
}

/**
 * Returns the document of a stored text, which was valid when stored. The server's thread uses `openWorking` instead.
 */
export function workingOf(id: string, version: number, text: string): Working | undefined {
  const document: WorkingDocument = JSON.parse(text);
  const visit = visitSchema.safeParse(document.visit);
  const programme = programmeSchema.optional().safeParse(document.programme ?? undefined);
  if (!visit.success || !programme.success) return undefined;
  return { id, version, text, document, read: { visit: visit.data, programme: programme.data } };
}

/** Does the same, with pauses in which the server answers other requests. */
export async function openWorking(id: string, version: number, text: string): Promise<Working | undefined> {
  const document: WorkingDocument = JSON.parse(text);
  try {
    const visit = await decodeInSlices(visitSchema, document.visit);
    const json = document.programme ?? undefined;
    const programme = json && (await decodeInSlices(programmeSchema, json));
    return { id, version, text, document, read: { visit, programme } };
  } catch {
    return undefined;
  }
}

/** The newest version of documents, read once per version. */
export interface Copies<Document extends StoredDocument> {
  newest(id: string): Promise<Document | undefined>;
  /** Stores what was just written. */
  put(working: Document): void;
}
export type WorkingCopies = Copies<Working>;

export function copiesOf<Document extends StoredDocument>(
  store: Store,
  open: (id: string, version: number, text: string) => Promise<Document | undefined>,
): Copies<Document> {
  const newest = new Map<string, Document>();
  return {
    async newest(id) {
      const version = await store.versionOf(id);
      if (version === undefined) return undefined;
      const at = newest.get(id);
      if (at?.version === version) return at;
      const stored = await store.findVisit(id);
      const working = stored && (await open(id, stored.version, stored.document));
      if (working) newest.set(id, working);
      return working;
    },
    put(working) {
      newest.set(working.id, working);
    },
  };
}
