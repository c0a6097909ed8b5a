// The send queue of one live stream. It stays short even if its reader is slow.
import type { VisitEvent } from "#app";

/** Maximum number of waiting releases and requests. A reader that is further behind has to reconnect. */
const most = 100;

export interface SendQueue {
  add(event: VisitEvent): void;
  /** Returns the next event to send; undefined if none waits. */
  next(): VisitEvent | undefined;
  readonly size: number;
}

/**
 * Keeps only the newest change and the newest state of each job: earlier changes are read from the history, and earlier
 * states are of no use. If too much waits nevertheless, the stream ends.
 */
export function sendQueue(): SendQueue {
  const waiting = new Map<string, VisitEvent>();
  let count = 0;
  return {
    add(event) {
      const key = keyOf(event) ?? `${event.kind} ${++count}`;
      // Changes of another server may arrive late: the newest version counts.
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
