// The public content of a visit, as plain data by language. The pages of the site receive nothing else.
import type { ActivityKind, PhotoFile, PublicPage, PublicText, ToldKind } from "#domain";
import type { Language } from "#text";

/** A text of the visit; `lang` is set if it is not in the language of the reader. */
export interface Told {
  readonly text: string;
  readonly lang?: string | undefined;
}

/** An activity of the public programme: no people, no transfers, no notes. */
export interface PublicItem {
  readonly id: string;
  /** `09:00–10:00` on the clock of the place. */
  readonly time: string;
  /** With the offset of the place; the end is missing if it is open. */
  readonly start: string;
  readonly end: string | undefined;
  readonly kind: ActivityKind;
  readonly toldKind: ToldKind;
  readonly title: Told;
  readonly where: string | undefined;
  readonly address: Told | undefined;
  readonly summary: Told | undefined;
  readonly hosts: readonly Told[];
  readonly cancelled: boolean;
  /** `Provisional`, if it may still move. */
  readonly note: string | undefined;
}

export interface PublicDay {
  readonly date: string;
  readonly legs: readonly Told[];
  readonly items: readonly PublicItem[];
}

export interface PublicPractice {
  readonly id: string;
  readonly title: Told;
  readonly topic: Told | undefined;
  readonly owner: Told | undefined;
  readonly evidence: Told | undefined;
  /** Its place, or the place of the public item at which it was seen. */
  readonly where: PracticePlace | undefined;
}

export interface PracticePlace {
  readonly is: "place" | "seen";
  readonly name: Told;
  readonly at: { readonly lat: number; readonly lon: number } | undefined;
}

/** A photo whose people agree; one without a description is not shown. */
export interface PublicPhoto extends PhotoFile {
  readonly alt: Told;
  readonly credit: string | undefined;
}

export interface PublicPartner {
  readonly name: Told;
  readonly country: string | undefined;
  readonly url: string | undefined;
}

/** The page of a visit in one language. */
export interface VisitView {
  readonly title: Told;
  readonly subtitle: Told | undefined;
  readonly purpose: readonly Told[];
  readonly legs: readonly { readonly title: Told; readonly country: string | undefined }[];
  readonly delegations: readonly { readonly title: Told; readonly parties: readonly Told[] }[];
  /** Empty before the first release. */
  readonly days: readonly PublicDay[];
  readonly practices: readonly PublicPractice[];
  readonly partners: readonly PublicPartner[];
  readonly photos: readonly PublicPhoto[];
}

/** The news item in one language, as sentences joined to paragraphs. */
export interface NewsView {
  readonly title: string;
  readonly summary: string;
  readonly category: { readonly slug: string; readonly name: string };
  readonly body: readonly { readonly heading: string; readonly paragraphs: readonly string[] }[];
  readonly publisher: string | undefined;
  /** The photos, the main one first. */
  readonly photos: readonly PublicPhoto[];
}

type ByLanguage<View> = Readonly<Partial<Record<Language, View>>>;

export interface PublicVisit {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly page: { readonly since: PublicText; readonly views: ByLanguage<VisitView> } | undefined;
  readonly news:
    | {
        readonly since: PublicText;
        /** The date that the item carries. */
        readonly dated: string;
        readonly sources: readonly string[];
        readonly views: ByLanguage<NewsView>;
      }
    | undefined;
  /** Pages that were public and are withdrawn. */
  readonly gone: readonly PublicPage[];
}
