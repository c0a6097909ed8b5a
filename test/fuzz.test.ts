// A few hundred requests derived from the routes, valid and malicious, for every role: none is answered 500.
import { request } from "node:http";
import { afterAll, beforeAll, expect, test } from "vitest";
import { fuzz } from "./support/fuzz.ts";
import { type FuzzServer, startFuzzServer } from "./support/fuzz-server.ts";

let here: FuzzServer;
beforeAll(async () => {
  here = await startFuzzServer();
});
afterAll(() => here.stop());

test("a request with an invalid Host header is answered 400, with or without a body", async () => {
  const { url, callers } = here.target;
  const status = (method: string, path: string, host: string) =>
    new Promise<number | undefined>((resolve, reject) => {
      const headers = {
        host,
        authorization: `Bearer ${callers.owner}`,
        "content-type": "application/json",
      };
      const asked = request(new URL(path, url), { method, headers }, (answer) => {
        answer.resume();
        resolve(answer.statusCode);
      });
      asked.on("error", reject);
      asked.end(method === "POST" ? JSON.stringify({ label: "Deputy" }) : undefined);
    });
  for (const host of ["99999999999999", "[", "a b"]) {
    expect(await status("GET", "/api/visits", host), host).toBe(400);
    expect(await status("POST", "/api/links", host), host).toBe(400);
  }
  expect(await status("POST", "/api/links", "visits.example")).toBe(201);
});

test("500 requests of callers of every role do not break the server", async () => {
  const outcome = await fuzz({ ...here.target, count: 500, seed: 2 });
  expect(outcome.failures).toEqual([]);
  expect(outcome.isAlive).toBe(true);
  expect(outcome.sent).toBeGreaterThanOrEqual(500);
  // The requests get past access control: answers of every kind occur.
  for (const status of ["200", "400", "401", "403", "404", "422"]) {
    expect(outcome.byStatus[status] ?? 0, status).toBeGreaterThan(0);
  }
});
