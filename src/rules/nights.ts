// Nights: everybody sleeps somewhere, and wakes up where they went to bed.
import { z } from "zod";
import {
  type Activity,
  bedOf,
  distanceKm,
  endPlaceOf,
  indexVisit,
  type Judgement,
  type Leg,
  nightOf,
  type PersonId,
  type PlaceId,
  type Placement,
  type Programme,
  type Subject,
  toZoned,
  type Visit,
} from "#domain";
import { visitRule } from "./rule.ts";

export const nights = visitRule({
  id: "nights",
  scope: "visit",
  level: "warn",
  parameters: z.strictObject({
    farKm: z
      .int()
      .min(1)
      .max(1000)
      .default(60)
      .describe("Where no place is given for a night, its evening and morning lie no further apart"),
  }),
  date: "2011-05-23",
  judge(visit, programme, { farKm }) {
    const found = new Map<string, Judgement>();
    const lodgings = lodgingsOf(visit);
    for (const [person, own] of visitorsDays(visit, programme)) {
      own.forEach((evening, i) => {
        const morning = own[i + 1];
        if (!morning || isOnTheRoad(evening)) return;
        const judgement = judged(visit, lodgings, { person, evening, morning, farKm });
        if (!judgement) return;
        const { variant, size, subjects, facts } = judgement;
        // People with the same night share one finding.
        const key = JSON.stringify([variant, subjects, facts]);
        const known = found.get(key);
        const people: Subject[] = [...(known?.subjects ?? []).filter(({ kind }) => kind === "person")];
        people.push({ kind: "person", id: person });
        found.set(key, { variant, size, subjects: [...people, ...subjects], facts });
      });
    }
    return [...found.values()];
  },
});

/** A day of a person, with its first and last items and their places. */
interface DayOfPerson {
  readonly date: string;
  readonly leg: Leg;
  readonly first: { readonly activity: Activity; readonly place: PlaceId | null; readonly hour: number };
  readonly last: {
    readonly activity: Activity;
    readonly place: PlaceId | null;
    readonly end: number;
    readonly origin: number;
  };
}

interface Case {
  readonly person: PersonId;
  readonly evening: DayOfPerson;
  readonly morning: DayOfPerson;
  readonly farKm: number;
}

/** Returns the finding about the night between two days of a person, without the people. */
function judged(
  visit: Visit,
  lodgings: ReadonlySet<string>,
  { person, evening, morning, farKm }: Case,
): Judgement | undefined {
  const { sites } = indexVisit(visit);
  const bare = (id: PlaceId | null | undefined) => (id ? sites.get(id)?.place.id : undefined);
  const night = nightOf(visit, person, evening.date);
  const bed = bare(bedOf(visit, person, evening.date, evening.leg));
  const [last, first] = [bare(evening.last.place), bare(morning.first.place)];
  const facts = { onDate: evening.date };
  const of = (id: PlaceId): Subject => ({ kind: "place", id });
  const about = ({ id }: Activity): Subject => ({ kind: "activity", id });
  if (bed && last && last !== bed && lodgings.has(last) && evening.last.activity.kind === "transfer")
    return {
      variant: "other-bed",
      size: 1,
      subjects: [about(evening.last.activity), of(bed), of(last)],
      facts,
    };
  // A night described in words, such as on the train, has no place to compare.
  const slept = night && !night.place ? undefined : (bed ?? (last && lodgings.has(last) ? last : undefined));
  if (
    slept &&
    first &&
    first !== slept &&
    lodgings.has(first) &&
    beginsAtBed(morning) &&
    isNextDay(evening, morning)
  )
    return {
      variant: "elsewhere",
      size: 1,
      subjects: [about(morning.first.activity), of(slept), of(first)],
      facts,
    };
  if (bed || night) return undefined;
  if ((visit.nights ?? []).length > 0) return { variant: "missing", size: 1, subjects: [], facts };
  const [from, to] = [
    last && sites.get(last)?.place.coordinates,
    first && sites.get(first)?.place.coordinates,
  ];
  const km = from && to ? Math.round(distanceKm(from, to)) : 0;
  if (!last || !first || km < farKm || !isNextDay(evening, morning)) return undefined;
  return { variant: "far", size: km, subjects: [of(last), of(first)], facts: { ...facts, km } };
}

const isNextDay = (evening: DayOfPerson, morning: DayOfPerson): boolean =>
  Temporal.PlainDate.from(evening.date).add({ days: 1 }).toString() === morning.date;

/** A breakfast or a ride in the morning begins where people slept. A meeting may be in another hotel. */
const beginsAtBed = ({ first: { activity, hour } }: DayOfPerson): boolean =>
  activity.kind === "transfer" || activity.kind === "departure" || (activity.kind === "meal" && hour < 10);

/** A person on a flight or train at 03:00 sleeps there. */
const isOnTheRoad = ({ last: { end, origin } }: DayOfPerson): boolean => end > origin + 1440 + 180;

/** Returns the places where people sleep: those of nights, parties and legs, and hotels found by name. */
function lodgingsOf(visit: Visit): ReadonlySet<string> {
  const { sites } = indexVisit(visit);
  const named = [
    ...(visit.nights ?? []).map(({ place }) => place),
    ...visit.legs.map(({ base }) => base),
    ...visit.delegations.flatMap(({ parties }) => parties.map(({ base }) => base)),
  ];
  const hotels = visit.places.filter(({ name }) =>
    Object.values(name).some((text) => hotel.test(text ?? "")),
  );
  return new Set([
    ...named.flatMap((id) => (id ? (sites.get(id)?.place.id ?? []) : [])),
    ...hotels.map(({ id }) => id),
  ]);
}

const hotel = /hotel|hôtel|hostel|\binn\b|gasthof|albergo|酒店|宾馆|旅馆|ホテル|旅館|호텔|гостиниц|отель/iu;

/** Returns the days of each visitor who attends anything, in order. */
function visitorsDays(visit: Visit, programme: Programme): ReadonlyMap<PersonId, readonly DayOfPerson[]> {
  const index = indexVisit(visit);
  const visitors = new Set(
    visit.people
      .filter(({ party }) => index.delegationOfParty.get(party)?.side === "visiting")
      .map(({ id }) => id),
  );
  const days = new Map<PersonId, DayOfPerson[]>();
  for (const placement of [...programme.placements].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const activity = index.activities.get(placement.activity);
    if (!activity) continue;
    const day = dayOfItem(visit, activity, placement);
    for (const person of placement.attendees) {
      if (!visitors.has(person)) continue;
      const own = days.get(person) ?? [];
      days.set(person, own);
      const known = own.at(-1);
      if (known?.date !== day.date) own.push(day);
      else own[own.length - 1] = { ...day, first: known.first };
    }
  }
  return days;
}

function dayOfItem(visit: Visit, activity: Activity, placement: Placement): DayOfPerson {
  const index = indexVisit(visit);
  const place = placement.place;
  const leg = place === null ? index.legOf(activity) : index.legOfPlace(place);
  const started = toZoned(placement.start, leg.zone);
  const after = endPlaceOf(activity, place);
  const origin = placement.start - (started.hour * 60 + started.minute);
  return {
    date: started.toPlainDate().toString(),
    leg: after === null ? leg : index.legOfPlace(after),
    first: { activity, place, hour: started.hour },
    last: { activity, place: after, end: placement.end, origin },
  };
}
