// Names of places and legs within a sentence.
import type { Leg } from "#domain";
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
  leg: (id) =>
    legNamed(index.legs.get(id), (name, language) =>
      language === "en" ? withArticle(name) : language === "de" ? bodyIn(name, "de", "subject") : name,
    ),
  visited: (id) => {
    const leg = index.legs.get(id);
    return legNamed(leg, (name, language) => visitedPlace(name, leg?.country, language));
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

const legNamed = (leg: Leg | undefined, nameIn: Parameters<typeof named>[1]): Fragment | undefined =>
  leg && named(leg.title, nameIn, ref("leg", leg.id));
