// Records: what took place on a visit, as a separate document with the same history, undo and merge as a visit.
import { err, type Result } from "#base/result.ts";
import type { DocumentFile, NewsDraft, ReportCard } from "#documents";
import { type Edit, newsPhotos, type RecordDocument, type VisitRecord, visitRecord } from "#domain";
import type { Language } from "#text";
import type { ChangeAnswer, ChangeRequest } from "./change-tools.ts";
import { type ChangeCases, changeCases } from "./changes.ts";
import { firstChange } from "./first-change.ts";
import type { Heavy, ReportText } from "./heavy/tasks.ts";
import { changesBefore } from "./history.ts";
import { type OpenedPart, partOpener } from "./opened-part.ts";
import type { Clock, Store, StoredChange } from "./ports.ts";
import type { ChangeProblem, ImportProblem } from "./problems.ts";
import type { VisitEvents } from "./visit-events.ts";
import { copiesOf, mostKept, type WorkingCopies } from "./working-copies.ts";

/** A record at one version. */
export type WorkingRecord = OpenedPart<RecordDocument, VisitRecord>;

const openRecord = partOpener(({ record }: RecordDocument) => record, visitRecord);

type RecordChanges = Pick<ChangeCases<WorkingRecord>, "edit" | "undo" | "redo" | "restore" | "steps" | "at">;

/** Changes of a record take the id of the visit. */
export interface RecordCases extends RecordChanges {
  /** Returns the newest record of a visit, empty if nothing was recorded; undefined: there is no such visit. */
  open(visit: string): Promise<WorkingRecord | undefined>;
  /** Adds a record to a new visit; does nothing if it has one. */
  begin(visit: string, source: string, fileName: string): Promise<void>;
  /** Replaces the record by the content of a record file, as a change. */
  importFile(
    request: Omit<ChangeRequest, "base"> & { readonly source: string; readonly name: string },
  ): Promise<Result<ChangeAnswer, ChangeProblem | ImportProblem>>;
  /** Returns the record as a record file, as of today. */
  yaml(record: WorkingRecord): Promise<string>;
  /** Returns all documents of the record of a visit, with their titles in a language. */
  reports(record: WorkingRecord, language: Language): Promise<readonly ReportCard[]>;
  /** Returns the news item as it is edited in a language; null if the record has no settings for one. */
  newsDraft(record: WorkingRecord, language: Language): Promise<NewsDraft | null>;
  /** Returns one of the documents; undefined if none has this path. */
  report(record: WorkingRecord, path: string, signal?: AbortSignal): Promise<DocumentFile | undefined>;
  /** Returns changes before a version, newest first; those of one entry, if its path is given. */
  history(
    visit: string,
    before: number,
    limit: number,
    entry?: readonly string[],
  ): Promise<readonly StoredChange[]>;
}

/** Returns the id under which the store keeps the record of a visit. Ids of visits contain no slash. */
export const recordIdOf = (visit: string): string => `${visit}/record`;
const visitIdOf = (record: string): string => record.slice(0, -"/record".length);

/** For one entry, at most this number of changes is searched. */
const mostSearched = 2000;

export interface RecordTools {
  readonly store: Store;
  readonly visits: WorkingCopies;
  readonly clock: Clock;
  readonly events: VisitEvents;
  readonly heavy: Heavy;
}

export function recordCases({ store, visits, clock, events, heavy }: RecordTools): RecordCases {
  const copies = copiesOf(store, openRecord);
  const visitOf = async (id: string) => (await visits.newest(visitIdOf(id)))?.text ?? null;
  const changes = changeCases({ store, copies, open: openRecord, visitOf, clock, events, heavy });
  const today = () => clock().toZonedDateTimeISO("UTC").toPlainDate();

  async function create(visit: string, text: string): Promise<void> {
    const change = firstChange({ who: "Entente", at: clock(), key: `record-${visit}` });
    await store.createVisit(recordIdOf(visit), text, change);
  }

  const open: RecordCases["open"] = async (visit) => {
    const id = recordIdOf(visit);
    const found = await copies.newest(id);
    if (found || !(await visits.newest(visit))) return found;
    const empty = { entente: 1, visit, updated: today().toString() };
    await create(visit, JSON.stringify({ record: empty }));
    return copies.newest(id);
  };
  const read = async (visit: string, source: string, file: string) => {
    const working = await visits.newest(visit);
    return working
      ? heavy("read-record", { source, file, visit: working.text }, { visit })
      : err({ code: "not-found" } as const);
  };
  const ofRecord = <Request extends { readonly visit: string }>(request: Request): Request => ({
    ...request,
    visit: recordIdOf(request.visit),
  });
  /** A change needs an existing record. */
  const opened = async <Answer>(
    visit: string,
    make: () => Promise<Result<Answer, ChangeProblem>>,
  ): Promise<Result<Answer, ChangeProblem>> =>
    (await open(visit)) ? make() : err({ code: "not-found" } as const);

  return {
    open,
    edit: (request) => opened(request.visit, () => changes.edit(ofRecord(request))),
    undo: (request) => opened(request.visit, () => changes.undo(ofRecord(request))),
    redo: (request) => opened(request.visit, () => changes.redo(ofRecord(request))),
    restore: (request) => opened(request.visit, () => changes.restore(ofRecord(request))),
    steps: (visit, who, version) => changes.steps(recordIdOf(visit), who, version),
    at: (visit, version) => changes.at(recordIdOf(visit), version),
    async begin(visit, source, fileName) {
      // A second copy of the sample has a different id.
      const record = await read(visit, source.replace(/^visit:.*$/m, `visit: ${visit}`), fileName);
      if (record.ok) await create(visit, record.value);
    },
    async importFile({ source, name, ...request }) {
      const record = await read(request.visit, source, name);
      if (!record.ok) return record;
      if (record.value.length > mostKept) return err({ code: "too-large" });
      const current = await open(request.visit);
      if (!current) return err({ code: "not-found" });
      const texts = { before: current.text, after: record.value };
      const edits: readonly Edit[] = await heavy("difference", texts, request);
      const made = {
        ...ofRecord(request),
        base: current.version,
        edits,
        label: name,
        kind: "import" as const,
      };
      return changes.edit(made);
    },
    ...reportCases({ store, heavy, visitOf, today }),
    async history(visit, before, limit, entry) {
      const found = await changesBefore(store, recordIdOf(visit), before, entry ? mostSearched : limit);
      if (!entry) return found;
      return found.filter(({ edits }) => edits.some((edit) => isAbout(edit, entry))).slice(0, limit);
    },
  };
}

/** What is made from a record: its file, the list of its reports, a draft of the news, and each report. */
function reportCases({
  store,
  heavy,
  visitOf,
  today,
}: Pick<RecordTools, "store" | "heavy"> & {
  visitOf(id: string): Promise<string | null>;
  today(): Temporal.PlainDate;
}): Pick<RecordCases, "yaml" | "reports" | "newsDraft" | "report"> {
  const reported = async (record: WorkingRecord): Promise<ReportText> => ({
    visit: (await visitOf(record.id)) ?? "",
    record: record.text,
    today: today().toString(),
  });

  /** The files of the photos that a file of the news item shows; no other report has any. */
  const photosFor = async (record: WorkingRecord, path: string) => {
    if (!/^news\..*(html|pdf|docx)$/.test(path)) return [];
    const files = await Promise.all(
      newsPhotos(record.read).map(
        async ({ id }) => [id, (await store.photo(visitIdOf(record.id), id))?.bytes] as const,
      ),
    );
    return files.flatMap(([id, bytes]) => (bytes ? [[id, bytes] as const] : []));
  };

  return {
    yaml: (record) =>
      heavy("record-yaml", { text: record.text, today: today().toString() }, { visit: record.id }),
    reports: async (record, language) =>
      heavy("report-list", { ...(await reported(record)), language }, { visit: record.id }),
    newsDraft: async (record, language) =>
      heavy("news-draft", { ...(await reported(record)), language }, { visit: record.id }),
    report: async (record, path, signal) =>
      heavy(
        "report",
        { ...(await reported(record)), path, photos: await photosFor(record, path) },
        { visit: record.id, signal },
      ),
  };
}

/** Whether an edit changes an entry or something in it. */
function isAbout(edit: Edit, entry: readonly string[]): boolean {
  const path = edit.kind === "add" ? [...edit.path, String(edit.item.id)] : edit.path;
  return entry.every((step, i) => path[i] === step) || (path.length < entry.length && edit.kind === "set");
}
