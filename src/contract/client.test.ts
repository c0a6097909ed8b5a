// Calls by name become addresses that the server understands.
import { expect, test } from "vitest";
import { apiPath } from "./index.ts";

test("parameters and queries are escaped in the address", () => {
  expect(apiPath("GET /api/visits/:visit/versions/:version", { params: { visit: "a/b", version: 3 } })).toBe(
    "/api/visits/a%2Fb/versions/3",
  );
  expect(
    apiPath("GET /api/visits/:visit/documents/:path{.+}", {
      params: { visit: "v", path: "people/a b.pdf" },
      query: { release: 2 },
    }),
  ).toBe("/api/visits/v/documents/people/a%20b.pdf?release=2");
  expect(apiPath("GET /api/me", {})).toBe("/api/me");
});

test("the compiler knows the parameters and the answer of a call", () => {
  // @ts-expect-error a visit is missing
  const missing = () => apiPath("GET /api/visits/:visit", {});
  // @ts-expect-error the body is missing
  const bare = () => apiPath("POST /api/visits/:visit/undo", { params: { visit: "v" } });
  expect([missing(), bare()]).toEqual(["/api/visits/undefined", "/api/visits/v/undo"]);
});
