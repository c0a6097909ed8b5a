// Makes a change: computes it on the newest version, validates and writes it, and publishes a visit event.
import { err, ok, type Result } from "#base/result.ts";
import type { ChangeAnswer, ChangeRequest, ChangeTools, Draft } from "./change-tools.ts";
import type { Store, StoredChange } from "./ports.ts";
import type { ChangeProblem } from "./problems.ts";
import type { StoredDocument } from "./working-copies.ts";

/**
 * A whole document is stored at intervals of this number of versions, so that any state needs few changes to replay.
 */
const snapshotEvery = 25;
/** Maximum number of attempts: if somebody else was first, the change is merged again. */
const mostAttempts = 20;

/** Writes a change that was computed on `current`; undefined if somebody else was first. */
async function write<Document extends StoredDocument>(
  tools: ChangeTools<Document>,
  request: ChangeRequest,
  current: Document,
  draft: Draft,
): Promise<Result<ChangeAnswer, ChangeProblem> | undefined> {
  const { store, copies, open, visitOf, clock, events, heavy } = tools;
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
  if (outcome.code === "repeated") return ok(await repeated(store, request, outcome.change));
  events.publish(request.visit, { kind: "change", change });
  const working = await open(request.visit, version, text);
  if (working) copies.put(working);
  return ok({ version, edits, others: await store.changes(request.visit, request.base + 1, version - 1) });
}

async function repeated(store: Store, request: ChangeRequest, change: StoredChange): Promise<ChangeAnswer> {
  const { version, edits } = change;
  return { version, edits, others: await store.changes(request.visit, request.base + 1, version - 1) };
}

/** Computes a change on the newest version and writes it. Repeats this if somebody else was first. */
export async function makeChange<Document extends StoredDocument>(
  tools: ChangeTools<Document>,
  request: ChangeRequest,
  work: (current: Document) => Promise<Result<Draft | undefined, ChangeProblem>>,
): Promise<Result<ChangeAnswer, ChangeProblem>> {
  const { store, copies } = tools;
  const known = await store.changeWithKey(request.visit, request.key);
  if (known) return ok(await repeated(store, request, known));
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
    const written = await write(tools, request, current, draft.value);
    if (written) return written;
  }
  const version = (await store.versionOf(request.visit)) ?? 0;
  return err({ code: "stale", version });
}
