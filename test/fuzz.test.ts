// A few hundred requests derived from the routes, sound and hostile, for every role: none is answered 500.
import { afterAll, beforeAll, expect, test } from "vitest";
import { fuzz } from "./support/fuzz.ts";
import { type FuzzServer, startFuzzServer } from "./support/fuzz-server.ts";

let here: FuzzServer;
beforeAll(async () => {
  here = await startFuzzServer();
});
afterAll(() => here.stop());

test("500 requests of 11 callers leave the server alive and unbroken", async () => {
  const outcome = await fuzz({ ...here.target, count: 500, seed: 7 });
  expect(outcome.failures).toEqual([]);
  expect(outcome.isAlive).toBe(true);
  expect(outcome.sent).toBeGreaterThanOrEqual(500);
  // It reaches what is behind the doors: answers of every kind.
  for (const status of ["200", "400", "401", "403", "404", "422"]) {
    expect(outcome.byStatus[status] ?? 0, status).toBeGreaterThan(0);
  }
});
