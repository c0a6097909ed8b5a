// A server that is killed while somebody writes loses nothing that it acknowledged; `npm run soak:kill` does it longer.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { smallVisitYaml } from "./fixtures/small-visit.ts";
import { soak } from "./support/soak.ts";

test("killed at random moments, the server has every acknowledged write and no half release", async () => {
  const folder = await mkdtemp(join(tmpdir(), "entente-kill-"));
  try {
    const outcome = await soak({
      database: ["--data", join(folder, "data")],
      visitYaml: `${smallVisitYaml}\nrules: [{ rule: substantive-share, level: warn }]\n`,
      writes: 60,
      betweenKills: 20,
      seed: 2,
    });
    expect(outcome).toMatchObject({ acknowledged: 60, releases: 1, lost: [], halfReleases: [] });
    expect(outcome.kills).toBeGreaterThan(0);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}, 240_000);
