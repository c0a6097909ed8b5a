// What people do with visits: bring them in, change, plan, release and share them.

import { err, ok, type Result } from "#base/result.ts";
import {
  type DocumentProblem,
  type Finding,
  type Problem,
  type Programme,
  type Visit,
  visitJson,
  type WorkingDocument,
} from "#domain";
import { decodeProgramme, readVisit } from "#formats";
import { preflight } from "#planner";
import { type CalendarCases, calendarCases } from "./calendars.ts";
import { type ChangeCases, changeCases } from "./changes.ts";
import { type GuestCases, guestCases } from "./guests.ts";
import { type JobCases, jobCases } from "./jobs.ts";
import { type LinkCases, linkCases } from "./links.ts";
import { hearOthers } from "./other-servers.ts";
import type {
  Adviser,
  Clock,
  Planner,
  PlanningLimits,
  PlanningProgress,
  Store,
  StoredChange,
  Tokens,
} from "./ports.ts";
import type { AdviceQuestion, AdviceTo } from "./questions.ts";
import { type ReleaseCases, releaseCases } from "./releases.ts";
import { type Happenings, happenings } from "./visit-events.ts";
import { deskOver, programmeJson, settled, type Working } from "./working-copies.ts";

/** Largest visit file that is taken over the network: it is read while others wait. */
const mostImported = 2_000_000;

/** A visit as people see it: a released programme, or the draft for those who may see it, and how far planning is. */
export interface VisitOnDisplay {
  readonly visit: Visit;
  readonly programme: Programme | undefined;
  readonly planning: PlanningProgress | "soon" | undefined;
}

export interface VisitCard {
  readonly visit: Visit;
  readonly version: number;
  readonly updatedAt: Temporal.Instant;
  readonly release: number | undefined;
}

export type ImportProblem =
  | { readonly code: "file"; readonly problems: readonly Problem[] }
  | { readonly code: "invalid"; readonly problems: readonly DocumentProblem[] }
  | { readonly code: "exists"; readonly id: string };

export interface By {
  readonly key: string;
  readonly who: string;
}

/** The use cases over one store and one planner. */
export interface Application {
  readonly changes: ChangeCases;
  readonly links: LinkCases;
  readonly jobs: JobCases;
  readonly releases: ReleaseCases;
  readonly guests: GuestCases;
  readonly calendars: CalendarCases;
  readonly happen: Happenings;
  /** Reads a visit file and keeps it; every problem of the file otherwise. The same key brings it in once. */
  importFile(source: string, fileName: string, by: By): Promise<Result<Working, ImportProblem>>;
  /** Imports a visit file once more: where its id is taken, under that id with the next free number. */
  importCopy(source: string, fileName: string, by: By): Promise<Result<Working, ImportProblem>>;
  /** Keeps a visit given as JSON. */
  importJson(visit: Readonly<Record<string, unknown>>, by: By): Promise<Result<Working, ImportProblem>>;
  /** Every visit, in the order in which they came. */
  cards(): Promise<readonly VisitCard[]>;
  open(id: string): Promise<Working | undefined>;
  /** What can be said of a visit before it is planned; what the check says of its programme stands in that. */
  preflight(visit: Visit): readonly Finding[];
  /** What the planner says of the draft of a visit; undefined where it has not what is asked about. */
  advise<Q extends AdviceQuestion>(
    visit: string,
    question: Q,
  ): Promise<Result<Advised<Q> | undefined, { readonly code: "not-found" | "no-programme" }>>;
  history(visit: string, before: number, limit: number): Promise<readonly StoredChange[]>;
  /** The changes of these versions. */
  changesOf(visit: string, versions: readonly (number | null)[]): Promise<readonly StoredChange[]>;
  /** What `draft` says: the draft, or else the newest release. */
  show(id: string, draft: boolean): Promise<VisitOnDisplay | undefined>;
  /**
   * Starts to plan a visit, or waits for the plan that runs already; afterwards takes the programme over and releases
   * it if nothing stops that.
   */
  planAndRelease(id: string, limits: PlanningLimits): Promise<{ readonly finished: Promise<void> }>;
  /** Whether the database answers. */
  answers(): Promise<boolean>;
  /** Takes over what an earlier version of the software kept. */
  takeOver(): Promise<void>;
  close(): Promise<void>;
}

/** An answer of the planner and the draft that it is about. */
export interface Advised<Q extends AdviceQuestion> {
  readonly answer: AdviceTo<Q>;
  readonly read: { readonly visit: Visit; readonly programme: Programme };
}

export interface Outside {
  readonly store: Store;
  readonly planner: Planner;
  readonly adviser: Adviser;
  readonly clock: Clock;
  readonly tokens: Tokens;
}

/** Makes the use cases. */
export function application({ store, planner, adviser, clock, tokens }: Outside): Application {
  const desk = deskOver(store);
  const unfinished = new Set<Promise<void>>();
  const happen = happenings();
  const changes = changeCases(store, desk, clock, happen);
  const releases = releaseCases({ store, desk, clock, happen, changes });
  hearOthers(store, happen);
  const jobs = jobCases({ store, desk, clock, happen, tokens, planner, changes });

  async function create(
    document: WorkingDocument,
    { key, who }: By,
    at = clock(),
  ): Promise<Result<Working, ImportProblem>> {
    const whole = settled(document);
    if (!whole.ok) return err({ code: "invalid", problems: whole.error });
    const { id } = whole.value.read.visit;
    const change: StoredChange = {
      version: 1,
      kind: "import",
      who,
      at,
      key,
      label: "",
      edits: [],
      inverse: [],
      target: null,
      undoTop: null,
      redoTop: null,
    };
    const working: Working = { id, version: 1, ...whole.value };
    if (await store.createVisit(id, whole.value.text, change)) return ok(working);
    const same = await store.changeWithKey(id, key);
    const kept = same?.version === 1 ? await changes.at(id, 1) : undefined;
    return kept ? ok(kept) : err({ code: "exists", id });
  }

  return {
    changes,
    releases,
    jobs,
    happen,
    links: linkCases(store, desk, { clock, tokens, happen }),
    guests: guestCases(store, releases, { clock, tokens, happen }),
    calendars: calendarCases(store, releases, { desk, clock }),
    async importFile(source, fileName, by) {
      const read = readVisit(source, fileName, { mostBytes: mostImported });
      if (!read.ok) return err({ code: "file", problems: read.error });
      return create({ visit: visitJson(read.value.visit), programme: null }, by);
    },
    async importCopy(source, fileName, by) {
      const read = readVisit(source, fileName);
      if (!read.ok) return err({ code: "file", problems: read.error });
      const visit = visitJson(read.value.visit);
      for (let copy = 1; ; copy++) {
        const id = copy === 1 ? visit.id : `${visit.id}-${copy}`;
        const made = await create({ visit: { ...visit, id }, programme: null }, by);
        if (made.ok || made.error.code !== "exists") return made;
      }
    },
    importJson: (visit, by) => create({ visit, programme: null }, by),
    async cards() {
      const found: VisitCard[] = [];
      for (const { id, version, updatedAt } of await store.listVisits()) {
        const working = await desk.newest(id);
        const release = await store.newestRelease(id);
        if (working) found.push({ visit: working.read.visit, version, updatedAt, release });
      }
      return found;
    },
    open: (id) => desk.newest(id),
    preflight,
    async advise(visit, question) {
      const working = await desk.newest(visit);
      if (!working) return err({ code: "not-found" });
      const { visit: drafted, programme } = working.read;
      if (!programme) return err({ code: "no-programme" });
      const answer = await adviser(working.text, question);
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
      const shown = draft ? await desk.newest(id) : await releases.read(id, "newest");
      const working = shown ?? (await desk.newest(id));
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
        // Several servers may wait for one job: the key lets the first of them do it.
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
        // What can not be read stays where it is, for a later release or for somebody to look at.
        if (!read.ok) continue;
        const visit = visitJson(read.value.visit);
        const whole = programme?.ok ? { visit, programme: programmeJson(programme.value) } : undefined;
        let kept = whole && (await create(whole, by, old.at));
        if (!kept?.ok) kept = await create({ visit, programme: null }, by, old.at);
        if (kept.ok) await store.dropOldVisit(old.id);
      }
    },
    async close() {
      await jobs.close();
      // What was planned until now is still taken over.
      await Promise.allSettled(unfinished);
      await store.close();
    },
  };
}
