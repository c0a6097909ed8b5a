// Changes: edits with merging, undo, redo and restore; every one of them becomes an entry of the history.
import { err, ok, type Result } from "#base/result.ts";
import {
  type Applied,
  applyEdits,
  type DocumentProblem,
  decidedDifference,
  differenceOf,
  type Edit,
  type EditConflict,
  type EditProblem,
  isDecided,
  mergeEdits,
  rememberedEdits,
  sameJson,
  type WorkingDocument,
} from "#domain";
import type { ChangeKind, Clock, Store, StoredChange } from "./ports.ts";
import { madeAgain, type Step, stepsOf, takenBack } from "./steps.ts";
import type { Happenings } from "./visit-events.ts";
import { type Desk, settled, type Working, workingOf } from "./working-copies.ts";

/** Why a change was not made; nothing of it was. */
export type ChangeProblem =
  | { readonly code: "not-found" }
  | { readonly code: "no-such-version"; readonly version: number }
  /** The document moved on, and this change can only be made on what the caller saw. */
  | { readonly code: "stale"; readonly version: number }
  | { readonly code: "nothing-to-undo" }
  | { readonly code: "nothing-to-redo" }
  | { readonly code: "edit"; readonly problem: EditProblem }
  | { readonly code: "conflict"; readonly conflicts: readonly EditConflict[]; readonly version: number }
  | { readonly code: "invalid"; readonly problems: readonly DocumentProblem[] };

export interface ChangeAnswer {
  readonly version: number;
  readonly edits: readonly Edit[];
  readonly others: readonly StoredChange[];
}

export interface ChangeRequest {
  readonly visit: string;
  readonly base: number;
  readonly key: string;
  readonly who: string;
}

export interface ChangeCases {
  edit(
    request: ChangeRequest & {
      readonly edits: readonly Edit[];
      readonly label: string;
      readonly kind?: ChangeKind;
    },
  ): Promise<Result<ChangeAnswer, ChangeProblem>>;
  /** Takes back this person's newest change that is not taken back; a conflict where others changed the same since. */
  undo(request: ChangeRequest): Promise<Result<ChangeAnswer, ChangeProblem>>;
  /** Makes again what this person took back last. */
  redo(request: ChangeRequest): Promise<Result<ChangeAnswer, ChangeProblem>>;
  restore(
    request: ChangeRequest & { readonly version: number },
  ): Promise<Result<ChangeAnswer, ChangeProblem>>;
  /** The labels of the changes that this person's undo and redo are about, at a version; null: none. */
  steps(
    visit: string,
    who: string,
    version: number,
  ): Promise<{ readonly undo: string | null; readonly redo: string | null }>;
  /** The document as it was at a version. */
  at(visit: string, version: number): Promise<Working | undefined>;
}

/** A whole document is kept every so many versions, so that any state is found with few changes to replay. */
const snapshotEvery = 25;
/** Somebody else came first: merged again, until it goes in. */
const mostAttempts = 20;

/** What a change is before it has a version. */
interface Draft {
  readonly kind: ChangeKind;
  readonly label: string;
  readonly edits: readonly Edit[];
  readonly target: number | null;
  tops(version: number): Promise<{ readonly undoTop: number | null; readonly redoTop: number | null }>;
}

export function changeCases(store: Store, desk: Desk, clock: Clock, happen: Happenings): ChangeCases {
  const at: ChangeCases["at"] = async (visit, version) => {
    const newest = await desk.newest(visit);
    if (!newest || version < 1 || version > newest.version) return undefined;
    if (version === newest.version) return newest;
    const snapshot = await store.snapshot(visit, version);
    if (!snapshot) return undefined;
    if (snapshot.version === version) return workingOf(visit, version, snapshot.document);
    let document: WorkingDocument = JSON.parse(snapshot.document);
    for (const change of await store.changes(visit, snapshot.version + 1, version)) {
      const applied = applyEdits(document, change.edits);
      if (!applied.ok)
        throw new Error(`Invariant broken: version ${change.version} of ${visit} does not replay`);
      document = applied.value.next;
    }
    const whole = settled(document);
    return whole.ok ? { id: visit, version, ...whole.value } : undefined;
  };

  /** Writes a change that was worked out on `current`; undefined when somebody else came first. */
  async function write(
    request: ChangeRequest,
    current: Working,
    draft: Draft,
  ): Promise<Result<ChangeAnswer, ChangeProblem> | undefined> {
    const applied = applyEdits(current.document, draft.edits);
    if (!applied.ok) return err({ code: "edit", problem: applied.error });
    const whole = settled(applied.value.next);
    if (!whole.ok) return err({ code: "invalid", problems: whole.error });
    if (whole.value.read.visit.id !== request.visit) {
      return err({ code: "edit", problem: { code: "entry-id", edit: 0, path: ["visit", "id"] } });
    }
    const version = current.version + 1;
    const { kind, label, edits, target } = draft;
    const { key, who } = request;
    const inverse = wholeInverse(applied.value, whole.value.document, current.document);
    const tops = await draft.tops(version);
    const change: StoredChange = {
      version,
      kind,
      who,
      at: clock(),
      key,
      label,
      edits,
      inverse,
      target,
      ...tops,
    };
    const outcome = await store.appendChange(
      request.visit,
      change,
      whole.value.text,
      version % snapshotEvery === 0,
    );
    if (outcome.code === "stale") return undefined;
    if (outcome.code === "repeated") return ok(await repeated(request, outcome.change));
    desk.put({ id: request.visit, version, ...whole.value });
    happen.tell(request.visit, { kind: "change", change });
    return ok({ version, edits, others: await store.changes(request.visit, request.base + 1, version - 1) });
  }

  async function repeated(request: ChangeRequest, change: StoredChange): Promise<ChangeAnswer> {
    const { version, edits } = change;
    return { version, edits, others: await store.changes(request.visit, request.base + 1, version - 1) };
  }

  /** Works a change out on the newest version and writes it, again where somebody else came first. */
  async function make(
    request: ChangeRequest,
    work: (current: Working) => Promise<Result<Draft | undefined, ChangeProblem>>,
  ): Promise<Result<ChangeAnswer, ChangeProblem>> {
    const known = await store.changeWithKey(request.visit, request.key);
    if (known) return ok(await repeated(request, known));
    for (let attempt = 0; attempt < mostAttempts; attempt++) {
      const current = await desk.newest(request.visit);
      if (!current) return err({ code: "not-found" });
      if (request.base > current.version) return err({ code: "no-such-version", version: request.base });
      const draft = await work(current);
      if (!draft.ok) return draft;
      if (!draft.value) {
        const others = await store.changes(request.visit, request.base + 1, current.version);
        return ok({ version: current.version, edits: [], others });
      }
      const written = await write(request, current, draft.value);
      if (written) return written;
    }
    const version = (await store.versionOf(request.visit)) ?? 0;
    return err({ code: "stale", version });
  }

  const ownTop = async (version: number) => ({ undoTop: version, redoTop: null });

  return {
    at,
    steps: (visit, who, version) => stepsOf(store, { visit, who }, { version }),
    edit: (request) =>
      make(request, async (current) => {
        const merged = await brought(request, current);
        if (!merged.ok) return merged;
        if (merged.value.length === 0) return ok(undefined);
        const { kind = "edit", label } = request;
        return ok({ kind, label, edits: merged.value, target: null, tops: ownTop });
      }),
    undo: (request) =>
      make(request, async (current) => {
        const found = await takenBack(store, request, current);
        if (!found) return err({ code: "nothing-to-undo" });
        if ("code" in found) return err(found);
        return stepDraft(request, current, "undo", found);
      }),
    redo: (request) =>
      make(request, async (current) => {
        const found = await madeAgain(store, request, current);
        if (!found) return err({ code: "nothing-to-redo" });
        if ("code" in found) return err(found);
        return stepDraft(request, current, "redo", found);
      }),
    restore: (request) =>
      make(request, async (current) => {
        const last = await lastChange(request, current);
        if (!last.ok) return last;
        const wanted = await at(request.visit, request.version);
        if (!wanted) return err({ code: "no-such-version", version: request.version });
        const edits = decidedDifference(current.document, wanted.document);
        if (edits.length === 0) return ok(undefined);
        const target = request.version;
        return ok({ kind: "restore", label: String(target), edits, target, tops: ownTop });
      }),
  };

  /** Edits that were made, or taken back, at a version, brought onto the newest one. */
  async function stepDraft(
    request: ChangeRequest,
    current: Working,
    kind: "undo" | "redo",
    { change, edits, since, tops }: Step,
  ): Promise<Result<Draft, ChangeProblem>> {
    const { label, version: target } = change;
    if (since === current.version) return ok({ kind, label, edits, target, tops });
    const base = await at(request.visit, since);
    if (!base) return err({ code: "no-such-version", version: since });
    if (sameJson(base.document, current.document)) return ok({ kind, label, edits, target, tops });
    // What follows from the programme as it was then does not follow from that of today.
    const mine = edits.filter(isDecided);
    const wanted = applyEdits(base.document, mine);
    if (!wanted.ok) return err({ code: "edit", problem: wanted.error });
    const merged = mergeEdits({
      base: base.document,
      theirs: differenceOf(base.document, current.document).filter(isDecided),
      current: current.document,
      mine,
      wanted: wanted.value.next,
    });
    if (merged.ok) return ok({ kind, label, edits: merged.value, target, tops });
    return err({ code: "conflict", conflicts: merged.error, version: current.version });
  }

  async function lastChange(
    request: ChangeRequest,
    current: Working,
  ): Promise<Result<StoredChange, ChangeProblem>> {
    if (request.base !== current.version) return err({ code: "stale", version: current.version });
    const change = (await store.changes(request.visit, current.version, current.version))[0];
    return change ? ok(change) : err({ code: "not-found" });
  }

  /** The edits of a request, on the newest version. */
  async function brought(
    request: ChangeRequest & { readonly edits: readonly Edit[] },
    current: Working,
  ): Promise<Result<readonly Edit[], ChangeProblem>> {
    if (request.base === current.version) return ok(request.edits);
    const base = await at(request.visit, request.base);
    if (!base) return err({ code: "no-such-version", version: request.base });
    const wanted = applyEdits(base.document, request.edits);
    if (!wanted.ok) return err({ code: "edit", problem: wanted.error });
    const since = await store.changes(request.visit, request.base + 1, current.version);
    const merged = mergeEdits({
      base: base.document,
      theirs: since.flatMap((change) => change.edits).filter(isDecided),
      current: current.document,
      mine: request.edits,
      wanted: wanted.value.next,
    });
    if (merged.ok) return ok(merged.value);
    return err({ code: "conflict", conflicts: merged.error, version: current.version });
  }
}

/** What takes edits back from the settled document that came of them, with what settling dropped. */
function wholeInverse(
  { inverse }: Applied,
  after: WorkingDocument,
  before: WorkingDocument,
): readonly Edit[] {
  const undone = applyEdits(after, inverse);
  return undone.ok ? [...inverse, ...rememberedEdits(undone.value.next, before)] : inverse;
}
