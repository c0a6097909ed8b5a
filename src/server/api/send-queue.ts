// The send queue of one live stream. It stays short even where its reader is slow.
import type { VisitEvent } from "#app";

/** Releases and requests that wait at most; a reader that is further behind has to come again. */
const most = 100;

export interface SendQueue {
  add(event: VisitEvent): void;
  /** The next to send; undefined where nothing waits. */
  next(): VisitEvent | undefined;
  readonly size: number;
}

/**
 * Keeps the newest change and the newest state of each job: what lies between is read from the history, or is of no use
 * any more. When too much waits all the same, the stream ends.
 */
export function sendQueue(): SendQueue {
  const waiting = new Map<string, VisitEvent>();
  let count = 0;
  return {
    add(event) {
      const key = keyOf(event) ?? `${event.kind} ${++count}`;
      // What another server did may be heard of late: the newest version is the one to reach.
      if (versionOf(waiting.get(key)) > versionOf(event)) return;
      waiting.set(key, event);
      if (waiting.size <= most) return;
      waiting.clear();
      waiting.set("end", { kind: "end" });
    },
    next() {
      const first = waiting.entries().next().value;
      if (first) waiting.delete(first[0]);
      return first?.[1];
    },
    get size() {
      return waiting.size;
    },
  };
}

const versionOf = (event: VisitEvent | undefined): number =>
  event?.kind === "change" ? event.change.version : 0;

function keyOf(event: VisitEvent): string | undefined {
  if (event.kind === "change") return "change";
  return event.kind === "job" ? `job ${event.job.id}` : undefined;
}
