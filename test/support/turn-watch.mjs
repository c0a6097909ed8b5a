// Loaded into a server before it starts (node --import): records how long its main thread works without answering.
import { appendFileSync } from "node:fs";
import { isMainThread } from "node:worker_threads";

/** Shorter turns of the event loop are not recorded. */
const leastMilliseconds = 10;

const file = process.env.ENTENTE_TURNS;
if (isMainThread && file !== undefined && process.argv.includes("serve")) {
  let before = process.threadCpuUsage();
  const turn = () => {
    const now = process.threadCpuUsage();
    // Processor time, because elapsed time depends on what else runs on the machine.
    const milliseconds = (now.user + now.system - before.user - before.system) / 1000;
    if (milliseconds >= leastMilliseconds) appendFileSync(file, `${Date.now()} ${milliseconds}\n`);
    before = process.threadCpuUsage();
    setTimeout(() => setImmediate(turn), 1).unref();
  };
  setImmediate(turn);
}
