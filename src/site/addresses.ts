// The addresses of the public site, below /site.
import type { Language } from "#text";

export const siteRoot = "/site";

const below = (language: Language, path = ""): string => `${siteRoot}/${language}${path}`;

export const homeAddress = (language: Language): string => below(language);
/** All news, or those of one category. */
export const newsAddress = (language: Language, category?: string): string =>
  below(language, category === undefined ? "/news" : `/news/${category}`);
export const visitAddress = (language: Language, visit: string): string =>
  below(language, `/visits/${visit}`);
export const itemAddress = (language: Language, visit: string): string =>
  below(language, `/visits/${visit}/news`);
export const practicesAddress = (language: Language): string => below(language, "/practices");
export const partnersAddress = (language: Language): string => below(language, "/partners");
/** The news of a language, or of one category, for feed readers. */
export const feedAddress = (language: Language, format: string, category?: string): string =>
  `${newsAddress(language, category)}/feed.${format}`;
/** The picture that other sites show beside a link. */
export const pictureAddress = (language: Language, visit: string, page: "visit" | "news" = "visit"): string =>
  `${page === "visit" ? visitAddress(language, visit) : itemAddress(language, visit)}/picture.png`;
/** The programme as a page that other sites may show in a frame. */
export const embedAddress = (language: Language, visit: string): string =>
  `${visitAddress(language, visit)}/embed`;
export const photoAddress = (visit: string, photo: string): string =>
  `${siteRoot}/photos/${visit}/${photo}.jpg`;
/** The same photo for organisers, before it is public. */
export const previewPhotoAddress = (visit: string, photo: string): string =>
  `/api/visits/${visit}/record/photos/${photo}`;
