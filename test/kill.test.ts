// A server that is killed during writes loses nothing that it acknowledged. `npm run soak:kill` tests this for longer.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { smallVisitYaml } from "./fixtures/small-visit.ts";
import { ended, freePort, startServer } from "./support/server-process.ts";
import { soak } from "./support/soak.ts";

test("a server killed at random moments keeps every acknowledged write, and no incomplete release", async () => {
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

test("a first plan interrupted by a kill is resumed at the next start, accepted and released", async () => {
  const folder = await mkdtemp(join(tmpdir(), "entente-kill-"));
  const database = ["--data", join(folder, "data")];
  const port = await freePort();
  let server = await startServer(database, port);
  const { token } = server;
  try {
    const items = async (path: string) => {
      const answer = await fetch(`${server.url}/api/visits${path}`, {
        headers: { authorization: `Bearer ${token}` },
      });
      // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape
      return ((await answer.json()) as any).items;
    };
    const [{ id }] = await items("");
    const jobs = async () =>
      (await items(`/${id}/jobs`)).map((job: { id: string; state: string }) => [job.id, job.state]);
    await expect.poll(async () => (await jobs())[0]?.[1], { timeout: 10_000, interval: 20 }).toBe("running");
    const [[job]] = await jobs();
    server.child.kill("SIGKILL");
    await ended(server.child);
    server = await startServer(database, port);
    await expect.poll(async () => (await items(`/${id}/releases`)).length, { timeout: 30_000 }).toBe(1);
    expect(await jobs()).toEqual([[job, "done"]]);
  } finally {
    server.child.kill("SIGTERM");
    await ended(server.child);
    await rm(folder, { recursive: true, force: true });
  }
});
