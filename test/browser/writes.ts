// Waiting until a page is done: every write that it sent is answered, and it sends no further one.
import type { Page, Request } from "playwright";
import { expect } from "vitest";

export interface Writes {
  /** Resolves when the page has nothing under way that writes. */
  settled(): Promise<void>;
}

/** Follows what a page writes from now on. */
export function writesOf(page: Page): Writes {
  const open = new Set<Request>();
  page.on("request", (request) => {
    if (request.method() !== "GET") open.add(request);
  });
  page.on("requestfinished", (request) => open.delete(request));
  page.on("requestfailed", (request) => open.delete(request));
  return {
    async settled() {
      // What was pressed is sent before the page is drawn again; a write that waited for another follows its answer.
      do {
        await drawn(page);
        await expect.poll(() => open.size).toBe(0);
        await drawn(page);
      } while (open.size > 0);
    },
  };
}

/** Resolves when the page has been drawn with everything that happened before. */
export const drawn = (page: Page): Promise<void> =>
  page.evaluate("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())))");
