// The history of a document.
import type { Store, StoredChange } from "./ports.ts";

/** Returns changes of a document before a version, newest first. */
export async function changesBefore(
  store: Store,
  id: string,
  before: number,
  limit: number,
): Promise<readonly StoredChange[]> {
  const to = Math.min(before - 1, (await store.versionOf(id)) ?? 0);
  return (await store.changes(id, Math.max(1, to - limit + 1), to)).toReversed();
}
