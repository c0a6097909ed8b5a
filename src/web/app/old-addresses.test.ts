// Bookmarks of earlier releases lead to their pages.
import { expect, test } from "vitest";
import { presentPath } from "./old-addresses.ts";

test.each([
  ["/app/visits/graz-2027/pictures", "/app/visits/graz-2027/insights"],
  ["/app/visits/guests/guests", "/app/visits/guests/access"],
  ["/app/visits/graz-2027/board", "/app/visits/graz-2027/timeline"],
  ["/app/visits/graz-2027/days", undefined],
  ["/app/visits/board", undefined],
  ["/app/visits/graz-2027/constructor", undefined],
])("%s leads to %s", (before, now) => expect(presentPath(before)).toBe(now));
