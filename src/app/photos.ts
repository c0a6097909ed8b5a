// The bytes of photos: stored without metadata, and returned to those who may see the photo.
import { err, ok, type Result } from "#base/result.ts";
import { mostPhotoPixels, photoId, publicPhotos } from "#domain";
import { jpegWithoutMetadata } from "#formats";
import type { Clock, PhotoSize, Store } from "./ports.ts";
import type { RecordGuestCases } from "./record-guests.ts";
import type { RecordCases } from "./records.ts";
import type { Viewer } from "./viewer.ts";

/** The maximum number of photos of a visit. */
const mostPhotos = 2000;

export type PhotoProblem = "not-found" | "not-a-photo" | "photo-size" | "too-many-photos";

export interface PhotoCases {
  /**
   * Stores a JPEG file without its metadata, under an id that the device makes. A file that is sent again under the
   * same id changes nothing. Only an entry of the record makes the photo appear anywhere.
   */
  add(visit: string, id: string, file: Uint8Array): Promise<Result<PhotoSize, PhotoProblem>>;
  /** Returns the photo for those who may see it: organisers, and guests whom it concerns. */
  seen(viewer: Viewer, visit: string, id: string): Promise<Uint8Array<ArrayBuffer> | undefined>;
  /** Returns a photo that is public and whose subjects agree to publication. */
  published(visit: string, id: string): Promise<Uint8Array<ArrayBuffer> | undefined>;
}

export interface PhotoTools {
  readonly store: Store;
  readonly records: RecordCases;
  readonly recordGuests: RecordGuestCases;
  readonly clock: Clock;
}

export function photoCases({ store, records, recordGuests, clock }: PhotoTools): PhotoCases {
  const bytesOf = async (visit: string, id: string) => (await store.photo(visit, id))?.bytes;
  return {
    async add(visit, id, file) {
      if (!photoId.safeParse(id).success || !(await records.open(visit))) return err("not-found");
      const sizes = await store.photoFiles(visit);
      const known = sizes.find((one) => one.id === id);
      if (known) return ok({ id, width: known.width, height: known.height });
      if (sizes.length >= mostPhotos) return err("too-many-photos");
      const read = jpegWithoutMetadata(file);
      if (!read.ok) return read;
      const { width, height, bytes } = read.value;
      if (Math.max(width, height) > mostPhotoPixels) return err("photo-size");
      await store.addPhoto({ visit, id, width, height, bytes, at: clock() });
      return ok({ id, width, height });
    },
    async seen(viewer, visit, id) {
      if (viewer.role === "owner" || viewer.role === "organiser") return bytesOf(visit, id);
      const guest = await recordGuests.seen(viewer);
      return guest?.record.photos.some((one) => one.id === id) ? bytesOf(visit, id) : undefined;
    },
    async published(visit, id) {
      const record = await records.open(visit);
      const isPublic = record && publicPhotos(record.read).some((one) => one.id === id);
      return isPublic ? bytesOf(visit, id) : undefined;
    },
  };
}
