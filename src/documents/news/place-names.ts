// Names of places and legs within a sentence.
import type { Leg } from "#domain";
import { bodyIn, placeIn, visitedPlace, withArticle } from "#text";
import { type Fragment, named, ref } from "./fragment.ts";
import { midSentence } from "./mid-sentence.ts";
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
          language === "en" ? placeInProse(name) : language === "zh-Hans" ? name : placeIn(name, language),
        ref("place", site.place.id),
      )
    );
  },
});

/** Returns an English place within a sentence: common words are in lower case and take the article. */
export function placeInProse(name: string): string {
  const [first = "", ...rest] = name.split(" ");
  const isNoun =
    rest.length === 0 &&
    /^(Market|Port|Harbour|Airport|Factory|Museum|Library|Theatre|Hospital|School|Station|Farm|Park|Garden|Town|Village)$/.test(
      first,
    );
  if (isNoun) return `the ${first.toLowerCase()}`;
  const isCommon = rest.length > 0 && rest.every((word) => /^\p{Ll}/u.test(word));
  if (!isCommon) return withArticle(name);
  const small =
    /^(The|City|Town|Village|Old|New|Main|Central|River|Market|Conference|Waste|Science|Public|Local|Community|Business|Industrial|Historic|Storage|Youth|Children|Children’s|Sports|Medical|Training|Research|Assembly|Exhibition|Concert|Organic|Dairy|Wind|Solar|Water|Recycling|Primary|Secondary|Nursery|Swimming|Power)$/.test(
      first,
    )
      ? midSentence(name)
      : name;
  return /^the /.test(small) ? small : `the ${small}`;
}

const legNamed = (leg: Leg | undefined, nameIn: Parameters<typeof named>[1]): Fragment | undefined =>
  leg && named(leg.title, nameIn, ref("leg", leg.id));
