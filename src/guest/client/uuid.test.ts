import { expect, test } from "vitest";
import { randomUuid } from "./uuid.ts";

test("a random UUID has version 4 and its variant, and no two are alike", () => {
  const made = Array.from({ length: 500 }, randomUuid);
  for (const one of made)
    expect(one).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(new Set(made).size).toBe(500);
});
