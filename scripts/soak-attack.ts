// npm run soak:attack: sends what once held the server, and measures how long others waited for an answer.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { smallVisitYaml } from "../test/fixtures/small-visit.ts";
import { attacks, type Target } from "../test/support/attacks.ts";
import { ended, freePort, startServer } from "../test/support/server-process.ts";

/** Nobody may wait longer for the answer to a simple question, on a machine that has nothing else to do. */
const mostMilliseconds = 100;

const folder = await mkdtemp(join(tmpdir(), "entente-attack-"));
process.env.ENTENTE_REQUESTS_PER_SECOND = "0";
const server = await startServer(["--data", join(folder, "data")], await freePort());
const target: Target = { url: server.url, token: server.token ?? "", visitYaml: smallVisitYaml };

/** Asks for the health of the server again and again while something is done; gives the longest wait. */
async function longestWait(
  work: () => Promise<string>,
): Promise<{ said: string; wait: number; asked: number }> {
  let isOver = false;
  let wait = 0;
  let asked = 0;
  const probe = async () => {
    while (!isOver) {
      const started = performance.now();
      await (await fetch(`${server.url}/api/health`)).text();
      wait = Math.max(wait, performance.now() - started);
      asked++;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  };
  const probing = probe();
  const said = await work();
  isOver = true;
  await probing;
  return { said, wait: Math.round(wait), asked };
}

try {
  const idle = await longestWait(
    () => new Promise((resolve) => setTimeout(() => resolve("nothing is asked"), 3000)),
  );
  console.log(`idle: longest wait ${idle.wait} ms of ${idle.asked}`);
  for (const [name, attack] of Object.entries(attacks)) {
    const { said, wait, asked } = await longestWait(() => attack(target));
    const verdict = wait > mostMilliseconds ? "TOO LONG" : "fine";
    console.log(`${name}: longest wait ${wait} ms of ${asked}; ${said}; ${verdict}`);
    if (wait > mostMilliseconds) process.exitCode = 1;
  }
} finally {
  server.child.kill("SIGKILL");
  await ended(server.child);
  await rm(folder, { recursive: true, force: true });
}
