// A companion of a run: a second search of the same team on another core, for visits that take longer than a second.
import { availableParallelism } from "node:os";
import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from "node:worker_threads";
import { type Placement, packVisit, type Visit } from "#domain";
import { largestForTeam } from "../src/cli/planning-messages.ts";

/** Seconds before the companion joins. A visit that is finished earlier needs no second search. */
const joinsAfter = 1;

/** The data that the thread of a companion receives. */
export interface CompanionTask {
  readonly packedVisit: string;
  readonly seed: number;
  readonly port: MessagePort;
}

/** The searches beside this thread: none at first. */
export interface Team {
  /** Starts a companion when it is due. Returns what the companion has found since the last call. */
  hear(seconds: number): readonly Placement[] | undefined;
  /** Sends a better programme to the companion. */
  tell(placements: () => readonly Placement[]): void;
  end(): void;
}

/** Returns a team of one search, or of two if there are enough cores. The team needs no turns of the event loop. */
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
    // The process may end while the companion runs.
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
