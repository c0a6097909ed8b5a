// Marks that this phone has not sent yet. They are stored in the phone's database, so that they are not lost when the
// page is closed. If the phone has no database, they exist only in the page until they are sent, and the page says so.
import { type DBSchema, openDB } from "idb";

export interface QueuedMark {
  readonly id: string;
  readonly activity: string;
  /** The time on the clock of this phone. */
  readonly at: string;
  readonly says?: string;
  readonly persons?: readonly string[];
  readonly late?: number;
  readonly walkIn?: { readonly name: string; readonly organisation?: string };
  readonly note?: Readonly<Record<string, string>>;
  readonly decision?: boolean;
  readonly gift?: Readonly<Record<string, unknown>> & { readonly what: Readonly<Record<string, string>> };
  /** Whether the mark has a file, which is kept beside the mark and sent first. */
  readonly photo?: Readonly<Record<string, unknown>>;
  readonly settles?: string;
  readonly was?: string | number | null;
}

/** The reason why the server refused a mark; `true` if an earlier release of the page did not store it. */
export type Failure = "gone" | "refused" | "photo" | true;

/** A mark that waits to be sent; `failed`: the server refused it, and the person who made it has to be told. */
export interface Waiting {
  readonly key: number;
  readonly mark: QueuedMark;
  readonly failed: Failure | false;
}

type Row = Omit<Waiting, "key"> & { readonly visit: string };

interface Kept extends DBSchema {
  marks: { key: number; value: Row; indexes: { visit: string } };
  /** The newest state of each visit, and the files of photos by the ids of their marks. */
  states: { key: string; value: unknown };
}

/** The store of waiting marks. Keys are positive in the phone's database and negative in the page. */
interface Place {
  waiting(visit: string): Promise<readonly Waiting[]>;
  add(row: Row, file: Blob | undefined): Promise<void>;
  replace(key: number, row: Row): Promise<void>;
  drop(key: number, mark: string): Promise<void>;
  put(key: string, value: unknown): Promise<void>;
  get(key: string): Promise<unknown>;
}

const opened = async () =>
  openDB<Kept>("entente-day", 1, {
    upgrade(db) {
      // Keys increase, so marks are sent in the order in which they were made, even if the clock is changed.
      db.createObjectStore("marks", { autoIncrement: true }).createIndex("visit", "visit");
      db.createObjectStore("states");
    },
  });
const onPhone = opened().then(
  (database): Place => ({
    async waiting(visit) {
      const found: Waiting[] = [];
      const index = database.transaction("marks").store.index("visit");
      for (let at = await index.openCursor(visit); at; at = await at.continue())
        found.push({ key: at.primaryKey, mark: at.value.mark, failed: at.value.failed });
      return found;
    },
    async add(row, file) {
      const both = database.transaction(["marks", "states"], "readwrite");
      // A mark and its file are kept together or not at all.
      await Promise.all([
        both.objectStore("marks").add(row),
        ...(file ? [both.objectStore("states").put(file, row.mark.id)] : []),
        both.done,
      ]);
    },
    async replace(key, row) {
      await database.put("marks", row, key);
    },
    async drop(key, mark) {
      await database.delete("marks", key);
      await database.delete("states", mark);
    },
    async put(key, value) {
      await database.put("states", value, key);
    },
    get: (key) => database.get("states", key),
  }),
  () => undefined,
);

const inPage = pagePlace();
function pagePlace(): Place {
  const rows = new Map<number, Row>();
  const values = new Map<string, unknown>();
  let last = 0;
  return {
    waiting: async (visit) =>
      [...rows].flatMap(([key, { mark, failed, visit: of }]) =>
        of === visit ? [{ key, mark, failed }] : [],
      ),
    async add(row, file) {
      last -= 1;
      rows.set(last, row);
      if (file) values.set(row.mark.id, file);
    },
    async replace(key, row) {
      rows.set(key, row);
    },
    async drop(key, mark) {
      rows.delete(key);
      values.delete(mark);
    },
    async put(key, value) {
      values.set(key, value);
    },
    get: async (key) => values.get(key),
  };
}

const placeOf = async (key: number): Promise<Place> => (key < 0 ? inPage : ((await onPhone) ?? inPage));

/** Returns whether this phone has a database, which keeps marks when the page is closed. */
export const hasDatabase: Promise<boolean> = onPhone.then((found) => found !== undefined);

/** Returns the marks of a visit in the order in which they were made. */
export async function waitingMarks(visit: string): Promise<readonly Waiting[]> {
  const kept = await (await onPhone)?.waiting(visit).catch(() => []);
  return [...(kept ?? []), ...(await inPage.waiting(visit))];
}

/** Keeps a mark, with the file of a photo. Returns false if only the page could keep the mark. */
export async function queueMark(visit: string, mark: QueuedMark, file?: Blob): Promise<boolean> {
  const row: Row = { visit, mark, failed: false };
  try {
    const phone = await onPhone;
    if (phone) {
      await phone.add(row, file);
      return true;
    }
  } catch {
    // The phone is full, or has closed its database: the mark is kept in the page.
  }
  await inPage.add(row, file);
  return false;
}

/** Returns the file of a waiting photo. */
export async function fileOf({ key, mark }: Waiting): Promise<Blob | undefined> {
  const file = await (await placeOf(key)).get(mark.id);
  return file instanceof Blob ? file : undefined;
}

export const dropMark = async ({ key, mark }: Waiting): Promise<void> =>
  (await placeOf(key)).drop(key, mark.id);

/** Keeps a mark that the server refused, until the person who made it has read the refusal. */
export const failMark = async (visit: string, { key, mark }: Waiting, failed: Failure): Promise<void> =>
  (await placeOf(key)).replace(key, { visit, mark, failed });

/** The newest state that the server has sent, to be shown without a network. */
export const keepState = async (visit: string, state: unknown): Promise<void> => {
  await (await placeOf(1)).put(visit, state).catch(() => {});
};
export const keptState = async (visit: string): Promise<unknown> =>
  (await placeOf(1)).get(visit).catch(() => undefined);
