// npm run fuzz [COUNT [SEED]]: sends requests derived from the routes, for every role. Fails if one is answered 500 or
// the server ends.
import { fuzz } from "../test/support/fuzz.ts";
import { startFuzzServer } from "../test/support/fuzz-server.ts";

const count = Number(process.argv[2] ?? 20_000);
const seed = Number(process.argv[3] ?? Date.now() % 100_000);
const { server, target, stop } = await startFuzzServer();
try {
  const started = performance.now();
  const outcome = await fuzz({ ...target, count, seed });
  const seconds = Math.round((performance.now() - started) / 1000);
  console.log(
    `seed ${seed}: ${outcome.sent} requests in ${seconds} s, by status ${JSON.stringify(outcome.byStatus)}, 503 for ${JSON.stringify(outcome.reasons)}, ${outcome.edits.made} of ${outcome.edits.drawn} drawn edits made`,
  );
  for (const failure of outcome.failures) console.log(failure);
  const isDead = !outcome.isAlive || server.child.exitCode !== null;
  if (isDead) console.log("The server is dead.");
  process.exitCode = isDead || outcome.failures.length > 0 ? 1 : 0;
} finally {
  await stop();
}
