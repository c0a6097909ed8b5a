// Relaxations in words: what could change, at what cost, and to what effect.
import { indexVisit, type Placement, type Subject, type Text, type Visit } from "#domain";
import type { Change, Relaxation, Relaxations } from "#planner";
import { attendee, languageName, listOf, nameOf, sayChanges, valuesOf } from "./findings.ts";
import { type Language, loadedLanguages, voice } from "./say.ts";

const say = voice("relaxations");
type Key = Parameters<typeof say>[1];

/** Returns a change as a sentence in the imperative, without a full stop, for lists and buttons. */
export function sayChange(language: Language, change: Change, visit: Visit): string {
  const { key, subjects = [], facts = {}, who } = partsOf(visit, change);
  const values = { ...valuesOf(language, visit, subjects, facts), ...roomIn(language, visit, subjects) };
  const names = who?.map((id) => nameOf(visit, attendee(visit, id), language));
  return say(language, key, names ? { ...values, who: listOf(language, names) } : values);
}

/** Returns what a relaxation changes, one thing or two, as a sentence without a full stop. */
export function sayRelaxation(
  language: Language,
  { change, also }: Pick<Relaxation, "change" | "also">,
  visit: Visit,
): string {
  const first = sayChange(language, change, visit);
  return also ? say(language, "both", { first, second: sayChange(language, also, visit) }) : first;
}

/** Returns a room with the building around it, because every building has a meeting room. */
function roomIn(language: Language, visit: Visit, subjects: readonly Subject[]): { readonly place?: string } {
  const id = subjects.find(({ kind }) => kind === "place")?.id;
  const site = id === undefined ? undefined : indexVisit(visit).sites.get(id);
  if (!site?.room) return {};
  const name = (place: string) => nameOf(visit, { kind: "place", id: place }, language);
  return { place: `${name(site.place.id)} (${name(site.id)})` };
}

interface Parts {
  readonly key: Key;
  readonly subjects?: readonly Subject[];
  readonly facts?: Readonly<Record<string, string | number>>;
  readonly who?: readonly string[];
}

function partsOf(visit: Visit, change: Change): Parts {
  const activity = "activity" in change ? [{ kind: "activity", id: change.activity } as const] : [];
  switch (change.kind) {
    case "time": {
      const key = change.from === "window" && change.otherDay ? "time.window-day" : `time.${change.from}`;
      const facts = { startAt: change.start, endAt: change.end, byMinutes: change.minutes };
      return { key: key as Key, subjects: activity, facts };
    }
    case "opening":
      return {
        key: change.closedDay ? "opening.closed" : "opening",
        subjects: [{ kind: "place", id: change.place }],
        facts: { startAt: change.start, endAt: change.end, byMinutes: change.minutes },
      };
    case "place":
      return { key: "place", subjects: [...activity, { kind: "place", id: change.place }] };
    case "seats":
      return {
        key: change.place === undefined ? "seats.activity" : "seats.place",
        subjects: [
          ...activity,
          ...(change.place === undefined ? [] : [{ kind: "place", id: change.place } as const]),
        ],
        facts: { seats: change.seats, more: change.more },
      };
    case "shorter":
      return {
        key: "shorter",
        subjects: activity,
        facts: { byMinutes: change.less, lengthMinutes: change.minutes },
      };
    case "interpreters":
      return {
        key: "interpreters",
        facts: { count: change.count, from: change.between[0], to: change.between[1] },
      };
    case "minimum-group":
    case "quorum":
      return { key: change.kind, subjects: activity, facts: { needed: change.atLeast, less: change.less } };
    case "attendance":
    case "invitation":
      return { key: change.kind, subjects: activity, who: wholeDelegations(visit, change.who) };
    case "order":
      return { key: "order", subjects: [...activity, { kind: "activity", id: change.after }] };
    case "rule":
      return { key: "rule", subjects: [{ kind: "rule", id: change.rule }] };
    case "withdrawal":
      return { key: "withdrawal", subjects: activity };
  }
}

/** Returns attendees, with all parties of a delegation named as the delegation. */
const wholeDelegations = (visit: Visit, who: readonly string[]): string[] => {
  const named = new Set(who);
  const whole = visit.delegations.filter(({ parties }) => parties.every(({ id }) => named.has(id)));
  const inside = new Set<string>(whole.flatMap(({ parties }) => parties.map(({ id }) => id)));
  return [...whole.map(({ id }) => id), ...who.filter((id) => !inside.has(id))];
};

/** The weight of a wish whose weight nobody stated, which is the unit of prices in texts. */
const ordinaryWish = 10;

/**
 * Returns cost and effect of a relaxation: its price in ordinary wishes, the levels of the objective that change, how many others move.
 */
export function sayEffect(language: Language, relaxation: Relaxation, target: string | undefined): string[] {
  const { before, after, price, placements } = relaxation;
  return [
    say(language, "price", { wishes: Math.round(price / ordinaryWish) }),
    say(language, "moves.count", { count: othersIn(placements, target) }),
    ...sayChanges(language, before, after),
  ];
}

const othersIn = (placements: readonly Placement[], target: string | undefined): number =>
  placements.filter((placement) => placement.activity !== target).length;

/**
 * Returns the heading of a list of relaxations: its content, that it is empty, or that nothing has to change. `about`:
 * whether they allow an activity or end the conflict of a confirmed one.
 */
export function sayRelaxations(
  language: Language,
  { relaxations, rearranged }: Relaxations,
  target: string | undefined,
  about: "relaxations" | "conflict" = "relaxations",
): string {
  if (rearranged) return say(language, "relaxations.rearranged", { count: othersIn(rearranged, target) });
  return say(language, `${about}.${relaxations.length > 0 ? "title" : "none"}`);
}

/** Returns the name of an interpreter who has yet to be found. */
export const furtherInterpreter = ([a, b]: readonly [string, string]): Text =>
  Object.fromEntries(
    loadedLanguages().map((language) => [
      language,
      say(language, "interpreter.role", { from: languageName(language, a), to: languageName(language, b) }),
    ]),
  );
