// Use cases that only read: cards, drafts, documents, advice, and the changes of a visit.
import { err, ok, type Result } from "#base/result.ts";
import type { DocumentFile } from "#documents";
import type { Finding, Problem, Programme, Visit } from "#domain";
import { readVisit } from "#formats";
import type { DocumentList, Heavy, IssueText } from "./heavy/tasks.ts";
import { changesBefore } from "./history.ts";
import type { JobCases } from "./jobs.ts";
import type { PlanAndRelease } from "./plan-and-release.ts";
import type { PlanningProgress, Store, StoredChange } from "./ports.ts";
import type { AdviceQuestion, AdviceTo } from "./questions.ts";
import type { ReleaseCases } from "./releases.ts";
import type { Working, WorkingCopies } from "./working-copies.ts";

/**
 * A visit as people see it: a released programme, or the draft for those who may see it, and the progress of
 * planning.
 */
export interface VisitOnDisplay {
  readonly visit: Visit;
  readonly programme: Programme | undefined;
  readonly planning: PlanningProgress | "soon" | undefined;
}

/** A stored visit that cannot be read. */
export interface UnreadableVisit {
  readonly id: string;
  readonly problems: readonly Problem[];
  /** Its stored form: a visit file. */
  readonly source: string;
}

export interface VisitCard {
  readonly visit: Visit;
  readonly version: number;
  readonly updatedAt: Temporal.Instant;
  readonly release: number | undefined;
}

/** The use cases that read visits. */
export interface ReadingCases {
  /** Returns every visit, in the order of creation. */
  cards(): Promise<readonly VisitCard[]>;
  open(id: string): Promise<Working | undefined>;
  /** Returns visits of earlier releases that cannot be read. They are kept and shown with the reasons. */
  unreadable(): Promise<readonly UnreadableVisit[]>;
  /** Returns findings about a visit before it is planned. Findings about a programme are part of the programme. */
  preflight(working: Working): Promise<readonly Finding[]>;
  /**
   * Returns the planner's advice on the draft of a visit; undefined if the draft does not contain the thing in
   * question.
   */
  advise<Q extends AdviceQuestion>(
    visit: string,
    question: Q,
    signal?: AbortSignal,
  ): Promise<Result<Advised<Q> | undefined, { readonly code: "not-found" | "no-programme" }>>;
  /** Files made of a working document. */
  readonly documents: {
    yaml(working: Working): Promise<string>;
    /** Returns the documents of its programme; null if there is no programme. */
    paths(working: Working): Promise<DocumentList | null>;
    /** Returns one of these documents; with a language, only in that language. */
    one(
      working: Working,
      which: {
        readonly path: string;
        readonly issue: IssueText;
        readonly language: string | undefined;
      },
      signal?: AbortSignal,
    ): Promise<DocumentFile | undefined>;
  };
  history(visit: string, before: number, limit: number): Promise<readonly StoredChange[]>;
  /** Returns the changes with these versions. */
  changesOf(visit: string, versions: readonly (number | null)[]): Promise<readonly StoredChange[]>;
  /**
   * Returns the draft if `draft` is true, otherwise the newest release. Before the first release, others see a visit
   * only while it is being planned for a release, and then only that fact.
   */
  show(id: string, draft: boolean): Promise<VisitOnDisplay | undefined>;
}

/** An answer of the planner, and the draft that it concerns. */
export interface Advised<Q extends AdviceQuestion> {
  readonly answer: AdviceTo<Q>;
  readonly read: { readonly visit: Visit; readonly programme: Programme };
}

interface ReadingTools {
  readonly store: Store;
  readonly copies: WorkingCopies;
  readonly heavy: Heavy;
  readonly releases: ReleaseCases;
  readonly jobs: JobCases;
  readonly isToBeReleased: PlanAndRelease["isToBeReleased"];
}

/** Makes the use cases. */
export function readingCases(tools: ReadingTools): ReadingCases {
  const { store, copies, heavy, releases, jobs, isToBeReleased } = tools;
  return {
    async cards() {
      const found: VisitCard[] = [];
      for (const { id, version, updatedAt } of await store.listVisits()) {
        const working = await copies.newest(id);
        const release = await store.newestRelease(id);
        if (working) found.push({ visit: working.read.visit, version, updatedAt, release });
      }
      return found;
    },
    open: (id) => copies.newest(id),
    async unreadable() {
      const old = await store.oldVisits();
      return old.map(({ id, source }) => {
        const read = readVisit(source, `${id}.yaml`);
        return { id, source, problems: read.ok ? [] : read.error };
      });
    },
    preflight: (working) => heavy("preflight", { text: working.text }, { visit: working.id }),
    documents: {
      yaml: (working) => heavy("yaml", { text: working.text }, { visit: working.id }),
      paths: (working) => heavy("document-paths", { text: working.text }, { visit: working.id }),
      one: ({ id, text }, which, signal) => heavy("document", { text, ...which }, { visit: id, signal }),
    },
    async advise(visit, question, signal) {
      const working = await copies.newest(visit);
      if (!working) return err({ code: "not-found" });
      const { visit: drafted, programme } = working.read;
      if (!programme) return err({ code: "no-programme" });
      const asked = await heavy("advise", { text: working.text, question }, { visit, signal });
      const answer = asked as AdviceTo<typeof question> | undefined;
      return ok(answer && { answer, read: { visit: drafted, programme } });
    },
    history: (visit, before, limit) => changesBefore(store, visit, before, limit),
    async changesOf(visit, versions) {
      const found = versions.map(async (version) =>
        version === null ? [] : store.changes(visit, version, version),
      );
      return (await Promise.all(found)).flat();
    },
    async show(id, draft) {
      const shown = draft ? await copies.newest(id) : await releases.read(id, "newest");
      const working = shown ?? (isToBeReleased(id) ? await copies.newest(id) : undefined);
      if (!working) return undefined;
      const job = (await jobs.unfinished()).find((one) => one.visit === id);
      const { visit, programme } = working.read;
      return { visit, programme: shown && programme, planning: job && (job.progress ?? "soon") };
    },
  };
}
