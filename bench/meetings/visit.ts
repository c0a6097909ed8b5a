// A meeting-scheduling set as a visit: the rooms belong to one place, required people must attend, and preferred people
// are wished for.
import { type Visit, visit as visitSchema } from "#domain";
import { grainsOf, type Instance } from "./instance.ts";

const firstDay = Temporal.PlainDate.from("2022-01-03");

/**
 * The first midnight of the set, in epoch minutes. Days of the visit are consecutive, even if days of the set are
 * not.
 */
export const midnight = firstDay.toZonedDateTime("UTC").epochMilliseconds / 60_000;

const dayOf = (d: number): string => firstDay.add({ days: d }).toString();
const time = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;

/** Returns the number of grains of each day. */
export function grainsPerDay(instance: Instance): number[] {
  const grains = grainsOf(instance);
  return instance.days.map((_, d) => grains.filter(({ day }) => day === d).length);
}

/**
 * Returns a set as a visit. Each minute in which a person is asked to attend two meetings has a cost. No other rule
 * applies. In the set's list, the first grain after lunch follows the last grain before it. Days of the visit therefore
 * have no lunch, and after it the visit's clock is an hour behind the set's.
 */
export function visitOf(instance: Instance): Visit {
  const rooms = instance.rooms
    .map((room, r) => ({ ...room, r }))
    .sort((a, b) => b.capacity - a.capacity || a.r - b.r);
  const id = new Map(instance.persons.map((name, p) => [name, `p${p}`]));
  const lengths = grainsPerDay(instance);
  const idsOf = (names: readonly string[]) => names.flatMap((name) => id.get(name) ?? []);
  const off = ["lunch", "day-hours", "daily-load", "night-rest", "substantive-share", "idle-time"];
  return visitSchema.parse({
    entente: 1,
    id: "meetings",
    title: "Meetings",
    languages: ["en"],
    from: dayOf(0),
    to: dayOf(instance.days.length - 1),
    grid: instance.grainMinutes,
    legs: [
      { id: "office", title: "Office", zone: "UTC", from: dayOf(0), to: dayOf(instance.days.length - 1) },
    ],
    organisations: [{ id: "company", name: "Company", kind: "company" }],
    delegations: [
      {
        id: "staff",
        title: "Staff",
        side: "host",
        parties: [{ id: "people", title: "People", organisation: "company" }],
      },
    ],
    people: instance.persons.map((_, p) => ({
      id: `p${p}`,
      party: "people",
      role: "Person",
      languages: ["en"],
    })),
    places: [
      {
        id: "building",
        name: "Building",
        leg: "office",
        rooms: rooms.map(({ r, capacity }) => ({ id: `r${r}`, name: `Room ${r + 1}`, seats: capacity })),
      },
    ],
    activities: instance.meetings.map((meeting, m) => ({
      id: `m${m}`,
      kind: "meeting",
      title: `Meeting ${m + 1}`,
      minutes: meeting.minutes,
      importance: "required",
      when: instance.days.map(({ start }, d) => ({
        days: [dayOf(d)],
        from: time(start),
        to: time(start + (lengths[d] as number) * instance.grainMinutes),
      })),
      // A room must have seats for everybody who is invited, whether or not they come.
      places: rooms
        .filter((room) => room.capacity >= meeting.required.length + meeting.preferred.length)
        .map(({ r }) => `r${r}`),
      attend: { required: idsOf(meeting.required), wished: idsOf(meeting.preferred) },
    })),
    rules: [
      { rule: "absence", parameters: { perMinute: 1 } },
      ...off.map((rule) => ({ rule, level: "off" })),
    ],
  });
}
