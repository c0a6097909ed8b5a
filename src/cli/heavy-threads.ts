// Heavy work of the server in four work queues: changes, bodies of requests, files, and advice.
import type { Asker, Heavy, TaskInput, TaskName } from "#app";
import type { BodyRead, BodyReader } from "#server";
import { openQueue, type QueueLimits, type WorkQueue } from "./heavy-queue.ts";

type QueueName = "changes" | "bodies" | "files" | "advice";

/** Changes come before everything else, so that slow questions never delay them. */
const limits: Readonly<Record<QueueName, QueueLimits>> = {
  changes: {
    threads: 2,
    atOnce: 2,
    waiting: { ofVisit: 60, all: 300 },
    // Includes the start of a thread, which takes a long time on a busy machine.
    milliseconds: 60_000,
    endsWithAsker: false,
    megabytes: 700,
  },
  // Bodies are read before their visit is known, so they have a separate queue.
  bodies: {
    threads: 1,
    atOnce: 1,
    waiting: { ofVisit: 60, all: 60 },
    milliseconds: 30_000,
    endsWithAsker: true,
    megabytes: 700,
  },
  files: {
    threads: 1,
    atOnce: 1,
    waiting: { ofVisit: 20, all: 60 },
    milliseconds: 60_000,
    endsWithAsker: true,
    megabytes: 1000,
  },
  advice: {
    threads: 1,
    atOnce: 1,
    waiting: { ofVisit: 4, all: 16 },
    milliseconds: 30_000,
    endsWithAsker: true,
    megabytes: 700,
  },
};

const fileTasks: ReadonlySet<TaskName> = new Set<TaskName>([
  "document",
  "document-paths",
  "yaml",
  "record-yaml",
  "report",
  "report-list",
  "digest",
]);

const queueOf = (name: TaskName): QueueName =>
  name === "advise" ? "advice" : fileTasks.has(name) ? "files" : "changes";

export interface HeavyThreads {
  readonly heavy: Heavy;
  readonly reader: BodyReader;
  close(): Promise<void>;
}

/** Returns threads for heavy work. Each starts when it is first needed and ends after a minute without work. */
export function heavyThreads(changed: Partial<Record<QueueName, Partial<QueueLimits>>> = {}): HeavyThreads {
  const queues = new Map<QueueName, WorkQueue>();
  const queueFor = (name: QueueName): WorkQueue => {
    const known = queues.get(name);
    if (known) return known;
    const queue = openQueue({ ...limits[name], ...changed[name] });
    queues.set(name, queue);
    return queue;
  };
  const heavy = (name: TaskName, input: TaskInput<TaskName>, asker: Asker) =>
    queueFor(queueOf(name)).run({ name, input }, asker);
  return {
    // The answer of a task has the type that belongs to its name, because one worker does all of them.
    heavy: heavy as Heavy,
    reader: async (route, bytes, signal) => {
      const work = { name: "read-body", input: { route, bytes } } as const;
      return (await queueFor("bodies").run(work, { visit: "", signal })) as BodyRead;
    },
    close: async () => {
      await Promise.all([...queues.values()].map((queue) => queue.close()));
    },
  };
}
