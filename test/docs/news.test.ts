// docs/news.md is up to date: `npm run news` would change nothing.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { newsPage } from "../../scripts/news-page.ts";

test("docs/news.md is equal to what the program composes", () => {
  const page = readFileSync(join(import.meta.dirname, "../../docs/news.md"), "utf8");
  expect(page, "run npm run news").toBe(newsPage());
});
