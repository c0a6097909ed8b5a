// The open record of a visit on this page: edits are shown at once, sent in sequence, and merged with those of others.
import { createContext, use } from "react";
import { apiPath } from "#contract";
import { type RecordDocument, schemaProblems, type VisitRecord, visitRecord } from "#domain";
import { ApiFault, answered, call, newKey, persistently, Refused, type Stepped } from "./api.ts";
import type { DocumentKind, Shown } from "./document-kind.ts";
import { useLiveState } from "./live.ts";
import { type DocumentSource, type LiveDocument, openDocument } from "./open-document.ts";

export interface RecordSnapshot extends Shown<RecordDocument> {
  readonly record: VisitRecord;
}
export type LiveRecord = LiveDocument<RecordDocument, RecordSnapshot>;

/** Reads a record by its schema. The server checks its references to the visit. */
function readRecordSnapshot(raw: RecordDocument, version: number): RecordSnapshot {
  const read = visitRecord.safeParse(raw.record);
  if (!read.success) throw new Refused(schemaProblems(visitRecord, raw.record, read.error.issues));
  return { raw, version, record: read.data };
}

const recordDocument: DocumentKind<RecordDocument, RecordSnapshot> = {
  read: readRecordSnapshot,
  empty: { record: {} },
  settles: () => false,
};

const source = (visit: string): DocumentSource<RecordSnapshot> => ({
  name: `record ${visit}`,
  async load() {
    const { document, version, undo, redo } = answered(
      await call("GET /api/visits/:visit/record", { params: { visit } }),
    );
    return {
      snapshot: readRecordSnapshot(document, version),
      canUndo: undo !== null,
      canRedo: redo !== null,
    };
  },
  edit: async (base, edits, key) => {
    const body = { edits: [...edits], base, key, label: "" };
    return answered(
      await persistently(() => call("POST /api/visits/:visit/record/edits", { params: { visit }, body })),
    );
  },
  async step(base, direction): Promise<Stepped> {
    const input = { params: { visit }, body: { base, key: newKey() } };
    const result = await (direction === "undo"
      ? persistently(() => call("POST /api/visits/:visit/record/undo", input))
      : persistently(() => call("POST /api/visits/:visit/record/redo", input)));
    if (result.ok) return { code: "done", edits: result.value.edits };
    if (result.status !== 409) throw new ApiFault(result.status, result.problem);
    return { code: result.problem?.code === "conflict" ? "conflict" : "nothing" };
  },
  restore: async (base, version) => {
    const body = { base, version, key: newKey() };
    return answered(
      await persistently(() => call("POST /api/visits/:visit/record/restore", { params: { visit }, body })),
    );
  },
  events: (after) =>
    new EventSource(apiPath("GET /api/visits/:visit/record/events", { params: { visit }, query: { after } })),
});

/** Opens the record of a visit that was opened by `link`. */
export const openRecord = (visit: string, link: LiveRecord["link"]): LiveRecord =>
  openDocument(recordDocument, source(visit), undefined, link);

/** Returns the record as it is now, without following its changes. */
export const recordOf = async (visit: string): Promise<VisitRecord> =>
  (await source(visit).load()).snapshot.record;

export const RecordContext = createContext<LiveRecord | undefined>(undefined);

export function useLiveRecord(): LiveRecord {
  const live = use(RecordContext);
  if (!live) throw new Error("no record is open");
  return live;
}

/** Returns the open record, which exists on all pages within its frame. */
export function useRecordSnapshot(): RecordSnapshot {
  const state = useLiveState(useLiveRecord());
  if (state.kind !== "open") throw new Error("the record is not open");
  return state.snapshot;
}
