// Every route says who may call it.
import { expect, test } from "vitest";
import { application } from "#app";
import { openMemoryStore } from "#store";
import { routes } from "./routes.ts";

test("no route is served that does not declare its access", async () => {
  const store = await openMemoryStore();
  const app = application(
    store,
    () => Promise.reject(new Error("nothing is planned here")),
    () => Temporal.Now.instant(),
  );
  const { hono, cards } = routes(app);
  const served = hono.routes.filter((route) => route.method !== "ALL").map((route) => route.path);
  expect(served.length).toBeGreaterThan(5);
  expect(served.toSorted()).toEqual(cards.map((card) => card.path).toSorted());
  await app.close();
});
