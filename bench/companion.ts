// A companion of a run: a second search of the same team on another core, for visits that take longer than a moment.
import { availableParallelism } from "node:os";
import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from "node:worker_threads";
import { type Placement, packVisit, type Visit } from "#domain";
import { largestForTeam } from "../src/cli/planning-messages.ts";

/** Seconds before it joins: a visit that is settled by then needs no second search. */
const joinsAfter = 1;

/** What the thread of a companion is given. */
export interface CompanionTask {
  readonly packedVisit: string;
  readonly seed: number;
  readonly port: MessagePort;
}

/** The team of one run, without this thread: nobody at first. */
export interface Team {
  /** Lets a companion join when it is time, and returns what it has found since the last call. */
  hear(seconds: number): readonly Placement[] | undefined;
  /** Tells the companion of something better. */
  tell(placements: () => readonly Placement[]): void;
  end(): void;
}

/** A team of one search, or of two if there are enough cores. Works without turns of the event loop. */
export function teamFor(visit: Visit, seed: number, threads = availableParallelism()): Team {
  let companion: { readonly worker: Worker; readonly port: MessagePort } | undefined;
  let isAlone = threads < 2;
  const join = () => {
    const packedVisit = packVisit(visit);
    isAlone = packedVisit.length > largestForTeam;
    if (isAlone) return;
    const { port1, port2 } = new MessageChannel();
    const workerData = { packedVisit, seed, port: port2 };
    const worker = new Worker(new URL("./companion-worker.ts", import.meta.url), {
      workerData,
      transferList: [port2],
    });
    // Nobody waits for it at the end.
    worker.unref();
    companion = { worker, port: port1 };
  };
  return {
    hear(seconds) {
      if (!companion && !isAlone && seconds > joinsAfter) join();
      return companion && receiveMessageOnPort(companion.port)?.message;
    },
    tell(placements) {
      companion?.port.postMessage(placements());
    },
    end() {
      companion?.port.close();
      void companion?.worker.terminate();
    },
  };
}
