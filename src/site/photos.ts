// Photos of a visit, each with what it shows and who took it.
import type { PublicPhoto } from "#documents";
import { saySite } from "#text";
import { photoAddress } from "./addresses.ts";
import type { ShownVisit, SiteLook } from "./content.ts";
import { type Html, html } from "./frame.ts";
import { told } from "./words.ts";

export const photoFigures = ({ language }: SiteLook, { visit, view }: ShownVisit): Html =>
  view.photos.length === 0
    ? html``
    : html`<div class="photos">${view.photos.map((photo) => figure(photo, visit.id, language))}</div>`;

const figure = (
  { id, alt, credit, size }: PublicPhoto,
  visit: string,
  language: SiteLook["language"],
): Html =>
  html`<figure><img src="${photoAddress(visit, id)}" alt="${alt.text}" ${alt.lang ? html`lang="${alt.lang}"` : ""} loading="lazy" ${
    size ? html`width="${String(size.width)}" height="${String(size.height)}"` : ""
  } /><figcaption>${told(alt)}${credit ? html` <span class="soft">${saySite(language, "photo", { credit })}</span>` : ""}</figcaption></figure>`;
