// The congress family: sessions in many rooms, with presenters who must come and attendees who would like to. The same
// seed gives the same visit file.
import { type Random, seededRandom } from "#base/random.ts";
import { type Visit, visit as visitSchema } from "#domain";

/** A size of the family. */
export interface CongressSize {
  readonly sessions: number;
  readonly people: number;
  readonly rooms: number;
  readonly days: number;
}

/** From a workshop to a world congress. */
export const congressSizes = [
  { sessions: 20, people: 60, rooms: 3, days: 1 },
  { sessions: 60, people: 300, rooms: 12, days: 2 },
  { sessions: 150, people: 800, rooms: 20, days: 3 },
  { sessions: 400, people: 3000, rooms: 28, days: 4 },
  { sessions: 1000, people: 5000, rooms: 30, days: 5 },
] as const satisfies readonly CongressSize[];

const firstDay = Temporal.PlainDate.from("2026-05-11");
const dayOf = (n: number): string => firstDay.add({ days: n }).toString();
const lengths = [30, 45, 60, 90] as const;
/** The smallest and the maximum number of people who would like to attend a session. */
const fewestAsked = 2;
const mostAsked = 25;

/**
 * Generates a congress in one building. Each minute in which somebody is asked to attend two sessions at once has a
 * cost.
 */
export function congress({ sessions, people, rooms, days }: CongressSize, seed: number): Visit {
  const random = seededRandom(seed);
  const last = dayOf(days - 1);
  const off = ["lunch", "day-hours", "daily-load", "night-rest", "substantive-share", "idle-time"];
  return visitSchema.parse({
    entente: 1,
    id: "congress",
    title: "Congress",
    languages: ["en"],
    from: dayOf(0),
    to: last,
    grid: 15,
    legs: [{ id: "house", title: "House", zone: "Europe/Ljubljana", from: dayOf(0), to: last }],
    organisations: [{ id: "org", name: "Organisation", kind: "company" }],
    delegations: [
      {
        id: "all",
        title: "Everybody",
        side: "host",
        parties: [{ id: "people", title: "People", organisation: "org" }],
      },
    ],
    people: Array.from({ length: people }, (_, p) => ({
      id: `p${p}`,
      party: "people",
      role: "Participant",
      languages: ["en"],
    })),
    places: [
      {
        id: "centre",
        name: "Centre",
        leg: "house",
        rooms: Array.from({ length: rooms }, (_, r) => ({
          id: `r${r}`,
          name: `Room ${r}`,
          seats: mostAsked + 5,
        })),
      },
    ],
    activities: Array.from({ length: sessions }, (_, s) => session(s, { people, rooms, days }, random)),
    rules: [
      { rule: "absence", parameters: { perMinute: 1 } },
      ...off.map((rule) => ({ rule, level: "off" })),
    ],
  });
}

function session(
  s: number,
  { people, rooms, days }: Pick<CongressSize, "people" | "rooms" | "days">,
  random: Random,
) {
  const drawn = new Set<string>();
  const some = (count: number): string[] => {
    const found: string[] = [];
    for (let draw = 0; draw < 4 * count && found.length < count; draw++) {
      // The exponent makes some people more sought after than others.
      const id = `p${Math.floor(random.next() ** 1.5 * people)}`;
      if (!drawn.has(id)) found.push(id);
      drawn.add(id);
    }
    return found;
  };
  return {
    id: `s${s}`,
    kind: "workshop",
    title: `Session ${s}`,
    minutes: lengths[random.below(lengths.length)],
    importance: "required",
    when: Array.from({ length: days }, (_, d) => ({ days: [dayOf(d)], from: "09:00", to: "18:00" })),
    places: Array.from({ length: rooms }, (_, r) => `r${(s + r) % rooms}`),
    attend: {
      required: some(1 + random.below(3)),
      wished: some(fewestAsked + random.below(mostAsked - fewestAsked)),
    },
  };
}
