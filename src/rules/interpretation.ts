// Interpretation: the language pairs that an activity needs, derived from its attendees.
import {
  type Activity,
  type ActivityKind,
  baseLanguage,
  indexVisit,
  isMovement,
  type PersonId,
  type Visit,
} from "#domain";

/** Kinds other than movements that need no interpretation unless the activity asks for it. */
const withoutInterpretation: ReadonlySet<ActivityKind> = new Set(["free-time", "meal", "walk"]);

/**
 * Returns the language pairs between which interpreters must work for these people, each as [working
 * language, language of those who do not speak it]. Empty when everybody shares a working language, when the
 * kind needs no interpretation, or when the host provides the interpreters.
 */
export function interpretationNeeds(
  visit: Visit,
  activity: Activity,
  people: readonly PersonId[],
): [string, string][] {
  if (activity.interpretation?.provided) return [];
  if (activity.interpretation?.between) return activity.interpretation.between.map(([a, b]) => [a, b]);
  const isQuiet = isMovement(activity.kind) || withoutInterpretation.has(activity.kind);
  if (!activity.interpretation && isQuiet) return [];
  const index = indexVisit(visit);
  const spoken = people.map((id) => (index.people.get(id)?.languages ?? []).map(baseLanguage));
  const working =
    activity.languages.length > 0 ? activity.languages.map(baseLanguage) : workingLanguage(spoken, visit);
  const first = working[0];
  if (first === undefined) return [];
  const pairs: [string, string][] = [];
  const need = (a: string, b: string) => {
    if (!pairs.some(([, other]) => other === b)) pairs.push([a, b]);
  };
  // Speakers of different working languages do not understand each other.
  const shared = mostSpoken(working, spoken) ?? first;
  for (const languages of spoken) {
    const own = languages.find((language) => working.includes(language)) ?? languages[0];
    if (own !== undefined && !languages.some((one) => isUnderstood(one, shared))) need(shared, own);
  }
  return pairs;
}

/**
 * Languages whose speakers meet without interpreters, as delegations of these countries do. Our own choice; an item
 * that needs an interpreter nevertheless states it as its `interpretation`.
 */
const alike: readonly (readonly string[])[] = [
  ["cs", "sk"],
  ["bs", "hr", "sr", "cnr", "sh"],
  ["no", "nb", "nn"],
];

const isUnderstood = (a: string, b: string): boolean =>
  a === b || alike.some((group) => group.includes(a) && group.includes(b));

/** Returns the language that most people speak or, of several, the first. */
function mostSpoken(
  languages: readonly string[],
  spoken: readonly (readonly string[])[],
): string | undefined {
  const speakers = (language: string) => spoken.filter((own) => own.includes(language)).length;
  return languages.toSorted((a, b) => speakers(b) - speakers(a))[0];
}

/**
 * Returns the language that most of them speak. Between equals, one between which the interpreters of the visit work
 * comes first, then English, then the alphabet decides.
 */
function workingLanguage(spoken: readonly (readonly string[])[], { interpreters }: Visit): string[] {
  const counts = new Map<string, number>();
  for (const languages of spoken)
    for (const language of new Set(languages)) counts.set(language, (counts.get(language) ?? 0) + 1);
  const isServed = (language: string) =>
    interpreters.some(({ pairs }) => pairs.some((pair) => pair.map(baseLanguage).includes(language)));
  const ranked = [...counts].sort(
    ([a, n], [b, m]) =>
      m - n ||
      Number(isServed(b)) - Number(isServed(a)) ||
      Number(b === "en") - Number(a === "en") ||
      (a < b ? -1 : 1),
  );
  return ranked.slice(0, 1).map(([language]) => language);
}

/** Whether an interpreter works between two languages, in either direction. */
export const worksBetween = (pairs: readonly (readonly [string, string])[], a: string, b: string): boolean =>
  pairs.some(([x, y]) => {
    const [p, q] = [baseLanguage(x), baseLanguage(y)];
    return (
      (p === baseLanguage(a) && q === baseLanguage(b)) || (p === baseLanguage(b) && q === baseLanguage(a))
    );
  });
