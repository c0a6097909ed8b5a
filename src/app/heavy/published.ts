// Composes the public content of a visit from stored texts.
import { type PublicVisit, publishedVisit } from "#documents";
import { type PhotoFile, type PublicPage, type PublicText, type VisitRecord, visitRecord } from "#domain";
import { workingOf } from "../working-copies.ts";

/** Stored documents as their texts. */
export interface PublishedText {
  readonly id: string;
  readonly languages: readonly string[] | null;
  /** `visit`: the newest release, or the version that was published if there is none. */
  readonly page: {
    readonly since: PublicText;
    readonly visit: string;
    readonly released: boolean;
    readonly record: string;
  } | null;
  readonly news: { readonly since: PublicText; readonly visit: string; readonly record: string } | null;
  readonly gone: readonly PublicPage[];
  readonly photos: readonly PhotoFile[];
  readonly newest: { readonly visit: string; readonly record: string };
}

export function publicVisitOf(published: PublishedText): PublicVisit {
  const { id, languages, page, news, gone, newest, photos } = published;
  const of = (visit: string, record: string) => ({ ...opened(visit), record: recordOf(record) });
  return publishedVisit({
    id,
    languages: languages ?? undefined,
    page: page
      ? {
          ...of(page.visit, page.record),
          since: page.since,
          ...(page.released ? {} : { programme: undefined }),
        }
      : undefined,
    news: news ? { ...of(news.visit, news.record), since: news.since } : undefined,
    gone,
    photos,
    newest: of(newest.visit, newest.record),
  });
}

function opened(text: string) {
  const working = workingOf("", 0, text);
  if (!working) throw new Error("Invariant broken: a published document cannot be read");
  const { visit, programme } = working.read;
  return { visit, programme };
}

const recordOf = (text: string): VisitRecord => visitRecord.parse(JSON.parse(text).record);
