// The public site: what is public now, by the clock of the server, and the settings of the site.
import { err, type Result } from "#base/result.ts";
import type { PictureText, PublicVisit } from "#documents";
import {
  type Edit,
  noSiteSettings,
  type PublicPage,
  type PublicState,
  publicPages,
  publicStateAt,
  type SiteDocument,
  type SiteSettings,
  siteSettings,
  toMinute,
} from "#domain";
import type { ChangeAnswer } from "./change-tools.ts";
import { type ChangeCases, changeCases } from "./changes.ts";
import { firstChange } from "./first-change.ts";
import type { PublishedText } from "./heavy/published.ts";
import type { PublicationState } from "./ports.ts";
import type { ChangeProblem } from "./problems.ts";
import { type PublicationTools, publicationIdOf, type WorkingPublication } from "./publications.ts";
import type { ReleaseCases } from "./releases.ts";
import { type Copies, copiesOf, type StoredDocument } from "./working-copies.ts";

/** The settings of the site at one version. */
export interface WorkingSite extends StoredDocument {
  readonly document: SiteDocument;
  readonly read: SiteSettings;
}

/** Everything that is public now. */
export interface PublicSite {
  readonly settings: SiteSettings;
  /** The visits with a page that is or was public, in the order of their creation. */
  readonly visits: readonly PublicVisit[];
}

export interface PublicSiteCases {
  /** Returns what is public now. */
  now(): Promise<PublicSite>;
  /** Returns what is public of one visit; undefined if nothing is and nothing was. */
  visit(id: string): Promise<PublicVisit | undefined>;
  /** Returns a visit as if both pages were published now; undefined: there is no such visit. */
  preview(id: string): Promise<PublicVisit | undefined>;
  /** Returns the picture of a public page, as PNG. */
  picture(words: PictureText): Promise<Uint8Array>;
  settings(): Promise<WorkingSite>;
  change(request: {
    readonly base: number;
    readonly key: string;
    readonly who: string;
    readonly edits: readonly Edit[];
  }): Promise<Result<ChangeAnswer, ChangeProblem>>;
}

/** Pictures that are kept: less than 100 kB each. */
const mostPictures = 50;

const siteId = "installation/site";

export function publicSiteCases(
  { store, visits, records, clock, events, heavy, changesOf, releases }: SiteTools,
  publications: Copies<WorkingPublication>,
): PublicSiteCases {
  const copies = copiesOf(store, openSite);
  const visitOf = async () => null;
  const changes: ChangeCases<WorkingSite> = changeCases({
    store,
    copies,
    open: openSite,
    visitOf,
    clock,
    events,
    heavy,
  });
  /** The newest of each visit; made again when a version or the state of a page differs. */
  const made = new Map<string, { readonly stamp: string; readonly visit: Promise<PublicVisit> }>();

  const pictures = new Map<string, Promise<Uint8Array>>();

  async function settings(): Promise<WorkingSite> {
    const found = await copies.newest(siteId);
    if (found) return found;
    const text = JSON.stringify({ site: noSiteSettings });
    await store.createVisit(siteId, text, firstChange({ who: "Entente", at: clock(), key: "site" }));
    const created = await copies.newest(siteId);
    if (!created) throw new Error("Invariant broken: the settings of the public site cannot be read");
    return created;
  }

  /** Returns a visit with what is public of it; undefined if nothing is and nothing was. */
  async function publicVisit(state: PublicationState): Promise<PublicVisit | undefined> {
    const found = await publications.newest(publicationIdOf(state.visit));
    if (!found) return undefined;
    const minute = toMinute(clock());
    const pages = new Map(publicPages.map((page) => [page, publicStateAt(found.read[page], minute)]));
    if ([...pages.values()].every(({ state: is }) => is === "draft" || is === "scheduled")) return undefined;
    const told = [...pages.values()].map(({ state: is, text }) => `${is} ${text?.at} ${text?.record}`);
    const { publication, version, record, release } = state;
    const stamp = [publication, version, record, release, ...told].join(" ");
    const known = made.get(state.visit);
    if (known?.stamp === stamp) return known.visit;
    const visit = textOf(state, found, pages).then((text) =>
      heavy("public-visit", text, { visit: state.visit }),
    );
    made.set(state.visit, { stamp, visit });
    // What failed is tried again by the next reader.
    visit.catch(() => made.delete(state.visit));
    return visit;
  }

  async function textOf(
    { visit: id }: PublicationState,
    { read }: WorkingPublication,
    pages: ReadonlyMap<PublicPage, PublicState>,
  ): Promise<PublishedText> {
    const newest = await visits.newest(id);
    const record = await records.open(id);
    if (!newest || !record) throw new Error(`Invariant broken: ${id} is published and cannot be read`);
    const visitAt = async (version: number) => ((await changesOf.at(id, version)) ?? newest).text;
    const recordAt = async (version: number) => ((await records.at(id, version)) ?? record).text;
    const [page, news] = publicPages.map((one) => pages.get(one)?.text);
    const release = page && (await releases.read(id, "newest"));
    return {
      id,
      languages: read.languages ?? null,
      page: page
        ? {
            since: page,
            visit: release?.text ?? (await visitAt(page.visit)),
            released: release !== undefined,
            record: await recordAt(page.record),
          }
        : null,
      news: news
        ? { since: news, visit: await visitAt(news.visit), record: await recordAt(news.record) }
        : null,
      gone: publicPages.filter((one) => pages.get(one)?.state === "withdrawn"),
      newest: { visit: newest.text, record: record.text },
    };
  }

  return {
    settings,
    picture(words) {
      const key = JSON.stringify(words);
      const drawn = pictures.get(key) ?? heavy("picture", words, { visit: siteId });
      pictures.delete(key);
      pictures.set(key, drawn);
      for (const old of [...pictures.keys()].slice(0, -mostPictures)) pictures.delete(old);
      drawn.catch(() => pictures.delete(key));
      return drawn;
    },
    async now() {
      const found: PublicVisit[] = [];
      // One after the other: after a start, everything is made at once.
      for (const state of await store.publicationStates()) {
        const visit = await publicVisit(state);
        if (visit) found.push(visit);
      }
      return { settings: (await copies.newest(siteId))?.read ?? noSiteSettings, visits: found };
    },
    async visit(id) {
      const state = (await store.publicationStates()).find(({ visit }) => visit === id);
      return state && publicVisit(state);
    },
    async preview(id) {
      const [newest, record] = [await visits.newest(id), await records.open(id)];
      const found = await publications.newest(publicationIdOf(id));
      if (!newest || !record) return undefined;
      const release = await releases.read(id, "newest");
      const at = toMinute(clock());
      const since = { first: at, at, visit: newest.version, record: record.version };
      const text = { since, visit: newest.text, record: record.text };
      const page = { ...text, visit: release?.text ?? newest.text, released: release !== undefined };
      const languages = found?.read.languages ?? null;
      return heavy(
        "public-visit",
        { id, languages, page, news: text, gone: [], newest: text },
        { visit: id },
      );
    },
    async change(request) {
      const { id } = await settings();
      if (request.edits.some(({ path }) => path[0] !== "site")) return err({ code: "not-found" });
      return changes.edit({ ...request, visit: id, label: "" });
    },
  };
}

interface SiteTools extends Omit<PublicationTools, "tokens"> {
  /** Earlier versions of visits. */
  readonly changesOf: Pick<ChangeCases, "at">;
  readonly releases: ReleaseCases;
}

async function openSite(id: string, version: number, text: string): Promise<WorkingSite | undefined> {
  const document: SiteDocument = JSON.parse(text);
  const read = siteSettings.safeParse(document.site);
  return read.success ? { id, version, text, document, read: read.data } : undefined;
}
