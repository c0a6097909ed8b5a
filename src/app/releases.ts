// Releases: the draft becomes release N unless findings prevent it. Also the changes for each person.
import { err, ok, type Result } from "#base/result.ts";
import type { Edit, Finding, PersonShifts, Planned } from "#domain";
import type { ChangeRequest } from "./change-tools.ts";
import type { ChangeCases } from "./changes.ts";
import type { Heavy } from "./heavy/tasks.ts";
import type { Clock, Store, StoredRelease } from "./ports.ts";
import type { VisitEvents } from "./visit-events.ts";
import { openWorking, type Working, type WorkingCopies } from "./working-copies.ts";

export interface NewRelease extends ChangeRequest {
  readonly note: string;
  readonly overrides: StoredRelease["overrides"];
}

export type ReleaseProblem =
  | { readonly code: "not-found" }
  | { readonly code: "stale"; readonly version: number }
  | { readonly code: "no-programme" }
  /** The findings that prevent the release: all of level block, and those of level block-release without a reason. */
  | { readonly code: "stopped"; readonly findings: readonly Finding[]; readonly working: Working };

export interface Difference {
  readonly before: Planned;
  readonly after: Planned;
  readonly edits: readonly Edit[];
  readonly people: readonly PersonShifts[];
}

export interface ReleaseCases {
  release(request: NewRelease): Promise<Result<StoredRelease, ReleaseProblem>>;
  list(visit: string): Promise<readonly Omit<StoredRelease, "document">[]>;
  /** Returns the number of the newest release; undefined if there is none. */
  newest(visit: string): Promise<number | undefined>;
  find(visit: string, number: number | "newest"): Promise<StoredRelease | undefined>;
  /** Returns the document of a release, or of the newest one, as values. */
  read(
    visit: string,
    number: number | "newest",
  ): Promise<(Working & { readonly number: number }) | undefined>;
  /** Compares with the release `from`; with none if it is 0. */
  difference(visit: string, number: number, from: number): Promise<Difference | undefined>;
  compare(visit: string, from: number, to: number): Promise<Difference | undefined>;
}

/** What a release needs. */
interface ReleaseTools {
  readonly store: Store;
  readonly copies: WorkingCopies;
  readonly clock: Clock;
  readonly events: VisitEvents;
  readonly heavy: Heavy;
}

export function releaseCases({
  store,
  copies,
  clock,
  events,
  changes,
  heavy,
}: ReleaseTools & { readonly changes: ChangeCases }): ReleaseCases {
  const newest = new Map<string, Working & { readonly number: number }>();

  const read: ReleaseCases["read"] = async (visit, number) => {
    const wanted = number === "newest" ? await store.newestRelease(visit) : number;
    if (wanted === undefined) return undefined;
    const at = newest.get(visit);
    if (at?.number === wanted) return at;
    const release = await store.release(visit, wanted);
    const working = release && (await openWorking(visit, release.version, release.document));
    if (!release || !working) return undefined;
    const found = { ...working, number: release.number };
    if (number === "newest") newest.set(visit, found);
    return found;
  };

  async function differenceBetween(
    visit: string,
    before: Working | undefined,
    after: Working,
  ): Promise<Difference | undefined> {
    const texts = { before: before?.text ?? null, after: after.text };
    const found = await heavy("compare", texts, { visit });
    const old: Planned = before ? before.read : { visit: after.read.visit, programme: undefined };
    return found ? { before: old, after: after.read, ...found } : undefined;
  }

  return {
    read,
    list: (visit) => store.releases(visit),
    newest: (visit) => store.newestRelease(visit),
    find: (visit, number) => store.release(visit, number),
    release: (request) => makeRelease({ store, copies, clock, events, heavy }, request),
    async difference(visit, number, from) {
      const after = await read(visit, number);
      const before = from > 0 ? await read(visit, from) : undefined;
      if (!after || (from > 0 && !before)) return undefined;
      return differenceBetween(visit, before, after);
    },
    async compare(visit, from, to) {
      const before = await changes.at(visit, from);
      const after = await changes.at(visit, to);
      return before && after && differenceBetween(visit, before, after);
    },
  };
}

/** Releases the newest version of a visit. The same key releases it once. */
async function makeRelease(
  { store, copies, clock, events, heavy }: ReleaseTools,
  { visit, base, key, who, note, overrides }: NewRelease,
): Promise<Result<StoredRelease, ReleaseProblem>> {
  const repeated = (await store.releases(visit)).find((release) => release.key === key);
  const kept = repeated && (await store.release(visit, repeated.number));
  if (kept) return ok(kept);
  const working = await copies.newest(visit);
  if (!working) return err({ code: "not-found" });
  if (working.version !== base) return err({ code: "stale", version: working.version });
  const { programme } = working.read;
  if (!programme) return err({ code: "no-programme" });
  const findings = await heavy("check", { text: working.text }, { visit });
  const stopping = stoppingFindings(findings, overrides);
  if (stopping.length > 0) return err({ code: "stopped", findings: stopping, working });
  const used = overrides.filter(({ rule }) => findings.some((finding) => finding.rule === rule));
  const number = ((await store.newestRelease(visit)) ?? 0) + 1;
  const released = { ...working.document.programme, status: { kind: "release", number } };
  const document = { visit: working.document.visit, programme: released };
  const release = await store.addRelease({
    visit,
    version: base,
    who,
    at: clock(),
    key,
    note,
    overrides: used,
    document: JSON.stringify(document),
  });
  const { document: _, ...card } = release;
  events.publish(visit, { kind: "release", release: card });
  return ok(release);
}

/** Returns the findings that block a release, except those for whose rule there is a reason. */
function stoppingFindings(
  findings: readonly Finding[],
  overrides: readonly { readonly rule: string }[],
): readonly Finding[] {
  const reasons = new Set(overrides.map(({ rule }) => rule));
  return findings.filter(
    ({ level, rule }) => level === "block" || (level === "block-release" && !reasons.has(rule)),
  );
}
