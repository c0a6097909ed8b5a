// What people do with visits: bring one in, plan it, read it.
import { err, ok, type Result } from "#base/result.ts";
import { decodeProgramme, encodeProgramme, readVisit } from "#documents";
import type { Problem, Programme, Visit } from "#domain";
import type { Clock, Planner, PlanningProgress, Store } from "./ports.ts";

/** A visit with its latest programme, if it has one yet, and how far planning has come if it is being planned. */
export interface VisitOnDisplay {
  readonly visit: Visit;
  readonly programme: Programme | undefined;
  readonly planning: PlanningProgress | undefined;
}

/** The use cases over one store and one planner. */
export interface Application {
  /** Reads a visit file and keeps it; every problem of the file otherwise. */
  importVisit(source: string, fileName: string): Promise<Result<Visit, readonly Problem[]>>;
  /** Plans a visit and keeps the programme as a new version; "not-found" when there is no such visit. */
  planVisit(id: string): Promise<Result<Programme, "not-found">>;
  /** Every visit, in the order in which they came. */
  listVisits(): Promise<readonly Visit[]>;
  /** One visit for readers; undefined when there is none. */
  showVisit(id: string): Promise<VisitOnDisplay | undefined>;
  /** Stops running plans with the best so far and closes the store. */
  close(): Promise<void>;
}

/** Makes the use cases. */
export function application(store: Store, planner: Planner, clock: Clock): Application {
  const running = new Map<string, PlanningProgress>();
  const stop = new AbortController();
  const pending = new Set<Promise<unknown>>();
  const parsed = new Map<string, { readonly source: string; readonly visit: Visit }>();

  /** The visit of a stored file; files are read before they are stored, so that they have no problem. */
  const parse = (id: string, source: string): Visit | undefined => {
    const known = parsed.get(id);
    if (known?.source === source) return known.visit;
    const read = readVisit(source, `${id}.yaml`);
    if (!read.ok) return undefined;
    parsed.set(id, { source, visit: read.value.visit });
    return read.value.visit;
  };

  const importVisit: Application["importVisit"] = async (source, fileName) => {
    const read = readVisit(source, fileName);
    if (!read.ok) return err(read.error);
    await store.saveVisit(read.value.visit.id, source, clock());
    return ok(read.value.visit);
  };

  const plan = async (id: string, source: string): Promise<Programme> => {
    const programme = await planner(source, (progress) => running.set(id, progress), stop.signal);
    await store.addProgramme(id, encodeProgramme(programme), clock());
    return programme;
  };

  const planVisit: Application["planVisit"] = async (id) => {
    const stored = await store.findVisit(id);
    if (!stored) return err("not-found");
    running.set(id, { placed: 0, activities: 0 });
    const work = plan(id, stored.source).finally(() => running.delete(id));
    pending.add(work);
    try {
      return ok(await work);
    } finally {
      pending.delete(work);
    }
  };

  return {
    importVisit,
    planVisit,
    async listVisits() {
      const stored = await store.listVisits();
      return stored.flatMap((visit) => parse(visit.id, visit.source) ?? []);
    },
    async showVisit(id) {
      const stored = await store.findVisit(id);
      const visit = stored && parse(stored.id, stored.source);
      if (!visit) return undefined;
      const latest = await store.latestProgramme(id);
      const programme = latest && decodeProgramme(latest.json);
      return { visit, programme: programme?.ok ? programme.value : undefined, planning: running.get(id) };
    },
    async close() {
      stop.abort();
      await Promise.allSettled(pending);
      await store.close();
    },
  };
}
