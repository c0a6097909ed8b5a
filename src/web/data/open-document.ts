// Opens a document: edits are shown at once and sent in sequence, merged with changes of others.
import type { Edit, EditableDocument } from "#domain";
import { ApiFault, isAway, type Stepped } from "./api.ts";
import {
  type Changed,
  type DocumentKind,
  type HeldDocument,
  heldDocument,
  type Made,
  type Shown,
} from "./held-document.ts";
import type { LiveState } from "./live-state.ts";
import { type VisitEvents, visitEvents } from "./visit-events.ts";

/** Where a document is loaded from, and where its changes are sent. */
export interface DocumentSource<Snapshot> {
  load(): Promise<{ readonly snapshot: Snapshot; readonly canUndo: boolean; readonly canRedo: boolean }>;
  edit(base: number, edits: readonly Edit[], key: string): Promise<Changed>;
  step(base: number, direction: "undo" | "redo"): Promise<Stepped>;
  restore(base: number, version: number): Promise<unknown>;
  events(after: number): EventSource;
}

/** What a person does with an open document. */
export interface LiveDocument<Document extends EditableDocument, Snapshot> {
  readonly state: () => LiveState<Snapshot>;
  readonly subscribe: (listener: () => void) => () => void;
  /**
   * Shows edits at once and sends them. Throws `Refused` if they give no valid document; the promise resolves with the
   * server's result. Edits of what others have changed become a conflict, not an error.
   */
  edit(edits: readonly Edit[], made?: Made<Document>): Promise<void>;
  /** Undoes this person's newest change, or redoes the one they undid last. */
  undo(): Promise<Stepped>;
  redo(): Promise<Stepped>;
  /** Restores the document of an earlier version, as a new change. */
  restore(version: number): Promise<void>;
  /** Ends a conflict: applies my edits again to the newest version, or drops them. */
  resolveConflict(keep: "mine" | "theirs"): Promise<void>;
  readonly listen: VisitEvents["listen"];
  close(): void;
}

/** How long a change waits for a server that is away before it is sent again. */
const sendAgainMs = 3000;

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

export function openDocument<Document extends EditableDocument, Snapshot extends Shown<Document>>(
  kind: DocumentKind<Document, Snapshot>,
  source: DocumentSource<Snapshot>,
  onShow: (snapshot: Snapshot, before: Snapshot | undefined) => void = () => {},
): LiveDocument<Document, Snapshot> {
  let state: LiveState<Snapshot> = { kind: "opening" };
  let flags = { away: false, shutOut: false, canUndo: false, canRedo: false };
  let underWay: string | undefined;
  const listeners = new Set<() => void>();
  const show = (next: LiveState<Snapshot>) => {
    if (next.kind === "open") onShow(next.snapshot, state.kind === "open" ? state.snapshot : undefined);
    state = next;
    for (const listener of listeners) listener();
  };
  const held = heldDocument(kind, (snapshot) =>
    show({ kind: "open", ...flags, snapshot, saving: held.next() !== undefined, conflict: held.conflict() }),
  );
  const flag = (change: Partial<typeof flags>) => {
    flags = { ...flags, ...change };
    if (state.kind === "open") show({ ...state, ...flags });
  };
  const noteRefusal = (fault: unknown) => {
    if (fault instanceof ApiFault && [401, 403, 404].includes(fault.status)) flag({ shutOut: true });
  };

  let refreshing: Promise<void> = Promise.resolve();
  let isAsked = false;
  /** Fetches the newest version. Concurrent calls share one request. */
  const refresh = (): Promise<void> => {
    if (isAsked) return refreshing;
    isAsked = true;
    refreshing = refreshing
      .catch(() => {})
      .then(() => {
        isAsked = false;
        return load();
      });
    return refreshing;
  };
  const load = async () => {
    try {
      const opened = await source.load();
      const { canUndo, canRedo } = opened;
      flags = { ...flags, away: false, shutOut: false, canUndo, canRedo };
      held.take(opened, underWay);
      events.open(held.version());
    } catch (fault) {
      noteRefusal(fault);
      if (state.kind === "open") throw fault;
      show({ kind: "failed", status: fault instanceof ApiFault ? fault.status : 0 });
    }
  };
  const refreshIfBehind = () => {
    if (held.isBehind()) refresh().catch(() => {});
  };
  const events = visitEvents(source.events, {
    onChange(change) {
      // This page's own changes arrive with their answers.
      if (change.key === underWay && underWay !== undefined) return;
      if (held.applyRemote(change, underWay)) refreshIfBehind();
      else refresh().catch(() => {});
    },
    onBehind: (version) => {
      if (version > held.version()) refresh().catch(() => {});
    },
    onLost: () => refresh(),
  });

  /** Sends waiting changes in sequence. */
  const send = async (): Promise<void> => {
    if (underWay !== undefined) return;
    for (let one = held.next(); one; one = held.next()) {
      underWay = one.key;
      await sendOne(one, held.document());
      underWay = undefined;
    }
    refreshIfBehind();
  };
  const sendOne = async ({ key, edits, base }: Sent, on: Document): Promise<void> => {
    try {
      const answer = await source.edit(base, edits, key);
      flags = { ...flags, away: false, ...(answer.edits.length > 0 && { canUndo: true, canRedo: false }) };
      if (held.made(key, answer)) return;
      underWay = undefined;
      await refresh();
    } catch (fault) {
      if (fault instanceof ApiFault && isAway(fault.status)) {
        flag({ away: true });
        await pause(sendAgainMs);
        return sendOne({ key, edits, base }, on);
      }
      const conflicts = fault instanceof ApiFault ? fault.problem?.conflicts : undefined;
      if (conflicts) held.clash(key, on, conflicts);
      else held.refuse(key, fault);
      noteRefusal(fault);
      await refresh().catch(() => {});
    }
  };
  const add: typeof held.add = (...change) => {
    const answer = held.add(...change);
    void send();
    return answer;
  };
  let lastStep: Promise<unknown> = Promise.resolve();
  /**
   * Makes a change that concerns the whole history, when everything before it is saved. Such changes run in sequence.
   */
  const whenSaved = <T>(make: () => Promise<T>): Promise<T> => {
    const step = lastStep.then(async () => {
      await held.idle();
      const answer = await make();
      await refresh();
      return answer;
    });
    lastStep = step.catch(() => {});
    return step;
  };
  const warn = (event: BeforeUnloadEvent) => {
    if (held.next()) event.preventDefault();
  };
  addEventListener("beforeunload", warn);
  void refresh();
  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    edit: (edits, made = {}) => add(edits, made),
    undo: () => whenSaved(() => source.step(held.version(), "undo")),
    redo: () => whenSaved(() => source.step(held.version(), "redo")),
    restore: (target) => whenSaved(async () => void (await source.restore(held.version(), target))),
    listen: events.listen,
    resolveConflict(keep) {
      const clashed = held.decided();
      if (!clashed || keep === "theirs") return Promise.resolve();
      return add(clashed.edits, { seen: clashed.base }, "mine");
    },
    close() {
      removeEventListener("beforeunload", warn);
      events.close();
    },
  };
}

type Sent = NonNullable<ReturnType<HeldDocument<EditableDocument, Shown<EditableDocument>>["next"]>>;
