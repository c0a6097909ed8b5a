// Waits until a page has finished writing: every write is answered, and no other follows.
import type { Page, Request } from "playwright";
import { expect } from "vitest";

export interface Writes {
  /** Resolves when no write of the page is under way. */
  settled(): Promise<void>;
}

/** Watches the writes of a page from now on. */
export function writesOf(page: Page): Writes {
  const open = new Set<Request>();
  page.on("request", (request) => {
    if (request.method() !== "GET") open.add(request);
  });
  page.on("requestfinished", (request) => open.delete(request));
  page.on("requestfailed", (request) => open.delete(request));
  return {
    async settled() {
      // A press is sent before the page is drawn again, and a write that waits for another follows the answer to it.
      do {
        await drawn(page);
        await expect.poll(() => open.size).toBe(0);
        await drawn(page);
      } while (open.size > 0);
    },
  };
}

/** Resolves when the page has been drawn with all earlier changes. */
export const drawn = (page: Page): Promise<void> =>
  page.evaluate("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())))");
