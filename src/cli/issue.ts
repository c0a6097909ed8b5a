// The date of the command line's output, and the calendars in a folder that the new ones continue.
import { readdir, readFile } from "node:fs/promises";
import { join, sep } from "node:path";
import type { Issue } from "#documents";

/**
 * Returns the current time, and the calendars of the folder that is replaced, otherwise those of the next folder. The
 * clock can be set by SOURCE_DATE_EPOCH (seconds), so that a build gives the same bytes again.
 */
export async function issueInto(...folders: readonly string[]): Promise<Issue> {
  const at = Temporal.Instant.fromEpochMilliseconds(epochMilliseconds());
  for (const folder of folders) {
    const former = await calendarsIn(folder);
    if (former.size > 0) return { at, former };
  }
  return { at };
}

function epochMilliseconds(): number {
  const set = process.env.SOURCE_DATE_EPOCH;
  const now = set && /^\d{1,11}$/.test(set) ? Number(set) * 1000 : Date.now();
  // Calendars have a precision of seconds.
  return Math.floor(now / 1000) * 1000;
}

async function calendarsIn(folder: string): Promise<Map<string, string>> {
  const found = await readdir(folder, { recursive: true }).catch(() => []);
  const calendars = found.filter((path) => path.endsWith(".ics")).sort();
  const texts = await Promise.all(
    calendars.map(
      async (path) => [path.replaceAll(sep, "/"), await readFile(join(folder, path), "utf8")] as const,
    ),
  );
  return new Map(texts);
}
