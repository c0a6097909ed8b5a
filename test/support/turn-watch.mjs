// Loaded into a server before it starts (node --import): notes how long its main thread works without answering anybody.
import { appendFileSync } from "node:fs";
import { isMainThread } from "node:worker_threads";

/** Turns of the event loop that work less are not noted. */
const leastMilliseconds = 10;

const file = process.env.ENTENTE_TURNS;
if (isMainThread && file !== undefined && process.argv.includes("serve")) {
  let before = process.threadCpuUsage();
  const turn = () => {
    const now = process.threadCpuUsage();
    // Processor time, since the clock measures the machine where others work on it too.
    const milliseconds = (now.user + now.system - before.user - before.system) / 1000;
    if (milliseconds >= leastMilliseconds) appendFileSync(file, `${Date.now()} ${milliseconds}\n`);
    before = process.threadCpuUsage();
    setTimeout(() => setImmediate(turn), 1).unref();
  };
  setImmediate(turn);
}
