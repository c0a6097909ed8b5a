// An activity as a part of a sentence: by the words of the record, by its title, or by its kind.
import { type Activity, type Held, textExactlyIn, toldKindOf } from "#domain";
import { afterA, type Heading, headingOf, kindHeading, type Language, sayNews } from "#text";
import type { Account, ReportedEvent } from "./account.ts";
import { computed, type Fragment, nameIn, ref } from "./fragment.ts";
import { isNamedBy } from "./name-parts.ts";

/** An activity in the forms that templates ask for. */
export interface EventPhrase {
  /** With its article; in Chinese, as an action. */
  readonly np: Fragment;
  /** As the subject of a sentence. */
  readonly noun: Fragment;
  /** After "à" in French. */
  readonly aNp: Fragment;
  /** As a direct object in German. */
  readonly objectNp: Fragment;
  readonly g: (language: Language) => string;
  /** Whether the phrase already names the hosts or the place. */
  isComplete(language: Language): boolean;
  /** Whether the phrase contains the title of the activity, not only its kind. */
  hasTitle(language: Language): boolean;
}

/** Returns the phrase of an activity. `usesHosts`: the record's words for its hosts are used instead of its title. */
export function phraseOf(account: Account, { held, activity }: ReportedEvent): EventPhrase {
  const { names } = account;
  const places = (language: Language) =>
    activity.places.flatMap((id) => {
      const site = names.index.sites.get(id);
      return site ? [nameIn(site.place.name, language)] : [];
    });
  const known = new Map<Language, Heading & { isTitle: boolean }>();
  const find = (language: Language): Heading & { isTitle: boolean } => {
    const kind = () =>
      kindHeading(sayNews(language, `noun.${toldKindOf(account.visit, activity)}`), language);
    const called = held.called && textExactlyIn(held.called, language);
    if (called !== undefined) {
      const own = headingOf(called, language, names.proper);
      if (language === "zh-Hans")
        return {
          np: own?.np ?? (activity.kind === "walk" ? called : `举行${called}`),
          noun: called,
          agreement: "m",
          isComplete: false,
          isTitle: true,
        };
      if (language === "en")
        return { np: called, noun: called, agreement: "m", isComplete: false, isTitle: true };
      if (own) return { ...own, isComplete: false, isTitle: true };
    }
    const usesHosts = (held.hosts ?? activity.hosts).some((id) => names.isNamed(id, language));
    const title = textExactlyIn(activity.title, language);
    if (title === undefined || (usesHosts && activity.kind === "meeting"))
      return { ...kind(), isTitle: false };
    if (activity.kind === "site-visit" && isUntold(account, activity, title))
      return { ...kind(), isTitle: false };
    const heading = headingOf(title, language, names.proper, places(language));
    if (heading) return { ...heading, isTitle: true };
    if (isUntold(account, activity, title)) return { ...kind(), isTitle: false };
    return {
      ...kindHeading(sayNews(language, `noun.${toldKindOf(account.visit, activity)}`), language, title),
      isTitle: true,
    };
  };
  const of = (language: Language) => {
    const found = known.get(language) ?? find(language);
    known.set(language, found);
    return found;
  };
  const refs = [ref("held", held.id), ref("activity", activity.id)];
  // "A session took place" is not news: an activity without title, hosts or topics is not mentioned.
  const isBare = isBareWithoutTitle(held, activity);
  const fragment = (say: (language: Language) => string): Fragment => ({
    ...computed((language) => (isBare && !of(language).isTitle ? undefined : say(language)), ...refs),
    // Either wording is sufficient.
    needs: [{ text: { ...activity.title, ...held.called }, isName: false, of: ref("held", held.id) }],
  });
  return {
    np: fragment((language) => of(language).np),
    noun: fragment((language) => of(language).noun),
    aNp: fragment((language) => afterA(of(language).np, language)),
    objectNp: fragment((language) => (language === "de" ? germanObject(of(language)) : of(language).np)),
    g: (language) => of(language).agreement,
    isComplete: (language) => of(language).isComplete,
    hasTitle: (language) => of(language).isTitle,
  };
}

const selfExplaining = new Set<string>(["plenary", "ceremony", "press", "walk", "site-visit"]);

const isBareWithoutTitle = (held: Held, activity: Activity): boolean =>
  held.topics.length === 0 &&
  ((held.hosts ?? activity.hosts).length === 0 || selfExplaining.has(activity.kind));

/** Titles that only name two sides, a body or a place do not state the kind of activity. The sentence names them itself. */
const isUntold = ({ names }: Account, { kind, places }: Activity, title: string): boolean =>
  / [–—-] /.test(title) ||
  places.some((id) => Object.values(names.index.sites.get(id)?.place.name ?? {}).includes(title)) ||
  // "The Irish–Slovenian forum" does not name two sides; "Zhengzhou–EKWB" does.
  (/[—–]/.test(title) && (kind === "bilateral" || kind === "meeting")) ||
  [...names.index.organisations.values()].some((body) => isNamedBy(body, title)) ||
  [...names.index.people.values()].some(({ role }) => Object.values(role).includes(title));

/** Returns a masculine noun phrase of German as an object. */
const germanObject = ({ np, agreement }: Heading): string =>
  agreement === "m"
    ? np
        .replace(/^ein /, "einen ")
        .replace(/^der /, "den ")
        .replace(/er(?= \p{Lu})/u, "en")
    : np;
