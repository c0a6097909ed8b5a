// What was marked on this phone and is not sent yet: kept in the phone's database, so that it outlives the page.
import { type DBSchema, openDB } from "idb";

export interface QueuedMark {
  readonly id: string;
  readonly activity: string;
  /** By the clock of this phone. */
  readonly at: string;
  readonly says?: string;
  readonly persons?: readonly string[];
  readonly late?: number;
  readonly walkIn?: { readonly name: string; readonly organisation?: string };
  readonly note?: Readonly<Record<string, string>>;
  readonly decision?: boolean;
  readonly settles?: string;
  readonly was?: string | number | null;
}

/** A mark that waits; `failed`: the server cannot take it, and its maker is told. */
export interface Waiting {
  readonly key: number;
  readonly mark: QueuedMark;
  readonly failed: boolean;
}

interface Kept extends DBSchema {
  marks: {
    key: number;
    value: { visit: string; mark: QueuedMark; failed: boolean };
    indexes: { visit: string };
  };
  states: { key: string; value: unknown };
}

const database = openDB<Kept>("entente-day", 1, {
  upgrade(db) {
    // Keys increase: marks are sent in the order in which they were made, whatever the clock shows.
    db.createObjectStore("marks", { autoIncrement: true }).createIndex("visit", "visit");
    db.createObjectStore("states");
  },
});

/** The marks of a visit in the order in which they were made. */
export async function waitingMarks(visit: string): Promise<readonly Waiting[]> {
  const found: Waiting[] = [];
  const index = (await database).transaction("marks").store.index("visit");
  for (let at = await index.openCursor(visit); at; at = await at.continue())
    found.push({ key: at.primaryKey, mark: at.value.mark, failed: at.value.failed });
  return found;
}

export const queueMark = async (visit: string, mark: QueuedMark): Promise<void> => {
  await (await database).add("marks", { visit, mark, failed: false });
};

export const dropMark = async (key: number): Promise<void> => (await database).delete("marks", key);

/** Keeps a mark that the server cannot take until its maker has read so. */
export const failMark = async (visit: string, { key, mark }: Waiting): Promise<void> => {
  await (await database).put("marks", { visit, mark, failed: true }, key);
};

/** The newest state that the server told, for the time without a network. */
export const keepState = async (visit: string, state: unknown): Promise<void> => {
  await (await database).put("states", state, visit);
};
export const keptState = async (visit: string): Promise<unknown> => (await database).get("states", visit);
