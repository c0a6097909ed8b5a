// Opens a document: edits are shown at once and sent in sequence, merged with changes of others.
import type { Edit, EditableDocument } from "#domain";
import type { Stepped } from "./api.ts";
import { changeSender } from "./change-sender.ts";
import type { Changed, DocumentKind, Made, Shown } from "./document-kind.ts";
import { type DocumentState, documentState } from "./document-state.ts";
import { type HeldDocument, heldDocument } from "./held-document.ts";
import { type KeptChanges, keptChanges, ownLink } from "./kept-changes.ts";
import type { LiveState } from "./live-state.ts";
import { inTurn, sharedRequest } from "./request-order.ts";
import { type VisitEvents, visitEvents } from "./visit-events.ts";

/** Where a document is loaded from, and where its changes are sent. */
export interface DocumentSource<Snapshot> {
  /** Names the document among all that are opened in this browser. */
  readonly name: string;
  load(): Promise<{ readonly snapshot: Snapshot; readonly canUndo: boolean; readonly canRedo: boolean }>;
  edit(base: number, edits: readonly Edit[], key: string): Promise<Changed>;
  step(base: number, direction: "undo" | "redo"): Promise<Stepped>;
  restore(base: number, version: number): Promise<unknown>;
  events(after: number): EventSource;
}

/** The actions of a person on an open document. */
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
  /** The link by which the document was opened; further documents of the page need not ask for it. */
  readonly link: Promise<string | null>;
  /** Resolves when the server has answered all edits of this page. */
  saved(): Promise<void>;
  close(): void;
}

/**
 * Opens a document of a source. `onShow` is called with what is shown, and what was shown before. `link`: the answer of
 * the server if another document of the page has asked for it.
 */
export function openDocument<Document extends EditableDocument, Snapshot extends Shown<Document>>(
  kind: DocumentKind<Document, Snapshot>,
  source: DocumentSource<Snapshot>,
  onShow: (snapshot: Snapshot, before: Snapshot | undefined) => void = () => {},
  link: Promise<string | null> = ownLink(),
): LiveDocument<Document, Snapshot> {
  const state = documentState(onShow);
  const kept = keptChanges<Document>(source.name, link);
  const held = heldDocument(kind, (snapshot) => {
    kept.keep(held.waiting());
    state.show(snapshot, held.next() !== undefined, held.conflict());
  });
  const load = async () => {
    try {
      const opened = await source.load();
      const { canUndo, canRedo } = opened;
      state.keep({ away: false, shutOut: false, canUndo, canRedo });
      held.take(opened, sender.underWay());
      events.open(held.version());
    } catch (fault) {
      state.noteRefusal(fault);
      if (state.now().kind === "open") throw fault;
      state.fail(fault);
    }
  };
  /** Fetches the newest version. Concurrent calls share one request. */
  const refresh = sharedRequest(load);
  const refreshIfBehind = () => {
    if (held.isBehind()) refresh().catch(() => {});
  };
  const events = visitEvents(source.events, {
    onChange(change) {
      // This page's own changes arrive with their answers.
      const underWay = sender.underWay();
      if (change.key === underWay && underWay !== undefined) return;
      if (held.applyRemote(change, underWay)) refreshIfBehind();
      else refresh().catch(() => {});
    },
    onBehind: (version) => {
      if (version > held.version()) refresh().catch(() => {});
    },
    onLost: () => refresh(),
  });

  const sender = changeSender(held, source, {
    onAnswer: ({ edits }) =>
      state.keep({ away: false, ...(edits.length > 0 && { canUndo: true, canRedo: false }) }),
    onAway: () => state.tell({ away: true }),
    onRefusal: state.noteRefusal,
    onSent: refreshIfBehind,
    refresh,
  });
  const add: typeof held.add = (...change) => {
    const answer = held.add(...change);
    void sender.send();
    return answer;
  };
  const stopKeeping = keepOnLeaving(kept, () => {
    const now = state.now();
    const isAway = now.kind === "open" && now.away;
    return { isWaiting: held.next() !== undefined, isLost: isAway || held.conflict() !== undefined };
  });
  const begin = async () => {
    const left = await kept.take();
    if (left) {
      held.resume(left);
      void sender.send();
    }
    await refresh();
  };
  void begin();
  return { link, ...actionsOn({ source, state, held, events, refresh, add, stopKeeping }) };
}

interface Parts<Document extends EditableDocument, Snapshot extends Shown<Document>> {
  readonly source: DocumentSource<Snapshot>;
  readonly state: DocumentState<Snapshot>;
  readonly held: HeldDocument<Document, Snapshot>;
  readonly events: VisitEvents;
  refresh(): Promise<void>;
  readonly add: HeldDocument<Document, Snapshot>["add"];
  stopKeeping(): void;
}

/** Returns what a person can do with the document. */
function actionsOn<Document extends EditableDocument, Snapshot extends Shown<Document>>({
  source,
  state,
  held,
  events,
  refresh,
  add,
  stopKeeping,
}: Parts<Document, Snapshot>): Omit<LiveDocument<Document, Snapshot>, "link"> {
  const oneByOne = inTurn();
  /** Makes a change that concerns the whole history, when everything before it is saved. */
  const whenSaved = <T>(make: () => Promise<T>): Promise<T> =>
    oneByOne(async () => {
      await held.idle();
      const answer = await make();
      await refresh();
      return answer;
    });
  return {
    state: state.now,
    subscribe: state.subscribe,
    edit: (edits, made = {}) => add(edits, made),
    undo: () => whenSaved(() => source.step(held.version(), "undo")),
    redo: () => whenSaved(() => source.step(held.version(), "redo")),
    restore: (target) => whenSaved(async () => void (await source.restore(held.version(), target))),
    listen: events.listen,
    saved: held.idle,
    resolveConflict(keep) {
      const clashed = held.decided();
      if (!clashed || keep === "theirs") return Promise.resolve();
      return add(clashed.edits, { seen: clashed.base }, "mine");
    },
    close() {
      // Waiting changes are sent even when the page shows something else.
      void held.idle().then(stopKeeping);
      events.close();
    },
  };
}

/**
 * Keeps waiting changes when the page is left. Warns if they would stay in this browser: it cannot keep them, the server
 * is away, or a conflict is undecided.
 */
function keepOnLeaving(
  kept: KeptChanges<EditableDocument>,
  look: () => { readonly isWaiting: boolean; readonly isLost: boolean },
): () => void {
  const warn = (event: BeforeUnloadEvent) => {
    const { isWaiting, isLost } = look();
    const isKept = kept.leave(false);
    if (isLost || (isWaiting && !isKept)) event.preventDefault();
  };
  const leave = () => void kept.leave(true);
  addEventListener("beforeunload", warn);
  addEventListener("pagehide", leave);
  return () => {
    removeEventListener("beforeunload", warn);
    removeEventListener("pagehide", leave);
  };
}
