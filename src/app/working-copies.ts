// Working documents: read, validated, settled; the newest of each visit is kept at hand.
import { z } from "zod";
import { err, ok, type Result } from "#base/result.ts";
import {
  type DocumentProblem,
  type JsonMap,
  type Programme,
  problem,
  programme as programmeSchema,
  type ReadDocument,
  validateDocument,
  type WorkingDocument,
} from "#domain";
import { settle } from "#planner";
import { catalogue, packs, settingProblems } from "#rules";
import type { Store } from "./ports.ts";

/** A visit at one version. */
export interface Working {
  readonly id: string;
  readonly version: number;
  /** The document as JSON. */
  readonly text: string;
  readonly document: WorkingDocument;
  readonly read: ReadDocument;
}

const known = { knownRules: catalogue.map((rule) => rule.id), knownPacks: packs.map((pack) => pack.id) };

/** A document whose visit and programme hold together, with all that follows from the placements worked out. */
export function settled(
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
  const programme = read.value.programme && settle(visit, read.value.programme);
  const next = { visit: document.visit, programme: programme ? programmeJson(programme) : null };
  return ok({ text: JSON.stringify(next), document: next, read: { visit, programme } });
}

/** A programme as it stands in a working document. */
export const programmeJson = (programme: Programme): JsonMap =>
  JSON.parse(JSON.stringify(z.encode(programmeSchema, programme)));

/** The document of a kept text, which was valid when it was kept. */
export function workingOf(id: string, version: number, text: string): Working | undefined {
  const document: WorkingDocument = JSON.parse(text);
  const read = validateDocument(document);
  return read.ok ? { id, version, text, document, read: read.value } : undefined;
}

/** The newest version of visits, read once per version. */
export interface Desk {
  newest(id: string): Promise<Working | undefined>;
  /** Remembers what was just written. */
  put(working: Working): void;
}

export function deskOver(store: Store): Desk {
  const newest = new Map<string, Working>();
  return {
    async newest(id) {
      const version = await store.versionOf(id);
      if (version === undefined) return undefined;
      const at = newest.get(id);
      if (at?.version === version) return at;
      const stored = await store.findVisit(id);
      const working = stored && workingOf(id, stored.version, stored.document);
      if (working) newest.set(id, working);
      return working;
    },
    put(working) {
      newest.set(working.id, working);
    },
  };
}
