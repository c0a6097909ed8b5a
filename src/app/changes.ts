// Changes: edits with merging, undo, redo and restore. Each becomes an entry of the history.
import { err, ok, type Result } from "#base/result.ts";
import { type Edit, isDecided } from "#domain";
import type { Heavy } from "./heavy/tasks.ts";
import type { ChangeKind, Clock, Store, StoredChange } from "./ports.ts";
import type { ChangeProblem } from "./problems.ts";
import { redoneStep, type Step, stepsOf, undoneStep } from "./steps.ts";
import type { VisitEvents } from "./visit-events.ts";
import type { Copies, StoredDocument, Working } from "./working-copies.ts";

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
  /** Make the change only if one of these is the newest version; absent: on any. */
  readonly only?: readonly number[] | undefined;
}

export interface ChangeCases<Document extends StoredDocument = Working> {
  edit(
    request: ChangeRequest & {
      readonly edits: readonly Edit[];
      readonly label: string;
      readonly kind?: ChangeKind;
    },
  ): Promise<Result<ChangeAnswer, ChangeProblem>>;
  /**
   * Undoes this person's newest change that is not undone yet. Reports a conflict if others have since changed the
   * same.
   */
  undo(request: ChangeRequest): Promise<Result<ChangeAnswer, ChangeProblem>>;
  /** Redoes what this person undid last. */
  redo(request: ChangeRequest): Promise<Result<ChangeAnswer, ChangeProblem>>;
  restore(
    request: ChangeRequest & { readonly version: number },
  ): Promise<Result<ChangeAnswer, ChangeProblem>>;
  /** Returns the labels of the changes that this person would undo and redo at a version; null: none. */
  steps(
    visit: string,
    who: string,
    version: number,
  ): Promise<{ readonly undo: string | null; readonly redo: string | null }>;
  /** Returns the document as it was at a version. */
  at(visit: string, version: number): Promise<Document | undefined>;
}

/**
 * A whole document is stored at intervals of this number of versions, so that any state needs few changes to replay.
 */
const snapshotEvery = 25;
/** Maximum number of attempts: if somebody else was first, the change is merged again. */
const mostAttempts = 20;

/** A kind of document: how its stored text is opened, and what its changes are checked against. */
export interface ChangeTools<Document extends StoredDocument> {
  readonly store: Store;
  readonly copies: Copies<Document>;
  open(id: string, version: number, text: string): Promise<Document | undefined>;
  /** Returns the text of the visit that a document belongs to; null for a visit. */
  visitOf(id: string): Promise<string | null>;
  readonly clock: Clock;
  readonly events: VisitEvents;
  readonly heavy: Heavy;
}

/** A change before it has a version. */
interface Draft {
  readonly kind: ChangeKind;
  readonly label: string;
  readonly edits: readonly Edit[];
  readonly target: number | null;
  tops(version: number): Promise<{ readonly undoTop: number | null; readonly redoTop: number | null }>;
}

export function changeCases<Document extends StoredDocument>({
  store,
  copies,
  open,
  visitOf,
  clock,
  events,
  heavy,
}: ChangeTools<Document>): ChangeCases<Document> {
  const at: ChangeCases<Document>["at"] = async (visit, version) => {
    const newest = await copies.newest(visit);
    if (!newest || version < 1 || version > newest.version) return undefined;
    if (version === newest.version) return newest;
    const snapshot = await store.snapshot(visit, version);
    if (!snapshot) return undefined;
    if (snapshot.version === version) return open(visit, version, snapshot.document);
    const changes = await store.changes(visit, snapshot.version + 1, version);
    const task = { text: snapshot.document, changes: changes.map(({ edits }) => edits) };
    const text = await heavy("replay", task, { visit });
    if (text === null) throw new Error(`Invariant broken: version ${version} of ${visit} does not replay`);
    return open(visit, version, text);
  };

  /** Writes a change that was computed on `current`; undefined if somebody else was first. */
  async function write(
    request: ChangeRequest,
    current: Document,
    draft: Draft,
  ): Promise<Result<ChangeAnswer, ChangeProblem> | undefined> {
    const beside = await visitOf(request.visit);
    const task = { visit: request.visit, text: current.text, edits: draft.edits, beside };
    const made = await heavy("change", task, request);
    if (!made.ok) return made;
    const { text, inverse } = made.value;
    const version = current.version + 1;
    const { kind, label, edits, target } = draft;
    const { key, who } = request;
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
    const outcome = await store.appendChange(request.visit, change, text, version % snapshotEvery === 0);
    if (outcome.code === "stale") return undefined;
    if (outcome.code === "repeated") return ok(await repeated(request, outcome.change));
    events.publish(request.visit, { kind: "change", change });
    const working = await open(request.visit, version, text);
    if (working) copies.put(working);
    return ok({ version, edits, others: await store.changes(request.visit, request.base + 1, version - 1) });
  }

  async function repeated(request: ChangeRequest, change: StoredChange): Promise<ChangeAnswer> {
    const { version, edits } = change;
    return { version, edits, others: await store.changes(request.visit, request.base + 1, version - 1) };
  }

  /** Computes a change on the newest version and writes it. Repeats this if somebody else was first. */
  async function make(
    request: ChangeRequest,
    work: (current: Document) => Promise<Result<Draft | undefined, ChangeProblem>>,
  ): Promise<Result<ChangeAnswer, ChangeProblem>> {
    const known = await store.changeWithKey(request.visit, request.key);
    if (known) return ok(await repeated(request, known));
    for (let attempt = 0; attempt < mostAttempts; attempt++) {
      const current = await copies.newest(request.visit);
      if (!current) return err({ code: "not-found" });
      if (request.only && !request.only.includes(current.version)) {
        return err({ code: "other-version", version: current.version });
      }
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
        const found = await undoneStep(store, request, current);
        if (!found) return err({ code: "nothing-to-undo" });
        if ("code" in found) return err(found);
        return stepDraft(request, current, "undo", found);
      }),
    redo: (request) =>
      make(request, async (current) => {
        const found = await redoneStep(store, request, current);
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
        const texts = { before: current.text, after: wanted.text };
        const edits = await heavy("difference", texts, request);
        if (edits.length === 0) return ok(undefined);
        const target = request.version;
        return ok({ kind: "restore", label: String(target), edits, target, tops: ownTop });
      }),
  };

  /** Returns edits that were made or undone at a version, rebased onto the newest one. */
  async function stepDraft(
    request: ChangeRequest,
    current: Document,
    kind: "undo" | "redo",
    { change, edits, since, tops }: Step,
  ): Promise<Result<Draft, ChangeProblem>> {
    const { label, version: target } = change;
    if (since === current.version) return ok({ kind, label, edits, target, tops });
    const base = await at(request.visit, since);
    if (!base) return err({ code: "no-such-version", version: since });
    const { version } = current;
    const step = await heavy("step", { base: base.text, current: current.text, version, edits }, request);
    return step.ok ? ok({ kind, label, edits: step.value, target, tops }) : step;
  }

  async function lastChange(
    request: ChangeRequest,
    current: Document,
  ): Promise<Result<StoredChange, ChangeProblem>> {
    if (request.base !== current.version) return err({ code: "stale", version: current.version });
    const change = (await store.changes(request.visit, current.version, current.version))[0];
    return change ? ok(change) : err({ code: "not-found" });
  }

  /** Returns the edits of a request, rebased onto the newest version. */
  async function brought(
    request: ChangeRequest & { readonly edits: readonly Edit[] },
    current: Document,
  ): Promise<Result<readonly Edit[], ChangeProblem>> {
    if (request.base === current.version) return ok(request.edits);
    const base = await at(request.visit, request.base);
    if (!base) return err({ code: "no-such-version", version: request.base });
    const since = await store.changes(request.visit, request.base + 1, current.version);
    const task = {
      base: base.text,
      current: current.text,
      version: current.version,
      theirs: since.flatMap((change) => change.edits).filter(isDecided),
      mine: request.edits,
    };
    return heavy("merge", task, request);
  }
}
