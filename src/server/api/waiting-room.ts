// What waits to be sent on one live stream: little, however slowly its reader reads.
import type { Happening } from "#app";

/** Releases and requests that wait at most; a reader that is further behind has to come again. */
const most = 100;

export interface WaitingRoom {
  add(happening: Happening): void;
  /** The next to send; undefined where nothing waits. */
  next(): Happening | undefined;
  readonly size: number;
}

/**
 * Keeps the newest change and the newest state of each job: what lies between is read from the history, or is of no use
 * any more. When too much waits all the same, the stream ends.
 */
export function waitingRoom(): WaitingRoom {
  const waiting = new Map<string, Happening>();
  let count = 0;
  return {
    add(happening) {
      const key = keyOf(happening) ?? `${happening.kind} ${++count}`;
      // What another server did may be heard of late: the newest version is the one to reach.
      if (versionOf(waiting.get(key)) > versionOf(happening)) return;
      waiting.set(key, happening);
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

const versionOf = (happening: Happening | undefined): number =>
  happening?.kind === "change" ? happening.change.version : 0;

function keyOf(happening: Happening): string | undefined {
  if (happening.kind === "change") return "change";
  return happening.kind === "job" ? `job ${happening.job.id}` : undefined;
}
