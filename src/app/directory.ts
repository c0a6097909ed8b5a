// The directory across visits: computed from digests, corrected by people's decisions, filtered by permission.
import type { FiguresPicture } from "#documents";
import {
  type Directory,
  type DirectoryDecisions,
  type DirectoryViewer,
  directoryOf,
  type Figure,
  figuresOf,
  type Partnership,
  partnershipOf,
  partnershipPairs,
  type SeriesItem,
  searchWords,
  seriesOf,
  type Text,
  type VisitDigest,
  type VisitProgramme,
  visibilitiesSeen,
  visibleDigest,
} from "#domain";
import { digestsOf } from "./digests.ts";
import {
  type DecisionCases,
  type DirectoryTools,
  decisionCases,
  type WorkingDecisions,
} from "./directory-decisions.ts";
import type { FoundMinutes, MinutesSight } from "./ports.ts";

export interface OpenDirectory {
  readonly directory: Directory;
  readonly version: number;
}

/** Visits by id, by a kept programme of visits, or by the day on which they begin; absent: all. */
export interface VisitChoice {
  readonly programme?: string | undefined;
  readonly visits?: readonly string[] | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}
export interface Indicated {
  /** The programmes of visits that the office has kept, each with those of its visits that the viewer may see. */
  readonly programmes: readonly VisitProgramme[];
  readonly visits: readonly Pick<VisitDigest, "visit" | "title" | "from" | "to">[];
  readonly figures: readonly Figure[];
}

interface InVisit {
  readonly visitTitle: Text;
}

export interface DirectoryCases extends DecisionCases {
  /** Returns the current directory, limited to what a viewer may see. */
  open(viewer: DirectoryViewer): Promise<OpenDirectory>;
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
  ): Promise<readonly (FoundMinutes & InVisit)[] | undefined>;
  /** The minutes of a series, item by item, the earliest first; empty if the item has no minutes. */
  series(
    viewer: DirectoryViewer,
    visit: string,
    activity: string,
  ): Promise<readonly (SeriesItem & InVisit & { readonly paragraphs: readonly FoundMinutes[] })[]>;
  /**
   * Returns the figures of visits that a viewer may see, and these visits: the given ones, or all that begin in a
   * period.
   */
  indicators(viewer: DirectoryViewer, choice: VisitChoice): Promise<Indicated>;
  /** Returns the picture of figures, as PNG. */
  figuresPicture(figures: FiguresPicture): Promise<Uint8Array>;
  today(): Temporal.PlainDate;
}

export function directoryCases(tools: DirectoryTools): DirectoryCases {
  const { store, clock, heavy } = tools;
  const digests = digestsOf(store, heavy);
  const { decided, cases } = decisionCases(tools, async () => (await everything()).directory);
  const today = () => clock().toZonedDateTimeISO("UTC").toPlainDate();
  let whole: { digests: readonly VisitDigest[]; version: number; directory: Directory } | undefined;

  /** The whole directory, recomputed when a digest or a decision has changed. */
  async function everything(): Promise<{ readonly directory: Directory; readonly by: WorkingDecisions }> {
    const [all, by] = [await digests.all(), await decided()];
    if (whole?.digests !== all || whole.version !== by.version) {
      whole = { digests: all, version: by.version, directory: directoryOf(all, by.read) };
    }
    return { directory: whole.directory, by };
  }
  async function open(viewer: DirectoryViewer): Promise<OpenDirectory> {
    const { directory, by } = await everything();
    const seen = directory.digests.flatMap((digest) => visibleDigest(digest, viewer) ?? []);
    const isWhole = seen.every((digest, i) => digest === directory.digests[i]);
    if (isWhole && seen.length === directory.digests.length) return { directory, version: by.version };
    // Grouped again from the visible entries only, so that the grouping reveals nothing of other visits.
    return { directory: directoryOf(seen, by.read), version: by.version };
  }

  return {
    ...cases,
    open,
    today,
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
    async indicators(viewer, choice) {
      const { directory } = await open(viewer);
      return indicated(directory, (await decided()).read, choice, today());
    },
    figuresPicture: (figures) => heavy("figures-picture", figures, { visit: "installation/indicators" }),
    async search(viewer, question, limit) {
      const words = searchWords(question);
      if (!words) return undefined;
      const titleOf = titlesIn((await open(viewer)).directory);
      const found = await store.searchMinutes({ ...words, ...sightOf(viewer), limit });
      return found.map((one) => ({ ...one, visitTitle: titleOf(one.visit) }));
    },
    async series(viewer, visit, activity) {
      const { directory } = await open(viewer);
      const items = seriesOf(directory, visit, activity);
      const titleOf = titlesIn(directory);
      const found = Map.groupBy(
        await store.minutesOf(items, sightOf(viewer)),
        (one) => `${one.visit} ${one.activity}`,
      );
      return items.map((item) => ({
        ...item,
        visitTitle: titleOf(item.visit),
        paragraphs: found.get(`${item.visit} ${item.activity}`) ?? [],
      }));
    },
  };
}

/** Returns the figures of the chosen visits of a directory, and the programmes of visits that can be chosen. */
function indicated(
  { digests }: Directory,
  decisions: DirectoryDecisions,
  { visits, programme, from = "", to = "9999" }: VisitChoice,
  today: Temporal.PlainDate,
): Indicated {
  const own = new Set(digests.map(({ visit }) => visit));
  const programmes = decisions.programmes.flatMap((one) => {
    const seen = one.visits.filter((visit) => own.has(visit));
    return seen.length > 0 ? [{ ...one, visits: seen }] : [];
  });
  const kept =
    programme === undefined ? undefined : (programmes.find(({ id }) => id === programme)?.visits ?? []);
  const seen = digests.filter(
    (one) =>
      (!visits || visits.includes(one.visit)) &&
      (!kept || kept.some((visit) => visit === one.visit)) &&
      one.from >= from &&
      one.from <= to,
  );
  const chosen = seen.toSorted((a, b) => (a.from < b.from ? -1 : 1));
  return {
    programmes,
    visits: chosen.map(({ visit, title, from, to }) => ({ visit, title, from, to })),
    figures: figuresOf(
      chosen.map(({ figures }) => figures),
      today,
    ),
  };
}

function titlesIn({ digests }: Directory): (visit: string) => Text {
  const titles = new Map(digests.map(({ visit, title }) => [visit, title]));
  return (visit) => titles.get(visit) ?? {};
}

const sightOf = (viewer: DirectoryViewer): MinutesSight => ({
  ownVisit: viewer.visit,
  seenOfOwn: viewer.visit === null ? [] : visibilitiesSeen(viewer, viewer.visit),
  // An id that no visit has, for the visits other than the viewer's own.
  seenOfOthers: visibilitiesSeen(viewer, ""),
});
