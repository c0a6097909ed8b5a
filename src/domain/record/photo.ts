// Photos of the record: who may see them, and which may be published.
import { z } from "zod";
import { instantMinute } from "../programme/programme.ts";
import { activityId } from "../visit/ids.ts";
import { text } from "../visit/text.ts";
import { entry, type Visibility } from "./entry.ts";

/** Whether the people shown agree to publication; `nobody`: no person can be recognised. */
export const photoConsents = ["given", "nobody", "refused"] as const;
export type PhotoConsent = (typeof photoConsents)[number];

const credit = z.string().trim().min(1).max(200).describe("Who took it, as printed beside it");
/** The longest edge of a photo that is stored. */
export const mostPhotoPixels = 4096;
const pixels = z.int().min(1).max(mostPhotoPixels);

/** A photo. Its bytes are stored beside the record, under its id. */
export const photo = z.strictObject({
  ...entry,
  activity: activityId.optional().describe("What it was taken at; the visit as a whole when absent"),
  at: instantMinute.optional().describe("When it was added, by the clock of the device"),
  alt: text.optional().describe("What it shows, for people who cannot see it"),
  credit: credit.optional(),
  consent: z
    .enum(photoConsents)
    .optional()
    .describe("Whether those shown agree to publication; not asked when absent"),
  width: pixels.optional(),
  height: pixels.optional(),
});
export type Photo = z.output<typeof photo>;

/** What a device says about a photo; its id follows from that of the mark. */
export const sentPhoto = z.strictObject({
  alt: text.optional(),
  credit: credit.optional(),
  consent: z.enum(photoConsents).optional(),
  visibility: z.enum(["public", "restricted", "private"]).default("restricted"),
});

/** The id of a photo, under which its bytes are stored: photo- and a UUID that the device makes. */
export const photoId = z.string().regex(/^photo-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);

/** The id of the photo that a mark adds. */
export const photoOfMark = (mark: string): string => mark.replace(/^mark-/, "photo-");

/** Whether those shown agree to publication, or nobody can be recognised. */
const hasConsent = ({ consent }: Photo): boolean => consent === "given" || consent === "nobody";

/**
 * Returns the visibility of a photo. Without consent it is not public, even if it is marked as public; if somebody in
 * it has refused, only organisers see it.
 */
export function photoVisibility(one: Photo): Visibility {
  if (one.private || one.consent === "refused") return "private";
  return one.public && hasConsent(one) ? "public" : "restricted";
}

/** The data of a stored photo without its bytes. */
export interface PhotoFile {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  /** The number of bytes. */
  readonly fileSize: number;
}

/** The maximum number of photos in a news item. */
export const mostNewsPhotos = 12;

/** Requirements that a photo still has to meet before a news item may show it. */
export type PhotoNeed = "consent" | "public" | "alt" | "credit";

/** Returns the requirements that a photo does not meet; empty if the news may show it. */
export const newsNeeds = (one: Photo): PhotoNeed[] => [
  ...(hasConsent(one) ? [] : (["consent"] as const)),
  ...(one.public && !one.private ? [] : (["public"] as const)),
  ...(one.alt ? [] : (["alt"] as const)),
  ...(one.credit ? [] : (["credit"] as const)),
];

/** Returns the photos that were chosen for the news item and may be shown there, in the order of the choice. */
export const newsPhotos = ({
  news,
  photos,
}: {
  readonly news?: { readonly photos?: readonly string[] | undefined } | undefined;
  readonly photos: readonly Photo[];
}): readonly Photo[] =>
  [...new Set(news?.photos)].flatMap(
    (id) => photos.find((one) => one.id === id && newsNeeds(one).length === 0) ?? [],
  );

/** Returns the photos that may be published. Only the bytes of these are served to everybody. */
export const publicPhotos = ({ photos }: { readonly photos: readonly Photo[] }): readonly Photo[] =>
  photos.filter((one) => photoVisibility(one) === "public");
