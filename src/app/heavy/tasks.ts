// Heavy work by name: pure functions from plain data to plain data, so that a separate thread can do it.
import { err, ok, type Result } from "#base/result.ts";
import {
  type DocumentFile,
  documentAt,
  documentPaths,
  type FiguresPicture,
  type Issue,
  type NewsDraft,
  newsDraftOf,
  type PdfThread,
  type PictureText,
  type Printer,
  type PublicVisit,
  pdfPrinter,
  type ReportCard,
  type Reported,
  reportAt,
  reportList,
  type UnprintableText,
  unprintableTexts,
} from "#documents";
import {
  applyEdits,
  decidedDifference,
  differenceOf,
  digestOf,
  type Edit,
  type EditableDocument,
  type Finding,
  inParagraphs,
  isDecided,
  type MinutesText,
  mergeEdits,
  minutesTextsOf,
  type PersonShifts,
  type Problem,
  type Programme,
  recordJson,
  rememberedEdits,
  sameJson,
  shiftsByPerson,
  type Visit,
  type VisitRecord,
  visitJson,
  visitRecord,
} from "#domain";
import { decodeProgramme, programmeJson, readRecord, readVisit, recordToYaml, visitToYaml } from "#formats";
import { check, preflight } from "#planner";
import type { Language } from "#text";
import { advise } from "../advice.ts";
import { badFile, type ChangeProblem, type ImportProblem, invalid } from "../problems.ts";
import type { AdviceQuestion, AdviceTo } from "../questions.ts";
import { mostKept, validated, workingOf } from "../working-copies.ts";
import { type CallTasks, callTasks } from "./call-tasks.ts";
import { changedPlainly } from "./plain-change.ts";
import { type PublishedText, publicVisitOf } from "./published.ts";
import { changedRecord } from "./record-change.ts";
import type { Task } from "./task.ts";

/** A working document as its text, and the id of its visit. */
export interface SettledText {
  readonly id: string;
  readonly text: string;
}

/** Analyses a change: what it does, its inverse, and the document after it. */
export interface WorkedOut {
  readonly text: string;
  readonly inverse: readonly Edit[];
}

type Import = Result<SettledText, ImportProblem>;

/** Every kind of heavy work, with its input and output. Texts are working documents as JSON. */
export interface Tasks extends CallTasks {
  /** Does nothing: starts a thread before it is needed. */
  readonly warm: Task<null, null>;
  readonly "import-file": Task<
    { source: string; file: string; most: number },
    Result<SettledText & { readonly warnings: readonly Problem[] }, ImportProblem>
  >;
  readonly "import-json": Task<{ visit: Readonly<Record<string, unknown>> }, Import>;
  readonly change: Task<
    { visit: string; text: string; edits: readonly Edit[]; beside?: string | null },
    Result<WorkedOut, ChangeProblem>
  >;
  /** Turns the text of a record file into the document of a record; `visit`: the text of its visit. */
  readonly "read-record": Task<
    { source: string; file: string; visit: string },
    Result<string, ImportProblem>
  >;
  /** Writes the record file of a record, as of a day. */
  readonly "record-yaml": Task<{ text: string; today: string }, string>;
  /** Returns the document after further changes; null if one of them does not fit. */
  readonly replay: Task<{ text: string; changes: readonly (readonly Edit[])[] }, string | null>;
  readonly merge: Task<
    { base: string; current: string; version: number; theirs: readonly Edit[]; mine: readonly Edit[] },
    Result<readonly Edit[], ChangeProblem>
  >;
  /** Rebases edits that were made or undone on `base` onto the current document. */
  readonly step: Task<
    { base: string; current: string; version: number; edits: readonly Edit[] },
    Result<readonly Edit[], ChangeProblem>
  >;
  /** Returns the decisions that differ in the second text. */
  readonly difference: Task<{ before: string; after: string }, readonly Edit[]>;
  /** Returns the edits that replace the document's programme by a planned one; null if that cannot be read. */
  readonly accept: Task<{ base: string; programme: string }, readonly Edit[] | null>;
  readonly compare: Task<
    { before: string | null; after: string },
    { readonly edits: readonly Edit[]; readonly people: readonly PersonShifts[] } | null
  >;
  /** The digest of a visit with its record, and the texts of its minutes; null if the visit cannot be read. */
  readonly digest: Task<
    { text: string; record: string | null },
    { readonly text: string; readonly minutes: readonly MinutesText[] } | null
  >;
  readonly check: Task<{ text: string }, readonly Finding[]>;
  readonly preflight: Task<{ text: string }, readonly Finding[]>;
  readonly yaml: Task<{ text: string }, string>;
  /** Null if there is no programme. */
  readonly "document-paths": Task<{ text: string }, DocumentList | null>;
  /** Undefined if there is no such document. */
  readonly document: Task<
    { text: string; path: string; issue: IssueText; language: string | undefined },
    DocumentFile | undefined
  >;
  /**
   * The documents of a record. `visit` and `record`: their texts; `today`: the day for which the record is evaluated.
   */
  readonly "report-list": Task<ReportText & { language: Language }, readonly ReportCard[]>;
  /** Undefined if there is no such document. */
  readonly report: Task<
    ReportText & { path: string; photos: readonly (readonly [string, Uint8Array])[] },
    DocumentFile | undefined
  >;
  /** Null: the record has no settings for a news item. */
  readonly "news-draft": Task<ReportText & { language: Language }, NewsDraft | null>;
  /** What the public site shows of a visit. */
  readonly "public-visit": Task<PublishedText, PublicVisit>;
  /** The picture of a public page, as PNG. */
  readonly picture: Task<PictureText, Uint8Array>;
  /** Indicators as PNG. */
  readonly "figures-picture": Task<FiguresPicture, Uint8Array>;
  readonly advise: Task<{ text: string; question: AdviceQuestion }, AdviceTo<AdviceQuestion> | undefined>;
}
/** A stored visit and its record, and the day for which the record is evaluated. */
export interface ReportText {
  readonly visit: string;
  readonly record: string;
  readonly today: string;
}

/** The date of a document, and the releases before it, oldest first; times in ISO 8601. */
export interface IssueText {
  readonly at: string;
  readonly earlier: readonly { readonly at: string; readonly text: string }[];
}

/** The documents of a programme, and the texts that no font can display completely. */
export interface DocumentList {
  readonly paths: readonly string[];
  readonly unprintable: readonly UnprintableText[];
}
export type TaskName = keyof Tasks;
export type TaskInput<Name extends TaskName> = Tasks[Name]["input"];
export type TaskAnswer<Name extends TaskName> = Tasks[Name]["answer"];

/** The caller of the work: each visit has one queue, and work is dropped when its caller has gone. */
export interface Asker {
  readonly visit: string;
  readonly signal?: AbortSignal | undefined;
}

/** Does heavy work outside the server's thread. Throws an overload if there is too much of it. */
export type Heavy = <Name extends TaskName>(
  name: Name,
  input: TaskInput<Name>,
  asker: Asker,
) => Promise<TaskAnswer<Name>>;

const tasks: {
  readonly [Name in TaskName]: (input: TaskInput<Name>) => TaskAnswer<Name> | Promise<TaskAnswer<Name>>;
} = {
  ...callTasks,
  warm: () => null,
  "import-file": ({ source, file, most }) => {
    const read = readVisit(source, file, { mostBytes: most });
    if (!read.ok) return err(badFile(read.error));
    const made = imported(visitJson(read.value.visit));
    return made.ok ? ok({ ...made.value, warnings: read.value.warnings }) : made;
  },
  "import-json": ({ visit }) => imported(visit),
  change: ({ visit, text, edits, beside }) => {
    const before = documentOf(text);
    if ("record" in before) return changedRecord(before, edits, read(beside ?? "").visit);
    if (!("visit" in before)) return changedPlainly(before, edits);
    const applied = applyEdits(before, edits);
    if (!applied.ok) return err({ code: "edit", problem: applied.error });
    const whole = validated(applied.value.next);
    if (!whole.ok) return err(invalid(whole.error));
    if (whole.value.read.visit.id !== visit) {
      return err({ code: "edit", problem: { code: "entry-id", edit: 0, path: ["visit", "id"] } });
    }
    if (whole.value.text.length > mostKept) return err({ code: "too-large" });
    const { inverse } = applied.value;
    // The inverse of the edits, computed from the validated document, restores what validation dropped.
    const undone = applyEdits(whole.value.document, inverse);
    const remembered = undone.ok ? rememberedEdits(undone.value.next, before) : [];
    return ok({ text: whole.value.text, inverse: [...inverse, ...remembered] });
  },
  replay: ({ text, changes }) => {
    let document = documentOf(text);
    for (const edits of changes) {
      let applied = applyEdits(document, edits);
      if (!applied.ok && "visit" in document) {
        // Histories contain edits of computed parts, which exist only after they are computed.
        const whole = validated(document);
        if (whole.ok) applied = applyEdits(whole.value.document, edits);
      }
      if (!applied.ok) return null;
      document = applied.value.next;
    }
    if (!("visit" in document)) return JSON.stringify(document);
    const whole = validated(document);
    return whole.ok ? whole.value.text : null;
  },
  merge: ({ base, current, version, theirs, mine }) =>
    merged(documentOf(base), documentOf(current), { version, theirs, mine }),
  step: ({ base, current, version, edits }) => {
    if (base === current) return ok(edits);
    const [before, now] = [documentOf(base), documentOf(current)];
    if (sameJson(before, now)) return ok(edits);
    // Computed parts of the earlier programme need not hold for the present one.
    const mine = edits.filter(isDecided);
    const theirs = differenceOf(before, now).filter(isDecided);
    return merged(before, now, { version, theirs, mine });
  },
  difference: ({ before, after }) => decidedDifference(documentOf(before), documentOf(after)),
  accept: ({ base, programme }) => {
    const working = workingOf("", 0, base);
    const read = decodeProgramme(programme);
    if (!working || !read.ok) return null;
    const { visit } = working.document;
    const json = programmeJson(withKnown(read.value, working.read.visit.activities));
    return decidedDifference(working.document, { visit, programme: json });
  },
  compare: ({ before, after }) => {
    const then = before === null ? undefined : workingOf("", 0, before);
    const now = workingOf("", 0, after);
    if (!now || (before !== null && !then)) return null;
    const old = then?.read ?? { visit: now.read.visit, programme: undefined };
    const edits = then ? differenceOf(then.document, now.document) : [];
    return { edits, people: shiftsByPerson(old, now.read) };
  },
  "read-record": ({ source, file, visit }) => {
    const record = readRecord(source, file, read(visit).visit);
    return record.ok
      ? ok(JSON.stringify(recordJson(inParagraphs(record.value))))
      : err(badFile(record.error));
  },
  "record-yaml": ({ text, today }) => recordToYaml(recordOf(text, today)),
  digest: ({ text, record }) => {
    const working = workingOf("", 0, text);
    if (!working) return null;
    const kept = record === null ? undefined : visitRecord.safeParse(JSON.parse(record).record).data;
    const source = { ...working.read, record: kept };
    return { text: JSON.stringify(digestOf(source)), minutes: minutesTextsOf(source) };
  },
  check: ({ text }) => {
    const { visit, programme } = read(text);
    return programme ? check(visit, programme) : [];
  },
  preflight: ({ text }) => preflight(read(text).visit),
  yaml: ({ text }) => visitToYaml(read(text).visit),
  "document-paths": async ({ text }) => {
    const { visit, programme } = read(text);
    if (!programme) return null;
    return { paths: documentPaths(visit, programme), unprintable: await unprintableTexts(visit, printing) };
  },
  document: async ({ text, path, issue, language }) => {
    const { visit, programme } = read(text);
    return programme && documentAt(visit, programme, path, printing, issueOf(issue), language);
  },
  "report-list": ({ language, ...kept }) => reportList(reported(kept), language),
  report: ({ path, photos, ...kept }) =>
    reportAt({ ...reported(kept), photos: new Map(photos) }, path, printing),
  "news-draft": ({ language, ...kept }) => {
    const { visit, record } = reported(kept);
    return newsDraftOf(visit, record, language) ?? null;
  },
  "public-visit": publicVisitOf,
  // resvg is loaded with the first picture.
  "figures-picture": async (figures) =>
    (await import("#documents/pictures")).figuresPicture(figures, printing()),
  picture: async (words) => (await import("#documents/pictures")).pagePicture(words, printing()),
  advise: ({ text, question }) => advise(text, question),
};

/** Does one piece of heavy work in the calling thread. */
export const doTask = async <Name extends TaskName>(
  name: Name,
  input: TaskInput<Name>,
): Promise<TaskAnswer<Name>> => tasks[name](input);

let printer: Printer | undefined;

/** Prints in this thread, which has nothing else to do. */
function printing(): Printer & PdfThread {
  printer ??= pdfPrinter();
  return { ...printer, close: async () => {} };
}

const recordOf = (text: string, today: string): VisitRecord => ({
  ...visitRecord.parse(JSON.parse(text).record),
  updated: Temporal.PlainDate.from(today),
});

const reported = ({ visit, record, today }: ReportText): Reported => ({
  ...read(visit),
  record: recordOf(record, today),
});

const documentOf = (text: string): EditableDocument => JSON.parse(text);

function read(text: string): { readonly visit: Visit; readonly programme: Programme | undefined } {
  const working = workingOf("", 0, text);
  if (!working) throw new Error("Invariant broken: a document that was kept cannot be read");
  return working.read;
}

const issueOf = ({ at, earlier }: IssueText): Issue => ({
  at: Temporal.Instant.from(at),
  earlier: earlier.flatMap((one) => {
    const { visit, programme } = read(one.text);
    return programme ? [{ visit, programme, at: Temporal.Instant.from(one.at) }] : [];
  }),
});

interface Meeting {
  readonly version: number;
  readonly theirs: readonly Edit[];
  readonly mine: readonly Edit[];
}

/** Returns what remains to be made of my edits. */
function merged(
  base: EditableDocument,
  current: EditableDocument,
  { version, theirs, mine }: Meeting,
): Result<readonly Edit[], ChangeProblem> {
  const wanted = applyEdits(base, mine);
  if (!wanted.ok) return err({ code: "edit", problem: wanted.error });
  const met = mergeEdits({ base, theirs, current, mine, wanted: wanted.value.next });
  return met.ok ? met : err({ code: "conflict", conflicts: met.error, version });
}

function imported(visit: Readonly<Record<string, unknown>>): Import {
  const whole = validated({ visit, programme: null });
  if (!whole.ok) return err(invalid(whole.error));
  return ok({ id: whole.value.read.visit.id, text: whole.value.text });
}

/** A plan from before an activity was removed from the visit still contains it. */
function withKnown(programme: Programme, activities: readonly { readonly id: string }[]): Programme {
  const known = new Set<string>(activities.map(({ id }) => id));
  return {
    ...programme,
    placements: programme.placements.filter((placement) => known.has(placement.activity)),
    unplaced: programme.unplaced.filter((unplaced) => known.has(unplaced.activity)),
  };
}
