// Changes that the server has not answered yet, stored in this browser so that they are not lost when their page is
// closed.
import type { EditableDocument } from "#domain";
import { api, newKey } from "./api.ts";
import type { Held } from "./pending.ts";

/** The data that a page stores; `left`: the page is gone, so that the next one takes over its changes. */
interface Entry {
  readonly left: boolean;
  readonly held: Held<EditableDocument>;
}

export interface KeptChanges<Document extends EditableDocument> {
  /** Returns the changes that an earlier page left, and keeps them for this page; undefined if there are none. */
  take(): Promise<Held<Document> | undefined>;
  /** Soon stores the changes that wait now; removes them when none is waiting. */
  keep(held: Held<EditableDocument>): void;
  /** Stores them at once; false if this browser cannot. `forGood`: the page is closing, and the next page sends them. */
  leave(forGood: boolean): boolean;
}

/** The time in milliseconds for which typing may continue before the changes are stored. */
const soonMs = 400;

/** This page holds a lock as long as it lives, so that another page can tell when it has ended without notice. */
const page = newKey();
void navigator.locks?.request(`entente-page-${page}`, () => new Promise(() => {}));

let opened = 0;

async function livingPages(): Promise<ReadonlySet<string>> {
  const held = (await navigator.locks?.query())?.held ?? [];
  return new Set(held.map(({ name = "" }) => name.replace("entente-page-", "")));
}

/** Returns the id of the link by which this browser is known to the server; null if it is not. */
export const ownLink = (): Promise<string | null> => api.me().then(({ link }) => link);

/** Returns the changes of a document that this browser keeps for one link. They are never sent with another link. */
export function keptChanges<Document extends EditableDocument>(
  document: string,
  link: Promise<string | null>,
): KeptChanges<Document> {
  const prefix = `entente-unsent ${document} `;
  // A document that was closed within this page may still be sending when it is opened again.
  opened += 1;
  const end = `${page}.${opened}`;
  let own: string | undefined;
  let now: Held<EditableDocument> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const write = (left: boolean): boolean => {
    clearTimeout(timer);
    timer = undefined;
    const held = now && now.pending.length > 0 ? now : undefined;
    if (own === undefined) return held === undefined;
    try {
      if (held) localStorage.setItem(own, JSON.stringify({ left, held } satisfies Entry));
      else localStorage.removeItem(own);
      return true;
    } catch {
      return false;
    }
  };
  const named = link.then(
    (id) => {
      if (id === null) return;
      own = `${prefix}${id} ${end}`;
      write(false);
    },
    // Without an answer the document cannot be loaded either, and what is stored waits for the next page.
    () => {},
  );
  return {
    async take() {
      if (storedKeys(prefix).length === 0) return undefined;
      await named;
      if (own === undefined) return undefined;
      const ofReader = own.slice(0, -end.length);
      const living = await livingPages().catch(() => new Set<string>());
      for (const key of storedKeys(ofReader)) {
        const entry = read(key);
        const [owner = ""] = key.slice(ofReader.length).split(".");
        if (!entry?.left && living.has(owner)) continue;
        localStorage.removeItem(key);
        if (!entry) continue;
        now = entry.held;
        write(false);
        // The entry was written by this application for the same document.
        return entry.held as Held<Document>;
      }
      return undefined;
    },
    keep(held) {
      const wasKept = now !== undefined && now.pending.length > 0;
      now = held;
      if (held.pending.length === 0) {
        if (wasKept) write(false);
      } else timer ??= setTimeout(() => write(false), soonMs);
    },
    leave: write,
  };
}

function storedKeys(prefix: string): readonly string[] {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(prefix));
  } catch {
    return [];
  }
}

function read(key: string): Entry | undefined {
  try {
    return JSON.parse(localStorage.getItem(key) ?? "null") ?? undefined;
  } catch {
    return undefined;
  }
}
