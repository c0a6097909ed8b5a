// What people do with visits: import, change, plan, release and share them.
import { err, ok, type Result } from "#base/result.ts";
import type { DocumentFile } from "#documents";
import {
  type Finding,
  type Problem,
  type Programme,
  type Visit,
  visitJson,
  type WorkingDocument,
} from "#domain";
import { decodeProgramme, programmeJson, readVisit } from "#formats";
import { type CalendarCases, calendarCases } from "./calendars.ts";
import { type ChangeCases, changeCases } from "./changes.ts";
import { type DirectoryCases, directoryCases } from "./directory.ts";
import { firstChange } from "./first-change.ts";
import { type GuestCases, guestCases } from "./guests.ts";
import type { Asker, DocumentList, Heavy, IssueText, SettledText } from "./heavy/tasks.ts";
import { type JobCases, jobCases } from "./jobs.ts";
import { type LinkCases, linkCases } from "./links.ts";
import { followOtherServers } from "./other-servers.ts";
import type {
  Clock,
  Planner,
  PlanningLimits,
  PlanningProgress,
  Store,
  StoredChange,
  Tokens,
} from "./ports.ts";
import { badFile, type ImportProblem, invalid } from "./problems.ts";
import type { AdviceQuestion, AdviceTo } from "./questions.ts";
import { type RecordGuestCases, recordGuestCases } from "./record-guests.ts";
import { type RecordCases, recordCases } from "./records.ts";
import { type ReleaseCases, releaseCases } from "./releases.ts";
import { type VisitEvents, visitEvents } from "./visit-events.ts";
import { copiesOf, mostKept, openWorking, validated, type Working } from "./working-copies.ts";

/** The largest visit file that is accepted over the network: others wait while it is read. */
const mostImported = 2_000_000;
/** Imports of one caller share one queue. */
const importing = ({ who }: By): Asker => ({ visit: `import by ${who}` });

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
  /** What is stored of it: a visit file. */
  readonly source: string;
}

export interface VisitCard {
  readonly visit: Visit;
  readonly version: number;
  readonly updatedAt: Temporal.Instant;
  readonly release: number | undefined;
}

export interface By {
  readonly key: string;
  readonly who: string;
}

/** The use cases over one store and one planner. */
export interface Application {
  readonly changes: ChangeCases;
  readonly directory: DirectoryCases;
  readonly records: RecordCases;
  readonly recordGuests: RecordGuestCases;
  readonly links: LinkCases;
  readonly jobs: JobCases;
  readonly releases: ReleaseCases;
  readonly guests: GuestCases;
  readonly calendars: CalendarCases;
  readonly events: VisitEvents;
  /** Reads a visit file and stores it; otherwise returns every problem of the file. The same key imports it once. */
  importFile(source: string, fileName: string, by: By): Promise<Result<Working, ImportProblem>>;
  /** Imports a visit file again: if its id is taken, under that id with the next free number. */
  importCopy(source: string, fileName: string, by: By): Promise<Result<Working, ImportProblem>>;
  /** Stores a visit given as JSON. */
  importJson(visit: Readonly<Record<string, unknown>>, by: By): Promise<Result<Working, ImportProblem>>;
  /** Returns every visit, in the order of creation. */
  cards(): Promise<readonly VisitCard[]>;
  open(id: string): Promise<Working | undefined>;
  /** Returns visits of earlier releases that cannot be taken over: they are kept, and shown with the reasons. */
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
    one(
      working: Working,
      which: { readonly path: string; readonly issue: IssueText },
      signal?: AbortSignal,
    ): Promise<DocumentFile | undefined>;
  };
  history(visit: string, before: number, limit: number): Promise<readonly StoredChange[]>;
  /** Returns the changes with these versions. */
  changesOf(visit: string, versions: readonly (number | null)[]): Promise<readonly StoredChange[]>;
  /** Returns the draft if `draft` is true, otherwise the newest release. */
  show(id: string, draft: boolean): Promise<VisitOnDisplay | undefined>;
  /**
   * Starts to plan a visit, or waits for the plan that is running. Then accepts the programme and releases it if
   * nothing
   * prevents that.
   */
  planAndRelease(id: string, limits: PlanningLimits): Promise<{ readonly finished: Promise<void> }>;
  /** Whether the database answers. */
  answers(): Promise<boolean>;
  /** Takes over what an earlier release of the software stored. */
  takeOver(): Promise<void>;
  close(): Promise<void>;
}

/** An answer of the planner, and the draft that it concerns. */
export interface Advised<Q extends AdviceQuestion> {
  readonly answer: AdviceTo<Q>;
  readonly read: { readonly visit: Visit; readonly programme: Programme };
}

export interface Outside {
  readonly store: Store;
  readonly planner: Planner;
  /** Does long work outside the server's thread. */
  readonly heavy: Heavy;
  readonly clock: Clock;
  readonly tokens: Tokens;
}

/** Makes the use cases. */
export function application({ store, planner, heavy, clock, tokens }: Outside): Application {
  const copies = copiesOf(store, openWorking);
  const unfinished = new Set<Promise<void>>();
  const events = visitEvents();
  const visitOf = async () => null;
  const changes = changeCases({ store, copies, open: openWorking, visitOf, clock, events, heavy });
  const records = recordCases({ store, visits: copies, clock, events, heavy });
  const releases = releaseCases({ store, copies, clock, events, changes, heavy });
  const guests = guestCases(store, releases, { clock, tokens, events });
  followOtherServers(store, events);
  const jobs = jobCases({ store, copies, clock, events, tokens, planner, changes, heavy });

  async function create(
    made: Result<SettledText, ImportProblem>,
    { key, who }: By,
    at = clock(),
  ): Promise<Result<Working, ImportProblem>> {
    if (!made.ok) return made;
    const { id, text } = made.value;
    if (text.length > mostKept) return err({ code: "too-large" });
    const change = firstChange({ who, at, key });
    if (await store.createVisit(id, text, change)) {
      const working = await openWorking(id, 1, text);
      if (working) copies.put(working);
      return working ? ok(working) : err({ code: "exists", id });
    }
    const same = await store.changeWithKey(id, key);
    const kept = same?.version === 1 ? await changes.at(id, 1) : undefined;
    return kept ? ok(kept) : err({ code: "exists", id });
  }

  return {
    changes,
    directory: directoryCases({ store, clock, events, heavy, tokens }),
    records,
    releases,
    jobs,
    events,
    links: linkCases(store, copies, { clock, tokens, events }),
    guests,
    recordGuests: recordGuestCases({ visits: copies, records, guests, clock }),
    calendars: calendarCases(store, releases, { copies, clock }),
    async importFile(source, fileName, by) {
      const task = { source, file: fileName, most: mostImported };
      return create(await heavy("import-file", task, importing(by)), by);
    },
    async importCopy(source, fileName, by) {
      const read = readVisit(source, fileName);
      if (!read.ok) return err(badFile(read.error));
      const visit = visitJson(read.value.visit);
      for (let copy = 1; ; copy++) {
        const id = copy === 1 ? visit.id : `${visit.id}-${copy}`;
        const task = { visit: { ...visit, id } };
        const made = await create(await heavy("import-json", task, importing(by)), by);
        if (made.ok || made.error.code !== "exists") return made;
      }
    },
    importJson: async (visit, by) => create(await heavy("import-json", { visit }, importing(by)), by),
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
    async history(visit, before, limit) {
      const to = Math.min(before - 1, (await store.versionOf(visit)) ?? 0);
      return (await store.changes(visit, Math.max(1, to - limit + 1), to)).toReversed();
    },
    async changesOf(visit, versions) {
      const found = versions.map(async (version) =>
        version === null ? [] : store.changes(visit, version, version),
      );
      return (await Promise.all(found)).flat();
    },
    async show(id, draft) {
      const shown = draft ? await copies.newest(id) : await releases.read(id, "newest");
      const working = shown ?? (await copies.newest(id));
      if (!working) return undefined;
      const job = (await jobs.unfinished()).find((one) => one.visit === id);
      const { visit, programme } = working.read;
      return { visit, programme: shown && programme, planning: job && (job.progress ?? "soon") };
    },
    async planAndRelease(id, limits) {
      const waits = (await jobs.unfinished()).find((one) => one.visit === id);
      const job = waits ? ok(waits) : await jobs.start(id, limits, { key: tokens.make(), who: "Entente" });
      const finish = async () => {
        const ended = job.ok ? await jobs.finished(id, job.value.id) : undefined;
        if (!ended || (ended.state !== "done" && ended.state !== "cancelled")) return;
        // Several servers may wait for one job: because of the key, only the first of them does it.
        const by = { key: `planned-${ended.id}`, who: "Entente" };
        const accepted = await jobs.accept({ ...by, visit: id, base: ended.base, job: ended.id });
        if (!accepted.ok) return;
        const { version } = accepted.value;
        await releases.release({ visit: id, base: version, ...by, note: "", overrides: [] });
      };
      const finished = finish();
      unfinished.add(finished);
      return { finished: finished.finally(() => unfinished.delete(finished)) };
    },
    answers: store.answers,
    async takeOver() {
      for (const old of await store.oldVisits()) {
        const read = readVisit(old.source, `${old.id}.yaml`);
        const programme = old.programme === null ? undefined : decodeProgramme(old.programme);
        const by = { key: `from-0.1-${old.id}`, who: "Entente" };
        if (read.ok) {
          const visit = visitJson(read.value.visit);
          const json = programme?.ok ? programmeJson(programme.value) : null;
          const kept = await create(takenOver({ visit, programme: json }), by, old.at);
          const bare = kept.ok ? kept : await create(takenOver({ visit, programme: null }), by, old.at);
          // What cannot be taken over stays where it is, and is shown with the reason.
          if (bare.ok) await store.dropOldVisit(old.id);
        }
      }
    },
    async close() {
      await jobs.close();
      // The best programmes found so far are still saved.
      await Promise.allSettled(unfinished);
      await store.close();
    },
  };
}

/** Returns a document of an earlier release, recomputed in this thread: the server does not answer requests yet. */
function takenOver(document: WorkingDocument): Result<SettledText, ImportProblem> {
  const whole = validated(document);
  if (!whole.ok) return err(invalid(whole.error));
  return ok({ id: whole.value.read.visit.id, text: whole.value.text });
}
