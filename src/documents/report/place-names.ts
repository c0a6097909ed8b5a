// Names of places and legs within a sentence.
import { bodyIn, placeIn, visitedPlace, withArticle } from "#text";
import { type Fragment, named, ref } from "./fragment.ts";
import type { Naming } from "./naming.ts";

export interface PlaceNames {
  leg(id: string): Fragment | undefined;
  /** Returns a leg as the object of "visited". */
  visited(id: string): Fragment | undefined;
  place(id: string): Fragment | undefined;
}

export const placeNames = ({ index }: Naming): PlaceNames => ({
  leg(id) {
    const found = index.legs.get(id);
    return (
      found &&
      named(
        found.title,
        (name, language) =>
          language === "en" ? withArticle(name) : language === "de" ? bodyIn(name, "de", "subject") : name,
        ref("leg", id),
      )
    );
  },
  visited(id) {
    const found = index.legs.get(id);
    return (
      found &&
      named(
        found.title,
        (name, language) => visitedPlace(name, found.country ?? "", language),
        ref("leg", id),
      )
    );
  },
  place(id) {
    const site = index.sites.get(id);
    return (
      site &&
      named(
        site.place.name,
        (name, language) =>
          language === "en" ? withArticle(name) : language === "zh-Hans" ? name : placeIn(name, language),
        ref("place", site.place.id),
      )
    );
  },
});
