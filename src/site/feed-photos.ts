// The photos of a news item for feed readers: in its text, as enclosures, and as Media RSS 1.5.1.
import { type PublicPhoto, xmlText as xml } from "#documents";
import { saySite } from "#text";
import { photoAddress } from "./addresses.ts";
import type { SiteLook } from "./content.ts";

export interface FeedPhoto extends PublicPhoto {
  readonly url: string;
  /** `Photo: City press office`; empty if nobody is credited. */
  readonly caption: string;
}

export const feedPhotos = (
  { language, origin }: SiteLook,
  visit: string,
  photos: readonly PublicPhoto[],
): FeedPhoto[] =>
  photos.map((photo) => ({
    ...photo,
    url: `${origin}${photoAddress(visit, photo.id)}`,
    caption: photo.credit ? saySite(language, "photo", { credit: photo.credit }) : "",
  }));

export const photoInText = ({ url, alt, caption, width, height }: FeedPhoto): string =>
  `<figure><img src="${xml(url)}" alt="${xml(alt.text)}" width="${width}" height="${height}"/><figcaption>${xml(caption)}</figcaption></figure>`;

export const photosInAtom = (photos: readonly FeedPhoto[]): string =>
  photos
    .map(
      ({ url, alt, fileSize }) =>
        `<link rel="enclosure" type="image/jpeg" length="${fileSize}" title="${xml(alt.text)}" href="${xml(url)}"/>\n`,
    )
    .join("") + media(photos);

/** An item of RSS 2.0 has one enclosure; further photos are media. */
export const photosInRss = (photos: readonly FeedPhoto[]): string =>
  photos
    .slice(0, 1)
    .map(({ url, fileSize }) => `<enclosure url="${xml(url)}" length="${fileSize}" type="image/jpeg"/>\n`)
    .join("") + media(photos);

export const photosInJson = (photos: readonly FeedPhoto[]) => {
  const [main] = photos;
  if (!main) return {};
  const attachments = photos.map(({ url, alt, fileSize }) => ({
    url,
    mime_type: "image/jpeg",
    title: alt.text,
    size_in_bytes: fileSize,
  }));
  return { image: main.url, attachments };
};

const media = (photos: readonly FeedPhoto[]): string =>
  photos
    .map(
      ({
        url,
        alt,
        credit,
        width,
        height,
        fileSize,
      }) => `<media:content url="${xml(url)}" type="image/jpeg" medium="image" width="${width}" height="${height}" fileSize="${fileSize}">
<media:description type="plain">${xml(alt.text)}</media:description>
${credit ? `<media:credit role="photographer">${xml(credit)}</media:credit>\n` : ""}</media:content>
`,
    )
    .join("");
