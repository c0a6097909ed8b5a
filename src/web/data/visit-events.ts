// The event stream of an open visit: changes, jobs, releases and replies of hosts. Reconnects when interrupted.
import type { Change } from "./document-kind.ts";
import { type StreamedItems, type StreamedKind, streamedKinds } from "./live-state.ts";

interface Listener {
  onChange(change: Change): void;
  /** Whether the stream left out some changes, so that only the newest version is known. */
  onBehind(version: number): void;
  /** The stream was refused: checks whether the visit is still open to the reader, and throws if not. */
  onLost(): Promise<void>;
}

export interface VisitEvents {
  /** Listens to events after a version, unless it already does. */
  open(after: number): void;
  listen<Kind extends StreamedKind>(kind: Kind, listener: (item: StreamedItems[Kind]) => void): () => void;
  close(): void;
}

/** How often a page whose stream was refused checks whether the visit is open to it again. */
const askAgainMs = 5000;

/** Listens to a stream that `connect` opens after a version. */
export function visitEvents(connect: (after: number) => EventSource, listener: Listener): VisitEvents {
  let stream: EventSource | undefined;
  let asking: ReturnType<typeof setTimeout> | undefined;
  const listeners: Record<StreamedKind, Set<(item: never) => void>> = {
    job: new Set(),
    release: new Set(),
    request: new Set(),
  };
  const ask = () => {
    stream = undefined;
    clearTimeout(asking);
    asking = setTimeout(() => listener.onLost().catch(ask), askAgainMs);
  };
  return {
    open(after) {
      if (stream) return;
      const opened = connect(after);
      stream = opened;
      // A broken connection reconnects by itself; a refused one does not.
      opened.onerror = () => {
        if (opened.readyState === EventSource.CLOSED && stream === opened) ask();
      };
      for (const kind of streamedKinds) {
        opened.addEventListener(kind, ({ data }: MessageEvent<string>) => {
          for (const onItem of listeners[kind]) onItem(JSON.parse(data) as never);
        });
      }
      opened.addEventListener("change", ({ data }: MessageEvent<string>) =>
        listener.onChange(JSON.parse(data)),
      );
      opened.addEventListener("reload", ({ lastEventId }: MessageEvent<string>) =>
        listener.onBehind(Number(lastEventId)),
      );
    },
    listen(kind, onItem) {
      listeners[kind].add(onItem);
      return () => listeners[kind].delete(onItem);
    },
    close() {
      clearTimeout(asking);
      stream?.close();
    },
  };
}
