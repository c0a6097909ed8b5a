// The directory across visits: computed from digests, corrected by people's decisions, filtered by permission.
import { err, type Result } from "#base/result.ts";
import {
  type Directory,
  type DirectoryDecisions,
  type DirectoryDocument,
  type DirectoryKind,
  type DirectoryViewer,
  directoryDecisions,
  directoryOf,
  type Edit,
  type Entity,
  entitiesOfKind,
  noDecisions,
  type Partnership,
  partEdits,
  partnershipOf,
  partnershipPairs,
  type SeriesItem,
  searchWords,
  seriesOf,
  unionEdits,
  type VisitDigest,
  visibilitiesSeen,
  visibleDigest,
} from "#domain";
import { type ChangeAnswer, type ChangeCases, changeCases } from "./changes.ts";
import { digestsOf } from "./digests.ts";
import { firstChange } from "./first-change.ts";
import type { Heavy } from "./heavy/tasks.ts";
import type { Clock, FoundMinutes, MinutesSight, Store, StoredChange, Tokens } from "./ports.ts";
import type { ChangeProblem } from "./problems.ts";
import type { VisitEvents } from "./visit-events.ts";
import { copiesOf, type StoredDocument } from "./working-copies.ts";

/** The decisions at one version. */
interface WorkingDirectory extends StoredDocument {
  readonly document: DirectoryDocument;
  readonly read: DirectoryDecisions;
}

/** Ids of visits contain no slash. */
const id = "installation/directory";

/** Who decides, and on which version of the decisions. */
export interface Deciding {
  readonly base: number;
  readonly key: string;
  readonly who: string;
}
/** A decision about entities of one kind, each identified by any of its entries. */
export interface Decision extends Deciding {
  readonly kind: DirectoryKind;
}

export interface OpenDirectory {
  readonly directory: Directory;
  readonly version: number;
}

type Changed = Promise<Result<ChangeAnswer, ChangeProblem>>;

export interface DirectoryCases {
  /** Returns the current directory, limited to what a viewer may see. */
  open(viewer: DirectoryViewer): Promise<OpenDirectory>;
  /** Merges the groups of two entries; not found if there is no such entry. */
  merge(decision: Decision & { readonly entries: readonly string[] }): Changed;
  /** Records that the groups of two entries are not the same. */
  keepApart(decision: Decision & { readonly entries: readonly string[] }): Changed;
  /** Separates some entries from the rest of their group. */
  part(decision: Decision & { readonly entries: readonly string[] }): Changed;
  undo(step: Deciding): Changed;
  redo(step: Deciding): Changed;
  /** What this person can undo and redo. */
  steps(who: string): Promise<{ readonly undo: string | null; readonly redo: string | null }>;
  /** Who decided what and when, newest first. */
  history(before: number, limit: number): Promise<readonly StoredChange[]>;
  /** All partnerships that a viewer may see, those with most ties first. */
  partnerships(viewer: DirectoryViewer): Promise<readonly Partnership[]>;
  /** The partnership of two organisations, each identified by any of its entries. */
  partnership(
    viewer: DirectoryViewer,
    pair: readonly [string, string],
  ): Promise<{ readonly partnership: Partnership; readonly directory: Directory } | undefined>;
  /** Paragraphs of minutes that contain all words of a query; undefined if the query has no words. */
  search(
    viewer: DirectoryViewer,
    question: string,
    limit: number,
  ): Promise<readonly FoundMinutes[] | undefined>;
  /** The minutes of a series, item by item, the earliest first; empty if the item has no minutes. */
  series(
    viewer: DirectoryViewer,
    visit: string,
    activity: string,
  ): Promise<readonly (SeriesItem & { readonly paragraphs: readonly FoundMinutes[] })[]>;
  today(): Temporal.PlainDate;
}

export interface DirectoryTools {
  readonly store: Store;
  readonly clock: Clock;
  readonly events: VisitEvents;
  readonly heavy: Heavy;
  readonly tokens: Tokens;
}

export function directoryCases({ store, clock, events, heavy, tokens }: DirectoryTools): DirectoryCases {
  const copies = copiesOf(store, openDecisions);
  const digests = digestsOf(store, heavy);
  const visitOf = async () => null;
  const changes: ChangeCases<WorkingDirectory> = changeCases({
    store,
    copies,
    open: openDecisions,
    visitOf,
    clock,
    events,
    heavy,
  });
  const today = () => clock().toZonedDateTimeISO("UTC").toPlainDate();
  let whole: { digests: readonly VisitDigest[]; version: number; directory: Directory } | undefined;

  /** The decisions; empty in a new installation. */
  async function decided(): Promise<WorkingDirectory> {
    const found = await copies.newest(id);
    if (found) return found;
    const text = JSON.stringify({ directory: noDecisions });
    await store.createVisit(id, text, firstChange({ who: "Entente", at: clock(), key: "directory" }));
    const made = await copies.newest(id);
    if (!made) throw new Error("Invariant broken: the decisions about the directory cannot be read");
    return made;
  }
  /** The whole directory, recomputed when a digest or a decision has changed. */
  async function everything(): Promise<OpenDirectory> {
    const [all, { version, read }] = [await digests.all(), await decided()];
    if (whole?.digests !== all || whole.version !== version) {
      whole = { digests: all, version, directory: directoryOf(all, read) };
    }
    return { directory: whole.directory, version };
  }
  async function open(viewer: DirectoryViewer): Promise<OpenDirectory> {
    const { directory, version } = await everything();
    const seen = directory.digests.flatMap((digest) => visibleDigest(digest, viewer) ?? []);
    const isWhole = seen.every((digest, i) => digest === directory.digests[i]);
    if (isWhole && seen.length === directory.digests.length) return { directory, version };
    // Grouped again from the visible entries only, so that the grouping reveals nothing of other visits.
    return { directory: directoryOf(seen, (await decided()).read), version };
  }
  /** Makes a decision about existing entries. */
  async function decide(
    { base, key, who, kind }: Decision,
    entries: readonly string[],
    edits: (decisions: DirectoryDecisions, groups: readonly Entity[]) => readonly Edit[],
  ): Changed {
    const { directory } = await everything();
    const { read } = await decided();
    const groups = entries.flatMap((entry) => entitiesOfKind(directory, kind).of(entry) ?? []);
    const made = groups.length === entries.length ? edits(read, groups) : [];
    if (made.length === 0) return err({ code: "not-found" });
    return changes.edit({ visit: id, base, key, who, edits: made, label: "" });
  }
  const newId = () =>
    `d-${tokens
      .make()
      .toLowerCase()
      .replace(/[^a-z0-9]/g, "")
      .slice(0, 20)}`;

  return {
    open,
    today,
    merge: ({ entries, ...decision }) =>
      decide(decision, entries, (decisions, [a, b]) =>
        a && b && a !== b
          ? unionEdits(decisions, { kind: decision.kind, newId, groups: [keysOf(a), keysOf(b)] })
          : [],
      ),
    keepApart: ({ entries, ...decision }) =>
      decide(decision, entries, (decisions, [a, b]) =>
        a && b && a !== b
          ? partEdits(decisions, { kind: decision.kind, newId, members: keysOf(a), from: keysOf(b) })
          : [],
      ),
    part: ({ entries, ...decision }) =>
      decide(decision, entries, (decisions, [group]) => {
        const all = group ? keysOf(group) : [];
        const from = all.filter((key) => !entries.includes(key));
        const isPart = entries.every((key) => all.includes(key)) && from.length > 0;
        return isPart ? partEdits(decisions, { kind: decision.kind, newId, members: entries, from }) : [];
      }),
    async undo(step) {
      await decided();
      return changes.undo({ visit: id, ...step });
    },
    async redo(step) {
      await decided();
      return changes.redo({ visit: id, ...step });
    },
    steps: async (who) => changes.steps(id, who, (await decided()).version),
    async history(before, limit) {
      const to = Math.min(before - 1, (await decided()).version);
      return (await store.changes(id, Math.max(1, to - limit + 1), to)).toReversed();
    },
    async partnerships(viewer) {
      const { directory } = await open(viewer);
      const day = today();
      return partnershipPairs(directory).map(({ first, second }) =>
        partnershipOf(directory, [first, second], day),
      );
    },
    async partnership(viewer, [first, second]) {
      const { directory } = await open(viewer);
      const [a, b] = [directory.organisations.of(first), directory.organisations.of(second)];
      return a && b && a !== b
        ? { partnership: partnershipOf(directory, [a, b], today()), directory }
        : undefined;
    },
    async search(viewer, question, limit) {
      const words = searchWords(question);
      if (!words) return undefined;
      await digests.refresh();
      return store.searchMinutes({ ...words, ...sightOf(viewer), limit });
    },
    async series(viewer, visit, activity) {
      const { directory } = await open(viewer);
      const items = seriesOf(directory, visit, activity);
      const found = Map.groupBy(
        await store.minutesOf(items, sightOf(viewer)),
        (one) => `${one.visit} ${one.activity}`,
      );
      return items.map((item) => ({
        ...item,
        paragraphs: found.get(`${item.visit} ${item.activity}`) ?? [],
      }));
    },
  };
}

const sightOf = (viewer: DirectoryViewer): MinutesSight => ({
  ownVisit: viewer.visit,
  seenOfOwn: viewer.visit === null ? [] : visibilitiesSeen(viewer, viewer.visit),
  // No visit has this id: it stands for the visits other than the viewer's own.
  seenOfOthers: visibilitiesSeen(viewer, ""),
});

const keysOf = ({ members }: Entity): readonly string[] => members.map(({ key }) => key);

async function openDecisions(
  id: string,
  version: number,
  text: string,
): Promise<WorkingDirectory | undefined> {
  const document: DirectoryDocument = JSON.parse(text);
  const read = directoryDecisions.safeParse(document.directory);
  return read.success ? { id, version, text, document, read: read.data } : undefined;
}
