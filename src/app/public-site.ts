// The public site: what is public now, by the clock of the server, and the settings of the site.
import { present } from "#base/assert.ts";
import { keepingRecent } from "#base/recent.ts";
import { err, type Result } from "#base/result.ts";
import type { PictureText, PublicVisit } from "#documents";
import {
  type Edit,
  noSiteSettings,
  type SiteDocument,
  type SiteSettings,
  siteSettings,
  toMinute,
} from "#domain";
import type { ChangeAnswer } from "./change-tools.ts";
import { type OpenedPart, partOpener } from "./opened-part.ts";
import { plainDocuments } from "./plain-documents.ts";
import type { ChangeProblem } from "./problems.ts";
import { publicVisitMaker, type SiteTools } from "./public-visits.ts";
import { publicationIdOf, type WorkingPublication } from "./publications.ts";
import type { Copies } from "./working-copies.ts";

/** The settings of the site at one version. */
export type WorkingSite = OpenedPart<SiteDocument, SiteSettings>;

const openSite = partOpener(({ site }: SiteDocument) => site, siteSettings);

/** Everything that is public now. */
export interface PublicSite {
  readonly settings: SiteSettings;
  /** The visits with a page that is or was public, in the order of their creation. */
  readonly visits: readonly PublicVisit[];
}

export interface PublicSiteCases {
  /** Returns what is public now. */
  now(): Promise<PublicSite>;
  /** Returns what is public of one visit; undefined if nothing is or was public. */
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

const siteId = "installation/site";
/** The number of pictures that are cached, of less than 100 kB each. */
const mostPictures = 50;

export function publicSiteCases(tools: SiteTools, publications: Copies<WorkingPublication>): PublicSiteCases {
  const { store, visits, records, clock, events, heavy, releases } = tools;
  const { copies, changes, opened } = plainDocuments({ store, clock, events, heavy }, openSite);
  const publicVisit = publicVisitMaker(tools, publications);

  const settings = async (): Promise<WorkingSite> =>
    present(
      await opened(siteId, { content: { site: noSiteSettings }, key: "site" }),
      "the settings of the public site",
    );

  return {
    settings,
    picture: keepingRecent(mostPictures, (words: PictureText) => heavy("picture", words, { visit: siteId })),
    async now() {
      const found: PublicVisit[] = [];
      // Composes visits one after the other, because all of them are requested at once after a start.
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
        { id, languages, page, news: text, gone: [], newest: text, photos: await store.photoFiles(id) },
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
