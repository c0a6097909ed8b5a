// A document as it was at an earlier version: the snapshot before it, with the changes since.
import type { ChangeTools } from "./change-tools.ts";
import type { StoredDocument } from "./working-copies.ts";

/** Returns the document at a version; undefined if there is none. */
export async function documentAt<Document extends StoredDocument>(
  { store, copies, open, heavy }: ChangeTools<Document>,
  visit: string,
  version: number,
): Promise<Document | undefined> {
  const newest = await copies.newest(visit);
  if (!newest || version < 1 || version > newest.version) return undefined;
  if (version === newest.version) return newest;
  const snapshot = await store.snapshot(visit, version);
  if (!snapshot) return undefined;
  if (snapshot.version === version) return open(visit, version, snapshot.document);
  const changes = await store.changes(visit, snapshot.version + 1, version);
  const task = { text: snapshot.document, changes: changes.map(({ edits }) => edits) };
  const text = await heavy("replay", task, { visit });
  if (text === null) throw new Error(`Invariant broken: version ${version} of ${visit} does not replay`);
  return open(visit, version, text);
}
