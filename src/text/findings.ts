// Findings, conflicts and levels in words: what is wrong, where, and what would have to change.
import {
  type Demand,
  type Finding,
  indexVisit,
  type LanguageTag,
  type Objective,
  type ObjectiveLevel,
  objectiveLevels,
  type Programme,
  type RuleLevel,
  type Standing,
  type Subject,
  textIn,
  toZoned,
  type Unplaced,
  type Visit,
  type Wish,
} from "#domain";
import { clock, duration, shortDate } from "./dates.ts";
import { perLanguage } from "./per-language.ts";
import { sayReport } from "./planning-report.ts";
import { catalogueOf, isLanguage, type Language, voice } from "./say.ts";

const say = voice("findings");
type Key = Parameters<typeof say>[1];

const isKey = (key: string): key is Key => key in catalogueOf("en").findings;

/** Returns a finding as one sentence. Every rule and variant of the catalogue has a message in every language. */
export function sayFinding(language: Language, finding: Finding, visit: Visit): string {
  const key = `${finding.rule}.${finding.variant}`;
  const clash = (finding.clash ?? []).map((demand) => sayDemand(language, demand, visit));
  const values = {
    ...valuesOf(language, visit, finding.subjects, finding.facts),
    clash: clash.join(clauseSeparator(language)),
  };
  if (isKey(key)) return say(language, key, values);
  // A rule without a message still shows its name and its subjects.
  return `${key}: ${finding.subjects.map((subject) => nameOf(visit, subject, language)).join(", ")}`;
}

/** Returns one demand of a conflict as a clause, such as "the City Hall meeting takes place Thu 26 Oct 09:00–11:30". */
export const sayDemand = (language: Language, demand: Demand, visit: Visit): string =>
  say(language, `demand.${demand.demand}`, valuesOf(language, visit, demand.subjects, demand.facts));

/** Returns why an activity has no time: a heading sentence, and the conflicting demands, one clause each. */
export function sayUnplaced(
  language: Language,
  unplaced: Unplaced,
  visit: Visit,
): { reason: string; demands: string[] } {
  const activity = nameOf(visit, { kind: "activity", id: unplaced.activity }, language);
  return {
    reason: say(language, `unplaced.${unplaced.proof}`, { activity, count: unplaced.clash.length }),
    demands: unplaced.clash.map((demand) => sayDemand(language, demand, visit)),
  };
}

/**
 * Returns why a wish is not met at one activity: why that is not in the programme, why its people do not attend it, or
 * that they attend something that they want to avoid.
 */
export function sayUnmet(
  language: Language,
  why: Unplaced,
  wish: Wish,
  { visit, programme }: { readonly visit: Visit; readonly programme: Programme },
): { reason: string; demands: string[] } {
  if (!programme.placements.some((placement) => placement.activity === why.activity))
    return sayUnplaced(language, why, visit);
  const activity = nameOf(visit, { kind: "activity", id: why.activity }, language);
  const who = nameOf(visit, attendee(visit, wish.of), language);
  const key = wish.wants === "avoid" ? "absent.avoided" : (`absent.${why.proof}` as const);
  return {
    reason: say(language, key, { activity, who, count: why.clash.length }),
    demands: why.clash.map((demand) => sayDemand(language, demand, visit)),
  };
}

/** Returns a wish and its outcome, as a heading. */
export function sayWish(
  language: Language,
  { wish: id, met, by }: { readonly wish: string; readonly met: boolean; readonly by: readonly string[] },
  visit: Visit,
): string {
  const subjects = by.map((activity): Subject => ({ kind: "activity", id: activity }));
  const values = {
    ...valuesOf(language, visit, subjects, {}),
    wish: nameOf(visit, { kind: "wish", id }, language),
  };
  return say(language, !met ? "wish.unmet" : by.length > 0 ? "wish.met" : "wish.avoided", values);
}

/** Says that nothing in a visit would meet a wish. */
export const sayNoOffer = (language: Language): string => say(language, "wish.no-offer");

/** Returns a delegation, a party or a person by id, as a subject. */
export function attendee(visit: Visit, id: string): Subject {
  const index = indexVisit(visit);
  if (index.people.has(id)) return { kind: "person", id };
  return { kind: index.parties.has(id) ? "party" : "delegation", id };
}

/** Returns the name of a rule level, of a level of the objective, or of a rule. */
export const sayRuleLevel = (language: Language, level: RuleLevel): string =>
  say(language, `rule-level.${level}`);
export const sayObjectiveLevel = (language: Language, level: ObjectiveLevel): string =>
  say(language, `objective.${level}`);

const decimal = perLanguage((language) => new Intl.NumberFormat(language, { maximumFractionDigits: 3 }));
const percent = perLanguage(
  (language) => new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 1 }),
);

/** Returns a figure in the notation of a language, with three decimals at most. */
export function sayAmount(language: Language, value: number): string {
  const cut = Math.trunc(value * 1000) / 1000;
  return cut === 0 && value !== 0 ? `<${decimal(language).format(0.001)}` : decimal(language).format(cut);
}

/**
 * Returns the amount of a level. Unfairness is a share, of which only the whole thousandths are shown: its fraction only
 * orders programmes.
 */
export const sayLevelAmount = (language: Language, level: ObjectiveLevel, value: number): string =>
  level === "unfairness" ? percent(language).format(Math.trunc(value) / 1000) : sayAmount(language, value);

/**
 * Returns how another programme differs, level by level. Leaves out differences that serve only to order programmes.
 */
export const sayChanges = (language: Language, before: Objective, after: Objective): string[] =>
  objectiveLevels.flatMap((level) => {
    const change = after[level] - before[level];
    if (Math.abs(change) < 0.001) return [];
    const count = Math.max(1, Math.round(Math.abs(change)));
    return [
      say(language, `change.${level}.${change > 0 ? "more" : "less"}`, {
        count,
        amount: duration(count, language),
      }),
    ];
  });

export function sayRule(language: Language, rule: string): string {
  const key = `rule.${rule}`;
  return isKey(key) ? say(language, key) : rule;
}

/** Returns the name of a finding's subject for a reader: a person without a public name by role. */
export function nameOf(visit: Visit, subject: Subject, language: LanguageTag): string {
  const index = indexVisit(visit);
  const { id } = subject;
  const read = (value: Parameters<typeof textIn>[0] | undefined) =>
    value ? textIn(value, language, visit.languages) : id;
  switch (subject.kind) {
    case "person": {
      const person = index.people.get(id);
      return read(person?.name ?? person?.role);
    }
    case "interpreter": {
      const interpreter = index.interpreters.get(id);
      return read(interpreter?.name ?? interpreter?.role);
    }
    case "activity":
      return read(index.activities.get(id)?.title);
    case "party":
      return read(index.parties.get(id)?.title);
    case "delegation":
      return read(index.delegations.get(id)?.title);
    case "organisation":
      return read(index.organisations.get(id)?.name);
    case "place": {
      const site = index.sites.get(id);
      return read(site?.room?.name ?? site?.place.name);
    }
    case "leg":
      return read(index.legs.get(id)?.title);
    case "vehicle":
      return read(index.vehicles.get(id)?.title);
    case "topic":
      return read(index.topics.get(id)?.title);
    case "visit":
      return id === visit.id ? read(visit.title) : id;
    case "rule":
      return isLanguage(language) ? sayRule(language, id) : id;
    case "wish":
      return wishName(visit, id, language);
  }
}

/** Returns a wish as "Hangzhou – Meet: Center Rog"; its id if its title is not in the reader's language. */
function wishName(visit: Visit, id: string, language: LanguageTag): string {
  const wish = indexVisit(visit).wishes.get(id);
  if (!wish || !isLanguage(language)) return id;
  const [kind, target] = Object.entries(wish.target)[0] as [Subject["kind"], string];
  const wanted = sayReport(language, `wish.${wish.wants}`, {
    target: nameOf(visit, { kind, id: target }, language),
  });
  return `${nameOf(visit, attendee(visit, wish.of), language)} – ${wanted}`;
}

/** Names that a message may use but that a finding need not have. */
const nothingNamed: Readonly<Record<string, string>> = Object.fromEntries(
  [
    "person",
    "interpreter",
    "activity",
    "activity2",
    "activityOthers",
    "place",
    "place2",
    "vehicle",
    "party",
    "delegation",
    "visit",
  ].flatMap((key) => [
    [key, ""],
    [`${key}List`, ""],
  ]),
);

const conjunction = perLanguage((language) => new Intl.ListFormat(language, { type: "conjunction" }));

/** Returns the separator between two demands of a conflict. */
const clauseSeparator = (language: Language): string => (language === "zh-Hans" ? "；" : "; ");

/** Maximum number of names of one kind in a sentence; the rest become a number. */
const longestList = 8;

/** Returns names as one list in a sentence. Roles may contain commas. */
export function listOf(language: Language, all: readonly string[]): string {
  const names =
    all.length <= longestList + 1
      ? all
      : [...all.slice(0, longestList), say(language, "more", { count: all.length - longestList })];
  return names.some((name) => name.includes(",")) ? names.join("; ") : conjunction(language).format(names);
}

/**
 * Returns values for a message: names by kind of subject, `activity2` for the second, `people` for all; facts as
 * words.
 */
export function valuesOf(
  language: Language,
  visit: Visit,
  subjects: readonly Subject[],
  facts: Readonly<Record<string, string | number>>,
): Record<string, string | number> {
  const values: Record<string, string | number> = { ...nothingNamed };
  const zone = zoneOf(visit, subjects);
  for (const [key, value] of Object.entries(facts)) {
    if (key.endsWith("At") && typeof value === "number") {
      values[key] = `${shortDate(toZoned(value, zone).toPlainDate(), language)} ${clock(value, zone)}`;
      values[`${key.slice(0, -2)}Clock`] = clock(value, zone);
    } else if (key.endsWith("Minutes") && typeof value === "number") values[key] = duration(value, language);
    else if (key.endsWith("Date") && typeof value === "string")
      values[key] = shortDate(Temporal.PlainDate.from(value), language);
    else values[key] = key === "from" || key === "to" ? languageName(language, String(value)) : value;
  }
  const byKind = new Map<string, string[]>();
  for (const subject of subjects) {
    const names = byKind.get(subject.kind) ?? [];
    names.push(nameOf(visit, subject, language));
    byKind.set(subject.kind, names);
  }
  for (const [kind, names] of byKind) {
    names.forEach((name, i) => {
      values[i === 0 ? kind : `${kind}${i + 1}`] = name;
    });
    // People without a public name can share a role, which is stated once.
    values[`${kind}List`] = listOf(language, [...new Set(names)]);
    values[`${kind}Others`] = listOf(language, names.slice(1));
    values[`${kind}Count`] = names.length;
  }
  return values;
}

/** Returns the name of a language in another. */
export const languageName = (language: Language, tag: string): string =>
  new Intl.DisplayNames(language, { type: "language" }).of(tag) ?? tag;

/** Returns the zone for the times of a finding: that of its first activity or place. */
function zoneOf(visit: Visit, subjects: readonly Subject[]): string {
  const index = indexVisit(visit);
  for (const subject of subjects) {
    const activity = subject.kind === "activity" ? index.activities.get(subject.id) : undefined;
    if (activity) return index.legOf(activity).zone;
    const site = subject.kind === "place" ? index.sites.get(subject.id) : undefined;
    if (site) return index.legOfPlace(site.id).zone;
  }
  return visit.legs[0]?.zone ?? "UTC";
}

const standingKinds = ["kept", "warned", "conflicting", "dropped", "reserve", "others"] as const;

/** One count of a summary in words. `isGood`: the only count that may be green. */
export interface StandingLine {
  readonly kind: (typeof standingKinds)[number];
  readonly isGood: boolean;
  readonly text: string;
}

/**
 * Returns what a programme keeps, schedules with a conflict or a warning, and drops: one phrase each, without zeros.
 */
export const sayStanding = (language: Language, standing: Standing): StandingLine[] =>
  standingKinds.flatMap((kind) => {
    const count = standing[kind].length;
    if (count === 0 && kind !== "kept") return [];
    const text = say(language, `standing.${kind}`, { count, all: standing.activities });
    return [{ kind, isGood: kind === "kept" && count > 0, text }];
  });
