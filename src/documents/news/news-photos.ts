// The photos of the news item in its files: those that were chosen, may be published, and whose files are available.
import { newsPhotos, type Photo, type Text, textIn, type VisitRecord } from "#domain";
import { type Language, saySite } from "#text";

/** The JPEG files of photos by their ids. */
export type PhotoBytes = ReadonlyMap<string, Uint8Array>;

/** A photo that the files of the news item show. */
export interface NewsPhoto extends Photo {
  readonly bytes: Uint8Array;
}

/** Returns the photos of the news item whose files are available. A record file alone has none. */
export const photosAtHand = (record: VisitRecord, files: PhotoBytes): readonly NewsPhoto[] =>
  newsPhotos(record).flatMap((photo) => {
    const bytes = files.get(photo.id);
    return bytes ? [{ ...photo, bytes }] : [];
  });

/** Returns what a photo shows and who took it, on one line. */
export const photoCaption = (alt: Text | undefined, credit: string | undefined, language: Language): string =>
  [alt ? textIn(alt, language) : "", credit ? saySite(language, "photo", { credit }) : ""]
    .filter((part) => part !== "")
    .join(" · ");
