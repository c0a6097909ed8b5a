// Documents that are stored beside the visits: decisions, publications, settings of the site, calls for pairing.

import type { ChangeTools } from "./change-tools.ts";
import { changeCases } from "./changes.ts";
import { firstChange } from "./first-change.ts";
import { copiesOf, type StoredDocument } from "./working-copies.ts";

export type PlainTools = Pick<ChangeTools<StoredDocument>, "store" | "clock" | "events" | "heavy">;

/** The first content of a document, who adds it, and the key under which it is added once. */
interface Beginning {
  readonly content: object;
  readonly who: string;
  readonly key: string;
}

/** Returns functions that read, change and add documents of one kind. */
export function plainDocuments<Document extends StoredDocument>(
  { store, clock, events, heavy }: PlainTools,
  open: ChangeTools<Document>["open"],
) {
  const copies = copiesOf(store, open);
  const visitOf = async () => null;
  const changes = changeCases({ store, copies, open, visitOf, clock, events, heavy });

  /** Adds a document; does nothing if there is one with this id. */
  async function add(id: string, { content, who, key }: Beginning): Promise<void> {
    await store.createVisit(id, JSON.stringify(content), firstChange({ who, at: clock(), key }));
  }
  /** Returns the newest version, or adds the document; undefined: it cannot be read. */
  async function opened(id: string, { content, key }: Omit<Beginning, "who">): Promise<Document | undefined> {
    const found = await copies.newest(id);
    if (found) return found;
    await add(id, { content, who: "Entente", key });
    return copies.newest(id);
  }
  return { copies, changes, add, opened };
}
