// The parts after the title of a line, between middle dots: attendees, speaker, status, and the rest.

import { problem, type VisitProblem } from "../validation/problem.ts";
import { shown } from "../validation/raw.ts";
import { nearestName } from "../validation/validate-schema.ts";
import { type ActivityKind, activityKinds } from "../visit/activity.ts";
import { type Conveyance, conveyances } from "../visit/particulars.ts";
import { lengthIn } from "./lengths.ts";
import type { LinePart } from "./line.ts";
import { momentsIn } from "./moment-words.ts";
import { type Named, named } from "./names.ts";
import { statusesIn } from "./status-words.ts";

/** The things that a part can name. */
export interface Known {
  readonly people: readonly Named[];
  readonly organisations: readonly Named[];
  readonly vehicles: readonly Named[];
  readonly places: readonly Named[];
  readonly everybody: readonly string[];
  /** Returns the people with a role, for words such as `mayors`; none if no roles are stated. */
  peopleOfRole?(text: string): readonly string[];
}

export interface Interpreted {
  readonly who: readonly string[];
  readonly without: readonly string[];
  readonly status: string | undefined;
  readonly kind: ActivityKind | undefined;
  readonly isToConfirm: boolean;
  /** Other keys of an activity. */
  readonly keys: Readonly<Record<string, unknown>>;
  /** Further details in words, including those that were not understood. */
  readonly summary: readonly string[];
  /** The parts of the summary that were not understood, unchanged. */
  readonly unread: readonly string[];
  readonly warnings: readonly VisitProblem[];
}

interface Draft {
  readonly who: string[];
  readonly without: string[];
  status: string | undefined;
  kind: ActivityKind | undefined;
  isToConfirm: boolean;
  keys: Record<string, unknown>;
  readonly summary: string[];
  readonly unread: string[];
  readonly warnings: VisitProblem[];
}

/** Interprets the parts of a line. A part without a known meaning is kept as text, with a warning. */
export function interpretParts(parts: readonly LinePart<string>[], known: Known, line: number): Interpreted {
  const draft: Draft = {
    who: [],
    without: [],
    status: undefined,
    kind: undefined,
    isToConfirm: false,
    keys: {},
    summary: [],
    unread: [],
    warnings: [],
  };
  for (const part of parts) {
    const statuses = statusesIn(part.value);
    for (const status of statuses) {
      if (draft.status && status !== draft.status) {
        const values = { key: draft.status };
        const within = { line, column: part.from };
        draft.warnings.push(problem("status-contradicts", ["programme"], { got: status, values, within }));
      }
      draft.status = status;
    }
    if (statuses.length > 0) continue;
    if (beginsLater.test(part.value)) {
      draft.summary.push(part.value);
      continue;
    }
    if (!fixedWord(draft, part.value) && !withValue(draft, part.value, known))
      people(draft, part, known, line);
  }
  return draft;
}

/** `for 7.30 pm` behind the time at which guests come: printed beside the item. */
const beginsLater = /^(?:for|pour|für|za)\s+\d{1,2}\s?(?:[:.hH]|[ap]\.?m|Uhr)/iu;

const one = <Value extends string>(values: readonly Value[], text: string): Value | undefined => {
  const wanted = text.trim().toLowerCase().replace(/\s+/g, "-");
  return values.find((value) => value === wanted);
};

/** Interprets words with one meaning: a status, a kind, moments, a conveyance. */
function fixedWord(draft: Draft, text: string): boolean {
  const kind = one(activityKinds, text);
  const conveyance = one(conveyances, text.replace(/^by\s+/i, "")) ?? conveyanceIn(text);
  const named = momentsIn(text);
  if (kind) draft.kind = kind;
  else if (conveyance) draft.keys = { ...draft.keys, by: conveyance };
  else if (named)
    draft.keys = { ...draft.keys, moments: [...new Set([...listOf(draft.keys.moments), ...named])] };
  else if (/^(?:tbc|to be confirmed)$/i.test(text)) draft.isToConfirm = true;
  else if (/^(?:private|internal|not public)$/i.test(text)) draft.keys = { ...draft.keys, public: false };
  else if (/^(?:opened specially|opens specially|opened for us)$/i.test(text))
    draft.keys = { ...draft.keys, openedForUs: true };
  else if (/^interpretation provided$/i.test(text))
    draft.keys = { ...draft.keys, interpretation: { provided: true } };
  else return false;
  return true;
}

const conveyanceWords: readonly (readonly [Conveyance, RegExp])[] = [
  ["walk", /^(?:on foot|zu fuß|à pied|a pie|a piedi|pieszo|peš|步行)$/iu],
  [
    "coach",
    /^(?:by bus|(?:mit (?:dem )?)?(?:reise)?bus|en (?:car|autocar|bus)|autocar|in pullman|en autob[uú]s|autokarem|z avtobusom|大巴|乘大巴)$/iu,
  ],
  [
    "train",
    /^(?:by rail|(?:mit (?:dem )?)?zug|(?:mit der )?bahn|(?:en |par le )?train|in treno|en tren|pociągiem|z vlakom|火车|高铁|乘火车|乘高铁)$/iu,
  ],
  ["car", /^(?:mit (?:dem )?auto|en voiture|in auto|en coche|samochodem|z avtom|乘车)$/iu],
  ["boat", /^(?:(?:mit dem )?(?:schiff|boot)|(?:en )?bateau|in battello|en barco|statkiem|z ladjo|乘船)$/iu],
  [
    "ferry",
    /^(?:(?:mit der )?fähre|(?:en )?(?:ferry|bac)|traghetto|en transbordador|promem|s trajektom|渡轮|轮渡)$/iu,
  ],
  [
    "plane",
    /^(?:by air|(?:mit dem )?flugzeug|(?:en |par )avion|in aereo|en avión|samolotem|z letalom|飞机|乘飞机)$/iu,
  ],
];

/** Returns how people travel, by the words of a programme. */
const conveyanceIn = (text: string): Conveyance | undefined =>
  conveyanceWords.find(([, words]) => words.test(text.trim()))?.[0];

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/**
 * Whether a text says in its own words who gives a meal: `gegeben vom Bundespräsidenten`. After such a preposition the
 * name has another case, so that the words stay together.
 */
export const isHostPhrase = (text: string): boolean =>
  /^(?:gegeben (?:von|vom)|ausgerichtet (?:von|vom)|auf einladung (?:von|vom|des|der)|na povabilo|wydan[ya] przez)\s/iu.test(
    text,
  );

/** Interprets a word with a value: `by the Mayor`, `dress: black tie`, `rain: Town Hall`, `lunch included`. */
function withValue(draft: Draft, text: string, known: Known): boolean {
  const match =
    /^(?:(?<givenBy>given by|offered by|hosted by|at the invitation of|by|offert[es]? par|à l[’']invitation (?:de|du|des)|gegeben (?:von|vom)|ausgerichtet (?:von|vom)|auf Einladung (?:von|vom|des|der)|offert[oa] (?:da|dal|dalla)|ofrecid[oa] por|prireja(?:jo|ta)?|gosti(?:jo|ta)?|na povabilo|wydan[ya] przez)\s+|(?<key>dress|rain|if rain|vehicles?|note|gifts?|hosts?|languages?|without|with|separately|summary|bring)(?::\s*|\s+))(?<value>.+)$/iu.exec(
      text,
    );
  const meals =
    /^(?<meals>(?:breakfast|lunch|dinner|coffee)(?:\s*(?:,|and)\s*(?:breakfast|lunch|dinner|coffee))*) included$/i.exec(
      text,
    );
  const said = /^(?<n>\d{1,4})\s?(?:min\.?|minutes?|Minuten|minut|分钟)$/iu.exec(text)?.groups?.n;
  const length = said === undefined ? lengthIn(`(${text})`) : Number(said);
  const count =
    /^(?<n>\d{1,5}|\d{1,3}(?:[ ,.’\u00a0\u202f]\d{3}){1,2})\s*(?:people|persons?|guests|members|participants|pax|Personen|Gäste|personnes|invités|personas|persone|osób|oseb[ei]?|ljudi|gostov|udeležencev|人)$/iu.exec(
      text,
    );
  if (meals)
    draft.keys = {
      ...draft.keys,
      includes: (meals.groups?.meals ?? "").toLowerCase().split(/\s*(?:,|and)\s*/),
    };
  else if (length !== undefined) draft.keys = { ...draft.keys, minutes: length };
  else if (count)
    draft.keys = { ...draft.keys, participants: Number((count.groups?.n ?? "").replace(/\D/gu, "")) };
  if (meals || count || length !== undefined) return true;
  const banquet = /^由?(?<host>.+?)(?:宴请|设宴|举办|做东)$/u.exec(text)?.groups?.host;
  if (banquet !== undefined) {
    draft.keys = { ...draft.keys, givenBy: banquet };
    return true;
  }
  const value = match?.groups?.value?.trim();
  if (value === undefined) return false;
  if (match?.groups?.givenBy !== undefined) {
    draft.keys = { ...draft.keys, givenBy: isHostPhrase(text) ? text : value };
    return true;
  }
  return withKey(draft, (match?.groups?.key ?? "").toLowerCase(), value, known);
}

function withKey(draft: Draft, key: string, value: string, known: Known): boolean {
  const list = value.split(/\s*,\s*/);
  const all = (things: readonly Named[]) => {
    const found = list.flatMap((text) => named(text, things)?.id ?? []);
    return found.length === list.length ? found : undefined;
  };
  const put = (name: string, found: unknown): boolean => {
    if (found === undefined) return false;
    draft.keys = { ...draft.keys, [name]: found };
    return true;
  };
  switch (key) {
    case "dress":
      return put("dress", value);
    case "note":
      return put("note", value);
    case "summary":
      draft.summary.push(value);
      return true;
    case "gift":
    case "gifts":
      return put("gifts", list);
    case "bring":
      return put("bring", list);
    case "rain":
    case "if rain":
      return put("ifRain", named(value, known.places)?.id);
    case "vehicle":
    case "vehicles":
      return put("vehicles", all(known.vehicles));
    case "host":
    case "hosts":
      return put("hosts", all(known.organisations));
    case "language":
    case "languages":
      return put("languages", list);
    case "separately":
      return put("separately", all(known.people));
    case "without": {
      const found = all(known.people);
      if (found) draft.without.push(...found);
      return found !== undefined;
    }
    default: {
      const found = all(known.people);
      if (found) draft.who.push(...found);
      return found !== undefined;
    }
  }
}

const everyone =
  /^(?:all|everybody|everyone|alle|tous|toutes|vsi|tutti|todos|wszyscy|全体|全体人员|所有人)$/iu;
const interpretation =
  /^(?:with )?(?:an? )?(?:interpreters?|interpretation|dolmetscher(?:in)?|interprètes?|tolmač(?:ka|i)?|interpreti?|intérpretes?|tłumacz(?:e)?|口译|译员|翻译)$/iu;

/** Reads people by their names. A name that is not in this visit stays as text. */
function people(draft: Draft, { value, from }: LinePart<string>, known: Known, line: number): void {
  const strangers: string[] = [];
  for (const text of value.split(/\s*[,;，、；]\s*/u)) {
    if (interpretation.test(text)) {
      draft.keys = { ...draft.keys, interpretation: { mode: "consecutive" } };
      continue;
    }
    const one = everyone.test(text) ? undefined : named(text, known.people)?.id;
    const all = everyone.test(text) ? known.everybody : (known.peopleOfRole?.(text) ?? []);
    const ids = one === undefined ? all : [one];
    if (ids.length > 0) draft.who.push(...ids);
    else strangers.push(text);
  }
  if (strangers.length === 0) return;
  const left = strangers.join(", ");
  draft.summary.push(left);
  draft.unread.push(left);
  const names = known.people.flatMap((person) => [person.id, ...person.names]);
  const nearest = nearestName(strangers[0] ?? "", names);
  const code = draft.who.length > 0 || nearest !== undefined ? "line-who" : "line-not-understood";
  draft.warnings.push(
    problem(code, ["programme"], { got: shown(left), nearest, within: { line, column: from } }),
  );
}
