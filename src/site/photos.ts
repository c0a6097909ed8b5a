// Photos on public pages, each with what it shows and who took it.
import type { PublicPhoto } from "#documents";
import { saySite } from "#text";
import { photoAddress, previewPhotoAddress } from "./addresses.ts";
import type { SiteLook } from "./content.ts";
import { type Html, html } from "./frame.ts";
import { told } from "./words.ts";

/** Returns the photos of a visit side by side, each with a caption of what it shows and who took it. */
export const photoFigures = (look: SiteLook, visit: string, photos: readonly PublicPhoto[]): Html =>
  inGrid(
    photos.map((photo) => {
      const credit = creditOf(look, photo);
      return html`<figure>${image(look, visit, photo)}<figcaption>${told(photo.alt)}${credit ? html` <span class="soft">${credit}</span>` : ""}</figcaption></figure>`;
    }),
  );

/** Returns photos of a news item, each with its credit below it. */
export const newsFigures = (look: SiteLook, visit: string, photos: readonly PublicPhoto[]): Html =>
  inGrid(photos.map((photo) => newsFigure(look, visit, photo)));

/** Returns one photo of a news item with its credit below it. */
export const newsFigure = (look: SiteLook, visit: string, photo: PublicPhoto): Html =>
  html`<figure>${image(look, visit, photo)}<figcaption class="soft">${creditOf(look, photo)}</figcaption></figure>`;

const inGrid = (figures: readonly Html[]): Html =>
  figures.length === 0 ? html`` : html`<div class="photos">${figures}</div>`;

const creditOf = ({ language }: SiteLook, { credit }: PublicPhoto): string =>
  credit ? saySite(language, "photo", { credit }) : "";

/** A photo takes the width of its container. The browser loads it when it is about to come into view. */
const image = ({ preview }: SiteLook, visit: string, { id, alt, width, height }: PublicPhoto): Html =>
  html`<img src="${(preview ? previewPhotoAddress : photoAddress)(visit, id)}" alt="${alt.text}" ${
    alt.lang ? html`lang="${alt.lang}"` : ""
  } loading="lazy" decoding="async" width="${String(width)}" height="${String(height)}" />`;
