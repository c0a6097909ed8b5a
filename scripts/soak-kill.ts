// npm run soak:kill [writes] [seed] [plans]: writes to PGlite and to PostgreSQL while the server is killed at random
// moments, then plans on two servers and two workers that are killed or stopped.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { smallVisitYaml } from "../test/fixtures/small-visit.ts";
import { startPostgres } from "../test/support/postgres.ts";
import { soak } from "../test/support/soak.ts";
import { soakJobs } from "../test/support/soak-jobs.ts";

const writes = Number(process.argv[2] ?? 2000);
const seed = Number(process.argv[3] ?? Date.now() % 100_000);
const plans = Number(process.argv[4] ?? 60);
const visitYaml = `${smallVisitYaml}\nrules: [{ rule: substantive-share, level: warn }]\n`;
const folder = await mkdtemp(join(tmpdir(), "entente-soak-"));
const postgres = await startPostgres();
let failed = false;
try {
  for (const [name, database] of [
    ["PGlite", ["--data", join(folder, "data")]],
    ["PostgreSQL", ["--database-url", postgres.url]],
  ] as const) {
    const outcome = await soak({ database, visitYaml, writes, betweenKills: 100, seed });
    console.log(`${name} (seed ${seed}): ${JSON.stringify(outcome)}`);
    failed ||= outcome.lost.length > 0 || outcome.halfReleases.length > 0;
  }
  await postgres.empty();
  const outcome = await soakJobs({ databaseUrl: postgres.url, visitYaml, jobs: plans, seed });
  console.log(`Plans (seed ${seed}): ${JSON.stringify(outcome)}`);
  failed ||= outcome.lost.length > 0 || outcome.together > 0;
} finally {
  await postgres.stop();
  await rm(folder, { recursive: true, force: true });
}
process.exitCode = failed ? 1 : 0;
