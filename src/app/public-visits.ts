// The public content of each visit now, composed once for each state of its texts and pages.
import type { PublicVisit } from "#documents";
import { type PublicPage, type PublicState, publicPages, publicStateAt, toMinute } from "#domain";
import type { ChangeCases } from "./changes.ts";
import type { PublishedText } from "./heavy/published.ts";
import type { PublicationState } from "./ports.ts";
import { type PublicationTools, publicationIdOf, type WorkingPublication } from "./publications.ts";
import type { ReleaseCases } from "./releases.ts";
import type { Copies } from "./working-copies.ts";

export interface SiteTools extends Omit<PublicationTools, "tokens"> {
  /** Earlier versions of visits. */
  readonly changesOf: Pick<ChangeCases, "at">;
  readonly releases: ReleaseCases;
}

/** Returns a visit with its public content; undefined if nothing is or was public. */
type PublicVisitOf = (state: PublicationState) => Promise<PublicVisit | undefined>;

export function publicVisitMaker(tools: SiteTools, publications: Copies<WorkingPublication>): PublicVisitOf {
  const { clock, heavy } = tools;
  /** The newest content of each visit. It is composed again when a version or the state of a page differs. */
  const made = new Map<string, { readonly stamp: string; readonly visit: Promise<PublicVisit> }>();

  return async (state) => {
    const found = await publications.newest(publicationIdOf(state.visit));
    if (!found) return undefined;
    const minute = toMinute(clock());
    const pages = new Map(publicPages.map((page) => [page, publicStateAt(found.read[page], minute)]));
    if ([...pages.values()].every(({ state: is }) => is === "draft" || is === "scheduled")) return undefined;
    const told = [...pages.values()].map(({ state: is, text }) => `${is} ${text?.at} ${text?.record}`);
    const { publication, version, record, release, photos } = state;
    const stamp = [publication, version, record, release, photos, ...told].join(" ");
    const known = made.get(state.visit);
    if (known?.stamp === stamp) return known.visit;
    const visit = publishedText(tools, state, { languages: found.read.languages ?? null, pages }).then(
      (text) => heavy("public-visit", text, { visit: state.visit }),
    );
    made.set(state.visit, { stamp, visit });
    // If this fails, the next reader causes another attempt.
    visit.catch(() => made.delete(state.visit));
    return visit;
  };
}

/** Returns the stored texts of which the public pages of a visit are made. */
async function publishedText(
  { store, visits, records, changesOf, releases }: SiteTools,
  { visit: id }: PublicationState,
  {
    languages,
    pages,
  }: {
    readonly languages: PublishedText["languages"];
    readonly pages: ReadonlyMap<PublicPage, PublicState>;
  },
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
    languages,
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
    photos: await store.photoFiles(id),
    gone: publicPages.filter((one) => pages.get(one)?.state === "withdrawn"),
    newest: { visit: newest.text, record: record.text },
  };
}
