// The visit that is open: the latest snapshot for every part of the page, edits on their way, and others' changes.
import { createContext, use, useSyncExternalStore } from "react";
import type { ApiAnswer } from "#contract";
import { type PlannerDesk, plannerDesk } from "../worker/planner.ts";
import { ApiFault, api, readSnapshot, type Snapshot } from "./api.ts";
import { type Edit, edited } from "./edit.ts";

/** Two people wrote differently: nothing was changed until somebody decides. */
export interface Conflict {
  readonly edits: readonly Edit[];
  readonly values: readonly {
    readonly path: readonly string[];
    readonly mine: unknown;
    readonly theirs: unknown;
  }[];
}

export type LiveState =
  | { readonly kind: "opening" }
  | { readonly kind: "failed"; readonly status: number }
  | {
      readonly kind: "open";
      readonly snapshot: Snapshot;
      readonly saving: boolean;
      readonly conflict: Conflict | undefined;
      /** The link that opened the page opens the visit no longer: what is shown stays, and nothing is saved. */
      readonly shutOut: boolean;
    };

/** What the stream tells besides changes. */
export interface Heard {
  readonly job: ApiAnswer<"GET /api/visits/:visit/jobs">["items"][number];
  readonly release: ApiAnswer<"GET /api/visits/:visit/releases">["items"][number];
  readonly request: ApiAnswer<"GET /api/visits/:visit/requests">["items"][number];
}
export type HeardKind = keyof Heard;
const heardKinds = ["job", "release", "request"] as const satisfies readonly HeardKind[];

/** An open visit. Edits go to the server one after the other; everybody on the page sees its answer. */
export interface Live {
  readonly id: string;
  /** The planner, with the latest snapshot before it. */
  readonly desk: PlannerDesk;
  readonly state: () => LiveState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Shows edits at once and sends them; throws `Refused` or `ApiFault`, and the document is as it was. */
  edit(edits: readonly Edit[], settled?: unknown): Promise<void>;
  undo(): Promise<void>;
  redo(): Promise<void>;
  /** Makes the document what it was at a version, as a new change. */
  restore(version: number): Promise<void>;
  /** Calls `listener` with what the stream tells of jobs, releases and hosts, until the function it gives is called. */
  hear<Kind extends HeardKind>(kind: Kind, listener: (heard: Heard[Kind]) => void): () => void;
  /** Ends a conflict: my edits once more on the newest version, or not. */
  settle(keep: "mine" | "theirs"): Promise<void>;
  close(): void;
}

/** How often a page whose stream was refused asks whether the visit is open to it again. */
const askAgainMs = 5000;

export function openLive(id: string): Live {
  let state: LiveState = { kind: "opening" };
  let stream: EventSource | undefined;
  let queue: Promise<unknown> = Promise.resolve();
  let asking: ReturnType<typeof setTimeout> | undefined;
  /** Edits on their way: pressed twice, they are made once. */
  const underWay = new Map<string, Promise<void>>();
  const listeners = new Set<() => void>();
  const hearers: Record<HeardKind, Set<(heard: never) => void>> = {
    job: new Set(),
    release: new Set(),
    request: new Set(),
  };
  const desk = plannerDesk();
  const show = (next: LiveState) => {
    if (next.kind === "open" && (state.kind !== "open" || state.snapshot.raw !== next.snapshot.raw))
      desk.open(next.snapshot.raw.visit, next.snapshot.programme);
    state = next;
    for (const listener of listeners) listener();
  };
  const open = (snapshot: Snapshot, change: { saving?: boolean; conflict?: Conflict | undefined } = {}) =>
    show({ kind: "open", snapshot, saving: false, conflict: undefined, shutOut: false, ...change });
  const noteRefusal = (fault: unknown) => {
    const isRefused = fault instanceof ApiFault && [401, 403, 404].includes(fault.status);
    if (isRefused && state.kind === "open") show({ ...state, saving: false, shutOut: true });
  };
  const inOrder = <T>(work: () => Promise<T>): Promise<T> => {
    const next = queue.then(work);
    queue = next.catch(() => {});
    return next;
  };
  const version = () => (state.kind === "open" ? state.snapshot.version : 0);
  const listen = () => {
    const opened = api.events(id, version());
    stream = opened;
    // A broken connection comes again by itself; a refused one does not.
    stream.onerror = () => {
      if (opened.readyState === EventSource.CLOSED && stream === opened) ask();
    };
    for (const kind of heardKinds) {
      stream.addEventListener(kind, ({ data }: MessageEvent<string>) => {
        for (const listener of hearers[kind]) listener(JSON.parse(data) as never);
      });
    }
    // Whoever was away for long hears the newest version alone.
    for (const kind of ["change", "reload"]) {
      stream.addEventListener(kind, ({ lastEventId }: MessageEvent<string>) => {
        void inOrder(async () => {
          if (Number(lastEventId) > version()) await reload();
        }).catch(() => {});
      });
    }
  };
  const ask = () => {
    stream = undefined;
    clearTimeout(asking);
    asking = setTimeout(() => inOrder(reload).catch(ask), askAgainMs);
  };
  const reload = async () => {
    try {
      open(await api.visit(id), state.kind === "open" ? { conflict: state.conflict } : {});
      if (!stream) listen();
    } catch (fault) {
      noteRefusal(fault);
      if (state.kind === "open") throw fault;
      show({ kind: "failed", status: fault instanceof ApiFault ? fault.status : 0 });
    }
  };
  const send = async (edits: readonly Edit[], programme?: unknown) => {
    if (state.kind !== "open") return;
    const before = state.snapshot;
    const raw = edited(before.raw, edits);
    // What does not validate throws here, before anything is sent. The server settles what follows as we do.
    const ahead = readSnapshot(
      programme === undefined ? raw : { ...raw, programme: programme as typeof raw.programme },
      before.version,
    );
    open(ahead, { saving: true });
    try {
      const answer = await api.edit(id, before.version, edits, "");
      // Others changed something, or what follows from the change is not known here: ask.
      const known =
        answer.version === before.version + 1 && (programme !== undefined || raw.programme === null);
      if (known) open({ ...ahead, version: answer.version });
      else await reload();
    } catch (fault) {
      open(before);
      noteRefusal(fault);
      const conflicts = fault instanceof ApiFault ? fault.problem?.conflicts : undefined;
      await reload();
      if (!conflicts) throw fault;
      if (state.kind === "open") open(state.snapshot, { conflict: { edits, values: conflicts } });
    }
  };
  const step = (direction: "undo" | "redo") =>
    inOrder(async () => {
      if (await api.step(id, version(), direction)) await reload();
    });
  void reload();
  return {
    id,
    desk,
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    edit(edits, settled) {
      if (edits.length === 0) return Promise.resolve();
      const key = JSON.stringify(edits);
      const sent =
        underWay.get(key) ?? inOrder(() => send(edits, settled)).finally(() => underWay.delete(key));
      underWay.set(key, sent);
      return sent;
    },
    undo: () => step("undo"),
    redo: () => step("redo"),
    restore: (target) =>
      inOrder(async () => {
        await api.restore(id, version(), target);
        await reload();
      }),
    hear(kind, listener) {
      hearers[kind].add(listener);
      return () => hearers[kind].delete(listener);
    },
    settle: (keep) =>
      inOrder(async () => {
        if (state.kind !== "open" || !state.conflict) return;
        const { edits } = state.conflict;
        open(state.snapshot);
        if (keep === "mine") await send(edits);
      }),
    close() {
      clearTimeout(asking);
      stream?.close();
      desk.close();
    },
  };
}

export const LiveContext = createContext<Live | undefined>(undefined);

export function useLive(): Live {
  const live = use(LiveContext);
  if (!live) throw new Error("no visit is open");
  return live;
}

export function useLiveState(live: Live): LiveState {
  return useSyncExternalStore(live.subscribe, live.state);
}

export const useDesk = (): PlannerDesk => useLive().desk;

/** The snapshot of the open visit; pages within the visit's frame always have one. */
export function useSnapshot(): Snapshot {
  const state = useLiveState(useLive());
  if (state.kind !== "open") throw new Error("the visit is not open");
  return state.snapshot;
}
