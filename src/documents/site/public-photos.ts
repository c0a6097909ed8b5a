// The photos that public pages show: those that may be published and whose bytes are stored.
import { newsPhotos, type Photo, type PhotoFile, publicPhotos, type VisitRecord } from "#domain";
import type { PublicPhoto } from "./public-visit.ts";
import type { Teller } from "./told.ts";

/** Returns the photos of the page of a visit. */
export const photosOfVisit = (
  record: VisitRecord,
  files: readonly PhotoFile[],
  tell: Teller,
): PublicPhoto[] => publicPhotosOf(publicPhotos(record), files, tell);

/** Returns the photos that were chosen for the news item, the main one first. */
export const photosOfNews = (record: VisitRecord, files: readonly PhotoFile[], tell: Teller): PublicPhoto[] =>
  publicPhotosOf(newsPhotos(record), files, tell);

const publicPhotosOf = (photos: readonly Photo[], files: readonly PhotoFile[], tell: Teller): PublicPhoto[] =>
  photos.flatMap(({ id, alt, credit }) => {
    const file = files.find((one) => one.id === id);
    return alt && file ? [{ ...file, alt: tell(alt), credit }] : [];
  });
