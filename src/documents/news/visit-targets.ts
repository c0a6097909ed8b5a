// What a delegation visited: a body, a place, or the target in the title of the visit.

import { textExactlyIn } from "#domain";
import { bodyIn, type Language } from "#text";
import { type Account, hostsOf, type ReportedEvent } from "./account.ts";
import { type Fragment, firstOf, nameIn, nothing, quoted, ref, row } from "./fragment.ts";
import { isNamedBy } from "./name-parts.ts";
import { placeInProse } from "./place-names.ts";

/** The targets of consecutive visits. */
export interface Targets {
  /** In the form after "visited". */
  readonly all: Fragment;
  /** In the form after "at". */
  readonly at: Fragment;
  /** What was visited according to the title. */
  readonly titled: Fragment;
  /** In the form after "met", if people were met. */
  readonly met: Fragment | undefined;
}

/** Returns the targets of visits that are described together. */
export function visitTargets(account: Account, group: readonly ReportedEvent[]): Targets {
  const list = (use: "object" | "at") => row(group.flatMap((one) => targetOf(account, one, use)));
  const [first] = group;
  return {
    all: list("object"),
    at: list("at"),
    titled: first ? titledTarget(first) : nothing,
    met: group.length === 1 && first ? metIn(first) : undefined,
  };
}

/** "Meeting the German-speaking community": returns whom they met. */
function metIn({ activity }: ReportedEvent): Fragment | undefined {
  const title = quoted(activity.title, ref("activity", activity.id));
  return {
    ...title,
    in: (language) => (language === "en" ? /^Meeting (the .+)$/.exec(title.in("en") ?? "")?.[1] : undefined),
  };
}

/** "Visit to X", "Visite de X": returns the X. */
function titledTarget({ activity }: ReportedEvent): Fragment {
  const title = quoted(activity.title, ref("activity", activity.id));
  return {
    ...title,
    in: (language) => {
      const words = title.in(language);
      if (words === undefined) return undefined;
      return language === "en" ? englishTarget(words) : language === "fr" ? frenchTarget(words) : undefined;
    },
  };
}

function targetOf(account: Account, one: ReportedEvent, use: "object" | "at"): Fragment[] {
  const { names } = account;
  const { activity, held } = one;
  const hosts = hostsOf(account, one);
  const bodies = hosts.flatMap((id) => names.introduced(id, use === "at" ? "object" : use) ?? []);
  const called = held.called && quoted(held.called, ref("held", held.id));
  const byTitle = titledTarget(one);
  const titled: Fragment = {
    ...byTitle,
    in: (language) => {
      const said = byTitle.in(language);
      const isHost = hosts.some((id) => {
        const body = names.index.organisations.get(id);
        const name = body && nameIn(body.name, language);
        const bare = said?.replace(/^(the|le|la|l’) ?/, "");
        return name && bare && (bare.includes(name) || name.includes(bare));
      });
      // If the title names the body, its explanation is added.
      return isHost ? undefined : said;
    },
  };
  const place = placeNamed(account, one);
  const body = bodies.length > 0 ? row(bodies) : undefined;
  const [known] = held.place === undefined ? activity.places : [held.place];
  // "Visited the city" does not say what was seen there.
  const isSeat = hosts.some((id) =>
    ["city", "region", "ministry"].includes(names.index.organisations.get(id)?.kind ?? "other"),
  );
  const named = hosts.some((id) => {
    const found = names.index.organisations.get(id);
    return found && Object.values(activity.title).some((title) => isNamedBy(found, title));
  });
  const isHosted = {
    ...row(bodies),
    in: (language: Language) =>
      !named && (isSeat || (isLabel(one, language) && known)) ? undefined : body?.in(language),
  };
  return [
    firstOf(
      called,
      titled,
      named ? isHosted : place,
      isHosted,
      known === undefined ? undefined : placeOf(account, known),
    ),
  ];
}

/** Whether a title neither names the body nor says that it was a visit. */
const isLabel = ({ activity }: ReportedEvent, language: Language): boolean =>
  language === "en" && !/visit|tour/i.test(textExactlyIn(activity.title, "en") ?? "visit");

const englishTarget = (title: string): string | undefined =>
  /^(?:Study |Guided |Technical )?(?:[Vv]isit to|[Tt]our of|[Vv]isit of|[Ii]nspection of) (.+)$/.exec(
    title,
  )?.[1];

/** `Visite du Center Rog`: returns `le Center Rog`. */
function frenchTarget(title: string): string | undefined {
  const rest = /^Visite (?:guidée )?(du |des |de la |de l['’]|de |d['’])(.+)$/.exec(title);
  if (!rest?.[1] || !rest[2]) return undefined;
  const article = { "du ": "le ", "des ": "les ", "de la ": "la " }[rest[1]];
  if (article) return `${article}${rest[2]}`;
  return /^de l/.test(rest[1]) ? `l’${rest[2]}` : rest[2];
}

/** Returns the place with the title of the visit. */
function placeNamed(account: Account, { activity, held }: ReportedEvent): Fragment | undefined {
  const titles = new Set(Object.values(activity.title));
  const places = held.place === undefined ? activity.places : [held.place];
  const found = places.find((id) => {
    const site = account.names.index.sites.get(id);
    return site && Object.values(site.place.name).some((name) => titles.has(name));
  });
  return found === undefined ? undefined : placeOf(account, found);
}

/** Returns a place within a sentence: common words are in lower case and take the article in English. */
function placeOf(account: Account, id: string): Fragment {
  const site = account.names.index.sites.get(id);
  const name = quoted(site?.place.name ?? {}, ref("place", site?.place.id ?? id));
  return {
    ...name,
    in: (language) => {
      const words = name.in(language);
      if (words === undefined || language === "zh-Hans") return words;
      return language === "en" ? placeInProse(words) : bodyIn(words, language, "object");
    },
  };
}
