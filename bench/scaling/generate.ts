// The scaling family: generates matchmaking events of any size as visit files. The same seed gives the same event.
import { type Random, seededRandom } from "#base/random.ts";
import { type Visit, visit as visitSchema } from "#domain";

/** A size of the family. Both sides wish for every third meeting; one side wishes for each of the others. */
export interface Size {
  readonly participants: number;
  readonly meetings: number;
}

/** The published sizes; the last has about a hundred thousand wishes. */
export const sizes = [
  { participants: 20, meetings: 60 },
  { participants: 100, meetings: 600 },
  { participants: 500, meetings: 3000 },
  { participants: 2500, meetings: 19_000 },
  { participants: 10_000, meetings: 77_000 },
] as const satisfies readonly Size[];

const days = ["2026-05-12", "2026-05-13"] as const;
const tongues = ["zh", "tr", "es", "ko"] as const;
/** The half hours of the event: 9 before noon and 10 after it, on two days. */
export const slotsOfEvent = 38;
/** There is one hall with meeting tables for this many participants. */
const perHall = 250;
/** There is one interpreter for this many meetings. The profession's daily limits would allow a few more. */
const meetingsPerInterpreter = 20;

interface Participant {
  readonly id: string;
  readonly party: string;
  readonly organisation: string;
  readonly sector: number;
  readonly tongue: string;
  readonly colleague: string | undefined;
}

/**
 * Generates a matchmaking event of two days: half of the participants travel, the other half receive them. Meetings of
 * 25 minutes begin on the half hour in the hall of the host's sector. Some people are wanted for more meetings than fit
 * into their days. There are also workshops, site visits out of town and an opening for everybody. A tenth of the
 * visitors need interpreters.
 */
export function generate({ participants, meetings }: Size, seed: number): Visit {
  const random = seededRandom(seed);
  const halls = Math.max(2, Math.ceil(participants / perHall));
  const guests = people("guest", Math.ceil(participants / 2), halls, random);
  const hosts = people("host", Math.floor(participants / 2), halls, random);
  const pairs = wishedPairs(guests, hosts, meetings, random);
  const { bilateral, wishes } = bilateralMeetings(pairs, halls, random);
  const everybody = [...guests, ...hosts];
  const groups = [...new Set(everybody.map((one) => one.party))];
  return visitSchema.parse({
    entente: 1,
    id: `scaling-${participants}`,
    title: `Matchmaking for ${participants}`,
    languages: ["en"],
    from: days[0],
    to: days[1],
    grid: 30,
    legs: [
      {
        id: "city",
        title: "City",
        zone: "Europe/Ljubljana",
        from: days[0],
        to: days[1],
        base: "hotel",
        hours: { from: "08:00", to: "19:00" },
      },
    ],
    organisations: [...new Set(everybody.map((one) => one.organisation))].map((id) => ({
      id,
      name: id,
      kind: "company",
    })),
    delegations: [delegation("guests", "visiting", guests), delegation("hosts", "host", hosts)],
    people: everybody.map((one) => ({
      id: one.id,
      party: one.party,
      role: one.id,
      languages: [one.tongue],
    })),
    places: places(participants, halls),
    interpreters: interpreters(pairs),
    activities: [opening, ...groupActivities(participants, halls, groups, random), ...bilateral],
    wishes,
    packs: ["working-days"],
    rules: [
      // Unlike the day of a delegation, that of a matchmaking event has many short appointments in direct succession.
      { rule: "daily-load", parameters: { appointments: 20 } },
      { rule: "substantive-share", level: "off" },
    ],
  });
}

/** Draws a meeting for each pair, the guest's wish for it and, for some of them, the host's. */
function bilateralMeetings(
  pairs: readonly (readonly [Participant, Participant])[],
  halls: number,
  random: Random,
) {
  const wishes: object[] = [];
  const wish = (of: string, activity: string, weight: number) =>
    wishes.push({ id: `w${wishes.length}`, of, wants: "meet", target: { activity }, weight });
  const bilateral = pairs.map(([guest, host], i) => {
    const id = `m${i}`;
    wish(guest.id, id, 5 + random.below(16));
    if (random.next() < 0.3) wish(host.id, id, 5 + random.below(16));
    // A fifth of the meetings can be held by either of two colleagues.
    const either = host.colleague !== undefined && random.next() < 0.2;
    const second = random.below(halls);
    const places = [host.sector, ...(random.next() < 0.2 && second !== host.sector ? [second] : [])];
    return {
      id,
      kind: "bilateral",
      title: `Meeting ${i}`,
      minutes: 25,
      weight: 1,
      places: places.map((hall) => `hall-${hall}`),
      attend: either
        ? { required: [guest.id], quorum: [{ of: [host.party], atLeast: 1 }] }
        : { required: [guest.id, host.id] },
    };
  });
  return { bilateral, wishes };
}

/** Draws workshops and site visits, each wished for by some of the parties. */
function groupActivities(participants: number, halls: number, parties: readonly string[], random: Random) {
  const some = (count: number) => [
    ...new Set(Array.from({ length: count }, () => parties[random.below(parties.length)] ?? "")),
  ];
  const workshops = Array.from({ length: Math.max(2, Math.round(participants / 100)) }, (_, i) => ({
    id: `workshop-${i}`,
    kind: "workshop",
    title: `Workshop ${i}`,
    minutes: 55,
    weight: 10 + random.below(11),
    places: [`room-${i % halls}`],
    attend: { wished: some(12) },
    seats: 30,
    minimumGroup: 3,
  }));
  const visits = Array.from({ length: Math.max(1, Math.round(participants / 250)) }, (_, i) => ({
    id: `tour-${i}`,
    kind: "site-visit",
    title: `Site visit ${i}`,
    minutes: 90,
    weight: 20 + random.below(21),
    places: [`plant-${i % 12}`],
    attend: { wished: some(15) },
    seats: 25,
    minimumGroup: 5,
  }));
  return [...workshops, ...visits];
}

const opening = {
  id: "opening",
  kind: "plenary",
  title: "Opening",
  minutes: 25,
  importance: "required",
  fixed: `${days[0]}T08:30`,
  places: ["hall-0"],
  languages: ["en"],
  interpretation: { mode: "simultaneous", provided: true },
  attend: { required: ["guests"] },
};

/**
 * Returns the participants. There are two in each organisation; each works in one sector, whose meetings are in one
 * hall.
 */
function people(side: "guest" | "host", count: number, halls: number, random: Random): Participant[] {
  return Array.from({ length: count }, (_, i) => {
    const organisation = Math.floor(i / 2);
    const colleague = i % 2 === 0 ? i + 1 : i - 1;
    const foreign = side === "guest" && organisation % 10 === 0;
    return {
      id: `${side}-${i}`,
      party: `${side}s-${organisation}`,
      organisation: `${side}-org-${organisation}`,
      sector: i % 2 === 0 ? random.below(halls) : -1,
      tongue: foreign ? (tongues[(organisation / 10) % tongues.length] ?? "en") : "en",
      colleague: colleague < count ? `${side}-${colleague}` : undefined,
    };
  }).map((one, i, all) => (i % 2 === 0 ? one : { ...one, sector: all[i - 1]?.sector ?? 0 }));
}

/**
 * Draws who meets whom. Four meetings of five are within a sector, and some hosts are three times as sought after as
 * others.
 */
function wishedPairs(
  guests: readonly Participant[],
  hosts: readonly Participant[],
  count: number,
  random: Random,
): [Participant, Participant][] {
  const bySector = new Map<number, Participant[]>();
  for (const host of hosts) bySector.set(host.sector, [...(bySector.get(host.sector) ?? []), host]);
  const pick = (from: readonly Participant[]) =>
    from[Math.floor(random.next() ** 1.6 * from.length)] as Participant;
  const pairs: [Participant, Participant][] = [];
  const known = new Set<string>();
  for (let tries = 0; pairs.length < count && tries < count * 20; tries++) {
    const guest = guests[tries % guests.length] as Participant;
    const near = bySector.get(guest.sector) ?? hosts;
    const host = pick(random.next() < 0.8 && near.length > 0 ? near : hosts);
    const key = `${guest.id} ${host.id}`;
    if (known.has(key)) continue;
    known.add(key);
    pairs.push([guest, host]);
  }
  return pairs;
}

function delegation(id: string, side: "visiting" | "host", members: readonly Participant[]) {
  const parties = new Map(members.map((one) => [one.party, one.organisation]));
  return {
    id,
    title: id,
    side,
    parties: [...parties].map(([party, organisation]) => ({ id: party, title: party, organisation })),
  };
}

/** Returns halls a few minutes apart, plants a quarter of an hour out of town, and one hotel. */
function places(participants: number, halls: number): object[] {
  const open = "08:00-12:30,13:30-18:30";
  const at = (x: number, y: number) => ({ lat: 46.05 + y, lon: 14.5 + x });
  const tables = Math.ceil(perHall / 3);
  return [
    { id: "hotel", name: "Hotel", leg: "city", coordinates: at(0.01, 0.01) },
    ...Array.from({ length: halls }, (_, i) => ({
      id: `hall-${i}`,
      name: `Hall ${i}`,
      leg: "city",
      coordinates: at((i % 8) * 0.0008, Math.floor(i / 8) * 0.0006),
      parallel: participants < perHall ? participants : tables,
      opening: open,
    })),
    ...Array.from({ length: halls }, (_, i) => ({
      id: `room-${i}`,
      name: `Workshop room ${i}`,
      leg: "city",
      coordinates: at((i % 8) * 0.0008, Math.floor(i / 8) * 0.0006),
      parallel: 1,
      seats: 40,
      opening: open,
    })),
    ...Array.from({ length: 12 }, (_, i) => ({
      id: `plant-${i}`,
      name: `Plant ${i}`,
      leg: "city",
      coordinates: at(0.05 + 0.01 * i, 0.04),
      parallel: 1,
      opening: "09:00-17:00",
    })),
  ];
}

/** Returns interpreters: for each language as many as its meetings need, and at least one. */
function interpreters(pairs: readonly [Participant, Participant][]): object[] {
  return tongues.flatMap((tongue) => {
    const needed = pairs.filter(([guest]) => guest.tongue === tongue).length;
    return Array.from({ length: Math.max(1, Math.ceil(needed / meetingsPerInterpreter)) }, (_, i) => ({
      id: `interpreter-${tongue}-${i}`,
      role: `Interpreter ${tongue} ${i}`,
      pairs: [["en", tongue]],
    }));
  });
}
